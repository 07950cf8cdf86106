// Run windows: what is a window and what is not, when it is open, and nights in which the clocks change.
#include "core/settings/run_window.hpp"

#include "run_windows.hpp"

using namespace std::chrono_literals;
using namespace drover::core;
using namespace drover::test;

namespace {

LocalTime at(Day day, int hour, int minute = 0, int second = 0) {
    return {day, (hour * 60 + minute) * 60 + second};
}

std::string refused_window(std::string_view text) {
    const auto result = RunWindow::parse(text);
    REQUIRE(std::holds_alternative<Problem>(result));
    const Problem& problem = std::get<Problem>(result);
    CHECK(problem.sqlstate == "22023");
    CHECK(problem.message == "invalid value for setting \"run_window\": \"" + std::string(text) + "\"");
    CHECK(problem.hint.find("Mon-Fri 22:00-06:00, Sat-Sun") != std::string::npos);
    return problem.detail;
}

} // namespace

TEST_CASE("run window: nothing given is always open") {
    for (std::string_view text : {"", "  ", " , "}) {
        CHECK(window(text).always());
        CHECK(window(text).open(at(Wed, 12)));
        CHECK(window(text).until_open(at(Wed, 12)) == 0s);
    }
}

TEST_CASE("run window: a range begins with its first second and ends before its last minute") {
    const RunWindow w = window("09:00-17:30");
    CHECK_FALSE(w.always());
    CHECK_FALSE(w.open(at(Mon, 8, 59, 59)));
    CHECK(w.open(at(Mon, 9)));
    CHECK(w.open(at(Sun, 17, 29, 59)));
    CHECK_FALSE(w.open(at(Sun, 17, 30)));
}

TEST_CASE("run window: a range over midnight belongs to the day on which it begins") {
    const RunWindow w = window("Mon-Fri 22:00-06:00");
    CHECK(w.open(at(Fri, 23)));
    CHECK(w.open(at(Sat, 5, 59, 59)));
    CHECK_FALSE(w.open(at(Sat, 6)));
    CHECK_FALSE(w.open(at(Sat, 23)));
    CHECK_FALSE(w.open(at(Mon, 5))); // Sunday's night is none
    CHECK(w.open(at(Tue, 5)));
}

TEST_CASE("run window: Sunday's night goes on into Monday") {
    const RunWindow w = window("Sun 23:00-01:00");
    CHECK(w.open(at(Sun, 23, 30)));
    CHECK(w.open(at(Mon, 0, 59, 59)));
    CHECK_FALSE(w.open(at(Mon, 1)));
}

TEST_CASE("run window: weekdays in every form") {
    CHECK(window("sat-mon 10:00-11:00").open(at(Sun, 10)));
    CHECK_FALSE(window("Sat-Mon 10:00-11:00").open(at(Tue, 10)));
    const RunWindow list = window("Mon, wednesday,FRI 10:00-11:00");
    CHECK(list.open(at(Wed, 10)));
    CHECK(list.open(at(Fri, 10)));
    CHECK_FALSE(list.open(at(Thu, 10)));
    const RunWindow spaced = window("Mon - Fri 22:00 - 06:00");
    CHECK(spaced.open(at(Thu, 22)));
    CHECK_FALSE(spaced.open(at(Sun, 22)));
}

TEST_CASE("run window: weekdays without a range are whole days") {
    const RunWindow w = window("Mon-Fri 22:00-06:00, Sat-Sun");
    CHECK(w.open(at(Sat, 0)));
    CHECK(w.open(at(Sun, 23, 59, 59)));
    CHECK_FALSE(w.open(at(Mon, 0)));
    CHECK_FALSE(w.open(at(Mon, 12)));
}

TEST_CASE("run window: a range without weekdays has those before it") {
    const RunWindow w = window("Mon-Fri 12:00-13:00, 22:00-06:00; Sat 08:00-10:00");
    CHECK(w.open(at(Fri, 23)));
    CHECK_FALSE(w.open(at(Sun, 23)));
    CHECK(w.open(at(Sat, 9)));
    CHECK_FALSE(w.open(at(Fri, 9)));
}

TEST_CASE("run window: 24:00 is the end of a day") {
    CHECK(window("20:00-24:00").open(at(Mon, 23, 59, 59)));
    CHECK_FALSE(window("Mon 20:00-24:00").open(at(Tue, 0)));
    CHECK(window("00:00-24:00").open(at(Wed, 3)));
    CHECK(window("9:00-10:00").open(at(Wed, 9)));
}

