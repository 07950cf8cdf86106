// The way out of each state: what a person does so that a migration goes on. The one table of it, from which the
// server's HINTs and the client's next steps are written, each in its own words.
#pragma once
#include "core/model/state.hpp"

namespace drover::core {

struct WayOut {
    State state;
    std::string_view verb;            // migrate_<verb>() and drover <verb>; empty: nothing is left to do
    std::string_view mend = {};       // what comes before it, after a look at the errors; empty: no such look
    std::string_view other_verb = {}; // the other way out
};

inline constexpr WayOut ways_out[] = {
    {State::Scheduled, "wait"},
    {State::Queued, "wait"},
    {State::Running, "wait"},
    {State::Holding, "confirm"},
    {State::Paused, "resume"},
    {State::Succeeded, "", {}, "drop"},
    {State::SucceededWithErrors, "retry", "mend the rows"},
    {State::Failed, "retry", "mend the cause"},
    {State::Cancelled, "retry", {}, "drop"},
    {State::RollingBack, "wait", {}, "drop"},
    {State::RolledBack, "", {}, "drop"},
};

constexpr const WayOut& way_out(State state) {
    return ways_out[static_cast<int>(state)];
}

} // namespace drover::core
