// Writes drover.step. See step_store.hpp for the lock contract.
#include "engine/catalog/step_store.hpp"

namespace drover::engine {

using core::State;
using pg::Query;
using pg::Value;

namespace {

std::optional<std::string> or_null(const std::string& s) {
    return s.empty() ? std::nullopt : std::optional(s);
}

Value oid_or_null(Oid oid) {
    return OidIsValid(oid) ? Value(oid) : Value();
}

} // namespace

core::Recipe recipe_of(const Work& w, const std::string& relation) {
    return {w.kind, relation, w.target, w.routine, w.settings.defer_indexes, w.settings.hold == "build"};
}

void insert_steps(std::int64_t id, const NewMigration& m, const std::vector<core::StepPlan>& steps) {
    const Work& w = m.work;
    static Query other{
        "INSERT INTO drover.step (migration_id, step, kind, title) VALUES ($1::bigint, $2::integer, $3, $4)"};
    static Query batched{R"(
        INSERT INTO drover.step (migration_id, step, kind, title, operation, relation_oid, relation, set_clause, where_clause, strategy, key_index,
                                 target_oid, target, column_map, target_numbers, routine_oid, routine, check_clause, called, clause_columns, clause_numbers)
        VALUES ($1::bigint, $2::integer, 'batched', $3, $4, $5::oid, $6, $7, $8, $9, $10, $11::oid, $12,
                CASE WHEN $11 IS NOT NULL THEN jsonb_object($13::text[], $14::text[]) END,
                CASE WHEN $11 IS NOT NULL THEN jsonb_object($13::text[], $15::text[]) END,
                $16::oid, $17, $18, $19, $20::text[], $21::smallint[]))"};
    int number = 0;
    for (const core::StepPlan& step : steps) {
        number++;
        if (step.kind != core::StepKind::Batched)
            other.run({id, number, core::to_string(step.kind), step.title});
        else
            batched.run({id,
                         number,
                         step.title,
                         core::to_string(w.kind),
                         w.relation_oid,
                         m.relation,
                         or_null(w.set_clause),
                         w.where_clause,
                         w.strategy,
                         or_null(w.key_index),
                         oid_or_null(w.target_oid),
                         or_null(w.target),
                         w.target_columns,
                         w.expressions,
                         w.target_numbers,
                         oid_or_null(w.routine_oid),
                         or_null(w.routine),
                         or_null(w.settings.check_clause),
                         w.called,
                         w.clause_columns,
                         w.clause_numbers});
    }
}

// The step at work fails with its migration, and goes on with it.
void step_follows(std::int64_t id, State to, const pg::ErrorInfo& e) {
    static Query failed{R"(
        UPDATE drover.step t SET state = 'failed', sqlstate = $2, message = $3, finished_at = clock_timestamp()
        FROM drover.migration m WHERE m.id = $1::bigint AND t.migration_id = m.id AND t.step = m.step)"};
    static Query goes_on{R"(
        UPDATE drover.step t SET state = 'running', sqlstate = NULL, message = NULL, finished_at = NULL
        FROM drover.migration m WHERE m.id = $1::bigint AND t.migration_id = m.id AND t.step = m.step AND t.state = 'failed')"};
    if (to == State::Failed)
        failed.run({id, or_null(e.sqlstate), or_null(e.message)});
    else if (to == State::Queued || to == State::Running || to == State::RollingBack)
        goes_on.run({id});
}

void set_step(std::int64_t id, int step, const char* state, const std::string& detail) {
    static Query query{R"(
        UPDATE drover.step SET state = $3, detail = coalesce($4, detail),
               started_at = CASE WHEN $3 = 'running' THEN coalesce(started_at, clock_timestamp()) ELSE started_at END,
               finished_at = CASE WHEN $3 IN ('done', 'skipped', 'undone') THEN clock_timestamp() END
        WHERE migration_id = $1::bigint AND step = $2::integer AND state <> $3)"};
    query.run({id, step, state, or_null(detail)});
}

void report_check(const Migration& m, const std::string& report, bool done) {
    static Query query{
        "UPDATE drover.step SET detail = $2, state = CASE WHEN $3::boolean THEN 'done' ELSE 'running' END, "
        "finished_at = CASE WHEN $3::boolean THEN clock_timestamp() END WHERE migration_id = $1::bigint "
        "AND step = $4::integer"};
    query.run({m.id, report, done, m.step});
}

int step_of(const Migration& m, core::StepKind kind) {
    static Query query{"SELECT coalesce(min(step), 0) FROM drover.step WHERE migration_id = $1::bigint AND step >= "
                       "$2::integer AND kind = $3"};
    return static_cast<int>(query.row({m.id, m.walk, core::to_string(kind)})[0].integer());
}

void go_to_step(std::int64_t id, int step) {
    static Query query{"UPDATE drover.migration SET step = $2::integer, updated_at = clock_timestamp() WHERE id = "
                       "$1::bigint AND step <> $2::integer"};
    query.run({id, step});
}

bool begin_pass(const Migration& m, core::Task task, bool only_planned) {
    static Query query{"UPDATE drover.step t SET pass = pass + 1, task = $2, "
                       "planned_pass = CASE WHEN $2 = 'mend' THEN pass + 1 ELSE planned_pass END" DROVER_OF_WALK
                       "AND (planned_pass = pass OR NOT $3::boolean)"};
    query.run({m.id, core::to_string(task), only_planned});
    if (query.affected() == 0)
        return false;
    const bool verifies = task == core::Task::Change || task == core::Task::Check;
    go_to_step(m.id, verifies ? step_of(m, core::StepKind::Verify) : m.walk);
    return true;
}

} // namespace drover::engine
