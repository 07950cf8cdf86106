// What may be migrated: checks of migrate_start before anything is written.
// Contract: runs as the caller, in the caller's transaction, inside a subtransaction that is rolled back, so that no
// lock on the relation stays behind.
#pragma once
#include "engine/walk/definition_checks.hpp"
#include "engine/walk/subject.hpp"

namespace drover::engine {

struct Checked {
    Subject subject;                  // as it was found
    std::string choice;               // how it will be walked and why, for the NOTICE
    std::vector<core::Problem> notes; // further NOTICEs
    TextArray meaning;                // what the names in the clauses lead to, as pg::References has it
};

// Throws 0A000 (relation or clause of an unsupported kind), 42601, 22023, 42501, and what the server says of the
// clauses.
Checked check_definition(const Work& work);

} // namespace drover::engine
