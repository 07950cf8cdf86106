// Implementation of the worker's turn. See worker.hpp for locks and transactions.
#include "engine/process/worker.hpp"

#include "core/base/error_class.hpp"
#include "engine/batch/isolate.hpp"
#include "engine/batch/mend.hpp"
#include "engine/batch/planner.hpp"
#include "engine/batch/start_mark.hpp"
#include "engine/catalog/starts.hpp"
#include "engine/catalog/waits.hpp"
#include "engine/ledger/transitions.hpp"
#include "engine/pacing/rest.hpp"
#include "engine/session/access.hpp"
#include "engine/steps/step_type.hpp"
#include "pg/fault.hpp"
#include "pg/transaction.hpp"

#include <deque>

namespace drover::engine {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

Worker::Worker(const pg::ProcessArgs& args, const Marked& before) : wary_(before) {
    session_.extension_oid_at_start = args.extension;
    session_.migration_id = args.migration;
}

void Worker::run() {
    for (;;) {
        const std::uint64_t generation = pg::catalog_generation();
        try {
            if (!reported_in_)
                report_in();
            while (step())
                attempts_ = anew_ = 0;
            return;
        } catch (const pg::Error& e) {
            if (moved_on(e, generation)) {
                pg::transaction([&] {
                    refresh_extension(session_);
                    bookkeeping(session_, [&] { forget_plan_start(session_.migration_id); });
                });
                continue;
            }
            FailedBatch failed;
            failed.attempt = ++attempts_;
            if (!handle(e, std::move(failed), std::nullopt))
                return;
        }
    }
}

void Worker::name_session(const Migration& m, const std::string& what) {
    pg::set_guc_session("application_name", ("drover " + m.name + what).c_str());
}

Marked Worker::close() {
    gate_.close();
    pg::unlock({pg::LockClass::Migration, session_.migration_id, true});
    return wary_;
}

// The lock makes us visible, then the state follows: Running is always derived from a live process.
void Worker::report_in() {
    DROVER_FAULT(worker_begin);
    if (!pg::try_lock({pg::LockClass::Migration, session_.migration_id, true}))
        throw NothingToDo{};
    pg::transaction([&] {
        Migration m = require_runnable(session_, true);
        apply_environment(m);
        apply_settings(m);
        check_owner(m);
        name_session(m, "");
        bookkeeping(session_, [&] {
            set_state(m.id, core::State::Running);
            if (const std::optional<int> failures = end_rest(m)) {
                rested_ = true;
                attempts_ = *failures;
            }
            if (m.waiting_for.starts_with("worker")) // a retry waits until a batch commits
                set_waiting(m, "");
            if (!core::is_pacing_reason(m.waiting_for)) // which the gate takes over
                forget_waiting(m.id);
        });
        DROVER_FAULT(worker_reporting);
    });
    reported_in_ = true;
    DROVER_FAULT(worker_reported);
}

// Batches of what went before, which was stopped while they were at work, are still to commit or to fail. Says so where
// they take long.
bool Worker::wait_for_batches(const pg::SessionLock& work) {
    constexpr auto long_wait = std::chrono::seconds(1);
    const auto begin = Clock::now();
    for (bool told = false;;) {
        Migration m;
        pg::transaction([&] {
            m = require_runnable(session_, true);
            if (m.planned_pass < m.pass && !told && Clock::now() - begin > long_wait) {
                bookkeeping(session_, [&] { set_waiting(m, "batch: one that began before is still at work"); });
                told = true;
            }
        });
        if (m.planned_pass >= m.pass)
            return false; // another worker was sooner
        if (pg::try_lock(work))
            return true;
        pg::wait_latch(milliseconds(10));
    }
}

// Or waits while another worker does it.
void Worker::alone(void (*work_of)(Session&)) {
    pg::SessionLock lock{pg::LockClass::Planning, session_.migration_id};
    if (!pg::try_lock(lock)) {
        pg::wait_latch(milliseconds(10));
        return;
    }
    pg::LockGuard guard(lock);
    const pg::SessionLock work{pg::LockClass::Work, session_.migration_id};
    if (!wait_for_batches(work))
        return;
    pg::LockGuard work_guard(work);
    DROVER_FAULT(plan_begin);
    Mark mark = mark_plan_start(session_, wary_.value_or(true));
    if (mark.failed)
        return give_up(std::move(*mark.failed), std::nullopt);
    if (std::exchange(rested_, false))
        mark.wait = milliseconds(0);
    if (mark.wait > rest_from) {
        Migration m;
        pg::transaction([&] { m = require_runnable(session_); });
        if (begin_rest(session_, m, {.slice = std::nullopt, .plan = true}, mark.wait, ""))
            throw NothingToDo{};
    }
    for (const auto begin = Clock::now() + mark.wait; Clock::now() < begin;) {
        pg::wait_latch(milliseconds(500));
        pg::transaction([&] { require_runnable(session_); });
    }
    work_of(session_);
    DROVER_FAULT(plan_committed);
}

// Rows in quarantine, one batch; one worker does it. False: none is left, or another one is at it.
bool Worker::mend() {
    pg::SessionLock lock{pg::LockClass::Planning, session_.migration_id};
    if (!pg::try_lock(lock))
        return false;
    pg::LockGuard guard(lock);
    return mend_batch(session_);
}

// Locks what it returns.
std::vector<std::int64_t> Worker::claim(const Migration& m, int rank) {
    DROVER_FAULT(claim_begin);
    std::vector<core::Claimable> slices;
    pg::transaction([&] {
        refresh_extension(session_);
        bookkeeping(session_, [&] { slices = claimable(m, rank); });
    });
    std::int64_t rows_left = 0;
    const bool all_alone = wary_.value_or(false) || isolates_all(m) || m.settings.max_crashes == 1;
    for (core::Claimable& s : slices) {
        rows_left += s.rows;
        s.alone = s.alone || all_alone || s.id == pace_.isolate;
    }
    core::ConvoyRoom room(rows_left, m.workers);
    std::vector<std::int64_t> mine;
    for (const core::Claimable& s : slices) {
        if (!room.fits(s))
            break;
        if (!pg::try_lock({pg::LockClass::Slice, s.id}))
            continue;
        mine.push_back(s.id);
        room.take(s);
    }
    return mine;
}

// Others drive the last slices, or end the pass. They are small, and where a sweep follows, their ends come sooner than
// a new process would. False: none follows, or they take long.
bool Worker::stay(const Migration& m) {
    constexpr auto most = std::chrono::seconds(1);
    const auto now = Clock::now();
    const bool sweep_follows = m.task == core::Task::Change && m.pass == 1 && m.where_tells_done() && m.settings.verify;
    if (!sweep_follows || now - idle_since_.value_or(now) > most)
        return false;
    idle_since_ = idle_since_.value_or(now);
    pg::wait_latch(milliseconds(10));
    return true;
}

bool Worker::finish(const Migration& m) {
    pg::transaction([&] {
        refresh_extension(session_);
        bookkeeping(session_, [] { finish_steps(); });
    });
    bool next = false;
    pg::transaction([&] { // throws where it has ended
        const Migration now = require_runnable(session_);
        next = now.pass > m.pass || now.step != m.step;
    });
    return next;
}

bool Worker::step() {
    Migration m;
    pg::transaction([&] {
        m = require_runnable(session_);
        bookkeeping(session_, [&] { summary_ = summarize_pass(m); });
    });
    pass_ = m.pass;
    return step_type(m.step_kind).turn(*this, m);
}

bool Worker::walk(Migration& m) {
    const PassSummary& pass = summary_;
    if (m.planned_pass < m.pass) {
        if (gate_.pass(m, std::nullopt))
            alone(plan_pass);
        return true;
    }
    if (m.task == core::Task::Mend)
        return !gate_.pass(m, std::nullopt) || mend();
    if (pass.rank >= m.workers)
        return false; // migrate_alter asked for fewer
    if (std::vector<std::int64_t> slices = claim(m, pass.rank); !slices.empty()) {
        idle_since_.reset();
        std::deque<pg::LockGuard> guards;
        for (std::int64_t id : slices)
            guards.emplace_back(pg::SessionLock{pg::LockClass::Slice, id});
        DROVER_FAULT(claim_locked);
        Mark mark = mark_slice_start(session_, slices.front(), wary_.value_or(true));
        if (mark.marked)
            wary_ = wary_.value_or(false) || mark.in_vain > 0;
        DROVER_FAULT(claim_marked);
        if (mark.failed)
            give_up(std::move(*mark.failed), slices.front());
        if (!mark.marked)
            return true; // it is done or gone: look again
        if (*wary_)
            slices.resize(1);
        const std::string more = slices.size() > 1 ? " and " + std::to_string(slices.size() - 1) + " more" : "";
        name_session(m, " slice " + std::to_string(slices.front()) + more);
        drive(m, slices);
        name_session(m, "");
        return true;
    }
    if (pass.pending == 0)
        return finish(m) || stay(m); // another one is at it
    if (pass.next_try_seconds < 0)
        return pass.claimable > 0 || stay(m); // lost a race for a slice: look again
    if (pass.next_try_seconds > static_cast<double>(rest_from.count()))
        return false; // the supervisor knows when
    pg::wait_latch(
        milliseconds(std::clamp<std::int64_t>(static_cast<std::int64_t>(pass.next_try_seconds * 1000) + 1, 1, 1000)));
    return true;
}

// Batches of slices until they are finished, or one fails, or is not ours any more; between them the worker stands at
// the gate. The first slice bears the start mark.
void Worker::drive(Migration m, const std::vector<std::int64_t>& slices) {
    const int workers = m.workers;
    std::optional<Convoy> convoy(std::in_place, session_, slices, pace_);
    bool committed = false;
    while (gate_.pass(m, slices.front())) {
        BatchEnd end;
        for (auto wait = convoy->wait_before(); wait.count() > 0; wait = convoy->wait_before())
            pg::wait_latch(wait, "PgDroverPause");
        gate_.batch_began();
        const std::uint64_t generation = pg::catalog_generation();
        try {
            end = convoy->run_batch();
            gate_.batch_ended();
            anew_ = 0;
        } catch (const pg::Error& e) {
            gate_.batch_ended();
            if (moved_on(e, generation)) {
                pace_.walk.reset();
                convoy.emplace(session_, slices, pace_);
                continue;
            }
            FailedBatch failed = convoy->failure();
            const std::int64_t slice = convoy->at_work().id();
            if (const auto* row = dynamic_cast<const RowError*>(&e))
                failed.key = row->key();
            if (!committed && slice != slices.front())
                failed.marked = slices.front();
            if (core::classify(e.info().sqlstate) == core::ErrorClass::Data && !failed.isolated)
                pace_.isolate = slice; // the next try finds the row
            else
                convoy->at_work().shrink();
            handle(e, std::move(failed), slice);
            return;
        }
        if (end == BatchEnd::Held) { // for a moment, if it is this pass's planner that has not let go yet
            pg::wait_latch(milliseconds(10));
            pg::transaction([&] { m = require_runnable(session_); });
            if (m.pass != pass_)
                break;
            continue;
        }
        committed = true;
        if (end == BatchEnd::Finished || convoy->migration()->workers < workers)
            break;
        m = *convoy->migration();
        upkeep_.between_batches(m, convoy->at_work().id());
    }
    if (!committed)
        unmark_slice(session_, slices.front());
}

} // namespace drover::engine
