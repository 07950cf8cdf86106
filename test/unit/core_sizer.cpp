// Chunk sizes and batch budgets. Chunks are described by what they walked, changed and took; no clock is read.
#include "core/pacing/sizer.hpp"

#include "catch.hpp"

using namespace std::chrono_literals;
using drover::core::BatchBudget;
using drover::core::ChunkSizer;
using std::chrono::nanoseconds;

namespace {

// The target of a chunk is 50 ms, its overshoot 250 ms.
const ChunkSizer::Limits usual_limits{.batch_target = 250ms, .min_rows = 10, .max_rows = 100'000};

// A chunk of `rows` rows, each changed, each taking `per_row`.
void record_dense(ChunkSizer& sizer, std::int64_t rows, nanoseconds per_row) {
    sizer.record(rows, rows, rows * per_row);
}

} // namespace

TEST_CASE("sizer: the first size is clamped to the limits") {
    CHECK(ChunkSizer(usual_limits, 1000).next() == 1000);
    CHECK(ChunkSizer(usual_limits, 1).next() == 10);
    CHECK(ChunkSizer(usual_limits, -5).next() == 10);
    CHECK(ChunkSizer(usual_limits, 1'000'000).next() == 100'000);
    CHECK(ChunkSizer({.batch_target = 250ms, .min_rows = 10, .max_rows = 3}, 1000).next() == 10);
}

TEST_CASE("sizer: grows at most 1.5 times a chunk, up to the largest") {
    ChunkSizer sizer(usual_limits, 1000);
    for (std::int64_t expected :
         {1500, 2250, 3375, 5062, 7593, 11'389, 17'083, 25'624, 38'436, 57'654, 86'481, 100'000, 100'000}) {
        record_dense(sizer, sizer.next(), 1ns);
        CHECK(sizer.next() == expected);
    }
}

TEST_CASE("sizer: grows from a single row too") {
    ChunkSizer sizer({.batch_target = 250ms, .min_rows = 1, .max_rows = 100}, 1);
    record_dense(sizer, 1, 1ns);
    CHECK(sizer.next() == 2);
    record_dense(sizer, 2, 1ns);
    CHECK(sizer.next() == 3);
}

TEST_CASE("sizer: settles at the size that takes its target") {
    ChunkSizer sizer(usual_limits, 1000);
    for (int i = 0; i < 20; ++i)
        record_dense(sizer, sizer.next(), 32us); // 50 ms / 32 us = 1562.5
    CHECK(sizer.next() == 1562);
}

TEST_CASE("sizer: below five times the target it shrinks to what fits") {
    ChunkSizer sizer(usual_limits, 1000);
    record_dense(sizer, 1000, 200us); // 200 ms
    CHECK(sizer.next() == 250);
}

TEST_CASE("sizer: at five times the target it is cut to a tenth at once") {
    ChunkSizer sizer(usual_limits, 1000);
    sizer.record(1000, 1000, 250ms);
    CHECK(sizer.next() == 100);
    sizer.record(100, 100, 2s);
    CHECK(sizer.next() == 10);
    sizer.record(10, 10, 2s);
    CHECK(sizer.next() == 10);
}

TEST_CASE("sizer: a short chunk that overshoots is cut from what it walked") {
    ChunkSizer sizer(usual_limits, 1000);
    sizer.record(300, 300, 250ms);
    CHECK(sizer.next() == 30);
}

TEST_CASE("sizer: one slow chunk in ten does not set the size, two do") {
    ChunkSizer sizer(usual_limits, 1000);
    const auto walk = [&](nanoseconds per_row) { sizer.record(1000, 0, 1000 * per_row); };
    for (int i = 0; i < 9; ++i)
        walk(50us);
    CHECK(sizer.next() == 1000);
    walk(100us);
    CHECK(sizer.next() == 1000);
    walk(100us);
    CHECK(sizer.next() == 500);
    for (int i = 0; i < 8; ++i)
        walk(50us);
    CHECK(sizer.next() == 500); // both still among the last ten
    walk(50us);
    CHECK(sizer.next() == 750); // one: back to 1000, 1.5 times a chunk
    walk(50us);
    CHECK(sizer.next() == 1000);
}

TEST_CASE("sizer: a stretch without changes keeps the size that changed rows allow") {
    ChunkSizer sizer(usual_limits, 1000);
    for (int i = 0; i < 10; ++i)
        record_dense(sizer, sizer.next(), 50us);
    CHECK(sizer.next() == 1000);
    for (int i = 0; i < 50; ++i)
        sizer.record(sizer.next(), 0, sizer.next() * 1us); // by walking alone 50'000 would fit
    CHECK(sizer.next() == 5000);                           // 250 ms if every row is changed
}

TEST_CASE("sizer: where nothing was ever changed the walk alone sets the size") {
    ChunkSizer sizer(usual_limits, 1000);
    for (int i = 0; i < 50; ++i)
        sizer.record(sizer.next(), 0, sizer.next() * 1us);
    CHECK(sizer.next() == 50'000);
}

TEST_CASE("sizer: a rare change bounds the cost of changes, by the tightest chunk") {
    ChunkSizer sizer(usual_limits, 1000);
    sizer.record(1000, 1, 1ms); // at most 1 ms a change: 250 rows
    CHECK(sizer.next() == 250);
    sizer.record(250, 1, 250us); // at most 250 us: 1000 rows
    CHECK(sizer.next() == 375);
    for (int i = 0; i < 10; ++i)
        sizer.record(sizer.next(), 1, sizer.next() * 1us); // looser: ignored
    CHECK(sizer.next() == 1000);
}

TEST_CASE("sizer: once a dense chunk told the cost, rare changes neither raise nor forget it") {
    ChunkSizer sizer(usual_limits, 1000);
    record_dense(sizer, 1000, 50us);
    for (int i = 0; i < 100; ++i)
        sizer.record(sizer.next(), 1, sizer.next() * 1us);
    CHECK(sizer.next() == 5000);
}

TEST_CASE("sizer: a tenth of the rows changed is dense, fewer is not") {
    ChunkSizer dense(usual_limits, 1000);
    dense.record(1000, 100, 1024us); // 10.24 us a change: 24'414
    for (int i = 0; i < 50; ++i)
        dense.record(dense.next(), 1, 1us); // tighter, yet ignored
    CHECK(dense.next() == 24'414);

    ChunkSizer sparse(usual_limits, 1000);
    sparse.record(1000, 99, 1ms);
    for (int i = 0; i < 50; ++i)
        sparse.record(sparse.next(), 1, 1us);
    CHECK(sparse.next() == 100'000);
}

TEST_CASE("sizer: the worst cost of changes decays by a tenth each dense chunk") {
    ChunkSizer sizer(usual_limits, 1000);
    sizer.record(10, 10, 20ms); // 2 ms a change: 125 rows
    for (int i = 0; i < 9; ++i)
        sizer.record(10, 10, 10us);
    for (int i = 0; i < 20; ++i) // nothing to change, and time to grow
        sizer.record(sizer.next(), 0, sizer.next() * 1us);
    CHECK(sizer.next() == 322); // 250 ms / (2 ms * 0.9^9) = 322.6
}

TEST_CASE("sizer: rows walked 0 is ignored, and a clock that stood still is not free") {
    ChunkSizer sizer(usual_limits, 1000);
    sizer.record(0, 0, 10s);
    sizer.record(-1, 0, 10s);
    CHECK(sizer.next() == 1000);
    sizer.record(1000, 1000, 0ns);
    CHECK(sizer.next() == 1500);
}

TEST_CASE("sizer: a failure halves, down to the smallest") {
    ChunkSizer sizer(usual_limits, 1001);
    for (std::int64_t expected : {500, 250, 125, 62, 31, 15, 10, 10}) {
        sizer.record_failure();
        CHECK(sizer.next() == expected);
    }
}

TEST_CASE("sizer: after a failure it grows again by at most 1.5 times") {
    ChunkSizer sizer(usual_limits, 1000);
    record_dense(sizer, 1000, 50us);
    sizer.record_failure();
    CHECK(sizer.next() == 500);
    record_dense(sizer, 500, 50us);
    CHECK(sizer.next() == 750);
    record_dense(sizer, 750, 50us);
    CHECK(sizer.next() == 1000);
}

TEST_CASE("sizer: new limits clamp the size at once and set the target from the next chunk") {
    ChunkSizer sizer(usual_limits, 1000);
    sizer.set_limits({.batch_target = 250ms, .min_rows = 10, .max_rows = 400});
    CHECK(sizer.next() == 400);
    sizer.set_limits({.batch_target = 250ms, .min_rows = 600, .max_rows = 100'000});
    CHECK(sizer.next() == 600);
    sizer.set_limits({.batch_target = 50ms, .min_rows = 10, .max_rows = 100'000});
    CHECK(sizer.next() == 600);
    record_dense(sizer, 600, 50us); // 30 ms where 10 are allowed
    CHECK(sizer.next() == 200);
}

TEST_CASE("budget: spent when any part is used up, or somebody waits") {
    const BatchBudget budget{.time = 250ms, .wal_bytes = 1000, .rows = 50};
    CHECK_FALSE(budget.spent({}));
    CHECK_FALSE(budget.spent({.time = 250ms - 1ns, .wal_bytes = 999, .rows = 49}));
    CHECK(budget.spent({.time = 250ms}));
    CHECK(budget.spent({.wal_bytes = 1000}));
    CHECK(budget.spent({.rows = 50}));
    CHECK(budget.spent({.time = 1h, .wal_bytes = 5000, .rows = 500}));
    CHECK(budget.spent({.somebody_waits = true}));
}

TEST_CASE("budget: a chunk is clamped to the rows that are left, never below 1") {
    const BatchBudget budget{.time = 250ms, .wal_bytes = 1000, .rows = 50};
    CHECK(budget.clamp_chunk({}, 20) == 20);
    CHECK(budget.clamp_chunk({}, 50) == 50);
    CHECK(budget.clamp_chunk({}, 51) == 50);
    CHECK(budget.clamp_chunk({.rows = 40}, 20) == 10);
    CHECK(budget.clamp_chunk({.rows = 50}, 20) == 1);
    CHECK(budget.clamp_chunk({.rows = 90}, 20) == 1);
    CHECK(budget.clamp_chunk({}, 0) == 1);
}

TEST_CASE("sizer: what a chunk takes whatever its rows does not shrink it") {
    const auto near = [](double rows) { return Approx(rows).epsilon(0.001); };
    ChunkSizer sizer(usual_limits, 100);
    const auto run = [&](int chunks, nanoseconds beside, nanoseconds per_row, nanoseconds noise = 0ns) {
        for (int i = 0; i < chunks; i++)
            sizer.record(sizer.next(), sizer.next(), beside + noise + sizer.next() * per_row, beside);
        return static_cast<double>(sizer.next());
    };
    SECTION("rows get as much time, in few chunks") {
        CHECK(run(1, 200ms, 10us) == near(1000));
        CHECK(run(1, 200ms, 10us) == near(10'000));
        CHECK(run(1, 200ms, 10us) == near(60'000));
        CHECK(sizer.costs_beside());
        CHECK(run(20, 100ms, 10us) == near(30'000));
    }
    SECTION("at least their target") {
        CHECK(run(20, 4ms, 10us) == near(5000));
        CHECK(!sizer.costs_beside());
    }
    SECTION("ten times as much up to batch_target") {
        CHECK(run(20, 10ms, 10us) == near(10'000));
        CHECK(run(20, 40ms, 10us) == near(25'000));
        CHECK(!sizer.costs_beside());
    }
    SECTION("at most ten times batch_target") {
        CHECK(run(20, 5s, 50us) == near(50'000));
    }
    SECTION("a quarter of very much, so that its differences do not count as the rows' time") {
        CHECK(run(20, 40s, 200us) == near(50'000));
        CHECK(run(20, 40s, 10us, 5s) == near(100'000));
    }
    SECTION("slow rows stay few") {
        CHECK(run(40, 100ms, 2ms) <= 150);
    }
    SECTION("it fades when chunks are without it") {
        CHECK(run(20, 100ms, 10us) == near(30'000));
        CHECK(run(1, 0ms, 10us) == near(27'000));
        CHECK(run(30, 0ms, 10us) == near(5000));
    }
    SECTION("a batch_target that shrinks, because somebody waits, bounds it") {
        CHECK(run(20, 100ms, 10us) == near(30'000));
        sizer.set_limits({.batch_target = 5ms, .min_rows = 10, .max_rows = 100'000});
        CHECK(run(1, 100ms, 10us) == near(3000)); // cut to a tenth
    }
}

TEST_CASE("sizer: what only counts takes a second, whatever its limit of rows") {
    ChunkSizer sizer({.batch_target = 25ms, .min_rows = 10, .max_rows = 100'000}, 100);
    CHECK(sizer.next_reading() == 100); // nothing is known yet
    sizer.record(100, 0, 100us);        // 1 us a row
    CHECK(sizer.next_reading() == 1'000'000);
    sizer.record(100, 0, 1ms); // 10 us
    CHECK(sizer.next_reading() == Approx(100000).margin(1));
    sizer.record(100, 0, 100ms); // 1 ms
    CHECK(sizer.next_reading() == Approx(1000).margin(1));
}

TEST_CASE("sizer: a chunk that costs much whatever its rows may have a higher limit") {
    ChunkSizer sizer({.batch_target = 25ms, .min_rows = 10, .max_rows = 1000, .max_rows_beside = 50'000}, 1000);
    for (int i = 0; i < 20; ++i)
        sizer.record(sizer.next(), 0, std::chrono::microseconds(sizer.next()));
    CHECK(sizer.next() == 1000);
    for (int i = 0; i < 20; ++i)
        sizer.record(sizer.next(), 0, 200ms + std::chrono::microseconds(sizer.next()), 200ms);
    CHECK(sizer.next() == 50'000);
    for (int i = 0; i < 60; ++i)
        sizer.record(sizer.next(), 0, std::chrono::microseconds(sizer.next()));
    CHECK(sizer.next() == 1000);
}
