// Free space of each disk that a migration fills. Half as much pressure with twice the space.
#pragma once
#include "core/settings/settings.hpp"
#include "core/signals/pressure.hpp"

namespace drover::core::signals {

struct DiskSpace {
    static constexpr std::string_view name = "disk space";

    struct Place {
        std::string where; // "the data directory", "pg_wal", "tablespace x"
        std::int64_t free_bytes = 0;
    };
    using Value = std::vector<Place>;

    static bool wanted(const SignalSettings& settings) { return settings.min_disk_free > 0; }

    static void judge(const SignalSettings& settings, const Value& places, Judgement& out) {
        for (const Place& place : places)
            out.measured(ratio(settings.min_disk_free, place.free_bytes > 0 ? place.free_bytes : 1), place.where,
                         place.free_bytes, settings.min_disk_free);
    }

    static std::string say(const Pressure& p) {
        return say_size(p.value) + " free for " + p.subject + " (limit " + say_size(p.limit) + ")";
    }
};

} // namespace drover::core::signals
