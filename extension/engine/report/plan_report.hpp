// migrate_plan, migrate_estimate and those for the other kinds: what a migration would do and what that means here, as
// rows for people, from the arguments with which it would be started.
// Contract: runs as the caller, in the caller's transaction, with SPI connected. Does the work on a few rows in
// subtransactions that are rolled back, to see what that takes; keeps no lock and writes no catalog.
#pragma once
#include "engine/report/plan_effects.hpp"
#include "engine/start/start.hpp"

namespace drover::engine {

// item, detail. Errors: those of migrate_start for the definition; 25006.
std::vector<ReportRow> plan_report(const StartArguments& a);

// item, value, low, high, note. Errors: the same; 22000 where no row could be tried, 2D000 where a routine ends the
// transaction.
std::vector<ReportRow> estimate_report(const StartArguments& a);

} // namespace drover::engine
