// What a migration waits for, in the catalog: totals for each reason, waiting_for, and an event when that begins or
// ends. Contract as in store.hpp: takes the migration's row.
#pragma once
#include "core/pacing/wait_book.hpp"
#include "engine/catalog/store.hpp"

#include <chrono>

namespace drover::engine {

// Adds to the totals; says what is waited for unless somebody has the migration's row.
void record_waits(std::int64_t migration_id, const core::WaitBook::Entry& entry);

// No worker comes for so long. reason: empty leaves what is waited for.
void begin_long_wait(std::int64_t migration_id, std::chrono::nanoseconds time, const std::string& reason);

// Such a wait ends, for whatever reason: adds the time to the totals where pacing is the reason.
void count_long_wait(std::int64_t migration_id);

// A worker has come. False: there was no such wait.
bool end_long_wait(const Migration& m);

// What was waited for is no more, unless another worker of the migration lives, whose wait it may be. A retry and a
// crash are over when a batch has committed.
void forget_waiting(std::int64_t migration_id);

// Work that is no batch begins: nothing is waited for, whatever it was. Skips a row that somebody holds.
void end_waiting(std::int64_t migration_id);

// Queued migrations that say nothing yet of what they wait for: others of the same role come first. Not of those with
// these ids. A bounded number; skips rows that somebody has.
void note_those_behind(const TextArray& ids);

} // namespace drover::engine
