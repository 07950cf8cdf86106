// Implementation of rest. See rest.hpp for the contract.
#include "engine/pacing/rest.hpp"

#include "engine/catalog/starts.hpp"
#include "engine/catalog/waits.hpp"
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
            begin_long_wait(m.id, time, reason);
            if (mark.plan)
                take_back_plan_start(m.id);
            if (mark.slice)
                take_back_slice_start(*mark.slice);
        });
        began = true;
    });
    return began;
}

std::optional<int> end_rest(const Migration& m) {
    if (!end_long_wait(m))
        return std::nullopt;
    static Query failed{
        "SELECT attempt FROM drover.error WHERE migration_id = $1::bigint AND slice_id IS NULL AND will_retry "
        "AND key IS NULL ORDER BY id DESC LIMIT 1"};
    const pg::Rows last = m.waiting_for.starts_with("retry:") ? failed.run({m.id}) : pg::Rows{};
    return last.empty() ? 0 : static_cast<int>(last[0][0].integer());
}

} // namespace drover::engine
