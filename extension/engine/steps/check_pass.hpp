// The pass that checks.
// Contract as in store.hpp.
#pragma once
#include "engine/catalog/store.hpp"

namespace drover::engine {

// Whether a check follows: there is a check_clause, and this is no check.
bool wants_check(const Migration& m);

// A pass that checks.
void begin_check(const Migration& m);

// None is left, as far as sweeps tell: the check, or what comes after the verify step.
void conclude(const Migration& m);

// Whether rows may have come to where the pass had been, since what it walked by block was rewritten; an event says so.
// It proves nothing then.
bool rewritten_meanwhile(const Migration& m);

// It was walked: writes the report; false if rows were found wrong, and the migration failed.
bool finish_check(const Migration& m);

} // namespace drover::engine
