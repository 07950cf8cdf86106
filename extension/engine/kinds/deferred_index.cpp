// What is needed to build deferred indexes, dropping them, and giving them up. See deferred_index.hpp.
#include "engine/kinds/deferred_index.hpp"

#include "core/base/counted.hpp"
#include "core/base/error_class.hpp"
#include "engine/catalog/step_store.hpp"
#include "engine/ledger/objects.hpp"
#include "engine/session/access.hpp"
#include "pg/lock.hpp"
#include "pg/relation.hpp"
#include "pg/transaction.hpp"

namespace drover::engine {

using pg::Query;
using pg::Row;

// Built on the target's name of today. $1: the migration, $2: only this one, $3: the target as it is called.
// ALTER INDEX ... needs the schema of the index, which is the table's.
std::vector<Deferred> load_deferred(std::int64_t migration, std::int64_t id, const pg::RelationInfo& target) {
    static Query query{R"(
        SELECT d.id, d.name, format(d.create_statement, $3::text, d.name, n.nspname), d.tablespace,
               ARRAY(SELECT format(f.statement, $3::text, d.name, n.nspname) FROM unnest(k.missing || d.finish_statements) f (statement)),
               k.missing <> '{}', CASE WHEN m.home = $5 THEN d.column_names END, d.column_numbers::text[], CASE WHEN m.home = $5 THEN d.meaning END
        FROM drover.object d JOIN drover.migration m ON m.id = d.migration_id
        JOIN pg_class c ON c.oid = $4::oid JOIN pg_namespace n ON n.oid = c.relnamespace
        CROSS JOIN LATERAL (SELECT ARRAY(SELECT d.constraint_statement WHERE d.constraint_statement IS NOT NULL AND NOT EXISTS (
                                       SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.conname = d.name AND k.contype IN ('p', 'u'))) AS missing) k
        WHERE d.migration_id = $1::bigint AND d.state <> 'done' AND ($2::bigint = 0 OR d.id = $2::bigint) ORDER BY d.id)"};
    std::vector<Deferred> list;
    for (const Row& r : query.run({migration, id, target.qualified, target.oid, pg::home()}))
        list.push_back({r[0].integer(), r[1].str(), r[2].str(), r[3].str(), r[4].array().value_or(TextArray{}),
                        r[5].boolean(), r[6].array().value_or(TextArray{}), r[7].array().value_or(TextArray{}),
                        r[8].str()});
    return list;
}

// Runs as the owner, with our search_path: names resolve as in a restore.
void run_ddl(const std::string& statement, const std::string& tablespace) {
    pg::GucScope guc;
    guc.set("default_tablespace", tablespace.c_str());
    pg::query_once(statement, {});
    guc.restore();
}

pg::RelationInfo target_now(const Migration& m) {
    pg::RelationInfo target = pg::describe_relation(m.target_oid);
    if (!target.exists)
        throw pg::Error("42P01", "relation " + m.target + ", the target, does not exist any more", {},
                        "SELECT migrate_drop(...);");
    return target;
}

bool is_there(const pg::RelationInfo& target, const Deferred& index) {
    static Query query{
        "SELECT EXISTS (SELECT FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = $1::oid AND "
        "c.relname = $2 AND i.indisvalid AND (pg_get_indexdef(c.oid) = $3 OR " DROVER_INDEX_MEANING " = $4))"};
    return query.row({target.oid, index.name, index.create, index.meaning})[0].boolean();
}

void build_index(const Deferred& index, const pg::RelationInfo& target) {
    run_ddl(index.create, index.tablespace);
    if (index.meaning.empty())
        return;
    static Query query{"SELECT " DROVER_INDEX_SHAPE " = split_part($3, chr(31), 1) AND (" DROVER_INDEX_TREES
                       " = split_part($3, chr(31), 2) OR " DROVER_INDEX_NAMES
                       " = split_part($3, chr(31), 3)) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
                       "WHERE i.indrelid = $1::oid AND c.relname = $2"};
    if (!query.row({target.oid, index.name, index.meaning})[0].boolean())
        throw pg::Error("0A000",
                        "index \"" + index.name + "\" of " + target.qualified +
                            " would be another one than the one that was dropped",
                        "Names in its definition lead elsewhere by now: " + index.create + ".",
                        "Rename what was renamed back; or build the index as it is meant, under its name: then SELECT "
                        "migrate_retry(...); takes it as it is.");
}

void check_buildable(const Deferred& index, const pg::RelationInfo& target) {
    static Query query{R"(
        SELECT c.name, a.attname, EXISTS (SELECT FROM pg_attribute n WHERE n.attrelid = $1::oid AND n.attname = c.name AND NOT n.attisdropped)
        FROM unnest($2::text[], $3::smallint[]) c (name, number)
        LEFT JOIN pg_attribute a ON a.attrelid = $1::oid AND a.attnum = c.number AND NOT a.attisdropped
        WHERE a.attname IS DISTINCT FROM c.name ORDER BY c.number LIMIT 1)"};
    static Query taken{R"(
        SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint k WHERE k.conrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid
                       AND k.conname OPERATOR(pg_catalog.=) $2))"};
    if (index.constraint && taken.row({target.oid, index.name})[0].boolean())
        throw pg::Error("42710",
                        "constraint \"" + index.name + "\" for relation " + target.qualified + " already exists",
                        "It is of another kind than the one that was dropped.",
                        "ALTER TABLE " + target.qualified + " RENAME CONSTRAINT " + identifier(index.name) +
                            " TO another_name; SELECT migrate_retry(...);");
    const pg::Rows other = query.run({target.oid, index.column_names, index.column_numbers});
    if (other.empty())
        return;
    const std::string name = other[0][0].str(), was = identifier(name);
    const bool other_has_it = other[0][2].boolean();
    if (other[0][1].is_null())
        throw pg::Error(
            "42703", "column " + was + " that index \"" + index.name + "\" of " + target.qualified + " had was dropped",
            other_has_it ? "The one that is called so now is another one." : "",
            "Build an index as it is wanted now, where one is; then SELECT migrate_cancel(...); and SELECT "
            "migrate_drop(...); which builds those that can be built and shows the definitions of the "
            "others.");
    const std::string now = identifier(other[0][1].str()),
                      rename = "ALTER TABLE " + target.qualified + " RENAME COLUMN ";
    throw pg::Error(
        "42703", "column " + was + " of " + target.qualified + " is not the one that index \"" + index.name + "\" had",
        "That one is called " + now + " now.",
        (other_has_it ? rename + was + " TO " + identifier(name + "_now") + "; " : "") + rename + now + " TO " + was +
            "; SELECT migrate_retry(...); and rename it again when that has succeeded.");
}

