// What may be migrated: checks of migrate_start before anything is written.
// Contract: runs as the caller, in the caller's transaction, inside a subtransaction that is rolled back, so that no
// lock on the relation stays behind.
#pragma once
#include "engine/store.hpp"
#include "pg/relation.hpp"

namespace drover::engine {

struct Checked {
    std::string relation;             // quoted and qualified
    std::string choice;               // how it will be walked and why, for the NOTICE
    std::vector<core::Problem> notes; // further NOTICEs
};

// Fills in what follows from the arguments: of a copy the target's name and, where no column_map was given, the columns
// of the same name; of a call the routine's name. Errors: 42P01, 42883.
void complete_definition(Work& work);

// Throws 0A000 (relation or clause of an unsupported kind), 42601, 22023, 42501, and what the server says of the
// clauses.
Checked check_definition(const Work& work);

// Throws 0A000 if the object, as the server describes it, is one: workers do not see the caller's temporary objects.
void refuse_temporary(const std::string& what, const std::string& object);

// Parts of it. EXPLAIN of a statement, which may use nothing temporary; types: of its parameters.
void explain(const std::string& sql, const std::vector<Oid>& types);
// Refuses what is no ordinary or partitioned table of the user's (0A000).
void check_kind(const pg::RelationInfo& relation);
// Refuses a relation with a rule for the statement of that kind (0A000).
void check_rules(const pg::RelationInfo& relation, core::Kind kind);

} // namespace drover::engine
