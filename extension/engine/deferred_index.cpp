// Implementation of deferred indexes. See deferred_index.hpp for states and locks.
#include "engine/deferred_index.hpp"

#include "core/error_class.hpp"
#include "engine/access.hpp"
#include "pg/lock.hpp"
#include "pg/process.hpp"
#include "pg/relation.hpp"
#include "pg/transaction.hpp"

namespace drover::engine {

using pg::Query;
using pg::Row;

namespace {

struct Deferred {
    std::int64_t id;
    std::string name, create, tablespace;
    TextArray finish; // constraint, comments, marks and properties; the constraint comes first
    bool constraint;  // is still to be made
};

// Built on the target's name of today. $1: the migration, $2: only this one, $3: the target as it is called.
// ALTER INDEX ... needs the schema of the index, which is the table's.
std::vector<Deferred> load(std::int64_t migration, std::int64_t id, const pg::RelationInfo& target) {
    static Query query{R"(
        SELECT d.id, d.name, format('CREATE %sINDEX %I ON %s %s', CASE WHEN d.is_unique THEN 'UNIQUE ' END, d.name, $3::text, d.definition), d.tablespace,
               array_remove(ARRAY[
                   CASE WHEN d.constraint_type IS NOT NULL AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conrelid = $4::oid AND c.conname = d.name)
                        THEN format('ALTER TABLE %s ADD CONSTRAINT %I %s USING INDEX %I%s', $3::text, d.name, d.constraint_type, d.name, d.constraint_mode) END,
                   CASE WHEN d.constraint_comment IS NOT NULL THEN format('COMMENT ON CONSTRAINT %I ON %s IS %L', d.name, $3::text, d.constraint_comment) END,
                   CASE WHEN d.comment IS NOT NULL THEN format('COMMENT ON INDEX %I.%I IS %L', n.nspname, d.name, d.comment) END,
                   CASE WHEN d.is_clustered THEN format('ALTER TABLE %s CLUSTER ON %I', $3::text, d.name) END,
                   CASE WHEN d.is_replica_identity THEN format('ALTER TABLE %s REPLICA IDENTITY USING INDEX %I', $3::text, d.name) END], NULL)
               || ARRAY(SELECT format('ALTER INDEX %I.%I %s', n.nspname, d.name, p.property) FROM unnest(d.properties) p (property)),
               d.constraint_type IS NOT NULL AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conrelid = $4::oid AND c.conname = d.name)
        FROM drover.deferred_index d
        JOIN pg_class c ON c.oid = $4::oid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE d.migration_id = $1::bigint AND d.state <> 'done' AND ($2::bigint = 0 OR d.id = $2::bigint) ORDER BY d.id)"};
    std::vector<Deferred> list;
    for (const Row& r : query.run({migration, id, target.qualified, target.oid}))
        list.push_back(
            {r[0].integer(), r[1].str(), r[2].str(), r[3].str(), r[4].array().value_or(TextArray{}), r[5].boolean()});
    return list;
}

bool is_empty(const std::string& relation) {
    return pg::query_once("SELECT NOT EXISTS (SELECT FROM ONLY " + relation + ")", {})[0][0].boolean();
}

[[noreturn]] void not_empty(const std::string& relation) {
    throw pg::Error("55000", "relation " + relation + " is not empty, so its indexes cannot be deferred",
                    "While it is filled it would be without its indexes and its key.",
                    "TRUNCATE " + relation + "; or leave the setting defer_indexes out.");
}

