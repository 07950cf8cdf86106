// Dead rows of the relation that the worker is at.
#pragma once
#include "core/settings/settings.hpp"
#include "core/signals/pressure.hpp"

namespace drover::core::signals {

struct DeadRows {
    static constexpr std::string_view name = "dead rows";

    struct Value {
        std::string relation;
        double percent = 0;
    };

    static bool wanted(const SignalSettings& settings) { return settings.max_dead_percent > 0; }

    static void judge(const SignalSettings& settings, const Value& dead, Judgement& out) {
        out.measured(dead.percent / static_cast<double>(settings.max_dead_percent), dead.relation,
                     static_cast<std::int64_t>(dead.percent), settings.max_dead_percent);
    }

    static std::string say(const Pressure& p) {
        return std::to_string(p.value) + " % of " + p.subject + " (limit " + std::to_string(p.limit) + " %)";
    }
};

} // namespace drover::core::signals
