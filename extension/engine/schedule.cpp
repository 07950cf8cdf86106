// Implementation of the supervisor's catalog side. See schedule.hpp.
#include "engine/schedule.hpp"

#include "engine/session.hpp"
#include "engine/slices.hpp"
#include "pg/fault.hpp"

namespace drover::engine {

using core::State;
using pg::Query;
using pg::Row;

bool any_active() {
    static Query query{
        "SELECT EXISTS (SELECT FROM drover.migration WHERE state IN ('scheduled', 'queued', 'running') AND home = $1)"};
    return query.run({pg::home()})[0][0].boolean();
}

void release_scheduled() {
    static Query query{R"(
        SELECT m.id, CASE
                 WHEN m.start_after > now() THEN format('start_after: %s', m.start_after)
                 ELSE (SELECT format('after: %s (%s)', a.name, coalesce(p.state, 'does not exist'))
                       FROM unnest(m.after) WITH ORDINALITY a (name, n) LEFT JOIN drover.migration p USING (name)
                       WHERE p.state IS DISTINCT FROM 'succeeded' ORDER BY a.n LIMIT 1) END
        FROM drover.migration m WHERE m.state = 'scheduled' AND m.home = $1 ORDER BY m.id
        FOR NO KEY UPDATE OF m SKIP LOCKED)"};
    for (const Row& r : query.run({pg::home()})) {
        std::int64_t id = r[0].integer();
        if (r[1].is_null())
            set_state(id, State::Queued);
        else if (auto m = load_migration(id))
            set_waiting(*m, r[1].str());
    }
}

namespace {

void fail_after_last_pass(const Migration& m, std::int64_t found) {
    pg::ErrorInfo e;
    e.sqlstate = "55000";
    e.message = "rows that satisfy where_clause keep appearing";
    e.detail = "The last of " + std::to_string(m.pass) + " passes still found and changed " + std::to_string(found) +
               (found == 1 ? " row." : " rows.");
    e.hint = "Something goes on writing such rows: stop it, then SELECT migrate_retry(...); or raise the setting "
             "max_passes.";
    e = with_name(std::move(e), m.name);
    set_state(m.id, State::Failed, {}, &e);
}

void next_pass(const Migration& m) {
    static Query query{"UPDATE drover.migration SET pass = pass + 1, updated_at = clock_timestamp() WHERE id = "
                       "$1::bigint AND planned_pass = pass"};
    query.run({m.id});
}

// All slices of a pass are done. A sweep that changed nothing is the count that found none.
void finish_pass(const Migration& m, std::int64_t rows_done) {
    DROVER_FAULT(pass_finishing);
    bool can_verify = m.where_clause && m.excludes_done.value_or(true);
    if (m.pass == 1)
        set_step(m.id, 1, "done");
    if (!can_verify) {
        set_step(m.id, 2, "skipped",
                 m.where_clause ? "where_clause stays true for rows that were changed" : "no where_clause to count by");
        set_state(m.id, State::Succeeded);
    } else if (rows_done == 0) {
        set_step(m.id, 2, "done", "no row satisfies where_clause");
        set_state(m.id, State::Succeeded);
    } else if (m.pass % m.settings.max_passes == 0) { // so that migrate_retry gets as many again
        fail_after_last_pass(m, rows_done);
    } else {
        next_pass(m);
    }
    DROVER_FAULT(pass_finished);
}

} // namespace

void finish_passes() {
    static Query query{R"(
        SELECT m.id, (SELECT coalesce(sum(s.rows_done), 0) FROM drover.slice s WHERE s.migration_id = m.id AND s.pass = m.pass)
        FROM drover.migration m
        WHERE m.state = 'running' AND m.home = $1 AND m.planned_pass = m.pass
          AND NOT EXISTS (SELECT FROM drover.slice s WHERE s.migration_id = m.id AND s.pass = m.pass AND s.state = 'pending')
        ORDER BY m.id FOR NO KEY UPDATE OF m SKIP LOCKED)"};
    for (const Row& r : query.run({pg::home()}))
        if (auto m = load_migration(r[0].integer()))
            finish_pass(*m, r[1].integer());
}

void fail_ownerless() {
    static Query query{R"(
        SELECT m.id, m.owner_oid, m.owner, m.name FROM drover.migration m
        WHERE m.state IN ('queued', 'running') AND m.home = $1
          AND NOT EXISTS (SELECT FROM pg_roles r WHERE r.oid = m.owner_oid AND r.rolcanlogin)
        ORDER BY m.id FOR NO KEY UPDATE OF m SKIP LOCKED)"};
    for (const Row& r : query.run({pg::home()}))
        if (auto problem = owner_problem(static_cast<Oid>(r[1].integer()), r[2].str())) {
            FailedBatch none;
            none.error = with_name(problem->info(), r[3].str());
            record_failure(r[0].integer(), std::nullopt, none);
            set_state(r[0].integer(), State::Failed, {}, &none.error);
        }
}

std::vector<ActiveMigration> active_migrations() {
    static Query query{R"(
        SELECT m.id, m.owner_oid, m.workers,
               CASE WHEN m.planned_pass < m.pass THEN 1
                    ELSE (SELECT count(*) FROM drover.slice s LEFT JOIN drover.process o ON o.class = 3 AND o.id = s.id
                          WHERE s.migration_id = m.id AND s.pass = m.pass AND s.state = 'pending' AND o.id IS NULL) END,
               (SELECT count(*) FROM drover.process p WHERE p.class = 2 AND p.id = m.id),
               (SELECT coalesce(sum(s.batches), 0) FROM drover.slice s WHERE s.migration_id = m.id),
               m.state = 'running', coalesce((m.settings ->> 'priority')::numeric, 0)::integer
        FROM drover.migration m WHERE m.state IN ('queued', 'running') AND m.home = $1 ORDER BY m.id)"};
    std::vector<ActiveMigration> list;
    for (const Row& r : query.run({pg::home()}))
        list.push_back({r[0].integer(), static_cast<Oid>(r[1].integer()), static_cast<int>(r[2].integer()),
                        static_cast<int>(r[3].integer()), static_cast<int>(r[4].integer()), r[5].integer(),
                        r[6].boolean(), static_cast<int>(r[7].integer())});
    return list;
}

void note_resumed(const std::vector<ActiveMigration>& active) {
    for (const ActiveMigration& a : active)
        if (a.running && a.live == 0)
            add_event(a.id, "worker", "goes on: its processes had ended");
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
