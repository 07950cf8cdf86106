// Implementation of the checks. The clauses are proved by EXPLAIN of the very statement that workers will run: that
// analyzes them, checks the caller's privileges and refuses row-level security, and runs nothing.
#include "engine/definition.hpp"

#include "engine/access.hpp"
#include "engine/call_action.hpp"
#include "engine/copy_definition.hpp"
#include "engine/meaning.hpp"
#include "engine/strategy.hpp"
#include "pg/clause.hpp"
#include "pg/privileges.hpp"
#include "pg/self_read.hpp"
#include "pg/temporary.hpp"
#include "pg/transaction.hpp"

#include <algorithm>

namespace drover::engine {

namespace {

constexpr const char* unseen = "Background workers do not see it; they may meet another one of the same name.";

[[noreturn]] void unsupported(const std::string& what, const std::string& detail, const std::string& hint) {
    throw pg::Error("0A000", what, detail, hint);
}

} // namespace

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

namespace {

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
        SELECT p.partrelid::pg_catalog.oid FROM pg_catalog.pg_partitioned_table p
        WHERE p.partrelid OPERATOR(pg_catalog.=) ANY (SELECT t.relid FROM pg_catalog.pg_partition_tree($1::pg_catalog.oid) t)
           OR p.partrelid OPERATOR(pg_catalog.=) ANY (SELECT t.relid FROM pg_catalog.pg_partition_ancestors($1::pg_catalog.oid) t))"};
    for (const pg::Row& row : query.run({r.oid})) {
        const auto partitioned = static_cast<Oid>(row[0].integer());
        const std::string column = pg::in_partition_key(partitioned, pg::with_generated(partitioned, assigned));
        if (!column.empty())
            unsupported("set_clause assigns to partition key column \"" + column + "\"",
                        "A row that moves to another partition could be met there again.",
                        "Copy the rows into a new table instead.");
    }
}

} // namespace

void refuse_temporary(const std::string& what, const std::string& object) {
    if (!object.empty())
        unsupported(what + " uses a temporary object", "It is " + object + ". " + unseen,
                    "Create it in a schema of your own, not as a temporary one; a table may be UNLOGGED. Drop it when "
                    "the migration is done.");
}

namespace {

// Aggregates and window functions have SQLSTATEs of their own in the server; here they are simply unsupported. Of the
// context, which is the whole statement, the caller has written but the clauses.
template <class F> void as_workers_read(F&& f) {
    try {
        pg::GucScope guc;
        guc.set("row_security", "off");
        guc.set("standard_conforming_strings", "on");
        f();
        guc.restore();
    } catch (const pg::Error& e) {
        pg::ErrorInfo info = e.info();
        if (info.sqlstate == "42803" || info.sqlstate == "42P20")
            unsupported("aggregate and window functions are not allowed in clauses", {}, "Use a sub-select.");
        info.context.resize(std::min(info.context.size(), info.context.find("SQL statement \"EXPLAIN ")));
        throw pg::Error(std::move(info));
    }
}

} // namespace

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
    const bool inserts = kind == core::Kind::Copy, deletes = kind == core::Kind::Delete;
    pg::Rows rows = query.run({r.oid, inserts ? "3" : deletes ? "4" : "2"});
    if (!rows.empty())
        unsupported("relation " + r.qualified + " has a rule for " +
                        (inserts   ? "INSERT"
                         : deletes ? "DELETE"
                                   : "UPDATE") +
                        ": \"" + rows[0][0].str() + "\"",
                    "It would rewrite the statement of every chunk.",
                    "ALTER TABLE " + r.qualified + " DISABLE RULE " + identifier(rows[0][0].str()) +
                        "; a trigger may take its place.");
}

