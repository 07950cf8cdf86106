// Start marks: how a crash is noticed that leaves neither an error nor a process behind.
//
// Before its first batch a worker commits, in the slice, that it begins (column starts); the first batch that commits
// takes the mark back in the same commit, and so does an error that could still be recorded, or a person who resumes.
// What is left are starts that came to nothing, in a row: after the second each has the next worker wait longer,
// max_crashes of them fail the migration. The marks are in tables, because a worker that crashes takes the whole
// server's memory with it. Planning a pass is marked likewise, in the migration.
//
// A mark that waits for the disk waits for all WAL before it, so a worker waits until it has marked a slice, and again
// once it has found one whose start came to nothing. Of a crash in a later slice the mark may be lost, with what was
// committed since the WAL writer's last round: the next worker begins with that slice or one before it, and waits. Each
// crash is counted, or has one slice more done for good than the one before: it ends. Who permits one crash only means
// it: all marks wait.
//
// Of slices that are driven together the first one is marked. A worker that found a start in vain drives one at a time,
// and so is a slice driven that bears a mark already.
//
// Contract: each call is a transaction of its own; the caller holds the Slice or the Planning lock.
#pragma once
#include "engine/catalog/slices.hpp"
#include "engine/session/session.hpp"

namespace drover::engine {

// What marking found. Failed: too many starts came to nothing; the error to fail the migration with.
struct Mark {
    bool marked = false;
    int in_vain = 0;                   // starts before this one that came to nothing
    std::chrono::milliseconds wait{0}; // planning only: before it begins
    std::optional<FailedBatch> failed;
};

// wait: until the mark is on disk; in any case where a start in vain is found, or max_crashes is 1.
Mark mark_slice_start(Session& session, std::int64_t slice_id, bool wait);

// Takes the mark back: the worker leaves the slice without a batch.
void unmark_slice(Session& session, std::int64_t slice_id);

Mark mark_plan_start(Session& session, bool wait);

} // namespace drover::engine
