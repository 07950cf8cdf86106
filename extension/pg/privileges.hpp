// What a role may not do of what a statement does, told before the server refuses it in fewer words.
// Transaction contract: needs a transaction; analysis locks the relations that it meets, until the transaction ends.
#pragma once
#include "pg/error.hpp"

namespace drover::pg {

// The statement is analyzed and rewritten, and not run. Throws what the server says of it.
void analyze(const std::string& sql, const std::vector<Oid>& types);

// Whether a SELECT has set-returning functions in its list. Throws what the server says of it.
bool returns_sets(const std::string& sql);

// Throws 42501 where the current role lacks privileges on relations of the statement, or policies would hide rows of
// one from it: with all that is missing, and what grants it. What views and functions do with others' rights is not
// looked into. Throws what the server says of the statement.
void require_privileges(const std::string& sql, const std::vector<Oid>& types);

// The same of a statement that was refused in the middle of a migration, when nobody starts it as another role any
// more; the types of its parameters are what it takes them for.
void require_privileges_still(const std::string& sql);

// Throws 42501 where policies would hide rows of the relation from the current role.
void require_all_rows(Oid relation);

} // namespace drover::pg
