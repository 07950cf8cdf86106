// Implementation. See plan_effects.hpp for the contract. An update meets what holds or reads the columns that it
// assigns to, a delete what refers to its rows, a copy what its target has.
#include "engine/report/plan_effects.hpp"

#include "core/base/counted.hpp"
#include "engine/walk/statement.hpp"

namespace drover::engine {

namespace {

using pg::Query;
using pg::Row;
using pg::TextArray;

// As in pg_trigger.tgtype.
int trigger_event(const core::KindTraits& kind) {
    return kind.removes ? TRIGGER_TYPE_DELETE : kind.has_target ? TRIGGER_TYPE_INSERT : TRIGGER_TYPE_UPDATE;
}

class Effects {
public:
    explicit Effects(const Work& work)
        : work_(work), kind_(work.traits()), written_(work.written_oid()),
          columns_(kind_.has_target ? work.target_columns
                                    : pg::with_generated(work.relation_oid, assigned_columns(work))) {}

    std::vector<ReportRow> rows() {
        if (kind_.sets)
            add_hot();
        else
            add_indexes();
        add_triggers();
        add_foreign_keys();
        add_replication();
        return std::move(rows_);
    }

private:
    void add(const std::string& item, const std::string& detail) { rows_.push_back({item, detail}); }
    void add_hot();
    void add_indexes();
    void add_triggers();
    void add_foreign_keys();
    std::size_t add_checked_keys();
    std::size_t add_referring_keys();
    void add_replication();

    const Work& work_;
    const core::KindTraits& kind_;
    Oid written_;
    TextArray columns_; // that are assigned to
    std::vector<ReportRow> rows_;
};

void Effects::add_hot() {
    static Query query{R"(
        SELECT c.relname, pg_catalog.pg_get_indexdef(i.indexrelid),
               (SELECT pg_catalog.string_agg(a.attname, ', ') FROM pg_catalog.pg_attribute a
                WHERE a.attrelid OPERATOR(pg_catalog.=) i.indrelid AND a.attname OPERATOR(pg_catalog.=) ANY ($2::pg_catalog.name[])
                  AND (a.attnum OPERATOR(pg_catalog.=) ANY (i.indkey::pg_catalog.int2[]) -- of a constraint's index nothing else tells
                       OR EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid OPERATOR(pg_catalog.=) 'pg_catalog.pg_class'::pg_catalog.regclass
                                  AND d.objid OPERATOR(pg_catalog.=) i.indexrelid AND d.refobjid OPERATOR(pg_catalog.=) i.indrelid AND d.refobjsubid OPERATOR(pg_catalog.=) a.attnum))), i.indexrelid
        FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid OPERATOR(pg_catalog.=) i.indexrelid
        WHERE i.indrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid ORDER BY c.relname)"};
    int total = 0;
    std::string hindering, summarizing;
    for (const Row& r : query.run({written_, columns_})) {
        total++;
        if (r[2].is_null())
            continue;
        std::string& names = pg::summarizes(static_cast<Oid>(r[3].integer())) ? summarizing : hindering;
        names += (names.empty() ? "" : ", ") + r[0].str();
        add("index", r[1].str() + " holds " + r[2].str() + ", which set_clause assigns to");
    }
    if (hindering.empty() && !summarizing.empty())
        add("HOT", "possible: the columns that set_clause assigns to are in summarizing indexes only; an update that "
                   "finds room on its page writes to no index but " +
                       summarizing);
    else if (hindering.empty())
        add("HOT", "possible: no index holds a column that set_clause assigns to; an update that finds room on its "
                   "page writes to no index");
    else
        add("HOT", "not possible, because of " + hindering + ": each changed row gets a new entry in " +
                       (total == 1 ? "the only index" : "all " + std::to_string(total) + " indexes") +
                       ". If an index is new, create it after the migration.");
}

// An index costs a delete nothing but what vacuum does later, a copy an entry for each row.
void Effects::add_indexes() {
    static Query query{R"(
        SELECT pg_catalog.count(*) FROM pg_catalog.pg_index i WHERE i.indrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid)"};
    const std::int64_t n = query.row({written_})[0].integer();
    const std::string indexes = core::counted(n, "index", "indexes");
    if (n == 0)
        add("index", "none");
    else if (kind_.removes)
        add("index", "entries of deleted rows stay in " + indexes + " until a vacuum");
    else if (work_.settings.defer_indexes)
        add("index",
            "dropped before the first row and built after the last, but for exclusion constraints: " + indexes);
    else
        add("index", "each copied row gets an entry in " + indexes + " of " + work_.target);
}

void Effects::add_triggers() {
    static Query query{R"(
        SELECT pg_catalog.pg_get_triggerdef(t.oid),
               (t.tgtype::pg_catalog.int4 OPERATOR(pg_catalog.&) 1) OPERATOR(pg_catalog.=) 0 AND r.relkind OPERATOR(pg_catalog.=) 'p'
        FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class r ON r.oid OPERATOR(pg_catalog.=) t.tgrelid
        WHERE t.tgrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND NOT t.tgisinternal AND t.tgenabled OPERATOR(pg_catalog.<>) 'D' AND t.tgenabled OPERATOR(pg_catalog.<>) 'R'
          AND (t.tgtype::pg_catalog.int4 OPERATOR(pg_catalog.&) $3::pg_catalog.int4) OPERATOR(pg_catalog.<>) 0
          AND (t.tgattr::pg_catalog.text OPERATOR(pg_catalog.=) '' OR EXISTS (
                SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid OPERATOR(pg_catalog.=) t.tgrelid
                AND a.attnum OPERATOR(pg_catalog.=) ANY (t.tgattr::pg_catalog.int2[]) AND a.attname OPERATOR(pg_catalog.=) ANY ($2::pg_catalog.name[])))
        ORDER BY t.tgname)"};
    int n = 0;
    for (const Row& r : query.run({written_, columns_, trigger_event(kind_)})) {
        add("trigger",
            (r[1].boolean() ? "does not fire, because the statements name the partitions: " : "fires: ") + r[0].str());
        n++;
    }
    if (n == 0)
        add("trigger", "none fires");
}

// Of the table that is written to, on columns that are assigned to; a copied row has a value in each of them.
std::size_t Effects::add_checked_keys() {
    static Query query{R"(
        SELECT c.conname, pg_catalog.pg_get_constraintdef(c.oid) FROM pg_catalog.pg_constraint c
        WHERE c.contype OPERATOR(pg_catalog.=) 'f' AND )" DROVER_ENFORCED
                       R"( AND c.conrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid
          AND ($3::pg_catalog.bool
               OR EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid OPERATOR(pg_catalog.=) c.conrelid
                          AND a.attnum OPERATOR(pg_catalog.=) ANY (c.conkey) AND a.attname OPERATOR(pg_catalog.=) ANY ($2::pg_catalog.name[])))
        ORDER BY c.conname)"};
    const bool copies = kind_.has_target;
    const pg::Rows found = query.run({written_, columns_, copies});
    for (const Row& r : found)
        add("foreign key",
            r[0].str() + " is checked for each " + (copies ? "copied" : "changed") + " row: " + r[1].str());
    return found.size();
}