// Runs as the owner, with our search_path: names resolve as in a restore.
void run_ddl(const std::string& statement, const std::string& tablespace = "") {
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

// Whether an index of that name stands on the target: built, or made by hand meanwhile.
bool is_there(const pg::RelationInfo& target, const std::string& name) {
    static Query query{"SELECT EXISTS (SELECT FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid "
                       "OPERATOR(pg_catalog.=) i.indexrelid WHERE i.indrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid "
                       "AND c.relname OPERATOR(pg_catalog.=) $2 AND i.indisvalid)"};
    return query.row({target.oid, name})[0].boolean();
}

void set_built(std::int64_t id) {
    static Query query{
        "UPDATE drover.deferred_index SET state = 'built', built_at = clock_timestamp() WHERE id = $1::bigint"};
    query.run({id});
}

// For the worker, by its owner's definition of the target as it is now.
void build_ddl(const std::string& statement, const std::string& tablespace = "") {
    try {
        run_ddl(statement, tablespace);
    } catch (const pg::Error& e) {
        if (core::classify(e.info().sqlstate) != core::ErrorClass::Definition)
            throw;
        pg::ErrorInfo info = e.info();
        info.hint +=
            std::string(info.hint.empty() ? "" : " ") +
            "Put right what the index needs, then SELECT migrate_retry(...); or SELECT migrate_drop(...); which "
            "builds those that can be built and shows the definitions of the others.";
        throw pg::Error(std::move(info));
    }
}

Migration begin(Session& session) {
    Migration m = require_runnable(session);
    apply_settings(m);
    check_owner(m);
    return m;
}

void build(Session& session, std::int64_t id) {
    pg::transaction([&] {
        const Migration m = begin(session);
        const pg::RelationInfo target = target_now(m);
        std::vector<Deferred> found;
        bookkeeping(session, [&] { found = load(m.id, id, target); });
        if (found.empty())
            return;
        const Deferred& index = found[0];
        pg::show_activity(index.create);
        if (!is_there(target, index.name))
            build_ddl(index.create, index.tablespace);
        bookkeeping(session, [&] { set_built(id); });
    });
    pg::show_idle();
}

// Constraints, comments and marks, all in one transaction.
void finish(Session& session) {
    pg::transaction([&] {
        const Migration m = begin(session);
        const pg::RelationInfo target = target_now(m);
        if (!pg::lock_relation(target.oid, AccessExclusiveLock))
            return;
        std::vector<Deferred> all;
        bookkeeping(session, [&] { all = load(m.id, 0, target); });
        for (const Deferred& index : all)
            for (const std::string& statement : index.finish)
                build_ddl(statement);
        bookkeeping(session, [&] {
            static Query done{"UPDATE drover.deferred_index SET state = 'done' WHERE migration_id = $1::bigint"};
            done.run({m.id});
            add_event(m.id, "relation", "built " + std::to_string(all.size()) + " indexes of " + target.qualified);
        });
    });
}

pg::RelationInfo target_of_today(const Migration& m) {
    return pg::describe_relation(m.at_home ? m.target_oid : pg::relation_by_name(m.target));
}

std::string statements_of(const Deferred& index, const pg::RelationInfo& target) {
    std::string statements;
    if (!is_there(target, index.name))
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
    if (is_there(target, index.name))
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
            if (!is_there(target, index.name))
                run_ddl(index.create, index.tablespace);
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
                   error->hint);
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
    if (!is_empty(target.qualified))
        not_empty(target.qualified);
}

