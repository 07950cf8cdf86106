// Settings: the values of every type, as they are written and as they are refused.
#include "raw_settings.hpp"

#include "catch.hpp"

using namespace std::chrono_literals;
using namespace drover::core;
using namespace drover::test;

TEST_CASE("settings: durations and sizes are text with a unit or bare numbers") {
    CHECK(accepted({text("pause", "1h 30min")}).pause == 90min);
    CHECK(accepted({text("pause", "1.5 s")}).pause == 1500ms);
    CHECK(accepted({number("pause", 1500)}).pause == 1500ms);
    CHECK(accepted({number("batch_wal", 65'536)}).batch_wal == 65'536);
    CHECK(accepted({text("batch_wal", "1.5MB")}).batch_wal == 1'572'864);
}

TEST_CASE("settings: integers are whole numbers or their digits") {
    CHECK(accepted({number("batch_rows", 1e9)}).batch_rows == 1'000'000'000);
    CHECK(accepted({text("batch_rows", "5000")}).batch_rows == 5000);
    for (const RawSetting& raw :
         {number("batch_rows", 1.5), text("batch_rows", "1.5"), text("batch_rows", "1e3"), text("batch_rows", "10s"),
          text("batch_rows", " 5"), text("batch_rows", ""), text("batch_rows", "99999999999999999999"),
          number("batch_rows", 1e300), number("batch_rows", -5), RawSetting{"batch_rows", true}})
        CHECK(refused({raw}).detail == "Valid range is 1 .. 1000000000.");
}

TEST_CASE("settings: a count or a share") {
    const auto limit = [](const RawSetting& raw) { return accepted({raw}).alert_errors; };
    CHECK(limit(number("alert_errors", 100)) == CountOrShare{100, 0});
    CHECK(limit(text("alert_errors", "100")) == CountOrShare{100, 0});
    CHECK(limit(text("alert_errors", "1%")) == CountOrShare{0, 1});
    CHECK(limit(text("alert_errors", "0.25 %")) == CountOrShare{0, 0.25});
    CHECK(limit(text("alert_errors", "100%")) == CountOrShare{0, 100});
    CHECK(limit(text("alert_errors", "0%")) == CountOrShare{});
    for (const RawSetting& raw :
         {text("alert_errors", "101%"), text("alert_errors", "-1%"), text("alert_errors", "%"),
          text("alert_errors", " %"), text("alert_errors", "1%%"), text("alert_errors", "1e1%"),
          text("alert_errors", "nan%"), text("alert_errors", "inf%"), text("alert_errors", "1,5%"),
          text("alert_errors", ""), number("alert_errors", 0.5), RawSetting{"alert_errors", true}}) {
        const Problem problem = refused({raw});
        CHECK(problem.detail == "Valid range is 0 .. 1000000000 or 0% .. 100%.");
        CHECK(problem.hint == "Write for example {\"alert_errors\": 0}, or a share as in \"1%\".");
    }
}

TEST_CASE("settings: booleans are true, false or their words") {
    for (const char* word : {"on", "true", "yes", "1", "ON", "True"})
        CHECK(accepted({text("synchronous_commit", word)}).synchronous_commit);
    for (const char* word : {"off", "false", "no", "0", "OFF"}) // after on, so that off is seen to do something
        CHECK_FALSE(accepted({text("synchronous_commit", "on"), text("synchronous_commit", word)}).synchronous_commit);
    CHECK(accepted({{"synchronous_commit", true}}).synchronous_commit);
    CHECK_FALSE(accepted({text("synchronous_commit", "on"), {"synchronous_commit", false}}).synchronous_commit);
    CHECK(accepted({number("synchronous_commit", 1)}).synchronous_commit);
    for (const RawSetting& raw : {text("synchronous_commit", ""), text("synchronous_commit", "local"),
                                  text("synchronous_commit", "tru"), number("synchronous_commit", 2)})
        CHECK(refused({raw}).detail == "Valid values are on, off, true, false, yes, no, 1 and 0.");
}

TEST_CASE("settings: a null is the default that was given, and the others stay with it") {
    Settings defaults;
    defaults.signals.max_replica_lag = 7;
    defaults.signals.replicas = "far";
    const auto result = parse_settings({{"max_replica_lag", std::monostate{}}, number("batch_rows", 5)}, defaults);
    const Settings& settings = std::get<Settings>(result);
    CHECK(settings.signals.max_replica_lag == 7);
    CHECK(settings.signals.replicas == "far");
    CHECK(settings.batch_rows == 5);
}

TEST_CASE("settings: a word is one of its list") {
    CHECK(accepted({text("replica_gone", "ignore")}).signals.replica_gone == "ignore");
    for (const RawSetting& raw :
         {text("replica_gone", ""), text("replica_gone", "wait ignore"), text("replica_gone", " wait"),
          text("replica_gone", "wai"), number("replica_gone", 1), RawSetting{"replica_gone", true}}) {
        const Problem problem = refused({raw});
        CHECK(problem.detail == "Valid values are wait, ignore.");
        CHECK(problem.hint == "Write for example {\"replica_gone\": \"wait\"}.");
    }
}

TEST_CASE("settings: a run window that is none is refused") {
    const Problem problem = refused({text("run_window", "Mon-Fri 22:00")});
    CHECK(problem.message == "invalid value for setting \"run_window\": \"Mon-Fri 22:00\"");
    CHECK(problem.detail == "\"22:00\" is no range of times, as in 22:00-06:00.");
}

TEST_CASE("settings: text must be a string") {
    CHECK(accepted({text("key", "")}).key.empty());
    CHECK(accepted({text("key", "Orders \"x\"")}).key == "Orders \"x\"");
    for (const RawSetting& raw :
         {number("key", 1), RawSetting{"key", true}, RawSetting{"key", std::monostate{}, false}})
        CHECK(refused({raw}).detail == "Valid values are strings.");
}

TEST_CASE("settings: words are those of the setting") {
    CHECK(accepted({text("on_error", "skip")}).on_error == "skip");
    CHECK(accepted({text("on_error", "skip"), {"on_error", std::monostate{}}}).on_error == "stop");
    for (const RawSetting& raw : {text("on_error", ""), text("on_error", "sto"), text("on_error", "stop skip"),
                                  text("on_error", "Skip"), number("on_error", 1), RawSetting{"on_error", true}})
        CHECK(refused({raw}).detail == "Valid values are stop, skip.");
    CHECK(refused({text("on_error", "no")}).hint == "Write for example {\"on_error\": \"stop\"}.");
}

TEST_CASE("settings: a text with words takes these and no other") {
    CHECK(accepted({text("on_conflict", "error")}).on_conflict == "error");
    CHECK(accepted({text("on_conflict", "skip")}).on_conflict == "skip");
    CHECK(accepted({RawSetting{"on_conflict", std::monostate{}}}).on_conflict == "error");
    for (const char* wrong : {"", "ski", "kip", "skip ", "error, skip", ",", "update"}) {
        INFO(wrong);
        const Problem problem = refused({text("on_conflict", wrong)});
        CHECK(problem.detail == "Valid values are error, skip.");
        CHECK(problem.hint == "Write for example {\"on_conflict\": \"error\"}.");
    }
    CHECK(refused({number("on_conflict", 1)}).detail == "Valid values are error, skip.");
}
