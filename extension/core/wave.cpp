// The order of stripes and cells.
#include "core/wave.hpp"

#include <algorithm>

namespace drover::core {

void Wave::begin(int of_stripes, std::optional<Place> at) {
    *this = Wave{};
    stripes = std::max(of_stripes, 1);
    from = std::move(at);
}

std::optional<Cell> Wave::bound() const {
    return stripe == 0 ? std::nullopt : std::optional(cells.at(cell));
}

std::optional<Place> Wave::advance(const Place& reached, std::int64_t rows, bool at_upper) {
    if (!open())
        return reached;
    if (stripe == 0) {
        cells.push_back({reached, rows});
        return at_upper || cells.size() == cells_per_window ? next_stripe() : reached;
    }
    if (Cell& whole = cells.at(cell);
        whole.end != reached) { // the budget ended within it: later stripes follow the cut
        whole.rows = std::max<std::int64_t>(whole.rows - rows, 0);
        cells.insert(cells.begin() + static_cast<std::ptrdiff_t>(cell), {reached, rows});
    }
    return ++cell == cells.size() ? next_stripe() : reached;
}

std::optional<Place> Wave::next_stripe() {
    cell = 0;
    if (++stripe < stripes)
        return from;
    Place end = cells.back().end;
    *this = Wave{};
    return end;
}

std::int64_t Wave::share(std::int64_t rows, int stripes, int stripe) {
    return rows * (stripe + 1) / stripes - rows * stripe / stripes;
}

} // namespace drover::core
