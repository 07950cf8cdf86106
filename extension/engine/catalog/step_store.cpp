// Writes drover.step. See step_store.hpp for the lock contract.
#include "engine/catalog/step_store.hpp"

#include "engine/catalog/columns.hpp"

namespace drover::engine {

using core::State;
using pg::Query;
using pg::Value;

namespace {

Value oid_or_null(Oid oid) {
    return OidIsValid(oid) ? Value(oid) : Value();
}

struct NewStep {
    std::int64_t id; // of the migration
    int number;
    const core::StepPlan& plan;
    const NewMigration& m;
};

// Something of each column of the target; NULL where there is none.
Parameters of_target(const Work& w, const TextArray& values) {
    if (!OidIsValid(w.target_oid))
        return {Value::null_array(), Value::null_array()};
    return {w.target_columns, values};
}

constexpr Written<NewStep> step_columns[] = {
    {"migration_id", "?::bigint", [](const NewStep& s) -> Parameters { return {s.id}; }},
    {"step", "?::integer", [](const NewStep& s) -> Parameters { return {s.number}; }},
    {"kind", "?", [](const NewStep& s) -> Parameters { return {core::to_string(s.plan.kind)}; }},
    {"title", "?", [](const NewStep& s) -> Parameters { return {s.plan.title}; }},
    // Of the batched one.
    {"operation", "?", [](const NewStep& s) -> Parameters { return {core::to_string(s.m.work.kind)}; }},
    {"relation_oid", "?::oid", [](const NewStep& s) -> Parameters { return {s.m.work.relation_oid}; }},
    {"relation", "?", [](const NewStep& s) -> Parameters { return {s.m.relation}; }},
    {"set_clause", "?", [](const NewStep& s) -> Parameters { return {or_null(s.m.work.set_clause)}; }},
    {"where_clause", "?", [](const NewStep& s) -> Parameters { return {s.m.work.where_clause}; }},
    {"strategy", "?", [](const NewStep& s) -> Parameters { return {s.m.work.strategy}; }},
    {"key_index", "?", [](const NewStep& s) -> Parameters { return {or_null(s.m.work.key_index)}; }},
    {"target_oid", "?::oid", [](const NewStep& s) -> Parameters { return {oid_or_null(s.m.work.target_oid)}; }},
    {"target", "?", [](const NewStep& s) -> Parameters { return {or_null(s.m.work.target)}; }},
    {"column_map", "jsonb_object(?::text[], ?::text[])",
     [](const NewStep& s) -> Parameters { return of_target(s.m.work, s.m.work.expressions); }},
    {"target_numbers", "jsonb_object(?::text[], ?::text[])",
     [](const NewStep& s) -> Parameters { return of_target(s.m.work, s.m.work.target_numbers); }},
    {"routine_oid", "?::oid", [](const NewStep& s) -> Parameters { return {oid_or_null(s.m.work.routine_oid)}; }},
    {"routine", "?", [](const NewStep& s) -> Parameters { return {or_null(s.m.work.routine)}; }},
    {"check_clause", "?", [](const NewStep& s) -> Parameters { return {or_null(s.m.work.settings.check_clause)}; }},
    {"called", "?", [](const NewStep& s) -> Parameters { return {s.m.work.called}; }},
    {"clause_columns", "?::text[]", [](const NewStep& s) -> Parameters { return {s.m.work.clause_columns}; }},
    {"clause_numbers", "?::smallint[]", [](const NewStep& s) -> Parameters { return {s.m.work.clause_numbers}; }},
};
constexpr std::size_t of_every_step = 4; // the first ones

} // namespace

core::Recipe recipe_of(const Work& w, const std::string& relation) {
    return {w.kind, relation, w.target, w.routine, w.settings.defer_indexes, w.settings.hold == "build"};
}

void insert_steps(std::int64_t id, const NewMigration& m, const std::vector<core::StepPlan>& steps) {
    static Insert<NewStep> batched{"drover.step", step_columns};
    static Insert<NewStep> other{"drover.step", std::span(step_columns).first(of_every_step)};
    int number = 0;
    for (const core::StepPlan& step : steps)
        (step.kind == core::StepKind::Batched ? batched : other).run({id, ++number, step, m});
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
