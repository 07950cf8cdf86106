// What a worker is bound to for its life: one migration of one extension, as one owner.
// Contract: the checks need a transaction; they throw pg::Error where the migration cannot go on.
#pragma once
#include "engine/store.hpp"

#include <exception>

namespace drover::engine {

struct Session {
    pg::Extension extension;
    Oid extension_oid_at_start = InvalidOid;
    std::int64_t migration_id = 0;
};

// The process has nothing to do here any more: extension dropped, migration gone, paused or finished.
struct NothingToDo : std::exception {};

// Runs f on schema drover as the extension's owner.
template <class F> void bookkeeping(const Session& s, F&& f) {
    pg::as_role(s.extension.owner, std::forward<F>(f));
}

// Looks the extension up again. Throws NothingToDo if it is not the one that the process was started for.
void refresh_extension(Session& session);

// The migration as it stands; throws NothingToDo unless it is Running (or, with may_start, Queued).
Migration require_runnable(Session& session, bool may_start = false);

// The owner must exist, be able to log in, and be who we are. Error 28000.
void check_owner(const Migration& m);

// The migration's relation must exist. Error 42P01.
void check_relation(const Migration& m);

// Session settings for the owner's statements: what was saved at start, and what a background writer must fix.
void apply_environment(const Migration& m);
void apply_settings(const Migration& m);

} // namespace drover::engine
