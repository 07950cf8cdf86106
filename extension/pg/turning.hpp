// Whether a clause that is false for a row may be true for it later, without anybody changing the row: `at < now()`.
// Transaction contract: needs a transaction; analysis locks the relations that it meets, until the transaction ends.
#pragma once
#include "pg/error.hpp"

#include <vector>

namespace drover::pg {

// relation: the leaf as it stands after FROM ONLY. Of a row that an update has changed, which satisfied `where` before.
// A condition that all of `where` depends on and that reads none of the changed columns is as true as before; one that
// calls nothing but immutable functions stays as it is. So it takes a condition with both. Columns that BEFORE triggers
// may set are those that their functions' texts or arguments name. Throws what the server says of the clause.
bool may_turn_true(Oid leaf, const std::string& relation, const std::string& where,
                   const std::vector<std::string>& assigned);

} // namespace drover::pg
