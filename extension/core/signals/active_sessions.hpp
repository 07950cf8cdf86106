// Sessions of applications that are at work, in the cluster.
#pragma once
#include "core/settings/settings.hpp"
#include "core/signals/pressure.hpp"

namespace drover::core::signals {

struct ActiveSessions {
    static constexpr std::string_view name = "active sessions";

    using Value = std::int64_t;

    static bool wanted(const SignalSettings& settings) { return settings.max_active_sessions > 0; }

    static void judge(const SignalSettings& settings, Value sessions, Judgement& out) {
        out.counted(sessions, settings.max_active_sessions);
    }

    static std::string say(const Pressure& p) {
        return std::to_string(p.value) + " at work (limit " + std::to_string(p.limit) + ")";
    }
};

} // namespace drover::core::signals
