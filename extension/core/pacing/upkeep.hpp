// Whether dead rows are worth a vacuum. Pure.
#pragma once
#include <cstdint>

namespace drover::core {

// What a relation holds, as far as its statistics tell.
struct DeadSpace {
    double live_rows = 0;
    double dead_rows = 0;   // all of them
    double kept_rows = 0;   // of these, what the last vacuum could not remove
    std::int64_t bytes = 0; // of the heap
    double left = 0;        // rows still to be walked, whose new versions would use the room
};

// At least a fifth of the rows is dead (the share at which autovacuum comes, autovacuum_vacuum_scale_factor = 0.2),
// they take min_bytes or more, and so does what is still to be walked.
bool worth_vacuum(const DeadSpace& space, std::int64_t min_bytes);

// At least a hundredth of the rows was changed: the statistics of the planner are worth an ANALYZE.
bool worth_analyze(double rows, double rows_changed);

} // namespace drover::core
