// What a migration will cost, extrapolated from trial chunks: arithmetic over numbers that the caller measured.
#pragma once
#include <cstdint>
#include <vector>

namespace drover::core {

// One chunk, changed for trial.
struct TrialChunk {
    double rows_walked = 0, rows_done = 0;
    double seconds = 0;
    double sweep_seconds = 0; // of the same walk once more, over done rows; 0: not measured
    double wal_bytes = 0;     // all of it
    double wal_pages = 0;     // of that, full images of pages
    double grown_bytes = 0;   // of another table that is written to
    double image_bytes = 0;   // of the table of before-images and its index
};

// What the work adds to tables.
enum class Growth {
    NewVersions, // of each changed row, in the relation that is walked
    Measured,    // grown_bytes of the chunks
    None,        // or not known
};

// What bears on the whole.
struct EstimateFacts {
    double rows = 0;          // to walk
    double rows_spread = 0;   // as a share: how far off that may be, up and down
    double heap_bytes = 0;    // of the relation and its partitions
    double index_bytes = 0;   // of their indexes
    double rows_per_page = 0; // 0: unknown
    int stripes = 1;          // the later ones reuse the space of the first
    int workers = 1;          // at most so many at work
    int processors = 1;       // of the server
    Growth growth = Growth::NewVersions;

    bool sweeps = false;         // a pass over done rows follows
    double batch_seconds = 0.25; // setting batch_target
    double pause_seconds = 0;    // setting pause
};

struct Interval {
    double value = 0, low = 0, high = 0;
};

struct Estimate {
    Interval rows_changed;
    Interval seconds;
    Interval wal_bytes;
    Interval growth_bytes; // of the heap
    Interval image_bytes;
    Interval rows_per_second; // walked, by all workers
};

// At least one chunk with rows. low and high: two standard errors of the sample, the spread of rows to walk, which all
// that is scaled to them has too, and what a sample cannot know: how far workers get in each other's way, and what else
// the server does.
Estimate extrapolate(const std::vector<TrialChunk>& chunks, const EstimateFacts& facts);

} // namespace drover::core
