// What a start and a plan tell of a sound definition, so that nobody is surprised: each a note with what to do.
// Contract: as the caller, in the caller's transaction, with SPI connected; nothing is run, what is locked stays
// locked.
#pragma once
#include "engine/walk/statement.hpp"
#include "engine/walk/strategy.hpp"

namespace drover::engine {

// Of a partitioned table: statement triggers that do not fire.
void note_statement_triggers(const Subject& subject, std::vector<core::Problem>& notes);

// A where_clause like "status = NULL".
void note_null_compared(const Work& work, std::vector<core::Problem>& notes);

// Sub-selects over the relation itself, which see what earlier batches have changed.
void note_self_read(const Subject& subject, std::vector<core::Problem>& notes);

// Other tables that every chunk, or every row, reads as a whole, where none of their indexes serves what the clauses
// compare. sql: the statement of a chunk; types: of its parameters.
void note_whole_reads(const Target& t, const Strategy& s, const std::string& sql, const std::vector<Oid>& types,
                      std::vector<core::Problem>& notes);

} // namespace drover::engine