TEST_CASE("run window: the last word is a time zone") {
    CHECK(window("22:00-06:00 Europe/Berlin").zone() == "Europe/Berlin");
    CHECK(window("Sat Etc/GMT-3").zone() == "Etc/GMT-3");
    CHECK(window("22:00-06:00").zone().empty());
}

TEST_CASE("run window: what is none is refused, with the word") {
    CHECK(refused_window("Mo-Fr 22:00-06:00") ==
          "\"Mo-Fr\" is no weekday; these are Mon, Tue, Wed, Thu, Fri, Sat, Sun.");
    CHECK(refused_window("Europe/Berlin") ==
          "\"Europe/Berlin\" is no weekday; these are Mon, Tue, Wed, Thu, Fri, Sat, Sun.");
    CHECK(refused_window("22:00-06:00 UTC Mon") ==
          "\"UTC\" is no weekday; these are Mon, Tue, Wed, Thu, Fri, Sat, Sun.");
    for (std::string_view range : {"22:00", "22:00-", "22-06", "25:00-26:00", "24:01-06:00", "24:00-06:00",
                                   "10:60-11:00", "1:5-2:00", "10:00-11:00-12:00", "123:00-04:00"})
        CHECK(refused_window(range) == "\"" + std::string(range) + "\" is no range of times, as in 22:00-06:00.");
    CHECK(refused_window("10:00-10:00") == "The range \"10:00-10:00\" is empty; a whole day is 00:00-24:00.");
    CHECK(refused_window("-").find("no weekday") != std::string::npos);
}

TEST_CASE("run window: how long until it opens, by the clock on the wall") {
    const RunWindow w = window("Mon-Fri 22:00-06:00");
    CHECK(w.until_open(at(Mon, 21, 59, 30)) == 30s);
    CHECK(w.until_open(at(Mon, 22)) == 0s);
    CHECK(w.until_open(at(Sat, 6)) == 64h); // to Monday 22:00
    CHECK(clock_after(at(Sat, 6), 64h) == "Mon 22:00");
    CHECK(clock_after(at(Sun, 23), 61min) == "Mon 00:01");
}

TEST_CASE("run window: how long until it closes") {
    const RunWindow w = window("Mon-Fri 22:00-06:00");
    CHECK(w.until_close(at(Mon, 21, 59)) == 0s);
    CHECK(w.until_close(at(Mon, 22)) == 8h);
    CHECK(w.until_close(at(Tue, 5, 59, 59)) == 1s);
    CHECK(window("Sun 23:00-01:00").until_close(at(Sun, 23, 30)) == 90min);
    CHECK(window("20:00-24:00, 00:00-04:00, 03:00-05:00").until_close(at(Sun, 20)) == 9h); // spans that meet are one
    CHECK(window("").until_close(at(Mon, 0)) == 168h);
    CHECK(window("Mon-Sun").until_close(at(Thu, 7)) == 168h);
}

// The caller gives the clock on the wall of each moment; here that of Berlin, where 2026-03-29 has no 02:30 and
// 2026-10-25 has two of it.
TEST_CASE("run window: nights in which the clocks change") {
    const RunWindow night = window("Sat 22:00-06:00"), gap = window("Sun 02:00-03:00");
    int open_in_spring = 0, open_in_autumn = 0, gap_in_spring = 0, gap_in_autumn = 0;
    for (int minute = 0; minute < 24 * 60; minute++) { // from Saturday noon on
        const auto wall = [&](int shift_at, int shift) {
            const int shown = 12 * 60 + minute + (minute >= shift_at ? shift : 0);
            return at(shown < 24 * 60 ? Sat : Sun, 0, shown % (24 * 60));
        };
        const LocalTime spring = wall(14 * 60, 60), autumn = wall(15 * 60, -60);
        open_in_spring += night.open(spring);
        open_in_autumn += night.open(autumn);
        gap_in_spring += gap.open(spring);
        gap_in_autumn += gap.open(autumn);
    }
    CHECK(open_in_spring == 7 * 60);
    CHECK(open_in_autumn == 9 * 60);
    CHECK(gap_in_spring == 0);
    CHECK(gap_in_autumn == 2 * 60);
}
