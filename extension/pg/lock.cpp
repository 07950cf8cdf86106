// Implementation of the session-level locks. See lock.hpp for the contract.
#include "pg/lock.hpp"

#include "pg/error.hpp"

#include <algorithm>
#include <vector>

namespace drover::pg {

namespace {

LOCKTAG tag_of(const SessionLock& lock) {
    LOCKTAG tag;
    auto id = static_cast<std::uint64_t>(lock.id);
    tag.locktag_field1 = MyDatabaseId;
    tag.locktag_field2 = static_cast<uint32>(id >> 32);
    tag.locktag_field3 = static_cast<uint32>(id);
    tag.locktag_field4 = static_cast<uint16>(lock.cls);
    tag.locktag_type = LOCKTAG_USERLOCK;
    tag.locktag_lockmethodid = USER_LOCKMETHOD;
    return tag;
}

LOCKMODE mode_of(const SessionLock& lock) {
    return lock.shared ? ShareLock : ExclusiveLock;
}

std::vector<SessionLock> held;

auto place_of(const SessionLock& lock) {
    return std::ranges::find_if(
        held, [&](const SessionLock& h) { return h.cls == lock.cls && h.id == lock.id && h.shared == lock.shared; });
}

// How often the session itself has it, whatever the transaction has.
std::int64_t times_of_session(const LOCALLOCK& lock) {
    for (int i = 0; i < lock.numLockOwners; i++)
        if (!lock.lockOwners[i].owner)
            return lock.lockOwners[i].nLocks;
    return 0;
}

} // namespace

bool holds(const SessionLock& lock) {
    return place_of(lock) != held.end();
}

bool try_lock(const SessionLock& lock) {
    if (holds(lock))
        return true;
    const bool taken = guard([&] {
        LOCKTAG tag = tag_of(lock);
        return LockAcquire(&tag, mode_of(lock), true, true) != LOCKACQUIRE_NOT_AVAIL;
    });
    if (taken)
        held.push_back(lock);
    return taken;
}

bool try_lock_for_transaction(const SessionLock& lock) {
    return guard([&] {
        LOCKTAG tag = tag_of(lock);
        return LockAcquire(&tag, mode_of(lock), false, true) != LOCKACQUIRE_NOT_AVAIL;
    });
}

void unlock(const SessionLock& lock) {
    const auto found = place_of(lock);
    if (found == held.end())
        return;
    held.erase(found);
    guard([&] {
        LOCKTAG tag = tag_of(lock);
        LockRelease(&tag, mode_of(lock), true);
    });
}

void share_locks_with_transaction() {
    for (const SessionLock& lock : held)
        try_lock_for_transaction(lock);
}

void restore_session_locks() {
    for (const SessionLock& lock : held)
        guard([&] {
            LOCKTAG tag = tag_of(lock);
            const LOCALLOCK* local = acquire_for_session(&tag, mode_of(lock));
            if (local && times_of_session(*local) > 1)
                LockRelease(&tag, mode_of(lock), true);
        });
}

LockGuard::~LockGuard() {
    try {
        unlock(lock_);
    } catch (...) { // it goes with the process at the latest
    }
}

} // namespace drover::pg
