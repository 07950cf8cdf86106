// Rates and forecasts: exact arithmetic, idle time, and what is shown when little is known.
#include "core/progress.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace drover::core;

namespace {

void check(const Forecast& got, std::optional<double> percent, std::optional<double> eta) {
    CHECK(got.percent == percent);
    CHECK(got.eta_seconds == eta);
}

} // namespace

TEST_CASE("rate: the first observation is taken as it is") {
    CHECK(Rate::update(std::nullopt, 500, 2) == 250.0);
    CHECK(Rate::update(std::nullopt, 0, 2) == 0.0);
}

TEST_CASE("rate: no time passed leaves it unchanged") {
    CHECK(Rate::update(std::nullopt, 500, 0) == std::nullopt);
    CHECK(Rate::update(std::nullopt, 500, -1) == std::nullopt);
    CHECK(Rate::update(42.0, 500, 0) == 42.0);
    CHECK(Rate::update(42.0, 500, -1) == 42.0);
}

TEST_CASE("rate: a steady pace keeps it") {
    CHECK(*Rate::update(250.0, 2500, 10) == Approx(250.0));
}

TEST_CASE("rate: old observations weigh e^(-age/30 s)") {
    CHECK(*Rate::update(100.0, 6000, 30) == Approx(100 * std::exp(-1.0) + 200 * (1 - std::exp(-1.0))));
    CHECK(*Rate::update(1000.0, 0, 30) == Approx(367.879441171)); // idle
    CHECK(*Rate::update(1000.0, 0, 300) == Approx(0.0453999298)); // paused for long
}

TEST_CASE("rate: idle time counts the same in one piece or in three") {
    const auto once = Rate::update(1000.0, 0, 30);
    const auto thrice = Rate::update(Rate::update(Rate::update(1000.0, 0, 10), 0, 10), 0, 10);
    CHECK(*once == Approx(*thrice));
}

TEST_CASE("forecast: percent and time left go by the key space") {
    check(forecast(0, 1000, std::nullopt, false), 0.0, std::nullopt);
    check(forecast(0, 1000, 100.0, false), 0.0, 10.0);
    check(forecast(250, 1000, 100.0, false), 25.0, 7.5);
    check(forecast(500, 1000, std::nullopt, false), 50.0, std::nullopt);
}

TEST_CASE("forecast: unfinished work never shows more than 99.9") {
    check(forecast(9'999, 10'000, 10.0, false), 99.9, 0.1);
    check(forecast(1000, 1000, 10.0, false), 99.9, std::nullopt);
    check(forecast(5000, 1000, 10.0, false), 99.9, std::nullopt);
    check(forecast(998, 1000, 10.0, false), 99.8, 0.2);
}

TEST_CASE("forecast: without an estimate the percent is 0, without a rate there is no end in sight") {
    check(forecast(0, 0, 10.0, false), 0.0, std::nullopt);
    check(forecast(70, 0, 10.0, false), 0.0, std::nullopt);
    check(forecast(70, -1, 10.0, false), 0.0, std::nullopt);
    check(forecast(500, 1000, 0.0, false), 50.0, std::nullopt);
    check(forecast(500, 1000, -1.0, false), 50.0, std::nullopt);
    check(forecast(-5, 1000, 100.0, false), 0.0, 10.0);
}

TEST_CASE("forecast: finished is 100 and 0 s whatever was estimated") {
    check(forecast(0, 0, std::nullopt, true), 100.0, 0.0);
    check(forecast(10, 1000, std::nullopt, true), 100.0, 0.0);
    check(forecast(5000, 1000, 10.0, true), 100.0, 0.0);
}
