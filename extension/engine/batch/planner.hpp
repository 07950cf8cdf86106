// Cuts a pass into slices: freezes the upper bound of each leaf, samples its keys, writes the slices.
// Transaction contract: one call is one transaction, as the migration's owner; the caller holds LockClass::Planning.
#pragma once
#include "engine/session/session.hpp"

namespace drover::engine {

// Plans the migration's pass if it is not planned yet. Throws pg::Error, NothingToDo.
void plan_pass(Session& session);

} // namespace drover::engine
