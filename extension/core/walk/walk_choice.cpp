// The decision between key and block, and the number of stripes.
#include "core/walk/walk_choice.hpp"

#include <algorithm>

namespace drover::core {

namespace {

constexpr double ordered = 0.9; // of the neighbours: more is heap order

// Below this the whole is done in a few batches, and stripes only cost. Of a partition each stripe is a statement.
constexpr std::int64_t blocks_min = 1024;
constexpr std::int64_t partition_blocks_min = 32;

// Four on a page, measured: five stripes write 0.64 of the WAL. Fewer gain less of it, and no time.
constexpr double rows_per_block_min = 3.5;

// A full page gives one stripe's rows away: a fifth of the heap grows. More stripes read each page more often.
constexpr int stripes_of_a_full_page = 5;

} // namespace

std::optional<WalkChoice> choose_walk(const WalkFacts& f) {
    const bool can_block = f.is_heap && f.block_is_safe && f.excludes.value_or(true);
    if (f.by_key_wanted)
        return f.has_key ? std::optional(WalkChoice{false, ""}) : std::nullopt;
    if (f.by_block_wanted)
        return f.is_heap && f.block_is_safe ? std::optional(WalkChoice{true, "as asked"}) : std::nullopt;
    if (f.left && f.has_key)
        return WalkChoice{false, "rows were left as they were, and by block would be met again where they move to"};
    if (can_block && f.excludes)
        return WalkChoice{true, "done rows are excluded, and blocks are read in order"};
    if (f.has_key && (!can_block || f.in_order.value_or(1) >= ordered))
        return WalkChoice{false, can_block ? "no sampled row told whether done rows are excluded" : ""};
    if (can_block)
        return WalkChoice{true, f.has_key ? "its keys lie in the heap in no order"
                                          : "it has no usable key that set_clause leaves alone"};
    return std::nullopt;
}

StripeChoice choose_stripes(const StripeFacts& f) {
    if (f.wanted == 1)
        return {1, "no stripes, as asked"};
    if (!f.updates)
        return {1, ""};
    if (f.sweep || (f.wanted == 0 && (f.all_blocks < blocks_min || f.blocks < partition_blocks_min)))
        return {1, ""};
    if (!f.can_stripe)
        return {1, "no stripes: nothing to stripe by"};
    if (f.wanted > 1)
        return {f.wanted, std::to_string(f.wanted) + " stripes, as asked"};
    if (!f.indexed_column.empty())
        return {1, "no stripes: column \"" + f.indexed_column + "\" is indexed, no update can be HOT"};
    if (!f.in_order)
        return {1, "no stripes: neighbours in the key lie on different pages"};
    if (f.rows_per_block < rows_per_block_min)
        return {1, "no stripes: few rows fit on a page"};
    // Where the free part of a page holds one stripe of the rest, no row leaves its page.
    const int filled = std::clamp(f.fillfactor, 1, 100), gap = 100 - filled;
    const int stripes =
        gap * stripes_of_a_full_page >= filled ? std::max((filled + gap - 1) / gap, 2) : stripes_of_a_full_page;
    return {stripes, std::to_string(stripes) + " stripes where most rows change, so that updates stay on their page"};
}

} // namespace drover::core
