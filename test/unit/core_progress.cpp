// Rates and forecasts: exact arithmetic, idle time, and what is shown when little is known.
#include "core/plans/progress.hpp"

#include "catch.hpp"

#include <cmath>

using namespace drover::core;

namespace {

void check_forecast(const Forecast& got, std::optional<double> percent, std::optional<double> eta) {
    CHECK(got.percent == percent);
    CHECK(got.eta_seconds == eta);
}

} // namespace

TEST_CASE("rate: the first observation is taken as it is") {
    const auto rate = Rate::update(std::nullopt, 500, 2);
    CHECK(rate->per_second == 250.0);
    CHECK(rate->weight == 2.0);
    CHECK(Rate::update(std::nullopt, 0, 2)->per_second == 0.0);
}

TEST_CASE("rate: no time passed leaves it unchanged") {
    CHECK_FALSE(Rate::update(std::nullopt, 500, 0).has_value());
    CHECK_FALSE(Rate::update(std::nullopt, 500, -1).has_value());
    CHECK(Rate::update(Rate{42.0, 3.0}, 500, 0)->per_second == 42.0);
    CHECK(Rate::update(Rate{42.0, 3.0}, 500, -1)->weight == 3.0);
}

TEST_CASE("rate: a steady pace keeps it") {
    CHECK(Rate::update(Rate{250.0, 30.0}, 2500, 10)->per_second == Approx(250.0));
}

TEST_CASE("rate: old observations weigh e^(-age/30 s) of their seconds") {
    const auto rate = Rate::update(Rate{100.0, 30.0}, 6000, 30);
    CHECK(rate->weight == Approx(30 * std::exp(-1.0) + 30));
    CHECK(rate->per_second == Approx((100 * 30 * std::exp(-1.0) + 6000) / (30 * std::exp(-1.0) + 30)));
    CHECK(Rate::update(Rate{1000.0, 30.0}, 0, 30)->per_second == Approx(268.941421)); // idle
}

TEST_CASE("rate: a short first batch does not outweigh the pauses that follow") {
    // 5,000 rows in 20 ms, then the same every 120 ms: 41,667 rows/s.
    std::optional<Rate> rate = Rate::update(std::nullopt, 5000, 0.02);
    CHECK(rate->per_second == Approx(250'000));
    for (int batch = 0; batch < 9; batch++)
        rate = Rate::update(rate, 5000, 0.12);
    CHECK(rate->per_second == Approx(45'454).epsilon(0.01));
}

TEST_CASE("forecast: percent and time left go by the key space") {
    check_forecast(forecast(0, 1000, std::nullopt, false), 0.0, std::nullopt);
    check_forecast(forecast(0, 1000, 100.0, false), 0.0, 10.0);
    check_forecast(forecast(250, 1000, 100.0, false), 25.0, 7.5);
    check_forecast(forecast(500, 1000, std::nullopt, false), 50.0, std::nullopt);
}

TEST_CASE("forecast: unfinished work never shows more than 99.9") {
    check_forecast(forecast(9'999, 10'000, 10.0, false), 99.9, 0.1);
    check_forecast(forecast(1000, 1000, 10.0, false), 99.9, std::nullopt);
    check_forecast(forecast(5000, 1000, 10.0, false), 99.9, std::nullopt);
    check_forecast(forecast(998, 1000, 10.0, false), 99.8, 0.2);
}

TEST_CASE("forecast: without an estimate the percent is 0, without a rate there is no end in sight") {
    check_forecast(forecast(0, 0, 10.0, false), 0.0, std::nullopt);
    check_forecast(forecast(70, 0, 10.0, false), 0.0, std::nullopt);
    check_forecast(forecast(70, -1, 10.0, false), 0.0, std::nullopt);
    check_forecast(forecast(500, 1000, 0.0, false), 50.0, std::nullopt);
    check_forecast(forecast(500, 1000, -1.0, false), 50.0, std::nullopt);
    check_forecast(forecast(-5, 1000, 100.0, false), 0.0, 10.0);
}

TEST_CASE("forecast: finished is 100 and 0 s whatever was estimated") {
    check_forecast(forecast(0, 0, std::nullopt, true), 100.0, 0.0);
    check_forecast(forecast(10, 1000, std::nullopt, true), 100.0, 0.0);
    check_forecast(forecast(5000, 1000, 10.0, true), 100.0, 0.0);
}
