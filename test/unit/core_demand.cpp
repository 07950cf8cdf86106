// The supervisor's choice: fairness, each limit, and the reason given to whom gets nothing.
#include "core/plans/demand.hpp"

#include "catch.hpp"

#include <limits>

using namespace drover::core;

namespace {

constexpr std::uint32_t alice = 10;
constexpr std::uint32_t bob = 20;

const WorkerLimits roomy{
    .max_workers = 100, .max_workers_per_role = 100, .max_workers_per_migration = 100, .in_use = 0, .by_role = {}};

std::vector<int> starts(const std::vector<Demand>& demands, const WorkerLimits& limits) {
    std::vector<int> result;
    for (const Grant& grant : grant_workers(demands, limits))
        result.push_back(grant.start);
    return result;
}

std::vector<Shortage> shortages(const std::vector<Demand>& demands, const WorkerLimits& limits) {
    std::vector<Shortage> result;
    for (const Grant& grant : grant_workers(demands, limits))
        result.push_back(grant.shortage);
    return result;
}

using Starts = std::vector<int>;
using Shortages = std::vector<Shortage>;
constexpr Shortage none = Shortage::None;

} // namespace

TEST_CASE("demand: one grant per migration, in the order given") {
    const auto grants = grant_workers({{7, alice, 1, 1, 0}, {3, bob, 2, 8, 0}, {5, bob, 0, 1, 0}}, roomy);
    REQUIRE(grants.size() == 3);
    CHECK(grants[0].id == 7);
    CHECK(grants[0].start == 1);
    CHECK(grants[1].id == 3);
    CHECK(grants[1].start == 2);
    CHECK(grants[2].id == 5);
    CHECK(grants[2].start == 0);
    CHECK(grant_workers({}, roomy).empty());
}

TEST_CASE("demand: no more than wanted, than there are slices, than a migration may have") {
    WorkerLimits limits = roomy;
    limits.max_workers_per_migration = 3;
    CHECK(starts({{1, alice, 2, 8, 0}}, limits) == Starts{2}); // wanted
    CHECK(starts({{1, alice, 8, 2, 0}}, limits) == Starts{2}); // slices
    CHECK(starts({{1, alice, 8, 8, 0}}, limits) == Starts{3}); // per migration
    CHECK(starts({{1, alice, 2, 8, 1}}, limits) == Starts{1});
    CHECK(starts({{1, alice, 8, 1, 1}}, limits) == Starts{1});
    CHECK(starts({{1, alice, 8, 0, 1}}, limits) == Starts{0});
    CHECK(starts({{1, alice, 8, std::numeric_limits<int>::max(), 1}}, limits) == Starts{2});
}

TEST_CASE("demand: a migration with more workers than its target starts none") {
    CHECK(starts({{1, alice, 1, 8, 4}}, roomy) == Starts{0});
    CHECK(starts({{1, alice, 0, 8, 2}}, roomy) == Starts{0});
    CHECK(starts({{1, alice, -1, 8, 0}}, roomy) == Starts{0});
    CHECK(shortages({{1, alice, 1, 8, 4}, {2, alice, -1, 8, 0}}, roomy) == Shortages{none, none});
}

TEST_CASE("demand: scarce workers go round, over the roles and the oldest first") {
    const std::vector<Demand> three{{1, alice, 4, 8, 0}, {2, bob, 4, 8, 0}, {3, bob, 4, 8, 0}};
    WorkerLimits limits = roomy;
    for (const auto& [max_workers, expected] : std::vector<std::pair<int, Starts>>{{0, {0, 0, 0}},
                                                                                   {1, {1, 0, 0}},
                                                                                   {2, {1, 1, 0}},
                                                                                   {3, {1, 1, 1}},
                                                                                   {4, {2, 1, 1}},
                                                                                   {8, {4, 2, 2}},
                                                                                   {12, {4, 4, 4}},
                                                                                   {50, {4, 4, 4}}}) {
        INFO(max_workers);
        limits.max_workers = max_workers;
        CHECK(starts(three, limits) == expected);
    }
}

TEST_CASE("demand: who has the fewest workers comes first") {
    WorkerLimits limits = roomy;
    limits.max_workers = 5;
    limits.in_use = 3;
    limits.by_role = {{alice, 3}};
    CHECK(starts({{1, alice, 8, 8, 3}, {2, bob, 8, 8, 0}}, limits) == Starts{0, 2});
    limits.max_workers = 8;
    CHECK(starts({{1, alice, 8, 8, 3}, {2, bob, 8, 8, 0}}, limits) == Starts{1, 4});
}

TEST_CASE("demand: what one leaves, others take") {
    WorkerLimits limits = roomy;
    limits.max_workers = 6;
    CHECK(starts({{1, alice, 8, 1, 0}, {2, bob, 8, 8, 0}}, limits) == Starts{1, 5});
}

