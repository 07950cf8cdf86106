// Checks of options' values.
#include "cli/values.hpp"

#include "core/base/duration.hpp"

#include <charconv>
#include <fmt/format.h>

namespace drover::client {

CLI::Validator at_least_one() {
    return CLI::Validator(
        [](std::string& text) {
            int value = 0;
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
            if (error == std::errc() && end == text.data() + text.size() && value >= 1)
                return std::string();
            return fmt::format("\"{}\" is not a whole number from 1 on", text);
        },
        "");
}

CLI::Validator seconds_between(double low, double high) {
    return CLI::Validator(
        [low, high](std::string& text) {
            double value = 0;
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
            if (error != std::errc() || end != text.data() + text.size()) {
                const auto duration = core::parse_duration(text);
                if (!duration)
                    return fmt::format("\"{}\" is no time: write seconds, or a unit as in 500ms or 5min", text);
                value = static_cast<double>(duration->count()) / 1000;
            }
            if (value < low || value > high)
                return fmt::format("\"{}\" is not between {} and {} seconds", text, low, high);
            text = fmt::format("{}", value);
            return std::string();
        },
        "");
}

} // namespace drover::client
