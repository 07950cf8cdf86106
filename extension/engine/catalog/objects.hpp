// Indexes of a copy's target that are built at the end, in drover.object. Their states stand in
// kinds/deferred_index.hpp.
// Contract as in store.hpp; writes no other row than theirs.
#pragma once
#include "engine/catalog/store.hpp"

namespace drover::engine {

struct NotedIndex {
    std::string name;
    bool is_constraint; // of a primary key or a unique one: dropped with it
};

// Notes what is needed to build each valid index of the target again, for the step that will. target: quoted and
// qualified, as pg_get_indexdef() has it.
std::vector<NotedIndex> note_indexes(std::int64_t migration_id, int step, Oid target_oid, const std::string& target);

void mark_index_built(std::int64_t id);

// Constraints, comments and marks of all of them are there, too.
void mark_indexes_done(std::int64_t migration_id);

} // namespace drover::engine
