// Somebody else's vacuum of the relation that the worker is at.
#pragma once
#include "core/settings/settings.hpp"
#include "core/signals/pressure.hpp"

namespace drover::core::signals {

struct Vacuum {
    static constexpr std::string_view name = "vacuum";

    struct Value {
        std::int64_t pid = 0; // 0: none is at work
        std::string relation;
    };

    static bool wanted(const SignalSettings& settings) { return settings.yield_to_vacuum; }

    static void judge(const SignalSettings&, const Value& vacuum, Judgement& out) {
        if (vacuum.pid != 0)
            out.stopped(vacuum.relation, vacuum.pid);
    }

    static std::string say(const Pressure& p) {
        return "pid " + std::to_string(p.value) + " is at work on " + p.subject;
    }
};

} // namespace drover::core::signals
