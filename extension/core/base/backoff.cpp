// Delays between tries. Computed in floating point, so that doubling saturates instead of overflowing.
#include "core/base/backoff.hpp"

#include <algorithm>
#include <cmath>

namespace drover::core {

std::chrono::milliseconds delay_after(const Backoff& backoff, int failures, double unit) {
    using std::chrono::milliseconds;
    constexpr int doublings_max = 63; // from 1 ms past any 64-bit cap
    const int doublings = std::clamp(failures, 1, doublings_max + 1) - 1;
    const double doubled = std::ldexp(static_cast<double>(backoff.first.count()), doublings);
    const double capped = std::min(doubled, static_cast<double>(backoff.cap.count()));
    const double jittered = std::round(capped * (1 + backoff.jitter * (2 * unit - 1)));
    if (jittered >= static_cast<double>(milliseconds::max().count()))
        return milliseconds::max();
    return milliseconds{static_cast<milliseconds::rep>(std::max(jittered, 0.0))};
}

} // namespace drover::core
