// migrate_alter: changes settings of a migration from its next batch on. See alter.hpp.
#include "engine/command/alter.hpp"

#include "core/settings/setting_names.hpp"
#include "engine/command/reschedule.hpp"
#include "engine/command/wake.hpp"
#include "engine/definition/definition.hpp"
#include "engine/definition/signal_settings.hpp"
#include "engine/ledger/migration_rows.hpp"
#include "engine/session/access.hpp"
#include "pg/commit_actions.hpp"

#include <charconv>

namespace drover::engine {

using core::State;
using pg::Query;

namespace {

// The member "workers" is a column of its own, not a setting; null is its default, 1.
std::optional<int> workers_in(const std::vector<core::RawSetting>& raw) {
    for (const core::RawSetting& s : raw) {
        if (s.name != "workers")
            continue;
        if (s.is_scalar && std::holds_alternative<std::monostate>(s.value))
            return 1;
        std::int64_t workers = 0;
        bool whole = false;
        if (auto* number = std::get_if<double>(&s.value)) {
            workers = static_cast<std::int64_t>(*number);
            whole = static_cast<double>(workers) == *number;
        } else if (auto* text = std::get_if<std::string>(&s.value)) {
            auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), workers);
            whole = error == std::errc{} && end == text->data() + text->size();
        }
        if (!whole)
            throw pg::Error("22023", "invalid value for \"workers\"", "Valid range is 1 .. 1024.",
                            "migrate_alter(..., '{\"workers\": 2}')");
        return check_workers(workers);
    }
    return std::nullopt;
}

void refuse_unalterable(const std::vector<core::RawSetting>& raw) {
    for (const core::RawSetting& s : raw)
        for (const core::SettingSpec& spec : core::setting_specs())
            if (spec.name == s.name && !spec.alterable)
                throw pg::Error("22023", "setting \"" + s.name + "\" cannot be altered",
                                "It belongs to the migration's definition.", "Start another migration with it.");
}

void refuse_unknown(const std::vector<core::RawSetting>& raw) {
    constexpr std::string_view beside[] = {"workers", "start_after", "after"};
    for (const core::RawSetting& s : raw)
        if (const auto problem = core::check_name(s.name, beside))
            throw pg::Error(problem->sqlstate, problem->message, problem->detail, problem->hint);
}

} // namespace

bool alter_migration(const std::string& name, const std::string& settings_json) {
    Caller caller;
    Migration m = require_own(caller, name, "migrate_alter()");
    bool changed = false;
    std::optional<int> workers;
    std::string merged;
    core::Settings settings;
    caller.bookkeeping([&] {
        std::vector<core::RawSetting> raw = raw_settings(settings_json);
        refuse_unknown(raw);
        refuse_unalterable(raw);
        workers = workers_in(raw);
        static Query merge{
            "SELECT jsonb_strip_nulls($1::jsonb || ($2::jsonb - '{workers,start_after,after}'::text[]))"};
        merged = merge.row({m.settings_json, settings_json})[0].str();
        settings = parse_settings_json(merged);
    });
    // What was given before stays good enough: a column that is gone must not stand in the way of another setting.
    if (settings.signals.pace_query == m.settings.signals.pace_query)
        settings.signals.pace_query.clear();
    if (m.at_home)
        check_signal_settings(settings, m.owner_oid, m.environment.search_path);
    caller.bookkeeping([&] { changed = change_settings(m.id, merged, workers); });
    changed = reschedule(caller, m, settings_json) || changed;
    caller.bookkeeping([&] {
        if (changed)
            add_event(m.id, "settings", "altered: " + settings_json, caller.name);
        wake_workers(m);
    });
    if (changed && core::is_active(m.state))
        pg::start_supervisor_at_commit();
    return changed;
}

} // namespace drover::engine
