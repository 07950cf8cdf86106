// Steering a migration: pause, resume, cancel, retry, alter, drop, and bringing one home after a restore.
// Contract: runs in the caller's transaction with SPI connected; workers and the supervisor see it when that commits.
#pragma once
#include "engine/store.hpp"

namespace drover::engine {

// Each returns whether the state changed. Errors: 25006 standby, 42704 unknown, 42501 not the owner's,
// 55000 not possible from this state (the HINT tells what is).
bool pause_migration(const std::string& name);
bool confirm_migration(const std::string& name); // Holding: the next step begins
bool resume_migration(const std::string& name);
bool cancel_migration(const std::string& name);
bool retry_migration(const std::string& name, bool errors_only);

// Merges settings into those of the migration; null removes one. Key "workers" sets the wanted workers.
// Returns whether anything differs. Errors: as above and 22023.
bool alter_migration(const std::string& name, const std::string& settings_json);

// Forgets a migration that is not active, or with `cancel` any. False with a NOTICE if there is none. Error 55006 while
// it is active.
bool drop_migration(const std::string& name, bool cancel);

// Starts the supervisor at commit if a migration waits for one and none is alive. Returns whether it did.
bool wake();

} // namespace drover::engine
