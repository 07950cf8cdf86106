// The arguments that migrate_start, migrate_plan and migrate_estimate have in common.
#pragma once
#include "commands/commands.hpp"

#include <string>
#include <vector>

namespace drover::client {

// As named arguments of a call, with parameters $1 to $6; values_of gives their values.
std::string shared_arguments();
std::vector<Cell> values_of(const Definition& definition);

// The options of the command line that say the same, each quoted for a shell, with a space before each.
std::string words_of(const Definition& definition);

} // namespace drover::client
