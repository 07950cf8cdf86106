// The arguments that migrate_start, migrate_plan and migrate_estimate have in common, those of every kind.
#pragma once
#include "commands/commands.hpp"

#include <string>
#include <vector>

namespace drover::client {

// A call of a function that is there for each kind: what its name has after migrate_start or migrate_plan, the named
// arguments, and the values of their parameters $1 to $n.
struct Form {
    std::string suffix, arguments;
    std::vector<Cell> values;
};

// Throws UsageError for settings that are wrong.
Form form_of(const Definition& definition);

// Runs a statement with the definition in it, in the user's search_path. An error about the routine of a call, which
// was not written as the server wants it, has a hint.
Table call_of(Session& session, const Definition& definition, const std::string& sql, const std::vector<Cell>& values);

// The options of the command line that say the same, each quoted for a shell, with a space before each.
std::string words_of(const Definition& definition);

} // namespace drover::client
