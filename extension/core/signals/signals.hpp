// What holds a migration back, and how much: readings of the server against the limits in the settings.
//
// A signal is a struct in signals/, and its line in the registry below. It has
//   name      the reason as people read it, in migrate_waits and before the colon of waiting_for,
//   say       what of a pressure is told after the colon,
// and where something is read for it
//   Value     what that is,
//   wanted    whether these settings ask for it,
//   judge     the value against the settings; without it, the value is for whoever asks for it.
// What reads it is its probe, in engine/pacing/signals/. Pure: this compares. What cannot be read counts as at its
// limit.
#pragma once
#include "core/settings/settings.hpp"
#include "core/signals/active_sessions.hpp"
#include "core/signals/archive_backlog.hpp"
#include "core/signals/dead_rows.hpp"
#include "core/signals/disk_space.hpp"
#include "core/signals/pace_query.hpp"
#include "core/signals/pause.hpp"
#include "core/signals/pressure.hpp"
#include "core/signals/replica_lag.hpp"
#include "core/signals/replication_slot.hpp"
#include "core/signals/run_window.hpp"
#include "core/signals/transaction_age.hpp"
#include "core/signals/vacuum.hpp"
#include "core/signals/wal_flush.hpp"
#include "core/signals/wal_rate.hpp"

#include <string_view>
#include <tuple>
#include <type_traits>

namespace drover::core {

template <class... S> struct SignalList { static constexpr int count = sizeof...(S); };

// The registry, in order of precedence: of two that stop, the first is shown.
using Signals =
    SignalList<signals::RunWindow, signals::PaceQuery, signals::DiskSpace, signals::ReplicaLag,
               signals::ReplicationSlot, signals::ArchiveBacklog, signals::ActiveSessions, signals::DeadRows,
               signals::Vacuum, signals::TransactionAge, signals::WalRate, signals::WalFlush, signals::Pause>;

inline constexpr int signal_count = Signals::count;

// Calls f.operator()<S>() for each signal, in their order.
template <class... S, class F> constexpr void for_each_signal(SignalList<S...>, F&& f) {
    (f.template operator()<S>(), ...);
}
template <class F> constexpr void for_each_signal(F&& f) {
    for_each_signal(Signals{}, f);
}

template <class S>
inline constexpr Signal signal_of = [] {
    int place = 0, found = -1;
    for_each_signal([&]<class Other>() {
        if (std::is_same_v<S, Other>)
            found = place;
        place++;
    });
    return found < 0 ? throw "not in the registry" : Signal{static_cast<std::uint8_t>(found)};
}();

template <class S>
concept ReadSignal = requires {
    typename S::Value;
};

// The last answers of the probes.
class Readings {
public:
    template <ReadSignal S> Reading<typename S::Value>& of() { return std::get<Slot<S>>(all_); }
    template <ReadSignal S> const Reading<typename S::Value>& of() const { return std::get<Slot<S>>(all_); }

private:
    template <class S> struct Slot {};
    template <ReadSignal S> struct Slot<S> : Reading<typename S::Value> {};
    template <class... S> static std::tuple<Slot<S>...> slots(SignalList<S...>);
    decltype(slots(Signals{})) all_;
};

std::string_view to_string(Signal signal);

// Whether a waiting_for was written by pacing.
bool is_pacing_reason(std::string_view waiting_for);

// "replica lag: standby1 123 MB behind (limit 64 MB)".
std::string describe(const Pressure& pressure);

// Pressure of every signal that is switched on and was read.
std::vector<Pressure> pressures(const SignalSettings& settings, const Readings& readings);

// The highest level; of equal ones that stop, the first in precedence. nullptr: there is none.
const Pressure* strongest(const std::vector<Pressure>& all);

} // namespace drover::core
