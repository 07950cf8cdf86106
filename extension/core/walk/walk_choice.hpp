// How a relation is walked, and in how many stripes: the decision, from facts that the caller has gathered. Pure.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

namespace drover::core {

// What bears on the walk of one relation.
struct WalkFacts {
    bool by_key_wanted = false, by_block_wanted = false; // as the user asked; neither: auto
    bool has_key = true;                                 // a usable one that set_clause leaves alone
    bool is_heap = true;       // the table access method: only a heap has blocks to walk, or HOT
    bool left = false;         // rows of the pass before are as they were
    bool block_is_safe = true; // a row cannot be met twice, or is known to be excluded once it is done; see excludes
    // Whether rows are excluded by where_clause once they are changed: nullopt where no row of the sample told.
    std::optional<bool> excludes;
    std::optional<double> in_order; // of neighbours in key order, the part that is also in heap order; nullopt: unknown
};

struct WalkChoice {
    bool by_block = false;
    std::string why;
};

// Only one of the wanted ones may be set. nullopt: there is no way to walk it (no key, and by block a row could be met
// twice).
std::optional<WalkChoice> choose_walk(const WalkFacts& facts);

// What bears on stripes.
struct StripeFacts {
    int wanted = 0;             // setting stripes: 0 auto, 1 off, more: so many
    bool updates = true;        // the step makes new row versions on the relation
    bool can_stripe = true;     // a heap, and an expression to stripe by
    bool sweep = false;         // few rows change
    std::string indexed_column; // a changed column that an index holds, or empty
    bool in_order = true;       // rows that are walked together lie together
    std::int64_t blocks = 0;
    std::int64_t all_blocks = 0; // of all partitions, whose slices are walked together where they are small
    double rows_per_block = 0;
    int fillfactor = 100;
};

struct StripeChoice {
    int stripes = 1;
    std::string why;
};

StripeChoice choose_stripes(const StripeFacts& facts);

} // namespace drover::core
