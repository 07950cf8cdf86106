// Run windows for the unit tests, and the days that they name.
#pragma once
#include "core/settings/run_window.hpp"

#include "catch.hpp"

namespace drover::test {

enum Day { Mon, Tue, Wed, Thu, Fri, Sat, Sun };

inline core::RunWindow window(std::string_view text) {
    const auto result = core::RunWindow::parse(text);
    if (const auto* problem = std::get_if<core::Problem>(&result))
        FAIL(problem->message << " " << problem->detail);
    return std::get<core::RunWindow>(result);
}

} // namespace drover::test
