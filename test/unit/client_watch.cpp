// The watch block, the three ways to show progress, and following a migration through lost connections.
#include "client_double.hpp"
#include "follow/follow.hpp"
#include "view/progress_view.hpp"
#include "words/text.hpp"

#include "catch.hpp"
#include <cstdlib>
#include <ctime>
#include <functional>

using namespace drover::client;
using drover::client::test::progress_with;
using drover::client::test::RecordedStreams;
using std::chrono::milliseconds;

namespace {

Progress busy() {
    return progress_with({{"name", "backfill"},
                          {"state", "running"},
                          {"phase", "first pass"},
                          {"workers", "2"},
                          {"waiting_for", "replica lag: standby1 is 64 MB behind, limit 32 MB"},
                          {"rows_done", "412000"},
                          {"rows_total", "1000000"},
                          {"rows_total_is_estimate", "t"},
                          {"percent", "50"},
                          {"rows_per_second", "20113.4"},
                          {"eta_seconds", "60"},
                          {"batch_rows", "5000"},
                          {"last_batch_ms", "241.6"},
                          {"wal_bytes", "125829120"},
                          {"sqlstate", "40P01"},
                          {"message", "deadlock detected"}});
}

std::string block_text(const Canvas& canvas) {
    setenv("TZ", "UTC", 1);
    tzset();
    std::string text;
    for (const std::string& line : watch_block(busy(), canvas, RecordedStreams().now()))
        text += line + "\n";
    return text;
}

std::string repeat(const std::string& text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i)
        result += text;
    return result;
}

// Answers poll by poll; an empty function loses the connection.
class ScriptedFeed : public ProgressFeed {
public:
    std::vector<std::function<std::vector<Progress>()>> polls;
    int failing_reconnects = 0;
    int reconnects = 0;

    std::vector<Progress> poll() override { return polls.at(next_++)(); }
    void reconnect() override {
        ++reconnects;
        if (failing_reconnects-- > 0)
            throw ConnectionError("the database system is starting up");
    }

private:
    std::size_t next_ = 0;
};

std::function<std::vector<Progress>()> in_state(const std::string& state) {
    return [state] { return std::vector{progress_with({{"name", "m"}, {"state", state}, {"rows_done", "1"}})}; };
}

std::function<std::vector<Progress>()> lost() {
    return []() -> std::vector<Progress> { throw ConnectionLost("server closed the connection"); };
}

} // namespace

TEST_CASE("client block: at 80 columns") {
    CHECK(block_text({.width = 80, .colour = false, .utf8 = true}) ==
          "backfill\n"
          "state    running, first pass\n" +
              repeat("█", 30) + repeat("░", 30) +
              "  50.0 %\n"
              "rows     412,000 of ≈ 1,000,000\n"
              "rate     20,113 rows/s\n"
              "ETA      1m 0s, at 17:47:40\n"
              "workers  2\n"
              "waiting  replica lag: standby1 is 64 MB behind, limit 32 MB\n"
              "batch    5,000 rows in 242 ms\n"
              "WAL      120 MB\n"
              "error    40P01: deadlock detected\n");
}

TEST_CASE("client block: at 40 columns the bar shrinks and long values are cut") {
    CHECK(block_text({.width = 40, .colour = false, .utf8 = true}) == "backfill\n"
                                                                      "state    running, first pass\n" +
                                                                          repeat("█", 16) + repeat("░", 16) +
                                                                          "  50.0 %\n"
                                                                          "rows     412,000 of ≈ 1,000,000\n"
                                                                          "rate     20,113 rows/s\n"
                                                                          "ETA      1m 0s, at 17:47:40\n"
                                                                          "workers  2\n"
                                                                          "waiting  replica lag: standby1 is 64 MB…\n"
                                                                          "batch    5,000 rows in 242 ms\n"
                                                                          "WAL      120 MB\n"
                                                                          "error    40P01: deadlock detected\n");
}

