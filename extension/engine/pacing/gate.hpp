// Where a worker stands between two batches: asks the signals whether the next one may begin, waits while it may not,
// and writes down what for.
//
// Where the wait is known to be long, or has become so, the worker is to leave: see rest.hpp.
//
// Contract: called outside of any transaction; holds no snapshot and nothing but session locks while it waits.
// A change of state or of settings sets the latch, and else is seen within a second.
#pragma once
#include "core/pacing/pacing.hpp"
#include "core/pacing/wait_book.hpp"
#include "engine/pacing/probes.hpp"

namespace drover::engine {

class Gate {
public:
    explicit Gate(Session& session) : session_(session), probes_(session) {}

    // What a batch cost; the next pass() starts from there.
    void batch_began();
    void batch_ended();

    // Returns when the next batch may begin. m: as it was loaded last; loaded again while waiting. slice_id: nullopt
    // before there is any. False if m's number of workers or its pass changed meanwhile: the caller looks for its work
    // anew. Throws NothingToDo when the migration is not running any more, or rests.
    bool pass(Migration& m, std::optional<std::int64_t> slice_id);

    // The worker ends: the time it has waited is added to the totals. Never throws.
    void close() noexcept;

private:
    core::Pacer::Verdict judge(const Migration& m, std::optional<std::int64_t> slice_id, bool waiting);
    void write(core::Instant now, bool leaving);
    void let_commits_through(std::int64_t wal_flush_after);
    std::chrono::nanoseconds rest_after(const core::Pacer::Verdict& verdict, core::Instant began,
                                        core::Instant now) const;

    Session& session_;
    Probes probes_;
    core::Pacer pacer_;
    core::WaitBook book_;
    core::Instant began_{};
    std::chrono::seconds until_open_{0}; // the run window
    bool passed_ = false;                // once
    bool came_for_that_ = false;         // not yet, and the migration was held back before we came
    std::int64_t wal_before_ = 0;
};

} // namespace drover::engine
