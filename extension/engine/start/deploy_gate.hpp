// The deploy gate: migrate_auto, to be called inside a framework's migration.
// Contract: runs in the caller's transaction with SPI connected, as the caller. What it writes (the record of a
// migration that was not needed or ran inline) rolls back with the caller; what it starts by on_large => 'start' is
// committed by a session of its own (pg/errand.hpp) before the caller's transaction is made to fail.
#pragma once
#include "core/plans/deploy_gate.hpp"
#include "engine/start/start.hpp"

namespace drover::engine {

struct GateArguments {
    StartArguments start; // where_clause is not empty: it tells what is done
    std::int64_t inline_limit = 10'000;
    core::OnLarge on_large = core::OnLarge::Start;
    std::string help, help_url; // of the caller's, for the HINT
};

// 'already_done', 'ran_inline' or 'started'. Errors: 55000 while it is not done; those of migrate_start; 55P03 where
// the caller's own locks stand in the way; 53400 where no process could be started.
std::string run_gate(const GateArguments& a);

} // namespace drover::engine
