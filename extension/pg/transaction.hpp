// Transactions of background processes: one call is one transaction with SPI connected and a snapshot set.
//
// Contract: on any exception from f the transaction is aborted before the exception goes on; before every commit the
// postmaster must be alive, because a backend that outlives it would go on committing.
#pragma once
#include "pg/spi.hpp"

namespace drover::pg {

void begin_transaction();
void commit_transaction();
void abort_transaction();

template <class F> void transaction(F&& f) {
    begin_transaction();
    try {
        SpiScope spi;
        f();
        spi.finish();
        commit_transaction();
    } catch (...) {
        abort_transaction();
        throw;
    }
}

// Begins one; ended by a call of either. Memory context and resource owner are afterwards what they were.
class Subtransaction {
public:
    Subtransaction();
    void commit() const;
    void roll_back() const;

private:
    MemoryContext context_ = CurrentMemoryContext;
    ResourceOwner owner_ = CurrentResourceOwner;
};

// Runs f in a subtransaction that is rolled back, also when f throws: locks that it took and rows that it wrote are
// gone afterwards, and whoever catches the error finds the nesting that it expects.
template <class F> void rolled_back(F&& f) {
    Subtransaction sub;
    try {
        f();
    } catch (...) {
        sub.roll_back();
        throw;
    }
    sub.roll_back();
}

// Runs f in a subtransaction, which is rolled back if f throws.
template <class F> void subtransaction(F&& f) {
    Subtransaction sub;
    try {
        f();
    } catch (...) {
        sub.roll_back();
        throw;
    }
    sub.commit();
}

// Of this transaction; 0 while it has changed nothing.
inline std::uint32_t transaction_id() {
    return GetTopTransactionIdIfAny();
}

// Whether no snapshot can need row versions that this transaction of ours made obsolete in `relation`, which is locked;
// InvalidOid needs no transaction, and counts snapshots in other databases too.
bool is_removable(std::uint32_t transaction_id, Oid relation);

// WAL bytes written by this process so far.
std::int64_t wal_bytes_written();

// Whether somebody waits for a row that this transaction has changed or locked.
bool somebody_waits_for_us();

// Arms the statement timeout for the work until disarm_timeout(); statement_timeout itself does not fire in a
// background worker. Its error is 57014.
void arm_timeout(std::int64_t milliseconds);
void disarm_timeout();

} // namespace drover::pg
