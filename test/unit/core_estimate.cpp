// Extrapolation: sums scale, spread widens the interval, workers share, pages are written once.
#include "core/plans/estimate.hpp"

#include "catch.hpp"

using namespace drover::core;

namespace {

EstimateFacts plain_facts() {
    EstimateFacts f;
    f.rows = 1'000'000;
    f.heap_bytes = 200e6;
    f.index_bytes = 20e6;
    f.rows_per_page = 40;
    return f;
}

std::vector<TrialChunk> even(int n) {
    return std::vector<TrialChunk>(static_cast<std::size_t>(n), TrialChunk{1000, 500, 0.01, 0, 100e3, 0});
}

void in_order(const Interval& i) {
    CHECK(i.low <= i.value);
    CHECK(i.value <= i.high);
}

} // namespace

TEST_CASE("estimate: even chunks scale to the table") {
    const Estimate e = extrapolate(even(10), plain_facts());
    CHECK(e.rows_changed.value == Approx(500'000));
    CHECK(e.rows_changed.low == Approx(500'000));
    CHECK(e.rows_changed.high == Approx(500'000));
    CHECK(e.seconds.value == Approx(7.8)); // three quarters of it, and a start
    CHECK(e.seconds.low < e.seconds.value);
    CHECK(e.seconds.high > e.seconds.value);
    CHECK(e.wal_bytes.value == Approx(100e6));
    CHECK(e.growth_bytes.value == Approx(500'000.0 * 8192 / 40));
    CHECK(e.rows_per_second.value == Approx(1e6 / 7.8));
}

TEST_CASE("estimate: spread widens the interval, more chunks narrow it") {
    auto chunks = even(4);
    chunks[0].rows_done = 1000;
    chunks[1].rows_done = 0;
    const Estimate few = extrapolate(chunks, plain_facts());
    CHECK(few.rows_changed.value == Approx(500'000));
    CHECK(few.rows_changed.low < 400'000);
    CHECK(few.rows_changed.high > 600'000);
    auto many = even(40);
    many[0].rows_done = 1000;
    many[1].rows_done = 0;
    const Estimate more = extrapolate(many, plain_facts());
    CHECK(more.rows_changed.high - more.rows_changed.low < few.rows_changed.high - few.rows_changed.low);
    for (const Interval& i : {few.rows_changed, few.seconds, few.wal_bytes, few.growth_bytes, few.rows_per_second})
        in_order(i);
}

TEST_CASE("estimate: one chunk tells little, and no more rows change than there are") {
    const Estimate e = extrapolate(even(1), plain_facts());
    CHECK(e.rows_changed.low == 0);
    CHECK(e.rows_changed.high == Approx(1'000'000));
}

TEST_CASE("estimate: by block a trial may meet more rows than it thought; the table has no more of them") {
    const Estimate e =
        extrapolate(std::vector<TrialChunk>(10, TrialChunk{1000, 1020, 0.01, 0, 100e3, 0}), plain_facts());
    CHECK(e.rows_changed.value == Approx(1'000'000));
    CHECK(e.rows_changed.low == Approx(1'000'000));
    CHECK(e.rows_changed.high == Approx(1'000'000));
}

TEST_CASE("estimate: before-images scale as the rows do") {
    auto chunks = even(10);
    CHECK(extrapolate(chunks, plain_facts()).image_bytes.high == 0);
    for (TrialChunk& c : chunks)
        c.image_bytes = 40e3;
    EstimateFacts f = plain_facts();
    f.rows_spread = 0.1;
    CHECK(extrapolate(chunks, f).image_bytes.value == Approx(40e6));
    CHECK(extrapolate(chunks, f).image_bytes.high == Approx(44e6));
}

TEST_CASE("estimate: what is scaled to rows that are known but about is known no better") {
    EstimateFacts f = plain_facts();
    f.rows_spread = 0.1;
    const Estimate e = extrapolate(even(10), f);
    CHECK(e.rows_changed.value == Approx(500'000));
    CHECK(e.rows_changed.low == Approx(450'000));
    CHECK(e.rows_changed.high == Approx(550'000));
    CHECK(e.wal_bytes.low == Approx(90e6));
    CHECK(e.wal_bytes.high == Approx(110e6));
    CHECK(e.growth_bytes.high == Approx(550'000.0 * 8192 / 40));
    const Estimate all = extrapolate(std::vector<TrialChunk>(10, TrialChunk{1000, 1020, 0.01, 0, 100e3, 0}), f);
    CHECK(all.rows_changed.value == Approx(1'000'000));
    CHECK(all.rows_changed.low == Approx(900'000));
    CHECK(all.rows_changed.high == Approx(1'100'000));
    for (const Interval& i : {e.rows_changed, e.seconds, e.wal_bytes, e.growth_bytes, e.rows_per_second})
        in_order(i);
}

TEST_CASE("estimate: workers share, as far as there are processors") {
    EstimateFacts f = plain_facts();
    f.workers = 2;
    f.processors = 2;
    const double two = extrapolate(even(10), f).seconds.value;
    CHECK(two < 9);
    CHECK(two > 5);
    f.workers = 8;
    CHECK(extrapolate(even(10), f).seconds.value == Approx(two));
}

TEST_CASE("estimate: pauses and a sweep take their time") {
    EstimateFacts f = plain_facts();
    f.pause_seconds = 0.25;
    CHECK(extrapolate(even(10), f).seconds.value == Approx(15.3));
    f.pause_seconds = 0;
    f.sweeps = true;
    auto chunks = even(10);
    chunks[3].sweep_seconds = 0.002;
    CHECK(extrapolate(chunks, f).seconds.value == Approx(10.1));
}

TEST_CASE("estimate: images of pages are written once for a page") {
    auto chunks = even(10);
    for (TrialChunk& c : chunks) {
        c.wal_bytes = 1e6;
        c.wal_pages = 900e3;
    }
    CHECK(extrapolate(chunks, plain_facts()).wal_bytes.value == Approx(100e6 + 220e6));
}

TEST_CASE("estimate: stripes reuse the space that they free") {
    EstimateFacts f = plain_facts();
    const Estimate one = extrapolate(even(10), f);
    f.stripes = 5;
    const Estimate five = extrapolate(even(10), f);
    CHECK(five.growth_bytes.value == Approx(one.growth_bytes.value / 5));
    CHECK(five.wal_bytes.value < one.wal_bytes.value);
    CHECK(five.seconds.value < one.seconds.value);
}

TEST_CASE("estimate: stripes gain nothing where few rows change") {
    EstimateFacts f = plain_facts();
    auto chunks = even(10);
    for (TrialChunk& c : chunks)
        c.rows_done = 100;
    const Estimate one = extrapolate(chunks, f);
    f.stripes = 5;
    const Estimate five = extrapolate(chunks, f);
    CHECK(five.growth_bytes.value == Approx(one.growth_bytes.value));
    CHECK(five.wal_bytes.value == Approx(one.wal_bytes.value));
    CHECK(five.seconds.value == Approx(one.seconds.value));
}

TEST_CASE("estimate: growth is that of new versions, or as measured, or none") {
    auto chunks = even(10);
    for (TrialChunk& c : chunks)
        c.grown_bytes = 50e3;
    EstimateFacts f = plain_facts();
    CHECK(extrapolate(chunks, f).growth_bytes.value == Approx(500'000.0 * 8192 / 40));
    f.growth = Growth::Measured;
    CHECK(extrapolate(chunks, f).growth_bytes.value == Approx(50e6));
    CHECK(extrapolate(chunks, f).growth_bytes.high == Approx(50e6));
    f.growth = Growth::None;
    CHECK(extrapolate(chunks, f).growth_bytes.high == 0);
}
