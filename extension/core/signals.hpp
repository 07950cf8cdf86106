// What holds a migration back, and how much: readings of the server against the limits in the settings.
//
// Pure: the caller reads (engine/probes), this compares. What cannot be read counts as at its limit.
#pragma once
#include "core/run_window.hpp"
#include "core/settings.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drover::core {

// In order of precedence: of two that stop, the first is shown.
enum class Signal {
    RunWindow,
    PaceQuery,
    DiskSpace,
    ReplicaLag,
    ReplicationSlot,
    ArchiveBacklog,
    ActiveSessions,
    DeadRows,
    Vacuum,
    TransactionAge,
    WalRate,
    WalFlush,
    Pause,
};
inline constexpr int signal_count = static_cast<int>(Signal::Pause) + 1;

// The reason as people read it: in migrate_waits, and before the colon of waiting_for.
std::string_view to_string(Signal signal);

// Whether a waiting_for was written by pacing.
bool is_pacing_reason(std::string_view waiting_for);

// One probe's answer. Neither value nor failure: it was not asked, because nothing needs it.
template <class T> struct Reading {
    std::optional<T> value;
    std::string failure;
};

struct ReplicaReading {
    std::string name;
    bool gone = false;
    std::int64_t bytes = 0; // not replayed yet
    std::chrono::milliseconds delay{0};
};
struct SlotReading {
    std::string name;
    std::int64_t restart_position = 0;
};
struct SpaceReading {
    std::string where; // "data directory", "pg_wal", "tablespace x"
    std::int64_t free_bytes = 0;
};
struct DeadRowsReading {
    std::string relation;
    double percent = 0;
};
struct VacuumReading {
    std::int64_t pid = 0; // 0: none is at work
    std::string relation;
};
struct TransactionReading {
    std::string who; // "pid 4711"; empty: there is none
    std::chrono::milliseconds age{0};
};

struct Readings {
    std::int64_t wal_position = 0; // of the server, now; bytes
    Reading<std::vector<ReplicaReading>> replicas;
    Reading<std::vector<SlotReading>> slots;
    std::int64_t slot_keep_size = -1; // max_slot_wal_keep_size in bytes; negative: no limit
    Reading<std::int64_t> archive_backlog;
    Reading<std::vector<SpaceReading>> space;
    Reading<std::int64_t> active_sessions;
    Reading<DeadRowsReading> dead_rows;
    Reading<VacuumReading> vacuum;
    Reading<TransactionReading> oldest_transaction;
    Reading<bool> pace_query;
    Reading<LocalTime> local_time;
};

// How much one signal holds back. level is the part of its limit: up to ease_from nothing, from 1 on everything.
struct Pressure {
    enum class Kind { Measured, Gone, Unreadable };
    Signal signal{};
    double level = 0;
    Kind kind = Kind::Measured;
    std::string subject = {}; // what was measured; Unreadable: why
    std::int64_t value = 0, limit = 0;
    bool in_time = false; // ReplicaLag: value and limit are milliseconds
};

// Above this part of a limit batches are slowed down, more and more up to the limit.
inline constexpr double ease_from = 0.5;

// "replica lag: standby1 123 MB behind (limit 64 MB)".
std::string describe(const Pressure& pressure);

// Pressure of every signal that is switched on and was read. window: the parsed run_window.
std::vector<Pressure> pressures(const SignalSettings& settings, const RunWindow& window, const Readings& readings);

// The highest level; of equal ones that stop, the first in precedence. nullptr: there is none.
const Pressure* strongest(const std::vector<Pressure>& all);

// Bytes and milliseconds as people say them: "123 MB", "1.5 GB"; "350 ms", "12 s", "45 min", "5 h", "3 d".
std::string say_size(std::int64_t bytes);
std::string say_time(std::chrono::milliseconds time);

} // namespace drover::core
