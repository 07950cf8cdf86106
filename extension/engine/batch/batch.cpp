// Implementation of the batch. See batch.hpp for the lock order.
#include "engine/batch/batch.hpp"

#include "engine/batch/isolate.hpp"
#include "pg/clean_session.hpp"
#include "pg/fault.hpp"
#include "pg/lock.hpp"
#include "pg/process.hpp"
#include "pg/transaction.hpp"

#include <algorithm>

namespace drover::engine {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

Convoy::Convoy(Session& session, const std::vector<std::int64_t>& slices, Pace& pace) : session_(session), pace_(pace) {
    for (std::int64_t id : slices)
        runners_.push_back(std::make_unique<SliceRunner>(session, id, pace));
    at_work_ = runners_.front().get();
}

// Before a batch, with no snapshot held: where nothing is left but to visit cells again, the snapshots that may need
// their old versions get the time of a batch to go.
milliseconds Convoy::wait_before() {
    for (const auto& r : runners_)
        if (!r->only_visits())
            return milliseconds(0);
    const auto due = [&] { return std::ranges::find_if(runners_, [](const auto& r) { return r->is_due(); }); };
    while (due() == runners_.end())
        for (const auto& r : runners_)
            r->skip_batch();
    const std::uint32_t before = (*due())->visited_by();
    if (before == 0 || pace_.rest.resting_on() != 0 || pg::is_removable(before, InvalidOid))
        waited_ = milliseconds(0);
    else if (waited_ < migration_->settings.batch_target) {
        waited_ += milliseconds(1);
        return milliseconds(1);
    }
    return milliseconds(0);
}

// What is due again comes first, so that few cells are open.
SliceRunner* Convoy::next() {
    for (SliceRunner* r : ready_)
        if (r->is_due())
            return r;
    for (SliceRunner* r : ready_)
        if (r->may_open())
            return r;
    return nullptr;
}

void Convoy::run_chunks() {
    const core::Settings& s = migration_->settings;
    core::BatchBudget budget{s.batch_target, s.batch_wal, s.batch_rows};
    core::BatchBudget::Used used;
    const auto begin = Clock::now();
    const std::int64_t wal_before = pg::wal_bytes_written();
    for (SliceRunner* r : ready_)
        r->begin_batch();
    SliceRunner* first = next();
    (first ? first : ready_.front())->watch_versions();
    std::optional<pg::ShownStatement> show;
    const SliceRunner* shown = nullptr;
    while (SliceRunner* r = budget.spent(used) ? nullptr : next()) {
        if (shown != r) {
            show.emplace(r->shown().c_str());
            pg::show_activity(r->shown());
            shown = r;
        }
        at_work_ = r;
        if (r->isolating())
            check_constraints_at_once();
        const std::int64_t rows_before = r->rows_walked();
        r->run_chunk(budget, used);
        DROVER_FAULT(batch_chunk);
        used.time = Clock::now() - begin;
        used.wal_bytes = pg::wal_bytes_written() - wal_before;
        used.rows += r->rows_walked() - rows_before;
        if (commits_wait(session_, s.signals.wal_flush_after))
            budget.wal_bytes = std::min(s.batch_wal, s.signals.wal_flush_after);
        used.somebody_waits = s.signals.yield_to_waiters && pg::somebody_waits_for_us();
        pg::check_interrupts();
        if (r->isolating())
            break;
    }
    check_constraints_at_once(); // at commit deferred triggers would leave what they set
    yielding_.record(used.somebody_waits);
    for (SliceRunner* r : ready_)
        r->end_batch();
    measure(std::chrono::duration<double>(Clock::now() - begin).count());
}

// Rates are the worker's, and count the time between batches too, so that a held-back one shows a falling rate.
void Convoy::measure(double seconds) {
    const auto now = Clock::now();
    double rows_done = 0, rows_walked = 0;
    for (const SliceRunner* r : ready_) {
        rows_done += static_cast<double>(r->result().rows_done);
        rows_walked += static_cast<double>(r->result().rows_walked);
    }
    const Slice& front = *ready_.front()->slice();
    double elapsed = seconds;
    if (last_batch_)
        elapsed = std::chrono::duration<double>(now - *last_batch_).count();
    else {
        elapsed += front.since_update.value_or(0);
        if (front.rate_walked) { // goes on with the rate of the slice's last worker
            pace_.done = front.rate_done;
            pace_.walked = front.rate_walked;
        }
    }
    last_batch_ = now;
    pace_.done = core::Rate::update(pace_.done, rows_done, elapsed);
    pace_.walked = core::Rate::update(pace_.walked, rows_walked, elapsed);
    for (SliceRunner* r : ready_)
        r->set_rates(pace_.done, pace_.walked);
}

void Convoy::commit() {
    for (SliceRunner* r : ready_) {
        at_work_ = r;
        // The owner's own code may have released our lock (pg_advisory_unlock_all).
        if (r->took_part() && !(pg::try_lock({pg::LockClass::Slice, r->id()}) && r->commit()))
            throw pg::Error("40001", "another worker drives the slice",
                            "The batch was rolled back; nothing was applied twice.");
    }
    bookkeeping(session_, [&] {
        set_waiting(*migration_, "");
        DROVER_FAULT(batch_after_bookkeeping);
    });
}

BatchEnd Convoy::run_batch() {
    try {
        const BatchEnd end = try_batch();
        pg::release_advisory_locks(); // of the session, that triggers took
        return end;
    } catch (...) {
        pg::release_advisory_locks();
        throw;
    }
}

BatchEnd Convoy::try_batch() {
    std::vector<SliceRunner*> leave;
    bool held = false;
    pg::transaction([&] {
        DROVER_FAULT(batch_begin);
        held = !begin_work(session_);
        if (held)
            return;
        migration_ = require_runnable(session_);
        migration_->settings.batch_target = yielding_.scaled(migration_->settings.batch_target);
        apply_settings(*migration_);
        pg::arm_timeout(migration_->settings.batch_timeout.count());
        check_owner(*migration_);
        ready_.clear();
        for (const auto& r : runners_) {
            at_work_ = r.get();
            (r->prepare(*migration_) == SliceRunner::Prepared::Ready ? ready_ : leave).push_back(r.get());
        }
        if (!ready_.empty()) {
            DROVER_FAULT(batch_checked);
            run_chunks();
            DROVER_FAULT(batch_before_bookkeeping);
            commit();
        }
        pg::disarm_timeout(); // else it would cancel whatever comes after this
        if (!ready_.empty()) {
            DROVER_FAULT(batch_before_commit);
        }
    });
    if (held)
        return BatchEnd::Held;
    for (SliceRunner* r : ready_) {
        r->after_commit();
        if (r->finished())
            leave.push_back(r);
    }
    pace_.rest_told = pace_.rest.resting_on() != 0;
    if (!ready_.empty()) {
        DROVER_FAULT(batch_committed);
    }
    std::erase_if(runners_, [&](const auto& r) { return std::ranges::find(leave, r.get()) != leave.end(); });
    at_work_ = runners_.empty() ? nullptr : runners_.front().get();
    pg::show_idle();
    return runners_.empty() ? BatchEnd::Finished : BatchEnd::Advanced;
}

FailedBatch Convoy::failure() const {
    return at_work_->failure();
}

} // namespace drover::engine
