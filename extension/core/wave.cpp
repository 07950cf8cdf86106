// The order of stripes and cells, and their text in the catalog.
#include "core/wave.hpp"

#include <algorithm>
#include <charconv>

namespace drover::core {

void Wave::begin(int of_stripes) {
    std::optional<Place> here = at;
    *this = Wave{};
    at = here;
    stripes = std::max(of_stripes, 1);
    from = std::move(here);
}

std::optional<Cell> Wave::next_cell() const {
    return stripe == 0 ? std::nullopt : std::optional(cells.at(cell));
}

void Wave::advance(const Place& reached, std::int64_t rows, bool at_upper) {
    at = reached;
    if (!open())
        return;
    if (stripe == 0) {
        cells.push_back({reached, rows});
        if (at_upper || cells.size() >= max_cells)
            next_stripe();
    } else if (++cell == cells.size()) {
        next_stripe();
    }
}

void Wave::end_batch() {
    if (open() && stripe == 0 && !cells.empty() && ++batches >= batches_per_window)
        next_stripe();
}

void Wave::next_stripe() {
    cell = 0;
    if (++stripe < stripes) {
        at = from;
    } else {
        Wave closed;
        closed.at = at;
        *this = std::move(closed);
    }
}

std::int64_t Wave::share(std::int64_t rows) const {
    return rows * (stripe + 1) / stripes - rows * stripe / stripes;
}

std::vector<std::string> wave_to_text(const Wave& w) {
    std::vector<std::string> text;
    if (!w.open())
        return text;
    text = {std::to_string(w.stripes), std::to_string(w.stripe), std::to_string(w.cell), std::to_string(w.batches),
            w.from ? "1" : "0"};
    if (w.from)
        text.insert(text.end(), w.from->begin(), w.from->end());
    for (const Cell& c : w.cells) {
        text.push_back(std::to_string(c.rows));
        text.insert(text.end(), c.end.begin(), c.end.end());
    }
    return text;
}

namespace {

// Takes a text apart from its front.
struct Reader {
    const std::vector<std::string>& text;
    std::size_t next = 0;
    bool good = true;

    std::int64_t number() {
        std::int64_t value = 0;
        const std::string none;
        const std::string& s = next < text.size() ? text[next++] : none;
        const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), value);
        good = good && error == std::errc{} && end == s.data() + s.size() && value >= 0;
        return value;
    }
    Place place(std::size_t columns) {
        good = good && next + columns <= text.size();
        if (!good)
            return {};
        const auto begin = text.begin() + static_cast<std::ptrdiff_t>(next);
        next += columns;
        return {begin, begin + static_cast<std::ptrdiff_t>(columns)};
    }
    bool more() const { return good && next < text.size(); }
};

} // namespace

std::optional<Wave> wave_from_text(const std::vector<std::string>& text, std::optional<Place> at, std::size_t columns) {
    Wave w;
    w.at = std::move(at);
    if (text.empty())
        return w;
    Reader in{text};
    w.stripes = static_cast<int>(in.number());
    w.stripe = static_cast<int>(in.number());
    w.cell = static_cast<std::size_t>(in.number());
    w.batches = static_cast<int>(in.number());
    if (in.number() != 0)
        w.from = in.place(columns);
    while (in.more()) {
        const std::int64_t rows = in.number();
        w.cells.push_back({in.place(columns), rows});
    }
    const bool sound = in.good && w.stripes > 1 && w.stripe < w.stripes && (w.stripe == 0 || w.cell < w.cells.size());
    return sound ? std::optional(std::move(w)) : std::nullopt;
}

} // namespace drover::core
