// The supervisor of one database: moves migrations through the states that need no owner's statement, and starts
// workers within the limits. Exits when no migration is active.
#pragma once
#include "pg/process.hpp"
#include "pg/turns.hpp"

namespace drover::engine {

// Runs connected, as the bootstrap superuser; touches nothing but schema drover. Begins when the transaction in `args`
// has ended, and those that the turn knows of. Returns when nothing is left to do, or others' turn has come: true, the
// process is to be started anew, for another database.
bool run_supervisor(const pg::ProcessArgs& args, pg::Turn& turn);

} // namespace drover::engine
