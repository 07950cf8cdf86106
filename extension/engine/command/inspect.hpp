// Questions about a migration: what remains, is it done, wait until it is.
#pragma once
#include "engine/session/access.hpp"

namespace drover::engine {

// What a person asks of a migration that is not done, as migrate_progress shows it.
struct Look {
    std::string state, phase, waiting_for, percent, rows_done, eta, sqlstate, message, rows_failed, done;
};
Look look_at(const Caller& caller, const Migration& m);
// The state as the views show it, which goes by the processes that live.
std::string shown_state(const Caller& caller, const Migration& m);
std::string progress_text(const Look& look);

// Rows that satisfy where_clause now, counted as the migration's owner with the session settings saved at start;
// without a where_clause the estimate of rows not yet walked. Errors: 42704, 42501, 42P01, and what the clause raises.
std::int64_t remaining_rows(const std::string& name);

// Throws 55000 with progress in DETAIL unless every one has succeeded.
void assert_done(const TextArray& names);

// Waits until the migration succeeds, holding no snapshot between looks; wakes the supervisor first, except on a
// standby. timeout_ms: nullopt waits for ever. atomic: whether the caller's context forbids to commit (25001). Errors:
// the migration's own if it failed, 55000 if it was cancelled, 57014 at the timeout.
void wait_until_done(const std::string& name, std::optional<std::int64_t> timeout_ms, bool atomic);

} // namespace drover::engine
