// Checks of signal settings that take the server: the owner's query, and the time zone of the run window.
// Contract: needs a transaction with SPI connected; runs nothing of the owner's.
#pragma once
#include "core/settings/run_window.hpp"
#include "engine/catalog/store.hpp"

namespace drover::engine {

// The statement that a worker runs for the setting pace_query: whether its answer is true, and whether it is NULL. The
// OFFSET keeps the planner from running the query once for each.
std::string pace_sql(const std::string& query);

// The run window of those settings, which parse_settings accepted.
core::RunWindow window_of(const core::Settings& settings);

// As the migration's owner, with its search_path. Errors 22023 (time zone), 42601 (not one SELECT), 0A000 (a
// parameter), and what the server says of the query, as in 42P01 or 42804 (not boolean).
void check_signal_settings(const core::Settings& settings, Oid owner, const std::string& search_path);

} // namespace drover::engine
