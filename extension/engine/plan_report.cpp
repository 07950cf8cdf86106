// Implementation of migrate_plan. See plan_report.hpp for the contract.
#include "engine/plan_report.hpp"

#include "engine/trial.hpp"
#include "pg/transaction.hpp"

#include <algorithm>

namespace drover::engine {

namespace {

using pg::Query;
using pg::Row;
using pg::TextArray;

constexpr std::int64_t trial_rows = 10; // enough to take every lock

class Plan {
public:
    explicit Plan(const StartArguments& a) : work_(completed(caller_, a)), checked_(check_work(caller_, work_)) {}

    std::vector<ReportRow> rows() {
        add("relation", checked_.relation + ", " + size());
        add("walk", checked_.choice);
        add("workers", std::to_string(work_.workers));
        for (Oid leaf : pg::leaves_of(work_.relation_oid)) {
            if (leaves_++ < leaves_shown)
                add_leaf(leaf);
        }
        if (leaves_ > leaves_shown)
            add("partitions", "and " + std::to_string(leaves_ - leaves_shown) + " more, walked alike");
        add_indexes();
        add_triggers();
        add_foreign_keys();
        add_replication();
        return std::move(rows_);
    }

private:
    static constexpr int leaves_shown = 3;

    void add(const std::string& item, const std::string& detail) { rows_.push_back({item, detail}); }
    std::string size();
    void add_leaf(Oid leaf);
    void add_locks(const std::string& item, const TextArray& locks);
    void add_indexes();
    void add_triggers();
    void add_foreign_keys();
    void add_replication();
    TextArray assigned() const { return pg::with_generated(work_.relation_oid, assigned_columns(work_)); }

