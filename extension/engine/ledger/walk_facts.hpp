// What is known of the walk of a migration, in its batched step's row of drover.step: columns and objects that the
// clauses name, before-images, what was found out under way.
// Contract as in store.hpp. Each function takes the migration's row, and waits for it where it says nothing else.
#pragma once
#include "engine/catalog/store.hpp"

namespace drover::engine {

// What note_columns found in the clauses of `work`. Nothing for a work of version 1.0, which has none.
void keep_columns(std::int64_t id, const Work& work);

// The numbers of the target's columns, in the order of target_columns.
void keep_target_numbers(const Migration& m, const TextArray& numbers);

// What the names in the clauses lead to is this.
void keep_meaning(std::int64_t id, const TextArray& objects);

// The same, unless somebody has the migration's row.
void keep_meaning_if_free(std::int64_t id, const TextArray& objects);

// What they lead to at the next batch is meant from now on.
void forget_meaning(std::int64_t id);

// What has to be true of each row at the end. Empty: nothing.
void keep_check_clause(std::int64_t id, const std::string& clause);

// Whether where_clause is false for a row that was changed; once it was not, it stays so.
void keep_excludes_done(std::int64_t id, bool excludes);

// Which row versions are new is counted from the next planning on, as in a first pass.
void forget_first_planning(std::int64_t id);

// The table of before-images: quoted and qualified, by which columns of the relation it identifies rows, and the
// numbers of the columns that it holds.
void keep_image_table(std::int64_t id, Oid table, const std::string& name, const TextArray& key_columns,
                      const TextArray& numbers);
void keep_image_numbers(std::int64_t id, const TextArray& numbers);

// It is there no more.
void forget_image_table(std::int64_t id);

} // namespace drover::engine
