// Every stripe of every row comes exactly once, in whatever pieces the budget cuts the walk, and through the catalog.
#include "core/walk/wave.hpp"

#include "catch.hpp"

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

TEST_CASE("wave: without stripes the front moves straight on") {
    Wave w;
    w.advance(place(7), 7, 1);
    w.end_batch();
    Wave expected;
    expected.at = place(7);
    CHECK(w == expected);
    CHECK(!w.due());
    CHECK(w.share(7, 0) == 7);
}

TEST_CASE("wave: a cell is due some batches after its last visit, and closed after its last stripe") {
    Wave w;
    w.at = place(100);
    w.stripes = 3;
    w.advance(place(110), 10, 1);
    CHECK(w.from == place(100));
    CHECK(w.at == place(110));
    for (int stripe : {1, 2}) {
        for (int batch = 0; batch < Wave::distance; batch++) {
            CHECK(!w.due());
            w.end_batch();
        }
        const auto visit = w.due();
        REQUIRE(visit);
        CHECK(visit->begin == place(100));
        CHECK(visit->end == place(110));
        CHECK(visit->rows == 10);
        CHECK(visit->stripe == stripe);
        w.visited(*visit, 2);
    }
    CHECK(w.cells.empty());
    w.end_batch();
    Wave closed;
    closed.at = place(110);
    closed.stripes = 3;
    CHECK(w == closed);
}

TEST_CASE("wave: a second cell begins where the first ends, also when that is closed") {
    Wave w;
    w.stripes = 2;
    w.advance(place(10), 10, 1);
    w.advance(place(20), 10, 1);
    w.step = Wave::distance;
    auto visit = w.due();
    CHECK(visit->begin == std::nullopt);
    w.visited(*visit, 2);
    CHECK(w.from == place(10));
    visit = w.due();
    CHECK(visit->begin == place(10));
    CHECK(visit->end == place(20));
    w.visited(*visit, 2);
    CHECK(w.from == std::nullopt);
}

TEST_CASE("wave: the number of open cells is bounded") {
    Wave w;
    w.stripes = 2;
    for (int i = 1; i <= static_cast<int>(Wave::max_cells); i++) {
        CHECK(w.may_open());
        w.advance(place(i), 1, 1);
    }
    CHECK(!w.may_open());
}

TEST_CASE("wave: share counts each row once over all stripes") {
    Wave w;
    for (w.stripes = 1; w.stripes <= 16; w.stripes++)
        for (std::int64_t rows : {0, 1, 5, 16, 999}) {
            std::int64_t sum = 0;
            for (int stripe = 0; stripe < w.stripes; stripe++)
                sum += w.share(rows, stripe);
            CHECK(sum == rows);
        }
}

TEST_CASE("wave: stripes rest after visits in vain in a row, on the transaction that is not removable") {
    StripeRest rest;
    for (int i = 1; i < StripeRest::visits_in_vain; i++)
        rest.visit(7, false);
    rest.visit(0, false); // unknown: tells nothing
    CHECK(rest.resting_on() == 0);
    rest.visit(8, true);
    for (std::uint32_t i = 1; i < StripeRest::visits_in_vain; i++)
        rest.visit(100 + i, false);
    CHECK(rest.resting_on() == 0);
    rest.visit(200, false);
    CHECK(rest.resting_on() == 200);
    rest.go_on();
    CHECK(rest.resting_on() == 0);
    rest.visit(201, false);
    CHECK(rest.resting_on() == 0);
}

TEST_CASE("wave: stripes pay where half of the rows change, by the last few chunks") {
    StripeRest rest;
    CHECK(rest.few_change());
    rest.walked(0, 0); // tells nothing
    CHECK(rest.few_change());
    rest.walked(100, 100);
    CHECK(!rest.few_change());
    rest.walked(100, 49);
    CHECK(rest.few_change());
    rest.walked(1000, 1000);
    CHECK(!rest.few_change());
    for (int i = 0; i < 5; i++)
        rest.walked(10, 0);
    CHECK(rest.few_change());
    rest.visit(7, true);
    for (int i = 0; i < StripeRest::visits_in_vain; i++)
        rest.visit(8, false);
    rest.walked(100, 100);
    rest.go_on(); // of the snapshot only
    CHECK(!rest.few_change());
}

TEST_CASE("wave: text that is none") {
    const auto bad = [](std::vector<std::string> text) { return !wave_from_text(text, place(9), 1); };
    CHECK(!bad({}));
    CHECK(!bad({"2", "0", "0", "5", "1", "0", "9"}));
    CHECK(bad({"2"}));
    CHECK(bad({"2", "0", "0"}));                     // no cell
    CHECK(bad({"1", "0", "0", "5", "1", "0", "9"})); // no stripes
    CHECK(bad({"2", "0", "0", "5", "0", "0", "9"})); // opened, but no stripe done
    CHECK(bad({"2", "0", "0", "5", "2", "0", "9"})); // done, but not closed
    CHECK(bad({"2", "0", "0", "5", "1", "1", "9"})); // visited in a batch to come
    CHECK(bad({"2", "0", "0", "5", "1", "0", "8"})); // does not reach the cursor
    CHECK(bad({"2", "0", "1"}));                     // no place to begin
    CHECK(bad({"2", "0", "0", "5", "1", "0"}));      // no end
    CHECK(bad({"2", "0", "0", "five", "1", "0", "9"}));
}

TEST_CASE("wave: every row of the slice meets every stripe exactly once, with batches between") {
    std::mt19937 random(20);
    for (int round = 0; round < 300; round++) {
        const int rows = static_cast<int>(random() % 400) + 1;
        Wave w;
        w.stripes = static_cast<int>(random() % 6) + 1;
        std::map<std::pair<int, int>, int> met;    // (row, stripe) -> times
        std::map<int, std::pair<int, int>> latest; // row -> (stripe, batch)
        std::int64_t walked = 0;
        int batch = 0;
        const auto meet = [&](int begin, int end, int stripe) {
            for (int row = begin + 1; row <= end; row++) {
                met[{row, stripe}]++;
                REQUIRE(stripe == (latest.count(row) ? latest[row].first + 1 : 0)); // in order
                if (stripe > 0)
                    REQUIRE(batch - latest[row].second >= Wave::distance);
                latest[row] = {stripe, batch};
            }
        };
        for (; !w.cells.empty() || row_of(w.at) < rows; batch++) {
            for (int budget = static_cast<int>(random() % 5) + 1; budget > 0; budget--) {
                if (const auto visit = w.due()) {
                    meet(row_of(visit->begin), row_of(visit->end), visit->stripe);
                    walked += w.share(visit->rows, visit->stripe);
                    w.visited(*visit, 1);
                } else if (row_of(w.at) < rows && w.may_open()) {
                    const int begin = row_of(w.at);
                    const int reached = std::min(rows, begin + static_cast<int>(random() % 60) + 1);
                    meet(begin, reached, 0);
                    walked += w.share(reached - begin, 0);
                    w.advance(place(reached), reached - begin, 1);
                }
            }
            w.end_batch();
            auto again = wave_from_text(wave_to_text(w), w.at, 1);
            REQUIRE(again);
            if (w.cells.empty())
                again->stripes = w.stripes; // no cell: it is chosen anew
            REQUIRE(*again == w);
            REQUIRE(batch < 100'000);
        }
        REQUIRE(walked == rows);
        REQUIRE(met.size() == static_cast<std::size_t>(rows * w.stripes));
        for (const auto& [key, times] : met)
            REQUIRE(times == 1);
    }
}
