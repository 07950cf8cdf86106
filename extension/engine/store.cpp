// Implementation of the catalog of migrations. See store.hpp for the lock and transaction contract.
#include "engine/store.hpp"

#include "core/signals.hpp"
#include "engine/limits.hpp"
#include "engine/step_store.hpp"
#include "pg/commit_actions.hpp"
#include "pg/fault.hpp"

#include <algorithm>

namespace drover::engine {

using core::State;
using pg::Query;
using pg::Row;
using pg::Rows;
using pg::Value;

namespace {

// A macro, so that each query is one literal.
#define DROVER_LOAD_MIGRATION                                                                                          \
    "SELECT m.id, name, operation, relation_oid, relation, owner_oid, owner, home = $2, set_clause, where_clause, "    \
    "strategy, key_index, settings, environment ->> 'search_path', environment ->> 'TimeZone', "                       \
    "environment ->> 'DateStyle', environment ->> 'IntervalStyle', workers, m.state, waiting_for, m.step, walk, "      \
    "(SELECT c.kind FROM drover.step c WHERE c.migration_id = m.id AND c.step = m.step), "                             \
    "pass, planned_pass, excludes_done, m.sqlstate, m.message, m.detail, hint, task, undo_oid, undo_relation, "        \
    "undo_key, check_clause, target_oid, target, ARRAY(SELECT key FROM jsonb_each_text(column_map) ORDER BY key), "    \
    "ARRAY(SELECT value FROM jsonb_each_text(column_map) ORDER BY key), routine_oid, routine, "                        \
    "first_xid::xid, undo_numbers::text[], "                                                                           \
    "ARRAY(SELECT key FROM jsonb_each_text(environment -> 'set') ORDER BY key), "                                      \
    "ARRAY(SELECT value FROM jsonb_each_text(environment -> 'set') ORDER BY key), "                                    \
    "called, clause_columns, clause_numbers::text[], "                                                                 \
    "ARRAY(SELECT value FROM jsonb_each_text(target_numbers) ORDER BY key) "                                           \
    "FROM drover.migration m JOIN drover.step w ON w.migration_id = m.id AND w.step = m.walk WHERE "

std::optional<bool> optional_bool(const Value& v) {
    return v.is_null() ? std::nullopt : std::optional<bool>(v.boolean());
}

State effective(const std::string& word, bool at_home) {
    auto state = core::parse_state(word);
    if (!state)
        throw pg::Error("XX001", "drover.migration holds an unknown state: " + word);
    return core::is_active(*state) && !at_home ? State::Paused : *state;
}

core::Kind kind_of(const std::string& word) {
    auto kind = core::parse_kind(word);
    if (!kind)
        throw pg::Error("XX001", "drover.step holds an unknown operation: " + word);
    return *kind;
}

Migration from_row(const Row& r) {
    Migration m;
    std::size_t i = 0;
    auto next = [&]() -> const Value& { return r[i++]; };
    m.id = next().integer();
    m.name = next().str();
    m.kind = kind_of(next().str());
    m.relation_oid = static_cast<Oid>(next().integer());
    m.relation = next().str();
    m.owner_oid = static_cast<Oid>(next().integer());
    m.owner = next().str();
    m.at_home = next().boolean();
    m.set_clause = next().str();
    m.where_clause = next().text();
    m.strategy = next().str();
    m.key_index = next().str();
    m.settings_json = next().str();
    m.environment.search_path = next().str();
    m.environment.time_zone = next().str();
    m.environment.date_style = next().str();
    m.environment.interval_style = next().str();
    m.workers = static_cast<int>(next().integer());
    m.state = effective(next().str(), m.at_home);
    m.waiting_for = next().str();
    m.step = static_cast<int>(next().integer());
    m.walk = static_cast<int>(next().integer());
    const std::string kind = next().str();
    if (!core::parse_step_kind(kind))
        throw pg::Error("XX001", "drover.step holds an unknown kind: " + kind);
    m.step_kind = *core::parse_step_kind(kind);
    m.pass = static_cast<int>(next().integer());
    m.planned_pass = static_cast<int>(next().integer());
    m.excludes_done = optional_bool(next());
    m.error.sqlstate = next().str();
    m.error.message = next().str();
    m.error.detail = next().str();
    m.error.hint = next().str();
    const std::string task = next().str();
    if (!core::parse_task(task))
        throw pg::Error("XX001", "drover.step holds an unknown task: " + task);
    m.task = *core::parse_task(task);
    m.undo_oid = static_cast<Oid>(next().integer());
    m.undo_relation = next().str();
    m.undo_key = next().array().value_or(TextArray{});
    m.check_clause = next().str();
    m.target_oid = static_cast<Oid>(next().integer());
    m.target = next().str();
    m.target_columns = next().array().value_or(TextArray{});
    m.expressions = next().array().value_or(TextArray{});
    m.routine_oid = static_cast<Oid>(next().integer());
    m.routine = next().str();
    m.first_xid = next().str();
    m.undo_numbers = next().array().value_or(TextArray{});
    m.environment.names = next().array().value_or(TextArray{});
    m.environment.values = next().array().value_or(TextArray{});
    m.called = next().str();
    m.clause_columns = next().array().value_or(TextArray{});
    m.clause_numbers = next().array().value_or(TextArray{});
    m.target_numbers = next().array().value_or(TextArray{});
    return m;
}

std::optional<Migration> one(const Rows& rows) {
    if (rows.empty())
        return std::nullopt;
    Migration m = from_row(rows[0]);
    m.settings = parse_settings_json(m.settings_json);
    return m;
}

std::optional<std::string> or_null(const std::string& s) {
    return s.empty() ? std::nullopt : std::optional(s);
}

} // namespace

std::optional<Migration> load_migration(std::int64_t id) {
    static Query query{DROVER_LOAD_MIGRATION "m.id = $1::bigint"};
    return one(query.run({id, pg::home()}));
}

std::optional<Migration> find_migration(const std::string& name) {
    static Query query{DROVER_LOAD_MIGRATION "name = $1"};
    return one(query.run({name, pg::home()}));
}

std::vector<core::RawSetting> raw_settings(const std::string& json) {
    static Query type{"SELECT jsonb_typeof($1::jsonb)"};
    if (type.row({json})[0].str() != "object")
        throw pg::Error("22023", "settings must be a JSON object", "The value is: " + json,
                        "For example: settings => '{\"batch_target\": \"100ms\"}'.");
    static Query each{"SELECT key, jsonb_typeof(value), value #>> '{}' FROM jsonb_each($1::jsonb)"};
    std::vector<core::RawSetting> raw;
    for (const Row& r : each.run({json})) {
        std::string t = r[1].str();
        core::RawSetting s{r[0].str(), std::monostate{}, true};
        if (t == "boolean")
            s.value = r[2].boolean();
        else if (t == "number")
            s.value = r[2].number();
        else if (t == "string")
            s.value = r[2].str();
        else
            s.is_scalar = t == "null";
        raw.push_back(std::move(s));
    }
    return raw;
}

core::Settings parse_settings_json(const std::string& json) {
    if (json == "{}" || json.empty())
        return default_settings();
    auto result = core::parse_settings(raw_settings(json), default_settings());
    if (auto* problem = std::get_if<core::Problem>(&result))
        throw pg::Error(*problem);
    return std::get<core::Settings>(result);
}

namespace {

// Anybody may listen: no name, no text.
void notify(std::int64_t id, std::string_view state) {
    static Query query{"SELECT pg_notify('drover', json_build_object('id', $1::bigint, 'state', $2::text)::text)"};
    query.run({id, state});
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
    static Query event{"INSERT INTO drover.event (migration_id, kind, state, message, by_role) VALUES ($1::bigint, "
                       "'alert', $2, $3, $4)"};
    event.run({id, to, "alert_state: " + change, or_null(by)});
    static Query notify{
        "SELECT pg_notify('drover', json_build_object('id', $1::bigint, 'alert', 'alert_state')::text)"};
    notify.run({id});
    if (by.empty())
        pg::log_at_commit("pg_drover: migration \"" + name + "\" (id " + std::to_string(id) + "): alert: " + change +
                              " (alert_state)",
                          WARNING);
}

} // namespace

namespace {

int number_of(const std::vector<core::StepPlan>& steps, core::StepKind kind) {
    const auto at = std::ranges::find(steps, kind, &core::StepPlan::kind);
    return static_cast<int>(at - steps.begin()) + 1;
}

} // namespace

std::optional<std::int64_t> insert_migration(const NewMigration& m) {
    static Query insert{R"(
        INSERT INTO drover.migration (name, kind, owner_oid, owner, home, settings, environment, workers, start_after, after, state, walk)
        VALUES ($1, $2, $3::oid, $4, $5, $6::jsonb,
                jsonb_build_object('search_path', $7::text, 'TimeZone', $8::text, 'DateStyle', $9::text, 'IntervalStyle', $10::text,
                                   'set', jsonb_object($11::text[], $12::text[])),
                $13::integer, $14::timestamptz, $15::text[], $16, $17::integer)
        ON CONFLICT (name) DO NOTHING RETURNING id)"};
    const std::string_view state = core::to_string(m.state);
    const Work& w = m.work;
    const Environment& e = m.environment;
    const std::vector<core::StepPlan> steps =
        core::steps_of({w.kind, m.relation, w.target, w.routine, w.kind == core::Kind::Copy && w.settings.defer_indexes,
                        w.settings.hold == "build"});
    Rows rows = insert.run({m.name, core::to_string(w.kind), m.owner_oid, m.owner, pg::home(), m.settings_json,
                            e.search_path, e.time_zone, e.date_style, e.interval_style, e.names, e.values, w.workers,
                            m.start_after, m.after, state, number_of(steps, core::StepKind::Batched)});
    if (rows.empty())
        return std::nullopt;
    std::int64_t id = rows[0][0].integer();
    insert_steps(id, m, steps);
    static Query event{"INSERT INTO drover.event (migration_id, kind, state, message, by_role) VALUES ($1::bigint, "
                       "'created', $2, $3, $4)"};
    event.run({id, state, "created as " + std::string(state), m.owner});
    notify(id, state);
    log_state(id, m.name, "", state, nullptr);
    DROVER_FAULT(start_inserted);
    pg::set_guc_local("synchronous_commit", "on");
    return id;
}

bool try_lock_migration(std::int64_t id) {
    static Query query{"SELECT FROM drover.migration WHERE id = $1::bigint FOR NO KEY UPDATE SKIP LOCKED"};
    return !query.run({id}).empty();
}

bool set_state(std::int64_t id, State to, const std::string& by, const pg::ErrorInfo* error) {
    static Query lock{"SELECT name, state, home = $2, coalesce((settings ->> 'alert_state')::boolean, true) FROM "
                      "drover.migration WHERE id = $1::bigint FOR NO KEY UPDATE"};
    Rows rows = lock.run({id, pg::home()});
    if (rows.empty())
        return false;
    const std::string name = rows[0][0].str();
    const State now = effective(rows[0][1].str(), rows[0][2].boolean());
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
    pg::ErrorInfo none;
    const pg::ErrorInfo& e = error ? *error : none;
    std::string_view word = core::to_string(to);
    step_follows(id, to, e);
    update.run(
        {id, word, core::is_finished(to), or_null(e.sqlstate), or_null(e.message), or_null(e.detail), or_null(e.hint)});
    static Query event{"INSERT INTO drover.event (migration_id, kind, state, message, by_role) VALUES ($1::bigint, "
                       "'state', $2, $3, $4)"};
    std::string message = from + " -> " + std::string(word);
    if (error)
        message += ": " + e.sqlstate + " " + e.message;
    event.run({id, word, message, or_null(by)});
    notify(id, word);
    log_state(id, name, from, word, error);
    if (core::needs_person(to) && rows[0][3].boolean())
        alert_of_state(id, name, word, message, by);
    DROVER_FAULT(state_changed);
    // The batches before may be asynchronous; a state that somebody was told of must not be lost.
    pg::set_guc_local("synchronous_commit", "on");
    return true;
}

pg::ErrorInfo with_name(pg::ErrorInfo error, const std::string& name) {
    const char* n = name.c_str();
    const std::string argument = pg::guard([=]() -> const char* { return quote_literal_cstr(n); });
    constexpr std::string_view dots = "(...)";
    for (std::size_t at = 0; (at = error.hint.find("migrate_", at)) != std::string::npos; at++)
        if (std::size_t open = error.hint.find('(', at);
            open != std::string::npos && error.hint.compare(open, dots.size(), dots) == 0)
            error.hint.replace(open + 1, dots.size() - 2, argument);
    return error;
}

void add_event(std::int64_t id, const char* kind, const std::string& message, const std::string& by) {
    static Query query{
        "INSERT INTO drover.event (migration_id, kind, message, by_role) VALUES ($1::bigint, $2, $3, $4)"};
    query.run({id, kind, message, or_null(by)});
}

void set_waiting(const Migration& m, const std::string& waiting_for) {
    if (m.waiting_for == waiting_for || (waiting_for.empty() && core::is_pacing_reason(m.waiting_for)))
        return;
    static Query query{
        "UPDATE drover.migration SET waiting_for = $2, updated_at = clock_timestamp(), "
        "waiting_since = CASE WHEN $2 IS NOT NULL THEN coalesce(waiting_since, clock_timestamp()) END WHERE id = "
        "(SELECT id FROM "
        "drover.migration WHERE id = $1::bigint AND waiting_for IS DISTINCT FROM $2 FOR NO KEY UPDATE SKIP LOCKED)"};
    query.run({m.id, or_null(waiting_for)});
    if (query.affected() > 0 && !waiting_for.empty())
        add_event(m.id, "waiting", "waits for " + waiting_for);
}

} // namespace drover::engine
