// migrate_rollback: from a migration at rest to one that restores its before-images.
// Contract: runs in the caller's transaction with SPI connected; nothing starts before that commits.
#pragma once
#include <optional>
#include <string>

namespace drover::engine {

// on_changed: "skip" or "overwrite"; nullopt: as the setting says. Returns whether the state changed. Errors: 22023,
// 42501, 42704, 25006, 55000 (no before-images, or not from this state), 55006 (at work).
bool rollback_migration(const std::string& name, const std::optional<std::string>& on_changed);

} // namespace drover::engine
