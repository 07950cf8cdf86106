// The steps of deferred indexes: dropping them before the first row (ddl), building them after the last one (build).
// See deferred_index.hpp for states and locks, step_type.hpp for the contract.
#include "core/base/counted.hpp"
#include "core/base/error_class.hpp"
#include "engine/catalog/starts.hpp"
#include "engine/catalog/step_store.hpp"
#include "engine/catalog/waits.hpp"
#include "engine/kinds/deferred_index.hpp"
#include "engine/ledger/objects.hpp"
#include "engine/session/access.hpp"
#include "engine/session/session.hpp"
#include "engine/steps/step_type.hpp"
#include "pg/fault.hpp"
#include "pg/lock.hpp"
#include "pg/process.hpp"
#include "pg/transaction.hpp"

namespace drover::engine {

using pg::Query;
using pg::Row;

namespace {

// For the worker, by its owner's definition of the target as it is now.
template <class F> void build_ddl(const std::string& statement, const Migration& m, F&& f) {
    try {
        f();
    } catch (const pg::Error& e) {
        if (core::classify(e.info().sqlstate) != core::ErrorClass::Definition)
            throw;
        pg::ErrorInfo info = e.info();
        if (info.hint.find("migrate_retry(") != std::string::npos)
            throw;
        const bool taken = info.sqlstate == "42P07" || info.sqlstate == "42710";
        info.detail += (info.detail.empty() ? "" : "\n") + ("The statement is: " + statement);
        info.hint += info.hint.empty() ? "" : " ";
        info.hint +=
            taken ? "Give what has the name another one, or drop it, then SELECT migrate_retry(...);"
            : info.sqlstate == "42501"
                ? "ALTER TABLE " + pg::describe_relation(m.target_oid).qualified + " OWNER TO " + identifier(m.owner) +
                      "; or the privilege that lacks, then SELECT migrate_retry(...);"
                : "Put right what the index needs, or, where that has another name now, build the index under its own "
                  "name by the statement with that; then SELECT migrate_retry(...); Or SELECT migrate_drop(...); which "
                  "builds those that can be built and gives up the others, whose definitions it shows.";
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
        bookkeeping(session, [&] { found = load_deferred(m.id, id, target); });
        if (found.empty())
            return;
        const Deferred& index = found[0];
        pg::show_activity(index.create);
        if (!is_there(target, index)) {
            check_buildable(index, target);
            build_ddl(index.create, m, [&] { build_index(index, target); });
        }
        bookkeeping(session, [&] { mark_index_built(id); });
        DROVER_FAULT(build_marked);
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
        bookkeeping(session, [&] { all = load_deferred(m.id, 0, target); });
        for (const Deferred& index : all) {
            check_buildable(index, target);
            for (const std::string& statement : index.finish)
                build_ddl(statement, m, [&] { run_ddl(statement); });
        }
        bookkeeping(session, [&] {
            mark_indexes_done(m.id);
            add_event(m.id, "relation",
                      "built " + core::counted(static_cast<std::int64_t>(all.size()), "index", "indexes") + " of " +
                          target.qualified);
        });
        DROVER_FAULT(indexes_finished);
    });
}

// One turn of a worker: builds one index, or finishes when all are built. False: nothing is left to do, or others are
// at it.
bool build_turn(Session& session) {
    std::vector<std::int64_t> missing;
    bool finished = true;
    pg::transaction([&] {
        const Migration m = require_runnable(session);
        bookkeeping(session, [&] {
            static Query query{R"(
                SELECT d.id, d.state = 'missing', NOT EXISTS (SELECT FROM drover.process p WHERE p.class = )" DROVER_BUILDER
                               R"( AND p.id = d.id)
                FROM drover.object d WHERE d.migration_id = $1::bigint AND d.state <> 'done' ORDER BY d.id)"};
            for (const Row& r : query.run({m.id})) {
                finished = false;
                if (r[1].boolean())
                    missing.push_back(r[2].boolean() ? r[0].integer() : 0);
            }
            if (!finished) {
                set_step(m.id, m.step, "running"); // seen while the first one is built
                end_waiting(m.id);
            }
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

void drop(Session& session) {
    pg::transaction([&] {
        const Migration m = begin(session);
        if (m.step_kind != core::StepKind::Ddl) { // another worker was sooner: this start was none
            bookkeeping(session, [&] { take_back_plan_start(m.id); });
            return;
        }
        bookkeeping(session, [&] { set_step(m.id, m.step, "running"); });
        drop_deferred(session, m);
        DROVER_FAULT(indexes_dropped);
        bookkeeping(session, [&] {
            forget_plan_start(m.id);
            finish_step(m);
        });
    });
}

class Ddl : public StepType {
public:
    const char* claimable() const override { return "1"; }
    const char* is_over() const override { return "false"; } // ends itself, in its own transaction
    void finish(const Migration&, const StepEnd&) const override {}

    bool turn(StepWorker& worker, Migration& m) const override {
        if (worker.passes_gate(m))
            worker.alone(drop);
        return true;
    }
};

class Build : public StepType {
public:
    // Or all are built, and what belongs to them is missing.
    const char* claimable() const override {
        return R"((SELECT greatest(count(*) FILTER (WHERE b.state = 'missing' AND o.id IS NULL),
                              (count(*) > 0 AND count(*) FILTER (WHERE b.state = 'missing') = 0)::integer)
              FROM drover.object b LEFT JOIN process o ON o.class = )" DROVER_BUILDER R"( AND o.id = b.id
              WHERE b.migration_id = m.id AND b.step = t.step AND b.state <> 'done'))";
    }

    const char* is_over() const override {
        return "NOT EXISTS (SELECT FROM drover.object b WHERE b.migration_id = m.id AND b.step = t.step AND b.state <> "
               "'done')";
    }

    bool turn(StepWorker& worker, Migration& m) const override {
        return build_turn(worker.session()) || worker.finish(m);
    }

    void finish(const Migration& m, const StepEnd&) const override { finish_step(m, "all indexes are in place"); }
};

} // namespace

const StepType& ddl_step() {
    static const Ddl type;
    return type;
}

const StepType& build_step() {
    static const Build type;
    return type;
}

} // namespace drover::engine
