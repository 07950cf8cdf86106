// Implementation of steering. Every change of state goes through set_state and so through the one transition table.
#include "engine/control.hpp"

#include "engine/access.hpp"
#include "engine/clause_columns.hpp"
#include "engine/deferred_index.hpp"
#include "engine/history.hpp"
#include "engine/home.hpp"
#include "engine/images.hpp"
#include "engine/inspect.hpp"
#include "engine/meaning.hpp"
#include "engine/quarantine.hpp"
#include "engine/reschedule.hpp"
#include "engine/signal_settings.hpp"
#include "engine/slices.hpp"
#include "engine/start.hpp"
#include "engine/step_store.hpp"
#include "engine/step_type.hpp"
#include "engine/verify.hpp"
#include "pg/commit_actions.hpp"
#include "pg/relation.hpp"

#include <charconv>

namespace drover::engine {

using core::State;
using pg::Query;

namespace {

[[noreturn]] void wrong_state(const Migration& m, const char* verb) {
    std::string hint;
    std::string name = literal(m.name);
    switch (m.state) {
    case State::Succeeded:
        hint = "Nothing is left to do; the call that started it with again => true begins anew.";
        break;
    case State::RolledBack:
        hint = "The call that started it with again => true begins anew.";
        break;
    case State::SucceededWithErrors:
    case State::Failed:
    case State::Cancelled:
        hint = "SELECT migrate_retry(" + name + ");";
        break;
    case State::Paused:
        hint = "SELECT migrate_resume(" + name + ");";
        break;
    case State::Holding:
        hint = "SELECT migrate_confirm(" + name + ");";
        break;
    default:
        hint = "SELECT migrate_cancel(" + name + ");";
    }
    throw pg::Error("55000", "cannot " + std::string(verb) + " migration \"" + m.name + "\"",
                    "Its state is " + std::string(core::to_string(m.state)) + ".", hint);
}

// Workers that wait between batches look at once, when this commits.
void wake_workers(const Migration& m) {
    static Query query{"SELECT pid FROM drover.process WHERE class = 2 AND id = $1::bigint"};
    for (const pg::Row& r : query.run({m.id}))
        pg::wake_at_commit(static_cast<int>(r[0].integer()));
}

// One change of state as the caller asked for it. False if it is in that state already.
bool change(const Caller& caller, const Migration& m, State to, const char* verb) {
    if (m.state == to)
        return false;
    bool changed = false;
    caller.bookkeeping([&] {
        changed = set_state(m.id, to, caller.name);
        wake_workers(m);
    });
    if (!changed)
        wrong_state(m, verb);
    return true;
}

// A migration that has not begun keeps its start_after and after.
State state_to_go_on(const Migration& m) {
    if (m.task == core::Task::Restore)
        return State::RollingBack;
    if (m.step_kind == core::StepKind::Hold)
        return State::Holding;
    static Query query{"SELECT $2::boolean AND (start_after > now() OR after <> '{}') FROM drover.migration WHERE id = "
                       "$1::bigint"};
    return query.row({m.id, m.planned_pass == 0})[0].boolean() ? State::Scheduled : State::Queued;
}

} // namespace

bool pause_migration(const std::string& name) {
    Caller caller;
    return change(caller, require_own(caller, name, "migrate_pause()"), State::Paused, "pause");
}

bool resume_migration(const std::string& name) {
    Caller caller;
    Migration m = require_own(caller, name, "migrate_resume()");
    bool changed = false;
    if (m.state == State::Paused) {
        State to{};
        caller.bookkeeping([&] {
            to = state_to_go_on(m);
            forget_attempts(m.id);
        });
        changed = change(caller, m, to, "resume");
        if (!m.at_home)
            bring_home(caller, m);
    } else if (!core::is_active(m.state)) {
        wrong_state(m, "resume");
    }
    pg::start_supervisor_at_commit();
    return changed;
}

bool confirm_migration(const std::string& name) {
    Caller caller;
    Migration m = require_own(caller, name, "migrate_confirm()");
    if (m.state != State::Holding) {
        if (core::is_active(m.state))
            return false;
        wrong_state(m, "confirm");
    }
    if (!m.at_home)
        bring_home(caller, m);
    caller.bookkeeping([&] { confirm_step(m, caller.name); });
    pg::start_supervisor_at_commit();
    return true;
}

bool cancel_migration(const std::string& name) {
    Caller caller;
    const Migration m = require_own(caller, name, "migrate_cancel()");
    const bool changed = change(caller, m, State::Cancelled, "cancel");
    std::string missing;
    caller.bookkeeping([&] { missing = missing_indexes(m); });
    if (!missing.empty())
        pg::report(NOTICE, "indexes of " + m.target + " are missing: they were dropped to be built at the end",
                   "These statements would build them:\n" + missing,
                   "SELECT migrate_retry(" + literal(name) + "); goes on with the copy and builds them.");
    return changed;
}

namespace {

// Rows in quarantine again: each by its key; where a row has none, a sweep finds it.
void mend_quarantine(const Migration& m) {
    const core::Task task = open_rows_without_key(m) > 0 ? core::Task::Change : core::Task::Mend;
    begin_pass(m, task, false);
}

} // namespace

bool retry_migration(const std::string& name, bool errors_only) {
    Caller caller;
    Migration m = require_own(caller, name, "migrate_retry()");
    if (m.state == State::SucceededWithErrors) {
        if (!m.at_home)
            bring_home(caller, m);
        caller.bookkeeping([&] { mend_quarantine(m); });
        bool changed = change(caller, m, State::Queued, "retry");
        pg::start_supervisor_at_commit();
        return changed;
    }
    if (errors_only && !core::is_active(m.state))
        throw pg::Error("55000", "migration \"" + name + "\" did not finish with errors",
                        "Its state is " + std::string(core::to_string(m.state)) + ".",
                        m.state == State::Succeeded ? "Nothing is left to do; the call that started it with again => "
                                                      "true begins anew."
                        : m.state == State::RolledBack ? "SELECT migrate_rollback(" + literal(name) + ");"
                        : core::is_finished(m.state)   ? "SELECT migrate_retry(" + literal(name) + ");"
                                                       : way_on(m));
    if (m.state != State::Failed && m.state != State::Cancelled) {
        if (!core::is_active(m.state))
            wrong_state(m, "retry");
        return false;
    }
    if (!m.at_home)
        bring_home(caller, m);
    State to{};
    caller.bookkeeping([&] {
        to = state_to_go_on(m);
        if (m.state == State::Failed && m.at_home)
            adopt_columns(m);
        if (is_other_meaning(m.error))
            forget_meaning(m.id);
        forget_attempts(m.id);
        // Walked to the end and failed for what was left, or for what a check found: the retry is one more sweep, with
        // the rows in quarantine first, and the check comes after it. Where a sweep would change rows twice, or nothing
        // tells which are done, the check is made once more. Whatever else stopped it, it goes on where it was: were
        // that the end of a pass, another one would change rows twice.
        const bool checked = m.task == core::Task::Check;
        const bool found = m.error.sqlstate == "55000" || (checked && m.error.sqlstate == "23514");
        const bool sweeps = found && m.where_tells_done() && !may_change_twice(m.id);
        if (m.state != State::Failed || !(sweeps || checked))
            return;
        if (found && checked && open_rows(m) > 0)
            return mend_quarantine(m);
        if (m.step_kind == core::StepKind::Verify && summarize_pass(m).pending == 0)
            begin_pass(m, sweeps ? core::Task::Change : core::Task::Check);
    });
    bool changed = change(caller, m, to, "retry");
    pg::start_supervisor_at_commit();
    return changed;
}

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
    caller.bookkeeping([&] {
        static Query update{R"(
            UPDATE drover.migration SET settings = $2::jsonb, workers = coalesce($3::integer, workers), not_before = NULL, updated_at = clock_timestamp()
            WHERE id = $1::bigint AND (settings <> $2::jsonb OR workers <> coalesce($3::integer, workers)))"};
        update.run({m.id, merged, workers});
        changed = update.affected() > 0;
    });
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

namespace {

// From the state that a copy is in to one that can be dropped, although its target misses indexes.
std::string way_to_indexes(const Migration& m) {
    const std::string n = literal(m.name);
    const std::string by_hand = "run the statements, then SELECT migrate_drop(" + n + ");";
    if (core::is_active(m.state))
        return "CALL migrate_wait(" + n + "); builds them at the end. Or SELECT migrate_cancel(" + n + "); and " +
               by_hand;
    if (m.state == State::Holding)
        return "SELECT migrate_confirm(" + n + "); builds them. Or " + by_hand;
    if (m.state == State::Paused)
        return "SELECT migrate_resume(" + n + "); builds them at the end. Or " + by_hand;
    return "SELECT migrate_retry(" + n + "); builds them at the end. Or " + by_hand;
}

} // namespace

bool drop_migration(const std::string& name, bool cancel) {
    Caller caller;
    require_primary("migrate_drop()");
    std::optional<Migration> found;
    caller.bookkeeping([&] { found = find_migration(name); });
    if (!found) {
        pg::report(NOTICE, "migration \"" + name + "\" does not exist, skipping");
        return false;
    }
    Migration m = require_own(caller, name, "migrate_drop()");
    if (core::is_active(m.state) && cancel) // for the log and those who listen
        caller.bookkeeping([&] { set_state(m.id, State::Cancelled, caller.name); });
    else if (core::is_active(m.state))
        throw pg::Error("55006", "migration \"" + name + "\" is " + std::string(core::to_string(m.state)),
                        "Only a migration at rest can be dropped.",
                        "SELECT migrate_drop(" + literal(name) + ", cancel => true);");
    std::string missing;
    caller.bookkeeping([&] { missing = missing_indexes(m); });
    // Of one that may go on nobody knows yet whether they can be built, and a look would wait for the build at work.
    const bool has_ended = m.state == State::Failed || m.state == State::Cancelled || cancel;
    if (!missing.empty() && !(has_ended && give_up_indexes(caller, m)))
        throw pg::Error("55000", "indexes of " + m.target + " are missing: they were dropped to be built at the end",
                        "These statements would build them:\n" + missing, way_to_indexes(m));
    if (OidIsValid(m.undo_oid) && m.at_home && pg::find_role(m.owner_oid).exists)
        pg::as_owner_restricted(owner_role(m), [&] { drop_image_table(m); });
    caller.bookkeeping([&] { erase_migration(m.id); });
    return true;
}

bool wake() {
    require_primary("migrate_wake()");
    Caller caller;
    bool needed = false;
    caller.bookkeeping([&] {
        static Query query{R"(
            SELECT EXISTS (SELECT FROM drover.migration WHERE state IN ('scheduled', 'queued', 'running', 'rolling_back') AND home = $1)
               AND NOT EXISTS (SELECT FROM drover.process WHERE class = 1))"};
        needed = query.row({pg::home()})[0].boolean() || !expired_images().empty();
    });
    if (needed)
        pg::start_supervisor_at_commit();
    return needed;
}

} // namespace drover::engine
