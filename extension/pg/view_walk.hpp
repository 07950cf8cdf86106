// What stands behind a view, for walks over analyzed statements.
// Contract: under guard, in a transaction.
#pragma once
#include "pg/compat.h"

namespace drover::pg {

// Whether the walker finds something in the query of the view; false where the relation is none, or is in `seen`, to
// which it is added.
inline bool found_in_view(Oid relation, List** seen, bool (*walker)(Node*, void*), void* context) {
    if (get_rel_relkind(relation) != RELKIND_VIEW || list_member_oid(*seen, relation))
        return false;
    *seen = lappend_oid(*seen, relation);
    Relation view = relation_open(relation, AccessShareLock);
    const bool found = walker(reinterpret_cast<Node*>(get_view_query(view)), context);
    relation_close(view, NoLock);
    return found;
}

} // namespace drover::pg
