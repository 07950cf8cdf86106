// migrate_wake: a supervisor for a database that waits for one.
// Contract: runs in the caller's transaction.
#pragma once
#include "engine/catalog/store.hpp"

namespace drover::engine {

// Starts the supervisor at commit if a migration waits for one and none is alive. Returns whether it did.
bool wake();

// Workers of the migration that wait between batches look at once, when this commits.
void wake_workers(const Migration& m);

} // namespace drover::engine
