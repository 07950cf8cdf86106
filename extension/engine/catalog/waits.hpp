// What a migration waits for, in the catalog: totals for each reason, waiting_for, and an event when that begins or
// ends. Contract as in store.hpp.
#pragma once
#include "core/wait_book.hpp"
#include "engine/catalog/store.hpp"

namespace drover::engine {

void record_waits(std::int64_t migration_id, const core::WaitBook::Entry& entry);

} // namespace drover::engine
