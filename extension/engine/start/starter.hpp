// migrate_start outside the caller's transaction: by a process that connects as the calling role, does that one thing,
// commits and reports. So a start stays when the caller's transaction is made to fail.
//
// Contract: start_outside() runs in the caller's transaction, which must hold no lock on the relation that a reader or
// writer would wait for. Cancelled while it waits, the start may still happen; it is idempotent.
#pragma once
#include "engine/start/start.hpp"
#include "pg/process.hpp"

namespace drover::engine {

// Starts it, with this session's search_path, TimeZone, DateStyle and IntervalStyle. Errors: those of migrate_start;
// 53400 without a free slot, 58000 if the process could not connect; both with `hint`.
void start_outside(const StartArguments& a, const std::string& hint);

// The process.
void run_starter(const pg::ProcessArgs& args);

} // namespace drover::engine
