// The one door to a migration's state: its beginning and every change.
// Contract as in store.hpp: takes the migration's row.
#pragma once
#include "engine/catalog/step_store.hpp"

namespace drover::engine {

// Inserts it with its steps and its first event; nullopt if the name is taken.
std::optional<std::int64_t> insert_migration(const NewMigration& m);

// Moves a migration to another state if the transition table permits it from where it stands now: updates the row,
// writes the event, notifies, logs at commit; the commit is synchronous. by: role for the event, empty for ourselves.
// error: what to keep in the row (failed). Returns false, changing nothing, if the table does not permit it.
bool set_state(std::int64_t id, core::State to, const std::string& by = {}, const pg::ErrorInfo* error = nullptr);

} // namespace drover::engine
