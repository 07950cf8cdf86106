// Rates over time, from what migrate_batches still has: pure, so that every case has a test.
#pragma once
#include <vector>

namespace drover::client {

// So many rows were done between two moments (seconds since any fixed one; from <= to).
struct Span {
    double from = 0;
    double to = 0;
    double rows = 0;
};

struct RateSeries {
    double from = 0;             // the first moment
    double to = 0;               // the last one
    std::vector<double> rates{}; // rows per second, in equal parts of that time
};

// Rows per second in `parts` equal parts of the time that the spans cover; the rows of a span are spread evenly over
// it. Without spans, or where all are at one moment: no rates.
RateSeries rate_series(const std::vector<Span>& spans, int parts);

} // namespace drover::client
