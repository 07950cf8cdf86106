// Signals: each reading against its limit, what cannot be read, and the exact texts.
#include "core/signals/replica_watch.hpp"
#include "core/signals/signals.hpp"

#include "run_windows.hpp"

using namespace std::chrono_literals;
using namespace drover::core;
using namespace drover::test;
namespace sig = drover::core::signals;

namespace {

constexpr std::int64_t kB = 1024, MB = 1024 * kB, GB = 1024 * MB;

// Everything off, so that a test sees its own signal alone.
SignalSettings no_signals() {
    SignalSettings s;
    s.max_replica_lag = s.max_slot_wal = s.max_archive_backlog = s.min_disk_free = 0;
    s.max_replica_delay = 0ms;
    return s;
}

std::vector<Pressure> all(const SignalSettings& s, const Readings& r) {
    return pressures(s, r);
}

Pressure only(const SignalSettings& s, const Readings& r) {
    const auto list = all(s, r);
    REQUIRE(list.size() == 1);
    return list[0];
}

} // namespace

TEST_CASE("signals: nothing was read, nothing holds back") {
    CHECK(all(SignalSettings{}, Readings{}).empty());
    CHECK(strongest({}) == nullptr);
}

TEST_CASE("signals: what is switched off holds nothing back, whatever was read") {
    Readings r;
    r.of<sig::ReplicaLag>().value = {{"s", false, 100 * GB, 1h}, {"t", true}};
    r.of<sig::ReplicationSlot>().value = {{{"slot", 0}}, 100 * GB};
    r.of<sig::ArchiveBacklog>().value = 1000;
    r.of<sig::DiskSpace>().value = {{"pg_wal", 0}};
    r.of<sig::ActiveSessions>().value = 1000;
    r.of<sig::DeadRows>().value = {"public.t", 99};
    r.of<sig::Vacuum>().value = {17, "public.t"};
    r.of<sig::TransactionAge>().value = {"pid 4", 24h};
    r.of<sig::PaceQuery>().value = sig::PaceQuery::Value::False;
    r.of<sig::RunWindow>().value = {window("Sat"), LocalTime{}};
    CHECK(all(no_signals(), r).empty());
}

TEST_CASE("signals: replica lag in bytes and in time") {
    SignalSettings s = no_signals();
    s.max_replica_lag = 64 * MB;
    Readings r;
    r.of<sig::ReplicaLag>().value = {{"standby1", false, 123 * MB, 45s}};
    Pressure p = only(s, r);
    CHECK(p.level == Approx(123.0 / 64));
    CHECK(describe(p) == "replica lag: standby1 123 MB behind (limit 64 MB)");

    s.max_replica_lag = 0;
    s.max_replica_delay = 30s;
    p = only(s, r);
    CHECK(p.level == 1.5);
    CHECK(describe(p) == "replica lag: standby1 45 s behind (limit 30 s)");
}

TEST_CASE("signals: a standby that is gone counts as lagging, unless that is to be ignored") {
    SignalSettings s = no_signals();
    s.max_replica_lag = 64 * MB;
    Readings r;
    r.of<sig::ReplicaLag>().value = {{"standby1", true}};
    const Pressure p = only(s, r);
    CHECK(p.level == 1);
    CHECK(describe(p) == "replica lag: standby1 is not connected (setting replica_gone)");
    s.replica_gone = "ignore";
    CHECK(all(s, r).empty());
}

TEST_CASE("signals: what cannot be read counts as at its limit") {
    SignalSettings s;
    s.max_active_sessions = s.max_dead_percent = 1;
    s.max_transaction_age = 1s;
    s.yield_to_vacuum = true;
    s.pace_query = "SELECT true";
    s.run_window = "Sat";
    Readings r;
    r.of<sig::ReplicaLag>().failure = r.of<sig::ReplicationSlot>().failure = r.of<sig::ArchiveBacklog>().failure =
        r.of<sig::DiskSpace>().failure = r.of<sig::ActiveSessions>().failure = r.of<sig::DeadRows>().failure =
            r.of<sig::Vacuum>().failure = r.of<sig::TransactionAge>().failure = r.of<sig::PaceQuery>().failure =
                r.of<sig::RunWindow>().failure = "57014 canceling";
    const auto list = all(s, r);
    CHECK(list.size() == 10);
    for (const Pressure& p : list) {
        CHECK(p.level == 1);
        CHECK(describe(p) == std::string(to_string(p.signal)) + ": cannot be read: 57014 canceling");
    }
}

