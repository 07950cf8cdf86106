// WAL segments that wait for the archiver.
#pragma once
#include "core/settings/settings.hpp"
#include "core/signals/pressure.hpp"

namespace drover::core::signals {

struct ArchiveBacklog {
    static constexpr std::string_view name = "archive backlog";

    using Value = std::int64_t;

    static bool wanted(const SignalSettings& settings) { return settings.max_archive_backlog > 0; }

    static void judge(const SignalSettings& settings, Value segments, Judgement& out) {
        out.counted(segments, settings.max_archive_backlog);
    }

    static std::string say(const Pressure& p) {
        return std::to_string(p.value) + " segments wait for the archiver (limit " + std::to_string(p.limit) + ")";
    }
};

} // namespace drover::core::signals
