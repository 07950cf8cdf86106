// Implementation of a worker's life. Between two migrations it holds no lock; each step is a transaction of its own.
#include "engine/process/worker_process.hpp"

#include "engine/catalog/limits.hpp"
#include "engine/pacing/rest.hpp"
#include "engine/process/worker.hpp"
#include "engine/steps/step_type.hpp"
#include "pg/clean_session.hpp"
#include "pg/fault.hpp"
#include "pg/transaction.hpp"
#include "pg/turns.hpp"

#include <deque>

namespace drover::engine {

namespace {

// Those of the owner that wait for a worker, in the order in which the supervisor would take them. None where some of
// another role wait: it is the supervisor that shares workers out among roles.
std::vector<std::int64_t> waiting_of_owner(Oid owner) {
    static const std::string sql = R"(
        WITH process AS MATERIALIZED (SELECT class, id FROM drover.process), waiting AS (
            SELECT m.id, m.owner_oid, coalesce((m.settings ->> 'priority')::numeric, 0) AS priority FROM drover.migration m
            JOIN drover.step t ON t.migration_id = m.id AND t.step = m.step JOIN drover.step w ON w.migration_id = m.id AND w.step = m.walk
            WHERE m.state IN )" DROVER_AT_WORK R"( AND m.home = $1
              AND coalesce(m.not_before <= clock_timestamp(), true)
              AND )" + claimable_sql() +
                                   R"( > 0
              AND m.id NOT IN (SELECT p.id FROM process p WHERE p.class = )" DROVER_WORKER R"())
        SELECT w.id FROM waiting w WHERE w.owner_oid = $2::oid AND NOT EXISTS (SELECT FROM waiting o WHERE o.owner_oid <> $2::oid)
        ORDER BY w.priority DESC, w.id LIMIT 8)";
    static pg::Query query{sql.c_str()};
    std::vector<std::int64_t> ids;
    for (const pg::Row& r : query.run({pg::home(), owner, 0.0}))
        ids.push_back(r[0].integer());
    return ids;
}

class Process {
public:
    explicit Process(const pg::ProcessArgs& args)
        : args_(args), max_workers_(limits.max_workers), max_workers_per_role_(limits.max_workers_per_role),
          placeholders_(pg::placeholder_settings()) {}

    void run() {
        for (std::optional<std::int64_t> next = args_.migration; next;) {
            work_on(*next);
            next = go_on();
            for (; !next && !ended_.empty(); next = go_on()) {
                after_end(ended_.front());
                ended_.pop_front();
            }
        }
    }

private:
    void work_on(std::int64_t migration) {
        args_.migration = migration;
        Worker worker(args_, wary_);
        try {
            worker.run();
        } catch (const NothingToDo&) { // paused, cancelled, finished, or the extension is gone
        }
        wary_ = worker.close();
        ended_.push_back(migration);
    }

    // The next migration, its Migration lock held (shared), in a session that is as a new one. None: the process is to
    // end, because none waits, because others need its slot, or because its session can not be made anew.
    std::optional<std::int64_t> go_on() {
        if (limits.max_workers < max_workers_ || limits.max_workers_per_role < max_workers_per_role_ ||
            pg::placeholder_settings() != placeholders_ || pg::databases_wait(args_.database))
            return std::nullopt;
        std::vector<std::int64_t> waiting;
        try {
            Session session;
            session.extension_oid_at_start = args_.extension;
            pg::transaction([&] {
                refresh_extension(session);
                if (GetUserId() == args_.role)
                    bookkeeping(session, [&] { waiting = waiting_of_owner(args_.role); });
                if (!waiting.empty())
                    pg::begin_anew();
            });
        } catch (const NothingToDo&) {
            return std::nullopt;
        }
        DROVER_FAULT(worker_going_on);
        for (const std::int64_t id : waiting) {
            // Of two workers that end at the same time one has it.
            const pg::SessionLock alone{pg::LockClass::Migration, id};
            if (!pg::try_lock(alone))
                continue;
            const bool taken = pg::try_lock({pg::LockClass::Migration, id, true});
            pg::unlock(alone);
            if (taken)
                return id;
        }
        return std::nullopt;
    }

    // Nothing is lost when it fails.
    void after_end(std::int64_t migration) {
        Session session;
        session.extension_oid_at_start = args_.extension;
        session.migration_id = migration;
        try {
            Upkeep(session).after_end();
        } catch (const NothingToDo&) { // the extension is gone
        } catch (const pg::Error& e) {
            pg::report(LOG, "pg_drover: upkeep after the end: " + e.info().sqlstate + " " + e.info().message);
        }
    }

    pg::ProcessArgs args_;
    const int max_workers_, max_workers_per_role_; // when it began: fewer is fewer processes
    const int placeholders_;
    Marked wary_;
    std::deque<std::int64_t> ended_; // migrations
};

} // namespace

void run_worker(const pg::ProcessArgs& args) {
    Process(args).run();
}

} // namespace drover::engine
