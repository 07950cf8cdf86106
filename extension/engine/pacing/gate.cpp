// Implementation of the gate.
#include "engine/pacing/gate.hpp"

#include "engine/catalog/waits.hpp"
#include "engine/pacing/rest.hpp"
#include "pg/process.hpp"
#include "pg/server.hpp"
#include "pg/transaction.hpp"

#include <algorithm>

namespace drover::engine {

using std::chrono::milliseconds;
using std::chrono::nanoseconds;

namespace {

using Clock = std::chrono::steady_clock;

constexpr nanoseconds look_again = std::chrono::seconds(1); // at the migration, while waiting
constexpr nanoseconds ask_anew =
    std::chrono::seconds(5); // at rest, for a reason of which nobody knows how long it takes
constexpr nanoseconds longest_rest = std::chrono::hours(1); // clocks may be set

} // namespace

void Gate::batch_began() {
    began_ = Clock::now();
    wal_before_ = pg::wal_bytes_written();
}

void Gate::batch_ended() {
    const core::Instant now = Clock::now();
    pacer_.batch_ended(now, now - began_, pg::wal_bytes_written() - wal_before_);
}

core::Pacer::Verdict Gate::judge(const Migration& m, std::optional<std::int64_t> slice_id, bool waiting) {
    const core::Readings& readings = probes_.read(m, slice_id, Clock::now(), waiting);
    const auto& clock = readings.of<core::signals::RunWindow>().value;
    until_open_ = clock ? clock->window.until_open(clock->now) : std::chrono::seconds(0);
    const core::SignalSettings& s = m.settings.signals;
    const int workers = readings.of<core::signals::WalRate>().value.value_or(m.workers);
    const core::Pacer::Pauses pauses{m.settings.pause, s.pause_percent,
                                     s.max_wal_rate > 0 ? std::max<std::int64_t>(s.max_wal_rate / workers, 1) : 0};
    return pacer_.judge(pauses, core::pressures(s, readings), Clock::now());
}

// A lock that could not be had in time, or the like: it is tried again at the next turn.
void Gate::write(core::Instant now, bool leaving) {
    const auto entry = book_.due(now, leaving);
    if (!entry)
        return;
    try {
        pg::transaction([&] {
            refresh_extension(session_);
            bookkeeping(session_, [&] { record_waits(session_.migration_id, *entry); });
        });
    } catch (const pg::Error&) {
        return;
    }
    book_.written(now, *entry);
}

// A commit waits until all WAL before it is on the disk, and ours, of which nobody waits for the commit, comes faster
// than the disk takes it.
void Gate::let_commits_through(std::int64_t wal_flush_after) {
    if (!commits_wait(session_, wal_flush_after))
        return;
    core::Pressure why{core::signal_of<core::signals::WalFlush>};
    why.value = pg::unflushed_wal();
    why.limit = wal_flush_after;
    if (why.value <= why.limit)
        return;
    book_.turn(Clock::now(), {nanoseconds(1), false, why});
    pg::flush_wal_beyond(wal_flush_after);
}

// For how long to rest; 0: not now. Who came because the last worker's rest was over does not wait to see.
nanoseconds Gate::rest_after(const core::Pacer::Verdict& verdict, core::Instant began, core::Instant now) const {
    const bool closed = verdict.stopped && verdict.reason->signal == core::signal_of<core::signals::RunWindow>;
    const nanoseconds known = closed ? nanoseconds(until_open_) : verdict.stopped ? nanoseconds(0) : verdict.hold;
    if (known > nanoseconds(0))
        return known > rest_from ? std::min(known, longest_rest) : nanoseconds(0);
    return verdict.stopped && (came_for_that_ || now - began >= rest_from) ? ask_anew : nanoseconds(0);
}

bool Gate::pass(Migration& m, std::optional<std::int64_t> slice_id) {
    pg::check_interrupts();
    if (core::is_pacing_reason(m.waiting_for))
        book_.adopt(m.waiting_for);
    came_for_that_ = !passed_ && core::is_pacing_reason(m.waiting_for);
    let_commits_through(m.settings.signals.wal_flush_after);
    core::Instant looked = Clock::now();
    const core::Instant began = looked;
    const int workers = m.workers, pass = m.pass;
    for (bool waiting = false;; waiting = true) {
        const core::Pacer::Verdict verdict = judge(m, slice_id, waiting);
        const core::Instant now = Clock::now();
        book_.turn(now, verdict);
        write(now, false);
        if (verdict.hold <= nanoseconds(0)) {
            passed_ = true;
            return true;
        }
        if (const nanoseconds rest = rest_after(verdict, began, now);
            rest.count() > 0 &&
            begin_rest(session_, m, {.slice = slice_id, .plan = false}, rest, core::describe(*verdict.reason)))
            throw NothingToDo{};
        const bool woken =
            pg::wait_latch(std::chrono::ceil<milliseconds>(std::min(verdict.hold, look_again)), "PgDroverGate");
        if (!woken && Clock::now() - looked < look_again)
            continue;
        pg::transaction([&] { m = require_runnable(session_); });
        looked = Clock::now();
        if (m.workers != workers || m.pass != pass)
            return false;
    }
}

void Gate::close() noexcept {
    try {
        const core::Instant now = Clock::now();
        book_.turn(now, {});
        write(now, true);
    } catch (...) { // the extension is gone, and the totals with it
    }
}

} // namespace drover::engine
