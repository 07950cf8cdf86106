// The check: counts, in batches that change nothing, rows that still satisfy where_clause and rows for which
// check_clause is not true, and keeps the keys of the first ones.
//
// Contract: verify_migration runs in the caller's transaction; the rest as in store.hpp and action.hpp.
#pragma once
#include "engine/action.hpp"

namespace drover::engine {

// Exactly one expression that the server accepts on the relation, of type boolean. Throws as check_definition.
void check_check_clause(const Work& work, const std::string& check_clause);

// migrate_verify. check_clause: of this check alone; nullopt: that of the setting. Returns whether the state changed.
// Errors: 25006, 42501, 42704, 55000 (not from this state), and those of check_check_clause.
bool verify_migration(const std::string& name, const std::optional<std::string>& check_clause);

// What makes a row count, as SQL conditions.
struct RowTests {
    std::string left = "false", wrong = "false"; // rows_left and rows_failed
};

// Counts the rows of a chunk, and those of them that the tests find; refused: the first ones, by key. statement: the
// one at work.
ActionResult count_failing(Plans& plans, const Range& range, const Position& at, const Position& to,
                           const RowTests& tests, std::string& statement);

// Whether rows that are not done were changed, so that a sweep would change them once more.
bool may_change_twice(std::int64_t id);

// Whether a check follows: there is a check_clause, and this is no check.
bool wants_check(const Migration& m);

// A pass that checks.
void begin_check(const Migration& m);

// None is left, as far as sweeps tell: the check, or what comes after the verify step.
void conclude(const Migration& m);

// It was walked: writes the report; false if rows were found wrong, and the migration failed.
bool finish_check(const Migration& m);

std::unique_ptr<Action> make_check(const Migration& m);

} // namespace drover::engine
