// Parser and evaluation of run windows. Every range becomes spans of the week, modulo a week.
#include "core/settings/run_window.hpp"

#include "core/base/digit.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

namespace drover::core {

namespace {

constexpr int minute = 60;
constexpr int day = 24 * 60 * minute;
constexpr int week = 7 * day;
constexpr std::uint8_t all_days = 0x7f;
constexpr std::array<std::string_view, 7> day_names{"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};

int wrap(int seconds) {
    return ((seconds % week) + week) % week;
}

std::string lower(std::string_view word) {
    std::string text(word);
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return text;
}

// A weekday in full or by its first three letters.
std::optional<int> weekday(std::string_view word) {
    const std::string name = lower(word);
    for (int i = 0; i < 7; i++)
        if (name == day_names[i] || name == day_names[i].substr(0, 3))
            return i;
    return std::nullopt;
}

// A weekday or a range of them as bits; nullopt: it is neither.
std::optional<std::uint8_t> weekdays(std::string_view word) {
    const std::size_t dash = word.find('-');
    const auto first = weekday(word.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : weekday(word.substr(dash + 1));
    if (!first || !last)
        return std::nullopt;
    std::uint8_t days = 0;
    for (int i = *first;; i = (i + 1) % 7) {
        days = static_cast<std::uint8_t>(days | (1U << i));
        if (i == *last)
            return days;
    }
}

// HH:MM, up to 24:00, in seconds of the day.
std::optional<int> time_of_day(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon < 1 || colon > 2 || text.size() != colon + 3)
        return std::nullopt;
    const auto number = [](std::string_view digits) -> std::optional<int> {
        int value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        const bool whole = error == std::errc{} && end == digits.data() + digits.size() && is_digit(digits.front());
        return whole ? std::optional(value) : std::nullopt;
    };
    const auto hours = number(text.substr(0, colon)), minutes = number(text.substr(colon + 1));
    if (!hours || !minutes || *minutes > 59 || *hours > 24 || (*hours == 24 && *minutes > 0))
        return std::nullopt;
    return (*hours * 60 + *minutes) * minute;
}

// Words, with spaces around a dash taken out; a comma or semicolon only separates.
std::vector<std::string> split_words(std::string_view text) {
    std::vector<std::string> words;
    bool join = false;
    std::string word;
    const auto end_word = [&] {
        if (word.empty())
            return;
        if (!words.empty() && (join || word.front() == '-'))
            words.back() += word;
        else
            words.push_back(word);
        join = word.back() == '-';
        word.clear();
    };
    for (char c : text) {
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ',' || c == ';')
            end_word();
        else
            word += c;
    }
    end_word();
    return words;
}

Problem invalid(std::string_view text, const std::string& detail) {
    return {"22023", "invalid value for setting \"run_window\": \"" + std::string(text) + "\"", detail,
            "Write for example {\"run_window\": \"Mon-Fri 22:00-06:00, Sat-Sun\"}; a time zone may follow, as in "
            "\"22:00-06:00 Europe/Berlin\"."};
}

} // namespace

std::variant<RunWindow, Problem> RunWindow::parse(std::string_view text) {
    RunWindow window;
    std::uint8_t days = all_days, pending = 0;
    const auto add = [&](std::uint8_t on, int begin, int length) {
        for (int d = 0; d < 7; d++)
            if (on & (1U << d))
                window.spans_.push_back({d * day + begin, length});
    };
    const std::vector<std::string> words = split_words(text);
    for (std::size_t i = 0; i < words.size(); i++) {
        const std::string& word = words[i];
        if (const auto more = weekdays(word)) {
            pending |= *more;
            continue;
        }
        if (!is_digit(word.front())) {
            if (i + 1 < words.size() || i == 0)
                return invalid(text, "\"" + word + "\" is no weekday; these are Mon, Tue, Wed, Thu, Fri, Sat, Sun.");
            window.zone_ = word;
            continue;
        }
        const std::size_t dash = word.find('-');
        const auto from = time_of_day(std::string_view(word).substr(0, dash));
        const auto to = dash == std::string::npos ? std::nullopt : time_of_day(std::string_view(word).substr(dash + 1));
        if (!from || !to || *from == day)
            return invalid(text, "\"" + word + "\" is no range of times, as in 22:00-06:00.");
        if (*from == *to)
            return invalid(text, "The range \"" + word + "\" is empty; a whole day is 00:00-24:00.");
        if (pending)
            days = std::exchange(pending, std::uint8_t{0});
        add(days, *from, *to > *from ? *to - *from : *to + day - *from);
    }
    add(pending, 0, day);
    return window;
}

bool RunWindow::open(LocalTime now) const {
    const int t = now.weekday * day + now.second;
    return always() || std::ranges::any_of(spans_, [=](const Span& s) { return wrap(t - s.begin) < s.length; });
}

std::chrono::seconds RunWindow::until_open(LocalTime now) const {
    if (open(now))
        return std::chrono::seconds(0);
    const int t = now.weekday * day + now.second;
    int nearest = week;
    for (const Span& s : spans_)
        nearest = std::min(nearest, wrap(s.begin - t));
    return std::chrono::seconds(nearest);
}

std::chrono::seconds RunWindow::until_close(LocalTime now) const {
    const int t = now.weekday * day + now.second;
    int ahead = always() ? week : 0;
    for (bool longer = true; longer && ahead < week;) { // spans that meet or overlap are one
        longer = false;
        for (const Span& s : spans_)
            if (const int into = wrap(t + ahead - s.begin); into < s.length) {
                ahead += s.length - into;
                longer = true;
            }
    }
    return std::chrono::seconds(std::min(ahead, week));
}

std::string clock_after(LocalTime now, std::chrono::seconds later) {
    const int t = wrap(now.weekday * day + now.second + static_cast<int>(later.count() % week));
    std::string name(day_names[static_cast<std::size_t>(t / day)].substr(0, 3));
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    const auto two = [](int n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
    return name + " " + two(t % day / 3600) + ":" + two(t % 3600 / minute);
}

} // namespace drover::core
