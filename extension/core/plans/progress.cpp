// Rates and forecasts, as arithmetic over numbers that the caller measured.
#include "core/plans/progress.hpp"

#include <algorithm>
#include <cmath>

namespace drover::core {

std::optional<Rate> Rate::update(std::optional<Rate> previous, double count, double seconds) {
    if (seconds <= 0)
        return previous;
    const Rate before = previous.value_or(Rate{});
    const double kept = before.weight * std::exp(-seconds / time_constant_seconds);
    const double weight = kept + seconds;
    return Rate{(before.per_second * kept + count) / weight, weight};
}

Forecast forecast(std::int64_t walked, std::int64_t estimate, std::optional<double> rate, bool finished) {
    constexpr double unfinished_max = 99.9;
    if (finished)
        return {100.0, 0.0};
    if (estimate <= 0)
        return {0.0, std::nullopt};
    const double done = static_cast<double>(std::max<std::int64_t>(walked, 0));
    const double all = static_cast<double>(estimate);
    Forecast result{std::min(100 * done / all, unfinished_max), std::nullopt};
    // Past the estimate nothing is known of what is left: no prediction rather than "now".
    if (rate && *rate > 0 && done < all)
        result.eta_seconds = (all - done) / *rate;
    return result;
}

} // namespace drover::core
