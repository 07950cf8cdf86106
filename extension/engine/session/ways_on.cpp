// One way out of each state. See ways_on.hpp.
#include "engine/session/ways_on.hpp"

#include "engine/session/access.hpp"

namespace drover::engine {

using core::State;

std::string way_on(const Migration& m) {
    const std::string n = literal(m.name);
    switch (m.state) {
    case State::SucceededWithErrors:
        return "SELECT key, sqlstate, message FROM migrate_errors WHERE name = " + n +
               " AND quarantined; mend the rows, then SELECT migrate_retry(" + n + ", errors_only => true);";
    case State::RollingBack:
        return "SELECT state FROM migrate_progress WHERE name = " + n +
               "; shows when it is rolled_back, then SELECT migrate_drop(" + n + ");";
    case State::RolledBack:
        return "SELECT migrate_drop(" + n + ");";
    case State::Failed:
        // One of our own hints, which leads out of the state.
        for (const char* way : {"migrate_retry(", "migrate_verify(", "migrate_drop("})
            if (m.error.hint.find(way) != std::string::npos)
                return m.error.hint;
        [[fallthrough]];
    case State::Cancelled:
        return "SELECT * FROM migrate_errors WHERE name = " + n + "; then SELECT migrate_retry(" + n + ");";
    case State::Paused:
        return "SELECT migrate_resume(" + n + ");";
    case State::Holding:
        return "SELECT migrate_confirm(" + n + ");";
    default:
        return "CALL migrate_wait(" + n + ");";
    }
}

} // namespace drover::engine
