// Implementation of predicates.
#include "core/model/predicate.hpp"

#include "core/model/state.hpp"

namespace drover::core {

std::string predicate(std::string_view word) {
    const std::optional<State> state = parse_state(word);
    if (!state)
        return "is " + std::string(word);
    switch (*state) { // no default: the compiler names a state without words
    case State::Succeeded:
        return "has succeeded";
    case State::SucceededWithErrors:
        return "has succeeded with errors";
    case State::Failed:
        return "has failed";
    case State::Cancelled:
        return "was cancelled";
    case State::RollingBack:
        return "is rolling back";
    case State::RolledBack:
        return "was rolled back";
    case State::Scheduled:
    case State::Queued:
    case State::Running:
    case State::Holding:
    case State::Paused:
        break;
    }
    return "is " + std::string(word);
}

} // namespace drover::core