TEST_CASE("demand: workers in use elsewhere count") {
    WorkerLimits limits = roomy;
    limits.max_workers = 8;
    limits.in_use = 7;
    CHECK(starts({{1, alice, 4, 8, 0}, {2, bob, 4, 8, 0}}, limits) == Starts{1, 0});
    limits.in_use = 9; // the limit was lowered
    CHECK(starts({{1, alice, 4, 8, 0}, {2, bob, 4, 8, 0}}, limits) == Starts{0, 0});
}

TEST_CASE("demand: a role's limit holds over its migrations and its use elsewhere, and leaves room to others") {
    WorkerLimits limits = roomy;
    limits.max_workers_per_role = 3;
    CHECK(starts({{1, alice, 4, 8, 0}, {2, alice, 4, 8, 0}, {3, bob, 4, 8, 0}}, limits) == Starts{2, 1, 3});
    limits.in_use = 3;
    limits.by_role = {{alice, 2}, {bob, 1}};
    CHECK(starts({{1, alice, 4, 8, 0}, {2, alice, 4, 8, 0}, {3, bob, 4, 8, 0}}, limits) == Starts{1, 0, 2});
    limits.by_role = {{alice, 1}, {alice, 1}, {bob, 3}};
    CHECK(starts({{1, alice, 4, 8, 0}, {2, alice, 4, 8, 0}, {3, bob, 4, 8, 0}}, limits) == Starts{1, 0, 0});
}

TEST_CASE("demand: shortage names the limit, only where there is no worker at all") {
    WorkerLimits limits = roomy;
    limits.max_workers = 2;
    CHECK(shortages({{1, alice, 4, 8, 0}, {2, bob, 4, 8, 0}, {3, bob, 4, 8, 0}}, limits) ==
          Shortages{none, none, Shortage::MaxWorkers});
    limits = roomy;
    limits.max_workers_per_role = 1;
    CHECK(shortages({{1, alice, 4, 8, 0}, {2, alice, 4, 8, 0}, {3, bob, 4, 8, 0}}, limits) ==
          Shortages{none, Shortage::MaxWorkersPerRole, none});
    limits.in_use = 1;
    limits.by_role = {{alice, 1}};
    CHECK(shortages({{1, alice, 4, 8, 1}, {2, alice, 4, 8, 0}}, limits) ==
          Shortages{none, Shortage::MaxWorkersPerRole});
}

TEST_CASE("demand: when both limits are reached the cluster's is named") {
    WorkerLimits limits = roomy;
    limits.max_workers = 1;
    limits.max_workers_per_role = 1;
    CHECK(shortages({{1, alice, 1, 1, 0}, {2, alice, 1, 1, 0}}, limits) == Shortages{none, Shortage::MaxWorkers});
}

TEST_CASE("demand: who wants none, or has nothing to do, is not short of any") {
    WorkerLimits limits = roomy;
    limits.max_workers = 0;
    CHECK(shortages({{1, alice, 0, 8, 0}, {2, alice, 4, 0, 0}, {3, alice, 1, 1, 0}}, limits) ==
          Shortages{none, none, Shortage::MaxWorkers});
}

TEST_CASE("demand: a higher priority is served first, and takes nothing away") {
    WorkerLimits limits = roomy;
    limits.max_workers = 3;
    const Demand low{1, alice, 2, 5, 0}, high{2, alice, 2, 5, 0, 10};
    CHECK(starts({low, high}, limits) == std::vector<int>{1, 2});
    limits.max_workers = 2;
    CHECK(starts({low, high}, limits) == std::vector<int>{0, 2});
    CHECK(shortages({low, high}, limits) == std::vector{Shortage::MaxWorkers, Shortage::None});
    const Demand running{1, alice, 2, 5, 2};
    limits.in_use = 2;
    CHECK(starts({running, high}, limits) == std::vector<int>{0, 0});
    const Demand negative{3, alice, 1, 5, 0, -1};
    limits.in_use = 0;
    limits.max_workers = 1;
    CHECK(starts({negative, low}, limits) == std::vector<int>{0, 1});
}

TEST_CASE("demand: roles come in turn, whatever the number or the priority of one's migrations") {
    WorkerLimits limits = roomy;
    limits.max_workers = 4;
    limits.max_workers_per_role = 3;
    std::vector<Demand> many;
    for (int i = 0; i < 30; i++)
        many.push_back({i, alice, 4, 8, 0, 100});
    many.push_back({100, bob, 4, 8, 0});
    many.push_back({101, 30, 1, 8, 0, -1});
    Starts expected(32);
    expected[0] = 1, expected[1] = 1, expected[30] = 1, expected[31] = 1;
    CHECK(starts(many, limits) == expected);
    limits.in_use = 3; // one is free: who has none gets it
    limits.by_role = {{alice, 2}, {bob, 1}};
    expected = Starts(32);
    expected[31] = 1;
    CHECK(starts(many, limits) == expected);
}
