// What a chunk has come to, and the count of rows that it leaves.
// Contract: runs in the batch's transaction, as the migration's owner.
#pragma once
#include "engine/catalog/slices.hpp"
#include "engine/walk/range.hpp"

namespace drover::engine {

// The part of a chunk's rows that one visit takes.
struct Stripe {
    int of = 1;
    int number = 0;
};

// What a chunk looks at besides its work.
struct Checks {
    bool done = false;     // of an update: whether the changed rows still satisfy where_clause
    bool left = false;     // of a sweep: which rows that where_clause chose are as they were
    std::int64_t most = 0; // of a sweep: rows that it changes at once; 0: any number
};

struct ActionResult {
    std::int64_t rows = 0; // changed, deleted, copied
    // If asked and a row was changed: whether where_clause was false for all of them.
    std::optional<bool> excludes_done;
    std::vector<FailedRow> refused; // restored not, found wrong by a check, or left as they were
    std::int64_t rows_failed = 0;   // of a check
    std::int64_t rows_left = 0;     // satisfy where_clause: after they were changed, or of a check or a sweep
    std::int64_t rows_again = 0;    // of an update: Left::Again
    std::int64_t rows_old = 0;      // of a sweep, changed: their versions are older than the first pass
    bool too_many = false;          // where_clause chose more than Checks::most: nothing was done
};

// What makes a row count, as SQL conditions.
struct RowTests {
    std::string left = "false", wrong = "false"; // rows_left and rows_failed
};

// Counts the rows of a chunk, and those of them that the tests find; refused: the first ones, by key. statement: the
// one at work.
ActionResult count_failing(Plans& plans, const Range& range, const Position& at, const Position& to,
                           const RowTests& tests, std::string& statement);

} // namespace drover::engine
