// A migration from a dump or a template: what it knew by OID or number is looked up by name before it may run.
#pragma once
#include "engine/session/access.hpp"

namespace drover::engine {

// Errors: 42P01, 42704 where relation, owner, target or a partition that is not walked to its end does not exist here.
// A row in quarantine whose relation does not exist has none from then on.
void bring_home(const Caller& caller, const Migration& m);

} // namespace drover::engine
