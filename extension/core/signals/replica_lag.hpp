// How far each standby is behind, in WAL and in time; one that is gone counts as lagging. Its lag is reckoned in
// replica_watch.hpp.
#pragma once
#include "core/settings/settings.hpp"
#include "core/signals/pressure.hpp"

namespace drover::core::signals {

struct ReplicaLag {
    static constexpr std::string_view name = "replica lag";

    struct Standby {
        std::string name;
        bool gone = false;
        std::int64_t bytes = 0; // not replayed yet
        std::chrono::milliseconds delay{0};
    };
    using Value = std::vector<Standby>;

    static bool wanted(const SignalSettings& settings) {
        return settings.max_replica_lag > 0 || settings.max_replica_delay.count() > 0;
    }

    static void judge(const SignalSettings& settings, const Value& standbys, Judgement& out) {
        const std::int64_t lag_max = settings.max_replica_lag, delay_max = settings.max_replica_delay.count();
        for (const Standby& standby : standbys) {
            if (standby.gone) {
                if (settings.replica_gone != "ignore")
                    out.gone(standby.name);
                continue;
            }
            const std::int64_t delay = standby.delay.count();
            if (lag_max > 0)
                out.measured(ratio(standby.bytes, lag_max), standby.name, standby.bytes, lag_max);
            if (delay_max > 0)
                out.measured(ratio(delay, delay_max), standby.name, delay, delay_max, true);
        }
    }

    static std::string say(const Pressure& p) {
        if (p.kind == Pressure::Kind::Gone)
            return p.subject + " is not connected (setting replica_gone)";
        const auto amount = [&](std::int64_t n) {
            return p.in_time ? say_time(std::chrono::milliseconds(n)) : say_size(n);
        };
        return p.subject + " " + amount(p.value) + " behind (limit " + amount(p.limit) + ")";
    }
};

} // namespace drover::core::signals
