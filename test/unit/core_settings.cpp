// Settings: the table against the defaults, ranges, and the exact text of each refusal. Values of each type:
// core_settings_values.cpp.
#include "core/settings/settings_table.hpp"
#include "raw_settings.hpp"

#include "catch.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>

using namespace std::chrono_literals;
using namespace drover::core;
using namespace drover::test;

namespace {

// Every member, so that a comparison cannot forget a new one: the bindings below fail to compile when one is added.
auto members(const SignalSettings& s) {
    const auto& [lag, delay, replicas, gone, slot, backlog, rate, disk, sessions, dead, vacuum, waiters, flush, age,
                 query, window, percent] = s;
    return std::tuple(lag, delay, replicas, gone, slot, backlog, rate, disk, sessions, dead, vacuum, waiters, flush,
                      age, query, window, percent);
}

auto members(const Settings& s) {
    const auto& [batch_target, batch_wal, batch_rows, chunk_rows, chunk_rows_max, lock_timeout, batch_timeout, pause,
                 max_attempts, max_crashes, retry_delay, retry_delay_max, max_passes, until, slices_per_worker,
                 keep_batches, synchronous_commit, stripes, priority, alert_after, alert_stalled, alert_waiting,
                 alert_errors, alert_state, key, on_error, max_row_errors, undo, undo_schema, undo_retention,
                 on_changed, verify, check_clause, on_conflict, defer_indexes, hold, vacuum, vacuum_min_dead, analyze,
                 signals] = s;
    return std::tuple_cat(std::tuple(batch_target, batch_wal, batch_rows, chunk_rows, chunk_rows_max, lock_timeout,
                                     batch_timeout, pause, max_attempts, max_crashes, retry_delay, retry_delay_max,
                                     max_passes, until, slices_per_worker, keep_batches, synchronous_commit, stripes,
                                     priority, alert_after, alert_stalled, alert_waiting, alert_errors, alert_state,
                                     key, on_error, max_row_errors, undo, undo_schema, undo_retention, on_changed,
                                     verify, check_clause, on_conflict, defer_indexes, hold, vacuum, vacuum_min_dead,
                                     analyze),
                          members(signals));
}

const std::string valid_settings =
    "Valid settings are batch_target, batch_wal, batch_rows, chunk_rows, chunk_rows_max, "
    "lock_timeout, batch_timeout, "
    "pause, max_attempts, max_crashes, retry_delay, retry_delay_max, max_passes, until, slices_per_worker, "
    "keep_batches, "
    "synchronous_commit, stripes, priority, alert_after, alert_stalled, alert_waiting, alert_errors, alert_state, key, "
    "on_error, "
    "max_row_errors, undo, undo_schema, undo_retention, on_changed, "
    "verify, check_clause, on_conflict, defer_indexes, hold, vacuum, vacuum_min_dead, analyze, max_replica_lag, "
    "max_replica_delay, replicas, replica_gone, "
    "max_slot_wal, "
    "max_archive_backlog, max_wal_rate, min_disk_free, max_active_sessions, max_dead_percent, yield_to_vacuum, "
    "yield_to_waiters, wal_flush_after, max_transaction_age, pace_query, run_window, pause_percent.";

} // namespace

TEST_CASE("settings: the table has a row for every member, and its defaults are the members'") {
    CHECK(setting_specs().size() == std::tuple_size_v<decltype(members(Settings{}))>);
    std::vector<RawSetting> defaults;
    for (const SettingSpec& spec : setting_specs())
        defaults.push_back(text(std::string(spec.name), spec.default_text));
    CHECK(members(accepted(defaults)) == members(Settings{}));
}

TEST_CASE("settings: the cluster has defaults of its own for these, in the server's units") {
    using Named = std::vector<std::pair<std::string_view, std::int64_t>>;
    Named found;
    for (const SettingEntry& entry : setting_entries())
        if (entry.server_unit != 0)
            found.emplace_back(entry.spec.name, entry.server_unit);
    CHECK(found == Named{{"max_replica_lag", 1 << 10},
                         {"max_replica_delay", 1},
                         {"replicas", 1},
                         {"replica_gone", 1},
                         {"max_slot_wal", 1 << 20},
                         {"max_archive_backlog", 1},
                         {"max_wal_rate", 1 << 10},
                         {"min_disk_free", 1 << 20}});
}