void drop_deferred(const Session& session, const Migration& m) {
    const pg::RelationInfo target = target_now(m);
    if (!pg::lock_relation(target.oid, AccessExclusiveLock))
        target_now(m);
    check_deferrable(m);
    static Query insert{R"(
        INSERT INTO drover.deferred_index (migration_id, name, is_unique, definition, tablespace, comment, constraint_type, constraint_mode,
                                           constraint_comment, is_clustered, is_replica_identity, properties)
        SELECT $1::bigint, c.relname, i.indisunique,
               substr(pg_get_indexdef(c.oid), length(format('CREATE %sINDEX %I ON %s ', CASE WHEN i.indisunique THEN 'UNIQUE ' END, c.relname, $3::text)) + 1),
               t.spcname, obj_description(c.oid, 'pg_class'), CASE k.contype WHEN 'p' THEN 'PRIMARY KEY' WHEN 'u' THEN 'UNIQUE' END,
               CASE WHEN k.condeferred THEN ' DEFERRABLE INITIALLY DEFERRED' WHEN k.condeferrable THEN ' DEFERRABLE' ELSE '' END,
               obj_description(k.oid, 'pg_constraint'), i.indisclustered, i.indisreplident,
               ARRAY(SELECT format('ALTER COLUMN %s SET STATISTICS %s', a.attnum, a.attstattarget) FROM pg_attribute a
                     WHERE a.attrelid = c.oid AND a.attstattarget >= 0 ORDER BY a.attnum)
               || ARRAY(SELECT format('DEPENDS ON EXTENSION %I', e.extname) FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid
                        WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_extension'::regclass AND d.deptype = 'x' ORDER BY e.extname)
        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        LEFT JOIN pg_tablespace t ON t.oid = c.reltablespace
        LEFT JOIN pg_constraint k ON k.conindid = c.oid AND k.conrelid = i.indrelid AND k.contype IN ('p', 'u', 'x')
        WHERE i.indrelid = $2::oid AND i.indisvalid AND i.indisready AND k.contype IS DISTINCT FROM 'x'
        ORDER BY i.indisprimary DESC, c.relname
        RETURNING name, constraint_type IS NOT NULL)"};
    pg::Rows dropped;
    bookkeeping(session, [&] { dropped = insert.run({m.id, target.oid, target.qualified}); });
    static Query schema{"SELECT relnamespace::pg_catalog.regnamespace FROM pg_catalog.pg_class WHERE oid "
                        "OPERATOR(pg_catalog.=) $1::pg_catalog.oid"};
    const std::string in = schema.row({target.oid})[0].str() + ".";
    for (const Row& r : dropped)
        run_ddl(r[1].boolean() ? "ALTER TABLE " + target.qualified + " DROP CONSTRAINT " + identifier(r[0].str())
                               : "DROP INDEX " + in + identifier(r[0].str()));
    bookkeeping(session, [&] {
        add_event(m.id, "relation",
                  "dropped " + std::to_string(dropped.size()) + " indexes of " + target.qualified +
                      ", to be built at the end");
    });
}

bool build_deferred(Session& session) {
    std::vector<std::int64_t> missing;
    bool finished = true;
    pg::transaction([&] {
        const Migration m = require_runnable(session);
        bookkeeping(session, [&] {
            static Query query{R"(
                SELECT d.id, d.state = 'missing', NOT EXISTS (SELECT FROM drover.process p WHERE p.class = 5 AND p.id = d.id)
                FROM drover.deferred_index d WHERE d.migration_id = $1::bigint AND d.state <> 'done' ORDER BY d.id)"};
            for (const Row& r : query.run({m.id})) {
                finished = false;
                if (r[1].boolean())
                    missing.push_back(r[2].boolean() ? r[0].integer() : 0);
            }
            if (!finished)
                set_step(m.id, 2, "running"); // seen while the first one is built
        });
    });
    if (finished)
        return false;
    for (const std::int64_t id : missing) {
        const pg::SessionLock lock{pg::LockClass::Index, id};
        if (id == 0 || !pg::try_lock(lock))
            continue;
        pg::LockGuard guard(lock);
        build(session, id);
        return true;
    }
    const pg::SessionLock lock{pg::LockClass::Planning, session.migration_id};
    if (!missing.empty() || !pg::try_lock(lock))
        return false; // others are at it, and one of them comes here again
    pg::LockGuard guard(lock);
    finish(session);
    return true;
}

std::string missing_indexes(const Migration& m) {
    if (m.kind != core::Kind::Copy)
        return "";
    const pg::RelationInfo target = target_of_today(m);
    std::string statements;
    if (!target.exists)
        return statements;
    for (const Deferred& index : load(m.id, 0, target))
        statements += statements_of(index, target);
    if (!statements.empty())
        statements.pop_back();
    return statements;
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
        all = load(m.id, 0, target);
        on_child = load(m.id, 0, child);
    });
    bool stuck = false;
    pg::as_owner_restricted(owner, [&] {
        for (std::size_t i = 0; i < all.size() && !stuck; i++)
            stuck = !fits(all[i], target, on_child[i], child.qualified);
        for (std::size_t i = 0; i < all.size() && stuck; i++)
            build_or_tell(all[i], target);
    });
    return stuck;
}

} // namespace drover::engine
