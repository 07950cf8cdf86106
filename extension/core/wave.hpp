// The wave: a stretch of a slice (the window) is updated in stripes, one cell after the other, each in a transaction of
// its own, so that a later stripe finds the space of the earlier one's dead versions on the same page. Pure: which
// stripe of which cell comes next, and where the slice then stands.
//
// A window is `cells_per_window` cells. Stripe 0 walks all of it and cuts the cells, each further stripe walks the same
// cells again: between two visits of a page lie as many transactions as the window has cells, in which other workers'
// snapshots move on and the old versions become removable.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace drover::core {

using Place = std::vector<std::string>; // of the walk: a key or a TID, exact as text

struct Cell {
    Place end;             // inclusive
    std::int64_t rows = 0; // met by stripe 0

    bool operator==(const Cell&) const = default;
};

struct Wave {
    static constexpr std::size_t cells_per_window = 3;

    int stripes = 1;           // of the open window; 1: none is open, the slice is walked in one go
    int stripe = 0;            // at work
    std::size_t cell = 0;      // at work, of the stripes after the first
    std::optional<Place> from; // where the window begins, exclusive; nullopt: at the beginning
    std::vector<Cell> cells;

    bool open() const { return stripes > 1; }

    // Opens a window of so many stripes at `at`. No window may be open.
    void begin(int of_stripes, std::optional<Place> at);

    // The cell to walk to its end; nullopt while stripe 0 still cuts cells.
    std::optional<Cell> bound() const;

    // A transaction walked `rows` rows up to `reached`. at_upper: that is the end of the slice. Returns where the slice
    // stands now (nullopt: at the beginning); closes the window after its last stripe.
    std::optional<Place> advance(const Place& reached, std::int64_t rows, bool at_upper);

    // Of rows met in this cell, those that this stripe counts as walked: over all stripes each row counts once.
    static std::int64_t share(std::int64_t rows, int stripes, int stripe);

    bool operator==(const Wave&) const = default;

private:
    std::optional<Place> next_stripe();
};

} // namespace drover::core
