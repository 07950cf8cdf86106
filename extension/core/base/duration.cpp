// Durations and sizes: one grammar of numbers and units, two tables of units.
#include "core/base/duration.hpp"

#include "core/base/digit.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <span>

namespace drover::core {

namespace {

struct Unit {
    std::string_view name;
    std::int64_t base;   // base units
    std::int64_t of = 1; // and so many of these make them: 1000 us are 1 ms
};

// Largest first; the spelling and case of PostgreSQL's GUCs.
constexpr Unit time_units[] = {{"d", 86'400'000}, {"h", 3'600'000}, {"min", 60'000},
                               {"s", 1000},       {"ms", 1},        {"us", 1, 1000}};
constexpr Unit size_units[] = {{"TB", 1LL << 40}, {"GB", 1LL << 30}, {"MB", 1LL << 20}, {"kB", 1LL << 10}, {"B", 1}};

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

void skip_spaces(std::string_view& rest) {
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n"), rest.size()));
}

// A non-negative decimal number at the front of `rest`: no sign, no exponent. long double holds every 64-bit integer.
std::optional<long double> take_number(std::string_view& rest) {
    if (rest.empty() || !(is_digit(rest.front()) || rest.front() == '.'))
        return std::nullopt; // from_chars alone would also take "-1", "inf" and "nan"
    long double number = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number, std::chars_format::fixed);
    if (error != std::errc{})
        return std::nullopt;
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
    return number;
}

std::string_view take_word(std::string_view& rest) {
    std::size_t length = 0;
    while (length < rest.size() && is_letter(rest[length]))
        ++length;
    const std::string_view word = rest.substr(0, length);
    rest.remove_prefix(length);
    return word;
}

std::optional<std::int64_t> to_int64(long double total) {
    const long double rounded = std::round(total);
    // max() + 1 is a power of two and so exact in any floating-point type; max() may not be.
    if (!(rounded < 0x1p63L))
        return std::nullopt;
    return static_cast<std::int64_t>(rounded);
}

// One number with a unit, or several in falling order of units (units: largest first). A number without a unit stands
// alone and counts the base unit. The total is rounded to a whole base unit, as GUCs are.
std::optional<std::int64_t> parse_quantity(std::string_view rest, std::span<const Unit> units) {
    long double total = 0;
    bool first = true;
    skip_spaces(rest);
    do {
        const auto number = take_number(rest);
        if (!number)
            return std::nullopt;
        skip_spaces(rest);
        const std::string_view word = take_word(rest);
        skip_spaces(rest);
        if (word.empty())
            return first && rest.empty() ? to_int64(*number) : std::nullopt;
        while (!units.empty() && units.front().name != word)
            units = units.subspan(1); // also drops the larger units, which may not follow
        if (units.empty())
            return std::nullopt;
        total += *number * static_cast<long double>(units.front().base) / static_cast<long double>(units.front().of);
        units = units.subspan(1);
        first = false;
    } while (!rest.empty());
    return to_int64(total);
}

// In the largest unit that divides the value; "0" needs none.
std::string format_quantity(std::int64_t value, std::span<const Unit> units) {
    if (value == 0)
        return "0";
    const auto divides = [=](const Unit& unit) { return unit.of == 1 && value % unit.base == 0; };
    const auto unit = std::ranges::find_if(units, divides); // found: each table has its base unit
    return std::to_string(value / unit->base).append(unit->name);
}

} // namespace

std::optional<std::chrono::milliseconds> parse_duration(std::string_view text) {
    const auto value = parse_quantity(text, time_units);
    if (!value)
        return std::nullopt;
    return std::chrono::milliseconds{*value};
}

std::optional<std::int64_t> parse_size(std::string_view text) {
    return parse_quantity(text, size_units);
}

std::string format_duration(std::chrono::milliseconds value) {
    return format_quantity(value.count(), time_units);
}

std::string format_size(std::int64_t bytes) {
    return format_quantity(bytes, size_units);
}

} // namespace drover::core