namespace {

bool is_empty(const std::string& relation) {
    return pg::query_once("SELECT NOT EXISTS (SELECT FROM ONLY " + relation + ")", {})[0][0].boolean();
}

[[noreturn]] void not_empty(const std::string& relation) {
    throw pg::Error("55000", "relation " + relation + " is not empty, so its indexes cannot be deferred",
                    "While it is filled it would be without its indexes and its key.",
                    "TRUNCATE " + relation + "; or leave the setting defer_indexes out.");
}

pg::RelationInfo target_of_today(const Migration& m) {
    return pg::describe_relation(m.at_home ? m.target_oid : pg::relation_by_name(m.target));
}

std::string statements_of(const Deferred& index, const pg::RelationInfo& target) {
    std::string statements;
    if (!is_there(target, index))
        statements += index.create + ";\n";
    if (index.constraint)
        statements += index.finish.front() + ";\n";
    return statements;
}

// Runs f; the error, if it is one of the definition and no mere want of a privilege or a name.
template <class F> std::optional<pg::ErrorInfo> definition_error(F&& f) {
    try {
        f();
    } catch (const pg::Error& e) {
        const std::string& code = e.info().sqlstate;
        if (core::classify(code) == core::ErrorClass::Definition && code != "42501" && code != "42P07")
            return e.info();
    }
    return std::nullopt;
}

// Whether no statement could build it, as the target is now. Tried on an empty child of it, or, where it is built, as
// its constraint; nothing remains of that. on_child: the same, of that child.
bool fits(const Deferred& index, const pg::RelationInfo& target, const Deferred& on_child, const std::string& child) {
    if (definition_error([&] { check_buildable(index, target); }))
        return false;
    if (is_there(target, index))
        return !definition_error([&] {
            pg::rolled_back([&] {
                for (const std::string& statement : index.finish)
                    run_ddl(statement);
            });
        });
    bool made = false; // else it is not the index that is at fault
    const auto error = definition_error([&] {
        pg::rolled_back([&] {
            run_ddl("CREATE UNLOGGED TABLE " + child + " () INHERITS (" + target.qualified + ")");
            made = true;
            run_ddl(on_child.create);
        });
    });
    return !made || !error;
}

// Builds it; else says in a WARNING what is lost.
void build_or_tell(const Deferred& index, const pg::RelationInfo& target) {
    const std::string statements = statements_of(index, target);
    std::optional<pg::ErrorInfo> error;
    try {
        pg::subtransaction([&] {
            check_buildable(index, target);
            if (!is_there(target, index))
                build_index(index, target);
            for (const std::string& statement : index.finish)
                run_ddl(statement);
        });
    } catch (const pg::Error& e) {
        if (core::classify(e.info().sqlstate) == core::ErrorClass::Transient)
            throw;
        error = e.info();
    }
    if (error)
        pg::report(WARNING,
                   "index \"" + index.name + "\" of " + target.qualified + " cannot be built: " + error->message,
                   "These statements were to build it:\n" + statements.substr(0, statements.find_last_not_of('\n') + 1),
                   error->hint.find("migrate_") == std::string::npos ? error->hint : ""); // the migration goes
}

} // namespace

