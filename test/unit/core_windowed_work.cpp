// Work under a run window: how long it takes from now, in how many windows, and nights in which the clocks change.
#include "core/settings/windowed_work.hpp"

#include "run_windows.hpp"

using namespace drover::core;
using namespace drover::test;

namespace {

constexpr std::int64_t hour = 3600, day = 24 * hour, week = 7 * day;

// A clock that shows `begin` now and, from so many seconds on, is that much ahead of what it would show.
ClockAhead clock_from(Day weekday, std::int64_t second, std::int64_t changes_at = 0, std::int64_t by = 0) {
    return [=](std::int64_t ahead) {
        const std::int64_t shown = weekday * day + second + ahead + (ahead >= changes_at ? by : 0);
        const std::int64_t t = (shown % week + week) % week;
        return LocalTime{static_cast<int>(t / day), static_cast<int>(t % day)};
    };
}

std::tuple<double, int, bool> result(std::string_view text, double work, const ClockAhead& clock) {
    const WindowedWork w = through_window(window(text), work, clock);
    return {w.seconds, w.windows, w.ends};
}

} // namespace

TEST_CASE("windowed work: where it is always open, the work is the duration") {
    CHECK(result("", 12.5, clock_from(Wed, 0)) == std::tuple(12.5, 1, true));
    CHECK(result("Mon-Sun", 3.0 * week, clock_from(Wed, 5 * hour)) == std::tuple(3.0 * week, 1, true));
}

TEST_CASE("windowed work: inside one window") {
    const char* night = "Mon-Fri 22:00-06:00";
    CHECK(result(night, 60, clock_from(Mon, 23 * hour)) == std::tuple(60.0, 1, true));
    CHECK(result(night, 60, clock_from(Mon, 20 * hour)) == std::tuple(2.0 * hour + 60, 1, true)); // opens at 22:00
    CHECK(result(night, 8 * hour, clock_from(Mon, 20 * hour)) ==
          std::tuple(10.0 * hour, 1, true));                                                      // to its last second
    CHECK(result(night, 60, clock_from(Sat, 7 * hour)) == std::tuple(63.0 * hour + 60, 1, true)); // over the weekend
}

TEST_CASE("windowed work: in several windows") {
    const char* night = "Mon-Fri 22:00-06:00";
    CHECK(result(night, 8 * hour + 1, clock_from(Mon, 22 * hour)) == std::tuple(24.0 * hour + 1, 2, true));
    CHECK(result(night, 20 * hour, clock_from(Mon, 2 * hour)) == std::tuple(72.0 * hour, 3, true)); // till Thu 02:00
    CHECK(result("Sun 23:00-23:30", 10 * hour, clock_from(Mon, 0)) == std::tuple(20.0 * week - 30 * 60, 20, true));
    CHECK(result("08:00-10:00, 10:00-12:00", 4 * hour, clock_from(Mon, 8 * hour)) == std::tuple(4.0 * hour, 1, true));
}

TEST_CASE("windowed work: what has no end in sight") {
    CHECK(result("Sun 23:00-23:01", 1e9, clock_from(Mon, 0)) ==
          std::tuple(double(work_horizon), static_cast<int>(work_horizon / week), false));
}

// Saturday noon is now; at 02:00 of Sunday the clock goes to 03:00, or at 03:00 back to 02:00.
TEST_CASE("windowed work: nights in which the clocks change") {
    const ClockAhead spring = clock_from(Sat, 12 * hour, 14 * hour, hour);
    const ClockAhead autumn = clock_from(Sat, 12 * hour, 15 * hour, -hour);
    const char* night = "Sat-Sun 22:00-06:00";
    CHECK(result(night, 7 * hour, spring) == std::tuple(17.0 * hour, 1, true)); // an hour shorter
    CHECK(result(night, 8 * hour, spring) == std::tuple(34.0 * hour, 2, true)); // the eighth in the next night
    CHECK(result(night, 9 * hour, autumn) == std::tuple(19.0 * hour, 1, true)); // an hour longer
    const char* missing = "Sun 02:00-03:00";
    CHECK(result(missing, hour, spring) == std::tuple(14.0 * hour + week, 1, true)); // not before the next Sunday
    CHECK(result(missing, 2 * hour, autumn) == std::tuple(16.0 * hour, 1, true));    // comes twice
}
