// Implementation of steering. Every change of state goes through set_state and so through the one transition table.
#include "engine/command/control.hpp"

#include "engine/action/images.hpp"
#include "engine/catalog/error_rows.hpp"
#include "engine/catalog/slices.hpp"
#include "engine/catalog/starts.hpp"
#include "engine/catalog/step_store.hpp"
#include "engine/command/home.hpp"
#include "engine/command/inspect.hpp"
#include "engine/command/wake.hpp"
#include "engine/definition/meaning.hpp"
#include "engine/kinds/deferred_index.hpp"
#include "engine/ledger/transitions.hpp"
#include "engine/ledger/walk_facts.hpp"
#include "engine/session/ways_on.hpp"
#include "engine/steps/step_type.hpp"
#include "engine/walk/clause_columns.hpp"
#include "pg/commit_actions.hpp"
#include "pg/relation.hpp"

#include <charconv>

namespace drover::engine {

using core::State;
using pg::Query;

namespace {

[[noreturn]] void wrong_state(const Caller& caller, const Migration& m, const char* verb) {
    throw pg::Error("55000", "cannot " + std::string(verb) + " migration \"" + m.name + "\"",
                    "Its state is " + shown_state(caller, m) + ".",
                    core::is_active(m.state) ? "SELECT migrate_cancel(" + literal(m.name) + ");" : verb_on(m));
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
        wrong_state(caller, m, verb);
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
        wrong_state(caller, m, "resume");
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
        wrong_state(caller, m, "confirm");
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

void renew_images(const Caller& caller, const Migration& m) {
    if (!m.settings.undo || OidIsValid(m.undo_oid) || m.task == core::Task::Restore)
        return;
    ImageTable images;
    pg::as_owner_restricted(owner_role(m), [&] { images = make_image_table(Subject(m), m.id); });
    const std::string what = "before-images begin anew: those of earlier rows were dropped after undo_retention";
    caller.bookkeeping([&] {
        keep_image_table(m.id, images.oid, images.name, images.key_columns, images.numbers);
        add_event(m.id, "undo", what, caller.name);
    });
    pg::report(NOTICE, "migration \"" + m.name + "\": " + what,
               "A rollback restores the rows that it changes from now on.");
}

bool retry_migration(const std::string& name, bool errors_only) {
    Caller caller;
    Migration m = require_own(caller, name, "migrate_retry()");
    if (m.state == State::SucceededWithErrors) {
        if (!m.at_home)
            bring_home(caller, m);
        renew_images(caller, m);
        caller.bookkeeping([&] { mend_quarantine(m); });
        bool changed = change(caller, m, State::Queued, "retry");
        pg::start_supervisor_at_commit();
        return changed;
    }
    if (errors_only && !core::is_active(m.state))
        throw pg::Error("55000", "migration \"" + name + "\" did not finish with errors",
                        "Its state is " + shown_state(caller, m) + ".", verb_on(m));
    if (m.state != State::Failed && m.state != State::Cancelled) {
        if (!core::is_active(m.state))
            wrong_state(caller, m, "retry");
        bool waited = false;
        if (!errors_only && m.at_home)
            caller.bookkeeping([&] {
                waited = forget_waits(m.id);
                if (waited)
                    add_event(m.id, "waiting", "the wait for another try was ended", caller.name);
            });
        if (waited)
            pg::start_supervisor_at_commit();
        return waited;
    }
    if (!m.at_home)
        bring_home(caller, m);
    renew_images(caller, m); // a check of one that had succeeded failed, and its sweep changes rows
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

} // namespace drover::engine
