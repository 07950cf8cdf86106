// States of a migration and the one table of transitions between them.
// ARCHITECTURE.md shows it, which lint checks; a unit test tries every pair.
#pragma once
#include <array>
#include <optional>
#include <string_view>

namespace drover::core {

enum class State {
    Scheduled, // waits for start_after or for other migrations      -> Queued, Paused, Cancelled
    Queued,    // may run; no worker yet                             -> Running, Paused, Cancelled, Failed
    Running,   // workers were started -> Holding, Paused, Succeeded, SucceededWithErrors, Failed, Cancelled
    Holding,   // waits for a person's migrate_confirm               -> Queued, Paused, Cancelled
    Paused, // stopped by a person, or came with a dump           -> Queued, Scheduled, Holding, RollingBack, Cancelled
    Succeeded,           // everything was walked and nothing remains          -> Queued (to verify), RollingBack
    SucceededWithErrors, // the same, but for rows in quarantine     -> Queued, RollingBack
    Failed,      // stopped by an error                              -> Queued, Scheduled, RollingBack, Cancelled
    Cancelled,   // stopped by a person for good                     -> Queued, Scheduled, Holding, RollingBack
    RollingBack, // before-images are restored                       -> RolledBack, Paused, Failed, Cancelled
    RolledBack,  // they are, but for rows that others have changed  -> RollingBack
};

inline constexpr std::array all_states{
    State::Scheduled,           State::Queued, State::Running,   State::Holding,     State::Paused,    State::Succeeded,
    State::SucceededWithErrors, State::Failed, State::Cancelled, State::RollingBack, State::RolledBack};

// The word stored in drover.migration.state.
std::string_view to_string(State state);

// The state of that word; nullopt for any other word.
std::optional<State> parse_state(std::string_view word);

// Whether the table permits from -> to. from == to is never a transition.
bool can_transition(State from, State to);

// Scheduled, Queued, Running or RollingBack: a supervisor has something to do.
bool is_active(State state);

// Succeeded (with errors or without), Failed, Cancelled or RolledBack: nothing happens until somebody calls.
bool is_finished(State state);

// Failed, SucceededWithErrors, Holding or Paused: it stays so until a person does something.
bool needs_person(State state);

} // namespace drover::core
