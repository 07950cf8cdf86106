// How the planner reads the one relation that a chunk ranges over, in a statement of the owner's that may read others:
// that relation by the range and no other way, everything else as the planner likes.
#pragma once
#include "pg/compat.h"

namespace drover::pg {

// While it lives, what this process plans over the relation is planned so. by_block: the range is one of TIDs, else one
// of a key. The statement's parameters are those of the range, and no clause has others.
// Contract: one at a time, for the planning of one statement.
class WalkPath {
public:
    WalkPath(Oid relation, bool by_block);
    ~WalkPath(); // assigns; never reports
    WalkPath(const WalkPath&) = delete;
    WalkPath& operator=(const WalkPath&) = delete;
};

} // namespace drover::pg
