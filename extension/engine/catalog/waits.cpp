// Implementation of waits in the catalog.
#include "engine/catalog/waits.hpp"

namespace drover::engine {

using pg::Query;

namespace {

// Skips a row that somebody holds: it is said again soon. Ends only what pacing itself has said.
void show(std::int64_t id, const std::string& waiting_for) {
    static Query lock{"SELECT waiting_for FROM drover.migration WHERE id = $1::bigint AND state IN ('running', "
                      "'rolling_back') FOR NO KEY UPDATE "
                      "SKIP LOCKED"};
    const pg::Rows rows = lock.run({id});
    if (rows.empty())
        return;
    const std::string now = rows[0][0].str();
    if (now == waiting_for || (waiting_for.empty() && !core::is_pacing_reason(now)))
        return;
    static Query update{"UPDATE drover.migration SET waiting_for = nullif($2, ''), updated_at = clock_timestamp(), "
                        "waiting_since = CASE WHEN $2 <> '' THEN coalesce(waiting_since, clock_timestamp()) END "
                        "WHERE id = $1::bigint"};
    update.run({id, waiting_for});
}

} // namespace

void record_waits(std::int64_t id, const core::WaitBook::Entry& entry) {
    static Query add{R"(
        INSERT INTO drover.wait AS w (migration_id, reason, seconds) VALUES ($1::bigint, $2, $3::float8)
        ON CONFLICT (migration_id, reason) DO UPDATE SET seconds = w.seconds + excluded.seconds, at = excluded.at)"};
    for (std::size_t i = 0; i < entry.seconds.size(); i++)
        if (entry.seconds[i] > 0)
            add.run({id, core::to_string(static_cast<core::Signal>(i)), entry.seconds[i]});
    if (entry.waiting_for)
        show(id, *entry.waiting_for);
    if (!entry.event.empty())
        add_event(id, "waiting", entry.event);
}

void begin_long_wait(std::int64_t id, std::chrono::nanoseconds time, const std::string& reason) {
    static Query query{R"(
        UPDATE drover.migration SET not_before = clock_timestamp() + $2::float8 * interval '1 s', waiting_for = coalesce(nullif($3, ''), waiting_for),
               waiting_since = coalesce(waiting_since, clock_timestamp()), updated_at = clock_timestamp() WHERE id = $1::bigint)"};
    query.run({id, std::chrono::duration<double>(time).count(), reason});
}

// The mark moves with it: to count twice does no harm.
void count_long_wait(std::int64_t id) {
    static Query query{R"(
        WITH rested AS (
            SELECT id, split_part(waiting_for, ':', 1) AS reason, updated_at AS since FROM drover.migration
            WHERE id = $1::bigint AND not_before IS NOT NULL AND waiting_for !~ '^(retry|crash|worker)' FOR NO KEY UPDATE),
        moved AS (UPDATE drover.migration m SET updated_at = clock_timestamp() FROM rested r WHERE m.id = r.id)
        INSERT INTO drover.wait AS w (migration_id, reason, seconds)
        SELECT id, reason, greatest(extract(epoch FROM clock_timestamp() - since), 0) FROM rested
        ON CONFLICT (migration_id, reason) DO UPDATE SET seconds = w.seconds + excluded.seconds, at = excluded.at)"};
    query.run({id});
}

bool end_long_wait(const Migration& m) {
    count_long_wait(m.id);
    static Query query{
        "UPDATE drover.migration SET not_before = NULL WHERE id = $1::bigint AND not_before IS NOT NULL"};
    query.run({m.id});
    return query.affected() > 0;
}

void forget_waiting(std::int64_t id) {
    static Query query{R"(
        UPDATE drover.migration SET waiting_for = NULL, waiting_since = NULL, updated_at = clock_timestamp()
        WHERE id = $1::bigint AND waiting_for !~ '^(retry|crash):'
          AND NOT EXISTS (SELECT FROM drover.process p WHERE p.class = )" DROVER_WORKER
                       R"( AND p.id = $1::bigint AND p.pid <> pg_backend_pid()))"};
    query.run({id});
}

void end_waiting(std::int64_t id) {
    static Query query{R"(
        UPDATE drover.migration SET waiting_for = NULL, waiting_since = NULL, updated_at = clock_timestamp()
        WHERE id = (SELECT id FROM drover.migration WHERE id = $1::bigint AND waiting_for IS NOT NULL FOR NO KEY UPDATE SKIP LOCKED))"};
    query.run({id});
}

void note_those_behind(const TextArray& ids) {
    static Query query{R"(
        UPDATE drover.migration SET waiting_for = 'worker slot: others of the same role come first', waiting_since = coalesce(waiting_since, clock_timestamp())
        WHERE id IN (SELECT id FROM drover.migration WHERE state = 'queued' AND home = $1 AND waiting_for IS NULL AND id <> ALL ($2::bigint[])
                     LIMIT 200 FOR NO KEY UPDATE SKIP LOCKED))"};
    query.run({pg::home(), ids});
}

} // namespace drover::engine
