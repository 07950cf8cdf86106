// See kinds.hpp.
#include "engine/kinds/kinds.hpp"

#include "engine/kinds/call_action.hpp"
#include "engine/kinds/copy_action.hpp"

namespace drover::engine {

std::unique_ptr<Action> make_action(const Work& w) {
    if (w.kind == core::Kind::Copy)
        return make_copy_action();
    if (w.kind == core::Kind::Call)
        return make_call_action(w);
    return make_change();
}

} // namespace drover::engine
