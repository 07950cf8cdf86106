// The launcher: after a start, a crash or a promotion it asks for a turn of each database, starts one supervisor for
// them, and ends. A supervisor without work goes on to the next database; the postmaster restarts those that die.
#pragma once

namespace drover::engine {

// Runs connected to shared catalogs only. Returns when a supervisor is on its way.
void run_launcher();

} // namespace drover::engine