TEST_CASE("settings: words stand between spaces") {
    SettingSpec spec{"x", SettingType::Word, "a", 0, 0, true, "."};
    CHECK(words_of(spec).empty());
    spec.words = "wait ignore";
    CHECK(words_of(spec) == std::vector<std::string_view>{"wait", "ignore"});
}

TEST_CASE("settings: each name sets a member of its own") {
    const Settings other = accepted({text("batch_target", "1s"),
                                     text("batch_wal", "1MB"),
                                     number("batch_rows", 2),
                                     number("chunk_rows", 3),
                                     number("chunk_rows_max", 40),
                                     text("lock_timeout", "5ms"),
                                     text("batch_timeout", "6s"),
                                     text("pause", "7ms"),
                                     number("max_attempts", 8),
                                     number("max_crashes", 17),
                                     text("retry_delay", "9ms"),
                                     text("retry_delay_max", "11ms"),
                                     number("max_passes", 12),
                                     number("slices_per_worker", 13),
                                     number("keep_batches", 14),
                                     {"synchronous_commit", true},
                                     number("stripes", 15),
                                     text("key", "t_pkey"),
                                     text("on_error", "skip"),
                                     number("max_row_errors", 15),
                                     {"undo", true},
                                     text("undo_schema", "s"),
                                     text("undo_retention", "16d"),
                                     text("on_changed", "overwrite"),
                                     {"verify", false},
                                     text("check_clause", "n > 0"),
                                     text("on_conflict", "skip"),
                                     {"defer_indexes", true},
                                     text("vacuum", "off"),
                                     text("vacuum_min_dead", "17kB"),
                                     {"analyze", false},
                                     text("max_replica_lag", "1kB"),
                                     text("max_replica_delay", "2ms"),
                                     text("replicas", "a, b"),
                                     text("replica_gone", "ignore"),
                                     text("max_slot_wal", "3kB"),
                                     number("max_archive_backlog", 4),
                                     text("max_wal_rate", "5kB"),
                                     text("min_disk_free", "6kB"),
                                     number("max_active_sessions", 7),
                                     number("max_dead_percent", 8),
                                     text("yield_to_vacuum", "on"),
                                     text("yield_to_waiters", "off"),
                                     text("wal_flush_after", "9kB"),
                                     text("max_transaction_age", "9s"),
                                     text("pace_query", "SELECT true"),
                                     text("run_window", "22:00-06:00"),
                                     number("pause_percent", 10)});
    CHECK(other.batch_target == 1s);
    CHECK(other.batch_wal == 1'048'576);
    CHECK(other.batch_rows == 2);
    CHECK(other.chunk_rows == 3);
    CHECK(other.chunk_rows_max == 40);
    CHECK(other.lock_timeout == 5ms);
    CHECK(other.batch_timeout == 6s);
    CHECK(other.pause == 7ms);
    CHECK(other.max_attempts == 8);
    CHECK(other.max_crashes == 17);
    CHECK(other.retry_delay == 9ms);
    CHECK(other.retry_delay_max == 11ms);
    CHECK(other.max_passes == 12);
    CHECK(other.slices_per_worker == 13);
    CHECK(other.keep_batches == 14);
    CHECK(other.synchronous_commit);
    CHECK(other.stripes == 15);
    CHECK(other.key == "t_pkey");
    CHECK(other.on_error == "skip");
    CHECK(other.max_row_errors == 15);
    CHECK(other.undo);
    CHECK(other.undo_schema == "s");
    CHECK(other.undo_retention == 384h);
    CHECK(other.on_changed == "overwrite");
    CHECK(other.vacuum == "off");
    CHECK(other.vacuum_min_dead == 17 * 1024);
    CHECK_FALSE(other.analyze);
    CHECK_FALSE(other.verify);
    CHECK(other.check_clause == "n > 0");
    CHECK(other.on_conflict == "skip");
    CHECK(other.defer_indexes);
    CHECK(members(other.signals) == std::tuple(1024, 2ms, "a, b", "ignore", 3072, 4, 5120, 6144, 7, 8, true, false,
                                               9216, 9s, "SELECT true", "22:00-06:00", 10));
}

