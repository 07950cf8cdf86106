// What the statements of a migration meet where they write: indexes, triggers, foreign keys, replication.
// Contract: runs as the caller, in the caller's transaction, with SPI connected; reads the catalog, changes nothing.
#pragma once
#include "engine/catalog/store.hpp"

namespace drover::engine {

// The columns of a row, as text.
using ReportRow = std::vector<std::optional<std::string>>;

// Rows of migrate_plan. Of a call: nothing, what a routine writes is not known.
std::vector<ReportRow> plan_effects(const Work& work);

} // namespace drover::engine