    Caller caller_;
    Work work_;
    Checked checked_;
    std::vector<ReportRow> rows_;
    int leaves_ = 0;
};

std::string Plan::size() {
    static Query query{R"(
        SELECT pg_catalog.pg_size_pretty(pg_catalog.sum(pg_catalog.pg_table_size(c.oid))), pg_catalog.pg_size_pretty(pg_catalog.sum(pg_catalog.pg_indexes_size(c.oid))),
               pg_catalog.sum(pg_catalog.float8larger(c.reltuples::pg_catalog.float8, 0::pg_catalog.float8))::pg_catalog.int8,
               coalesce(pg_catalog.bool_and(c.reltuples OPERATOR(pg_catalog.<) 0::pg_catalog.float4), false)
        FROM pg_catalog.pg_class c WHERE c.oid OPERATOR(pg_catalog.=) ANY ($1::pg_catalog.oid[]))"};
    TextArray leaves;
    for (Oid leaf : pg::leaves_of(work_.relation_oid))
        leaves.push_back(std::to_string(leaf));
    const Row r = query.row({leaves});
    return r[0].str("0 bytes") + ", its indexes " + r[1].str("0 bytes") +
           (r[3].boolean() ? ", never analyzed" : ", about " + r[2].str("0") + " rows by its statistics");
}

// Locks on relations that this session holds, as "mode on relation".
TextArray locks_held() {
    static Query query{R"(
        SELECT pg_catalog.format('%s on %s', l.mode, l.relation::pg_catalog.regclass) FROM pg_catalog.pg_locks l
        WHERE l.pid OPERATOR(pg_catalog.=) pg_catalog.pg_backend_pid() AND l.locktype OPERATOR(pg_catalog.=) 'relation' AND l.granted
          AND l.relation OPERATOR(pg_catalog.>=) 16384::pg_catalog.oid
        ORDER BY l.relation, 1)"};
    TextArray held;
    for (const Row& r : query.run({}))
        held.push_back(r[0].str());
    return held;
}

TextArray without(TextArray locks, const TextArray& before) {
    std::erase_if(locks, [&](const std::string& l) { return std::ranges::find(before, l) != before.end(); });
    return locks;
}

void Plan::add_locks(const std::string& item, const TextArray& locks) {
    std::string text;
    for (const std::string& l : locks)
        text += (text.empty() ? "" : ", ") + l;
    add(item, text.empty() ? "none that it did not hold before" : text);
}

void Plan::add_leaf(Oid leaf) {
    const TextArray before = locks_held();
    TextArray planning, batch;
    std::string failed;
    pg::GucScope guc;
    apply_trial_settings(guc, work_.settings);
    std::optional<Trial> trial;
    pg::rolled_back([&] {
        trial.emplace(work_, leaf, 1);
        planning = without(locks_held(), before);
    });
    add("statement", change_sql(trial->target(), {true, false, work_.where_clause.has_value()}));
    if (trial->strategy().stripes > 1)
        add("statement of a stripe", change_sql(trial->target(), {true, true, work_.where_clause.has_value()}));
    if (trial->strategy().key)
        add("statement: next key", probe_sql(trial->target(), true));
    add_locks("locks: planning", planning);
    if (trial->places() == 0) {
        add("locks: batch", trial->relation().qualified + " has no row to try");
    } else {
        try {
            trial->run(0, trial_rows, false, [&] { batch = without(locks_held(), before); });
            add_locks("locks: batch", batch);
        } catch (const pg::Error& e) {
            if (e.info().sqlstate == "57014")
                throw;
            add("warning", "a trial of " + std::to_string(trial_rows) + " rows failed: " + e.info().sqlstate + " " +
                               e.info().message);
        }
    }
    guc.restore();
}

void Plan::add_indexes() {
    static Query query{R"(
        SELECT c.relname, pg_catalog.pg_get_indexdef(i.indexrelid),
               (SELECT pg_catalog.string_agg(a.attname, ', ') FROM pg_catalog.pg_attribute a
                WHERE a.attrelid OPERATOR(pg_catalog.=) i.indrelid AND a.attname OPERATOR(pg_catalog.=) ANY ($2::pg_catalog.name[])
                  AND (a.attnum OPERATOR(pg_catalog.=) ANY (i.indkey::pg_catalog.int2[]) -- of a constraint's index nothing else tells
                       OR EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid OPERATOR(pg_catalog.=) 'pg_catalog.pg_class'::pg_catalog.regclass
                                  AND d.objid OPERATOR(pg_catalog.=) i.indexrelid AND d.refobjid OPERATOR(pg_catalog.=) i.indrelid AND d.refobjsubid OPERATOR(pg_catalog.=) a.attnum)))
        FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid OPERATOR(pg_catalog.=) i.indexrelid
        WHERE i.indrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid ORDER BY c.relname)"};
    int total = 0;
    std::string hindering;
    for (const Row& r : query.run({work_.relation_oid, assigned()})) {
        total++;
        if (r[2].is_null())
            continue;
        hindering += (hindering.empty() ? "" : ", ") + r[0].str();
        add("index", r[1].str() + " holds " + r[2].str() + ", which set_clause assigns to");
    }
    if (hindering.empty())
        add("HOT", "possible: no index holds a column that set_clause assigns to; an update that finds room on its "
                   "page writes to no index");
    else
        add("HOT", "not possible, because of " + hindering + ": each changed row gets a new entry in all " +
                       std::to_string(total) + " indexes. If an index is new, create it after the migration.");
}

void Plan::add_triggers() {
    static Query query{R"(
        SELECT pg_catalog.pg_get_triggerdef(t.oid), t.tgrelid::pg_catalog.regclass::pg_catalog.text FROM pg_catalog.pg_trigger t
        WHERE t.tgrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND NOT t.tgisinternal AND t.tgenabled OPERATOR(pg_catalog.<>) 'D' AND t.tgenabled OPERATOR(pg_catalog.<>) 'R'
          AND (t.tgtype::pg_catalog.int4 OPERATOR(pg_catalog.&) 16) OPERATOR(pg_catalog.<>) 0
          AND (t.tgattr::pg_catalog.text OPERATOR(pg_catalog.=) '' OR EXISTS (
                SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid OPERATOR(pg_catalog.=) t.tgrelid
                AND a.attnum OPERATOR(pg_catalog.=) ANY (t.tgattr::pg_catalog.int2[]) AND a.attname OPERATOR(pg_catalog.=) ANY ($2::pg_catalog.name[])))
        ORDER BY t.tgname)"};
    int n = 0;
    for (const Row& r : query.run({work_.relation_oid, assigned()})) {
        add("trigger", "fires: " + r[0].str());
        n++;
    }
    if (n == 0)
        add("trigger", "none fires");
}

void Plan::add_foreign_keys() {
    static Query query{R"(
        SELECT c.conname, pg_catalog.pg_get_constraintdef(c.oid) FROM pg_catalog.pg_constraint c
        WHERE c.contype OPERATOR(pg_catalog.=) 'f' AND c.conrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid
          AND EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid OPERATOR(pg_catalog.=) c.conrelid
                      AND a.attnum OPERATOR(pg_catalog.=) ANY (c.conkey) AND a.attname OPERATOR(pg_catalog.=) ANY ($2::pg_catalog.name[]))
        ORDER BY c.conname)"};
    static Query back{R"(
        SELECT c.conname, c.conrelid::pg_catalog.regclass::pg_catalog.text FROM pg_catalog.pg_constraint c
        WHERE c.contype OPERATOR(pg_catalog.=) 'f' AND c.confrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid
          AND EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid OPERATOR(pg_catalog.=) c.confrelid
                      AND a.attnum OPERATOR(pg_catalog.=) ANY (c.confkey) AND a.attname OPERATOR(pg_catalog.=) ANY ($2::pg_catalog.name[]))
        ORDER BY c.conname)"};
    const TextArray columns = assigned();
    std::size_t n = 0;
    for (const Row& r : query.run({work_.relation_oid, columns})) {
        add("foreign key", r[0].str() + " is checked for each changed row: " + r[1].str());
        n++;
    }
    for (const Row& r : back.run({work_.relation_oid, columns})) {
        add("foreign key", r[0].str() + " of " + r[1].str() + " refers to a column that set_clause assigns to");
        n++;
    }
    if (n == 0)
        add("foreign key", "none is concerned");
}

