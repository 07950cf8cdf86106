// Implementation of migrate_start. See start.hpp.
#include "engine/start.hpp"

#include "engine/reschedule.hpp"
#include "engine/signal_settings.hpp"
#include "pg/commit_actions.hpp"

namespace drover::engine {

using core::State;

int check_workers(std::int64_t workers) {
    if (workers < 1 || workers > 1024)
        throw pg::Error("22023", "invalid number of workers: " + std::to_string(workers), "Valid range is 1 .. 1024.",
                        "workers => 2");
    return static_cast<int>(workers);
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

// A setting that was given at start as an argument of migrate_alter's kind.
std::string key_setting(const std::string& json) {
    return parse_settings_json(json).key;
}

bool in_future(const std::string& timestamp) {
    static pg::Query query{"SELECT $1::timestamptz > now()"};
    return query.run({timestamp})[0][0].boolean();
}

void say_difference(std::string& to, const char* what, const std::string& theirs) {
    to += (to.empty() ? "It has " : ", ") + std::string(what) + " " + theirs;
}

} // namespace

void require_same_definition(const Caller& caller, const Migration& m, const StartArguments& a) {
    if (!pg::is_member_of(owner_role(m)))
        throw pg::Error("42710", "migration name \"" + a.name + "\" is taken", "Another role's migration has it.",
                        "Choose another name.");
    std::string detail, key;
    caller.bookkeeping([&] { key = key_setting(a.settings_json); });
    if (m.relation_oid != a.relation && m.at_home)
        say_difference(detail, "relation", m.relation);
    if (m.set_clause != a.set_clause)
        say_difference(detail, "set_clause", m.set_clause);
    if (m.where_clause != a.where_clause)
        say_difference(detail, "where_clause", m.where_clause.value_or("NULL"));
    if (m.strategy != a.strategy)
        say_difference(detail, "strategy", m.strategy);
    if (m.key_index != key)
        say_difference(detail, "key", m.key_index.empty() ? "none" : m.key_index);
    if (!detail.empty())
        throw pg::Error("42710", "migration \"" + a.name + "\" already exists with another definition", detail + ".",
                        "Choose another name, or SELECT migrate_drop(" + literal(a.name) + ") when it is finished.");
}

Environment current_environment() {
    return {pg::get_guc("search_path"), pg::get_guc("TimeZone"), pg::get_guc("DateStyle"),
            pg::get_guc("IntervalStyle")};
}

void check_start(const Caller& caller, const StartArguments& a) {
    check_caller(caller);
    check_name(a.name);
    check_workers(a.workers.value_or(1));
    caller.bookkeeping([&] { parse_settings_json(a.settings_json); });
    check_after(caller, a.name, a.after);
}

Work work_of(const Caller& caller, const StartArguments& a) {
    Work work;
    work.relation_oid = a.relation;
    work.set_clause = a.set_clause;
    work.where_clause = a.where_clause;
    work.strategy = a.strategy;
    work.workers = check_workers(a.workers.value_or(1));
    caller.bookkeeping([&] { work.settings = parse_settings_json(a.settings_json); });
    work.key_index = work.settings.key;
    return work;
}

std::optional<std::int64_t> create_migration(const Caller& caller, const StartArguments& a, const Checked& checked,
                                             State state) {
    NewMigration n{a.name,
                   "update",
                   checked.relation,
                   caller.name,
                   a.set_clause,
                   a.strategy,
                   {},
                   a.settings_json,
                   a.where_clause,
                   a.start_after,
                   a.relation,
                   caller.role,
                   current_environment(),
                   check_workers(a.workers.value_or(1)),
                   a.after,
                   state};
    core::Settings settings;
    caller.bookkeeping([&] { settings = parse_settings_json(a.settings_json); });
    check_signal_settings(settings, caller.role, pg::get_guc("search_path"));
    n.key_index = settings.key;
    std::optional<std::int64_t> id;
    caller.bookkeeping([&] { id = insert_migration(n); });
    return id;
}

namespace {

std::int64_t existing(const Caller& caller, const StartArguments& a) {
    std::optional<Migration> m;
    caller.bookkeeping([&] { m = find_migration(a.name); });
    if (!m)
        throw pg::Error("40001", "migration \"" + a.name + "\" was created or dropped concurrently", {},
                        "Call migrate_start again.");
    require_same_definition(caller, *m, a);
    pg::report(NOTICE, "migration \"" + a.name + "\" already exists with this definition and is " +
                           std::string(core::to_string(m->state)));
    if (core::is_active(m->state))
        pg::start_supervisor_at_commit();
    return m->id;
}

} // namespace

std::int64_t start_migration(const StartArguments& a) {
    require_primary("migrate_start()");
    Caller caller;
    check_start(caller, a);
    bool later = false;
    bool taken = false;
    caller.bookkeeping([&] {
        taken = find_migration(a.name).has_value();
        later = !a.after.empty() || (a.start_after && in_future(*a.start_after));
    });
    if (taken)
        return existing(caller, a);
    State state = a.paused ? State::Paused : later ? State::Scheduled : State::Queued;
    Checked checked = check_definition(work_of(caller, a));
    std::optional<std::int64_t> id = create_migration(caller, a, checked, state);
    if (!id) // somebody was faster
        return existing(caller, a);
    pg::report(NOTICE, "migration \"" + a.name + "\" " + checked.choice);
    if (state != State::Paused)
        pg::start_supervisor_at_commit();
    return *id;
}

} // namespace drover::engine
