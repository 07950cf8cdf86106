// Rows of a leaf that is walked by block, as they are told to people: by its key, where it has one.
// Contract: runs in the batch's transaction, as the migration's owner.
#pragma once
#include "engine/catalog/slices.hpp"
#include "engine/walk/statement.hpp"

namespace drover::engine {

class PlacedRows {
public:
    explicit PlacedRows(const Target& t);

    // The row at `tid`: its key, or its ctid where the relation has no key. nullopt: the snapshot sees none there.
    std::optional<FailedRow> at(ItemPointerData tid);

private:
    std::vector<pg::Key> keys_; // the first one tells
    pg::OwnerPlan plan_;
};

// "(block,offset)"
std::string place_text(ItemPointerData tid);

} // namespace drover::engine