TEST_CASE("signals: WAL that slots hold back, at most half of what the server keeps") {
    SignalSettings s = no_signals();
    s.max_slot_wal = 10 * GB;
    Readings r;
    sig::ReplicationSlot::Value& now = r.of<sig::ReplicationSlot>().value.emplace();
    now.wal_position = 20 * GB;
    now.slots = {{"logical", 14 * GB}, {"ahead", 21 * GB}};
    auto list = all(s, r);
    REQUIRE(list.size() == 2);
    CHECK(list[0].level == Approx(0.6));
    CHECK(describe(list[0]) == "replication slot: logical holds back 6 GB of WAL (limit 10 GB)");
    CHECK(list[1].level == 0);
    now.keep_size = 8 * GB;
    CHECK(all(s, r)[0].level == 1.5);
    now.keep_size = 100 * GB;
    CHECK(all(s, r)[0].level == Approx(0.6));
    now.keep_size = 0;
    CHECK(all(s, r)[0].level > 1);
}

TEST_CASE("signals: archive backlog, sessions, dead rows, vacuum, the oldest transaction") {
    SignalSettings s = no_signals();
    Readings r;
    s.max_archive_backlog = 42;
    r.of<sig::ArchiveBacklog>().value = 57;
    CHECK(describe(only(s, r)) == "archive backlog: 57 segments wait for the archiver (limit 42)");
    s.max_archive_backlog = 0;

    s.max_active_sessions = 20;
    r.of<sig::ActiveSessions>().value = 10;
    CHECK(only(s, r).level == 0.5);
    CHECK(describe(only(s, r)) == "active sessions: 10 at work (limit 20)");
    s.max_active_sessions = 0;

    s.max_dead_percent = 20;
    r.of<sig::DeadRows>().value = {"public.t", 35.9};
    CHECK(only(s, r).level == Approx(1.795));
    CHECK(describe(only(s, r)) == "dead rows: 35 % of public.t (limit 20 %)");
    s.max_dead_percent = 0;

    s.yield_to_vacuum = true;
    r.of<sig::Vacuum>().value = sig::Vacuum::Value{};
    CHECK(all(s, r).empty());
    r.of<sig::Vacuum>().value = {4711, "public.t"};
    CHECK(only(s, r).level == 1);
    CHECK(describe(only(s, r)) == "vacuum: pid 4711 is at work on public.t");
    s.yield_to_vacuum = false;

    s.max_transaction_age = 30min;
    r.of<sig::TransactionAge>().value = sig::TransactionAge::Value{};
    CHECK(all(s, r).empty());
    r.of<sig::TransactionAge>().value = {"pid 4712", 5h + 30min};
    CHECK(only(s, r).level == 11);
    CHECK(describe(only(s, r)) == "transaction age: pid 4712 is 5.5 h old (limit 30 min)");
}

TEST_CASE("signals: what pacing itself holds back for") {
    Pressure flush{signal_of<sig::WalFlush>};
    flush.value = 3 * MB, flush.limit = 512 * 1024;
    CHECK(describe(flush) == "WAL flush: commits wait for 3 MB (limit 512 kB)");
}

