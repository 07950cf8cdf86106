// Printing what migrate_plan or migrate_estimate returns, for `plan`, `estimate` and `start --dry-run`.
#pragma once
#include "commands/commands.hpp"

namespace drover::client {

// Connects, calls the function of this name and prints its rows. Throws Error where the server has no such function.
void print_advice(const std::string& function, const Definition& definition, Context& context);

} // namespace drover::client
