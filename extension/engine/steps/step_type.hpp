// Types of steps: one object for each kind, with one interface; and how a migration goes from step to step.
//
// A type owns no state: that is in drover.step, drover.slice and drover.object. Contract as in store.hpp but for
// turn(), which runs in a worker, outside of any transaction. The migration's row is locked where something is begun or
// ended.
#pragma once
#include "engine/catalog/store.hpp"

namespace drover::engine {

struct Session;

// What the pass at work has come to.
struct StepEnd {
    std::int64_t rows_done = 0, rows_left = 0;
    bool stopped = false; // and resumed when its last batch was at work
};

// What a step needs of the worker that turns at it.
class StepWorker {
public:
    virtual ~StepWorker() = default;

    // One turn at the pass at work: plan, or drive slices, or wait for one that backs off. False: nothing is left for
    // this worker.
    virtual bool walk(Migration& m) = 0;
    // One transaction that this worker alone makes, marked as the cutting of a pass is, after all batches that began
    // before.
    virtual void alone(void (*work)(Session&)) = 0;
    // Ends the step, sooner than the supervisor would. True: there is something to do next.
    virtual bool finish(const Migration& m) = 0;
    virtual Session& session() = 0;
    // False: it waited, and the migration is to be looked at again.
    virtual bool passes_gate(Migration& m) = 0;
};

class StepType {
public:
    virtual ~StepType() = default;

    // SQL expressions over m (the migration), t (its step at work) and w (its walk). How many workers could take
    // something up now; process (class, id) is drover.process, $3 the seconds that a worker would wait for a slice.
    virtual const char* claimable() const = 0;
    // Nothing is left to take up, and nothing is at work.
    virtual const char* is_over() const = 0;

    // It has become the step at work. False: there is nothing to do in it.
    virtual bool begin(const Migration&) const { return true; }
    // One turn of a worker. False: nothing is left that it could do.
    virtual bool turn(StepWorker& worker, Migration& m) const = 0;
    // It is over: another pass, the next step, or a failure.
    virtual void finish(const Migration& m, const StepEnd& end) const = 0;
    // migrate_rollback has come to it: begins to undo it. False: there is nothing to undo.
    virtual bool begin_undo(const Migration&) const { return false; }
};

const StepType& step_type(core::StepKind kind);

const StepType& batched_step();
const StepType& verify_step();
const StepType& ddl_step();
const StepType& build_step();

// claimable() and is_over() of whatever step is at work.
const std::string& claimable_sql();
const std::string& is_over_sql();

// Steps that are over, of all migrations here.
void finish_steps();

// The step at work is done: the next one that has something to do, or success.
void finish_step(const Migration& m, const std::string& detail = {});
void go_on(const Migration& m);

// Undoes the steps before the one at work, from the last one on. False: nothing is left to undo. including: the one at
// work, too.
bool undo_steps(const Migration& m, bool including);

// Of a step that holds: what migrate_confirm does.
void confirm_step(const Migration& m, const std::string& by);

} // namespace drover::engine
