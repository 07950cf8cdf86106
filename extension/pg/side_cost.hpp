// What a statement over a range takes for the tables beside the walked one: the time in which it hashes or sorts them
// in full, which is the same whatever the range.
#pragma once
#include "pg/compat.h"

#include <chrono>

namespace drover::pg {

// For the executor's side, once a statement has started: times those of its nodes that are read to their end before
// their rows are used, where nothing in them depends on the walked relation. Two looks at the clock for each of them.
void time_sides(QueryDesc* query, Oid walked);

// What they took since this was asked last, in this process.
std::chrono::nanoseconds sides_took();

} // namespace drover::pg
