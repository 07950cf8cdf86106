// Session-level locks of pg_drover: ownership that vanishes with the process.
//
// They live in LOCKTAG_USERLOCK, which no server function takes, so no application's advisory lock meets them.
// They survive commit and abort. pg_advisory_unlock_all() in a user's trigger releases what a session holds, so each
// transaction of ours (transaction.cpp) takes all of them for itself too, and gives the session back what it has lost
// before it ends: there is no moment at which they are free.
#pragma once
#include "pg/compat.h"

#include <cstdint>

namespace drover::pg {

// objsubid in pg_locks; drover.process shows it as class.
enum class LockClass : std::uint16_t {
    Supervisor = 1, // one per database, id 0, exclusive
    Migration = 2,  // each worker of a migration, shared
    Slice = 3,      // the slice's one owner, exclusive
    Planning = 4,   // the worker that cuts the next pass of a migration or finishes its indexes, exclusive
    Index = 5,      // the worker that builds a deferred index, exclusive
    Upkeep = 6,     // the worker that vacuums or analyzes for a migration, exclusive
    Work = 7,       // each batch of a migration, shared, for its transaction; who cuts a pass, exclusive
    After = 8, // a transaction that alters `after` of a migration, exclusive; of those that it would wait for, shared
};

struct SessionLock {
    LockClass cls;
    std::int64_t id;
    bool shared = false;
};

// Takes it if free; false if another process holds it. A second take by the same process is not counted.
bool try_lock(const SessionLock& lock);

// The same until the end of the transaction, also where a user's function releases all locks of the session.
bool try_lock_for_transaction(const SessionLock& lock);

// Whether this process holds it.
bool holds(const SessionLock& lock);

// At the beginning of a transaction: all that this process holds is the transaction's as well.
void share_locks_with_transaction();

// At its end, before it commits or aborts: the session has them again, whatever was done to its locks meanwhile.
void restore_session_locks();

// Releases it if held.
void unlock(const SessionLock& lock);

// Releases on the way out, whichever way that is.
class LockGuard {
public:
    explicit LockGuard(const SessionLock& lock) : lock_(lock) {}
    LockGuard(const LockGuard&) = delete;
    LockGuard& operator=(const LockGuard&) = delete;
    ~LockGuard();

private:
    SessionLock lock_;
};

} // namespace drover::pg
