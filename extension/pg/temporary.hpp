// What of a statement is temporary: objects that another session does not see, or in whose place it meets others of the
// same name.
// Transaction contract: needs a transaction; analysis locks the relations that it meets, until the transaction ends.
#pragma once
#include "pg/error.hpp"

#include <vector>

namespace drover::pg {

// The first temporary object (relation, function, operator, type, ...) that the statement depends on as it is analyzed
// now, also through views, as in "function pg_temp.f(integer)"; empty if there is none. types: of its parameters.
std::string temporary_object_of(const std::string& sql, const std::vector<Oid>& types);

// The same of a routine and the types of its arguments.
std::string temporary_object_of_routine(Oid routine);

} // namespace drover::pg
