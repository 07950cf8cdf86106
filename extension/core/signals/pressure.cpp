// Numbers as people say them. See pressure.hpp.
#include "core/signals/pressure.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace drover::core {

namespace {

// One decimal below ten, where it is not nought; rounded down, so that nothing seems to reach a limit that it does not.
std::string say_number(double n) {
    const double tenths = std::floor(n * 10);
    const auto whole = static_cast<std::int64_t>(tenths / 10);
    const int rest = static_cast<int>(tenths) % 10;
    if (n >= 10 || rest == 0)
        return std::to_string(whole);
    return std::to_string(whole) + "." + std::to_string(rest);
}

} // namespace

std::string say_size(std::int64_t bytes) {
    constexpr std::array<std::string_view, 5> units{" B", " kB", " MB", " GB", " TB"};
    double n = static_cast<double>(std::max<std::int64_t>(bytes, 0));
    std::size_t unit = 0;
    for (; n >= 1024 && unit + 1 < units.size(); unit++)
        n /= 1024;
    return say_number(n) + std::string(units[unit]);
}

std::string say_time(std::chrono::milliseconds time) {
    const auto n = static_cast<double>(std::max<std::int64_t>(time.count(), 0));
    if (n < 1000)
        return say_number(n) + " ms";
    if (n < 120'000)
        return say_number(n / 1000) + " s";
    if (n < 7'200'000)
        return say_number(n / 60'000) + " min";
    return n < 2 * 86'400'000.0 ? say_number(n / 3'600'000) + " h" : say_number(n / 86'400'000) + " d";
}

} // namespace drover::core
