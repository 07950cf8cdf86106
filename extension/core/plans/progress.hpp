// Rates, percent and the prediction of the end.
#pragma once
#include <chrono>
#include <cstdint>
#include <optional>

namespace drover::core {

// Exponentially weighted rate over wall time: old observations weigh e^(-age/30 s). Idle time between batches counts,
// so a paused or throttled slice's rate falls.
struct Rate {
    static constexpr double time_constant_seconds = 30.0;

    double per_second = 0;
    double weight = 0; // seconds observed, aged in the same way: a short first batch does not outweigh what follows

    // previous: rate before (nullopt: none yet); count: things done in the `seconds` since the last observation.
    // seconds <= 0 returns previous unchanged.
    static std::optional<Rate> update(std::optional<Rate> previous, double count, double seconds);
};

struct Forecast {
    std::optional<double> percent;     // 0..100; below 100 until finished
    std::optional<double> eta_seconds; // 0 when finished; nullopt without a rate
};

// walked and estimate are rows of the key space. Unfinished work never shows more than 99.9 %. estimate 0 and not
// finished: percent 0. Finished: 100 and 0 s.
Forecast forecast(std::int64_t walked, std::int64_t estimate, std::optional<double> rate, bool finished);

} // namespace drover::core
