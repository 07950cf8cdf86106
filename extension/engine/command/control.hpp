// Steering a migration: pause, resume, confirm, cancel, retry.
// Contract: runs in the caller's transaction with SPI connected; workers and the supervisor see it when that commits.
#pragma once
#include "engine/catalog/store.hpp"
#include "engine/session/access.hpp"

namespace drover::engine {

// Each returns whether the state changed. Errors: 25006 standby, 42704 unknown, 42501 not the owner's,
// 55000 not possible from this state (the HINT tells what is).
bool pause_migration(const std::string& name);
bool confirm_migration(const std::string& name); // Holding: the next step begins
bool resume_migration(const std::string& name);
bool cancel_migration(const std::string& name);
bool retry_migration(const std::string& name, bool errors_only);

// Before rows are changed again by one with undo whose before-images were dropped when their time was over: a new table
// of them, and says so. Errors as migrate_start's.
void renew_images(const Caller& caller, const Migration& m);

} // namespace drover::engine
