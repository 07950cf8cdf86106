// One batch: one transaction of chunks, with the slice's cursor and counters in the same commit.
//
// Lock order inside the transaction: relation (RowExclusiveLock), its rows, the slice's row, the migration's row only
// where the first changed rows settle excludes_done or clear waiting_for.
#pragma once
#include "core/pacing.hpp"
#include "core/progress.hpp"
#include "core/sizer.hpp"
#include "engine/session.hpp"
#include "engine/walker.hpp"

namespace drover::engine {

enum class BatchEnd {
    Advanced,      // committed, more to walk
    SliceFinished, // committed, the slice is done or gone
    SliceLost,     // rolled back or not begun: the slice is not ours to drive (any more)
};

// What a worker has learned and takes along from slice to slice.
struct Pace {
    std::int64_t chunk_rows = 0; // 0: nothing yet
    std::optional<core::Rate> done, walked;
};

// Drives the batches of one slice. Keeps what lasts from batch to batch: plans and chunk size.
class SliceRunner {
public:
    SliceRunner(Session& session, std::int64_t slice_id, Pace& pace);

    // Runs one batch. Throws pg::Error (rolled back; failure() tells where), NothingToDo (rolled back or not begun).
    BatchEnd run_batch();

    // After an Error from run_batch: the range and statement at work.
    FailedBatch failure() const;

    // Half the chunk, for the next try.
    void shrink();
    const std::optional<Migration>& migration() const { return migration_; }

private:
    bool prepare(BatchEnd& end);
    BatchResult run_chunks();
    void measure(BatchResult& result);
    bool commit_bookkeeping(const BatchResult& result);
    core::ChunkSizer::Limits sizer_limits() const;

    Session& session_;
    std::int64_t slice_id_;
    Pace& pace_;
    std::optional<Migration> migration_;
    std::optional<Slice> slice_;
    std::optional<Walker> walker_;
    std::optional<core::ChunkSizer> sizer_;
    core::Yielding yielding_;               // smaller batches while somebody waits for their rows
    std::string relation_name_, leaf_name_; // today's
    std::optional<bool> excludes_done_;     // what the rows changed in this batch tell
};

} // namespace drover::engine
