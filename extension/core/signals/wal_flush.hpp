// WAL that commits of other sessions wait for. The gate lets them through, see engine/pacing/gate.cpp.
#pragma once
#include "core/signals/pressure.hpp"

namespace drover::core::signals {

struct WalFlush {
    static constexpr std::string_view name = "WAL flush";

    static std::string say(const Pressure& p) {
        return "commits wait for " + say_size(p.value) + " (limit " + say_size(p.limit) + ")";
    }
};

} // namespace drover::core::signals
