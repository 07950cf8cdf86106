// Printing what migrate_plan or migrate_estimate returns, for `plan`, `estimate` and `start --dry-run`.
#pragma once
#include "commands/commands.hpp"

namespace drover::client {

// In each database: connects, calls the function of this name, for the definition's kind, and prints its rows. Returns
// the exit code; throws Error where the server has no such function.
int print_advice(const std::string& function, const Definition& definition, Context& context,
                 const std::function<void(const Table&)>& look = {});

// Whether an estimate says that the migration would fail, as its trials did.
bool foretells_failure(const Table& estimate);

} // namespace drover::client
