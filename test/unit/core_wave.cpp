// Every stripe of every row comes exactly once, in whatever pieces the budget cuts the walk, and through the catalog.
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
    w.advance(place(7), 7, false);
    w.end_batch();
    Wave expected;
    expected.at = place(7);
    CHECK(w == expected);
    CHECK(w.share(7) == 7);
}

TEST_CASE("wave: a window of three batches and two stripes") {
    Wave w;
    w.at = place(100);
    w.begin(2);
    for (int end : {110, 120, 130}) {
        CHECK(w.next_cell() == std::nullopt);
        w.advance(place(end), 10, false);
        CHECK(w.at == place(end));
        w.end_batch();
    }
    CHECK(w.at == place(100)); // back to the window's beginning
    CHECK(w.stripe == 1);
    CHECK(w.next_cell() == Cell{place(110), 10});
    w.advance(place(110), 10, false);
    w.advance(place(120), 10, false);
    w.end_batch();
    CHECK(w.next_cell() == Cell{place(130), 10});
    w.advance(place(130), 10, false);
    Wave closed;
    closed.at = place(130);
    CHECK(w == closed);
}

TEST_CASE("wave: the end of the slice closes a short window after its last stripe") {
    Wave w;
    w.begin(3);
    w.advance(place(5), 5, true);
    CHECK(w.at == std::nullopt);
    w.end_batch(); // of stripe 1 by now: no batch of stripe 0
    CHECK(w.batches == 0);
    w.advance(place(5), 5, true);
    CHECK(w.stripe == 2);
    CHECK(w.open());
    w.advance(place(5), 5, true);
    CHECK(w.at == place(5));
    CHECK(!w.open());
}

TEST_CASE("wave: a window has a bounded number of cells") {
    Wave w;
    w.begin(2);
    for (int i = 1; i <= static_cast<int>(Wave::max_cells); i++) {
        CHECK(w.stripe == 0);
        w.advance(place(i), 1, false);
    }
    CHECK(w.stripe == 1);
}

TEST_CASE("wave: share counts each row once over all stripes") {
    Wave w;
    for (w.stripes = 1; w.stripes <= 16; w.stripes++)
        for (std::int64_t rows : {0, 1, 5, 16, 999}) {
            std::int64_t sum = 0;
            for (w.stripe = 0; w.stripe < w.stripes; w.stripe++)
                sum += w.share(rows);
            CHECK(sum == rows);
        }
}

TEST_CASE("wave: text that is none") {
    const auto bad = [](std::vector<std::string> text) { return !wave_from_text(text, std::nullopt, 1); };
    CHECK(bad({"2"}));
    CHECK(bad({"1", "0", "0", "0", "0"}));           // not open
    CHECK(bad({"2", "2", "0", "0", "0", "5", "x"})); // no such stripe
    CHECK(bad({"2", "1", "1", "0", "0", "5", "x"})); // no such cell
    CHECK(bad({"2", "1", "0", "0", "1"}));           // no place to begin
    CHECK(bad({"2", "1", "0", "0", "0", "five", "x"}));
    CHECK(bad({"2", "1", "0", "0", "0", "5"}));
    CHECK(!bad({"2", "1", "0", "0", "0", "5", "x"}));
    CHECK(!bad({}));
}

TEST_CASE("wave: every row of the slice meets every stripe exactly once, in order") {
    std::mt19937 random(20);
    for (int round = 0; round < 300; round++) {
        const int rows = static_cast<int>(random() % 400) + 1;
        const int stripes = static_cast<int>(random() % 6) + 2;
        std::map<std::pair<int, int>, int> met; // (row, stripe) -> times
        std::int64_t walked = 0;
        Wave w;
        int chunks = 0;
        while (w.open() || row_of(w.at) < rows) {
            if (!w.open() && random() % 4 > 0)
                w.begin(stripes);
            const int begin = row_of(w.at);
            const auto cell = w.next_cell();
            const int reached = cell ? row_of(cell->end) : std::min(rows, begin + static_cast<int>(random() % 60) + 1);
            for (int row = begin + 1; row <= reached; row++)
                if (!w.open() || row % w.stripes == w.stripe)
                    met[{row, row % stripes}]++;
            walked += w.share(cell ? cell->rows : reached - begin);
            w.advance(place(reached), reached - begin, reached == rows);
            if (random() % 3 == 0) {
                w.end_batch();
                const auto again = wave_from_text(wave_to_text(w), w.at, 1);
                REQUIRE(again);
                REQUIRE(*again == w);
            }
            REQUIRE(++chunks < 100'000);
        }
        REQUIRE(row_of(w.at) == rows);
        REQUIRE(walked == rows);
        for (int row = 1; row <= rows; row++)
            REQUIRE(met[{row, row % stripes}] == 1);
        REQUIRE(met.size() == static_cast<std::size_t>(rows));
    }
}
