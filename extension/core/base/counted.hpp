// A count and its noun: "1 index", "2 indexes".
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace drover::core {

inline std::string counted(std::int64_t n, std::string_view one, std::string_view many) {
    return std::to_string(n) + " " + std::string(n == 1 ? one : many);
}

} // namespace drover::core
