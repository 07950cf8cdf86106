// A worker's turn at one migration: report in, plan the pass if nobody has, claim slices (small ones several at a
// time), drive their batches, record what fails. Ends when there is nothing left that it could do.
//
// Locks while it lasts: Migration (shared; makes it count as running). For a slice's time: Slice (exclusive).
// Every batch, plan and record is a transaction of its own; nothing is held between them but session locks.
#pragma once
#include "engine/batch/batch.hpp"
#include "engine/pacing/gate.hpp"
#include "engine/pacing/upkeep.hpp"
#include "engine/session/session.hpp"
#include "engine/steps/step_type.hpp"
#include "pg/lock.hpp"
#include "pg/process.hpp"

#include <chrono>
#include <optional>

namespace drover::engine {

// Whether the process is wary of a crash in its next slice; none: it has marked none yet.
using Marked = std::optional<bool>;

class Worker : public StepWorker {
public:
    Worker(const pg::ProcessArgs& args, const Marked& before);

    // Until nothing is left here that it could do. Throws NothingToDo, or what the log should show.
    void run();

    // Of StepWorker.
    bool walk(Migration& m) override;
    void alone(void (*work)(Session&)) override;
    bool finish(const Migration& m) override;
    Session& session() override { return session_; }
    bool passes_gate(Migration& m) override { return gate_.pass(m, std::nullopt); }

    // Gives the migration back. What the process's next one is to know.
    Marked close();

private:
    void report_in();
    bool step();
    bool wait_for_batches(const pg::SessionLock& work);
    bool mend();
    void drive(Migration m, const std::vector<std::int64_t>& slices);
    bool moved_on(const pg::Error& error, std::uint64_t generation);
    bool handle(const pg::Error& error, FailedBatch failed, std::optional<std::int64_t> slice_id);
    void give_up(FailedBatch failed, std::optional<std::int64_t> slice_id);
    std::vector<std::int64_t> claim(const Migration& m, int rank);
    bool stay(const Migration& m);
    void name_session(const Migration& m, const std::string& what);

    Session session_;
    Gate gate_{session_};
    Upkeep upkeep_{session_};
    Pace pace_;
    int attempts_ = 0; // failures in a row outside slices
    int anew_ = 0;     // tries in a row that began anew at once
    int pass_ = 0;     // that this turn is about
    PassSummary summary_;
    bool reported_in_ = false;
    bool rested_ = false; // the migration, before this worker came: what it waited for is over
    Marked wary_;
    std::optional<std::chrono::steady_clock::time_point> idle_since_; // others have the last slices of the pass
};

} // namespace drover::engine
