// The pause between two batches that is asked for. The pacer keeps it, see pacing.hpp.
#pragma once
#include "core/signals/pressure.hpp"

namespace drover::core::signals {

struct Pause {
    static constexpr std::string_view name = "pause";

    static std::string say(const Pressure& p) {
        return say_time(std::chrono::milliseconds(p.value)) + " after each batch";
    }
};

} // namespace drover::core::signals