TEST_CASE("settings: names are unique, documented in one sentence, and what is part of the definition is fixed") {
    const std::set<std::string_view> fixed{"key",         "undo",          "undo_schema", "check_clause",
                                           "on_conflict", "defer_indexes", "hold"};
    std::set<std::string_view> names;
    for (const SettingSpec& spec : setting_specs()) {
        INFO(spec.name);
        CHECK(names.insert(spec.name).second);
        CHECK(spec.doc.size() > 10);
        CHECK(spec.doc.ends_with('.'));
        CHECK(spec.doc.find(". ") == std::string_view::npos);
        CHECK(spec.alterable == !fixed.contains(spec.name));
    }
}

TEST_CASE("settings: definitions differ by all that cannot be altered, and by nothing else") {
    Settings theirs;
    CHECK(definition_difference(theirs, Settings{}).empty());
    theirs.batch_rows = 7;
    theirs.on_error = "skip";
    theirs.signals.pace_query = "SELECT true";
    CHECK(definition_difference(theirs, Settings{}).empty());
    theirs.key = "orders_pkey";
    theirs.undo = true;
    theirs.undo_schema = "app";
    theirs.check_clause = "n > 0";
    theirs.on_conflict = "skip";
    theirs.defer_indexes = true;
    theirs.hold = "build";
    using Named = std::vector<std::pair<std::string, std::string>>;
    CHECK(definition_difference(theirs, Settings{}) == Named{{"key", "orders_pkey"},
                                                             {"undo", "on"},
                                                             {"undo_schema", "app"},
                                                             {"check_clause", "n > 0"},
                                                             {"on_conflict", "skip"},
                                                             {"defer_indexes", "on"},
                                                             {"hold", "build"}});
    CHECK(definition_difference(Settings{}, theirs) == Named{{"key", "none"},
                                                             {"undo", "off"},
                                                             {"undo_schema", "none"},
                                                             {"check_clause", "none"},
                                                             {"on_conflict", "error"},
                                                             {"defer_indexes", "off"},
                                                             {"hold", "none"}});
    CHECK(static_cast<std::ptrdiff_t>(definition_difference(theirs, Settings{}).size()) ==
          std::ranges::count(setting_specs(), false, &SettingSpec::alterable));
}

