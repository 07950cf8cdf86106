// Implementation of the cleaning. See clean_session.hpp.
#include "pg/clean_session.hpp"

#include "pg/process.hpp"
#include "pg/spi.hpp"

namespace drover::pg {

namespace {

constexpr int most_locks = 64; // in one partition and at a time; the rest after the next batch

// Of this process in one partition of the lock table. Others may change our list there, but only under the partition's
// lock.
int advisory_locks(int partition, LOCKTAG* tags, LOCKMASK* modes) {
    int n = 0;
    LWLockAcquire(LockHashPartitionLockByIndex(partition), LW_SHARED);
    for_each_lock_of(MyProc, partition, [&](const PROCLOCK* held) {
        if (held->tag.myLock->tag.locktag_type == LOCKTAG_ADVISORY && n < most_locks) {
            tags[n] = held->tag.myLock->tag;
            modes[n++] = held->holdMask;
        }
    });
    LWLockRelease(LockHashPartitionLockByIndex(partition));
    return n;
}

void release(const LOCKTAG& tag, LOCKMASK modes) {
    for (LOCKMODE mode = 1; mode < MAX_LOCKMODES; mode++)
        while ((modes & LOCKBIT_ON(mode)) && holds_lock(&tag, mode) && LockRelease(&tag, mode, true)) {
        } // as often as it was taken
}

} // namespace

void drop_leftovers() {
    guard([] {
        PortalHashTableDeleteAll();
        DropAllPreparedStatements();
    });
    Oid schema = InvalidOid, toast = InvalidOid;
    GetTempNamespaceState(&schema, &toast);
    if (!OidIsValid(schema))
        return;
    owner_query("SET CONSTRAINTS ALL IMMEDIATE", {}); // a table with pending triggers cannot be dropped
    guard([] {
        ResetTempTableNamespace();
        CommandCounterIncrement();
    });
}

void release_advisory_locks() {
    guard([] {
        LOCKTAG tags[most_locks];
        LOCKMASK modes[most_locks];
        for (int partition = 0; partition < NUM_LOCK_PARTITIONS; partition++) {
            const int n = advisory_locks(partition, tags, modes);
            for (int i = 0; i < n; i++)
                release(tags[i], modes[i]);
        }
    });
}

void begin_anew() {
    drop_leftovers();
    guard([] {
        ResetSequenceCaches();
        ResetAllOptions();
        first_settings();
    });
}

int placeholder_settings() {
    return guard([] {
        int n = 0, found = 0;
        config_generic** all = all_settings(&n);
        for (int i = 0; i < n; i++)
            found += (all[i]->flags & GUC_CUSTOM_PLACEHOLDER) != 0 ? 1 : 0;
        return found;
    });
}

} // namespace drover::pg
