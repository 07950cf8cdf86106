// VACUUM and ANALYZE from a background process, outside of any transaction: they begin and end their own.
//
// Lock contract: SHARE UPDATE EXCLUSIVE on the relation while they run. A VACUUM gives up where that is not free at
// once, and never truncates, which would take ACCESS EXCLUSIVE.
#pragma once
#include "pg/relation.hpp"

#include <string>

namespace drover::pg {

// relation: quoted and qualified. As gentle as autovacuum: with its cost delay and limit. Throws the server's error.
void vacuum(const std::string& relation);
void analyze(const std::string& relation);

} // namespace drover::pg
