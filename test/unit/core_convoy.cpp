// Which slices are driven together.
#include "core/pacing/convoy.hpp"

#include "catch.hpp"

using namespace drover::core;

namespace {

// How many of these, in their order, go together.
int together(const std::vector<Claimable>& slices, int workers) {
    std::int64_t left = 0;
    for (const Claimable& s : slices)
        left += s.rows;
    ConvoyRoom room(left, workers);
    int n = 0;
    for (const Claimable& s : slices) {
        if (!room.fits(s))
            break;
        room.take(s);
        n++;
    }
    return n;
}

std::vector<Claimable> slices(int n, std::int64_t rows) {
    return std::vector<Claimable>(static_cast<std::size_t>(n), Claimable{1, rows, false});
}

} // namespace

TEST_CASE("convoy: small slices go together, a large one alone") {
    CHECK(together(slices(200, 5'000), 1) == 12);
    CHECK(together(slices(3, 100'000), 1) == 1);
    CHECK(together({{1, 50'000}, {2, 10'000}, {3, 1}}, 1) == 2);
    CHECK(together(slices(1'000, 10), 1) == ConvoyRoom::slices_most);
    CHECK(together(slices(1, 5), 4) == 1);
}

TEST_CASE("convoy: several workers leave each other something") {
    CHECK(together(slices(4, 5'000), 2) == 1);
    CHECK(together(slices(8, 5'000), 2) == 2);
    CHECK(together(slices(200, 5'000), 2) == 12);
    CHECK(together(slices(2, 5'000), 2) == 1);
}

TEST_CASE("convoy: what is in trouble goes alone") {
    CHECK(together({{1, 10, true}, {2, 10}, {3, 10}}, 1) == 1);
    CHECK(together({{1, 10}, {2, 10}, {3, 10, true}, {4, 10}}, 1) == 2);
}
