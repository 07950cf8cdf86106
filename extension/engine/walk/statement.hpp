// The SQL of a batched step: what a worker runs for one chunk, built from checked clauses and quoted names.
#pragma once
#include "engine/walk/subject.hpp"
#include "pg/following.hpp"
#include "pg/relation.hpp"

namespace drover::engine {

// What the statements are built from.
struct Target {
    bool sets = false;    // rows get new versions; else, in change_sql, they are deleted
    std::string relation; // quoted and qualified, with its alias
    std::string row;      // what qualifies a column of it: the alias, or the qualified name
    std::string set_clause;
    std::optional<std::string> where_clause;
    pg::Named leaf;                        // what stands in `relation`
    pg::Named into;                        // of a copy: the target
    TextArray target_columns, expressions; // and what goes where
    bool skip_conflicts = false;
    core::KeyColumns key;   // empty: walked by block
    pg::WatchedKey watched; // of an update, where triggers might change it; of a walk by block without columns
    std::string stripe;     // a bigint expression that spreads the rows of a page; empty: they cannot be striped
    std::string left_test;  // of a changed row, an int: a Left
    std::string fresh;      // whether the version of a row was written since the first pass was planned
};

// The target on a leaf of what is walked. The clauses name the relation as it was called at the start, so a
// partition or child, and one that was renamed, goes by that name as its alias. key: nullptr walks by block.
Target target_of(const pg::RelationInfo& leaf, const Subject& s, const pg::Key* key);

// What RETURNING tells of a row that was changed.
enum class Left : int {
    None = 0,  // where_clause is not true for it any more: it is done
    Moved = 1, // still true, though columns that it reads have changed: where_clause does not tell which are done
    Again = 2, // still true, and of the assigned columns only others have changed: not done, not to be changed again
    Whole = 3, // still true, and every assigned column is as it was: not done
};

// Which statement of a chunk.
struct Shape {
    bool after_start = true; // the walk has begun: a lower bound is bound (always, by block)
    bool striped = false;
    bool check_done = false; // RETURNING what is left of the changed row, a Left
    bool key = false;        // and RETURNING its key

    auto operator<=>(const Shape&) const = default;
};

// Parameters of the range: by key $1..$n to begin after (with after_start), then n to end at, inclusive; by block two
// tids, the lower one inclusive, the upper one exclusive. Then, striped: the number of stripes and the stripe, bigint.
int range_parameters(const Target& t, bool after_start);
std::string range_condition(const Target& t, bool after_start);

// "WHERE (where_clause)" on a line of its own, of the statement without a range; empty without one.
std::string whole_condition(const Target& t);

// "WHERE (where_clause)" on a line of its own, of the statement without a range; empty without one.
std::string whole_condition(const std::optional<std::string>& where_clause);

// " WHERE ...": the rows of one chunk that where_clause chooses.
std::string rows_condition(const Target& t, Shape shape);

// UPDATE or DELETE of one chunk.
std::string change_sql(const Target& t, Shape shape);

// How many rows of one chunk where_clause chooses, and how many of them are fresh.
std::string matched_sql(const Target& t, Shape shape);

// The same where no leaf is meant.
std::string plain_condition(const Work& work);

// INSERT ... SELECT of a copy with its FROM clause.
std::string insert_sql(const Target& t, const std::string& from);

// INSERT ... SELECT of one chunk.
std::string copy_sql(const Target& t, bool after_start);

// All expressions of a copy where neither aggregates nor window nor set-returning functions may stand.
std::string expressions_sql(const Target& t);

// The keys of one chunk that satisfy where_clause, in order: a row for each, whose columns are those of the key, as
// values of these types.
std::string keys_sql(const Target& t, bool after_start, const TextArray& types);

// The key `$last + 1` rows further on; its last parameter is the number of rows to skip. Empty at the end.
std::string probe_sql(const Target& t, bool after_start);

// Rows between the two keys.
std::string count_sql(const Target& t, bool after_start);

// The greatest key.
std::string last_key_sql(const Target& t);

// A sample in key order, or (by block) in no order: $1 percent of the blocks. Columns: the key, then the ctid if asked.
std::string sample_sql(const Target& t, bool with_ctid);

// Rows that satisfy where_clause, of the whole relation with its partitions and children.
std::string remaining_sql(const std::string& relation, const std::string& where_clause);

// The same, counted up to $1.
std::string count_up_to_sql(const std::string& relation, const std::string& where_clause);

// The text of a stripe expression for a key: a remainder of one integer column, else a hash over all columns that have
// one; empty where none has.
std::string stripe_of(const pg::Key& key, const std::string& row);

// The relation as a statement with clauses has it: under its name of today, and as they call it.
std::string as_called(const pg::RelationInfo& relation, const Work& work);

} // namespace drover::engine
