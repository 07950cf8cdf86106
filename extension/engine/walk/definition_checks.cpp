// Checks that the definitions of all kinds share. See definition_checks.hpp.
#include "engine/walk/definition_checks.hpp"

#include "engine/session/access.hpp"
#include "pg/privileges.hpp"
#include "pg/temporary.hpp"

#include <algorithm>

namespace drover::engine {

int check_workers(std::int64_t workers) {
    if (workers < 1 || workers > 1024)
        throw pg::Error("22023", "invalid number of workers: " + std::to_string(workers), "Valid range is 1 .. 1024.",
                        "workers => 2");
    return static_cast<int>(workers);
}

void unsupported(const std::string& what, const std::string& detail, const std::string& hint) {
    throw pg::Error("0A000", what, detail, hint);
}

void throw_clause_error(const pg::Error& error) {
    pg::ErrorInfo info = error.info();
    if (info.sqlstate == "42803" || info.sqlstate == "42P20")
        unsupported("aggregate and window functions are not allowed in clauses", {}, "Use a sub-select.");
    info.context.resize(std::min(info.context.size(), info.context.find("SQL statement \"EXPLAIN ")));
    throw pg::Error(std::move(info));
}

void throw_argument_error(const pg::Error& error, const std::string& argument, const std::string& text) {
    pg::ErrorInfo info = error.info();
    const bool wrong = info.sqlstate.starts_with("22") || info.sqlstate == "0A000" ||
                       (info.sqlstate.starts_with("42") && info.sqlstate != "42501");
    if (!wrong || info.message.starts_with(argument))
        throw pg::Error(std::move(info));
    info.message = argument + ": " + info.message;
    if (info.detail.empty())
        info.detail = (argument == "pace_query" ? "The query is: " : "The clause is: ") + text;
    if (info.sqlstate == "42804" && info.hint.empty())
        info.hint = argument == "where_clause"   ? "Give a condition, as in $$status IS NULL$$."
                    : argument == "check_clause" ? "Give a condition, as in $$status IS NOT NULL$$."
                                                 : "";
    // As a plain statement may, while workers name the partition at hand.
    if (info.sqlstate == "42P01" && info.message.starts_with(argument + ": invalid reference"))
        info.hint = "Name a column alone or by its table, as in n or t.n, without the schema.";
    throw pg::Error(std::move(info));
}

void refuse_sets(const std::string& expression, const std::string& from) {
    if (pg::returns_sets("SELECT (" + expression + "\n) FROM " + from))
        unsupported("set-returning functions are not allowed here", {}, "Give an expression with one value for a row.");
}

void check_kind(const pg::RelationInfo& r, bool is_target) {
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
        unsupported("relation pg_temp." + identifier(r.name) + " is a temporary table",
                    "Background workers cannot see it.",
                    is_target ? "Copy into a permanent table."
                              : "Use a permanent table, which may be UNLOGGED, or a plain statement in this session.");
}

void refuse_temporary(const std::string& what, const std::string& object) {
    if (!object.empty())
        unsupported(what + " uses a temporary object",
                    "It is " + object +
                        ". Background workers do not see it; they may meet another one of the same name.",
                    "Create it in a schema of your own, not as a temporary one; a table may be UNLOGGED. Drop it when "
                    "the migration is done.");
}

void explain(const std::string& sql, const std::vector<Oid>& types) {
    std::vector<Datum> values(types.size(), 0);
    std::string nulls(types.size(), 'n');
    std::string temporary;
    as_workers_read([&] {
        pg::require_privileges(sql, types);
        pg::owner_execute("EXPLAIN (COSTS OFF) " + sql, types, values.data(), nulls.c_str());
        temporary = pg::temporary_object_of(sql, types);
    });
    refuse_temporary("a clause", temporary);
}

// A rule would run other statements than ours, or none, and count nothing.
void check_rules(const pg::RelationInfo& r, core::Kind kind) {
    static pg::Query query{R"(
        SELECT w.rulename FROM pg_catalog.pg_rewrite w
        WHERE w.ev_class OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND w.ev_type OPERATOR(pg_catalog.=) $2::pg_catalog."char" AND w.ev_enabled OPERATOR(pg_catalog.<>) 'D'
        ORDER BY w.rulename LIMIT 1)"};
    const core::KindTraits& traits = core::traits_of(kind);
    pg::Rows rows = query.run({r.oid, traits.has_target ? "3" : traits.removes ? "4" : "2"});
    if (!rows.empty())
        unsupported("relation " + r.qualified + " has a rule for " + std::string(traits.command) + ": \"" +
                        rows[0][0].str() + "\"",
                    "It would rewrite the statement of every chunk.",
                    "ALTER TABLE " + r.qualified + " DISABLE RULE " + identifier(rows[0][0].str()) +
                        "; a trigger may take its place.");
}

} // namespace drover::engine
