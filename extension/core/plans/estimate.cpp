// Extrapolation by the ratio of sums: chunks of different sizes weigh by their rows.
#include "core/plans/estimate.hpp"

#include "core/walk/wave.hpp"

#include <algorithm>
#include <cmath>

namespace drover::core {

namespace {

constexpr double page = 8192;
constexpr double cold = 0.75;            // of a trial's time, the run takes: it does not jump to each of its places
constexpr double start_seconds = 0.3;    // a worker's start, the plan of a pass
constexpr double system_fast = 0.75;     // the rest of the server: caches that warm up,
constexpr double system_slow = 1.4;      // checkpoints and other sessions
constexpr double second_worker = 0.45;   // what each further worker adds, measured with two on two processors
constexpr double striped_seconds = 0.72; // of an unstriped walk: pages stay where they are, and WAL is less
constexpr double striped_wal = 0.62;

// Sum of y over sum of x, and its standard error.
struct Ratio {
    double value = 0, error = 0;
};

template <class X, class Y> Ratio ratio_of_sums(const std::vector<TrialChunk>& chunks, X x, Y y) {
    double sum_x = 0, sum_y = 0;
    for (const TrialChunk& c : chunks) {
        sum_x += x(c);
        sum_y += y(c);
    }
    if (sum_x <= 0)
        return {};
    const double r = sum_y / sum_x, n = static_cast<double>(chunks.size());
    double squares = 0;
    for (const TrialChunk& c : chunks)
        squares += (y(c) - r * x(c)) * (y(c) - r * x(c));
    return {r, n > 1 ? std::sqrt(squares / (n - 1) * n) / sum_x : r};
}

// To all rows, of which there may be fewer or more.
Interval scaled(const Ratio& r, const EstimateFacts& f, double part = 1) {
    const double by = part * f.rows;
    return {r.value * by, std::max(0.0, r.value - 2 * r.error) * by * (1 - f.rows_spread),
            (r.value + 2 * r.error) * by * (1 + f.rows_spread)};
}

double walked(const TrialChunk& c) {
    return c.rows_walked;
}

// Seconds of a sweep for each row, from the chunks where it was measured.
double sweep_rate(const std::vector<TrialChunk>& chunks) {
    double rows = 0, seconds = 0;
    for (const TrialChunk& c : chunks)
        if (c.sweep_seconds > 0) {
            rows += c.rows_walked;
            seconds += c.sweep_seconds;
        }
    return rows > 0 ? seconds / rows : 0;
}

// Elapsed time at so many workers: they share what one would need, not quite evenly.
Interval elapsed(Interval busy, const EstimateFacts& f) {
    const double w = std::max(1, std::min(f.workers, f.processors));
    busy.value = busy.value / (1 + second_worker * (w - 1));
    busy.low = busy.low / w * system_fast;
    busy.high = busy.high / (1 + second_worker / 2 * (w - 1)) * system_slow;
    const double pauses = busy.value / f.batch_seconds * f.pause_seconds;
    for (double* t : {&busy.value, &busy.low, &busy.high})
        *t += pauses + start_seconds * (f.sweeps ? 2 : 1);
    return busy;
}

// Page images are written once for a page, not once for a row: never more of them than pages (and again after each
// checkpoint, which is beyond what we know).
Interval wal(const std::vector<TrialChunk>& chunks, const EstimateFacts& f) {
    const Interval records =
        scaled(ratio_of_sums(chunks, walked, [](const TrialChunk& c) { return c.wal_bytes - c.wal_pages; }), f);
    const Interval images = scaled(ratio_of_sums(chunks, walked, [](const TrialChunk& c) { return c.wal_pages; }), f);
    const double most = f.heap_bytes + f.index_bytes;
    return {records.value + std::min(images.value, most), records.low + std::min(images.low, f.heap_bytes) * 0.5,
            records.high + std::min(images.high, most) * 1.5};
}

Interval growth(const std::vector<TrialChunk>& chunks, const Interval& changed, const EstimateFacts& f) {
    if (f.growth == Growth::Measured)
        return scaled(ratio_of_sums(chunks, walked, [](const TrialChunk& c) { return c.grown_bytes; }), f);
    if (f.growth == Growth::None || f.rows_per_page <= 0)
        return {};
    const double bytes = page / f.rows_per_page / std::max(1, f.stripes);
    return {changed.value * bytes, 0, changed.high * page / f.rows_per_page};
}

} // namespace

Estimate extrapolate(const std::vector<TrialChunk>& chunks, const EstimateFacts& facts) {
    Estimate e;
    EstimateFacts f = facts;
    e.rows_changed = scaled(ratio_of_sums(chunks, walked, [](const TrialChunk& c) { return c.rows_done; }), f);
    // By block a trial knows the rows that it walks but about.
    e.rows_changed.value = std::min(e.rows_changed.value, f.rows);
    e.rows_changed.low = std::min(e.rows_changed.low, f.rows * (1 - f.rows_spread));
    e.rows_changed.high = std::min(e.rows_changed.high, f.rows * (1 + f.rows_spread));
    if (e.rows_changed.value < StripeRest::share_min * f.rows)
        f.stripes = 1;
    Interval busy = scaled(ratio_of_sums(chunks, walked, [](const TrialChunk& c) { return c.seconds; }), f, cold);
    e.wal_bytes = wal(chunks, f);
    if (f.stripes > 1) {
        busy.value *= striped_seconds;
        busy.low *= striped_seconds;
        e.wal_bytes.value *= striped_wal;
        e.wal_bytes.low *= striped_wal;
    }
    if (f.sweeps) {
        const double sweep = sweep_rate(chunks) * f.rows;
        for (double* t : {&busy.value, &busy.low, &busy.high})
            *t += sweep;
    }
    e.seconds = elapsed(busy, f);
    e.image_bytes = scaled(ratio_of_sums(chunks, walked, [](const TrialChunk& c) { return c.image_bytes; }), f);
    e.growth_bytes = growth(chunks, e.rows_changed, f);
    auto speed = [&](double seconds) { return seconds > 0 ? f.rows / seconds : 0; };
    e.rows_per_second = {speed(e.seconds.value), speed(e.seconds.high), speed(e.seconds.low)};
    return e;
}

} // namespace drover::core
