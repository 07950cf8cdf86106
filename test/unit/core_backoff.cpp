// Backoff: doubling, the cap, jitter, and inputs at the ends of their ranges.
#include "core/base/backoff.hpp"

#include "catch.hpp"

#include <cstdint>
#include <limits>

using namespace std::chrono_literals;
using drover::core::Backoff;
using drover::core::delay_after;
using std::chrono::milliseconds;

namespace {

constexpr double middle = 0.5; // no jitter
const Backoff usual_backoff{.first = 200ms, .cap = 60'000ms, .jitter = 0.125};

} // namespace

TEST_CASE("backoff: doubles from the first delay up to the cap") {
    const milliseconds expected[] = {200ms,   400ms,   800ms,   1600ms,  3200ms,  6400ms,
                                     12800ms, 25600ms, 51200ms, 60000ms, 60000ms, 60000ms};
    int failures = 0;
    for (milliseconds delay : expected) {
        INFO(failures + 1);
        CHECK(delay_after(usual_backoff, ++failures, middle) == delay);
    }
}

TEST_CASE("backoff: fewer than one failure counts as one") {
    CHECK(delay_after(usual_backoff, 0, middle) == 200ms);
    CHECK(delay_after(usual_backoff, -7, middle) == 200ms);
    CHECK(delay_after(usual_backoff, std::numeric_limits<int>::min(), middle) == 200ms);
}

TEST_CASE("backoff: jitter scales evenly around the delay, after the cap") {
    CHECK(delay_after(usual_backoff, 1, 0.0) == 175ms);
    CHECK(delay_after(usual_backoff, 1, 0.25) == 188ms); // 187.5
    CHECK(delay_after(usual_backoff, 1, 0.75) == 213ms); // 212.5
    CHECK(delay_after(usual_backoff, 1, 1.0) == 225ms);
    CHECK(delay_after(usual_backoff, 20, 0.0) == 52'500ms);
    CHECK(delay_after(usual_backoff, 20, 1.0) == 67'500ms);
    CHECK(delay_after({.first = 200ms, .cap = 60s, .jitter = 0}, 3, 0.9) == 800ms);
}

TEST_CASE("backoff: a cap below the first delay holds at once") {
    CHECK(delay_after({.first = 5s, .cap = 1s, .jitter = 0}, 1, middle) == 1s);
}

TEST_CASE("backoff: never overflows and never goes below zero") {
    const Backoff endless{.first = 1ms, .cap = milliseconds::max(), .jitter = 0.125};
    CHECK(delay_after(endless, 41, middle) == milliseconds{std::int64_t{1} << 40});
    CHECK(delay_after(endless, std::numeric_limits<int>::max(), middle) == milliseconds::max());
    CHECK(delay_after(endless, std::numeric_limits<int>::max(), 1.0) == milliseconds::max());
    CHECK(delay_after({.first = 200ms, .cap = 60s, .jitter = 2}, 1, 0.0) == 0ms);
    CHECK(delay_after({.first = 0ms, .cap = 60s, .jitter = 0.125}, 30, middle) == 0ms);
    CHECK(delay_after({.first = -5ms, .cap = 60s, .jitter = 0.125}, 3, middle) == 0ms);
}
