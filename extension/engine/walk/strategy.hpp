// How a leaf relation is walked: gathers the facts and lets core/walk_choice decide.
//
// Contract: runs as the owner (or the caller of migrate_start, who is it), with SPI connected. Reads some 30 blocks of
// the relation, 1,000 where no row to try is in them, and changes up to 100 of their rows in a subtransaction that is
// rolled back, skipping locked ones.
#pragma once
#include "engine/walk/statement.hpp"

namespace drover::engine {

struct Strategy {
    std::optional<pg::Key> key; // nullopt: by block
    int stripes = 1;
    bool readable = true;                 // ctids may be read
    std::optional<double> rows_per_block; // of a sample, where one was read
    std::string why;                      // for people: of the walk, and of the stripes
};

// What is known of a work's rows, above all once they are changed; goes from one leaf to the next.
struct DoneRows {
    std::optional<bool> excluded; // by where_clause; nullopt: no row told yet
    bool left = false;            // rows of the pass before are as they were
    bool by_time = false;         // where_clause compares what changes with the time: not excluded for long
    std::int64_t blocks = 0;      // of all leaves
    bool stripes_matter = true;   // the walk is to be chosen in full
    std::optional<std::vector<std::string>> tells; // columns by whose change alone where_clause does not come true
    int wide_looks = 10;                           // leaves in which a row may still be looked for in many blocks
};

// pass: later ones are sweeps. done: what is known so far; what a trial here tells is added. Errors: 0A000 where there
// is no way to walk the relation, with what would help.
Strategy choose_strategy(const pg::RelationInfo& leaf, const Subject& subject, int pass, DoneRows& done);

// The blocks of so many rows in SPI_tuptable, whose last column is the ctid.
std::vector<std::uint32_t> blocks_of_rows(std::size_t rows);

// Of a sample whose rows lie on these blocks, in any order. SYSTEM takes each block by chance: what counts is how many
// it took, unless so many fewer than expected that there must be empty ones among them.
double rows_per_block(std::vector<std::uint32_t> taken, double expected);

// Blocks of these relations.
std::int64_t count_blocks(const std::vector<Oid>& relations);

// Rows of a query for keys, which stay in SPI_tuptable. percent: its parameter $1, if it has one.
std::size_t run_key_query(const std::string& sql, std::optional<float> percent, const pg::Named& leaf);

} // namespace drover::engine
