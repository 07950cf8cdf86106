// One slice in the batches that drive it: its walk, its wave and what each batch did to it. Knows of no transaction of
// its own; engine/batch.hpp begins and commits it.
//
// Contract: prepare() to commit() inside the batch's transaction, as the migration's owner; see batch.hpp for the lock
// order.
#pragma once
#include "core/pacing/pacing.hpp"
#include "core/pacing/sizer.hpp"
#include "core/plans/progress.hpp"
#include "engine/action/action.hpp"
#include "engine/session/session.hpp"
#include "pg/owner_scope.hpp"

namespace drover::engine {

// The relation of a slice with its saved plans, as long as nothing in the catalog changes.
struct Walk {
    std::string relation_name; // today's
    Range range;
    std::string leaf_name; // today's
    std::unique_ptr<Action> action;
    std::string shown; // the usual statement
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
    std::shared_ptr<Walk> walk; // of the slice before
    core::StripeRest rest;
    bool rest_told = false;   // an event says that stripes rest
    std::int64_t isolate = 0; // the slice whose rows go in subtransactions, because one of them is at fault
};

// Whether the rows of every slice of the pass go in subtransactions: those at fault are known to be there.
bool isolates_all(const Migration& m);

class SliceRunner {
public:
    SliceRunner(Session& session, std::int64_t slice_id, Pace& pace);

    // Looks everything again that may have changed since the last batch. m: as loaded in this transaction; it must live
    // until the next call. NotOurs, Gone: no batch of this slice, now or later.
    enum class Prepared { Ready, Gone, NotOurs };
    Prepared prepare(const Migration& m);

    void begin_batch();

    // Whether a chunk of it may run in this batch: one that is due again, or a new one.
    bool is_due() const { return wave_.due().has_value(); }
    bool may_open() const;

    // One chunk, of at most as many rows as the budget has left.
    void run_chunk(const core::BatchBudget& budget, const core::BatchBudget::Used& used);

    void end_batch();
    void set_rates(const std::optional<core::Rate>& done, const std::optional<core::Rate>& walked);

    // What the batch has done here so far.
    const BatchResult& result() const { return result_; }
    std::int64_t rows_walked() const { return result_.rows_walked; }

    // Cursor and counters. False: the slice was not where we left it, the batch must abort.
    bool commit();

    // Whether the batch has done anything here, or the slice had nothing left to walk.
    bool took_part() const { return result_.chunks > 0 || result_.finished; }
    bool finished() const { return result_.finished; }
    void after_commit();

    // Looks whether somebody's snapshot keeps old versions, or does not any more.
    void watch_versions();

    // Before a batch, in which nothing is left but to visit cells again. The transaction of the visit before, by which
    // the next one is to wait for; 0: unknown.
    bool only_visits() const { return slice_ && !wave_.cells.empty() && !may_open(); }
    void skip_batch() { wave_.end_batch(); }
    std::uint32_t visited_by() const { return wave_.cells[wave_.due()->cell].visit; }

    // After an Error: the range and statement at work.
    FailedBatch failure() const;

    // Half the chunk, for the next try.
    void shrink();

    std::int64_t id() const { return slice_id_; }
    bool isolating() const { return isolating_; }
    const std::string& shown() const { return walk_->shown; }
    const std::optional<Slice>& slice() const { return slice_; }

private:
    bool find_walk();
    ActionResult change(const Position& at, const ChunkEnd& end, std::optional<Stripe> stripe, const Checks& checks);
    bool may_read_more() const;
    bool no_limit_was_set() const;
    core::ChunkSizer::Limits sizer_limits() const;
    Checks checks() const;
    double rows_per_block() const;
    bool front_is_open() const { return wave_.at != slice_->upper; }
    bool stripes_pay() const;
    void tell_rest();
    std::int64_t rows_left() const;

    Session& session_;
    std::int64_t slice_id_;
    Pace& pace_;
    const Migration* migration_ = nullptr;
    std::optional<Slice> slice_;
    std::shared_ptr<Walk> walk_;
    core::Wave wave_;
    std::int64_t front_rows_ = 0; // rows from the slice's beginning to the front
    std::optional<core::ChunkSizer> sizer_;
    std::optional<Place> from_, to_;         // of the chunk at work
    const std::string* statement_ = nullptr; // at work
    BatchResult result_;                     // of the batch at work, or the last one
    std::optional<bool> excludes_done_;      // what the rows changed in this batch tell
    bool changes_much_ = false;              // a sweep: its chunks are of the usual size
    bool isolating_ = false;                 // a failing chunk is halved down to the rows at fault; one chunk a batch
    int clean_batches_ = 0;                  // in a row, while isolating
};

} // namespace drover::engine
