// Whether dead rows are worth a vacuum, and changed ones an ANALYZE. Rows of 100 bytes.
#include "core/pacing/upkeep.hpp"

#include "catch.hpp"

using drover::core::DeadSpace;
using drover::core::worth_analyze;
using drover::core::worth_vacuum;

namespace {

constexpr std::int64_t min_bytes = 10'000; // 100 rows

DeadSpace space(double live, double dead, double kept, double left) {
    return {live, dead, kept, static_cast<std::int64_t>((live + dead) * 100), left};
}

} // namespace

TEST_CASE("upkeep: a fifth of the rows has to be dead") {
    CHECK(worth_vacuum(space(800, 200, 0, 500), min_bytes));
    CHECK_FALSE(worth_vacuum(space(801, 199, 0, 500), min_bytes));
}

TEST_CASE("upkeep: dead rows have to take min_bytes") {
    CHECK(worth_vacuum(space(100, 100, 0, 500), min_bytes));
    CHECK_FALSE(worth_vacuum(space(99, 99, 0, 500), min_bytes));
    CHECK(worth_vacuum(space(99, 99, 0, 500), 0));
}

TEST_CASE("upkeep: what is left has to need the room") {
    CHECK(worth_vacuum(space(800, 400, 0, 100), min_bytes));
    CHECK_FALSE(worth_vacuum(space(800, 400, 0, 99), min_bytes));
}

TEST_CASE("upkeep: what the last vacuum had to keep counts as rows, not as removable") {
    CHECK(worth_vacuum(space(700, 300, 100, 500), min_bytes));
    CHECK_FALSE(worth_vacuum(space(700, 300, 101, 500), min_bytes));
    CHECK_FALSE(worth_vacuum(space(700, 300, 300, 500), 0));
}

TEST_CASE("upkeep: an empty relation is left alone") {
    CHECK_FALSE(worth_vacuum({}, 0));
    CHECK_FALSE(worth_analyze(0, 0));
}

TEST_CASE("upkeep: a hundredth of the rows changed is worth an ANALYZE") {
    CHECK(worth_analyze(1000, 10));
    CHECK_FALSE(worth_analyze(1000, 9));
    CHECK(worth_analyze(0, 1)); // a target that was empty
}
