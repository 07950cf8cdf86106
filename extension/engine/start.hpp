// migrate_start: from arguments to a stored migration.
// Contract: runs in the caller's transaction with SPI connected; nothing starts before that commits.
#pragma once
#include "engine/access.hpp"
#include "engine/definition.hpp"

namespace drover::engine {

struct StartArguments {
    std::string name;
    Oid relation = InvalidOid;
    std::string set_clause;
    std::optional<std::string> where_clause;
    std::optional<std::int64_t> workers;
    std::string strategy = "auto";
    bool paused = false;
    std::optional<std::string> start_after; // timestamptz as text
    TextArray after;
    std::string settings_json = "{}";
};

// Returns the id of the new migration, or of the one of that name if its definition is the same (with a NOTICE).
// Errors: 22023, 22004, 25006, 28000, 42501, 42704, 42710, and those of check_definition.
std::int64_t start_migration(const StartArguments& a);

// Workers a migration may ask for. Error 22023.
int check_workers(std::int64_t workers);

// For migrate_auto, which is a start with conditions. First what needs no look at the relation: who calls, the name,
// workers and settings. Errors as above.
void check_start(const Caller& caller, const StartArguments& a);

// The same definition under the same name is the same migration; another one is an error (42710).
void require_same_definition(const Caller& caller, const Migration& m, const StartArguments& a);

// What is to be done, for check_definition(). Errors: 22023.
Work work_of(const Caller& caller, const StartArguments& a);

// Writes the migration, in this state. Nothing is started. Its id; nullopt if the name is taken.
std::optional<std::int64_t> create_migration(const Caller& caller, const StartArguments& a, const Checked& checked,
                                             core::State state);

// Session settings that the clauses will run with.
Environment current_environment();

} // namespace drover::engine