TEST_CASE("client block: at 200 columns the bar stays readable, without UTF-8 all is ASCII") {
    const std::string text = block_text({.width = 200, .colour = false, .utf8 = false});
    CHECK(text == "backfill\n"
                  "state    running, first pass\n" +
                      repeat("#", 30) + repeat("-", 30) +
                      "  50.0 %\n"
                      "rows     412,000 of ~ 1,000,000\n"
                      "rate     20,113 rows/s\n"
                      "ETA      1m 0s, at 17:47:40\n"
                      "workers  2\n"
                      "waiting  replica lag: standby1 is 64 MB behind, limit 32 MB\n"
                      "batch    5,000 rows in 242 ms\n"
                      "WAL      120 MB\n"
                      "error    40P01: deadlock detected\n");
}

TEST_CASE("client block: colour marks name, bar, reason and error at every width") {
    for (const int width : {40, 80, 200}) {
        const std::string text = block_text({.width = width, .colour = true, .utf8 = true});
        CHECK(text.find("\x1b[1mbackfill\x1b[0m\n") == 0);
        CHECK(text.find("\x1b[36m" + repeat("█", 5)) != std::string::npos);
        CHECK(text.find("waiting  \x1b[33mreplica lag") != std::string::npos);
        CHECK(text.find("error    \x1b[31m40P01: deadlock detected\x1b[0m\n") != std::string::npos);
    }
}

TEST_CASE("client block: no line is wider than the terminal") {
    for (const int width : {12, 20, 40, 80, 200})
        for (const std::string& line :
             watch_block(busy(), {.width = width, .colour = false, .utf8 = true}, RecordedStreams().now()))
            CHECK(display_width(line) <= width);
}

TEST_CASE("client block: what is not known has no line, a terminal too narrow for a bar gets a number") {
    const auto lines = watch_block(progress_with({{"name", "m"}, {"state", "succeeded"}, {"percent", "100"}}),
                                   {.width = 12, .colour = true, .utf8 = true}, RecordedStreams().now());
    CHECK(lines == std::vector<std::string>{"\x1b[1mm\x1b[0m", "state    \x1b[32msu…\x1b[0m", "done     10…",
                                            "rows     0", "workers  0", "WAL      0 B"});
}

TEST_CASE("client block: the next one is drawn over the last, below a message anew") {
    RecordedStreams streams;
    streams.out_terminal = true;
    streams.variables["TERM"] = "xterm";
    const auto view = make_progress_view(Format::Table, {.width = 80, .colour = false, .utf8 = true}, streams);
    view->show(in_state("running")());
    const std::string block = "m\nstate    running\nrows     1\nworkers  0\nWAL      0 B\n";
    CHECK(streams.out_text == block);
    view->show(in_state("running")());
    CHECK(streams.out_text == block + "\x1b[5A\r\x1b[J" + block);
    view->step_aside();
    view->show(in_state("running")());
    CHECK(streams.out_text == block + "\x1b[5A\r\x1b[J" + block + block);
    // Narrower: the terminal has broken each line but the first in two.
    streams.columns = 8;
    streams.out_text.clear();
    view->show(in_state("running")());
    CHECK(streams.out_text.find("\x1b[9A\r\x1b[J") == 0);
}

TEST_CASE("client lines: off a terminal and on a dumb one each change is one line") {
    for (const bool dumb : {false, true}) {
        RecordedStreams streams;
        streams.out_terminal = dumb;
        if (dumb)
            streams.variables["TERM"] = "dumb";
        const auto view = make_progress_view(Format::Table, {}, streams);
        view->show(in_state("queued")());
        view->show(in_state("queued")());
        view->show(in_state("running")());
        CHECK(streams.out_text == "name=m state=queued rows_done=1\nname=m state=running rows_done=1\n");
    }
}

TEST_CASE("client jsonl: watch prints an object per poll; json and csv are no streams") {
    RecordedStreams streams;
    const auto view = make_progress_view(Format::Jsonl, {}, streams);
    view->show(in_state("queued")());
    view->show(in_state("queued")());
    CHECK(std::count(streams.out_text.begin(), streams.out_text.end(), '\n') == 2);
    CHECK(streams.out_text.find("{\"id\":null,\"name\":\"m\",") == 0);
    CHECK_THROWS_AS(make_progress_view(Format::Json, {}, streams), UsageError);
    CHECK_THROWS_AS(make_progress_view(Format::Csv, {}, streams), UsageError);
}

