// Bars and sparklines.
#include "table/bar.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace drover::client {

std::string bar(double percent, int cells, bool utf8) {
    const int full = std::clamp(static_cast<int>(std::floor(percent / 100 * cells)), 0, cells);
    std::string text;
    for (int i = 0; i < cells; ++i)
        text += utf8 ? (i < full ? "█" : "░") : (i < full ? "#" : "-");
    return text;
}

std::string sparkline(const std::vector<double>& values, bool utf8) {
    static constexpr std::array<std::string_view, 9> blocks{" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    static constexpr std::array<std::string_view, 9> ascii{" ", ".", ".", ":", "-", "=", "+", "*", "#"};
    const double largest = values.empty() ? 0 : *std::max_element(values.begin(), values.end());
    std::string text;
    for (const double value : values) {
        const int level = value > 0 ? std::clamp(static_cast<int>(std::ceil(value / largest * 8)), 1, 8) : 0;
        text += (utf8 ? blocks : ascii)[static_cast<std::size_t>(level)];
    }
    return text;
}

} // namespace drover::client