void check_deferrable(const Work& w) {
    if (w.settings.on_conflict == "skip")
        throw pg::Error("22023", "defer_indexes and on_conflict \"skip\" exclude each other",
                        "Without its unique indexes the target cannot tell a conflict.", "Leave out one of them.");
    const pg::RelationInfo target = pg::describe_relation(w.target_oid);
    if (target.kind != RELKIND_RELATION || target.partition)
        throw pg::Error("0A000", "the indexes of " + target.qualified + " cannot be deferred",
                        target.partition ? "It is a partition: its indexes belong to those of its parent."
                                         : "It is partitioned.",
                        "Leave the setting defer_indexes out.");
    if (!pg::owns_relation(w.target_oid, GetUserId()))
        throw pg::Error("42501", "must be owner of " + target.qualified + " to drop its indexes and build them again",
                        {}, "Leave the setting defer_indexes out.");
    static Query references{
        "SELECT conname, conrelid::pg_catalog.regclass FROM pg_catalog.pg_constraint WHERE confrelid "
        "OPERATOR(pg_catalog.=) $1::pg_catalog.oid ORDER BY 1 LIMIT 1"};
    const pg::Rows rows = references.run({w.target_oid});
    if (!rows.empty())
        throw pg::Error("0A000",
                        "foreign key \"" + rows[0][0].str() + "\" of " + rows[0][1].str() + " needs the key of " +
                            target.qualified,
                        {},
                        "ALTER TABLE " + rows[0][1].str() + " DROP CONSTRAINT " + identifier(rows[0][0].str()) +
                            "; and add it again afterwards, or leave the setting defer_indexes out.");
    static Query dependents{R"(
        SELECT k.conname, pg_describe_object(d.classid, d.objid, d.objsubid) FROM pg_constraint k
        JOIN pg_depend d ON d.refclassid = 'pg_constraint'::regclass AND d.refobjid = k.oid AND d.deptype = 'n'
        WHERE k.conrelid = $1::oid AND k.contype IN ('p', 'u') ORDER BY 1, 2 LIMIT 1)"};
    const pg::Rows others = dependents.run({w.target_oid});
    if (!others.empty())
        throw pg::Error("0A000",
                        "constraint \"" + others[0][0].str() + "\" of " + target.qualified +
                            " cannot be dropped to be built at the end",
                        "It is needed by " + others[0][1].str() + ".",
                        "Drop that first and create it again afterwards, or leave the setting defer_indexes out.");
    if (!is_empty(target.qualified))
        not_empty(target.qualified);
}

