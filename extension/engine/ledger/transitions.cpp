// Writes the state with its event, notification, log line and alert in one transaction. See transitions.hpp.
#include "engine/ledger/transitions.hpp"

#include "engine/catalog/columns.hpp"
#include "engine/catalog/waits.hpp"
#include "pg/commit_actions.hpp"
#include "pg/fault.hpp"

#include <algorithm>

namespace drover::engine {

using core::State;
using pg::Query;
using pg::Rows;

namespace {

// Anybody may listen: no name, no text.
void notify(std::int64_t id, std::string_view state) {
    static Query query{"SELECT pg_notify('drover', json_build_object('id', $1::bigint, 'state', $2::text)::text)"};
    query.run({id, state});
}

void add_state_event(std::int64_t id, const char* kind, std::string_view state, const std::string& message,
                     const std::string& by) {
    static Query query{"INSERT INTO drover.event (migration_id, kind, state, message, by_role) VALUES ($1::bigint, $2, "
                       "$3, $4, $5)"};
    query.run({id, kind, state, message, or_null(by)});
}

void log_state(std::int64_t id, const std::string& name, std::string_view from, std::string_view to,
               const pg::ErrorInfo* error) {
    std::string line = "pg_drover: migration \"" + name + "\" (id " + std::to_string(id) + "): ";
    line += std::string(from) + (from.empty() ? "" : " -> ") + std::string(to);
    if (error)
        line += ": " + error->sqlstate + " " + error->message;
    pg::log_at_commit(line);
}

// A state that needs a person, whoever brought it about. Only what came by itself is a warning in the log;
// of what somebody has called the line of the state is enough.
void alert_of_state(std::int64_t id, const std::string& name, std::string_view to, const std::string& change,
                    const std::string& by) {
    add_state_event(id, "alert", to, "alert_state: " + change, by);
    static Query notify{
        "SELECT pg_notify('drover', json_build_object('id', $1::bigint, 'alert', 'alert_state')::text)"};
    notify.run({id});
    if (by.empty())
        pg::log_at_commit("pg_drover: migration \"" + name + "\" (id " + std::to_string(id) + "): alert: " + change +
                              " (alert_state)",
                          WARNING);
}

int number_of(const std::vector<core::StepPlan>& steps, core::StepKind kind) {
    const auto at = std::ranges::find(steps, kind, &core::StepPlan::kind);
    return static_cast<int>(at - steps.begin()) + 1;
}

struct Begun {
    const NewMigration& m;
    int walk;
};

constexpr Written<Begun> begun_columns[] = {
    {"name", "?", [](const Begun& b) -> Parameters { return {b.m.name}; }},
    {"kind", "?", [](const Begun& b) -> Parameters { return {core::to_string(b.m.work.kind)}; }},
    {"owner_oid", "?::oid", [](const Begun& b) -> Parameters { return {b.m.owner_oid}; }},
    {"owner", "?", [](const Begun& b) -> Parameters { return {b.m.owner}; }},
    {"home", "?", [](const Begun&) -> Parameters { return {pg::home()}; }},
    {"settings", "?::jsonb", [](const Begun& b) -> Parameters { return {b.m.settings_json}; }},
    {"environment",
     "jsonb_build_object('search_path', ?::text, 'TimeZone', ?::text, 'DateStyle', ?::text, 'IntervalStyle', ?::text, "
     "'set', jsonb_object(?::text[], ?::text[]))",
     [](const Begun& b) -> Parameters {
         const Environment& e = b.m.environment;
         return {e.search_path, e.time_zone, e.date_style, e.interval_style, e.names, e.values};
     }},
    {"workers", "?::integer", [](const Begun& b) -> Parameters { return {b.m.work.workers}; }},
    {"start_after", "?::timestamptz", [](const Begun& b) -> Parameters { return {b.m.start_after}; }},
    {"after", "?::text[]", [](const Begun& b) -> Parameters { return {b.m.after}; }},
    {"state", "?", [](const Begun& b) -> Parameters { return {core::to_string(b.m.state)}; }},
    {"walk", "?::integer", [](const Begun& b) -> Parameters { return {b.walk}; }},
};

} // namespace

std::optional<std::int64_t> insert_migration(const NewMigration& m) {
    static Insert<Begun> insert{"drover.migration", begun_columns, "ON CONFLICT (name) DO NOTHING RETURNING id"};
    const std::string_view state = core::to_string(m.state);
    const std::vector<core::StepPlan> steps = core::steps_of(recipe_of(m.work, m.relation));
    const Rows rows = insert.run({m, number_of(steps, core::StepKind::Batched)});
    if (rows.empty())
        return std::nullopt;
    std::int64_t id = rows[0][0].integer();
    insert_steps(id, m, steps);
    add_state_event(id, "created", state, "created as " + std::string(state), m.owner);
    notify(id, state);
    log_state(id, m.name, "", state, nullptr);
    DROVER_FAULT(start_inserted);
    pg::set_guc_local("synchronous_commit", "on");
    return id;
}

bool set_state(std::int64_t id, State to, const std::string& by, const pg::ErrorInfo* error) {
    static Query lock{"SELECT name, state, home = $2, coalesce((settings ->> 'alert_state')::boolean, true) FROM "
                      "drover.migration WHERE id = $1::bigint FOR NO KEY UPDATE"};
    Rows rows = lock.run({id, pg::home()});
    if (rows.empty())
        return false;
    const std::string name = rows[0][0].str();
    const State now = effective_state(rows[0][1].str(), rows[0][2].boolean());
    const std::string from(core::to_string(now));
    if (!core::can_transition(now, to))
        return false;
    DROVER_FAULT(state_locked);
    static Query update{R"(
        UPDATE drover.migration SET state = $2, waiting_for = NULL, waiting_since = NULL, not_before = NULL, updated_at = clock_timestamp(),
               started_at = CASE WHEN $2 = 'running' THEN coalesce(started_at, clock_timestamp()) ELSE started_at END,
               finished_at = CASE WHEN $3::boolean THEN clock_timestamp() END,
               sqlstate = $4, message = $5, detail = $6, hint = $7
        WHERE id = $1::bigint)"};
    count_long_wait(id);
    pg::ErrorInfo none;
    const pg::ErrorInfo& e = error ? *error : none;
    std::string_view word = core::to_string(to);
    step_follows(id, to, e);
    update.run(
        {id, word, core::is_finished(to), or_null(e.sqlstate), or_null(e.message), or_null(e.detail), or_null(e.hint)});
    std::string message = from + " -> " + std::string(word);
    if (error)
        message += ": " + e.sqlstate + " " + e.message;
    add_state_event(id, "state", word, message, by);
    notify(id, word);
    log_state(id, name, from, word, error);
    if (core::needs_person(to) && rows[0][3].boolean())
        alert_of_state(id, name, word, message, by);
    DROVER_FAULT(state_changed);
    // The batches before may be asynchronous; a state that somebody was told of must not be lost.
    pg::set_guc_local("synchronous_commit", "on");
    return true;
}

} // namespace drover::engine
