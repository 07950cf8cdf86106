// The columns that a migration's clauses name, by number: names may be exchanged under way, and the texts would go on
// with other columns. A plain rename of one is the server's own error (42703), and one of a copy's target is followed.
// Contract: in a transaction with SPI connected, as anybody; takes no lock.
#pragma once
#include "engine/catalog/store.hpp"
#include "pg/relation.hpp"

namespace drover::engine {

// Notes in the work how its clauses call its relation, and the numbers of the columns that they and check_clause name.
// name: what the relation is called today.
void note_columns(Work& work, const std::string& name, const std::string& check_clause);

// Adds those of another check_clause.
void note_more_columns(Work& work, const std::string& check_clause);

// Error 0A000 where a name in the clauses leads to another column than at the start.
void check_columns(const Migration& m);

// In the catalog: where a column was dropped and there is another one of its name, that one is meant from now on. For
// who has read the error, and tries again.
void adopt_columns(const Migration& m);

// In the catalog: looks the numbers up anew, by name, in another database.
void find_columns(const Migration& m);

// The migration's relation must exist, and have the columns that the clauses name. Errors 42P01, 0A000.
void check_relation(const Migration& m);

} // namespace drover::engine
