// migrate_alter: changes settings of a migration from its next batch on.
// Contract: runs in the caller's transaction, which has the migration's row.
#pragma once
#include <string>

namespace drover::engine {

// Merges settings into those of the migration; null removes one. Key "workers" sets the wanted workers.
// Returns whether anything differs. Errors: as above and 22023.
bool alter_migration(const std::string& name, const std::string& settings_json);

} // namespace drover::engine
