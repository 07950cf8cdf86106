// A chunk of a copy: INSERT INTO target SELECT ... FROM the range, by page where the target permits, else row by row.
// Contract as in action.hpp.
#pragma once
#include "engine/action/action.hpp"

namespace drover::engine {

std::unique_ptr<Action> make_copy_action();

} // namespace drover::engine
