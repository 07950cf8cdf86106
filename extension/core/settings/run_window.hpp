// When a migration may work: weekdays and times of day, as in "Mon-Fri 22:00-06:00, Sat-Sun Europe/Berlin".
//
// By the clock on the wall: the caller gives local time, so a night in which the clocks change is an hour shorter or
// longer, a time that does not exist that night opens nothing, and one that comes twice counts twice. Pure.
#pragma once
#include "core/base/problem.hpp"

#include <chrono>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace drover::core {

// What the clock on the wall shows.
struct LocalTime {
    int weekday = 0; // 0 is Monday
    int second = 0;  // of the day, 0 .. 86399
};

class RunWindow {
public:
    // Ranges HH:MM-HH:MM, each for the weekdays before it (Mon .. Sun, Mon-Fri, lists with commas); a range without
    // weekdays has those of the range before it, the first one has all; weekdays without a range are whole days. A
    // range over midnight belongs to the day on which it begins. The last word may name a time zone. Empty: always.
    // Error 22023 with what is wrong in DETAIL.
    static std::variant<RunWindow, Problem> parse(std::string_view text);

    bool always() const { return spans_.empty(); }
    bool open(LocalTime now) const;

    // Seconds by the clock on the wall until it opens; 0 while it is open.
    std::chrono::seconds until_open(LocalTime now) const;

    // The same until it closes, a week where it never does; 0 while it is closed.
    std::chrono::seconds until_close(LocalTime now) const;

    // The time zone that the text names; empty: none.
    const std::string& zone() const { return zone_; }

private:
    struct Span {
        int begin, length; // seconds of the week, which begins on Monday
    };
    std::vector<Span> spans_;
    std::string zone_;
};

// "Mon 22:00", the clock so many seconds after `now`.
std::string clock_after(LocalTime now, std::chrono::seconds later);

} // namespace drover::core
