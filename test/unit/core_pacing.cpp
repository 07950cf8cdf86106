// Pacing: slower from half of a limit on, stopped at it, back within five seconds; pauses; the rate of WAL; batches
// that yield; and what is written about waiting, and how rarely.
#include "core/pacing/pacing.hpp"
#include "core/pacing/wait_book.hpp"

#include "catch.hpp"

#include <functional>

using namespace std::chrono_literals;
using namespace drover::core;

namespace {

const Instant start{};

std::vector<Pressure> at_level(double level) {
    Pressure p{signal_of<signals::ReplicaLag>, level, Pressure::Kind::Measured, "s"};
    p.value = static_cast<std::int64_t>(level * 100), p.limit = 100;
    return {p};
}

double ms(std::chrono::nanoseconds time) {
    return std::chrono::duration<double, std::milli>(time).count();
}

// What a worker does with a pacer: batches of `took` that write `wal` bytes, under the pressure of the moment.
struct Run {
    Instant now = start;
    Pacer pacer;
    Pacer::Pauses pauses;
    std::chrono::nanoseconds took = 20ms, worked{0};
    std::int64_t wal = 0, written = 0;

    void until(Instant end, const std::function<double(Instant)>& level) {
        while (now < end) {
            const Pacer::Verdict v = pacer.judge(pauses, at_level(level(now)), now);
            if (v.hold > 0ns) {
                now += v.hold;
                continue;
            }
            now += took;
            worked += took;
            written += wal;
            pacer.batch_ended(now, took, wal);
        }
    }
};

} // namespace

TEST_CASE("pacing: up to half of the limit batches follow at once") {
    Pacer pacer;
    pacer.batch_ended(start, 20ms, 0);
    for (double level : {0.0, 0.3, 0.5})
        CHECK(pacer.judge({}, at_level(level), start).hold == 0ns);
    CHECK(pacer.judge({}, {}, start).hold == 0ns);
    CHECK_FALSE(pacer.judge({}, {}, start).reason);
}

TEST_CASE("pacing: between half of the limit and the limit the pause grows with the time of the batch") {
    const std::pair<double, double> pauses[] = {{0.6, 5}, {0.75, 20}, {0.9, 80}}; // of a batch of 20 ms
    for (const auto& [level, pause] : pauses) {
        Pacer pacer;
        pacer.batch_ended(start, 20ms, 0);
        const Pacer::Verdict v = pacer.judge({}, at_level(level), start);
        CHECK(ms(v.hold) == Approx(pause));
        CHECK_FALSE(v.stopped);
        CHECK(v.reason->signal == signal_of<signals::ReplicaLag>);
        CHECK(pacer.judge({}, at_level(level), start + v.hold).hold == 0ns);
    }
}

TEST_CASE("pacing: an eased pause is never longer than a second") {
    Pacer pacer;
    pacer.batch_ended(start, 10s, 0);
    CHECK(pacer.judge({}, at_level(0.99), start).hold == 1s);
}

TEST_CASE("pacing: at the limit it stops, also before the first batch") {
    Pacer pacer;
    const Pacer::Verdict v = pacer.judge({}, at_level(1), start);
    CHECK(v.stopped);
    CHECK(v.hold > 0ns);
    CHECK(describe(*v.reason) == "replica lag: s 100 B behind (limit 100 B)");
    CHECK(pacer.judge({}, at_level(0.2), start).hold == 0ns);
}

TEST_CASE("pacing: after a stop the work comes back within five seconds, not at once") {
    Run run;
    run.until(start + 2s, [](Instant) { return 2.0; });
    CHECK(run.worked == 0ns);
    std::vector<double> shares;
    for (int i = 1; i <= 6; i++) {
        const auto before = run.worked;
        run.until(start + 2s + i * 1s, [](Instant) { return 0.0; });
        shares.push_back(ms(run.worked - before) / 1000);
    }
    CHECK(shares[0] < 0.3);
    for (std::size_t i = 1; i < 5; i++)
        CHECK(shares[i] > shares[i - 1]);
    CHECK(shares[4] > 0.75);
    CHECK(shares[5] == Approx(1).margin(0.05));
}