TEST_CASE("client follow: polls at the interval until the end state") {
    RecordedStreams streams;
    ScriptedFeed feed;
    feed.polls = {in_state("queued"), in_state("running"), in_state("succeeded")};
    const auto view = make_progress_view(Format::Table, {}, streams);
    CHECK(follow(feed, {.interval = milliseconds(500)}, streams, view.get()).at(0).state == "succeeded");
    CHECK(streams.waits == std::vector{milliseconds(500), milliseconds(500)});
    CHECK(streams.out_text == "name=m state=queued rows_done=1\nname=m state=running rows_done=1\n"
                              "name=m state=succeeded rows_done=1\n");
}

TEST_CASE("client follow: the timeout ends it with the state of then") {
    RecordedStreams streams;
    ScriptedFeed feed;
    feed.polls = {in_state("running"), in_state("running"), in_state("running")};
    const auto last = follow(feed, {.interval = milliseconds(1000), .timeout = milliseconds(1500)}, streams, nullptr);
    CHECK(last.at(0).state == "running");
    CHECK(streams.waits == std::vector{milliseconds(1000), milliseconds(500)});
}

TEST_CASE("client follow: a lost connection is told once and tried again with growing pauses") {
    RecordedStreams streams;
    ScriptedFeed feed;
    feed.polls = {in_state("running"), lost(), lost(), in_state("failed")};
    feed.failing_reconnects = 2;
    CHECK(follow(feed, {}, streams, nullptr).at(0).state == "failed");
    CHECK(feed.reconnects == 4);
    CHECK(streams.err_text == "connection lost, reconnecting\n");
    CHECK(streams.waits ==
          std::vector{milliseconds(1000), milliseconds(200), milliseconds(400), milliseconds(800), milliseconds(1600)});
}

