// Settings as they come from a user, for the unit tests: to write, and to see accepted or refused.
#pragma once
#include "core/settings/settings.hpp"

#include "catch.hpp"

namespace drover::test {

using namespace drover::core;

inline Settings accepted(const std::vector<RawSetting>& raw) {
    const auto result = parse_settings(raw);
    if (const auto* problem = std::get_if<Problem>(&result))
        FAIL(problem->message << " " << problem->detail);
    return std::get<Settings>(result);
}

inline Problem refused(const std::vector<RawSetting>& raw) {
    const auto result = parse_settings(raw);
    REQUIRE(std::holds_alternative<Problem>(result));
    const Problem& problem = std::get<Problem>(result);
    CHECK(problem.sqlstate == "22023");
    return problem;
}

inline RawSetting text(std::string name, std::string_view value) {
    return {std::move(name), std::string(value)};
}
inline RawSetting number(std::string name, double value) {
    return {std::move(name), value};
}

} // namespace drover::test
