// What follows from an assignment to columns: generated columns, the partition key, what triggers make of the walked
// key. Lock contract: AccessShareLock on the relations, for the time of the call.
#pragma once
#include "pg/spi.hpp"

namespace drover::pg {

// The columns, and those of the relation that are generated from them.
TextArray with_generated(Oid relation, const TextArray& assigned);

// The first of the columns that the relation's partition key holds, also within an expression; empty if none does, or
// if the relation is not partitioned.
std::string in_partition_key(Oid relation, const TextArray& columns);

// Whether row triggers run before an update of the relation: they may assign to any column.
bool has_before_update(Oid relation);

// A key that triggers may change, in the rows that an UPDATE returns. Plain data, for a RowReceiver.
struct WatchedKey {
    Oid relation = InvalidOid;               // invalid: nothing is watched
    int n = 0;                               // columns, of an UPDATE of that relation alone;
    AttrNumber columns[INDEX_MAX_KEYS] = {}; // 0: the statement compares itself, and returns two texts
};

WatchedKey watch_key(Oid relation, const TextArray& columns);

// For a RowReceiver: reports 0A000 with both keys if the row's is not what the statement found. first: the number of
// its first column in the slot; or of the texts of the key before and after, which are NULL where it is the same.
void require_same_key(const WatchedKey& key, TupleTableSlot* returned, int first);

} // namespace drover::pg
