// Spans into equal parts of time.
#include "model/rate.hpp"

#include <algorithm>
#include <cstddef>

namespace drover::client {

RateSeries rate_series(const std::vector<Span>& spans, int parts) {
    if (spans.empty())
        return {};
    RateSeries series{.from = spans.front().from, .to = spans.front().to};
    for (const Span& span : spans) {
        series.from = std::min(series.from, span.from);
        series.to = std::max(series.to, span.to);
    }
    const double width = (series.to - series.from) / parts;
    if (width <= 0)
        return series;
    series.rates.assign(static_cast<std::size_t>(parts), 0);
    for (const Span& span : spans) {
        const auto part_at = [&](double moment) {
            return std::clamp(static_cast<int>((moment - series.from) / width), 0, parts - 1);
        };
        const double length = span.to - span.from;
        for (int part = part_at(span.from); part <= part_at(span.to); ++part) {
            const double start = std::max(span.from, series.from + part * width);
            const double end = std::min(span.to, series.from + (part + 1) * width);
            const double share = length > 0 ? std::max(end - start, 0.0) / length : part == part_at(span.to) ? 1 : 0;
            series.rates[static_cast<std::size_t>(part)] += span.rows * share / width;
        }
    }
    return series;
}

} // namespace drover::client
