// Implementation of a worker's session. See session.hpp.
#include "engine/session/session.hpp"

#include "engine/session/access.hpp"
#include "pg/lock.hpp"
#include "pg/process.hpp"
#include "pg/relation.hpp"
#include "pg/server.hpp"
#include "pg/session_settings.hpp"

namespace drover::engine {

void refresh_extension(Session& s) {
    s.extension = pg::served_extension();
    if (!OidIsValid(s.extension.oid) || s.extension.oid != s.extension_oid_at_start)
        throw NothingToDo{};
}

bool commits_wait(Session& session, std::int64_t wal_flush_after) {
    if (wal_flush_after <= 0)
        return false;
    using Clock = std::chrono::steady_clock;
    const core::Instant now = Clock::now();
    if (session.commits.due(now)) {
        const bool somebody_waits = pg::commits_wait_for_wal();
        session.commits.record(somebody_waits, now, Clock::now());
    }
    return session.commits.waiting(now);
}

Migration require_runnable(Session& s, bool may_start) {
    refresh_extension(s);
    bookkeeping(s, [&] {
        // Its settings are parsed once, not for every batch; anew when the defaults may have changed.
        static pg::Query query{"SELECT m.xmin::text || m.ctid::text || t.xmin::text || t.ctid::text FROM "
                               "drover.migration m JOIN drover.step t ON t.migration_id = m.id AND t.step = m.walk "
                               "WHERE m.id = $1::bigint"};
        pg::Rows rows = query.run({s.migration_id});
        const std::string version = rows.empty() ? "" : rows[0][0].str() + "/" + std::to_string(pg::config_reloads());
        if (version.empty() || version != s.version)
            s.migration = load_migration(s.migration_id);
        s.version = version;
    });
    const std::optional<Migration>& m = s.migration;
    if (!m || !(m->state == core::State::Running || m->state == core::State::RollingBack ||
                (may_start && m->state == core::State::Queued)))
        throw NothingToDo{};
    return *m;
}

bool begin_work(const Session& session) {
    return pg::try_lock_for_transaction({pg::LockClass::Work, session.migration_id, true});
}

std::optional<pg::Error> owner_problem(Oid owner, const std::string& name) {
    pg::Role role = pg::find_role(owner);
    if (!role.exists)
        return pg::Error("28000", "role \"" + name + "\", the migration's owner, does not exist any more", {},
                         "SELECT migrate_drop(...); and start the migration again as another role.");
    if (!role.can_login)
        return pg::Error("28000", "role \"" + role.name + "\", the migration's owner, is not permitted to log in",
                         "Workers run in sessions of the owner.",
                         "ALTER ROLE " + identifier(role.name) + " LOGIN; then SELECT migrate_retry(...);");
    return std::nullopt;
}

void check_owner(const Migration& m) {
    if (auto problem = owner_problem(m.owner_oid, m.owner))
        throw std::move(*problem);
    if (GetUserId() != m.owner_oid)
        throw pg::Error("XX000", "the worker does not run as the migration's owner");
}

void apply_environment(const Migration& m) {
    // Settings of the role or the database may stand in the way of a writer: ours win.
    static constexpr std::pair<const char*, const char*> fixed[] = {
        {"role", "none"},
        {"idle_in_transaction_session_timeout", "0"},
        {"standard_conforming_strings", "on"},
        {"jit", "off"}, // a compilation a chunk costs more than it gains
        {"max_parallel_workers_per_gather", "0"},
        {"deadlock_timeout", "100ms"}, // below the default of 1 s, so that we lose a deadlock, not the application
    };
    pg::set_session_settings(m.environment.names, m.environment.values, GUC_ACTION_SET);
    for (auto [name, value] : fixed)
        pg::set_guc_session(name, value);
    pg::set_guc_session("search_path", m.environment.search_path.c_str());
    pg::set_guc_session("TimeZone", m.environment.time_zone.c_str());
    pg::set_guc_session("DateStyle", m.environment.date_style.c_str());
    pg::set_guc_session("IntervalStyle", m.environment.interval_style.c_str());
}

void apply_environment(const Migration& m, pg::GucScope& guc) {
    pg::set_session_settings(m.environment.names, m.environment.values, GUC_ACTION_SAVE);
    guc.set("search_path", m.environment.search_path.c_str());
    guc.set("TimeZone", m.environment.time_zone.c_str());
    guc.set("DateStyle", m.environment.date_style.c_str());
    guc.set("IntervalStyle", m.environment.interval_style.c_str());
}

void apply_settings(const Migration& m) {
    pg::set_guc_session("lock_timeout", (std::to_string(m.settings.lock_timeout.count()) + "ms").c_str());
    pg::set_guc_session("synchronous_commit", m.settings.synchronous_commit ? "on" : "off");
    // A policy that would hide rows is an error, not a partial migration; again for each batch, because a trigger of
    // the owner's may have set it otherwise for the session.
    pg::set_guc_session("row_security", "off");
    if (GetUserId() != m.owner_oid) // nor is its SET ROLE for the next batch
        pg::set_guc_session("role", "none");
}

} // namespace drover::engine
