// What states mean for exit codes, what errors look like, settings and durations of the command line.
#include "client_double.hpp"
#include "commands/commands.hpp"
#include "model/setting.hpp"
#include "words/errors.hpp"

#include "catch.hpp"

using namespace drover::client;
using drover::client::test::progress_with;
using drover::client::test::RecordedStreams;

namespace {

Report report_of_settings(const std::vector<std::string>& words) {
    try {
        settings_json(words);
    } catch (const UsageError& error) {
        CHECK(error.code() == 64);
        return error.report();
    }
    return {};
}

} // namespace

TEST_CASE("client: every state has its exit code") {
    CHECK(exit_code_of("scheduled") == 3);
    CHECK(exit_code_of("queued") == 3);
    CHECK(exit_code_of("running") == 3);
    CHECK(exit_code_of("paused") == 5);
    CHECK(exit_code_of("succeeded") == 0);
    CHECK(exit_code_of("failed") == 4);
    CHECK(exit_code_of("cancelled") == 5);
    CHECK(exit_code_of("succeeded_with_errors") == 4);
    CHECK(exit_code_of("rolling_back") == 3);
    CHECK(exit_code_of("rolled_back") == 5);
    CHECK(exit_code_of("a word of a later release") == 1);
}

TEST_CASE("client: a watcher stops where a person must act") {
    for (const char* state : {"paused", "succeeded", "failed", "cancelled", "succeeded_with_errors", "rolled_back",
                              "a word of a later release"})
        CHECK(is_end_state(state));
    for (const char* state : {"scheduled", "queued", "running", "rolling_back"})
        CHECK_FALSE(is_end_state(state));
}

TEST_CASE("client: the worst of two codes wins, in either order") {
    const std::vector<ExitCode> worst_first{exit_error, exit_failed, exit_stopped, exit_pending, exit_done};
    for (std::size_t i = 0; i < worst_first.size(); ++i)
        for (std::size_t j = i; j < worst_first.size(); ++j) {
            CHECK(worst_of(worst_first[i], worst_first[j]) == worst_first[i]);
            CHECK(worst_of(worst_first[j], worst_first[i]) == worst_first[i]);
        }
}

TEST_CASE("client: each state leads to a next step") {
    const auto next = [](const std::string& state) {
        return next_step(progress_with({{"name", "a b"}, {"state", state}}));
    };
    CHECK(next("running") == "drover watch 'a b'");
    CHECK(next("queued") == "drover watch 'a b'");
    CHECK(next("scheduled") == "drover watch 'a b'");
    CHECK(next("paused") == "drover resume 'a b'");
    CHECK(next("failed") == "drover errors 'a b', mend the cause, then drover retry 'a b'");
    CHECK(next("cancelled") == "drover retry 'a b' to go on from where it stands, or drover drop 'a b'");
    CHECK(next("succeeded_with_errors") == "drover errors 'a b', mend the rows, then drover retry 'a b'");
    CHECK(next("succeeded") == "nothing; drover drop 'a b' when its history is no longer needed");
    CHECK(next("rolled_back") == "nothing; drover drop 'a b' when its history is no longer needed");
}

TEST_CASE("client: a hint of the server is the next step") {
    const auto next = [](const std::string& hint, const std::string& state = "failed") {
        Progress progress = progress_with({{"name", "m"}, {"state", state}, {"message", "x"}, {"hint", hint}});
        progress.words = " -d shop";
        return next_step(progress);
    };
    CHECK(next("See to the triggers, then SELECT migrate_retry('m');") ==
          "See to the triggers, then drover retry m -d shop");
    CHECK(next("SELECT migrate_drop('m');") == "drover drop m -d shop");
    // Of the owner's own code, or of the server: it says what is wrong, and not how to go on.
    CHECK(next("Use a larger number.") == "Use a larger number; then drover retry m -d shop");
    CHECK(next("GRANT USAGE ON SCHEMA drover TO app;") ==
          "GRANT USAGE ON SCHEMA drover TO app; then drover retry m -d shop");
    CHECK(next("SELECT migrate_rollback('m', on_changed => 'overwrite');", "rolled_back") ==
          "drover rollback m --on-changed overwrite -d shop");
    CHECK(next("left from before", "running") == "drover watch m -d shop");
}

