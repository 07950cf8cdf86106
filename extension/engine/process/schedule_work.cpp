// The work that is there to hand out, and who is at it. See schedule.hpp.
#include "engine/process/schedule.hpp"

#include "engine/catalog/waits.hpp"
#include "engine/pacing/rest.hpp"
#include "engine/steps/step_type.hpp"

namespace drover::engine {

using pg::Query;
using pg::Row;

std::vector<ActiveMigration> active_migrations(const TextArray& backing_off) {
    // All that have workers, and of each owner those that come next. Looks at the lock table once.
    static const std::string sql = R"(
        WITH process AS MATERIALIZED (SELECT class, id FROM drover.process),
        worker AS (SELECT id, count(*) AS n FROM process WHERE class = )" DROVER_WORKER R"( GROUP BY id),
        active AS (
            SELECT m.id, coalesce(w.n, 0) AS live, coalesce((m.settings ->> 'priority')::numeric, 0)::integer AS priority,
                   row_number() OVER (PARTITION BY m.owner_oid ORDER BY w.n IS NOT NULL OR m.not_before > clock_timestamp() OR m.id = ANY ($2::bigint[]),
                                      coalesce((m.settings ->> 'priority')::numeric, 0) DESC, m.id) AS n
            FROM drover.migration m LEFT JOIN worker w USING (id)
            WHERE m.state IN )" DROVER_AT_WORK R"( AND m.home = $1)
        SELECT m.id, m.owner_oid, m.workers,
               CASE WHEN m.not_before > clock_timestamp() THEN 0 ELSE )" +
                                   claimable_sql() + R"( END,
               a.live,
               (SELECT coalesce(sum(s.batches), 0) FROM drover.slice s WHERE s.migration_id = m.id)
                   + CASE WHEN w.task = 'mend' THEN (SELECT count(*) FROM drover.error e WHERE e.migration_id = m.id AND e.quarantined AND (e.pass = w.pass OR e.mended_at IS NOT NULL)) ELSE 0 END
                   + (SELECT count(*) FROM drover.object b WHERE b.migration_id = m.id AND b.state <> 'missing') + w.pass + m.step,
               m.not_before IS NULL AND (m.state = 'running' OR (m.state = 'rolling_back' AND w.planned_pass = w.pass)),
               a.priority
        FROM active a JOIN drover.migration m USING (id)
        JOIN drover.step t ON t.migration_id = m.id AND t.step = m.step JOIN drover.step w ON w.migration_id = m.id AND w.step = m.walk
        WHERE a.live > 0 OR a.n <= 32 ORDER BY m.id)";
    static Query query{sql.c_str()};
    std::vector<ActiveMigration> list;
    for (const Row& r : query.run({pg::home(), backing_off, static_cast<double>(rest_from.count())}))
        list.push_back({r[0].integer(), static_cast<Oid>(r[1].integer()), static_cast<int>(r[2].integer()),
                        static_cast<int>(r[3].integer()), static_cast<int>(r[4].integer()), r[5].integer(),
                        r[6].boolean(), static_cast<int>(r[7].integer())});
    return list;
}

std::chrono::milliseconds until_next() {
    static Query query{R"(
        SELECT extract(epoch FROM min(CASE
            WHEN m.state = 'scheduled' THEN greatest(m.start_after, clock_timestamp() + interval '10 s')
            WHEN m.not_before > clock_timestamp() THEN m.not_before
            ELSE (SELECT min(coalesce(s.next_try_at, clock_timestamp())) FROM drover.slice s
                  WHERE s.migration_id = m.id AND s.step = w.step AND s.pass = w.pass AND s.state = 'pending') END) - clock_timestamp()) * 1000
        FROM drover.migration m JOIN drover.step w ON w.migration_id = m.id AND w.step = m.walk
        WHERE m.state IN )" DROVER_ACTIVE R"( AND m.home = $1)"};
    const double next = query.row({pg::home()})[0].number();
    return std::chrono::milliseconds(static_cast<std::int64_t>(std::clamp(next, 1000.0, 600'000.0)));
}

void note_resumed(const std::vector<ActiveMigration>& active, std::chrono::milliseconds age) {
    // The state is read again: a worker that ended between the list of migrations and the list of locks had done it
    // all.
    static Query ran{R"(
        SELECT coalesce((SELECT max(e.at) FROM drover.event e WHERE e.migration_id = m.id AND e.state IN ('running', 'rolling_back'))
                            < clock_timestamp() - $2::float8 * interval '1 ms', true)
        FROM drover.migration m WHERE m.id = $1::bigint AND m.state IN ('running', 'rolling_back'))"};
    for (const ActiveMigration& a : active) {
        if (!a.running || a.live > 0 || !try_lock_migration(a.id))
            continue;
        const pg::Rows again = ran.run({a.id, static_cast<double>(age.count())});
        if (!again.empty() && again[0][0].boolean())
            add_event(a.id, "worker", "goes on: its processes had ended");
    }
}

void tell_those_behind(const std::vector<ActiveMigration>& looked_at) {
    TextArray ids;
    for (const ActiveMigration& a : looked_at)
        ids.push_back(std::to_string(a.id));
    note_those_behind(ids);
}

std::vector<std::pair<int, std::int64_t>> workers_at_work() {
    static Query query{"SELECT pid, id FROM drover.process WHERE class = " DROVER_WORKER};
    std::vector<std::pair<int, std::int64_t>> list;
    for (const Row& r : query.run({}))
        list.emplace_back(static_cast<int>(r[0].integer()), r[1].integer());
    return list;
}

core::WorkerLimits worker_use(const TextArray& except) {
    static Query query{"SELECT usesysid, pg_catalog.count(*) FROM pg_catalog.pg_stat_activity WHERE backend_type "
                       "OPERATOR(pg_catalog.=) 'pg_drover worker' AND pid OPERATOR(pg_catalog.<>) ALL "
                       "($1::pg_catalog.int4[]) GROUP BY usesysid"};
    core::WorkerLimits use{};
    for (const Row& r : query.run({except})) {
        int n = static_cast<int>(r[1].integer());
        use.in_use += n;
        use.by_role.emplace_back(static_cast<std::uint32_t>(r[0].integer()), n);
    }
    return use;
}

} // namespace drover::engine
