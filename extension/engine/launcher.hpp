// The launcher: after a start, a crash or a promotion it starts a supervisor in each database, one after the other, and
// ends. A supervisor without work exits at once; the postmaster restarts those that die.
#pragma once

namespace drover::engine {

// Runs connected to shared catalogs only. Returns when every database had its turn.
void run_launcher();

} // namespace drover::engine
