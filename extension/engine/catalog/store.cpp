// Implementation of the catalog of migrations. See store.hpp for the lock and transaction contract.
#include "engine/catalog/store.hpp"

#include "core/signals.hpp"
#include "engine/catalog/limits.hpp"
#include "pg/commit_actions.hpp"
#include "pg/fault.hpp"

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
    m.state = effective_state(next().str(), m.at_home);
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

State effective_state(const std::string& word, bool at_home) {
    auto state = core::parse_state(word);
    if (!state)
        throw pg::Error("XX001", "drover.migration holds an unknown state: " + word);
    return core::is_active(*state) && !at_home ? State::Paused : *state;
}

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

bool try_lock_migration(std::int64_t id) {
    static Query query{"SELECT FROM drover.migration WHERE id = $1::bigint FOR NO KEY UPDATE SKIP LOCKED"};
    return !query.run({id}).empty();
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
