// What changes in the catalog when a migration goes on in another database than it was started in: OIDs are looked up
// by names, and numbers of columns too.
// Contract as in store.hpp: takes the migration's row first.
#pragma once
#include "engine/catalog/store.hpp"

namespace drover::engine {

// It is at home here, with this owner, relation and target (invalid: none); the routine and the table of before-images
// are those of their names.
void settle(std::int64_t id, Oid owner, Oid relation, Oid target);

// Finds the relations of its slices, and the keys of those that are pending. relation: that of the migration. Returns
// the name of one that is missing although its slice is pending; nullopt: all are here.
std::optional<std::string> find_slices(const Migration& m, Oid relation);

// Finds the columns of indexes that it has still to build on the target; what their definitions meant is not known
// here.
void find_indexes(const Migration& m);

// Finds the relations and keys of its rows in quarantine.
void find_quarantined(const Migration& m);

} // namespace drover::engine
