// What may be migrated: checks of migrate_start before anything is written.
// Contract: runs as the caller, in the caller's transaction, inside a subtransaction that is rolled back, so that no
// lock on the relation stays behind.
#pragma once
#include "engine/walk/definition_checks.hpp"

namespace drover::engine {

struct Checked {
    std::string relation;             // quoted and qualified
    std::string choice;               // how it will be walked and why, for the NOTICE
    std::vector<core::Problem> notes; // further NOTICEs
};

// Throws 0A000 (relation or clause of an unsupported kind), 42601, 22023, 42501, and what the server says of the
// clauses.
Checked check_definition(const Work& work);

} // namespace drover::engine
