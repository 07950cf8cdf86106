// The owner's clauses, parsed on their own by the server's parser before they meet a statement of ours, so that they
// can neither add a statement nor escape the key range. Needs a transaction; takes no lock.
#pragma once
#include "pg/error.hpp"

namespace drover::pg {

// `clause` must be exactly one expression without parameters. what: the argument's name, for messages.
// Errors: 42601 (not exactly one expression), 0A000 (a parameter), 22023 (empty).
void check_expression(const std::string& clause, const char* what);

// `query` must be exactly one SELECT (or VALUES) without parameters, INTO or row locks. Errors as above.
void check_query(const std::string& query, const char* what);

// `clause` must be exactly the target list of an UPDATE. Returns the names of the columns that it assigns.
std::vector<std::string> check_set_clause(const std::string& clause);

} // namespace drover::pg
