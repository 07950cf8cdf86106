// Implementation of the session-level locks. See lock.hpp for the contract.
#include "pg/lock.hpp"

#include "pg/error.hpp"

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

} // namespace

bool holds(const SessionLock& lock) {
    LOCKTAG tag = tag_of(lock);
    return LockHeldByMe(&tag, mode_of(lock));
}

bool try_lock(const SessionLock& lock) {
    if (holds(lock))
        return true;
    return guard([&] {
        LOCKTAG tag = tag_of(lock);
        return LockAcquire(&tag, mode_of(lock), true, true) != LOCKACQUIRE_NOT_AVAIL;
    });
}

bool try_lock_for_transaction(const SessionLock& lock) {
    return guard([&] {
        LOCKTAG tag = tag_of(lock);
        return LockAcquire(&tag, mode_of(lock), false, true) != LOCKACQUIRE_NOT_AVAIL;
    });
}

void unlock(const SessionLock& lock) {
    if (!holds(lock))
        return;
    guard([&] {
        LOCKTAG tag = tag_of(lock);
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
