// One batch: one transaction of chunks, with the cursors and counters of its slices in the same commit.
//
// A worker drives one slice, or several small ones together (core/pacing/convoy.hpp), as the partitions of a table with
// many have: they share transactions, and while the rows of one wait for their next visit those of the others are
// visited.
//
// Lock order inside the transaction: Work (shared, without waiting), relations (RowExclusiveLock) in the order of the
// slices, before any row; their rows; the slices' rows; the migration's row only where the first changed rows settle
// excludes_done or clear waiting_for.
#pragma once
#include "engine/batch/slice_runner.hpp"

namespace drover::engine {

enum class BatchEnd {
    Advanced, // committed, more to walk
    Finished, // nothing of the slices is left for us: they are done, or gone, or not ours to drive (any more)
    Held,     // not begun: a pass is being cut, this one or the next
};

// Drives the batches of slices. The caller holds their locks.
class Convoy {
public:
    Convoy(Session& session, const std::vector<std::int64_t>& slices, Pace& pace);

    // Runs one batch. Throws pg::Error (rolled back; failed_slice() and failure() tell where; the convoy is of no
    // further use), NothingToDo (rolled back or not begun).
    BatchEnd run_batch();

    // How long to wait before the next batch, outside of transactions; to be asked again after that. 0: go on.
    std::chrono::milliseconds wait_before();

    // After an Error from run_batch.
    SliceRunner& at_work() { return *at_work_; }
    FailedBatch failure() const;

    const std::optional<Migration>& migration() const { return migration_; }

private:
    BatchEnd try_batch();
    void run_chunks();
    SliceRunner* next();
    void commit();
    void measure(double seconds);

    Session& session_;
    Pace& pace_;
    std::optional<Migration> migration_;
    std::vector<std::unique_ptr<SliceRunner>> runners_; // of slices that are not done, in their order
    std::vector<SliceRunner*> ready_;                   // in this batch
    SliceRunner* at_work_;
    std::chrono::milliseconds waited_{0};
    core::Yielding yielding_; // smaller batches while somebody waits for their rows
    std::optional<std::chrono::steady_clock::time_point> last_batch_;
};

} // namespace drover::engine
