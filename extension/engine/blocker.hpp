// Who held the lock that a batch gave up on, for waiting_for: seen from pg_locks just after it gave up.
// Contract: reads catalogs and shared memory as a role of ours; waits for nothing, keeps nothing.
#pragma once
#include "engine/store.hpp"

#include <optional>
#include <string>

namespace drover::engine {

// "held by pid 4711 (role app, idle in transaction since 2030-01-31 14:03:12+00)", or a prepared transaction; empty
// where nobody is left who may have been it. On the relation of the slice, or where there is none on the migration's.
// Of several who may have rows locked it is the one whose transaction began first, and their number is said.
std::string blocker_of(const Migration& m, std::optional<std::int64_t> slice_id);

} // namespace drover::engine
