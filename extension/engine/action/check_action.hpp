// What a check does to the rows of a chunk: counts those that still satisfy where_clause and those for which
// check_clause is not true, and keeps the keys of the first ones. It changes nothing. Contract as in action.hpp.
#pragma once
#include "engine/action/action.hpp"

namespace drover::engine {

// Exactly one expression that the server accepts on the relation, of type boolean. Throws as check_definition.
void check_check_clause(const Subject& subject, const std::string& check_clause);

std::unique_ptr<Action> make_check(const Migration& m);

} // namespace drover::engine
