// How large the next chunk is, and when a batch has spent its budget. Pure: the caller measures, this decides.
#pragma once
#include <chrono>
#include <cstdint>
#include <deque>

namespace drover::core {

// Chunk size follows the measured time per row: size = target / p90 of the last chunks' seconds per row, growth at most
// 1.5x a chunk, cut at once to a tenth when a chunk took 5x its target (constants: spirit's dynamic chunker).
// The target of a chunk is a fifth of batch_target, so that a batch overshoots its budget by at most about that.
// Time is taken per row walked, but when a chunk changed rows, also per row changed: a chunk is never planned larger
// than what would take 5x its target if every row of it were changed (sparse stretches must not inflate it).
// Where few of the rows walked change, most of the time is the walk's. Such a chunk only bounds the cost of a change
// from above, so the tightest of these bounds counts, and none once a dense chunk told the cost (else it would crawl).
//
// What a chunk takes whatever its rows, because its statement hashes another table, is not counted as its rows' time.
// It is over before the first row is locked. Rows get ten times as much up to batch_target, and three times as much up
// to ten times batch_target: three quarters of all time are theirs then. Beyond that they get a quarter of it: less
// could not be told from its own differences, and chunks would shrink to nothing.
class ChunkSizer {
public:
    struct Limits {
        std::chrono::milliseconds batch_target{250};
        std::int64_t min_rows = 10;
        std::int64_t max_rows = 100'000;
        std::int64_t max_rows_beside = 0; // instead, while a chunk costs much whatever its rows; 0: the same
    };

    // first_rows is clamped to the limits.
    ChunkSizer(Limits limits, std::int64_t first_rows);

    // Rows of the next chunk.
    std::int64_t next() const { return size_; }

    // Rows of the next chunk, if it only counts: it locks nothing and writes nothing, so it may take a second. The more
    // of them, the fewer times what it takes whatever its rows.
    std::int64_t next_reading() const;

    // A chunk ended. rows_walked 0 is ignored.
    // beside: the part of `took` that is the same for every number of rows.
    void record(std::int64_t rows_walked, std::int64_t rows_changed, std::chrono::nanoseconds took,
                std::chrono::nanoseconds beside = {});

    // Whether a chunk costs much whatever its rows: more than its rows are to take.
    bool costs_beside() const { return beside_seconds_ > target(); }

    // The batch failed (timeout, lock, deadlock): half of the size, at least min_rows.
    void record_failure();

    // New limits from migrate_alter; the size is clamped to them.
    void set_limits(Limits limits);

private:
    Limits limits_;
    std::deque<double> seconds_per_row_; // last 10, most recent at the back
    double seconds_per_changed_row_ = 0; // worst of the last dense chunks, decaying; 0: no row was changed yet
    bool dense_seen_ = false;            // a chunk changed at least a tenth of the rows it walked
    double beside_seconds_ = 0;          // most of the last chunks, decaying
    std::int64_t size_;                  // the last: its first value asks the others

    std::int64_t clamp(double rows) const;
    double target() const;
    void learn_change_cost(std::int64_t rows_walked, std::int64_t rows_changed, double seconds);
    double rows_within(double target_seconds) const;
};

// What one batch may spend. spent() is true once any part is used up, or somebody waits on our locks.
struct BatchBudget {
    std::chrono::nanoseconds time;
    std::int64_t wal_bytes;
    std::int64_t rows;

    struct Used {
        std::chrono::nanoseconds time{0};
        std::int64_t wal_bytes = 0;
        std::int64_t rows = 0;
        bool somebody_waits = false;
    };
    bool spent(const Used& used) const;

    // Rows that a next chunk of `planned` rows may still have: never below 1.
    std::int64_t clamp_chunk(const Used& used, std::int64_t planned) const;
};

} // namespace drover::core
