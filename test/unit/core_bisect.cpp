// Halving: exactly the bad rows are left out, everything else is applied once and in order, and few parts are tried.
#include "core/base/bisect.hpp"

#include "catch.hpp"

#include <set>

using drover::core::bisect;

namespace {

struct Part {
    int from, to; // [from, to)
};

struct Outcome {
    std::vector<int> applied, bad;
    int tries = 0;
};

Outcome run(int rows, const std::set<int>& faults) {
    Outcome o;
    bisect(
        Part{0, rows},
        [&](const Part& p) {
            o.tries++;
            const auto first = faults.lower_bound(p.from);
            if (first != faults.end() && *first < p.to)
                return false;
            for (int i = p.from; i < p.to; i++)
                o.applied.push_back(i);
            return true;
        },
        [](const Part& p) -> std::optional<std::pair<Part, Part>> {
            if (p.to - p.from < 2)
                return std::nullopt;
            const int half = p.from + (p.to - p.from) / 2;
            return std::pair(Part{p.from, half}, Part{half, p.to});
        },
        [&](const Part& p) { o.bad.push_back(p.from); });
    return o;
}

void check_bisect(int rows, const std::set<int>& faults) {
    INFO(rows << " rows, " << faults.size() << " bad");
    const Outcome o = run(rows, faults);
    std::vector<int> good;
    for (int i = 0; i < rows; i++)
        if (!faults.contains(i))
            good.push_back(i);
    CHECK(o.applied == good);
    CHECK(o.bad == std::vector<int>(faults.begin(), faults.end()));
}

} // namespace

TEST_CASE("bisect: what does not fail is applied whole") {
    CHECK(run(1000, {}).tries == 1);
    check_bisect(1000, {});
}

TEST_CASE("bisect: one bad row anywhere is found, and the others are applied in order") {
    for (int rows : {1, 2, 3, 10, 100})
        for (int bad = 0; bad < rows; bad++)
            check_bisect(rows, {bad});
}

TEST_CASE("bisect: several bad rows, neighbours, all of them") {
    check_bisect(8, {0, 7});
    check_bisect(8, {3, 4});
    check_bisect(100, {0, 1, 2, 50, 98, 99});
    std::set<int> all;
    for (int i = 0; i < 64; i++)
        all.insert(i);
    check_bisect(64, all);
}

TEST_CASE("bisect: one bad row among a thousand takes at most 21 tries") {
    int most = 0;
    for (int bad = 0; bad < 1024; bad++)
        most = std::max(most, run(1024, {bad}).tries);
    CHECK(most <= 21);
}

TEST_CASE("bisect: a part that fails no more when it is tried alone is no bad row") {
    int tries = 0;
    std::vector<int> bad;
    bisect(
        Part{0, 2}, [&](const Part&) { return ++tries > 1; },
        [](const Part& p) -> std::optional<std::pair<Part, Part>> {
            return p.to - p.from < 2 ? std::nullopt
                                     : std::optional(std::pair(Part{p.from, p.from + 1}, Part{p.from + 1, p.to}));
        },
        [&](const Part& p) { bad.push_back(p.from); });
    CHECK(bad.empty());
    CHECK(tries == 3);
}
