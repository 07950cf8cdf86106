// The wave: a stretch of a slice (the window) is walked once for each stripe, each time in transactions of its own, so
// that a later stripe finds the space of the earlier one's dead versions on the same page. Pure: where the walk stands
// and which cell it takes next.
//
// Stripe 0 cuts the window into cells (one chunk each) while batches_per_window batches go by; each further stripe
// walks the same cells. So between two visits of a page lie that many transactions, in which the snapshots of other
// workers move on and the old versions become removable.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace drover::core {

using Place = std::vector<std::string>; // of the walk: a key or a block number, exact as text

struct Cell {
    Place end;             // inclusive
    std::int64_t rows = 0; // met by stripe 0

    bool operator==(const Cell&) const = default;
};

struct Wave {
    static constexpr int batches_per_window = 3;
    static constexpr std::size_t max_cells = 100; // they are written with every batch

    std::optional<Place> at;   // the cursor: where the stripe at work stands; nullopt: at the slice's beginning
    int stripes = 1;           // of the open window; 1: none is open
    int stripe = 0;            // at work
    std::size_t cell = 0;      // at work, of the stripes after the first
    int batches = 0;           // that stripe 0 has taken
    std::optional<Place> from; // where the window begins, exclusive
    std::vector<Cell> cells;

    bool open() const { return stripes > 1; }

    // Opens a window of so many stripes (at least 2) where the walk stands. None may be open.
    void begin(int of_stripes);

    // The cell to walk next, whole; nullopt where the chunk's end is free to choose: no window, or its stripe 0.
    std::optional<Cell> next_cell() const;

    // A chunk walked `rows` rows up to `reached`. at_upper: that is the end of the slice.
    void advance(const Place& reached, std::int64_t rows, bool at_upper);

    // The batch ends here.
    void end_batch();

    // Rows that a chunk of `rows` rows counts as walked: over all stripes each row counts once.
    std::int64_t share(std::int64_t rows) const;

    bool operator==(const Wave&) const = default;

private:
    void next_stripe();
};

// What is kept beside the cursor; empty where no window is open.
std::vector<std::string> wave_to_text(const Wave& wave);

// The wave at cursor `at` of a walk whose places have `columns` parts; nullopt if the text is none.
std::optional<Wave> wave_from_text(const std::vector<std::string>& text, std::optional<Place> at, std::size_t columns);

} // namespace drover::core
