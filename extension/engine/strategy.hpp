// How a leaf relation is walked: gathers the facts and lets core/walk_choice decide.
//
// Contract: runs as the owner (or the caller of migrate_start, who is it), with SPI connected. Reads some 30 blocks of
// the relation, 1,000 where no row to try is in them, and changes up to 100 of their rows in a subtransaction that is
// rolled back, skipping locked ones.
#pragma once
#include "engine/statement.hpp"

namespace drover::engine {

struct Strategy {
    std::optional<pg::Key> key; // nullopt: by block
    int stripes = 1;
    bool readable = true; // ctids may be read
    std::string why;      // for people: of the walk, and of the stripes
};

// What is known of a work's rows once they are changed; goes from one leaf to the next.
struct DoneRows {
    std::optional<bool> excluded; // by where_clause; nullopt: no row told yet
    bool left = false;            // rows of the pass before are as they were
    bool by_time = false;         // where_clause compares what changes with the time: not excluded for long
    int wide_looks = 10;          // leaves in which a row may still be looked for in many blocks
};

// assigned: the columns that set_clause assigns to. pass: later ones are sweeps. done: what is known so far; what a
// trial here tells is added. Errors: 0A000 where there is no way to walk the relation, with what would help.
Strategy choose_strategy(const pg::RelationInfo& leaf, const Work& work, const std::vector<std::string>& assigned,
                         int pass, DoneRows& done);

// Rows of a query for keys, which stay in SPI_tuptable. percent: its parameter $1, if it has one.
std::size_t run_key_query(const std::string& sql, std::optional<float> percent, const pg::Named& leaf);

} // namespace drover::engine
