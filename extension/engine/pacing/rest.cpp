// Implementation of rest. See rest.hpp for the contract.
#include "engine/pacing/rest.hpp"

#include "engine/catalog/step_store.hpp"

#include "core/signals.hpp"
#include "pg/transaction.hpp"

namespace drover::engine {

using pg::Query;

bool begin_rest(Session& session, const Migration& m, const StartedMark& mark, std::chrono::nanoseconds time,
                const std::string& reason) {
    bool began = false;
    pg::transaction([&] {
        refresh_extension(session);
        bool locked = false;
        bookkeeping(session, [&] { locked = try_lock_migration(m.id); });
        if (!locked)
            return;
        const Migration now = require_runnable(session, true);
        if (now.settings_json != m.settings_json || now.workers != m.workers || now.pass != m.pass)
            return;
        bookkeeping(session, [&] {
            static Query until{R"(
                UPDATE drover.migration SET not_before = clock_timestamp() + $2::float8 * interval '1 s', waiting_for = coalesce(nullif($3, ''), waiting_for),
                       waiting_since = coalesce(waiting_since, clock_timestamp()), updated_at = clock_timestamp() WHERE id = $1::bigint)"};
            until.run({m.id, std::chrono::duration<double>(time).count(), reason});
            static Query plan{"UPDATE drover.step t SET starts = greatest(starts - 1, 0)" DROVER_OF_WALK};
            if (mark.plan)
                plan.run({m.id});
            static Query slice{"UPDATE drover.slice SET starts = starts - 1 WHERE id = $1::bigint AND starts > 0"};
            if (mark.slice)
                slice.run({*mark.slice});
        });
        began = true;
    });
    return began;
}

std::optional<int> end_rest(const Migration& m) {
    static Query waited{R"(
        INSERT INTO drover.wait AS w (migration_id, reason, seconds)
        SELECT id, split_part(waiting_for, ':', 1), greatest(extract(epoch FROM clock_timestamp() - updated_at), 0)
        FROM drover.migration WHERE id = $1::bigint AND not_before IS NOT NULL AND $2::boolean
        ON CONFLICT (migration_id, reason) DO UPDATE SET seconds = w.seconds + excluded.seconds, at = excluded.at)"};
    waited.run({m.id, core::is_pacing_reason(m.waiting_for)});
    static Query query{
        "UPDATE drover.migration SET not_before = NULL WHERE id = $1::bigint AND not_before IS NOT NULL"};
    query.run({m.id});
    if (query.affected() == 0)
        return std::nullopt;
    static Query failed{
        "SELECT attempt FROM drover.error WHERE migration_id = $1::bigint AND slice_id IS NULL AND will_retry "
        "AND key IS NULL ORDER BY id DESC LIMIT 1"};
    const pg::Rows last = m.waiting_for.starts_with("retry:") ? failed.run({m.id}) : pg::Rows{};
    return last.empty() ? 0 : static_cast<int>(last[0][0].integer());
}

} // namespace drover::engine
