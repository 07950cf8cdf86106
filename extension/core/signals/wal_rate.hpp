// WAL that the migration itself writes. The pacer holds it to its rate, see pacing.hpp.
#pragma once
#include "core/settings/settings.hpp"
#include "core/signals/pressure.hpp"

namespace drover::core::signals {

struct WalRate {
    static constexpr std::string_view name = "WAL rate";

    using Value = int; // workers of the migration, which share its rate; at least 1

    static bool wanted(const SignalSettings& settings) { return settings.max_wal_rate > 0; }

    static std::string say(const Pressure& p) { return "limit " + say_size(p.limit) + "/s"; }
};

} // namespace drover::core::signals