TEST_CASE("pacing: a load that follows the work finds its balance below the limit") {
    Run run; // a standby that replays half as fast as one worker writes
    double behind = 0;
    Instant last = start;
    auto worked = run.worked;
    double worst = 0;
    run.until(start + 120s, [&](Instant now) {
        behind = std::max(0.0, behind + ms(run.worked - worked) - ms(now - last) / 2);
        last = now, worked = run.worked;
        worst = std::max(worst, behind / 1000);
        return behind / 1000; // the limit is a second of work
    });
    CHECK(worst < 1.0);
    CHECK(ms(run.worked) / 120'000 == Approx(0.5).margin(0.03));
}

TEST_CASE("pacing: of several pauses the longest holds, not their sum") {
    Pacer pacer;
    pacer.batch_ended(start, 20ms, 0);
    Pacer::Pauses pauses{50ms, 100, 0};
    Pacer::Verdict v = pacer.judge(pauses, {}, start);
    CHECK(v.hold == 50ms);
    CHECK(describe(*v.reason) == "pause: 50 ms after each batch");
    pauses = {50ms, 1000, 0};
    CHECK(pacer.judge(pauses, {}, start).hold == 200ms);
    CHECK(pacer.judge({50ms}, {}, start + 50ms).hold == 0ns);
    pauses.percent = 100;
    v = pacer.judge(pauses, at_level(0.95), start);
    CHECK(ms(v.hold) == Approx(20 * 9));
    CHECK(v.reason->signal == signal_of<signals::ReplicaLag>);
}

TEST_CASE("pacing: a pause that is altered holds at once") {
    Pacer pacer;
    pacer.batch_ended(start, 20ms, 0);
    CHECK(pacer.judge({1h}, {}, start + 1s).hold == 1h - 1s);
    CHECK(pacer.judge({0ms}, {}, start + 1s).hold == 0ns);
}

TEST_CASE("pacing: the rate of WAL holds over time, without bursts after quiet") {
    Run run;
    run.pauses.wal_rate = 1'000'000;
    run.wal = 100'000; // in 20 ms: five times as fast
    run.until(start + 60s, [](Instant) { return 0.0; });
    CHECK(static_cast<double>(run.written) / 60e6 == Approx(1).margin(0.02));
    run.now += 1h;
    const std::int64_t before = run.written;
    const Instant quiet = run.now;
    run.until(quiet + 1s, [](Instant) { return 0.0; });
    CHECK(run.written - before <= 1'200'000);
}

TEST_CASE("pacing: a rate that is not reached, or none, holds nothing back") {
    Run run;
    run.pauses.wal_rate = 10'000'000;
    run.wal = 100'000;
    run.until(start + 10s, [](Instant) { return 0.0; });
    CHECK(run.worked == 10s);
    run.pauses.wal_rate = 0;
    run.until(start + 20s, [](Instant) { return 0.0; });
    CHECK(run.worked == 20s);
    run.pauses.wal_rate = 1000; // switched on in the middle: what was written before is not to be paid
    CHECK(run.pacer.judge(run.pauses, {}, run.now).hold == 0ns);
}

TEST_CASE("yielding: batches halve while somebody waits, down to an eighth, and grow back slowly") {
    Yielding y;
    CHECK(y.scaled(250ms) == 250ms);
    y.record(true);
    CHECK(y.scaled(250ms) == 125ms);
    for (int i = 0; i < 10; i++)
        y.record(true);
    CHECK(y.scaled(250ms) == 31ms);
    CHECK(y.scaled(1ms) == 1ms);
    int batches = 0;
    for (; y.scaled(250ms) < 250ms; batches++)
        y.record(false);
    CHECK(batches == 10);
}

TEST_CASE("commits of others: seen waiting once, they count as waiting for a second") {
    CommitWatch w;
    const Instant begin{};
    CHECK_FALSE(w.waiting(begin));
    w.record(true, begin, begin);
    w.record(false, begin + 900ms, begin + 900ms);
    CHECK(w.waiting(begin + 999ms));
    CHECK_FALSE(w.waiting(begin + 1000ms));
    w.record(true, begin + 1000ms, begin + 1000ms);
    CHECK(w.waiting(begin + 1999ms));
}

TEST_CASE("commits of others: looks take a hundredth of the time at most") {
    CommitWatch w;
    const Instant begin{};
    CHECK(w.due(begin));
    w.record(false, begin, begin + 1ms);
    CHECK_FALSE(w.due(begin + 99ms));
    CHECK(w.due(begin + 100ms));
}

// ----------------------------------------------------------------------------------------------- what is written

namespace {

Pacer::Verdict held(std::chrono::nanoseconds hold, std::int64_t value = 100,
                    Signal signal = signal_of<signals::ReplicaLag>, bool stopped = false) {
    Pressure p{signal, 1, Pressure::Kind::Measured, "s"};
    p.value = value, p.limit = 100;
    return {hold, stopped, p};
}

double total(const WaitBook::Entry& e, Signal signal = signal_of<signals::ReplicaLag>) {
    return e.seconds[static_cast<std::size_t>(signal)];
}

} // namespace

TEST_CASE("book: who is not held back writes nothing") {
    WaitBook book;
    for (int i = 0; i < 1000; i++) {
        book.turn(start + i * 100ms, {});
        CHECK_FALSE(book.due(start + i * 100ms));
    }
    CHECK_FALSE(book.due(start + 200s, true));
}

TEST_CASE("book: a stop is shown at once, with an event, and renewed once a second") {
    WaitBook book;
    book.turn(start, held(200ms, 100, signal_of<signals::ReplicaLag>, true));
    auto entry = book.due(start);
    REQUIRE(entry);
    CHECK(*entry->waiting_for == "replica lag: s 100 B behind (limit 100 B)");
    CHECK(entry->event == "waits for replica lag: s 100 B behind (limit 100 B)");
    book.written(start, *entry);
    book.turn(start + 200ms, held(200ms, 150, signal_of<signals::ReplicaLag>, true));
    entry = book.due(start + 200ms);
    CHECK((!entry || !entry->waiting_for));
    book.turn(start + 1s, held(200ms, 200, signal_of<signals::ReplicaLag>, true));
    entry = book.due(start + 1s);
    REQUIRE(entry);
    CHECK(*entry->waiting_for == "replica lag: s 200 B behind (limit 100 B)");
    CHECK(entry->event.empty());
    CHECK(total(*entry) == Approx(1));
    book.written(start + 1s, *entry);
    book.turn(start + 3s, held(200ms, 200, signal_of<signals::ReplicaLag>, true)); // the same text: rarely
    entry = book.due(start + 3s);
    CHECK((!entry || !entry->waiting_for));
    CHECK(book.due(start + 6s)->waiting_for);
}

TEST_CASE("book: a pause is shown when it is long, or when it takes half of the time") {
    WaitBook book;
    book.turn(start, held(2s, 2000, signal_of<signals::Pause>));
    CHECK(book.due(start)->waiting_for == "pause: 2 s after each batch");

    for (const auto& [work, pause, shown] : {std::tuple(75ms, 25ms, false), std::tuple(25ms, 75ms, true)}) {
        WaitBook short_pauses;
        Instant now = start;
        bool was_shown = false;
        for (int i = 0; i < 40; i++) {
            short_pauses.turn(now, {});
            now += work;
            short_pauses.turn(now, held(pause, 75, signal_of<signals::Pause>));
            if (const auto entry = short_pauses.due(now)) {
                was_shown = was_shown || entry->waiting_for;
                short_pauses.written(now, *entry);
            }
            now += pause;
        }
        CHECK(was_shown == shown);
    }
}

TEST_CASE("book: a reason goes after five seconds that were mostly free, with an event of the whole time") {
    WaitBook book;
    const auto turn = [&](Instant now, const Pacer::Verdict& v) {
        book.turn(now, v);
        auto entry = book.due(now);
        if (entry)
            book.written(now, *entry);
        return entry && entry->waiting_for ? entry : std::nullopt;
    };
    Instant now = start;
    for (; now < start + 3s; now += 200ms)
        turn(now, held(200ms, 100, signal_of<signals::ReplicaLag>, true));
    std::optional<Instant> gone;
    std::string event;
    for (; now < start + 20s; now += 100ms)
        if (const auto entry = turn(now, {}); entry && entry->waiting_for->empty()) {
            CHECK_FALSE(gone);
            gone = now;
            event = entry->event;
        }
    REQUIRE(gone);
    CHECK(*gone >= start + 7s);
    CHECK(*gone <= start + 10s);
    CHECK(event == "went on after 3 s of waiting for replica lag");
}

TEST_CASE("book: the events of one reason are at least a minute apart, another reason has its own") {
    WaitBook book;
    int events = 0, shown = 0;
    Instant now = start;
    for (int round = 0; round < 20; round++) { // two seconds stopped, eight free
        for (int i = 0; i < 100; i++, now += 100ms) {
            book.turn(now, i < 20 ? held(100ms, 100, signal_of<signals::ReplicaLag>, true) : Pacer::Verdict{});
            if (const auto entry = book.due(now)) {
                events += entry->event.starts_with("waits for");
                shown += entry->waiting_for && !entry->waiting_for->empty();
                book.written(now, *entry);
            }
        }
    }
    CHECK(shown >= 20);
    CHECK(events == 4);
    book.turn(now, held(200ms, 1, signal_of<signals::DiskSpace>, true));
    CHECK(book.due(now)->event.starts_with("waits for disk space: "));
}

TEST_CASE("book: totals are complete, by reason, and written every ten seconds at most") {
    WaitBook book;
    double lag = 0, pause = 0;
    int writes = 0;
    Instant now = start;
    for (int i = 0; i < 1000; i++) { // 10 % of the time: nothing to show
        book.turn(now, {});
        now += 90ms;
        book.turn(now, held(10ms, 1, i % 2 ? signal_of<signals::ReplicaLag> : signal_of<signals::Pause>));
        now += 10ms;
        if (const auto entry = book.due(now)) {
            CHECK_FALSE(entry->waiting_for);
            lag += total(*entry), pause += total(*entry, signal_of<signals::Pause>);
            book.written(now, *entry);
            writes++;
        }
    }
    book.turn(now, {});
    const auto last = book.due(now, true);
    REQUIRE(last);
    CHECK_FALSE(last->waiting_for);
    CHECK(lag + total(*last) == Approx(5));
    CHECK(pause + total(*last, signal_of<signals::Pause>) == Approx(5));
    CHECK(writes <= 11);
}

TEST_CASE("book: what another worker has left is taken over, and goes when nothing holds back") {
    WaitBook book;
    book.adopt("replica lag: s 5 MB behind (limit 1 MB)");
    Instant now = start;
    std::optional<Instant> gone;
    for (; now < start + 10s && !gone; now += 100ms) {
        book.turn(now, {});
        if (const auto entry = book.due(now); entry && entry->waiting_for == "")
            gone = now;
    }
    REQUIRE(gone);
    CHECK(*gone >= start + 5s);
}
