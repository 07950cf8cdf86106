// Implementation of upkeep. See upkeep.hpp for locks.
#include "engine/pacing/upkeep.hpp"

#include "core/pacing/upkeep.hpp"
#include "pg/lock.hpp"
#include "pg/maintenance.hpp"
#include "pg/transaction.hpp"

#include <cmath>

namespace drover::engine {

namespace {

using pg::Query;

constexpr auto look_every = std::chrono::seconds(1);

// As the statistics have it; they are up to a second old. After a crash, or in a new copy of a database, they know
// nothing of the rows, and few dead ones would be all there are: then the last ANALYZE counts, or the plan's estimate.
core::DeadSpace dead_space(Oid relation, std::int64_t migration, int pass) {
    static Query query{R"(
        SELECT greatest(pg_stat_get_live_tuples(c.oid), c.reltuples, w.planned), pg_stat_get_dead_tuples(c.oid), pg_relation_size(c.oid), w.unwalked
        FROM pg_class c, LATERAL (
            SELECT sum(s.rows_estimate) AS planned,
                   coalesce(sum(greatest(s.rows_estimate - s.rows_walked, 0)) FILTER (WHERE s.state = 'pending'), 0) AS unwalked
            FROM drover.slice s WHERE s.migration_id = $2::bigint AND s.pass = $3::integer AND s.relation_oid = c.oid) w
        WHERE c.oid = $1::oid)"};
    const pg::Rows rows = query.run({relation, migration, pass});
    if (rows.empty())
        return {};
    const pg::Row& r = rows[0];
    return {r[0].number(), r[1].number(), 0, r[2].integer(), r[3].number()};
}

std::string count(double rows) {
    return std::to_string(static_cast<std::int64_t>(rows));
}

// Whether we may, and nobody is at it: asked before, because the statements warn in the log where they skip.
bool is_free(Oid relation) {
    return pg::may_maintain(relation, GetUserId()) && pg::try_lock_relation(relation, ShareUpdateExclusiveLock);
}

} // namespace

// In transactions of its own. However it ends, an event tells.
void Upkeep::vacuum(const std::string& relation, Oid oid, double dead) {
    const auto begin = std::chrono::steady_clock::now();
    std::string outcome;
    try {
        pg::vacuum(relation);
    } catch (const pg::Error& e) {
        outcome = "vacuum of " + relation + " was given up: " + e.info().sqlstate + " " + e.info().message;
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    pg::transaction([&] {
        refresh_extension(session_);
        bookkeeping(session_, [&] {
            const double kept = outcome.empty() ? dead_space(oid, 0, 0).dead_rows : dead;
            kept_[oid] = kept;
            if (outcome.empty())
                outcome = "vacuumed " + relation + " in " + std::to_string(std::lround(seconds)) +
                          " s: " + count(dead) + " rows were dead, " + count(kept) + " are still";
            add_event(session_.migration_id, "vacuum", outcome);
        });
    });
}

void Upkeep::between_batches(const Migration& m, std::int64_t slice_id) {
    const bool sweep = m.task == core::Task::Change && m.pass > 1; // what it walks needs no room
    if (m.settings.vacuum != "auto" || !m.traits().sets || sweep || std::chrono::steady_clock::now() < next_look_)
        return;
    next_look_ = std::chrono::steady_clock::now() + look_every;
    std::string relation;
    Oid oid = InvalidOid;
    core::DeadSpace space;
    pg::transaction([&] {
        refresh_extension(session_);
        bookkeeping(session_, [&] {
            static Query query{"SELECT relation_oid FROM drover.slice WHERE id = $1::bigint"};
            const pg::Rows rows = query.run({slice_id});
            oid = rows.empty() ? InvalidOid : static_cast<Oid>(rows[0][0].integer());
            space = dead_space(oid, m.id, m.pass);
        });
        space.kept_rows = kept_[oid];
        if (core::worth_vacuum(space, m.settings.vacuum_min_dead) && is_free(oid))
            relation = pg::describe_relation(oid).qualified;
    });
    const pg::SessionLock lock{pg::LockClass::Upkeep, m.id};
    if (relation.empty() || !pg::try_lock(lock))
        return;
    pg::LockGuard guard(lock);
    vacuum(relation, oid, space.dead_rows);
}

void Upkeep::after_end() {
    std::optional<Migration> m;
    pg::transaction([&] {
        refresh_extension(session_);
        bookkeeping(session_, [&] { m = load_migration(session_.migration_id); });
    });
    using core::State;
    const bool ended =
        m && (m->state == State::Succeeded || m->state == State::SucceededWithErrors || m->state == State::RolledBack);
    if (!ended || m->traits().has_routine)
        return;
    const pg::SessionLock lock{pg::LockClass::Upkeep, m->id};
    if (!pg::try_lock(lock))
        return;
    pg::LockGuard guard(lock);
    const Oid root = m->written_oid();
    std::string analyze;
    pg::transaction([&] {
        refresh_extension(session_);
        if (!pg::describe_relation(root).exists)
            return;
        double rows = 0, changed = 0;
        bool fresh = false; // another worker was here
        for (const Oid leaf : pg::leaves_of(root))
            bookkeeping(session_, [&] { rows += dead_space(leaf, 0, 0).live_rows; });
        bookkeeping(session_, [&] {
            static Query query{R"(
                SELECT (SELECT coalesce(sum(s.rows_done), 0) FROM drover.slice s WHERE s.migration_id = m.id),
                       coalesce(pg_stat_get_last_analyze_time($2::oid) >= m.finished_at, false)
                FROM drover.migration m WHERE m.id = $1::bigint)"};
            const pg::Rows found = query.run({m->id, root});
            changed = found.empty() ? 0 : found[0][0].number();
            fresh = found.empty() || found[0][1].boolean();
        });
        if (m->settings.analyze && !fresh && core::worth_analyze(rows, changed) && is_free(root))
            analyze = pg::describe_relation(root).qualified;
    });
    if (!analyze.empty())
        pg::analyze(analyze);
}

void cancel_unwanted_upkeep() {
    static Query query{R"(
        SELECT pg_cancel_backend(p.pid) FROM drover.process p JOIN drover.migration m ON m.id = p.id
        JOIN (SELECT pid, relid FROM pg_stat_progress_vacuum UNION ALL SELECT pid, relid FROM pg_stat_progress_analyze) u ON u.pid = p.pid
        WHERE p.class = )" DROVER_UPKEEPER R"( AND (m.state IN ('paused', 'cancelled') OR EXISTS (
            SELECT FROM pg_locks l WHERE l.locktype = 'relation' AND l.relation = u.relid AND NOT l.granted
                AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database()))))"};
    query.run({});
}

} // namespace drover::engine
