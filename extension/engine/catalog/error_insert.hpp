// Inserts into drover.error: of batches that failed, and of single rows.
// Contract as in store.hpp.
#pragma once
#include "engine/catalog/slices.hpp"

namespace drover::engine {

// A batch, or the planning of a pass (no slice).
struct BatchError {
    std::int64_t migration_id;
    std::optional<std::int64_t> slice_id;
    const FailedBatch& failed;
};
void insert_error(const BatchError& e);

// A row; one that is in quarantine already gets its new error, and its attempt is counted.
struct RowError {
    const Migration& migration;
    const Slice& slice;
    const FailedRow& row;
};
void insert_error(const RowError& e);

} // namespace drover::engine
