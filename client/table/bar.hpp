// Bars and sparklines: numbers as rows of characters.
#pragma once
#include <string>
#include <vector>

namespace drover::client {

// A bar of so many cells, filled up to the percentage.
std::string bar(double percent, int cells, bool utf8);

// A character per value, its height in proportion to the largest: eight levels, a space for 0 and below. Without UTF-8
// the levels are " .:-=+*#".
std::string sparkline(const std::vector<double>& values, bool utf8);

} // namespace drover::client