namespace {

// Foreign keys that point at the relation or at what is below it, whose columns no index leads with: the server looks
// for referencing rows once for each row that is deleted.
std::vector<core::Problem> slow_references(const pg::RelationInfo& r) {
    static pg::Query query{R"(
        WITH c AS (
            SELECT c.oid, c.conname, c.conparentid, c.conrelid, c.conkey FROM pg_catalog.pg_constraint c
            WHERE c.contype OPERATOR(pg_catalog.=) 'f'
              AND (c.confrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid
                   OR c.confrelid OPERATOR(pg_catalog.=) ANY (SELECT t.relid::pg_catalog.oid FROM pg_catalog.pg_partition_tree($1::pg_catalog.oid) t)))
        SELECT DISTINCT c.conname, pg_catalog.format('%I.%I', n.nspname, r.relname),
               (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY k.n)
                FROM pg_catalog.unnest(c.conkey) WITH ORDINALITY k (attnum, n)
                JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) c.conrelid AND a.attnum OPERATOR(pg_catalog.=) k.attnum),
               r.relkind OPERATOR(pg_catalog.=) 'p'
        FROM c JOIN pg_catalog.pg_class r ON r.oid OPERATOR(pg_catalog.=) c.conrelid
        JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) r.relnamespace
        WHERE NOT EXISTS (SELECT FROM c p WHERE p.oid OPERATOR(pg_catalog.=) c.conparentid)
          AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i WHERE i.indrelid OPERATOR(pg_catalog.=) c.conrelid AND i.indisvalid
                            AND i.indpred IS NULL AND i.indkey[0] OPERATOR(pg_catalog.=) ANY (c.conkey))
        ORDER BY 2, 1)"};
    std::vector<core::Problem> notes;
    for (const pg::Row& row : query.run({r.oid}))
        notes.push_back({"",
                         "foreign key \"" + row[0].str() + "\" of " + row[1].str() + " points at " + r.qualified +
                             ", and no index leads with (" + row[2].str() + ")",
                         "For each row that is deleted the server reads the whole of " + row[1].str() + ".",
                         std::string("CREATE INDEX ") + (row[3].boolean() ? "" : "CONCURRENTLY ") + "ON " +
                             row[1].str() + " (" + row[2].str() + ");"});
    return notes;
}

// Foreign keys whose ON DELETE changes rows elsewhere: of these there are no before-images.
void note_cascades(const pg::RelationInfo& r, std::vector<core::Problem>& notes) {
    static pg::Query query{R"(
        SELECT c.conname, pg_catalog.format('%I.%I', n.nspname, t.relname), c.confdeltype OPERATOR(pg_catalog.=) 'c'
        FROM pg_catalog.pg_constraint c JOIN pg_catalog.pg_class t ON t.oid OPERATOR(pg_catalog.=) c.conrelid
        JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) t.relnamespace
        WHERE c.contype OPERATOR(pg_catalog.=) 'f' AND c.confrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid
          AND c.confdeltype OPERATOR(pg_catalog.=) ANY ('{c,n,d}') AND NOT t.relispartition
        ORDER BY 2, 1)"};
    for (const pg::Row& row : query.run({r.oid})) {
        const bool cascade = row[2].boolean();
        notes.push_back({"",
                         "foreign key \"" + row[0].str() + "\" " + (cascade ? "deletes" : "changes") + " rows of " +
                             row[1].str() + " together with those of " + r.qualified,
                         "No before-images are kept of these: migrate_rollback does not bring them back.",
                         std::string("First SELECT migrate_start") + (cascade ? "_delete" : "") + "('...', '" +
                             row[1].str() + "', ..., settings => '{\"undo\": true}'); and roll that back last."});
    }
}

// Those of statements belong to the table that is named, and that is the partition.
void note_statement_triggers(const pg::RelationInfo& r, core::Kind kind, std::vector<core::Problem>& notes) {
    if (r.kind != RELKIND_PARTITIONED_TABLE || !core::has_sweeps(kind))
        return;
    static pg::Query query{R"(
        SELECT t.tgname FROM pg_catalog.pg_trigger t
        WHERE t.tgrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND NOT t.tgisinternal AND t.tgenabled OPERATOR(pg_catalog.=) ANY ('{O,A}')
          AND (t.tgtype::pg_catalog.int4 OPERATOR(pg_catalog.&) 1) OPERATOR(pg_catalog.=) 0
          AND (t.tgtype::pg_catalog.int4 OPERATOR(pg_catalog.&) $2::pg_catalog.int4) OPERATOR(pg_catalog.<>) 0
        ORDER BY t.tgname)"};
    for (const pg::Row& row :
         query.run({r.oid, kind == core::Kind::Delete ? TRIGGER_TYPE_DELETE : TRIGGER_TYPE_UPDATE}))
        notes.push_back(
            {"", "trigger " + identifier(row[0].str()) + " of " + r.qualified + " does not fire",
             "It fires for statements on the partitioned table, and rows are changed partition by partition; "
             "statement triggers of a partition fire once for each chunk of its rows.",
             "Where it is an audit or the like, let a trigger FOR EACH ROW do it."});
}

