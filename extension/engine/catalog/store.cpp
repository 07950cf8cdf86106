// Implementation of the catalog of migrations. See store.hpp for the lock and transaction contract.
#include "engine/catalog/store.hpp"

#include "core/signals/signals.hpp"
#include "engine/catalog/columns.hpp"
#include "engine/catalog/limits.hpp"
#include "pg/commit_actions.hpp"
#include "pg/fault.hpp"

namespace drover::engine {

using core::State;
using pg::Query;
using pg::Row;
using pg::Value;

Work::Work() = default;
Work::Work(const Work&) = default;
Work::Work(Work&&) noexcept = default;
Work& Work::operator=(const Work&) = default;
Work& Work::operator=(Work&&) noexcept = default;
Work::~Work() = default;

Migration::Migration() = default;
Migration::Migration(const Migration&) = default;
Migration::Migration(Migration&&) noexcept = default;
Migration& Migration::operator=(const Migration&) = default;
Migration& Migration::operator=(Migration&&) noexcept = default;
Migration::~Migration() = default;

namespace {

// What a word of the catalog stands for.
template <class Parsed>
typename Parsed::value_type known(const Parsed& parsed, const char* table, const char* what, const Value& word) {
    if (!parsed)
        throw pg::Error("XX001", std::string("drover.") + table + " holds an unknown " + what + ": " + word.str());
    return *parsed;
}

// Read in this order.
constexpr Read<Migration> migration_columns[] = {
    {"m.id", into<&Migration::id>},
    {"name", into<&Migration::name>},
    {"operation",
     [](Migration& m, const Value& v) { m.kind = known(core::parse_kind(v.str()), "step", "operation", v); }},
    {"relation_oid", into<&Migration::relation_oid>},
    {"relation", into<&Migration::relation>},
    {"owner_oid", into<&Migration::owner_oid>},
    {"owner", into<&Migration::owner>},
    {"home = $2", into<&Migration::at_home>},
    {"set_clause", into<&Migration::set_clause>},
    {"where_clause", into<&Migration::where_clause>},
    {"strategy", into<&Migration::strategy>},
    {"key_index", into<&Migration::key_index>},
    {"settings", into<&Migration::settings_json>},
    {"environment ->> 'search_path'", into<&Migration::environment, &Environment::search_path>},
    {"environment ->> 'TimeZone'", into<&Migration::environment, &Environment::time_zone>},
    {"environment ->> 'DateStyle'", into<&Migration::environment, &Environment::date_style>},
    {"environment ->> 'IntervalStyle'", into<&Migration::environment, &Environment::interval_style>},
    {"ARRAY(SELECT key FROM jsonb_each_text(environment -> 'set') ORDER BY key)",
     into<&Migration::environment, &Environment::names>},
    {"ARRAY(SELECT value FROM jsonb_each_text(environment -> 'set') ORDER BY key)",
     into<&Migration::environment, &Environment::values>},
    {"workers", into<&Migration::workers>},
    {"m.state", [](Migration& m, const Value& v) { m.state = effective_state(v.str(), m.at_home); }},
    {"waiting_for", into<&Migration::waiting_for>},
    {"m.step", into<&Migration::step>},
    {"walk", into<&Migration::walk>},
    {"(SELECT c.kind FROM drover.step c WHERE c.migration_id = m.id AND c.step = m.step)",
     [](Migration& m, const Value& v) { m.step_kind = known(core::parse_step_kind(v.str()), "step", "kind", v); }},
    {"pass", into<&Migration::pass>},
    {"planned_pass", into<&Migration::planned_pass>},
    {"excludes_done", into<&Migration::excludes_done>},
    {"task", [](Migration& m, const Value& v) { m.task = known(core::parse_task(v.str()), "step", "task", v); }},
    {"m.sqlstate", into<&Migration::error, &pg::ErrorInfo::sqlstate>},
    {"m.message", into<&Migration::error, &pg::ErrorInfo::message>},
    {"m.detail", into<&Migration::error, &pg::ErrorInfo::detail>},
    {"hint", into<&Migration::error, &pg::ErrorInfo::hint>},
    {"undo_oid", into<&Migration::undo_oid>},
    {"undo_relation", into<&Migration::undo_relation>},
    {"undo_key", into<&Migration::undo_key>},
    {"undo_numbers::text[]", into<&Migration::undo_numbers>},
    {"check_clause", into<&Migration::check_clause>},
    {"target_oid", into<&Migration::target_oid>},
    {"target", into<&Migration::target>},
    {"ARRAY(SELECT key FROM jsonb_each_text(column_map) ORDER BY key)", into<&Migration::target_columns>},
    {"ARRAY(SELECT value FROM jsonb_each_text(column_map) ORDER BY key)", into<&Migration::expressions>},
    {"ARRAY(SELECT value FROM jsonb_each_text(target_numbers) ORDER BY key)", into<&Migration::target_numbers>},
    {"routine_oid", into<&Migration::routine_oid>},
    {"routine", into<&Migration::routine>},
    {"first_xid::xid", into<&Migration::first_xid>},
    {"called", into<&Migration::called>},
    {"clause_columns", into<&Migration::clause_columns>},
    {"clause_numbers::text[]", into<&Migration::clause_numbers>},
};

// A macro, so that what comes after the columns is one literal.
#define DROVER_MIGRATION_WHERE                                                                                         \
    "FROM drover.migration m JOIN drover.step w ON w.migration_id = m.id AND w.step = m.walk WHERE "

std::optional<Migration> with_settings(std::optional<Migration> m) {
    if (m)
        m->settings = parse_settings_json(m->settings_json);
    return m;
}

} // namespace

State effective_state(const std::string& word, bool at_home) {
    const State state = known(core::parse_state(word), "migration", "state", word);
    return core::is_active(state) && !at_home ? State::Paused : state;
}

std::optional<Migration> load_migration(std::int64_t id) {
    static Select<Migration> query{migration_columns, DROVER_MIGRATION_WHERE "m.id = $1::bigint"};
    return with_settings(query.one({id, pg::home()}));
}

std::optional<Migration> find_migration(const std::string& name) {
    static Select<Migration> query{migration_columns, DROVER_MIGRATION_WHERE "name = $1"};
    return with_settings(query.one({name, pg::home()}));
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
