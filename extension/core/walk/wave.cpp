// Which cell is due, and the wave's text in the catalog.
#include "core/walk/wave.hpp"

#include <charconv>

namespace drover::core {

std::optional<Wave::Visit> Wave::due() const {
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (cells[i].step + distance <= step)
            return Visit{i == 0 ? from : std::optional(cells[i - 1].end), cells[i].end, cells[i].rows, cells[i].done,
                         i};
    return std::nullopt;
}

void Wave::visited(const Visit& visit, std::uint32_t transaction) {
    Cell& cell = cells.at(visit.cell);
    cell.done++;
    cell.step = step;
    cell.visit = transaction;
    while (!cells.empty() && cells.front().done == stripes) {
        from = std::move(cells.front().end);
        cells.erase(cells.begin());
    }
    if (cells.empty())
        from.reset();
}

void Wave::advance(const Place& reached, std::int64_t rows, std::uint32_t transaction) {
    if (stripes > 1) {
        if (cells.empty())
            from = at;
        cells.push_back({reached, rows, 1, step, transaction});
    }
    at = reached;
}

std::int64_t Wave::share(std::int64_t rows, int stripe) const {
    return rows * (stripe + 1) / stripes - rows * stripe / stripes;
}

void StripeRest::visit(std::uint32_t before, bool removable) {
    if (before == 0)
        return;
    in_vain_ = removable ? 0 : in_vain_ + 1;
    if (in_vain_ >= visits_in_vain)
        resting_on_ = before;
}

void StripeRest::walked(std::int64_t rows, std::int64_t changed) {
    constexpr double newest = 0.5; // its weight
    if (rows > 0)
        share_ += newest * (static_cast<double>(changed) / static_cast<double>(rows) - share_);
}

std::vector<std::string> wave_to_text(const Wave& w) {
    std::vector<std::string> text;
    if (w.cells.empty())
        return text;
    text = {std::to_string(w.stripes), std::to_string(w.step), w.from ? "1" : "0"};
    if (w.from)
        text.insert(text.end(), w.from->begin(), w.from->end());
    for (const Cell& c : w.cells) {
        text.insert(text.end(), {std::to_string(c.rows), std::to_string(c.done), std::to_string(c.step)});
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
    w.step = in.number();
    if (in.number() != 0)
        w.from = in.place(columns);
    while (in.more()) {
        Cell c;
        c.rows = in.number();
        c.done = static_cast<int>(in.number());
        c.step = in.number();
        c.end = in.place(columns);
        in.good = in.good && c.done > 0 && c.done < w.stripes && c.step <= w.step;
        w.cells.push_back(std::move(c));
    }
    const bool sound = in.good && !w.cells.empty() && w.at && w.cells.back().end == *w.at;
    return sound ? std::optional(std::move(w)) : std::nullopt;
}

} // namespace drover::core