// What each batch sees of it are the changes of those before; the plain statement sees none of its own.
void note_self_read(const pg::RelationInfo& r, const Work& w, std::vector<core::Problem>& notes) {
    const bool update = w.kind == core::Kind::Update;
    if (!update && w.kind != core::Kind::Delete)
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

// One clause by itself, so that the server speaks of no word that is not in it.
void explain_clause(const std::string& what, const std::string& clause, const std::string& condition, const Target& t) {
    try {
        as_workers_read([&] { pg::analyze("SELECT FROM ONLY " + t.relation + " WHERE " + condition, {}); });
    } catch (const pg::Error& e) {
        pg::ErrorInfo info = e.info();
        const bool condition_wanted = info.sqlstate == "42804" && what == "where_clause";
        const bool unnamed = (info.sqlstate == "42601" || info.sqlstate == "0A000") && info.detail.empty();
        if (!condition_wanted && !unnamed)
            throw;
        info.message = what + ": " + info.message;
        info.detail = "The clause is: " + clause;
        if (info.hint.empty() && condition_wanted)
            info.hint = "Give a condition, as in $$status IS NULL$$.";
        throw pg::Error(std::move(info));
    }
}

void explain_clauses(const Target& t) {
    for (std::size_t i = 0; i < t.expressions.size(); i++)
        explain_clause("column_map of \"" + t.target_columns[i] + "\"", t.expressions[i],
                       "(" + t.expressions[i] + "\n) IS NULL", t);
    if (t.where_clause)
        explain_clause("where_clause", *t.where_clause, "(" + *t.where_clause + "\n)", t);
}

// Before anything reads the relation: what the clauses ask for, and the key that is walked unless another is chosen.
void check_clauses(const pg::RelationInfo& info, const Work& w, const std::vector<std::string>& assigned) {
    const auto left_alone = [&](const pg::Key& key) {
        return std::ranges::none_of(
            key.column_names, [&](const std::string& c) { return std::ranges::find(assigned, c) != assigned.end(); });
    };
    std::vector<pg::Key> keys = pg::usable_keys(info.oid);
    const auto key = std::ranges::find_if(keys, left_alone);
    const bool known = key != keys.end() && w.key_index.empty() && w.strategy != "block";
    const Target t = target_of(info, w, known ? &*key : nullptr);
    explain_clauses(t);
    if (!known)
        return;
    const std::string sql = w.kind == core::Kind::Copy   ? copy_sql(t, true)
                            : w.kind == core::Kind::Call ? count_sql(t, true)
                                                         : change_sql(t, {true, false, false, false});
    std::vector<Oid> types = key->types;
    types.insert(types.end(), key->types.begin(), key->types.end());
    as_workers_read([&] { pg::require_privileges(sql, types); });
}

// The very statements that a worker will run on it.
void check_statements(const pg::RelationInfo& info, const Work& w, const Strategy& s) {
    const Target target = target_of(info, w, s.key ? &*s.key : nullptr);
    check_still(w, info, target);
    std::vector<Oid> types{TIDOID, TIDOID};
    if (s.key) {
        types = s.key->types;
        types.insert(types.end(), s.key->types.begin(), s.key->types.end());
    }
    switch (w.kind) {
    case core::Kind::Copy:
        explain(expressions_sql(target), {});
        explain(copy_sql(target, true), types);
        break;
    case core::Kind::Call:
        check_call(info, w, *s.key);
        break;
    default:
        explain(change_sql(target, {true, false, w.kind == core::Kind::Update && w.where_clause, target.watched.n > 0}),
                types);
    }
}

Strategy check_leaf(Oid leaf, const Work& w, const std::vector<std::string>& assigned, DoneRows& done, bool first) {
    pg::RelationInfo info = pg::describe_relation(leaf);
    if (info.kind == RELKIND_FOREIGN_TABLE)
        unsupported("partition " + info.qualified + " is a foreign table",
                    "Its rows cannot commit together with the cursor.",
                    "Migrate the local partitions one by one, or detach the foreign one.");
    if (info.temporary)
        unsupported("child table " + info.qualified + " is a temporary table", "Background workers cannot see it.",
                    "ALTER TABLE " + info.qualified + " NO INHERIT ...; or drop it.");
    if (first)
        check_clauses(info, w, assigned);
    Strategy s = choose_strategy(info, w, assigned, 1, done);
    check_statements(info, w, s);
    return s;
}

// A routine is given keys without the name of the relation or of their columns: these are the same in all leaves.
void check_same_key(Oid first, const pg::Key& key, Oid leaf, const pg::Key& other) {
    const auto text = [](const pg::Key& k) {
        std::string columns;
        for (const core::KeyColumn& c : k.columns)
            columns += (columns.empty() ? "" : ", ") + c.column + (c.descending ? " DESC" : "");
        return "(" + columns + ")";
    };
    if (text(key) == text(other))
        return;
    unsupported("partitions would be walked by different keys, and the routine could not tell them apart",
                pg::describe_relation(first).qualified + " by " + text(key) + ", " +
                    pg::describe_relation(leaf).qualified + " by " + text(other) + ".",
                "Name an index that all of them have: settings => '{\"key\": \"index_name\"}'.");
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
              : w.kind == core::Kind::Update
                  ? "the narrowest unique index on not-null columns that set_clause leaves alone"
                  : "the narrowest unique index on not-null columns";
    }
    std::string where = leaves > 1 ? " in each of " + std::to_string(leaves) + " partitions" : "";
    return "walks " + r.qualified + " " + how + where + ": " + why + (why.empty() || s.why.empty() ? "" : "; ") + s.why;
}

