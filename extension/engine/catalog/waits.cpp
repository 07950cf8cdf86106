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

} // namespace drover::engine
