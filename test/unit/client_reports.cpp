// Metrics as text, rates over time, settings of `schedule`, definitions as shell words.
#include "commands/commands.hpp"
#include "commands/definition.hpp"
#include "commands/plan.hpp"
#include "model/rate.hpp"
#include "table/bar.hpp"
#include "table/exposition.hpp"

#include "catch.hpp"

using namespace drover::client;

TEST_CASE("client metrics: OpenMetrics and Prometheus differ in counters, units and the end") {
    const std::vector<Family> families{
        {"drover_rows_done", MetricType::Counter, "", "Rows changed.", {{{{"migration", "a\"b\\c\nd"}}, "12"}}},
        {"drover_batch_seconds", MetricType::Summary, "seconds", "Batches.", {{{}, "1.5", "sum"}, {{}, "3", "count"}}},
        {"drover_eta_seconds", MetricType::Gauge, "seconds", "Unknown.", {{{}, ""}}}};
    CHECK(render_metrics(families, Exposition::OpenMetrics) ==
          "# TYPE drover_rows_done counter\n"
          "# HELP drover_rows_done Rows changed.\n"
          "drover_rows_done_total{migration=\"a\\\"b\\\\c\\nd\"} 12\n"
          "# TYPE drover_batch_seconds summary\n"
          "# UNIT drover_batch_seconds seconds\n"
          "# HELP drover_batch_seconds Batches.\n"
          "drover_batch_seconds_sum 1.5\n"
          "drover_batch_seconds_count 3\n"
          "# EOF\n");
    CHECK(render_metrics(families, Exposition::Prometheus) ==
          "# TYPE drover_rows_done_total counter\n"
          "# HELP drover_rows_done_total Rows changed.\n"
          "drover_rows_done_total{migration=\"a\\\"b\\\\c\\nd\"} 12\n"
          "# TYPE drover_batch_seconds summary\n"
          "# HELP drover_batch_seconds Batches.\n"
          "drover_batch_seconds_sum 1.5\n"
          "drover_batch_seconds_count 3\n");
    CHECK(render_metrics({}, Exposition::OpenMetrics) == "# EOF\n");
    CHECK(render_metrics({{"a", MetricType::Gauge, "", "A.", {{{{"migration", "caf\xe9"}}, "1"}}}},
                         Exposition::Prometheus) == "# TYPE a gauge\n# HELP a A.\na{migration=\"caf\\\\xe9\"} 1\n");
}

TEST_CASE("client rate: rows are spread evenly over their time, and none is lost") {
    const RateSeries series = rate_series({{100, 110, 50}, {105, 120, 150}}, 4);
    CHECK(series.from == 100);
    CHECK(series.to == 120);
    CHECK(series.rates == std::vector<double>{5, 15, 10, 10});
    double sum = 0;
    for (const double rate : series.rates)
        sum += rate * 5;
    CHECK(sum == 200);
}

TEST_CASE("client rate: a moment counts at its place, nothing makes no series") {
    CHECK(rate_series({{0, 10, 0}, {10, 10, 20}}, 2).rates == std::vector<double>{0, 4});
    CHECK(rate_series({}, 4).rates.empty());
    CHECK(rate_series({{7, 7, 5}}, 4).rates.empty());
}

TEST_CASE("client sparkline: height by the largest, nothing is a space, little is not nothing") {
    CHECK(sparkline({0, 1, 50, 100}, true) == " ▁▄█");
    CHECK(sparkline({0, 1, 50, 100}, false) == " .-#");
    CHECK(sparkline({0, 0}, true) == "  ");
    CHECK(sparkline({}, true).empty());
}

TEST_CASE("client schedule: only what is given, and words for none") {
    CHECK(
        schedule_json(
            {.name = "m", .at = "2030-01-31 22:00", .window = {}, .after = {"a", "b"}, .priority = 5, .workers = 2}) ==
        R"({"start_after":"2030-01-31 22:00","after":["a","b"],"priority":5,"workers":2})");
    CHECK(
        schedule_json({.name = "m", .at = "now", .window = "none", .after = {"none"}, .priority = {}, .workers = {}}) ==
        R"({"start_after":null,"run_window":null,"after":[]})");
    CHECK_THROWS_AS(schedule_json({.name = "m", .at = {}, .window = {}, .after = {}, .priority = {}, .workers = {}}),
                    UsageError);
}

TEST_CASE("client definition: as words that a shell reads back") {
    Definition d;
    d.relation = "t";
    d.set_clause = "n=1";
    CHECK(words_of(d) == " t --set 'n=1'");
    d.relation = "public.orders";
    d.set_clause = "status = 'new'";
    d.where_clause = "status IS NULL";
    d.workers = 2;
    d.strategy = "key";
    d.settings = {"pause=1s"};
    CHECK(
        words_of(d) ==
        R"( public.orders --set 'status = '\''new'\''' --where 'status IS NULL' --workers 2 --strategy key --setting 'pause=1s')");
}

TEST_CASE("client reports: an estimate whose trial failed leads to no start") {
    const std::vector<Column> columns{{"item", "item"}, {"note", "note"}};
    CHECK_FALSE(foretells_failure({columns, {{"rows", "12"}, {"warning", {}}}}));
    CHECK(foretells_failure({columns,
                             {{"warning", "a trial on public.t failed, and the migration would, too: 22012 "
                                          "division by zero"}}}));
    CHECK_FALSE(foretells_failure({columns,
                                   {{"warning", "a trial on public.t failed: on_error is skip, so such rows go "
                                                "into quarantine, and to find them takes its time: 22012 x"}}}));
}
