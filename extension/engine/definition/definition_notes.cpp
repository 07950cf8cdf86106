// What a start tells besides: foreign keys, triggers and plans of which nobody thinks. See definition_notes.hpp.
#include "engine/definition/definition_notes.hpp"

#include "engine/session/access.hpp"
#include "pg/clause.hpp"
#include "pg/guc.hpp"
#include "pg/self_read.hpp"
#include "pg/whole_reads.hpp"

namespace drover::engine {

// Those of statements belong to the table that is named, and that is the partition.
void note_statement_triggers(const Subject& w, std::vector<core::Problem>& notes) {
    const pg::RelationInfo& r = w.root;
    const core::KindTraits& kind = w.traits();
    if (r.kind != RELKIND_PARTITIONED_TABLE || !kind.sweeps)
        return;
    static pg::Query query{R"(
        SELECT t.tgname FROM pg_catalog.pg_trigger t
        WHERE t.tgrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND NOT t.tgisinternal AND t.tgenabled OPERATOR(pg_catalog.=) ANY ('{O,A}')
          AND (t.tgtype::pg_catalog.int4 OPERATOR(pg_catalog.&) 1) OPERATOR(pg_catalog.=) 0
          AND (t.tgtype::pg_catalog.int4 OPERATOR(pg_catalog.&) $2::pg_catalog.int4) OPERATOR(pg_catalog.<>) 0
        ORDER BY t.tgname)"};
    for (const pg::Row& row : query.run({r.oid, kind.removes ? TRIGGER_TYPE_DELETE : TRIGGER_TYPE_UPDATE}))
        notes.push_back(
            {"", "trigger " + identifier(row[0].str()) + " of " + r.qualified + " does not fire",
             "It fires for statements on the partitioned table, and rows are changed partition by partition; "
             "statement triggers of a partition fire once for each chunk of its rows.",
             "Where it is an audit or the like, let a trigger FOR EACH ROW do it."});
}

void note_null_compared(const Work& w, std::vector<core::Problem>& notes) {
    if (w.where_clause && pg::get_guc("transform_null_equals") != "on" && pg::compares_null(*w.where_clause))
        notes.push_back({"", "where_clause compares with NULL by = or <>, which is true for no row", "",
                         "Write IS NULL, IS NOT NULL or IS DISTINCT FROM."});
}

// What each batch sees of it are the changes of those before; the plain statement sees none of its own.
void note_self_read(const Subject& w, std::vector<core::Problem>& notes) {
    const pg::RelationInfo& r = w.root;
    const bool update = w.sets;
    if (!w.traits().sweeps)
        return;
    const std::string sql = (update ? "UPDATE " + r.qualified + " SET " + w.set_clause : "DELETE FROM " + r.qualified) +
                            (w.where_clause ? "\nWHERE (" + *w.where_clause + "\n)" : "");
    if (pg::reads_itself(sql, r.oid))
        notes.push_back(
            {"",
             std::string("a sub-select of the ") + (update ? "UPDATE" : "DELETE") + " reads " + r.qualified + " itself",
             "Each batch sees there what the batches before it have changed, where the plain statement sees "
             "the table as it was when it began.",
             "Where the sub-select is about the whole table (an average, a count, a smallest one), write its "
             "value in its place."});
}

namespace {

constexpr std::int64_t blocks_worth = 64; // less is read in no time

} // namespace

// Other tables that every chunk reads as a whole, because none of their indexes serves what the clauses compare.
void note_whole_reads(const Target& t, const Strategy& s, const std::string& sql, const std::vector<Oid>& types,
                      std::vector<core::Problem>& notes) {
    static pg::Query indexed{R"(
        SELECT EXISTS (SELECT FROM pg_catalog.pg_index i JOIN pg_catalog.pg_attribute a
            ON a.attrelid OPERATOR(pg_catalog.=) i.indrelid AND a.attnum OPERATOR(pg_catalog.=) i.indkey[0]
            WHERE i.indrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND i.indisvalid AND i.indpred IS NULL
              AND pg_catalog.quote_ident(a.attname) OPERATOR(pg_catalog.=) ANY ($2::pg_catalog.text[])),
            pg_catalog.pg_size_pretty(pg_catalog.pg_relation_size($1::pg_catalog.oid)))"};
    pg::OwnerPlan plan;
    plan.prepare(sql, types, {t.leaf});
    for (const pg::WholeRead& read :
         pg::whole_reads(plan.planned(s.key ? pg::Scan::Index : pg::Scan::Blocks), t.leaf.relation)) {
        if (pg::block_count(read.relation) < blocks_worth)
            continue;
        const pg::Row r = indexed.row({read.relation, read.columns});
        if (r[0].boolean() && !read.is_list)
            continue;
        const std::string name = pg::describe_relation(read.relation).qualified;
        std::string columns, way;
        for (const std::string& c : read.columns)
            columns += (columns.empty() ? "" : ", ") + c;
        if (read.is_list)
            way = "Write NOT IN (SELECT ...) as NOT EXISTS (SELECT FROM ... WHERE ...)";
        if (!r[0].boolean())
            way += (way.empty() ? "" : "; and ") +
                   (columns.empty() ? "create an index on the columns of " + name + " that are compared"
                                    : "CREATE INDEX CONCURRENTLY ON " + name + " (" + columns + ")");
        notes.push_back(
            {"",
             std::string(read.each_row ? "each row" : "each chunk") + " reads the whole of " + name + ", " + r[1].str(),
             read.is_list ? "An index does not serve a list."
                          : "No index of it serves what the clauses compare with it.",
             way + (r[0].boolean() || columns.empty() ? "." : ";")});
    }
}

} // namespace drover::engine
