// Alerts: each at its limit, once for each crossing, and none without its setting.
#include "core/plans/alerts.hpp"

#include "catch.hpp"

using namespace drover::core;
using namespace std::chrono_literals;

namespace {

std::vector<std::string> names(const std::vector<Alert>& alerts) {
    std::vector<std::string> out;
    for (const Alert& a : alerts)
        out.push_back(a.name);
    return out;
}

using Names = std::vector<std::string>;

AlertReadings bad() {
    return {.running_seconds = 1e6,
            .since_progress_seconds = 1e6,
            .waiting_seconds = 1e6,
            .waiting_for = "replica lag: 3 GB",
            .errors = 1000,
            .rows_failed = 1000,
            .rows_done = 1000};
}

} // namespace

TEST_CASE("alerts: none by default, however bad it is") {
    const auto verdict = judge_alerts({}, bad(), {});
    CHECK(verdict.raise.empty());
    CHECK(verdict.standing.empty());
}

TEST_CASE("alerts: each at its limit, with what was measured") {
    Settings s;
    s.alert_after = 1h;
    s.alert_stalled = 90s;
    s.alert_errors.count = 3;
    s.alert_waiting = 10min;
    AlertReadings r{.running_seconds = 3599.9,
                    .since_progress_seconds = 89,
                    .waiting_seconds = 599,
                    .waiting_for = "after: b (failed)",
                    .errors = 2};
    CHECK(judge_alerts(s, r, {}).raise.empty());
    r = {.running_seconds = 3600,
         .since_progress_seconds = 95.5,
         .waiting_seconds = 600,
         .waiting_for = "after: b (failed)",
         .errors = 3};
    const std::vector<Alert> expected{
        {"alert_after", "has been under way for 1h (alert_after 1h)"},
        {"alert_stalled", "no batch for 95s (alert_stalled 90s)"},
        {"alert_errors", "3 batches failed (alert_errors 3)"},
        {"alert_waiting", "held back for 10min (alert_waiting 10min), now by after: b (failed)"}};
    CHECK(judge_alerts(s, r, {}).raise == expected);
}

TEST_CASE("alerts: what was measured is never told as less than a limit of parts of a second") {
    Settings s;
    s.alert_waiting = 1500ms;
    AlertReadings readings;
    readings.waiting_seconds = 1.6;
    readings.waiting_for = "pause: 5 s";
    const auto verdict = judge_alerts(s, readings, {});
    CHECK(verdict.raise.at(0).message == "held back for 1600ms (alert_waiting 1500ms), now by pause: 5 s");
}

TEST_CASE("alerts: a reading that is not there raises nothing") {
    Settings s;
    s.alert_after = s.alert_stalled = s.alert_waiting = 1ms;
    CHECK(judge_alerts(s, {}, {}).raise.empty());
}

TEST_CASE("alerts: a share of the rows tried, once it says something") {
    Settings s;
    s.alert_errors.percent = 1.5;
    const auto raised = [&s](std::int64_t failed, std::int64_t done) {
        AlertReadings r;
        r.errors = 1'000'000;
        r.rows_failed = failed;
        r.rows_done = done;
        const auto verdict = judge_alerts(s, r, {});
        return verdict.raise.empty() ? std::string() : verdict.raise[0].message;
    };
    CHECK(raised(0, 1'000'000).empty());
    CHECK(raised(999, 0).empty()); // all of them, but too few
    CHECK(raised(1000, 0) == "1000 of 1000 rows failed (alert_errors 1.5%)");
    CHECK(raised(14, 986).empty());
    CHECK(raised(15, 985) == "15 of 1000 rows failed (alert_errors 1.5%)");
    CHECK(raised(29, 1971).empty()); // below again
    s.alert_errors.percent = 100;
    CHECK(raised(5000, 1).empty());
    CHECK(raised(5000, 0) == "5000 of 5000 rows failed (alert_errors 100%)");
}

TEST_CASE("alerts: once for each crossing") {
    Settings s;
    s.alert_stalled = 60s;
    s.alert_errors.count = 1;
    AlertReadings r;
    r.since_progress_seconds = 61;
    auto verdict = judge_alerts(s, r, {});
    CHECK(names(verdict.raise) == Names{"alert_stalled"});
    CHECK(verdict.standing == Names{"alert_stalled"});
    r.since_progress_seconds = 300;
    r.errors = 1; // another one
    verdict = judge_alerts(s, r, verdict.standing);
    CHECK(names(verdict.raise) == Names{"alert_errors"});
    CHECK(verdict.standing == Names{"alert_stalled", "alert_errors"});
    r.since_progress_seconds = 1; // a batch was committed
    verdict = judge_alerts(s, r, verdict.standing);
    CHECK(verdict.raise.empty());
    CHECK(verdict.standing == Names{"alert_errors"});
    r.since_progress_seconds = 61;
    verdict = judge_alerts(s, r, verdict.standing);
    CHECK(names(verdict.raise) == Names{"alert_stalled"});
}

TEST_CASE("alerts: one that is taken back stands no more") {
    Settings s;
    const auto verdict = judge_alerts(s, bad(), {"alert_errors", "alert_after"});
    CHECK(verdict.raise.empty());
    CHECK(verdict.standing.empty());
}
