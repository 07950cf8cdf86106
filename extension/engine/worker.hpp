// A worker's life: report in, plan the pass if nobody has, claim slices one after the other, drive their batches,
// record what fails. Exits when there is nothing left that it could do.
#pragma once
#include "pg/process.hpp"

namespace drover::engine {

// Runs as the migration's owner, connected. Returns when done; throws only what the log should show.
void run_worker(const pg::ProcessArgs& args);

} // namespace drover::engine
