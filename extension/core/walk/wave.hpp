// The wave: each cell (a chunk of a slice) is visited once for each stripe of its rows, by transactions with others in
// between, so that a later stripe finds the space of the earlier one's dead versions on the same page. Pure: where the
// walk stands and which cell is due.
//
// The front of the walk opens cells by their first stripe; `distance` batches later a cell is due again, until all of
// its stripes are done. In the batches between, the snapshots of other workers move on, and the old versions become
// removable. A batch takes what is due first and opens new cells while it has time left.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace drover::core {

using Place = std::vector<std::string>; // of the walk: a key or a block number, exact as text

struct Cell {
    Place end;               // inclusive
    std::int64_t rows = 0;   // that lie in it
    int done = 1;            // stripes
    std::int64_t step = 0;   // of the last visit
    std::uint32_t visit = 0; // transaction of the last visit, for who wants to know; forgotten by the catalog

    bool operator==(const Cell& o) const { return end == o.end && rows == o.rows && done == o.done && step == o.step; }
};

struct Wave {
    static constexpr std::int64_t distance = 3;   // batches between the starts of two visits
    static constexpr std::size_t max_cells = 100; // they are written with every batch

    std::optional<Place> at;   // the cursor: the front; nullopt: at the slice's beginning
    int stripes = 1;           // of the open cells, and of the next one
    std::int64_t step = 0;     // batches taken
    std::optional<Place> from; // where the first open cell begins, exclusive
    std::vector<Cell> cells;   // open ones, in order of their places

    struct Visit {
        std::optional<Place> begin; // exclusive
        Place end;
        std::int64_t rows = 0;
        int stripe = 0;
        std::size_t cell = 0;
    };

    // The first cell that is due; nullopt: none is in this batch.
    std::optional<Visit> due() const;

    // That visit was made, by that transaction.
    void visited(const Visit& visit, std::uint32_t transaction);

    // The front moved to `reached`, over `rows` rows, of which the first stripe was done.
    void advance(const Place& reached, std::int64_t rows, std::uint32_t transaction);

    // Whether a new cell may be opened.
    bool may_open() const { return cells.size() < max_cells; }

    // The batch ends here.
    void end_batch() { step = cells.empty() ? 0 : step + 1; }

    // Rows that a visit of `rows` rows counts as walked: over all stripes each row counts once.
    std::int64_t share(std::int64_t rows, int stripe) const;

    bool operator==(const Wave&) const = default;
};

// Whether stripes pay now. A snapshot that somebody holds keeps old row versions from being removed: then stripes rest,
// because each visit moves its rows to other pages all the same, and go on when the versions of that time are
// removable. Where few rows change, each visit reads a page for next to nothing, and frees too little of it to be
// reused.
class StripeRest {
public:
    static constexpr int visits_in_vain = 20; // in a row, before stripes rest
    static constexpr double share_min = 0.5;  // of the rows that a page holds, must change

    // A chunk, or a visit to one: of `rows` rows that were walked `changed` rows changed. 0 rows are ignored.
    void walked(std::int64_t rows, std::int64_t changed);

    // Few rows change of late, or nothing was walked yet.
    bool few_change() const { return share_ < share_min; }

    // Before a visit: was what the one before left behind (transaction `before`, 0: unknown) removable?
    void visit(std::uint32_t before, bool removable);

    // The transaction whose obsolete versions are to be removable before stripes go on; 0: they do not rest.
    std::uint32_t resting_on() const { return resting_on_; }
    void go_on() { in_vain_ = 0, resting_on_ = 0; }

private:
    int in_vain_ = 0;
    std::uint32_t resting_on_ = 0;
    double share_ = 0; // of the rows walked, changed; of the last few chunks
};

// What is kept beside the cursor; empty where no cell is open.
std::vector<std::string> wave_to_text(const Wave& wave);

// The wave at cursor `at` of a walk whose places have `columns` parts; nullopt if the text is none.
std::optional<Wave> wave_from_text(const std::vector<std::string>& text, std::optional<Place> at, std::size_t columns);

} // namespace drover::core