TEST_CASE("settings: each range holds at both ends, and its text says so") {
    constexpr std::int64_t hour = 3'600'000;
    constexpr std::int64_t kB = 1024;
    constexpr std::int64_t TB = kB * kB * kB * kB;
    const std::map<std::string_view, std::tuple<std::int64_t, std::int64_t, std::string>> ranges{
        {"priority", {-100, 100, "-100 .. 100"}},
        {"alert_after", {0, 3650 * 24 * hour, "0 .. 3650d"}},
        {"alert_stalled", {0, 3650 * 24 * hour, "0 .. 3650d"}},
        {"alert_waiting", {0, 3650 * 24 * hour, "0 .. 3650d"}},
        {"alert_errors", {0, 1'000'000'000, "0 .. 1000000000 or 0% .. 100%"}},
        {"batch_target", {1, hour, "1ms .. 1h"}},
        {"batch_wal", {64 * kB, 64 * kB * kB * kB, "64kB .. 64GB"}},
        {"batch_rows", {1, 1'000'000'000, "1 .. 1000000000"}},
        {"chunk_rows", {1, 10'000'000, "1 .. 10000000"}},
        {"chunk_rows_max", {10, 10'000'000, "10 .. 10000000"}},
        {"lock_timeout", {1, hour, "1ms .. 1h"}},
        {"batch_timeout", {10, 24 * hour, "10ms .. 1d"}},
        {"pause", {0, 24 * hour, "0 .. 1d"}},
        {"max_attempts", {1, 1000, "1 .. 1000"}},
        {"max_crashes", {1, 100, "1 .. 100"}},
        {"retry_delay", {1, hour, "1ms .. 1h"}},
        {"retry_delay_max", {1, 24 * hour, "1ms .. 1d"}},
        {"max_passes", {2, 100, "2 .. 100"}},
        {"slices_per_worker", {1, 100, "1 .. 100"}},
        {"keep_batches", {0, 100'000, "0 .. 100000"}},
        {"stripes", {0, 16, "0 .. 16"}},
        {"max_row_errors", {0, 1'000'000'000, "0 .. 1000000000"}},
        {"undo_retention", {0, 3650 * 24 * hour, "0 .. 3650d"}},
        {"vacuum_min_dead", {0, TB, "0 .. 1TB"}},
        {"max_replica_lag", {0, TB, "0 .. 1TB"}},
        {"max_replica_delay", {0, 24 * hour, "0 .. 1d"}},
        {"max_slot_wal", {0, TB, "0 .. 1TB"}},
        {"max_archive_backlog", {0, 1'000'000, "0 .. 1000000"}},
        {"max_wal_rate", {0, TB, "0 .. 1TB"}},
        {"min_disk_free", {0, 1024 * TB, "0 .. 1024TB"}},
        {"wal_flush_after", {0, kB * kB * kB, "0 .. 1GB"}},
        {"max_active_sessions", {0, 100'000, "0 .. 100000"}},
        {"max_dead_percent", {0, 100, "0 .. 100"}},
        {"max_transaction_age", {0, 30 * 24 * hour, "0 .. 30d"}},
        {"pause_percent", {0, 10'000, "0 .. 10000"}},
    };
    // The partner of a pair is opened wide, so that each range is tried by itself.
    const auto with_partner = [](const RawSetting& raw) {
        std::vector<RawSetting> all{raw};
        if (raw.name == "chunk_rows_max")
            all.push_back(number("chunk_rows", 1));
        if (raw.name == "chunk_rows")
            all.push_back(number("chunk_rows_max", 1e7));
        if (raw.name == "retry_delay_max")
            all.push_back(number("retry_delay", 1));
        if (raw.name == "retry_delay")
            all.push_back(text("retry_delay_max", "24h"));
        return all;
    };
    std::size_t numeric = 0;
    for (const SettingSpec& spec : setting_specs()) {
        if (spec.type == SettingType::Boolean || spec.type == SettingType::Word || spec.type == SettingType::Text)
            continue;
        ++numeric;
        INFO(spec.name);
        const std::string name(spec.name);
        const auto& [min, max, range] = ranges.at(spec.name);
        CHECK(spec.min == min);
        CHECK(spec.max == max);
        for (std::int64_t value : {min, max}) {
            accepted(with_partner(number(name, static_cast<double>(value))));
            accepted(with_partner(text(name, std::to_string(value))));
        }
        for (std::int64_t value : {min - 1, max + 1}) {
            const Problem problem = refused(with_partner(number(name, static_cast<double>(value))));
            CHECK(problem.message == "invalid value for setting \"" + name + "\": \"" + std::to_string(value) + "\"");
            CHECK(problem.detail == "Valid range is " + range + ".");
        }
    }
    CHECK(numeric == ranges.size());
}

TEST_CASE("settings: null is the default, also after another value") {
    CHECK(members(accepted({})) == members(Settings{}));
    std::vector<RawSetting> nulls{number("batch_rows", 7)};
    for (const SettingSpec& spec : setting_specs())
        nulls.push_back({std::string(spec.name), std::monostate{}});
    CHECK(members(accepted(nulls)) == members(Settings{}));
}

TEST_CASE("settings: a refused value says what was given and what to type") {
    const Problem duration = refused({text("batch_target", "fast")});
    CHECK(duration.message == "invalid value for setting \"batch_target\": \"fast\"");
    CHECK(duration.detail == "Valid range is 1ms .. 1h.");
    CHECK(duration.hint ==
          "Write for example {\"batch_target\": \"25ms\"}; units are us, ms, s, min, h and d, a number "
          "without one is ms.");

    const Problem size = refused({{"batch_wal", false}});
    CHECK(size.message == "invalid value for setting \"batch_wal\": \"false\"");
    CHECK(size.hint == "Write for example {\"batch_wal\": \"16MB\"}; units are B, kB, MB, GB and TB, a number without "
                       "one is bytes.");

    CHECK(refused({number("max_passes", 0)}).hint == "Write for example {\"max_passes\": 5}.");
    CHECK(refused({number("synchronous_commit", 2)}).hint == "Write for example {\"synchronous_commit\": \"off\"}.");
    CHECK(refused({number("key", 2.5)}).message == "invalid value for setting \"key\": \"2.5\"");
    CHECK(refused({number("key", 2)}).hint == "Write for example {\"key\": \"orders_pkey\"}.");
}

TEST_CASE("settings: an array or object is no value") {
    const Problem problem = refused({{"batch_rows", std::monostate{}, false}});
    CHECK(problem.message == "invalid value for setting \"batch_rows\": an array or object");
    CHECK(problem.detail == "Valid range is 1 .. 1000000000.");
    CHECK(problem.hint == "Write for example {\"batch_rows\": 100000}.");
}

TEST_CASE("settings: a number that is no number is refused") {
    CHECK(refused({number("pause", std::numeric_limits<double>::quiet_NaN())}).detail == "Valid range is 0 .. 1d.");
    CHECK(refused({number("pause", std::numeric_limits<double>::infinity())}).detail == "Valid range is 0 .. 1d.");
    CHECK(refused({number("pause", std::numeric_limits<double>::max())}).detail == "Valid range is 0 .. 1d.");
    CHECK(refused({number("pause", -std::numeric_limits<double>::denorm_min())}).detail == "Valid range is 0 .. 1d.");
}

TEST_CASE("settings: an unknown name is refused with the valid ones, the nearest first") {
    const Problem far = refused({number("parallelism", 4)});
    CHECK(far.message == "unrecognized setting \"parallelism\"");
    CHECK(far.detail.empty());
    CHECK(far.hint == valid_settings);

    const std::pair<const char*, const char*> near[] = {
        {"lock_timout", "lock_timeout"},
        {"batchrows", "batch_rows"},
        {"Batch_Rows", "batch_rows"},
        {"chunk_row", "chunk_rows"},
        {"batch_time", "batch_timeout"},
        {"max_pases", "max_passes"},
        {"keys", "key"},
        {"retry_delay_mx", "retry_delay_max"},
    };
    for (const auto& [given, nearest] : near)
        CHECK(refused({number(given, 1)}).hint ==
              "Perhaps you mean \"" + std::string(nearest) + "\". " + valid_settings);

    for (const std::string& given :
         {std::string(), std::string("x"), std::string("batch_size"), std::string(100'000, 'k')})
        CHECK(refused({number(given, 1)}).hint == valid_settings);
}

TEST_CASE("settings: the first problem is the one reported") {
    CHECK(refused({number("batch_rows", 0), number("nonsense", 1)}).message ==
          "invalid value for setting \"batch_rows\": \"0\"");
    CHECK(refused({number("nonsense", 1), number("batch_rows", 0)}).message == "unrecognized setting \"nonsense\"");
}

TEST_CASE("settings: the first chunk may not exceed the largest") {
    CHECK(accepted({number("chunk_rows", 500), number("chunk_rows_max", 500)}).chunk_rows == 500);
    const Problem problem = refused({number("chunk_rows_max", 50)});
    CHECK(problem.message == "setting \"chunk_rows\" must not exceed setting \"chunk_rows_max\"");
    CHECK(problem.detail == "chunk_rows is 100, chunk_rows_max is 50.");
    CHECK(problem.hint == "Set both, for example {\"chunk_rows\": 50, \"chunk_rows_max\": 50}.");
}

TEST_CASE("settings: the first retry delay may not exceed the longest") {
    CHECK(accepted({text("retry_delay", "1min")}).retry_delay == 1min);
    const Problem problem = refused({text("retry_delay", "2min")});
    CHECK(problem.message == "setting \"retry_delay\" must not exceed setting \"retry_delay_max\"");
    CHECK(problem.detail == "retry_delay is 2min, retry_delay_max is 1min.");
    CHECK(problem.hint == "Set both, for example {\"retry_delay\": \"1min\", \"retry_delay_max\": \"1min\"}.");
}

TEST_CASE("settings: an unknown unit is named, and so is what is an argument") {
    CHECK(refused({text("pause", "5 minutes")}).detail == "\"minutes\" is no unit. Valid range is 0 .. 1d.");
    CHECK(refused({text("pause", "5sec")}).detail == "\"sec\" is no unit. Valid range is 0 .. 1d.");
    CHECK(refused({text("batch_wal", "16 mb")}).detail == "\"mb\" is no unit. Valid range is 64kB .. 64GB.");
    CHECK(refused({text("pause", "2d")}).detail == "Valid range is 0 .. 1d.");
    CHECK(refused({text("pause", "soon")}).detail == "Valid range is 0 .. 1d.");
    CHECK(refused({text("max_passes", "5 x")}).detail == "Valid range is 2 .. 100.");
    const Problem problem = refused({text("workers", "2")});
    CHECK(problem.detail == "It is an argument of the function.");
    CHECK(problem.hint == "Write it beside settings: workers => ...");
}
