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

// What a migration watches, and the limits at which it stops. 0 and empty switch a signal off.
// The cluster may have other defaults for those marked GUC (pg_drover.<name>).
struct SignalSettings {
    std::int64_t max_replica_lag{64LL << 20};            // GUC. bytes of WAL a standby has not replayed yet
    std::chrono::milliseconds max_replica_delay{30'000}; // GUC. age of the oldest WAL that it has not replayed
    std::string replicas;                                // GUC. application_names, with commas; empty: all
    std::string replica_gone = "wait";                   // GUC. for a standby that is gone: wait or ignore
    std::int64_t max_slot_wal{10LL << 30};               // GUC. bytes of WAL that a replication slot holds back
    std::int64_t max_archive_backlog{42};                // GUC. WAL segments that wait for the archiver (as GitLab)
    std::int64_t max_wal_rate{0};                        // GUC. bytes/s that the migration itself writes
    std::int64_t min_disk_free{1LL << 30};               // GUC. bytes free for data, tablespaces and pg_wal
    std::int64_t max_active_sessions{0};                 // sessions of others at work, in the cluster
    std::int64_t max_dead_percent{0};                    // of the rows of the relation
    bool yield_to_vacuum = false;                        // wait while somebody else vacuums the relation
    bool yield_to_waiters = true;                        // end a batch when somebody waits for its rows
    std::int64_t wal_flush_after{512 << 10};             // while commits wait: bytes not on the disk; 0: no limit
    std::chrono::milliseconds max_transaction_age{0};    // of the oldest transaction in the database
    std::string pace_query;                              // a SELECT of the owner's; true: go on
    std::string run_window;                              // see RunWindow
    std::int64_t pause_percent{0};                       // pause in percent of the time of the batch before
};

// A number of things, or a share of all: one of them is 0, and both are where there is no limit.
struct CountOrShare {
    std::int64_t count = 0;
    double percent = 0;

    bool operator==(const CountOrShare&) const = default;
};

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
    std::int64_t max_crashes{5};                     // workers dying in a row in one slice before the migration fails
    std::chrono::milliseconds retry_delay{200};      // first delay after a transient failure; doubles each time
    std::chrono::milliseconds retry_delay_max{60'000};
    std::int64_t max_passes{5};        // in a row that find none but rows written since the first one began
    std::string until = "none_left";   // none_left | pass
    std::int64_t slices_per_worker{4}; // so that workers finish together
    std::int64_t keep_batches{100};    // rows kept in migrate_batches per slice
    // Of batches. Rows and cursor are one commit, so off loses nothing that the cursor counts.
    bool synchronous_commit = false;
    std::int64_t stripes{0};                    // of a page, each in a transaction of its own; 0: chosen, 1: none
    std::int64_t priority{0};                   // of those that wait for workers, the highest first
    std::chrono::milliseconds alert_after{0};   // alerts: under way for longer; 0: none
    std::chrono::milliseconds alert_stalled{0}; // no batch for longer
    std::chrono::milliseconds alert_waiting{0}; // held back for longer
    CountOrShare alert_errors;                  // so many failed batches, or such a share of the rows
    bool alert_state = true;                    // it failed, ended with errors, or was paused
    std::string key;                            // name of the unique index to walk; empty: chosen
    // Failures.
    std::string on_error = "stop";     // what a row that cannot be changed does: stop or skip
    std::int64_t max_row_errors{1000}; // rows that one pass skips at most
    // Undo and proof.
    bool undo = false;                                        // keep before-images
    std::string undo_schema;                                  // of their table; empty: the relation's
    std::chrono::milliseconds undo_retention{7 * 86'400'000}; // after success; then the supervisor drops them
    std::string on_changed = "skip";                          // rollback: rows that others changed since
    bool verify = true;                                       // sweeps and the check at the end
    std::string check_clause;                                 // what every row has to satisfy at the end
    // Of a copy.
    std::string on_conflict = "error"; // error | skip
    bool defer_indexes = false;        // drop the empty target's indexes, build them at the end
    std::string hold = "none";         // step before which it waits for a person: none | build
    // What is done for the table beside batches.
    std::string vacuum = "auto";               // auto | off
    std::int64_t vacuum_min_dead{256LL << 20}; // bytes of dead rows that are worth a vacuum
    bool analyze = true;                       // after the end
    SignalSettings signals;
};

enum class SettingType { Duration, Size, Integer, CountOrShare, Boolean, Word, Text };

// One row of the table, for documentation and for HINTs.
struct SettingSpec {
    std::string_view name;
    SettingType type;
    std::string_view default_text; // as a person would write it
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

} // namespace drover::core