TEST_CASE("client: progress is read from its row") {
    const Progress p = progress_with({{"name", "m"},
                                      {"state", "running"},
                                      {"workers", "2"},
                                      {"rows_done", "5000000000"},
                                      {"rows_total", "7000000000"},
                                      {"rows_total_is_estimate", "t"},
                                      {"percent", "71.4"},
                                      {"wal_bytes", "10"},
                                      {"sqlstate", "22012"}});
    CHECK(p.name == "m");
    CHECK(p.workers == 2);
    CHECK(p.rows_done == 5000000000);
    CHECK(p.rows_total == 7000000000);
    CHECK(p.rows_total_is_estimate);
    CHECK(p.percent == 71.4);
    CHECK(p.wal_bytes == 10);
    CHECK(p.sqlstate == "22012");
    CHECK_FALSE(p.eta_seconds.has_value());
    CHECK_FALSE(p.batch_rows.has_value());
}

TEST_CASE("client: errors print SQLSTATE, detail and hint") {
    CHECK(to_text({.severity = "ERROR", .sqlstate = "42704", .message = "no such", .detail = "d", .hint = "h"}) ==
          "drover: ERROR 42704: no such\nDETAIL: d\nHINT: h\n");
    CHECK(to_text(UsageError("bad").report()) == "drover: bad\nHINT: drover --help\n");
    CHECK(notice_text({.severity = "NOTICE", .sqlstate = "00000", .message = "by key", .detail = {}, .hint = "h"}) ==
          "NOTICE: by key\nHINT: h\n");
    CHECK(to_text(unknown_migration("x").report()) == "drover: ERROR 42704: migration \"x\" does not exist\n"
                                                      "HINT: drover list shows the migrations that you may see\n");
}

TEST_CASE("client: which SQLSTATEs lose a connection") {
    for (const char* state : {"57P01", "57P02", "57P03", "08006", "08P01"})
        CHECK(means_connection_lost(state));
    for (const char* state : {"57014", "57P04", "42704", "", "22012"})
        CHECK_FALSE(means_connection_lost(state));
}

TEST_CASE("client: notices obey quiet, warnings do not, a crash is told once") {
    RecordedStreams streams;
    Context context{.streams = streams, .connect = {}, .canvas = {}};
    context.notice({.severity = "NOTICE", .sqlstate = "00000", .message = "one"});
    context.quiet = true;
    context.notice({.severity = "NOTICE", .sqlstate = "00000", .message = "two"});
    context.notice({.severity = "WARNING", .sqlstate = "01000", .message = "three"});
    context.notice({.severity = "WARNING", .sqlstate = "57P02", .message = "four"});
    CHECK(streams.err_text == "NOTICE: one\nWARNING: three\n");
}

TEST_CASE("client: settings become a JSON object of strings") {
    CHECK(settings_json({}) == "{}");
    CHECK(settings_json({"batch_target=250ms", "max_attempts=3", "key=null"}) ==
          R"({"batch_target":"250ms","max_attempts":"3","key":null})");
    CHECK(settings_json({"key=a=b \"c\""}) == R"({"key":"a=b \"c\""})");
    CHECK(settings_json({"key="}) == R"({"key":""})");
    CHECK(settings_json({"workers=4"}) == R"({"workers":4})");
    CHECK(settings_json({"workers=many"}) == R"({"workers":"many"})");
}

TEST_CASE("client: words that are no settings are refused") {
    CHECK(report_of_settings({"pause"}).message == "setting \"pause\" has no value");
    CHECK(report_of_settings({"pause"}).hint == "write key=value without spaces, as in batch_target=250ms");
    CHECK(report_of_settings({"=5"}).message == "there is no setting before the = of \"=5\"");
    CHECK(report_of_settings({"pause", "=", "50ms"}).message == "setting \"pause\" has no value");
    CHECK(report_of_settings({"a=1", "a=2"}).message == "setting \"a\" is given twice");
}

TEST_CASE("client: a timeout needs its unit") {
    using std::chrono::milliseconds;
    CHECK(parse_timeout("300ms") == milliseconds(300));
    CHECK(parse_timeout("5min") == milliseconds(300'000));
    CHECK(parse_timeout("1h 30min") == milliseconds(5'400'000));
    for (const char* wrong : {"30", "", "soon", "-5s", "s"})
        CHECK_THROWS_AS(parse_timeout(wrong), UsageError);
}

TEST_CASE("client: destructive verbs ask on a terminal") {
    RecordedStreams streams;
    streams.in_terminal = true;
    streams.answers = {"y", "Y", "yes", "", "n", "yep"};
    for (const bool expected : {true, true, true, false, false, false, false})
        CHECK(confirmed("Really drop?", false, streams) == expected); // the last one meets the end of input
    CHECK(streams.err_text.substr(0, 19) == "Really drop? [y/N] ");
}

TEST_CASE("client: destructive verbs need --yes where nobody can answer") {
    RecordedStreams streams;
    CHECK(confirmed("Really drop?", true, streams));
    CHECK_THROWS_AS(confirmed("Really drop?", false, streams), UsageError);
    CHECK(streams.err_text.empty());
}
