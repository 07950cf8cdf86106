// Implementation of background transactions. See transaction.hpp for the contract.
#include "pg/transaction.hpp"

#include "pg/lock.hpp"

namespace drover::pg {

void begin_transaction() {
    guard([] {
        SetCurrentStatementStartTimestamp();
        StartTransactionCommand();
        PushActiveSnapshot(GetTransactionSnapshot());
    });
    share_locks_with_transaction();
}

void commit_transaction() {
    restore_session_locks();
    guard([] {
        PopActiveSnapshot();
        if (!PostmasterIsAlive())
            ereport(FATAL,
                    (errcode(ERRCODE_ADMIN_SHUTDOWN), errmsg("pg_drover: the postmaster is gone, not committing")));
        CommitTransactionCommand();
        pgstat_report_stat(false);
    });
}

void abort_transaction() {
    restore_session_locks();
    guard([] {
        disable_all_timeouts(false);
        HOLD_INTERRUPTS();
        QueryCancelPending = false;
        AbortCurrentTransaction();
        RESUME_INTERRUPTS();
        pgstat_report_stat(false);
        pgstat_report_activity(STATE_IDLE, nullptr);
    });
}

Subtransaction::Subtransaction() {
    guard([this] {
        BeginInternalSubTransaction(nullptr);
        MemoryContextSwitchTo(context_);
    });
}

void Subtransaction::commit() const {
    guard([this] {
        ReleaseCurrentSubTransaction();
        MemoryContextSwitchTo(context_);
        CurrentResourceOwner = owner_;
    });
}

void Subtransaction::roll_back() const {
    guard([this] {
        RollbackAndReleaseCurrentSubTransaction();
        MemoryContextSwitchTo(context_);
        CurrentResourceOwner = owner_;
    });
}

bool is_removable(std::uint32_t transaction_id, Oid relation) {
    return guard([=] {
        Relation rel = OidIsValid(relation) ? table_open(relation, NoLock) : nullptr;
        const TransactionId oldest = GetOldestNonRemovableTransactionId(rel);
        if (rel)
            table_close(rel, NoLock);
        return TransactionIdPrecedes(transaction_id, oldest);
    });
}

std::int64_t wal_bytes_written() {
    return static_cast<std::int64_t>(pgWalUsage.wal_bytes);
}

bool somebody_waits_for_us() {
    TransactionId xid = GetTopTransactionIdIfAny();
    if (!TransactionIdIsValid(xid))
        return false;
    return guard([=] {
        LOCKTAG tag;
        SET_LOCKTAG_TRANSACTION(tag, xid);
        return LockHasWaiters(&tag, ExclusiveLock, false);
    });
}

void arm_timeout(std::int64_t milliseconds) {
    guard([=] { enable_timeout_after(STATEMENT_TIMEOUT, static_cast<int>(milliseconds)); });
}

void disarm_timeout() {
    guard([] { disable_timeout(STATEMENT_TIMEOUT, false); });
}

} // namespace drover::pg
