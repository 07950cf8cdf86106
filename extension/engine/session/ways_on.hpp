// The ways out of a state, for HINTs.
// Contract: as in store.hpp.
#pragma once
#include "engine/catalog/store.hpp"

namespace drover::engine {

// What to run so that the migration goes on from the state that it is in.
std::string way_on(const Migration& m);

} // namespace drover::engine
