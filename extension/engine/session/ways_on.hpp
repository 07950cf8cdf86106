// The ways out of a state in SQL, for HINTs, from core/model/way_out.hpp.
// Contract: as in store.hpp.
#pragma once
#include "engine/catalog/store.hpp"

namespace drover::engine {

// What to look at, to mend and to run so that the migration goes on from the state that it is in. Of a failed one its
// own HINT, where that leads on.
std::string way_on(const Migration& m);

// The same in one statement; where nothing is left to do, how it begins anew.
std::string verb_on(const Migration& m);

} // namespace drover::engine
