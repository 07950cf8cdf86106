// Every stripe of every row comes exactly once, in whatever pieces the budget cuts the cells.
#include "core/wave.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <random>

using namespace drover::core;

namespace {

Place place(int row) {
    return {std::to_string(row)};
}

int row_of(const std::optional<Place>& at) {
    return at ? std::stoi(at->front()) : 0;
}

} // namespace

TEST_CASE("wave: without a window the slice moves straight on") {
    Wave w;
    CHECK(!w.open());
    CHECK(w.advance(place(7), 7, false) == place(7));
    CHECK(w == Wave{});
}

TEST_CASE("wave: a window of three cells and two stripes") {
    Wave w;
    w.begin(2, place(100));
    CHECK(w.bound() == std::nullopt);
    CHECK(w.advance(place(110), 10, false) == place(110));
    CHECK(w.advance(place(120), 10, false) == place(120));
    CHECK(w.advance(place(130), 10, false) == place(100)); // back to the window's beginning
    CHECK(w.stripe == 1);
    CHECK(w.bound() == Cell{place(110), 10});
    CHECK(w.advance(place(110), 10, false) == place(110));
    CHECK(w.advance(place(120), 10, false) == place(120));
    CHECK(w.bound() == Cell{place(130), 10});
    CHECK(w.advance(place(130), 10, false) == place(130));
    CHECK(w == Wave{}); // closed
}

TEST_CASE("wave: the end of the slice closes a short window after its last stripe") {
    Wave w;
    w.begin(3, std::nullopt);
    CHECK(w.advance(place(5), 5, true) == std::nullopt);
    CHECK(w.advance(place(5), 5, true) == std::nullopt);
    CHECK(w.stripe == 2);
    CHECK(w.advance(place(5), 5, true) == place(5));
    CHECK(!w.open());
}

TEST_CASE("wave: a budget that ends within a cell cuts it for the later stripes") {
    Wave w;
    w.begin(3, std::nullopt);
    w.advance(place(10), 10, true);
    CHECK(w.advance(place(4), 4, false) == place(4));
    CHECK(w.cells == std::vector<Cell>{{place(4), 4}, {place(10), 6}});
    CHECK(w.bound() == Cell{place(10), 6});
    CHECK(w.advance(place(10), 6, true) == std::nullopt);
    CHECK(w.stripe == 2);
    CHECK(w.bound() == Cell{place(4), 4});
}

TEST_CASE("wave: share counts each row once over all stripes") {
    for (int stripes = 1; stripes <= 16; stripes++)
        for (std::int64_t rows : {0, 1, 5, 16, 999}) {
            std::int64_t sum = 0;
            for (int s = 0; s < stripes; s++)
                sum += Wave::share(rows, stripes, s);
            CHECK(sum == rows);
        }
}

TEST_CASE("wave: every row of the slice meets every stripe exactly once, in order") {
    std::mt19937 random(20);
    for (int round = 0; round < 300; round++) {
        const int rows = static_cast<int>(random() % 400) + 1;
        const int stripes = static_cast<int>(random() % 6) + 2;
        std::map<std::pair<int, int>, int> met; // (row, stripe) -> times
        Wave w;
        std::optional<Place> at;
        int transactions = 0;
        while (w.open() || row_of(at) < rows) {
            if (!w.open())
                w.begin(stripes, at);
            const int end = w.bound() ? row_of(w.bound()->end) : rows;
            const int begin = row_of(at);
            const int reached = std::min(end, begin + static_cast<int>(random() % 60) + 1);
            const int stripe = w.stripe;
            for (int row = begin + 1; row <= reached; row++)
                if (row % stripes == stripe)
                    met[{row, stripe}]++;
            at = w.advance(place(reached), reached - begin, reached == rows);
            REQUIRE(++transactions < 100'000);
        }
        REQUIRE(row_of(at) == rows);
        for (int row = 1; row <= rows; row++)
            REQUIRE(met[{row, row % stripes}] == 1);
        REQUIRE(met.size() == static_cast<std::size_t>(rows));
    }
}