void check_where(const Work& w) {
    if (w.where_clause)
        pg::check_expression(*w.where_clause, "where_clause");
    else if (w.kind == core::Kind::Delete)
        throw pg::Error("22004", "where_clause must not be null", "It would delete every row.",
                        "TRUNCATE does that at once; where_clause => 'true' does it in batches.");
}

} // namespace

void complete_definition(Work& w) {
    if (w.kind == core::Kind::Copy)
        complete_copy(w);
    if (w.kind == core::Kind::Call)
        complete_call(w);
}

Checked check_definition(const Work& w) {
    pg::RelationInfo r = pg::describe_relation(w.relation_oid);
    if (!r.exists)
        throw pg::Error("42P01", "relation with OID " + std::to_string(w.relation_oid) + " does not exist");
    check_kind(r);
    check_strategy(w);
    std::vector<std::string> assigned = assigned_columns(w);
    check_where(w);
    check_partition_key(r, assigned);
    std::string choice;
    std::vector<core::Problem> notes;
    if (w.kind == core::Kind::Copy)
        notes = check_target(w);
    if (w.kind == core::Kind::Delete)
        notes = slow_references(r);
    note_statement_triggers(r, w.kind, notes);
    if (w.kind == core::Kind::Delete && w.settings.undo)
        note_cascades(r, notes);
    pg::rolled_back([&] { // with the locks that analysis takes
        std::vector<Oid> leaves = pg::leaves_of(w.relation_oid);
        DoneRows done;
        done.blocks = count_blocks(leaves);
        std::optional<pg::Key> key; // of the first leaf
        for (Oid leaf : leaves) {
            done.stripes_matter = choice.empty();
            const Strategy s = check_leaf(leaf, w, assigned, done, choice.empty());
            if (w.kind == core::Kind::Call && !key)
                key = s.key;
            else if (w.kind == core::Kind::Call)
                check_same_key(leaves.front(), *key, leaf, *s.key);
            if (choice.empty())
                choice = describe_choice(s, r, w, leaves.size());
        }
        note_self_read(r, w, notes);
    });
    if (choice.empty())
        choice = "walks " + r.qualified + ", which has no partition yet";
    return {r.qualified, choice, notes};
}

} // namespace drover::engine
