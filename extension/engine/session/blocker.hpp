// Who held the lock that somebody gave up on: seen from pg_locks just after it. And how long a call waits for locks.
// Contract: the looks read catalogs and shared memory as a role of ours, wait for nothing and keep nothing.
#pragma once
#include "engine/session/access.hpp"
#include "pg/guc.hpp"

#include <optional>
#include <string>

namespace drover::engine {

// "held by pid 4711 (role app, idle in transaction since 2030-01-31 14:03:12+00)", or a prepared transaction; empty
// where nobody is left who may have been it. On the relation of the slice, or where there is none on the migration's.
// Of several who may have rows locked it is the one whose transaction began first, and their number is said.
std::string blocker_of(const Migration& m, std::optional<std::int64_t> slice_id);

// Waits for the locks that a start, plan or estimate of this work takes, and gives them back. Throws 55P03 with the
// blocker after lock_timeout.
void require_lockable(const Caller& caller, const Work& work);

// The error of who has waited for rows of this relation for lock_timeout, with the blocker. The transaction is sound.
pg::Error rows_locked(const Caller& caller, Oid relation);

// Calls f so that no lock is waited for without end: as long as lock_timeout of the session says, else 5 s.
template <class F> auto with_lock_limit(F f) {
    pg::GucScope guc;
    if (pg::get_guc("lock_timeout") == "0")
        guc.set("lock_timeout", "5s");
    auto result = f();
    guc.restore();
    return result;
}

} // namespace drover::engine
