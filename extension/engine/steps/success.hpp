// The end of a migration whose last step is done, and what is said beside it.
// Contract as in store.hpp.
#pragma once
#include "engine/catalog/store.hpp"

namespace drover::engine {

// Condition on rows of `o`, ranked in `n`: what is done for each owner in one look, so that thousands of one's
// migrations do not hold up the others. A macro, so that each query is one literal.
#define DROVER_SHARE "o.n <= 20"

// All steps are done: succeeded, or with errors where rows are in quarantine.
void succeed(const Migration& m);

// "1 row", "2 rows".
std::string rows_text(std::int64_t n);

} // namespace drover::engine
