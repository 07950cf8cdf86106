// The owner's clauses, parsed on their own by the server's parser before they meet a statement of ours, so that they
// can neither add a statement nor escape the key range. Needs a transaction; takes no lock.
#pragma once
#include "pg/error.hpp"

namespace drover::pg {

// `clause` must be exactly one expression without parameters. what: the argument's name, for messages.
// Errors: 42601 (not exactly one expression), 0A000 (a parameter), 22023 (empty).
void check_expression(const std::string& clause, const char* what);

// Whether an expression calls the server's functions of the clock or the transaction's time by itself, also in a
// sub-select. What functions of others read is not looked into. Errors: 42601.
bool reads_time(const std::string& clause);

// Whether an expression compares with NULL by = or <>, which is never true. Errors: 42601.
bool compares_null(const std::string& clause);

// Those of `columns` that an expression reads, by their names, as columns of `relation` or without a qualifier, also in
// a sub-select, or with the whole row. Errors: 42601.
std::vector<std::string> columns_named(const std::string& clause, const std::string& relation,
                                       const std::vector<std::string>& columns);

// The same of a set_clause, which may be empty, and expressions together, with the columns that set_clause assigns to.
std::vector<std::string> columns_used(const std::string& set_clause, const std::vector<std::string>& expressions,
                                      const std::string& relation, const std::vector<std::string>& columns);

// `query` must be exactly one SELECT (or VALUES) without parameters, INTO or row locks. Errors as above.
void check_query(const std::string& query, const char* what);

// `clause` must be exactly the target list of an UPDATE. Returns the names of the columns that it assigns.
std::vector<std::string> check_set_clause(const std::string& clause);

// Columns that a set_clause sets to DEFAULT, unquoted. The clause has been checked.
std::vector<std::string> defaulted_columns(const std::string& set_clause);

} // namespace drover::pg
