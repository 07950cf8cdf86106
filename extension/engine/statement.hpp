// The SQL of a batched update: what a worker runs for one chunk, built from checked clauses and quoted names.
#pragma once
#include "engine/store.hpp"
#include "pg/relation.hpp"

namespace drover::engine {

// What the statements are built from.
struct UpdateTarget {
    std::string relation; // quoted and qualified
    std::string set_clause;
    std::optional<std::string> where_clause;
    core::KeyColumns key;
};

// The target on a leaf of the migration's relation. The clauses name the relation that was given, so a partition or
// child goes by that name as its alias.
UpdateTarget target_of(const pg::RelationInfo& leaf, Oid root, std::string set_clause,
                       std::optional<std::string> where_clause, core::KeyColumns key);

// Parameters: with `after_start`, $1..$n the key to begin after; then n for the key to end at, inclusive.
// check_done: RETURNING whether the changed row still satisfies where_clause.
std::string update_sql(const UpdateTarget& t, bool after_start, bool check_done);

// The key `$last + 1` rows further on; its last parameter is the number of rows to skip. Empty at the end.
std::string probe_sql(const UpdateTarget& t, bool after_start);

// Rows between the two keys.
std::string count_sql(const UpdateTarget& t, bool after_start);

// The greatest key.
std::string last_key_sql(const UpdateTarget& t);

// A sample of keys in order: $1 percent of the blocks.
std::string sample_sql(const UpdateTarget& t);

// Rows that satisfy where_clause, of the whole relation with its partitions and children.
std::string remaining_sql(const std::string& relation, const std::string& where_clause);

// The same, counted up to $1.
std::string count_up_to_sql(const std::string& relation, const std::string& where_clause);

// All of them at once.
std::string update_all_sql(const std::string& relation, const std::string& set_clause, const std::string& where_clause);

// The key to walk on a leaf of the migration's relation: the wanted index (or its counterpart on the leaf), else the
// best usable key that set_clause does not assign to. Errors 0A000.
pg::Key resolve_key(Oid leaf, Oid root, const std::string& wanted_index, const std::vector<std::string>& assigned);

} // namespace drover::engine
