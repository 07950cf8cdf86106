// Start marks and attempts in the catalog, of slices and of planning: how many starts in a row came to nothing. What
// they are for stands in batch/start_mark.hpp.
// Contract as in store.hpp. Of a slice: takes its row. Of planning: takes the migration's row, and waits for it where
// it says nothing else.
#pragma once
#include "engine/catalog/store.hpp"

#include <chrono>

namespace drover::engine {

// One more start. Returns how many before it came to nothing. Throws 42704 if the slice or the migration is gone.
int count_slice_start(std::int64_t slice_id);
int count_plan_start(std::int64_t migration_id);

// That one was none: the worker left without a batch, by its own will.
void take_back_slice_start(std::int64_t slice_id);
void take_back_plan_start(std::int64_t migration_id);

// The slice was driven, or failed with an error that was recorded: no start of it is in vain.
void forget_slice_start(std::int64_t slice_id);

// The worker that began to cut a pass lives, and begins again: no crash. Skipped while somebody has the migration's
// row.
void forget_plan_start(std::int64_t migration_id);

// Nobody drives the slice before that time.
void put_off_slice(std::int64_t slice_id, std::chrono::milliseconds delay);

// migrate_retry, migrate_resume: the attempts of all pending slices start anew.
void forget_attempts(std::int64_t migration_id);

// migrate_retry of one at work: it and those of its slices that wait for their next try, after an error or a crash,
// wait no more. (A worker that waits some seconds for it itself does so.)
// Returns whether there was one. Waits for nobody: what a batch has just written is left to it.
bool forget_waits(std::int64_t migration_id);

} // namespace drover::engine
