// Implementation of the checks. The clauses are proved by EXPLAIN of the very statement that workers will run: that
// analyzes them, checks the caller's privileges and refuses row-level security, and runs nothing.
#include "engine/definition.hpp"

#include "engine/access.hpp"
#include "engine/strategy.hpp"
#include "pg/clause.hpp"
#include "pg/transaction.hpp"

#include <algorithm>

namespace drover::engine {

namespace {

[[noreturn]] void unsupported(const std::string& what, const std::string& detail, const std::string& hint) {
    throw pg::Error("0A000", what, detail, hint);
}

void check_kind(const pg::RelationInfo& r) {
    if (r.own)
        unsupported("relation " + r.qualified + " belongs to pg_drover itself", {},
                    "Change settings with migrate_alter.");
    if (r.system)
        unsupported("relation " + r.qualified + " is a system catalog", {}, "Migrate tables of your own.");
    if (r.kind == RELKIND_VIEW || r.kind == RELKIND_MATVIEW)
        unsupported("relation " + r.qualified + " is a view", "A view has no rows and no key of its own.",
                    "Give the table below it.");
    if (r.kind == RELKIND_FOREIGN_TABLE)
        unsupported("relation " + r.qualified + " is a foreign table",
                    "Its rows cannot commit together with the cursor.",
                    "Install pg_drover in the other database and start the migration there.");
    if (r.kind != RELKIND_RELATION && r.kind != RELKIND_PARTITIONED_TABLE)
        unsupported("relation " + r.qualified + " is not a table", {}, "Give an ordinary or partitioned table.");
    if (r.temporary)
        unsupported("relation " + r.qualified + " is a temporary table", "Background workers cannot see it.",
                    "Change it with a plain UPDATE.");
}

void check_strategy(const Work& w) {
    if (w.strategy != "auto" && w.strategy != "key" && w.strategy != "block")
        throw pg::Error("22023", "invalid strategy: \"" + w.strategy + "\"", {},
                        "Valid values are auto, key and block.");
    if (w.strategy == "block" && !w.key_index.empty())
        throw pg::Error("22023", "strategy \"block\" walks no key, but setting \"key\" names one", {},
                        "Leave out one of them.");
}

// A row that moves to another partition could be met there again.
void check_partition_key(const pg::RelationInfo& r, const std::vector<std::string>& assigned) {
    static pg::Query query{R"(
        SELECT a.attname FROM pg_catalog.pg_partitioned_table p
        JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) p.partrelid AND a.attnum OPERATOR(pg_catalog.=) ANY (p.partattrs)
        WHERE a.attname OPERATOR(pg_catalog.=) ANY ($2::pg_catalog.name[])
          AND (p.partrelid OPERATOR(pg_catalog.=) ANY (SELECT t.relid FROM pg_catalog.pg_partition_tree($1::pg_catalog.oid) t)
               OR p.partrelid OPERATOR(pg_catalog.=) ANY (SELECT t.relid FROM pg_catalog.pg_partition_ancestors($1::pg_catalog.oid) t)))"};
    pg::Rows rows = query.run({r.oid, assigned});
    if (!rows.empty())
        unsupported("set_clause assigns to partition key column \"" + rows[0][0].str() + "\"",
                    "A row that moves to another partition could be met there again.",
                    "Copy the rows into a new table instead.");
}

// Aggregates and window functions have SQLSTATEs of their own in the server; here they are simply unsupported.
void explain(const std::string& sql, const std::vector<Oid>& types) {
    std::string text = "EXPLAIN (COSTS OFF) " + sql;
    std::vector<Datum> values(types.size(), 0);
    std::string nulls(types.size(), 'n');
    Oid* t = const_cast<Oid*>(types.data());
    Datum* v = values.data();
    const char *s = text.c_str(), *n = nulls.c_str();
    int count = static_cast<int>(types.size());
    try {
        pg::GucScope guc;
        guc.set("row_security", "off");
        guc.set("standard_conforming_strings", "on");
        pg::guard([=] { SPI_execute_with_args(s, count, t, v, n, false, 0); });
        guc.restore();
    } catch (const pg::Error& e) {
        const std::string& state = e.info().sqlstate;
        if (state != "42803" && state != "42P20")
            throw;
        unsupported("aggregate and window functions are not allowed in clauses: " + e.info().message, {},
                    "Use a sub-select.");
    }
}

// A rule would run other statements than ours, or none, and count nothing.
void check_rules(const pg::RelationInfo& r) {
    static pg::Query query{R"(
        SELECT w.rulename FROM pg_catalog.pg_rewrite w
        WHERE w.ev_class OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND w.ev_type OPERATOR(pg_catalog.=) '2' AND w.ev_enabled OPERATOR(pg_catalog.<>) 'D'
        ORDER BY w.rulename LIMIT 1)"};
    pg::Rows rows = query.run({r.oid});
    if (!rows.empty())
        unsupported("relation " + r.qualified + " has a rule for UPDATE: \"" + rows[0][0].str() + "\"",
                    "It would rewrite the statement of every chunk.",
                    "ALTER TABLE " + r.qualified + " DISABLE RULE " + identifier(rows[0][0].str()) +
                        "; a trigger may take its place.");
}

Strategy check_leaf(Oid leaf, const Work& w, const std::vector<std::string>& assigned) {
    pg::RelationInfo info = pg::describe_relation(leaf);
    if (info.kind == RELKIND_FOREIGN_TABLE)
        unsupported("partition " + info.qualified + " is a foreign table",
                    "Its rows cannot commit together with the cursor.",
                    "Migrate the local partitions one by one, or detach the foreign one.");
    if (info.temporary)
        unsupported("child table " + info.qualified + " is a temporary table", "Background workers cannot see it.",
                    "ALTER TABLE " + info.qualified + " NO INHERIT ...; or drop it.");
    check_rules(info);
    Strategy s = choose_strategy(info, w, assigned, 1, std::nullopt);
    std::vector<Oid> types{TIDOID, TIDOID};
    if (s.key) {
        types = s.key->types;
        types.insert(types.end(), s.key->types.begin(), s.key->types.end());
    }
    explain(change_sql(target_of(info, w, s.key ? &*s.key : nullptr), {true, false, true}), types);
    return s;
}

std::string describe_choice(const Strategy& s, const pg::RelationInfo& r, const Work& w, std::size_t leaves) {
    std::string how = "by block", why;
    if (s.key) {
        std::string columns;
        for (const core::KeyColumn& c : s.key->columns)
            columns += (columns.empty() ? "" : ", ") + c.column + (c.descending ? " DESC" : "");
        how = "by key " + s.key->name + " (" + columns + ")";
        why = !w.key_index.empty() ? "as asked"
              : s.key->primary     ? "the primary key"
                                   : "the narrowest unique index on not-null columns that set_clause leaves alone";
    }
    std::string where = leaves > 1 ? " in each of " + std::to_string(leaves) + " partitions" : "";
    return "walks " + r.qualified + " " + how + where + ": " + why + (why.empty() || s.why.empty() ? "" : "; ") + s.why;
}

} // namespace

Checked check_definition(const Work& w) {
    pg::RelationInfo r = pg::describe_relation(w.relation_oid);
    if (!r.exists)
        throw pg::Error("42P01", "relation with OID " + std::to_string(w.relation_oid) + " does not exist");
    check_kind(r);
    check_strategy(w);
    std::vector<std::string> assigned = assigned_columns(w);
    if (w.where_clause)
        pg::check_expression(*w.where_clause, "where_clause");
    check_partition_key(r, assigned);
    std::string choice;
    pg::rolled_back([&] {
        std::vector<Oid> leaves = pg::leaves_of(w.relation_oid);
        for (Oid leaf : leaves) {
            const Strategy s = check_leaf(leaf, w, assigned);
            if (choice.empty())
                choice = describe_choice(s, r, w, leaves.size());
        }
    });
    if (choice.empty())
        choice = "walks " + r.qualified + ", which has no partition yet";
    return {r.qualified, choice};
}

} // namespace drover::engine
