// Formatting for people; machine formats print values as they came.
#include "words/format.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>
#include <fmt/format.h>

namespace drover::client {

std::string format_count(std::int64_t value) {
    return group_digits(std::to_string(value));
}

std::string group_digits(std::string_view number) {
    const std::size_t start = number.starts_with('-') ? 1 : 0;
    const std::size_t end = std::min(number.find_first_not_of("0123456789", start), number.size());
    if (end < number.size() && number[end] != '.')
        return std::string(number);
    std::string result(number);
    for (std::size_t at = end; at > start + 3; at -= 3)
        result.insert(at - 3, ",");
    return result;
}

std::string format_percent(double percent) {
    return fmt::format("{:.1f} %", percent);
}

std::string format_rate(double per_second) {
    if (per_second >= 99.95)
        return group_digits(fmt::format("{:.0f}", per_second));
    return fmt::format("{:.1f}", per_second);
}

std::string format_seconds(double seconds) {
    const auto total = std::max<std::int64_t>(std::llround(seconds), 0);
    const std::int64_t minutes = total / 60;
    const std::int64_t hours = minutes / 60;
    if (hours >= 24)
        return fmt::format("{}d {}h", hours / 24, hours % 24);
    if (hours > 0)
        return fmt::format("{}h {}m", hours, minutes % 60);
    if (minutes > 0)
        return fmt::format("{}m {}s", minutes, total % 60);
    return fmt::format("{}s", total);
}

std::string format_bytes(std::int64_t bytes) {
    constexpr std::array units{"B", "kB", "MB", "GB", "TB", "PB"};
    if (std::abs(bytes) < 1024)
        return fmt::format("{} B", bytes);
    double value = static_cast<double>(bytes);
    std::size_t unit = 0;
    // 1023.95 would print as 1024.0
    while (std::abs(value) >= 1023.95 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    return std::abs(value) < 99.95 ? fmt::format("{:.1f} {}", value, units[unit])
                                   : fmt::format("{:.0f} {}", value, units[unit]);
}

std::string format_clock(std::chrono::system_clock::time_point time, std::chrono::system_clock::time_point now) {
    const auto local = [](std::chrono::system_clock::time_point point) {
        const std::time_t seconds = std::chrono::system_clock::to_time_t(point);
        std::tm parts{};
        localtime_r(&seconds, &parts);
        return parts;
    };
    const std::tm then = local(time);
    const std::tm today = local(now);
    const bool same_day = then.tm_year == today.tm_year && then.tm_yday == today.tm_yday;
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), same_day ? "%H:%M:%S" : "%Y-%m-%d %H:%M", &then);
    return text.data();
}

} // namespace drover::client
