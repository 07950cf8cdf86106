// migrate_verify: asks for a check of a migration that has ended.
// Contract: runs in the caller's transaction.
#pragma once
#include <optional>
#include <string>

namespace drover::engine {

// migrate_verify. check_clause: of this check alone; nullopt: that of the setting. Returns whether the state changed.
// Errors: 25006, 42501, 42704, 55000 (not from this state), and those of check_check_clause.
bool verify_migration(const std::string& name, const std::optional<std::string>& check_clause);

} // namespace drover::engine
