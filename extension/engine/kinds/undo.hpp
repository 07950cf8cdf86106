// What a chunk does where before-images are kept or restored, or a check counts.
// Contract: as Action.
#pragma once
#include "engine/action/action.hpp"

namespace drover::engine {

// The action of the migration's task: that of its kind, with or without before-images, or another.
std::unique_ptr<Action> action_of(const Migration& m);

// What the pass at work walks.
Subject subject_of(const Migration& m);

} // namespace drover::engine
