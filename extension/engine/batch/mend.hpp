// Rows in quarantine, tried once more: each one alone, by its key, with what the migration does to any row.
#pragma once
#include "engine/session/session.hpp"

namespace drover::engine {

// One transaction of them; what was mended is marked in the same commit. False: none is left that this pass has not
// tried. Call with the migration's planning lock held. Throws pg::Error (rolled back), NothingToDo.
bool mend_batch(Session& session);

} // namespace drover::engine
