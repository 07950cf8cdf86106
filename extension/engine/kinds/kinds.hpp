// The action of each kind of migration.
#pragma once
#include "engine/kinds/action.hpp"

namespace drover::engine {

// What a chunk of the migration does, without before-images.
std::unique_ptr<Action> make_action(const Work& work);

} // namespace drover::engine
