// Printing what migrate_plan or migrate_estimate returns, for `plan`, `estimate` and `start --dry-run`.
#pragma once
#include "commands/commands.hpp"

namespace drover::client {

// Calls the function of this name and prints its rows.
void print_advice(const std::string& function, const Definition& definition, Session& session, Context& context);

} // namespace drover::client
