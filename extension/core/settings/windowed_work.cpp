// Goes from one change of the window to the next.
#include "core/settings/windowed_work.hpp"

#include <algorithm>

namespace drover::core {

namespace {

constexpr std::int64_t day_seconds = 86'400;
constexpr std::int64_t week_seconds = 7 * day_seconds;

std::int64_t of_week(LocalTime t) {
    return t.weekday * day_seconds + t.second;
}

// Seconds from `at` on in which the window stays as it is. Where the clock changes within them, fewer, down to just
// before that: what it shows afterwards is looked at then.
std::int64_t unchanged(const RunWindow& window, std::int64_t at, const ClockAhead& clock) {
    const LocalTime now = clock(at);
    std::int64_t length = (window.open(now) ? window.until_close(now) : window.until_open(now)).count();
    while (length > 1 && of_week(clock(at + length)) != (of_week(now) + length) % week_seconds)
        length /= 2;
    return length;
}

} // namespace

WindowedWork through_window(const RunWindow& window, double work_seconds, const ClockAhead& clock) {
    WindowedWork work;
    bool was_open = false;
    for (std::int64_t at = 0; at < work_horizon;) {
        const bool open = window.open(clock(at));
        const std::int64_t length = unchanged(window, at, clock);
        if (open) {
            work.windows += was_open ? 0 : 1;
            if (work_seconds <= static_cast<double>(length)) {
                work.seconds = static_cast<double>(at) + work_seconds;
                return work;
            }
            work_seconds -= static_cast<double>(length);
        }
        was_open = open;
        at += length;
    }
    work.seconds = work_horizon;
    work.ends = false;
    return work;
}

} // namespace drover::core
