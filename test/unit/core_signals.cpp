// Signals: each reading against its limit, what cannot be read, and the exact texts.
#include "core/replica_watch.hpp"
#include "core/signals.hpp"

#include <catch2/catch.hpp>

using namespace std::chrono_literals;
using namespace drover::core;

namespace {

constexpr std::int64_t kB = 1024, MB = 1024 * kB, GB = 1024 * MB;

// Everything off, so that a test sees its own signal alone.
SignalSettings none() {
    SignalSettings s;
    s.max_replica_lag = s.max_slot_wal = s.max_archive_backlog = s.min_disk_free = 0;
    s.max_replica_delay = 0ms;
    return s;
}

RunWindow window(std::string_view text) {
    return std::get<RunWindow>(RunWindow::parse(text));
}

std::vector<Pressure> all(const SignalSettings& s, const Readings& r) {
    return pressures(s, window(s.run_window), r);
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
    r.replicas.value = {{"s", false, 100 * GB, 1h}, {"t", true}};
    r.slots.value = {{"slot", 0}};
    r.wal_position = 100 * GB;
    r.archive_backlog.value = 1000;
    r.space.value = {{"pg_wal", 0}};
    r.active_sessions.value = 1000;
    r.dead_rows.value = {"public.t", 99};
    r.vacuum.value = {17, "public.t"};
    r.oldest_transaction.value = {"pid 4", 24h};
    r.pace_query.value = false;
    r.local_time.value = LocalTime{};
    CHECK(all(none(), r).empty());
}

TEST_CASE("signals: replica lag in bytes and in time") {
    SignalSettings s = none();
    s.max_replica_lag = 64 * MB;
    Readings r;
    r.replicas.value = {{"standby1", false, 123 * MB, 45s}};
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
    SignalSettings s = none();
    s.max_replica_lag = 64 * MB;
    Readings r;
    r.replicas.value = {{"standby1", true}};
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
    r.replicas.failure = r.slots.failure = r.archive_backlog.failure = r.space.failure = r.active_sessions.failure =
        r.dead_rows.failure = r.vacuum.failure = r.oldest_transaction.failure = r.pace_query.failure =
            r.local_time.failure = "57014 canceling";
    const auto list = all(s, r);
    CHECK(list.size() == 10);
    for (const Pressure& p : list) {
        CHECK(p.level == 1);
        CHECK(describe(p) == std::string(to_string(p.signal)) + ": cannot be read: 57014 canceling");
    }
}

TEST_CASE("signals: WAL that slots hold back, at most half of what the server keeps") {
    SignalSettings s = none();
    s.max_slot_wal = 10 * GB;
    Readings r;
    r.wal_position = 20 * GB;
    r.slots.value = {{"logical", 14 * GB}, {"ahead", 21 * GB}};
    auto list = all(s, r);
    REQUIRE(list.size() == 2);
    CHECK(list[0].level == Approx(0.6));
    CHECK(describe(list[0]) == "replication slot: logical holds back 6 GB of WAL (limit 10 GB)");
    CHECK(list[1].level == 0);
    r.slot_keep_size = 8 * GB;
    CHECK(all(s, r)[0].level == 1.5);
    r.slot_keep_size = 100 * GB;
    CHECK(all(s, r)[0].level == Approx(0.6));
    r.slot_keep_size = 0;
    CHECK(all(s, r)[0].level > 1);
}

TEST_CASE("signals: archive backlog, sessions, dead rows, vacuum, the oldest transaction") {
    SignalSettings s = none();
    Readings r;
    s.max_archive_backlog = 42;
    r.archive_backlog.value = 57;
    CHECK(describe(only(s, r)) == "archive backlog: 57 segments wait for the archiver (limit 42)");
    s.max_archive_backlog = 0;

    s.max_active_sessions = 20;
    r.active_sessions.value = 10;
    CHECK(only(s, r).level == 0.5);
    CHECK(describe(only(s, r)) == "active sessions: 10 at work (limit 20)");
    s.max_active_sessions = 0;

    s.max_dead_percent = 20;
    r.dead_rows.value = {"public.t", 35.9};
    CHECK(only(s, r).level == Approx(1.795));
    CHECK(describe(only(s, r)) == "dead rows: 35 % of public.t (limit 20 %)");
    s.max_dead_percent = 0;

    s.yield_to_vacuum = true;
    r.vacuum.value = VacuumReading{};
    CHECK(all(s, r).empty());
    r.vacuum.value = {4711, "public.t"};
    CHECK(only(s, r).level == 1);
    CHECK(describe(only(s, r)) == "vacuum: pid 4711 is at work on public.t");
    s.yield_to_vacuum = false;

    s.max_transaction_age = 30min;
    r.oldest_transaction.value = TransactionReading{};
    CHECK(all(s, r).empty());
    r.oldest_transaction.value = {"pid 4712", 5h + 30min};
    CHECK(only(s, r).level == 11);
    CHECK(describe(only(s, r)) == "transaction age: pid 4712 is 5.5 h old (limit 30 min)");
}

TEST_CASE("signals: what pacing itself holds back for") {
    Pressure flush{Signal::WalFlush};
    flush.value = 3 * MB, flush.limit = 512 * 1024;
    CHECK(describe(flush) == "WAL flush: commits wait for 3 MB (limit 512 kB)");
}

TEST_CASE("signals: disk space presses the more the less there is") {
    SignalSettings s = none();
    s.min_disk_free = GB;
    Readings r;
    r.space.value = {{"pg_wal", 4 * GB}};
    CHECK(only(s, r).level == 0.25);
    r.space.value = {{"pg_wal", 2 * GB}};
    CHECK(only(s, r).level == 0.5);
    r.space.value = {{"pg_wal", 812 * MB}};
    CHECK(only(s, r).level > 1);
    CHECK(describe(only(s, r)) == "disk space: 812 MB free for pg_wal (limit 1 GB)");
    r.space.value = {{"pg_wal", 0}};
    CHECK(only(s, r).level > 1);
}

TEST_CASE("signals: the custom query and the run window are open or closed") {
    SignalSettings s = none();
    Readings r;
    s.pace_query = "SELECT false";
    r.pace_query.value = true;
    CHECK(all(s, r).empty());
    r.pace_query.value = false;
    CHECK(only(s, r).level == 1);
    CHECK(describe(only(s, r)) == "pace query: its answer is not true");

    s = none();
    s.run_window = "Mon-Fri 22:00-06:00";
    r.local_time.value = LocalTime{2, 12 * 3600};
    CHECK(only(s, r).level == 1);
    CHECK(describe(only(s, r)) == "run window: closed until Wed 22:00");
    r.local_time.value = LocalTime{2, 22 * 3600};
    CHECK(all(s, r).empty());
}

TEST_CASE("signals: the strongest is shown; of those that stop, the first in precedence") {
    const auto pressure = [](Signal signal, double level, const char* subject) {
        return Pressure{signal, level, Pressure::Kind::Measured, subject};
    };
    std::vector<Pressure> list{pressure(Signal::RunWindow, 1, "w"), pressure(Signal::DiskSpace, 0.7, "d"),
                               pressure(Signal::ReplicaLag, 1.2, "a"), pressure(Signal::ReplicaLag, 3, "b")};
    CHECK(strongest(list)->subject == "w");
    list.erase(list.begin());
    CHECK(strongest(list)->subject == "b");
    list.resize(1);
    CHECK(strongest(list)->subject == "d");
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
const Instant start{};
}

TEST_CASE("standbys: bytes count against the position of the moment, so between looks they are an upper bound") {
    ReplicaWatch watch;
    watch.observe(start, 100, {{"s", true, 90}});
    CHECK(watch.readings(start, 100, "")[0].bytes == 10);
    CHECK(watch.readings(start + 1s, 150, "")[0].bytes == 60);
    watch.observe(start + 2s, 200, {{"s", true, 200}});
    CHECK(watch.readings(start + 2s, 200, "")[0].bytes == 0);
    CHECK(watch.readings(start + 2s, 190, "")[0].bytes == 0);
}

TEST_CASE("standbys: delay is the age of the oldest WAL not replayed, also while replay stands still") {
    ReplicaWatch watch;
    for (int i = 0; i <= 10; i++)
        watch.observe(start + i * 1s, 100 + i * 10, {{"s", true, std::min(100 + i * 10, 130)}});
    // 140 was there at 4 s, and is not replayed at 10 s.
    CHECK(watch.readings(start + 10s, 200, "")[0].delay == 6s);
    watch.observe(start + 60s, 200, {{"s", true, 130}}); // a quiet primary
    CHECK(watch.readings(start + 60s, 200, "")[0].delay == 56s);
    watch.observe(start + 61s, 200, {{"s", true, 200}});
    CHECK(watch.readings(start + 61s, 200, "")[0].delay == 0s);
}

TEST_CASE("standbys: a long stall keeps the age, not all of the memory") {
    ReplicaWatch watch;
    for (int i = 0; i < 10'000; i++)
        watch.observe(start + i * 1s, 100 + i, {{"s", true, 100}});
    CHECK(watch.readings(start + 10'000s, 20'000, "")[0].delay >= 9990s);
}

TEST_CASE("standbys: of several with one name the one furthest behind counts") {
    ReplicaWatch watch;
    watch.observe(start, 100, {{"walreceiver", true, 90}, {"walreceiver", true, 20}, {"walreceiver", true, 95}});
    const auto list = watch.readings(start, 100, "");
    REQUIRE(list.size() == 1);
    CHECK(list[0].bytes == 80);
}

TEST_CASE("standbys: one that was there and is not any more is gone") {
    ReplicaWatch watch;
    watch.observe(start, 100, {{"s", true, 90}, {"subscriber", false, 80}, {"starting", true, std::nullopt}});
    CHECK(watch.readings(start, 100, "").size() == 1); // a subscriber is nobody's standby, unless it is named
    CHECK(watch.readings(start, 100, "subscriber")[0].bytes == 20);
    watch.observe(start + 1s, 100, {});
    const auto list = watch.readings(start + 1s, 100, "");
    REQUIRE(list.size() == 1);
    CHECK(list[0].name == "s");
    CHECK(list[0].gone);
    watch.observe(start + 2s, 100, {{"s", true, std::nullopt}}); // it is back, and has said nothing yet
    CHECK(watch.readings(start + 2s, 100, "")[0].gone);
    watch.observe(start + 3s, 100, {{"s", true, 100}});
    CHECK_FALSE(watch.readings(start + 3s, 100, "")[0].gone);
}

TEST_CASE("standbys: chosen ones are watched alone, and missed from the beginning") {
    ReplicaWatch watch;
    watch.observe(start, 100, {{"near", true, 90}, {"far", true, 1}});
    const auto list = watch.readings(start, 100, " near , not there,");
    REQUIRE(list.size() == 2);
    CHECK(list[0].name == "near");
    CHECK(list[0].bytes == 10);
    CHECK(list[1].name == "not there");
    CHECK(list[1].gone);
}
