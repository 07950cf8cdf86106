// migrate_drop: forgets a migration, with its before-images and what it has still to build.
// Contract: runs in the caller's transaction, which has the migration's row.
#pragma once
#include <string>

namespace drover::engine {

// Forgets a migration that is not active, or with `cancel` any. False with a NOTICE if there is none. Error 55006 while
// it is active. makes_way: another one of the name follows, so that its before-images go is worth a WARNING.
bool drop_migration(const std::string& name, bool cancel, bool makes_way = false);

} // namespace drover::engine
