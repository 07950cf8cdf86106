// WAL that replication slots hold back.
#pragma once
#include "core/settings/settings.hpp"
#include "core/signals/pressure.hpp"

#include <algorithm>

namespace drover::core::signals {

struct ReplicationSlot {
    static constexpr std::string_view name = "replication slot";

    struct Slot {
        std::string name;
        std::int64_t restart_position = 0;
    };
    struct Value {
        std::vector<Slot> slots;
        std::int64_t wal_position = 0; // of the server, now; bytes
        std::int64_t keep_size = -1;   // max_slot_wal_keep_size in bytes; negative: no limit
    };

    static bool wanted(const SignalSettings& settings) { return settings.max_slot_wal > 0; }

    // A slot that reaches max_slot_wal_keep_size is lost, and its standby with it: so at most half of that.
    static void judge(const SignalSettings& settings, const Value& now, Judgement& out) {
        std::int64_t limit = settings.max_slot_wal;
        if (now.keep_size >= 0)
            limit = std::clamp<std::int64_t>(now.keep_size / 2, 1, limit);
        for (const Slot& slot : now.slots) {
            const std::int64_t held = std::max<std::int64_t>(now.wal_position - slot.restart_position, 0);
            out.measured(ratio(held, limit), slot.name, held, limit);
        }
    }

    static std::string say(const Pressure& p) {
        return p.subject + " holds back " + say_size(p.value) + " of WAL (limit " + say_size(p.limit) + ")";
    }
};

} // namespace drover::core::signals
