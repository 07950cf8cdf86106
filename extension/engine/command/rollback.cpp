// Implementation of migrate_rollback. See rollback.hpp.
#include "engine/command/rollback.hpp"

#include "core/model/predicate.hpp"
#include "engine/action/images.hpp"
#include "engine/command/home.hpp"
#include "engine/command/inspect.hpp"
#include "engine/ledger/migration_rows.hpp"
#include "engine/ledger/transitions.hpp"
#include "engine/session/access.hpp"
#include "engine/steps/step_type.hpp"
#include "pg/commit_actions.hpp"

namespace drover::engine {

using core::State;

namespace {

void check_rollback(const Caller& caller, const Migration& m) {
    const std::string name = literal(m.name);
    if (!OidIsValid(m.undo_oid))
        throw pg::Error(
            "55000", "migration \"" + m.name + "\" has no before-images",
            "They are kept if it is started with undo, and dropped after undo_retention.",
            m.settings.undo
                ? "SELECT at, message FROM migrate_events WHERE name = " + name + "; tells what became of it."
            : m.traits().sweeps
                ? "Start migrations with settings => '{\"undo\": true}' to be able to roll them back."
                : "Updates and deletes have them; what a copy or a call wrote is taken back by a statement of yours.");
    if (m.state == State::Paused)
        throw pg::Error("55006", "migration \"" + m.name + "\" is paused", "Only a migration at rest is rolled back.",
                        m.task == core::Task::Restore
                            ? "SELECT migrate_resume(" + name + "); to go on rolling back."
                            : "SELECT migrate_cancel(" + name + "), migrate_rollback(" + name + ");");
    if (core::is_active(m.state))
        throw pg::Error("55006", "migration \"" + m.name + "\" " + core::predicate(shown_state(caller, m)),
                        "Only a migration at rest is rolled back.",
                        "SELECT migrate_cancel(" + name + "); then roll it back.");
}

} // namespace

bool rollback_migration(const std::string& name, const std::optional<std::string>& on_changed) {
    Caller caller;
    Migration m = require_own(caller, name, "migrate_rollback()");
    if (on_changed)
        caller.bookkeeping([&] {
            static pg::Query setting{"SELECT jsonb_build_object('on_changed', $1::text)"};
            parse_settings_json(setting.row({*on_changed})[0].str());
        });
    if (m.state == State::RollingBack) {
        pg::start_supervisor_at_commit();
        return false;
    }
    check_rollback(caller, m);
    if (!m.at_home) { // came with a dump, as its images have
        bring_home(caller, m);
        m = require_own(caller, name, "migrate_rollback()");
    }
    images_of(m, core::Task::Restore);
    bool changed = false;
    caller.bookkeeping([&] {
        if (on_changed)
            change_on_changed(m.id, *on_changed);
        // One that failed or was cancelled in the middle goes on; else a new pass walks the images that there are.
        const bool goes_on = m.task == core::Task::Restore && m.state != State::RolledBack;
        if (!goes_on)
            undo_steps(m, true);
        changed = set_state(m.id, State::RollingBack, caller.name);
    });
    if (!changed)
        throw pg::Error("55000", "cannot roll back migration \"" + name + "\"",
                        "Its state is " + shown_state(caller, m) + ".", "SELECT name, state FROM migrate_progress;");
    pg::start_supervisor_at_commit();
    return true;
}

} // namespace drover::engine
