// Slices in the catalog: cutting, claiming, advancing, failing.
//
// Contract as in store.hpp. A slice is driven by the one process that holds its pg::LockClass::Slice lock; advance()
// is a compare-and-set on the cursor besides, so that even a lost lock cannot apply a batch twice.
#pragma once
#include "core/pacing/convoy.hpp"
#include "core/plans/progress.hpp"
#include "engine/catalog/store.hpp"
#include "pg/relation.hpp"

namespace drover::engine {

struct Slice {
    std::int64_t id = 0;
    std::int64_t migration_id = 0;
    int step = 1; // batched one
    int pass = 1;
    int number = 0;
    Oid relation_oid = InvalidOid;
    std::string relation;
    std::string key_index; // empty: walked by block
    pg::WrittenKey key;
    int stripes = 1; // that its windows are walked in; 1: no stripes
    std::optional<TextArray> lower, cursor;
    TextArray wave; // the open window beside the cursor, as core::wave_to_text
    TextArray upper;
    std::int64_t rows_estimate = 0, rows_walked = 0, batches = 0;
    std::int64_t chunk_rows = 0; // 0: no chunk yet
    int attempts = 0;
    std::optional<core::Rate> rate_done, rate_walked; // rows/s
    std::optional<double> since_update;               // seconds since its last batch, when it was loaded
    bool pending = true;

    // The last key done: where the next chunk begins, exclusive. nullopt: from the beginning of the index.
    const std::optional<TextArray>& from() const { return cursor ? cursor : lower; }
};

struct NewSlice {
    Oid relation_oid;
    std::string relation, key_index;
    pg::WrittenKey key;
    int stripes = 1;
    std::optional<TextArray> lower;
    TextArray upper;
    std::int64_t rows_estimate = 0;
};

// Writes the slices of the migration's pass and marks it planned. leaves: that were looked at, with rows or without.
void insert_slices(const Migration& m, const std::vector<NewSlice>& slices, const std::vector<Oid>& leaves);

// Whether a relation that the pass walks by block was rewritten since it was cut (VACUUM FULL, CLUSTER, ALTER TABLE):
// rows may have come to where the walk had been.
bool was_rewritten(const Migration& m);

std::optional<Slice> load_slice(std::int64_t id);

// The slices of the pass that may be driven now; a slice that backs off is not among them. In order, from the
// worker's own part of the rows on (rank: how many workers come before it): what it walked in one pass it walks in the
// next, and has its blocks at hand.
std::vector<core::Claimable> claimable(const Migration& m, int rank);

struct PassSummary {
    std::int64_t slices = 0, pending = 0;
    std::int64_t claimable = 0; // pending, not backing off, without a live owner
    std::int64_t rows_done = 0;
    double next_try_seconds = -1; // until the first slice that backs off may be tried; -1: none does
    int rank = 0;                 // workers of the migration with a lower pid: one beyond the wanted number is surplus
};
PassSummary summarize_pass(const Migration& m);

// A row that could not be changed (checked, restored): everything else of its chunk was.
struct FailedRow {
    TextArray key;           // or its ctid
    pg::WrittenKey known_by; // without columns: the relation has no key
    pg::ErrorInfo error;
    std::string statement;
    std::optional<TextArray> from, to; // of its chunk
    bool quarantined = true;           // migrate_retry takes it up again
};

// What one batch did.
struct BatchResult {
    std::optional<TextArray> cursor; // nullopt: a wave went back to the slice's beginning
    TextArray wave;
    std::optional<TextArray> from, to; // of the last chunks, for the history
    bool finished = false;             // reached the slice's upper bound
    int chunks = 0;
    std::int64_t rows_walked = 0, rows_done = 0, wal_bytes = 0;
    double seconds = 0;
    std::int64_t next_chunk_rows = 0;
    std::optional<core::Rate> rate_done, rate_walked;
    std::vector<FailedRow> failed;
    std::int64_t rows_failed = 0, rows_left = 0, rows_again = 0, rows_old = 0; // as in ActionResult
};

// Moves the cursor, in the batch's own transaction. False if the slice is not where `slice` says: the batch must abort.
// Brings `slice` to where it stands then.
bool advance(Slice& slice, const BatchResult& batch, const core::Settings& settings);

// Keeps today's names of the migration's and the slice's relation, where they were renamed: in a dump the name is all
// that identifies them.
void remember_names(const Migration& m, const std::string& relation, const Slice& slice, const std::string& leaf);

// Keeps how the slice's key is today, where it is the same and only its columns have other names or its enums more
// labels: for all slices that are walked by it, and rows in quarantine.
void remember_key(Slice& slice, const pg::WrittenKey& now);

// Whether rows that are not done were changed, so that a sweep would change them once more.
bool may_change_twice(std::int64_t id);

// The slice's relation does not belong to the migration any more: nothing is left to walk there.
void mark_gone(const Slice& slice, const std::string& why);

// A batch failed and was rolled back.
struct FailedBatch {
    pg::ErrorInfo error;
    std::string relation, statement;
    std::optional<TextArray> key_from, key_to;
    std::optional<TextArray> key; // of the one row at fault
    bool isolated = false;        // rows were changed in subtransactions
    int attempt = 1;
    bool will_retry = false;
    std::int64_t next_chunk_rows = 0;
    std::int64_t retry_after_ms = 0;
    std::optional<std::int64_t> marked; // another slice of the batch, which bears the start mark
};

} // namespace drover::engine
