// How long work takes that is done only while a run window is open. Pure: the caller gives the clock on the wall, so
// nights in which it changes come out as they are.
#pragma once
#include "core/settings/run_window.hpp"

#include <cstdint>
#include <functional>

namespace drover::core {

// What the clock on the wall shows so many seconds from now.
using ClockAhead = std::function<LocalTime(std::int64_t seconds)>;

struct WindowedWork {
    double seconds = 0; // from now to its end, closed time included
    int windows = 0;    // stretches of open time that it takes
    bool ends = true;   // false: not within work_horizon, which `seconds` is then
};

inline constexpr std::int64_t work_horizon = 3650LL * 86'400;

// Of so many seconds of work, begun now.
WindowedWork through_window(const RunWindow& window, double work_seconds, const ClockAhead& clock);

} // namespace drover::core
