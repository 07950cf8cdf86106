// The table of states: their words and the transitions between them.
#include "core/model/state.hpp"

#include <algorithm>

namespace drover::core {

namespace {

struct Transition {
    State from;
    State to;
};

constexpr Transition transitions[] = {
    {State::Scheduled, State::Queued},
    {State::Scheduled, State::Paused},
    {State::Scheduled, State::Cancelled},

    {State::Queued, State::Running},
    {State::Queued, State::Paused},
    {State::Queued, State::Cancelled},
    {State::Queued, State::Failed},

    {State::Running, State::Holding},
    {State::Running, State::Paused},
    {State::Running, State::Succeeded},
    {State::Running, State::SucceededWithErrors},
    {State::Running, State::Failed},
    {State::Running, State::Cancelled},

    {State::Holding, State::Queued},
    {State::Holding, State::Paused},
    {State::Holding, State::Cancelled},

    {State::Paused, State::Queued},
    {State::Paused, State::Scheduled},
    {State::Paused, State::Holding},
    {State::Paused, State::RollingBack},
    {State::Paused, State::Cancelled},

    {State::Succeeded, State::Queued},
    {State::Succeeded, State::RollingBack},

    {State::SucceededWithErrors, State::Queued},
    {State::SucceededWithErrors, State::RollingBack},

    {State::Failed, State::Queued},
    {State::Failed, State::Scheduled},
    {State::Failed, State::RollingBack},
    {State::Failed, State::Cancelled},

    {State::Cancelled, State::Queued},
    {State::Cancelled, State::Scheduled},
    {State::Cancelled, State::Holding},
    {State::Cancelled, State::RollingBack},

    {State::RollingBack, State::RolledBack},
    {State::RollingBack, State::Paused},
    {State::RollingBack, State::Failed},
    {State::RollingBack, State::Cancelled},

    {State::RolledBack, State::RollingBack},
};

} // namespace

std::string_view to_string(State state) {
    switch (state) { // no default: the compiler names a state without a word
    case State::Scheduled:
        return "scheduled";
    case State::Queued:
        return "queued";
    case State::Running:
        return "running";
    case State::Holding:
        return "holding";
    case State::Paused:
        return "paused";
    case State::Succeeded:
        return "succeeded";
    case State::SucceededWithErrors:
        return "succeeded_with_errors";
    case State::Failed:
        return "failed";
    case State::Cancelled:
        return "cancelled";
    case State::RollingBack:
        return "rolling_back";
    case State::RolledBack:
        return "rolled_back";
    }
    __builtin_unreachable();
}

std::optional<State> parse_state(std::string_view word) {
    const auto found = std::ranges::find(all_states, word, to_string);
    if (found == all_states.end())
        return std::nullopt;
    return *found;
}

bool can_transition(State from, State to) {
    return std::ranges::any_of(transitions, [=](const Transition& t) { return t.from == from && t.to == to; });
}

bool is_active(State state) {
    return state == State::Scheduled || state == State::Queued || state == State::Running ||
           state == State::RollingBack;
}

bool is_finished(State state) {
    return !is_active(state) && state != State::Paused && state != State::Holding;
}

bool needs_person(State state) {
    return state == State::Failed || state == State::SucceededWithErrors || state == State::Paused ||
           state == State::Holding;
}

} // namespace drover::core
