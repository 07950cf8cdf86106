// One row of a result, as the server's text.
#pragma once
#include <optional>
#include <string>
#include <vector>

namespace drover::client {

using Cell = std::optional<std::string>; // nullopt: NULL
using Row = std::vector<Cell>;

} // namespace drover::client
