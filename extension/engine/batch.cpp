// Implementation of the batch. See batch.hpp for the lock order.
#include "engine/batch.hpp"

#include "pg/fault.hpp"
#include "pg/lock.hpp"
#include "pg/process.hpp"
#include "pg/transaction.hpp"

namespace drover::engine {

using Clock = std::chrono::steady_clock;

SliceRunner::SliceRunner(Session& session, std::int64_t slice_id, Pace& pace)
    : session_(session), slice_id_(slice_id), pace_(pace) {}

core::ChunkSizer::Limits SliceRunner::sizer_limits() const {
    const core::Settings& s = migration_->settings;
    return {s.batch_target, std::min<std::int64_t>(10, s.chunk_rows_max), s.chunk_rows_max};
}

// Looks everything again that may have changed since the last batch. False: no batch, `end` says why.
bool SliceRunner::prepare(BatchEnd& end) {
    migration_ = require_runnable(session_);
    bookkeeping(session_, [&] { slice_ = load_slice(slice_id_); });
    if (!slice_ || !slice_->pending || slice_->pass != migration_->pass) {
        end = BatchEnd::SliceLost;
        return false;
    }
    apply_settings(*migration_);
    pg::arm_timeout(migration_->settings.batch_timeout.count());
    check_owner(*migration_);
    bool there = pg::lock_relation(slice_->relation_oid, RowExclusiveLock);
    check_relation(*migration_);
    if (!there || !pg::belongs_to(slice_->relation_oid, migration_->relation_oid)) {
        bookkeeping(session_, [&] {
            mark_gone(*slice_, slice_->relation + " does not belong to " + migration_->relation +
                                   " any more: its rows are not walked");
        });
        end = BatchEnd::SliceFinished;
        return false;
    }
    relation_name_ = pg::describe_relation(migration_->relation_oid).qualified;
    leaf_name_ = pg::describe_relation(slice_->relation_oid).qualified;
    if (pg::relation_by_name(leaf_name_) != slice_->relation_oid)
        throw pg::Error("40001", "relation " + leaf_name_ + " was renamed while a batch began");
    if (!walker_ || !walker_->fits(*slice_, leaf_name_))
        walker_.emplace(*migration_, *slice_);
    if (sizer_)
        sizer_->set_limits(sizer_limits());
    else
        sizer_.emplace(sizer_limits(), slice_->chunk_rows ? slice_->chunk_rows
                                       : pace_.chunk_rows ? pace_.chunk_rows
                                                          : migration_->settings.chunk_rows);
    return true;
}

BatchResult SliceRunner::run_chunks() {
    const core::Settings& s = migration_->settings;
    core::BatchBudget budget{s.batch_target, s.batch_wal, s.batch_rows};
    core::BatchBudget::Used used;
    const auto begin = Clock::now();
    const std::int64_t wal_before = pg::wal_bytes_written();
    Position at = walker_->position(slice_->from());
    const Position upper = walker_->position(slice_->upper);
    // Sweeps repeat the update, so every row of the first pass has to show that it would not be met again.
    const bool check_done =
        migration_->where_clause && migration_->pass == 1 && migration_->excludes_done.value_or(true);
    excludes_done_.reset();
    pg::show_activity(walker_->describe());
    BatchResult result;
    do {
        auto chunk_begin = Clock::now();
        ChunkResult chunk = walker_->chunk(at, upper, budget.clamp_chunk(used, sizer_->next()), check_done);
        DROVER_FAULT(batch_chunk);
        auto now = Clock::now();
        sizer_->record(chunk.rows_walked, chunk.rows_done, now - chunk_begin);
        result.chunks++;
        result.rows_walked += chunk.rows_walked;
        result.rows_done += chunk.rows_done;
        result.finished = chunk.last;
        if (chunk.excludes_done)
            excludes_done_ = excludes_done_.value_or(true) && *chunk.excludes_done;
        used.time = now - begin;
        used.wal_bytes = pg::wal_bytes_written() - wal_before;
        used.rows = result.rows_walked;
        used.somebody_waits = pg::somebody_waits_for_us();
        pg::check_interrupts();
    } while (!result.finished && !budget.spent(used));
    result.cursor = walker_->text(at);
    result.wal_bytes = used.wal_bytes;
    result.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    measure(result);
    return result;
}

// Rates count the time between batches too, so that a held-back slice shows a falling rate.
void SliceRunner::measure(BatchResult& r) {
    double elapsed = r.seconds + slice_->since_update.value_or(0);
    const bool first = !slice_->rate_walked; // of this slice: goes on with the rate of the worker's last one
    r.rate_done = core::Rate::update(first ? pace_.done : slice_->rate_done, static_cast<double>(r.rows_done), elapsed);
    r.rate_walked =
        core::Rate::update(first ? pace_.walked : slice_->rate_walked, static_cast<double>(r.rows_walked), elapsed);
    r.next_chunk_rows = sizer_->next();
    pace_ = {r.next_chunk_rows, r.rate_done, r.rate_walked};
}

void SliceRunner::shrink() {
    if (!sizer_)
        return;
    sizer_->record_failure();
    pace_.chunk_rows = sizer_->next();
}

bool SliceRunner::commit_bookkeeping(const BatchResult& result) {
    bool advanced = false;
    bookkeeping(session_, [&] {
        advanced = advance(*slice_, result, migration_->settings);
        if (!advanced)
            return;
        if (excludes_done_ && migration_->excludes_done != excludes_done_) {
            static pg::Query query{"UPDATE drover.migration SET excludes_done = coalesce(excludes_done, true) AND "
                                   "$2::boolean WHERE id = $1::bigint"};
            query.run({session_.migration_id, *excludes_done_});
        }
        remember_names(*migration_, relation_name_, *slice_, leaf_name_);
        set_waiting(*migration_, "");
        DROVER_FAULT(batch_after_bookkeeping);
    });
    return advanced;
}

BatchEnd SliceRunner::run_batch() {
    BatchEnd end = BatchEnd::Advanced;
    pg::transaction([&] {
        DROVER_FAULT(batch_begin);
        if (!prepare(end)) {
            pg::disarm_timeout(); // else it would cancel whatever comes after this
            return;
        }
        DROVER_FAULT(batch_checked);
        BatchResult result = run_chunks();
        DROVER_FAULT(batch_before_bookkeeping);
        // The owner's own code may have released our lock (pg_advisory_unlock_all).
        if (!pg::try_lock({pg::LockClass::Slice, slice_id_}) || !commit_bookkeeping(result))
            throw pg::Error("40001", "another worker drives the slice",
                            "The batch was rolled back; nothing was applied twice.");
        pg::disarm_timeout();
        if (result.finished)
            end = BatchEnd::SliceFinished;
        DROVER_FAULT(batch_before_commit);
    });
    DROVER_FAULT(batch_committed);
    pg::show_idle();
    return end;
}

FailedBatch SliceRunner::failure() const {
    FailedBatch f;
    if (slice_) {
        f.relation = slice_->relation;
        f.key_from = slice_->from();
        f.key_to = slice_->upper;
        f.attempt = slice_->attempts + 1;
        f.next_chunk_rows = pace_.chunk_rows;
    }
    if (walker_ && walker_->to()) {
        f.statement = walker_->statement();
        f.key_from = walker_->from();
        f.key_to = walker_->to();
    }
    return f;
}

} // namespace drover::engine
