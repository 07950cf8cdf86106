// Whether a statement looks into the relation that it changes, besides at the row at hand.
// Transaction contract: needs a transaction; analysis locks the relations that it meets, until the transaction ends.
#pragma once
#include "pg/error.hpp"

namespace drover::pg {

// Whether a sub-select of the UPDATE or DELETE reads the relation, a partition or parent of it, or a view over one of
// these. What functions read is not looked into. Throws what the server says of the statement.
bool reads_itself(const std::string& sql, Oid relation);

} // namespace drover::pg
