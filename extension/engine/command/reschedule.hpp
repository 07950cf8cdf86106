// The part of migrate_alter that is no setting: start_after and after of a migration that has not begun.
// Contract: runs in the caller's transaction with SPI connected.
#pragma once
#include "engine/session/access.hpp"

namespace drover::engine {

// Applies members start_after (a timestamp, null: none) and after (an array of names, null: none) of the object, if it
// has them. Returns whether anything changed. Errors: 22023 (another type; it would come after itself, also by way of
// others), 22007 (no timestamp), 42704 (a name that is not there), 55000 (it has begun or may begin any moment).
bool reschedule(const Caller& caller, const Migration& m, const std::string& json);

// A start_after as the server writes it: one that never comes waits for a person. Error 22023.
void refuse_infinite_start(const std::string& start_after);

// A migration of that name must not come after itself, also by way of others. Error 22023. Contract as in store.hpp.
void refuse_cycle(const std::string& migration, const TextArray& after);

} // namespace drover::engine