void Plan::add_replication() {
    static Query identity{R"(
        SELECT CASE c.relreplident WHEN 'd' THEN 'default: the primary key' WHEN 'n' THEN 'nothing'
               WHEN 'f' THEN 'full: the whole old row is written to WAL' ELSE 'an index' END
        FROM pg_catalog.pg_class c WHERE c.oid OPERATOR(pg_catalog.=) $1::pg_catalog.oid)"};
    static Query publications{R"(
        SELECT DISTINCT p.pubname, b.pubupdate FROM pg_catalog.pg_publication_tables p
        JOIN pg_catalog.pg_publication b ON b.pubname OPERATOR(pg_catalog.=) p.pubname
        JOIN pg_catalog.pg_class c ON c.relname OPERATOR(pg_catalog.=) p.tablename
        JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace AND n.nspname OPERATOR(pg_catalog.=) p.schemaname
        WHERE c.oid OPERATOR(pg_catalog.=) ANY ($1::pg_catalog.oid[]) ORDER BY 1)"};
    const Row r = identity.row({work_.relation_oid});
    add("replica identity", r[0].str());
    TextArray relations{std::to_string(work_.relation_oid)};
    for (Oid leaf : pg::leaves_of(work_.relation_oid))
        relations.push_back(std::to_string(leaf));
    std::size_t n = 0;
    for (const Row& p : publications.run({relations})) {
        n++;
        add("publication",
            p[0].str() + (p[1].boolean() ? " sends each changed row to its subscribers" : " does not publish updates"));
    }
    if (n == 0)
        add("publication", "none");
}

} // namespace

std::vector<ReportRow> plan_report(const StartArguments& a) {
    require_primary("migrate_plan()");
    return Plan(a).rows();
}

} // namespace drover::engine
