// One batch: one transaction of chunks, with the slice's cursor and counters in the same commit.
//
// Lock order inside the transaction: Work (shared, without waiting), relation (RowExclusiveLock), its rows, the slice's
// row, the migration's row only where the first changed rows settle excludes_done or clear waiting_for.
#pragma once
#include "core/pacing.hpp"
#include "core/progress.hpp"
#include "core/sizer.hpp"
#include "engine/action.hpp"
#include "engine/session.hpp"

namespace drover::engine {

enum class BatchEnd {
    Advanced,      // committed, more to walk
    SliceFinished, // committed, the slice is done or gone
    Held,          // not begun: a pass is being cut, this one or the next
    SliceLost,     // rolled back or not begun: the slice is not ours to drive (any more)
};

// The relation of a slice with its saved plans, as long as nothing in the catalog changes.
struct Walk {
    std::string relation_name, leaf_name; // today's
    Range range;
    std::unique_ptr<Action> action;
    int pass;
    Oid relation_oid;
    std::string key_index;
    std::uint64_t generation; // of the catalog, see pg::catalog_generation

    Walk(const Migration& m, const Slice& s);
    bool serves(const Slice& s) const;
};

// What a worker has learned and takes along from slice to slice.
struct Pace {
    std::int64_t chunk_rows = 0; // 0: nothing yet
    std::optional<core::Rate> done, walked;
    std::unique_ptr<Walk> walk;
    core::StripeRest rest;
    bool rest_told = false;   // an event says that stripes rest
    std::int64_t isolate = 0; // the slice whose rows go in subtransactions, because one of them is at fault
};

// Drives the batches of one slice.
class SliceRunner {
public:
    SliceRunner(Session& session, std::int64_t slice_id, Pace& pace);

    // Runs one batch. Throws pg::Error (rolled back; failure() tells where; the runner is of no further use),
    // NothingToDo (rolled back or not begun).
    BatchEnd run_batch();

    // How long to wait before the next batch, outside of transactions; to be asked again after that. 0: go on.
    std::chrono::milliseconds wait_before();

    // After an Error from run_batch: the range and statement at work.
    FailedBatch failure() const;

    // Half the chunk, for the next try.
    void shrink();
    const std::optional<Migration>& migration() const { return migration_; }

private:
    BatchEnd try_batch();
    bool prepare(BatchEnd& end);
    bool find_walk(BatchEnd& end);
    BatchResult run_chunks();
    void run_chunk(BatchResult& result, const Position& upper, std::int64_t rows);
    ActionResult change(const Position& at, const ChunkEnd& end, std::optional<Stripe> stripe, BatchResult& result);
    void measure(BatchResult& result);
    bool commit_bookkeeping(const BatchResult& result);
    core::ChunkSizer::Limits sizer_limits() const;
    Checks checks() const;
    double rows_per_block() const;
    bool front_is_open() const;
    bool may_open() const;
    bool stripes_pay() const;
    void watch_versions();
    void tell_rest();
    std::int64_t rows_left() const;

    Session& session_;
    std::int64_t slice_id_;
    Pace& pace_;
    std::optional<Migration> migration_;
    std::optional<Slice> slice_;
    core::Wave wave_;
    std::chrono::milliseconds waited_{0};
    std::int64_t front_rows_ = 0; // rows from the slice's beginning to the front
    std::optional<core::ChunkSizer> sizer_;
    core::Yielding yielding_;                // smaller batches while somebody waits for their rows
    std::optional<Place> from_, to_;         // of the chunk at work
    const std::string* statement_ = nullptr; // at work
    std::optional<std::chrono::steady_clock::time_point> last_batch_;
    std::optional<bool> excludes_done_; // what the rows changed in this batch tell
    bool isolating_ = false;            // a failing chunk is halved down to the rows at fault; one chunk a batch
    int clean_batches_ = 0;             // in a row, while isolating
};

} // namespace drover::engine