// Of other tables, or of this one, that refer to its rows: on columns that are assigned to, or to rows that go.
std::size_t Effects::add_referring_keys() {
    static Query query{R"(
        SELECT c.conname, c.conrelid::pg_catalog.regclass::pg_catalog.text, c.confdeltype::pg_catalog.text FROM pg_catalog.pg_constraint c
        WHERE c.contype OPERATOR(pg_catalog.=) 'f' AND )" DROVER_ENFORCED
                       R"( AND c.confrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid
          AND ($3::pg_catalog.bool
               OR EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid OPERATOR(pg_catalog.=) c.confrelid
                          AND a.attnum OPERATOR(pg_catalog.=) ANY (c.confkey) AND a.attname OPERATOR(pg_catalog.=) ANY ($2::pg_catalog.name[])))
        ORDER BY c.conname)"};
    const bool deletes = kind_.removes;
    const pg::Rows found = query.run({written_, columns_, deletes});
    for (const Row& r : found) {
        const std::string action = r[2].str(), of = r[0].str() + " of " + r[1].str();
        if (!deletes)
            add("foreign key", of + " refers to a column that set_clause assigns to");
        else if (action == "c")
            add("foreign key", of + " deletes the rows that refer to a deleted one");
        else if (action == "n" || action == "d")
            add("foreign key", of + " sets columns of the rows that refer to a deleted one");
        else
            add("foreign key", of + " refuses to let a row go that is referred to");
    }
    return found.size();
}

void Effects::add_foreign_keys() {
    std::size_t n = 0;
    if (!kind_.removes)
        n += add_checked_keys();
    if (!kind_.has_target)
        n += add_referring_keys();
    if (n == 0)
        add("foreign key", "none is concerned");
}

void Effects::add_replication() {
    static Query identity{R"(
        SELECT CASE c.relreplident WHEN 'd' THEN 'default: the primary key' WHEN 'n' THEN 'nothing'
               WHEN 'f' THEN 'full: the whole old row is written to WAL' ELSE 'an index' END
        FROM pg_catalog.pg_class c WHERE c.oid OPERATOR(pg_catalog.=) $1::pg_catalog.oid)"};
    static Query publications{R"(
        SELECT DISTINCT p.pubname, CASE $2::pg_catalog.text WHEN 'delete' THEN b.pubdelete WHEN 'copy' THEN b.pubinsert ELSE b.pubupdate END
        FROM pg_catalog.pg_publication_tables p
        JOIN pg_catalog.pg_publication b ON b.pubname OPERATOR(pg_catalog.=) p.pubname
        JOIN pg_catalog.pg_class c ON c.relname OPERATOR(pg_catalog.=) p.tablename
        JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace AND n.nspname OPERATOR(pg_catalog.=) p.schemaname
        WHERE c.oid OPERATOR(pg_catalog.=) ANY ($1::pg_catalog.oid[]) ORDER BY 1)"};
    const bool copies = kind_.has_target, deletes = kind_.removes;
    if (!copies) // an insert needs none
        add("replica identity", identity.row({written_})[0].str());
    TextArray relations{std::to_string(written_)};
    for (Oid leaf : pg::leaves_of(written_))
        relations.push_back(std::to_string(leaf));
    const std::string each = copies    ? " sends each copied row"
                             : deletes ? " sends each deletion"
                                       : " sends each changed row";
    const std::string none = copies ? "inserts" : deletes ? "deletes" : "updates";
    const pg::Rows found = publications.run({relations, std::string(core::to_string(work_.kind))});
    for (const Row& p : found)
        add("publication", p[0].str() + (p[1].boolean() ? each + " to its subscribers" : " does not publish " + none));
    if (found.empty())
        add("publication", "none");
}

} // namespace

std::vector<ReportRow> plan_effects(const Work& work) {
    if (work.traits().has_routine)
        return {};
    return Effects(work).rows();
}

} // namespace drover::engine
