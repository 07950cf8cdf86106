// The supervisor of one database: moves migrations through the states that need no owner's statement, and starts
// workers within the limits. Exits when no migration is active.
#pragma once
#include "pg/process.hpp"

namespace drover::engine {

// Runs connected, as the bootstrap superuser; touches nothing but schema drover. Begins when the transaction in `args`
// has ended; returns when done.
void run_supervisor(const pg::ProcessArgs& args);

} // namespace drover::engine