void drop_deferred(const Session& session, const Migration& m) {
    const pg::RelationInfo target = target_now(m);
    if (!pg::lock_relation(target.oid, AccessExclusiveLock))
        target_now(m);
    check_deferrable(m);
    std::vector<NotedIndex> dropped;
    bookkeeping(session,
                [&] { dropped = note_indexes(m.id, step_of(m, core::StepKind::Build), target.oid, target.qualified); });
    static Query schema{"SELECT relnamespace::pg_catalog.regnamespace FROM pg_catalog.pg_class WHERE oid "
                        "OPERATOR(pg_catalog.=) $1::pg_catalog.oid"};
    const std::string in = schema.row({target.oid})[0].str() + ".";
    for (const NotedIndex& index : dropped)
        run_ddl(index.is_constraint ? "ALTER TABLE " + target.qualified + " DROP CONSTRAINT " + identifier(index.name)
                                    : "DROP INDEX " + in + identifier(index.name));
    bookkeeping(session, [&] {
        add_event(m.id, "relation",
                  "dropped " + core::counted(static_cast<std::int64_t>(dropped.size()), "index", "indexes") + " of " +
                      target.qualified + ", to be built at the end");
    });
}

std::string missing_indexes(const Migration& m) {
    if (m.target.empty())
        return "";
    const pg::RelationInfo target = target_of_today(m);
    std::string statements;
    if (!target.exists)
        return statements;
    std::string marks;
    for (const Deferred& index : load_deferred(m.id, 0, target)) {
        statements += statements_of(index, target);
        for (std::size_t i = index.constraint ? 1 : 0; i < index.finish.size(); i++)
            marks += index.finish[i] + ";\n";
    }
    if (statements.empty())
        return statements;
    statements += marks;
    statements.pop_back();
    return statements;
}

void finish_by_hand(const Caller& caller, const Migration& m) {
    const pg::RelationInfo target = target_of_today(m);
    const Oid owner = owner_role(m);
    if (!target.exists || !pg::find_role(owner).exists)
        return;
    std::vector<Deferred> all;
    caller.bookkeeping([&] { all = load_deferred(m.id, 0, target); });
    pg::as_owner_restricted(owner, [&] {
        for (const Deferred& index : all)
            for (const std::string& statement : index.finish) {
                try {
                    pg::subtransaction([&] { run_ddl(statement); });
                } catch (const pg::Error& e) {
                    if (core::classify(e.info().sqlstate) == core::ErrorClass::Transient)
                        throw;
                    pg::report(WARNING, e.info().message, "The statement is: " + statement, e.info().hint);
                }
            }
    });
}

bool give_up_indexes(const Caller& caller, const Migration& m) {
    const pg::RelationInfo target = target_of_today(m);
    const Oid owner = owner_role(m);
    if (!pg::find_role(owner).exists)
        return false;
    pg::RelationInfo child = target;
    child.qualified.resize(child.qualified.size() - identifier(child.name).size());
    child.qualified += identifier("drover_try_" + std::to_string(m.id));
    std::vector<Deferred> all, on_child;
    caller.bookkeeping([&] {
        all = load_deferred(m.id, 0, target);
        on_child = load_deferred(m.id, 0, child);
    });
    bool stuck = m.at_home && !pg::describe_relation(m.relation_oid).exists; // it never comes to build them
    pg::as_owner_restricted(owner, [&] {
        for (std::size_t i = 0; i < all.size() && !stuck; i++)
            stuck = !fits(all[i], target, on_child[i], child.qualified);
        for (std::size_t i = 0; i < all.size() && stuck; i++)
            build_or_tell(all[i], target);
    });
    return stuck;
}

} // namespace drover::engine
