// Whether there is a setting of some name.
#pragma once
#include "core/base/problem.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace drover::core {

// Of a name that is neither a setting nor one of these: the Problem of parse_settings, whose HINT has these too, first.
std::optional<Problem> check_name(const std::string& name, std::span<const std::string_view> more);

} // namespace drover::core
