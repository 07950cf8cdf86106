// Settings of a migration: one table gives each its name, type, default, range and documentation.
// migrate_start, migrate_alter and the workers all go through parse_settings; nothing else validates.
#pragma once
#include "core/problem.hpp"

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

// Values in force. Each member is the setting of the same name.
struct Settings {
    std::chrono::milliseconds batch_target{25};      // time budget of one batch (transaction)
    std::int64_t batch_wal{16 << 20};                // WAL budget of one batch, bytes
    std::int64_t batch_rows{100'000};                // rows walked at most in one batch
    std::int64_t chunk_rows{100};                    // rows of the first chunk; sizing goes on from there
    std::int64_t chunk_rows_max{100'000};            // no chunk is larger
    std::chrono::milliseconds lock_timeout{500};     // wait for any lock at most this long, then step aside
    std::chrono::milliseconds batch_timeout{60'000}; // a batch that takes longer is cancelled and retried smaller
    std::chrono::milliseconds pause{0};              // fixed pause between batches
    std::int64_t max_attempts{30};                   // failed tries in a row of one slice before the migration fails
    std::chrono::milliseconds retry_delay{200};      // first delay after a transient failure; doubles each time
    std::chrono::milliseconds retry_delay_max{60'000};
    std::int64_t max_passes{5};        // first pass and sweeps together
    std::int64_t slices_per_worker{4}; // so that workers finish together
    std::int64_t keep_batches{100};    // rows kept in migrate_batches per slice
    // Of batches. Rows and cursor are one commit, so off loses nothing that the cursor counts.
    bool synchronous_commit = false;
    std::int64_t stripes{0};                    // of a page, each in a transaction of its own; 0: chosen, 1: none
    std::int64_t priority = 0;                  // of those that wait for workers, the highest first
    std::chrono::milliseconds alert_after{0};   // alerts: under way for longer; 0: none
    std::chrono::milliseconds alert_stalled{0}; // no batch for longer
    std::chrono::milliseconds alert_waiting{0}; // held back for longer
    std::int64_t alert_errors = 0;              // so many failed batches
    std::string key;                            // name of the unique index to walk; empty: chosen
};

enum class SettingType { Duration, Size, Integer, Boolean, Text };

// One row of the table, for documentation and for HINTs.
struct SettingSpec {
    std::string_view name;
    SettingType type;
    std::string_view default_text; // as a person would write it
    std::int64_t min;              // ms, bytes or a count; ignored for Boolean and Text
    std::int64_t max;
    bool alterable; // by migrate_alter; `key` is not: it belongs to the definition
    std::string_view doc;
};

std::span<const SettingSpec> setting_specs();

// A value as it stood in the jsonb: JSON null is monostate.
using JsonScalar = std::variant<std::monostate, bool, double, std::string>;
struct RawSetting {
    std::string name;
    JsonScalar value;
    bool is_scalar = true; // false: an array or object stood there
};

// Applies raw settings over the defaults. null means the default. Durations and sizes are strings with a unit or bare
// numbers (ms, bytes); integers must be whole; booleans true/false or the strings on/off/true/false/yes/no/1/0.
// On success returns Settings; else the first Problem: 22023, message `unrecognized setting "x"` with the valid names
// in the HINT (and the nearest name first when one is close), or `invalid value for setting "x": "..."` with DETAIL
// `Valid range is A .. B.` (in the unit people write) or `Valid values are ...`.
std::variant<Settings, Problem> parse_settings(const std::vector<RawSetting>& raw);

} // namespace drover::core
