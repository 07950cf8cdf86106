// A worker process's life: one migration after the other, all of the same owner, as long as some wait for a worker;
// what is to be done for their relations when they have ended comes after those that wait.
#pragma once
#include "pg/process.hpp"

namespace drover::engine {

// Runs as the migrations' owner, connected. Returns when done; throws only what the log should show.
void run_worker(const pg::ProcessArgs& args);

} // namespace drover::engine
