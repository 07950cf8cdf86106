// Steps in the catalog: drover.step, and which one is at work.
//
// Contract as in store.hpp. A step's row is written under the lock of its migration's row, so nobody waits for it.
#pragma once
#include "engine/catalog/store.hpp"

namespace drover::engine {

// A statement on drover.step for the batched step of migration $1, alias t, under the lock of the migration's row.
// lock: FOR NO KEY UPDATE, with SKIP LOCKED or not. A macro, so that each query is one literal.
#define DROVER_WALK(lock)                                                                                              \
    " FROM (SELECT id, walk FROM drover.migration WHERE id = $1::bigint " lock                                         \
    ") m WHERE t.migration_id = m.id AND t.step = m.walk "
#define DROVER_OF_WALK DROVER_WALK("FOR NO KEY UPDATE")

// What its steps follow from. relation: quoted and qualified.
core::Recipe recipe_of(const Work& work, const std::string& relation);

struct NewMigration {
    Work work;
    std::string name, relation, owner, settings_json;
    std::optional<std::string> start_after;
    Oid owner_oid;
    Environment environment;
    TextArray after;
    core::State state;
};

// The steps of a new migration.
void insert_steps(std::int64_t id, const NewMigration& m, const std::vector<core::StepPlan>& steps);

// The step at work fails with its migration, and goes on with it. For set_state.
void step_follows(std::int64_t id, core::State to, const pg::ErrorInfo& error);

// One step of the migration: pending -> running -> done, skipped or failed; undone.
void set_step(std::int64_t id, int step, const char* state, const std::string& detail = {});

// What a pass that checked has found; done: all is as it should be, else the step at work goes on.
void report_check(const Migration& m, const std::string& report, bool done);

// The step of that kind that belongs to the walk at work: the next one from there on. 0: there is none.
int step_of(const Migration& m, core::StepKind kind);

// Makes a step the one at work.
void go_to_step(std::int64_t id, int step);

// The next pass of the walk, with this task, and the step that it belongs to: sweeps and checks are the verify step's.
// only_planned: not where the pass at work is to be cut still. Whether it
// began.
bool begin_pass(const Migration& m, core::Task task, bool only_planned = true);

} // namespace drover::engine
