// Implementation of migrate_start. See start.hpp.
#include "engine/start/start.hpp"

#include "core/model/predicate.hpp"
#include "engine/action/check_action.hpp"
#include "engine/action/images.hpp"
#include "engine/catalog/step_store.hpp"
#include "engine/command/control.hpp"
#include "engine/command/drop.hpp"
#include "engine/command/inspect.hpp"
#include "engine/command/reschedule.hpp"
#include "engine/command/start_notes.hpp"
#include "engine/definition/signal_settings.hpp"
#include "engine/kinds/copy_definition.hpp"
#include "engine/kinds/kind_type.hpp"
#include "engine/ledger/transitions.hpp"
#include "engine/ledger/walk_facts.hpp"
#include "engine/session/blocker.hpp"
#include "engine/session/ways_on.hpp"
#include "engine/walk/clause_columns.hpp"
#include "engine/walk/definition_checks.hpp"
#include "pg/clause.hpp"
#include "pg/commit_actions.hpp"
#include "pg/session_settings.hpp"

#include <algorithm>

namespace drover::engine {

using core::State;

std::string function_of(const char* base, core::Kind kind) {
    return core::traits_of(kind).sets ? base : base + ("_" + std::string(core::to_string(kind)));
}

namespace {

constexpr std::size_t name_limit = 200;

void check_name(const std::string& name) {
    if (name.find_first_not_of(" \t\r\n") == std::string::npos || name.size() > name_limit)
        throw pg::Error("22023", name.size() > name_limit ? "migration name is too long" : "migration name is empty",
                        "A name has 1 to " + std::to_string(name_limit) + " bytes.",
                        "For example: migrate_start('orders_status', ...)");
}

void check_caller(const Caller& caller) {
    if (!pg::may_start())
        throw pg::Error("42501", "permission denied to start migrations",
                        "Superusers, the database's owner and roles with USAGE on schema drover may start migrations.",
                        "GRANT USAGE ON SCHEMA drover TO " + identifier(caller.name) + ";");
    if (!pg::find_role(caller.role).can_login)
        throw pg::Error(
            "28000", "role \"" + caller.name + "\" cannot own a migration, because it is not permitted to log in",
            "Workers run in sessions of the owner.", "Start it as a role with LOGIN, or ALTER ROLE ... LOGIN.");
}

// Names that exist now, of which none comes after this one: a dropped one may have left its name in theirs.
void check_after(const Caller& caller, const std::string& migration, const TextArray& after) {
    for (const std::string& name : after) {
        std::optional<Migration> m;
        caller.bookkeeping([&] { m = find_migration(name); });
        if (!m || !may_read(owner_role(*m)))
            throw pg::Error("42704", "migration \"" + name + "\", which is to come first, does not exist", {},
                            "SELECT name, state FROM migrate_progress;");
    }
    if (!after.empty())
        caller.bookkeeping([&] { refuse_cycle(migration, after); });
}

bool in_future(const std::string& timestamp) {
    refuse_infinite_start(timestamp);
    static pg::Query query{"SELECT $1::timestamptz > now()"};
    return query.row({timestamp})[0].boolean();
}

void say_difference(std::string& to, const char* what, const std::string& theirs) {
    to += (to.empty() ? "It has " : ", ") + std::string(what) + " " + theirs;
}

// "a" = expression, "b" = ...
std::string map_text(const Work& w) {
    std::string text;
    for (std::size_t i = 0; i < w.target_columns.size(); i++)
        text += (i ? ", " : "") + identifier(w.target_columns[i]) + " = " + w.expressions[i];
    return text;
}

// What the stored migration has otherwise than the one that is asked for.
std::string difference(const Migration& m, const Work& w, const TextArray* named) {
    std::string detail;
    if (m.kind != w.kind)
        say_difference(detail, "kind", std::string(core::to_string(m.kind)));
    if (m.relation_oid != w.relation_oid && m.at_home)
        say_difference(detail, "relation", m.relation);
    if (m.set_clause != w.set_clause)
        say_difference(detail, "set_clause", m.set_clause.empty() ? "NULL" : m.set_clause);
    if (m.where_clause != w.where_clause)
        say_difference(detail, "where_clause", m.where_clause.value_or("NULL"));
    if (m.target_oid != w.target_oid && m.at_home)
        say_difference(detail, "target", m.target.empty() ? "none" : m.target);
    if (m.kind == w.kind && (m.target_columns != w.target_columns || m.expressions != w.expressions))
        say_difference(detail, "column_map", map_text(m));
    if (m.routine_oid != w.routine_oid && m.at_home)
        say_difference(detail, "routine", m.routine.empty() ? "none" : m.routine);
    if (m.strategy != w.strategy)
        say_difference(detail, "strategy", m.strategy);
    for (const auto& [name, theirs] : core::definition_difference(m.settings, w.settings))
        if (!named || std::ranges::find(*named, name) != named->end())
            say_difference(detail, name.c_str(), theirs);
    return detail;
}

} // namespace

void require_same_definition(const Migration& m, const StartArguments& a, Asks who) {
    if (!pg::is_member_of(owner_role(m)))
        throw pg::Error("42710", "migration name \"" + a.name + "\" is taken", "Another role's migration has it.",
                        "Choose another name.");
    TextArray named;
    if (who == Asks::Gate)
        Caller().bookkeeping([&] {
            for (const core::RawSetting& setting : raw_settings(a.settings_json))
                named.push_back(setting.name);
        });
    const std::string detail = difference(m, a.work, who == Asks::Gate ? &named : nullptr);
    if (!detail.empty())
        throw pg::Error(
            "42710", "migration \"" + a.name + "\" already exists with another definition", detail + ".",
            !core::is_finished(m.state) ? "Choose another name; or end it and drop it: SELECT migrate_drop(" +
                                              literal(a.name) + ", cancel => true);"
            : who == Asks::Start ? "Choose another name, or call it with again => true: it takes the place of this one."
                                 : "Choose another name, or SELECT migrate_drop(" + literal(a.name) + ");");
}

// None left is not to be had then: success is that all that was due is done.
bool end_with_a_pass(const Caller& caller, StartArguments& a) {
    const Work& w = a.work;
    if (!w.where_clause || !w.traits().sweeps || !w.settings.verify)
        return false;
    bool told = false;
    caller.bookkeeping([&] {
        static pg::Query query{"SELECT $1::jsonb ? 'until'"};
        told = query.row({a.settings_json})[0].boolean();
    });
    if (told || !pg::reads_time(*w.where_clause))
        return false;
    caller.bookkeeping([&] {
        static pg::Query query{"SELECT $1::jsonb || '{\"until\": \"pass\"}'"};
        a.settings_json = query.row({a.settings_json})[0].str();
    });
    a.work.settings.until = "pass";
    return true;
}

core::Problem note_of_pass(const std::string& what) {
    return {"", what + " the time in where_clause, so setting until is pass",
            "It has succeeded when all rows that were due when it began are done, whatever has come due since.",
            "With settings => '{\"until\": \"none_left\"}' it goes on until a sweep finds none."};
}

Environment current_environment() {
    pg::SessionSettings own = pg::session_settings();
    return {pg::get_guc("search_path"),   pg::get_guc("TimeZone"), pg::get_guc("DateStyle"),
            pg::get_guc("IntervalStyle"), std::move(own.names),    std::move(own.values)};
}

Work completed(const Caller& caller, const StartArguments& a) {
    Work work = a.work;
    work.target_columns.clear(); // of a call before this one
    work.expressions.clear();
    work.workers = check_workers(a.workers.value_or(1));
    caller.bookkeeping([&] {
        work.settings = parse_settings_json(a.settings_json);
        if (a.column_map)
            read_column_map(work, *a.column_map);
    });
    const std::vector<core::StepPlan> steps = core::steps_of(recipe_of(work, {}));
    if (work.settings.hold != "none" &&
        std::ranges::none_of(steps, [](const auto& step) { return step.kind == core::StepKind::Hold; }))
        throw pg::Error("22023", "the migration has no step \"" + work.settings.hold + "\" to hold before",
                        "Indexes are built by a copy with the setting defer_indexes.", "Leave out the setting hold.");
    const std::string of_copies = work.settings.defer_indexes            ? "defer_indexes"
                                  : work.settings.on_conflict != "error" ? "on_conflict"
                                                                         : "";
    if (!work.traits().has_target && !of_copies.empty())
        throw pg::Error(
            "0A000", of_copies + " is not possible for a migration of kind " + std::string(core::to_string(work.kind)),
            "It fills no other table.", "Leave out the setting " + of_copies + ".");
    work.key_index = work.settings.key;
    type_of(work.kind).complete(work);
    return work;
}

void check_start(const Caller& caller, StartArguments& a) {
    check_caller(caller);
    check_name(a.name);
    a.work = completed(caller, a);
    check_after(caller, a.name, a.after);
}

Checked check_work(const Caller& caller, const Work& work) {
    pg::session_settings(); // throws where the session has some that workers cannot
    require_lockable(caller, work);
    Checked checked = check_definition(work);
    if (work.settings.undo)
        image_key(checked.subject);
    if (!work.settings.check_clause.empty())
        check_check_clause(checked.subject, work.settings.check_clause);
    check_signal_settings(work.settings, caller.role, pg::get_guc("search_path"));
    return checked;
}

std::optional<std::int64_t> create_migration(const Caller& caller, const StartArguments& a, const Checked& checked,
                                             State state) {
    Work work = a.work;
    note_columns(work, checked.subject.root.name, work.settings.check_clause);
    const NewMigration n{work,          a.name,      checked.subject.root.qualified, caller.name, a.settings_json,
                         a.start_after, caller.role, current_environment(),          a.after,     state};
    std::optional<std::int64_t> id;
    caller.bookkeeping([&] {
        id = insert_migration(n);
        if (id)
            keep_meaning(*id, checked.meaning);
    });
    return id;
}

bool sweep_again(const Caller& caller, const StartArguments& a) {
    std::optional<Migration> m;
    caller.bookkeeping([&] { m = find_migration(a.name); });
    if (!m || m->state != State::Succeeded || !m->where_tells_done() || !m->at_home)
        return false;
    require_same_definition(*m, a, Asks::Gate);
    renew_images(caller, *m);
    bool changed = false;
    Work named = a.work; // what the clauses say today is meant
    named.called = m->called;
    note_columns(named, pg::describe_relation(named.relation_oid).name, m->check_clause);
    caller.bookkeeping([&] {
        changed = set_state(m->id, State::Queued, caller.name);
        if (changed)
            keep_columns(m->id, named);
        if (changed)
            forget_meaning(m->id);
        if (changed && begin_pass(*m, core::Task::Change))
            forget_first_planning(m->id);
    });
    pg::start_supervisor_at_commit();
    return changed;
}

namespace {

// Of one that is not at work.
std::string way_to_go_on(const Migration& m) {
    const std::string anew = "The same call with again => true begins anew.";
    if (!core::is_finished(m.state)) // does not make way
        return way_on(m);
    switch (m.state) {
    case State::Succeeded:
        return (m.where_tells_done() ? "Rows that have come since are not looked at.\n" : "") + anew;
    case State::RolledBack:
        return "Its rows are as they were before.\n" + anew;
    default:
        return way_on(m) + "\n" + anew;
    }
}

std::optional<Migration> found_now(const Caller& caller, const std::string& name) {
    std::optional<Migration> m;
    caller.bookkeeping([&] { m = find_migration(name); });
    return m;
}

std::int64_t existing(const Caller& caller, const Migration& m, const StartArguments& a) {
    require_same_definition(m, a, Asks::Start);
    const std::string notice = "migration \"" + a.name + "\" already exists with this definition and " +
                               core::predicate(shown_state(caller, m));
    if (core::is_active(m.state)) {
        pg::report(NOTICE, notice);
        pg::start_supervisor_at_commit();
    } else {
        pg::report(NOTICE, notice, "Nothing was started.", way_to_go_on(m));
    }
    note_kept_settings(m, a.work, a.settings_json, a.workers);
    return m.id;
}

// Drops it, so that another one has its name; what is remembered of it.
std::string make_way(const Migration& m) {
    drop_migration(m.name, false, true);
    return "takes the place of migration " + std::to_string(m.id) + ", which " +
           core::predicate(core::to_string(m.state));
}

} // namespace

std::int64_t start_migration(StartArguments a) {
    const Work& work = a.work;
    require_primary((function_of("migrate_start", work.kind) + "()").c_str());
    Caller caller;
    check_start(caller, a);
    bool later = false;
    caller.bookkeeping([&] { later = !a.after.empty() || (a.start_after && in_future(*a.start_after)); });
    const std::optional<Migration> taken = found_now(caller, a.name);
    if (taken && !(a.again && core::is_finished(taken->state) && pg::is_member_of(owner_role(*taken))))
        return existing(caller, *taken, a);
    std::string before;
    if (taken) {
        caller.bookkeeping([&] { // waits for another session that is at the same
            static pg::Query lock{"SELECT FROM drover.migration WHERE id = $1::bigint FOR UPDATE"};
            lock.run({taken->id});
        });
        const std::optional<Migration> still = found_now(caller, a.name);
        if (still && (still->id != taken->id || !core::is_finished(still->state)))
            return existing(caller, *still, a);
        before = still ? make_way(*still) : "";
    }
    const Checked checked = check_work(caller, work);
    const bool by_pass = end_with_a_pass(caller, a);
    State state = a.paused ? State::Paused : later ? State::Scheduled : State::Queued;
    const std::optional<std::int64_t> id = create_migration(caller, a, checked, state);
    if (!id) { // somebody was faster
        const std::optional<Migration> other = found_now(caller, a.name);
        if (!other)
            throw pg::Error("40001", "migration \"" + a.name + "\" was created or dropped concurrently", {},
                            "Call migrate_start again.");
        return existing(caller, *other, a);
    }
    if (work.settings.undo) {
        const ImageTable images = make_image_table(checked.subject, *id);
        caller.bookkeeping([&] { keep_image_table(*id, images.oid, images.name, images.key_columns, images.numbers); });
    }
    if (!before.empty())
        caller.bookkeeping([&] { add_event(*id, "created", before); });
    pg::report(NOTICE, "migration \"" + a.name + "\" " + checked.choice);
    std::vector<core::Problem> notes = checked.notes;
    note_limits(work, notes);
    note_others(caller, work, *id, a.after, notes);
    if (by_pass)
        notes.insert(notes.begin(), note_of_pass("migration \"" + a.name + "\" reads"));
    for (const core::Problem& note : notes)
        pg::report(NOTICE, note.message, note.detail, note.hint);
    if (state != State::Paused)
        pg::start_supervisor_at_commit();
    return *id;
}

} // namespace drover::engine
