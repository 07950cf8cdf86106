// migrate_start, migrate_start_delete, ..._copy, ..._call: from arguments to a stored migration.
// Contract: runs in the caller's transaction with SPI connected; nothing starts before that commits.
#pragma once
#include "engine/store.hpp"

namespace drover::engine {

struct StartArguments {
    std::string name;
    Work work;                             // kind, OIDs, clauses and strategy; the rest is found out
    std::optional<std::string> column_map; // of a copy: jsonb as text
    std::optional<std::int64_t> workers;
    bool paused = false;
    std::optional<std::string> start_after; // timestamptz as text
    TextArray after;
    std::string settings_json = "{}";
};

// Returns the id of the new migration, or of the one of that name if its definition is the same (with a NOTICE).
// Errors: 22023, 22004, 25006, 28000, 42501, 42704, 42710, and those of check_definition.
std::int64_t start_migration(StartArguments a);

// Workers a migration may ask for. Error 22023.
int check_workers(std::int64_t workers);

} // namespace drover::engine