TEST_CASE("signals: disk space presses the more the less there is") {
    SignalSettings s = no_signals();
    s.min_disk_free = GB;
    Readings r;
    r.of<sig::DiskSpace>().value = {{"pg_wal", 4 * GB}};
    CHECK(only(s, r).level == 0.25);
    r.of<sig::DiskSpace>().value = {{"pg_wal", 2 * GB}};
    CHECK(only(s, r).level == 0.5);
    r.of<sig::DiskSpace>().value = {{"pg_wal", 812 * MB}};
    CHECK(only(s, r).level > 1);
    CHECK(describe(only(s, r)) == "disk space: 812 MB free for pg_wal (limit 1 GB)");
    r.of<sig::DiskSpace>().value = {{"pg_wal", 0}};
    CHECK(only(s, r).level > 1);
}

TEST_CASE("signals: the custom query and the run window are open or closed") {
    SignalSettings s = no_signals();
    Readings r;
    s.pace_query = "SELECT false";
    auto& answer = r.of<sig::PaceQuery>().value;
    answer = sig::PaceQuery::Value::True;
    CHECK(all(s, r).empty());
    answer = sig::PaceQuery::Value::False;
    CHECK(only(s, r).level == 1);
    CHECK(describe(only(s, r)) == "pace query: its answer is false");
    answer = sig::PaceQuery::Value::Null;
    CHECK(only(s, r).level == 1);
    CHECK(describe(only(s, r)) == "pace query: its answer is NULL");

    s = no_signals();
    s.run_window = "Mon-Fri 22:00-06:00";
    r.of<sig::RunWindow>().value = {window(s.run_window), LocalTime{2, 12 * 3600}};
    CHECK(only(s, r).level == 1);
    CHECK(describe(only(s, r)) == "run window: closed until Wed 22:00");
    r.of<sig::RunWindow>().value->now = LocalTime{2, 22 * 3600};
    CHECK(all(s, r).empty());
}

TEST_CASE("signals: the strongest is shown; of those that stop, the first in precedence") {
    const auto pressure = [](Signal signal, double level, const char* subject) {
        return Pressure{signal, level, Pressure::Kind::Measured, subject};
    };
    std::vector<Pressure> list{
        pressure(signal_of<sig::RunWindow>, 1, "w"), pressure(signal_of<sig::DiskSpace>, 0.7, "d"),
        pressure(signal_of<sig::ReplicaLag>, 1.2, "a"), pressure(signal_of<sig::ReplicaLag>, 3, "b")};
    CHECK(strongest(list)->subject == "w");
    list.erase(list.begin());
    CHECK(strongest(list)->subject == "b");
    list.resize(1);
    CHECK(strongest(list)->subject == "d");
}

TEST_CASE("signals: names are told apart, in the order of precedence") {
    std::vector<std::string_view> names;
    for (int i = 0; i < signal_count; i++)
        names.push_back(to_string(static_cast<Signal>(i)));
    CHECK(names == std::vector<std::string_view>{"run window", "pace query", "disk space", "replica lag",
                                                 "replication slot", "archive backlog", "active sessions", "dead rows",
                                                 "vacuum", "transaction age", "WAL rate", "WAL flush", "pause"});
}

TEST_CASE("signals: waiting_for tells who wrote it") {
    CHECK(is_pacing_reason("replica lag: s 1 MB behind (limit 0 B)"));
    CHECK(is_pacing_reason("pause: 1 s after each batch"));
    CHECK(is_pacing_reason("WAL flush: commits wait for 3 MB (limit 512 kB)"));
    for (const char* other : {"", "retry: 55P03 x", "worker slot: y", "pause", "replica lagging: z", "after: pause: 1"})
        CHECK_FALSE(is_pacing_reason(other));
}

TEST_CASE("signals: sizes and times as people say them") {
    CHECK(say_size(0) == "0 B");
    CHECK(say_size(1023) == "1023 B");
    CHECK(say_size(1536) == "1.5 kB");
    CHECK(say_size(64 * MB) == "64 MB");
    CHECK(say_size(GB - 1) == "1023 MB");
    CHECK(say_size(-5) == "0 B");
    CHECK(say_time(350ms) == "350 ms");
    CHECK(say_time(1500ms) == "1.5 s");
    CHECK(say_time(90s) == "90 s");
    CHECK(say_time(45min) == "45 min");
    CHECK(say_time(5h) == "5 h");
    CHECK(say_time(72h) == "3 d");
}

