// What may be migrated: checks of migrate_start before anything is written.
// Contract: runs as the caller, in the caller's transaction, inside a subtransaction that is rolled back, so that no
// lock on the relation stays behind.
#pragma once
#include "engine/store.hpp"

namespace drover::engine {

struct Definition {
    Oid relation_oid = InvalidOid;
    std::string set_clause;
    std::optional<std::string> where_clause;
    std::string strategy;
    std::string key_index; // wanted, or empty
};

struct Checked {
    std::string relation; // quoted and qualified
    std::string choice;   // how it will be walked and why, for the NOTICE
};

// Throws 0A000 (relation or clause of an unsupported kind), 42601, 22023, 42501, and what the server says of the
// clauses.
Checked check_definition(const Definition& d);

} // namespace drover::engine