TEST_CASE("client follow: the pause between tries is capped, and patience ends") {
    RecordedStreams streams;
    ScriptedFeed feed;
    feed.polls = {lost()};
    feed.failing_reconnects = 1000;
    try {
        follow(feed, {.patience = milliseconds(20'000)}, streams, nullptr);
        FAIL("must not return");
    } catch (const ConnectionError& error) {
        CHECK(error.code() == 2);
        CHECK(std::string(error.what()) == "the database system is starting up");
    }
    CHECK(streams.passed == milliseconds(20'000));
    CHECK(*std::max_element(streams.waits.begin(), streams.waits.end()) == milliseconds(5000));
}

TEST_CASE("client follow: without patience there is one more try") {
    RecordedStreams streams;
    ScriptedFeed feed;
    feed.polls = {lost()};
    feed.failing_reconnects = 1;
    CHECK_THROWS_AS(follow(feed, {.patience = milliseconds(0)}, streams, nullptr), ConnectionError);
    CHECK(feed.reconnects == 1);
    CHECK(streams.waits.empty());
}

TEST_CASE("client follow: Ctrl-C ends it while waiting and while reconnecting") {
    RecordedStreams waiting;
    waiting.interrupted_wait = 1;
    ScriptedFeed feed;
    feed.polls = {in_state("running"), in_state("running")};
    CHECK_THROWS_AS(follow(feed, {}, waiting, nullptr), Interrupted);

    RecordedStreams reconnecting;
    reconnecting.interrupted_wait = 0;
    ScriptedFeed broken;
    broken.polls = {lost()};
    CHECK_THROWS_AS(follow(broken, {}, reconnecting, nullptr), Interrupted);
}

TEST_CASE("client follow: an error of the server is not a lost connection") {
    RecordedStreams streams;
    ScriptedFeed feed;
    feed.polls = {[]() -> std::vector<Progress> { throw unknown_migration("m"); }};
    CHECK_THROWS_AS(follow(feed, {}, streams, nullptr), Error);
    CHECK(feed.reconnects == 0);
}

TEST_CASE("client: an end other than success says why and what to do") {
    RecordedStreams streams;
    report_end(progress_with({{"name", "m"}, {"state", "succeeded"}}), streams);
    CHECK(streams.err_text.empty());
    report_end(
        progress_with({{"name", "m"}, {"state", "failed"}, {"sqlstate", "22012"}, {"message", "division by zero"}}),
        streams);
    CHECK(streams.err_text == "drover: migration \"m\" has failed\nDETAIL: 22012: division by zero\n"
                              "HINT: drover errors m, mend the cause, then drover retry m\n");
    streams.err_text.clear();
    report_end(progress_with({{"name", "m"},
                              {"state", "failed"},
                              {"sqlstate", "55000"},
                              {"message", "1 row satisfies where_clause and is not changed"},
                              {"detail", "First keys: 7."},
                              {"hint", "Mend set_clause, then SELECT migrate_retry('m');"}}),
               streams);
    CHECK(streams.err_text == "drover: migration \"m\" has failed\n"
                              "DETAIL: 55000: 1 row satisfies where_clause and is not changed\nFirst keys: 7.\n"
                              "HINT: Mend set_clause, then drover retry m\n");
    streams.err_text.clear();
    report_end(progress_with({{"name", "m"}, {"state", "succeeded"}, {"message", "no row satisfied where_clause"}}),
               streams);
    CHECK(streams.err_text == "NOTICE: migration \"m\" has succeeded, but no row satisfied where_clause\n");
    streams.err_text.clear();
    report_end(progress_with({{"name", "m"},
                              {"state", "paused"},
                              {"waiting_for", "resume: this migration came with a dump or a template"}}),
               streams);
    CHECK(streams.err_text == "drover: migration \"m\" is paused\n"
                              "DETAIL: resume: this migration came with a dump or a template\n"
                              "HINT: drover resume m\n");
    CHECK(detached_text({"a b"}) == "detached; the migration goes on: drover watch 'a b'\n");
    CHECK(detached_text({"a", "b c"}) == "detached; the migrations go on: drover watch a 'b c'\n");
    CHECK(detached_text({"a"}, " -d x") == "detached; the migration goes on: drover watch a -d x\n");
    CHECK(detached_text({"a"}, " --database 'x*'", true) ==
          "detached; the migrations go on: drover watch a --database 'x*'\n");
}

TEST_CASE("client follow: of several migrations it waits for the last one") {
    RecordedStreams streams;
    ScriptedFeed feed;
    const auto both = [](const std::string& first, const std::string& second) {
        return [first, second] {
            return std::vector{progress_with({{"name", "a"}, {"state", first}}),
                               progress_with({{"name", "b"}, {"state", second}})};
        };
    };
    feed.polls = {both("running", "failed"), both("running", "failed"), both("succeeded", "failed")};
    const auto view = make_progress_view(Format::Table, {}, streams);
    const auto last = follow(feed, {}, streams, view.get());
    CHECK(streams.waits.size() == 2);
    CHECK(streams.out_text == "name=a state=running\nname=b state=failed\nname=a state=succeeded\n");
    CHECK(report_ends(last, streams) == exit_failed);
    CHECK(streams.err_text == "drover: migration \"b\" has failed\n"
                              "HINT: drover errors b, mend the cause, then drover retry b\n");
}

TEST_CASE("client list block: one line per migration, what it waits for below it") {
    const std::vector<Progress> found{
        busy(),
        progress_with({{"name", "cleanup"}, {"state", "queued"}, {"waiting_for", "after: backfill (running)"}})};
    const auto lines = watch_list(found, {.width = 100, .colour = false, .utf8 = true}, 20);
    CHECK(lines == std::vector<std::string>{"backfill  running  " + repeat("█", 10) + repeat("░", 10) +
                                                "  50.0 %  20,113 rows/s, ETA 1m 0s, 2 workers",
                                            "  waiting for replica lag: standby1 is 64 MB behind, limit 32 MB",
                                            "  40P01: deadlock detected", "cleanup   queued",
                                            "  waiting for after: backfill (running)"});
}

TEST_CASE("client list block: no line is wider, and no block higher, than the terminal") {
    std::vector<Progress> found(12, busy());
    for (const int width : {12, 20, 40, 80, 200})
        for (const bool colour : {false, true}) {
            const auto lines = watch_list(found, {.width = width, .colour = colour, .utf8 = true}, 10);
            CHECK(lines.size() == 10);
            CHECK(lines.back() == "and 9 more");
            if (!colour)
                for (const std::string& line : lines)
                    CHECK(display_width(line) <= width);
        }
    CHECK(watch_list(found, {.width = 80, .colour = false, .utf8 = false}, 36).size() == 36);
    const auto coloured_lines = watch_list({busy()}, {.width = 60, .colour = true, .utf8 = true}, 10);
    CHECK(coloured_lines.at(1) == "  \x1b[33mwaiting for replica lag: standby1 is 64 MB behind, limit …\x1b[0m");
}
