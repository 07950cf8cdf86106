// What is forgotten of migrations that have ended. Contract: in a transaction, as the extension's owner; waits for no
// lock.
#pragma once
#include <cstdint>

namespace drover::engine {

// Removes a migration with all that is known of it.
void erase_migration(std::int64_t id);

// Removes the oldest of those that succeeded or were rolled back longer than pg_drover.history_retention ago, a bounded
// number at a call: not those with before-images, and not those that a scheduled one comes after.
void forget_history();

} // namespace drover::engine