// ---------------------------------------------------------------------------------------------------- standbys

namespace {
const Instant first_look{};
}

TEST_CASE("standbys: bytes count against the position of the moment, so between looks they are an upper bound") {
    ReplicaWatch watch;
    watch.observe(first_look, 100, {{"s", true, 90}});
    CHECK(watch.readings(first_look, 100, "")[0].bytes == 10);
    CHECK(watch.readings(first_look + 1s, 150, "")[0].bytes == 60);
    watch.observe(first_look + 2s, 200, {{"s", true, 200}});
    CHECK(watch.readings(first_look + 2s, 200, "")[0].bytes == 0);
    CHECK(watch.readings(first_look + 2s, 190, "")[0].bytes == 0);
}

TEST_CASE("standbys: delay is the age of the oldest WAL not replayed, also while replay stands still") {
    ReplicaWatch watch;
    for (int i = 0; i <= 10; i++)
        watch.observe(first_look + i * 1s, 100 + i * 10, {{"s", true, std::min(100 + i * 10, 130)}});
    // 140 was there at 4 s, and is not replayed at 10 s.
    CHECK(watch.readings(first_look + 10s, 200, "")[0].delay == 6s);
    watch.observe(first_look + 60s, 200, {{"s", true, 130}}); // a quiet primary
    CHECK(watch.readings(first_look + 60s, 200, "")[0].delay == 56s);
    watch.observe(first_look + 61s, 200, {{"s", true, 200}});
    CHECK(watch.readings(first_look + 61s, 200, "")[0].delay == 0s);
}

TEST_CASE("standbys: a long stall keeps the age, not all of the memory") {
    ReplicaWatch watch;
    for (int i = 0; i < 10'000; i++)
        watch.observe(first_look + i * 1s, 100 + i, {{"s", true, 100}});
    CHECK(watch.readings(first_look + 10'000s, 20'000, "")[0].delay >= 9990s);
}

TEST_CASE("standbys: of several with one name the one furthest behind counts") {
    ReplicaWatch watch;
    watch.observe(first_look, 100, {{"walreceiver", true, 90}, {"walreceiver", true, 20}, {"walreceiver", true, 95}});
    const auto list = watch.readings(first_look, 100, "");
    REQUIRE(list.size() == 1);
    CHECK(list[0].bytes == 80);
}

TEST_CASE("standbys: one that was there and is not any more is gone") {
    ReplicaWatch watch;
    watch.observe(first_look, 100, {{"s", true, 90}, {"subscriber", false, 80}, {"starting", true, std::nullopt}});
    CHECK(watch.readings(first_look, 100, "").size() == 1); // a subscriber is nobody's standby, unless it is named
    CHECK(watch.readings(first_look, 100, "subscriber")[0].bytes == 20);
    watch.observe(first_look + 1s, 100, {});
    const auto list = watch.readings(first_look + 1s, 100, "");
    REQUIRE(list.size() == 1);
    CHECK(list[0].name == "s");
    CHECK(list[0].gone);
    watch.observe(first_look + 2s, 100, {{"s", true, std::nullopt}}); // it is back, and has said nothing yet
    CHECK(watch.readings(first_look + 2s, 100, "")[0].gone);
    watch.observe(first_look + 3s, 100, {{"s", true, 100}});
    CHECK_FALSE(watch.readings(first_look + 3s, 100, "")[0].gone);
}

TEST_CASE("standbys: chosen ones are watched alone, and missed from the beginning") {
    ReplicaWatch watch;
    watch.observe(first_look, 100, {{"near", true, 90}, {"far", true, 1}});
    const auto list = watch.readings(first_look, 100, " near , not there,");
    REQUIRE(list.size() == 2);
    CHECK(list[0].name == "near");
    CHECK(list[0].bytes == 10);
    CHECK(list[1].name == "not there");
    CHECK(list[1].gone);
}
