// migrate_start, migrate_start_delete, ..._copy, ..._call: from arguments to a stored migration.
// Contract: runs in the caller's transaction with SPI connected; nothing starts before that commits.
#pragma once
#include "engine/definition/definition.hpp"
#include "engine/session/access.hpp"

namespace drover::engine {

struct StartArguments {
    std::string name;
    Work work;                             // kind, OIDs, clauses and strategy; the rest is found out
    std::optional<std::string> column_map; // of a copy: jsonb as text
    std::optional<std::int64_t> workers;
    bool paused = false;
    std::optional<std::string> start_after; // timestamptz as text
    TextArray after;
    std::string settings_json = "{}";
    bool again = false; // a finished one of that name makes way
};

// Returns the id of the new migration, or of the one of that name if its definition is the same (with a NOTICE). With
// `again` one that is finished is dropped, whatever its definition, and the new one takes its place.
// Errors: 22023, 22004, 25006, 28000, 42501, 42704, 42710, and those of check_definition.
std::int64_t start_migration(StartArguments a);

// What the function for that kind is called: migrate_start, migrate_start_delete, ...
std::string function_of(const char* base, core::Kind kind);

// a.work with what is found out: settings, workers, key, target and routine. Errors: 22023 and those of a copy's map.
Work completed(const Caller& caller, const StartArguments& a);

// For migrate_auto, which is a start with conditions. First what needs no look at the relation's rows: who calls, the
// name, workers, settings, what comes first; completes a.work. Errors as above.
void check_start(const Caller& caller, StartArguments& a);

// The same definition under the same name is the same migration; another one is an error (42710). To a gate, which asks
// whether the work is done, only those settings matter that its call names.
enum class Asks { Start, Gate };
void require_same_definition(const Migration& m, const StartArguments& a, Asks who);

// Where time alone makes where_clause true for more rows, and a.settings_json does not say otherwise, sets until to
// pass there and in a.work; whether it did. The note of it, for who is told.
bool end_with_a_pass(const Caller& caller, StartArguments& a);
core::Problem note_of_pass(const std::string& what);

// Then the relation, the clauses and those in the settings.
Checked check_work(const Caller& caller, const Work& work);

// One that has succeeded sweeps again, under its name, for rows that have come since. False: it is in another state, is
// not there, or its where_clause does not tell which rows are done. Errors: 42710.
bool sweep_again(const Caller& caller, const StartArguments& a);

// Writes the migration, in this state. Nothing is started. Its id; nullopt if the name is taken.
std::optional<std::int64_t> create_migration(const Caller& caller, const StartArguments& a, const Checked& checked,
                                             core::State state);

// Session settings that the clauses will run with.
Environment current_environment();

} // namespace drover::engine
