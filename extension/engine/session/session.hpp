// What a worker is bound to for its life: one migration of one extension, as one owner.
// Contract: the checks need a transaction; they throw pg::Error where the migration cannot go on.
#pragma once
#include "core/pacing/pacing.hpp"
#include "engine/catalog/store.hpp"

#include <exception>

namespace drover::engine {

struct Session {
    pg::Extension extension;
    Oid extension_oid_at_start = InvalidOid;
    std::int64_t migration_id = 0;
    // The migration as it was read last, and the row version that it was read from.
    std::optional<Migration> migration;
    std::string version;
    core::CommitWatch commits; // of other sessions
};

// The process has nothing to do here any more: extension dropped, migration gone, paused or finished.
struct NothingToDo : std::exception {};

// Whether commits of other sessions wait for WAL, or did within the last second; where a limit says what to do then.
bool commits_wait(Session& session, std::int64_t wal_flush_after);

// Runs f on schema drover as the extension's owner.
template <class F> void bookkeeping(const Session& s, F&& f) {
    pg::as_role(s.extension.owner, std::forward<F>(f));
}

// Looks the extension up again. Throws NothingToDo if it is not the one that the process was started for.
void refresh_extension(Session& session);

// The migration as it stands; throws NothingToDo unless it is Running (or, with may_start, Queued).
Migration require_runnable(Session& session, bool may_start = false);

// First of all in a transaction that changes rows or counts them: until its end nobody cuts another pass, which would
// not see what it does. False: somebody is at that.
bool begin_work(const Session& session);

// Why the owner's workers cannot run: it does not exist, or may not log in (28000); nullopt if they can.
std::optional<pg::Error> owner_problem(Oid owner, const std::string& name);

// No owner_problem, and the owner is who we are.
void check_owner(const Migration& m);

// Session settings for the owner's statements: what was saved at start, and what a background writer must fix.
void apply_environment(const Migration& m);

// In another session: what its clauses mean goes by the session that started it. Until guc.restore().
void apply_environment(const Migration& m, pg::GucScope& guc);
void apply_settings(const Migration& m);

} // namespace drover::engine
