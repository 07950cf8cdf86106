// Settings of a migration. All that is known of one stands in its row of settings_table.cpp: name, type, default,
// range, documentation, and whether the cluster may set another default; here is the member that holds its value.
// migrate_start, migrate_alter and the workers all go through parse_settings; nothing else validates.
#pragma once
#include "core/base/problem.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace drover::core {

// What a migration watches, and the limits at which it stops. 0 and empty switch a signal off.
struct SignalSettings {
    SignalSettings();

    std::int64_t max_replica_lag;
    std::chrono::milliseconds max_replica_delay;
    std::string replicas;
    std::string replica_gone;
    std::int64_t max_slot_wal;
    std::int64_t max_archive_backlog;
    std::int64_t max_wal_rate;
    std::int64_t min_disk_free;
    std::int64_t max_active_sessions;
    std::int64_t max_dead_percent;
    bool yield_to_vacuum;
    bool yield_to_waiters;
    std::int64_t wal_flush_after;
    std::chrono::milliseconds max_transaction_age;
    std::string pace_query;
    std::string run_window;
    std::int64_t pause_percent;
};

// A number of things, or a share of all: one of them is 0, and both are where there is no limit.
struct CountOrShare {
    std::int64_t count = 0;
    double percent = 0;

    bool operator==(const CountOrShare&) const = default;
};

// Values in force. Each member is the setting of the same name, in milliseconds, bytes or a count; new Settings have
// the defaults of the table.
struct Settings {
    Settings();
    Settings(const Settings& other);
    Settings(Settings&& other) noexcept;
    Settings& operator=(const Settings& other);
    Settings& operator=(Settings&& other) noexcept;
    ~Settings();

    std::chrono::milliseconds batch_target;
    std::int64_t batch_wal;
    std::int64_t batch_rows;
    std::int64_t chunk_rows;
    std::int64_t chunk_rows_max;
    std::chrono::milliseconds lock_timeout;
    std::chrono::milliseconds batch_timeout;
    std::chrono::milliseconds pause;
    std::int64_t max_attempts;
    std::int64_t max_crashes;
    std::chrono::milliseconds retry_delay;
    std::chrono::milliseconds retry_delay_max;
    std::int64_t max_passes;
    std::string until;
    std::int64_t slices_per_worker;
    std::int64_t keep_batches;
    bool synchronous_commit;
    std::int64_t stripes;
    std::int64_t priority;
    std::chrono::milliseconds alert_after;
    std::chrono::milliseconds alert_stalled;
    std::chrono::milliseconds alert_waiting;
    CountOrShare alert_errors;
    bool alert_state;
    std::string key;
    std::string on_error;
    std::int64_t max_row_errors;
    bool undo;
    std::string undo_schema;
    std::chrono::milliseconds undo_retention;
    std::string on_changed;
    bool verify;
    std::string check_clause;
    std::string on_conflict;
    bool defer_indexes;
    std::string hold;
    std::string vacuum;
    std::int64_t vacuum_min_dead;
    bool analyze;
    SignalSettings signals;
};

enum class SettingType { Duration, Size, Integer, CountOrShare, Boolean, Word, Text };

// What a row of the table tells of a setting.
struct SettingSpec {
    std::string_view name;
    SettingType type;
    std::string_view default_text; // as a person would write it; the only place of the default
    std::int64_t min;              // ms, bytes or a count; ignored for Boolean, Word and Text
    std::int64_t max;
    bool alterable; // by migrate_alter; else it belongs to the definition, and a start again compares it
    std::string_view doc;
    std::string_view words = {};   // of a Word: its values, with spaces between them
    std::string_view example = {}; // for HINTs, where the default is none
};

std::span<const SettingSpec> setting_specs();

// A value as it stood in the jsonb: JSON null is monostate.
using JsonScalar = std::variant<std::monostate, bool, double, std::string>;
struct RawSetting {
    std::string name;
    JsonScalar value;
    bool is_scalar = true; // false: an array or object stood there
};

// Applies raw settings over the defaults, which are those of the table but for what the cluster set otherwise. null
// means the default. Durations and sizes are strings with a unit or bare
// numbers (ms, bytes); integers must be whole; a share is a string as in "0.5%"; booleans true/false or the strings
// on/off/true/false/yes/no/1/0. On success returns Settings; else the first Problem: 22023, message `unrecognized
// setting "x"` with the valid names in the HINT (and the nearest name first when one is close), or `invalid value for
// setting "x": "..."` with DETAIL `Valid range is A .. B.` (in the unit people write) or `Valid values are ...`.
std::variant<Settings, Problem> parse_settings(const std::vector<RawSetting>& raw, const Settings& defaults = {});

// Of those that belong to the definition (not alterable): names and `theirs` values where `ours` are others, in the
// order of the table, as people write them: on, off, none.
std::vector<std::pair<std::string, std::string>> definition_difference(const Settings& theirs, const Settings& ours);

// The names of the others, which migrate_alter changes, that differ.
std::vector<std::string> alterable_difference(const Settings& theirs, const Settings& ours);

} // namespace drover::core
