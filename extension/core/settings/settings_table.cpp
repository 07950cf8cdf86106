// The table of settings: a setting is a row here and a member in settings.hpp. Values are parsed in parse_settings.cpp;
// the server's settings (GUCs) follow from the rows in entry/module.cpp.
#include "core/settings/settings_table.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>

namespace drover::core {

namespace {

constexpr std::int64_t second = 1000; // ms
constexpr std::int64_t hour = 3600 * second;
constexpr std::int64_t kB = 1LL << 10;
constexpr std::int64_t MB = 1LL << 20;
constexpr std::int64_t GB = 1LL << 30;
constexpr std::int64_t TB = 1LL << 40;

constexpr SettingEntry entries[] = {
    {{"batch_target", SettingType::Duration, "25ms", 1, hour, true,
      "Time that one batch (one transaction) aims to take."},
     &Settings::batch_target},
    {{"batch_wal", SettingType::Size, "16MB", 64 * kB, 64 * GB, true,
      "WAL that one batch may write before it commits."},
     &Settings::batch_wal},
    {{"batch_rows", SettingType::Integer, "100000", 1, 1'000'000'000, true, "Rows that one batch walks at most."},
     &Settings::batch_rows},
    {{"chunk_rows", SettingType::Integer, "100", 1, 10'000'000, true,
      "Rows of the first chunk (one statement); later ones follow the time that rows take."},
     &Settings::chunk_rows},
    {{"chunk_rows_max", SettingType::Integer, "100000", 10, 10'000'000, true, "Rows of the largest chunk."},
     &Settings::chunk_rows_max},
    {{"lock_timeout", SettingType::Duration, "500ms", 1, hour, true,
      "Longest wait for any lock before the batch steps aside and is tried again; below the applications' "
      "deadlock_timeout they never lose a deadlock to it."},
     &Settings::lock_timeout},
    {{"batch_timeout", SettingType::Duration, "1min", 10, 24 * hour, true,
      "Longest time of a batch before it is cancelled and tried again with smaller chunks."},
     &Settings::batch_timeout},
    {{"pause", SettingType::Duration, "0", 0, 24 * hour, true, "Fixed pause of each worker between two batches."},
     &Settings::pause},
    {{"max_attempts", SettingType::Integer, "30", 1, 1000, true,
      "Failed tries in a row of one slice after which the migration fails."},
     &Settings::max_attempts},
    {{"max_crashes", SettingType::Integer, "5", 1, 100, true,
      "Workers that die in a row in one slice before a batch commits, after which the migration fails."},
     &Settings::max_crashes},
    {{"retry_delay", SettingType::Duration, "200ms", 1, hour, true,
      "Delay after the first transient failure of a batch; each further one doubles it."},
     &Settings::retry_delay},
    {{"retry_delay_max", SettingType::Duration, "1min", 1, 24 * hour, true,
      "Longest delay between two tries of a batch."},
     &Settings::retry_delay_max},
    {{"max_passes", SettingType::Integer, "5", 2, 100, true,
      "Passes in a row, the first one and sweeps, that find only rows written since the first one began, after which "
      "rows that remain are a failure."},
     &Settings::max_passes},
    {{"until", SettingType::Word, "none_left", 0, 0, true,
      "When it has succeeded: none_left when a sweep finds no row; pass after the first sweep, whatever has come to "
      "satisfy where_clause since.",
      "none_left pass"},
     &Settings::until},
    {{"slices_per_worker", SettingType::Integer, "4", 1, 100, true,
      "Each slice is what is left of a worker's part divided by this: large ones first, then smaller ones."},
     &Settings::slices_per_worker},
    {{"keep_batches", SettingType::Integer, "100", 0, 100'000, true,
      "Last batches of each slice that migrate_batches keeps."},
     &Settings::keep_batches},
    {{"synchronous_commit", SettingType::Boolean, "off", 0, 0, true,
      "Whether each batch waits for its commit to reach the disk; off loses nothing that the cursor counts."},
     &Settings::synchronous_commit},
    {{"stripes", SettingType::Integer, "0", 0, 16, true,
      "Visits to each page, so that updates stay on it (HOT); 0 lets pg_drover choose, 1 is none."},
     &Settings::stripes},
    {{"priority", SettingType::Integer, "0", -100, 100, true,
      "Of a role's migrations that wait for workers, those with the highest priority get them first."},
     &Settings::priority},
    {{"alert_after", SettingType::Duration, "0", 0, 3650 * 24 * hour, true,
      "Alert when it has been under way for so long; 0 gives none."},
     &Settings::alert_after},
    {{"alert_stalled", SettingType::Duration, "0", 0, 3650 * 24 * hour, true,
      "Alert when no batch was committed for so long; 0 gives none."},
     &Settings::alert_stalled},
    {{"alert_waiting", SettingType::Duration, "0", 0, 3650 * 24 * hour, true,
      "Alert when something has held it back for so long; 0 gives none."},
     &Settings::alert_waiting},
    {{"alert_errors", SettingType::CountOrShare, "0", 0, 1'000'000'000, true,
      "Alert when so many batches have failed, or such a share of the rows tried; 0 gives none."},
     &Settings::alert_errors},
    {{"alert_state", SettingType::Boolean, "on", 0, 0, true,
      "Whether it is an alert when it fails, ends with errors, or is paused."},
     &Settings::alert_state},
    {{"key", SettingType::Text, "", 0, 0, false, "Name of the unique index to walk; empty lets pg_drover choose.", "",
      "orders_pkey"},
     &Settings::key},
    {{"on_error", SettingType::Word, "stop", 0, 0, true,
      "What a row does that cannot be changed: stop fails the migration, skip puts the row into quarantine.",
      "stop skip"},
     &Settings::on_error},
    {{"max_row_errors", SettingType::Integer, "1000", 0, 1'000'000'000, true,
      "Rows that one pass puts into quarantine at most; one more fails the migration."},
     &Settings::max_row_errors},
    {{"undo", SettingType::Boolean, "off", 0, 0, false,
      "Whether to keep before-images of changed rows, for migrate_rollback."},
     &Settings::undo},
    {{"undo_schema",
      SettingType::Text,
      "",
      0,
      0,
      false,
      "Schema of the table of before-images; empty is the relation's own.",
      {},
      "app"},
     &Settings::undo_schema},
    {{"undo_retention", SettingType::Duration, "7d", 0, 3650 * 24 * hour, true,
      "How long before-images are kept after success or rollback."},
     &Settings::undo_retention},
    {{"on_changed", SettingType::Word, "skip", 0, 0, true,
      "What migrate_rollback does with rows that others have changed since: skip lists them, overwrite restores them.",
      "skip overwrite"},
     &Settings::on_changed},
    {{"verify", SettingType::Boolean, "on", 0, 0, true,
      "Whether sweeps and the check of check_clause follow the first pass."},
     &Settings::verify},
    {{"check_clause",
      SettingType::Text,
      "",
      0,
      0,
      false,
      "An expression that has to be true for every row at the end.",
      {},
      "status IS NOT NULL"},
     &Settings::check_clause},
    {{"on_conflict", SettingType::Word, "error", 0, 0, false,
      "What a copy does with a row that a unique index of the target has already: error, or skip.", "error skip"},
     &Settings::on_conflict},
    {{"defer_indexes", SettingType::Boolean, "off", 0, 0, false,
      "Whether a copy into an empty target drops its indexes, primary key and unique constraints first and builds them "
      "at the end."},
     &Settings::defer_indexes},
    {{"hold", SettingType::Word, "none", 0, 0, false,
      "Before which step it waits for migrate_confirm(): build, of a copy with defer_indexes.", "none build"},
     &Settings::hold},
    {{"vacuum", SettingType::Word, "auto", 0, 0, true,
      "Whether workers vacuum the relation between batches where a fifth of it is dead: auto or off.", "auto off"},
     &Settings::vacuum},
    {{"vacuum_min_dead", SettingType::Size, "256MB", 0, TB, true,
      "Room that dead rows take at least before a worker vacuums."},
     &Settings::vacuum_min_dead},
    {{"analyze", SettingType::Boolean, "on", 0, 0, true,
      "Whether the relation, or a copy's target, is analyzed after the end."},
     &Settings::analyze},
    // The signals.
    {{"max_replica_lag", SettingType::Size, "64MB", 0, TB, true,
      "WAL that a standby may be behind with replaying before batches stop; 0 does not look."},
     &SignalSettings::max_replica_lag,
     kB},
    {{"max_replica_delay", SettingType::Duration, "30s", 0, 24 * hour, true,
      "Age of the oldest WAL that a standby has not replayed at which batches stop; 0 does not look."},
     &SignalSettings::max_replica_delay,
     1},
    {{"replicas", SettingType::Text, "", 0, 0, true,
      "Standbys to watch by application_name, with commas between them; empty watches all.", "", "standby1, standby2"},
     &SignalSettings::replicas,
     1},
    {{"replica_gone", SettingType::Word, "wait", 0, 0, true,
      "What to do about a watched standby that is not connected any more.", "wait ignore"},
     &SignalSettings::replica_gone,
     1},
    {{"max_slot_wal", SettingType::Size, "10GB", 0, TB, true,
      "WAL that a replication slot may hold back before batches stop, at most half of max_slot_wal_keep_size; 0 does "
      "not look."},
     &SignalSettings::max_slot_wal,
     MB},
    {{"max_archive_backlog", SettingType::Integer, "42", 0, 1'000'000, true,
      "WAL segments waiting for the archiver at which batches stop; 0 does not look."},
     &SignalSettings::max_archive_backlog,
     1},
    {{"max_wal_rate", SettingType::Size, "0", 0, TB, true,
      "WAL that all workers of the migration together may write in a second; 0 is no limit."},
     &SignalSettings::max_wal_rate,
     kB},
    {{"min_disk_free", SettingType::Size, "1GB", 0, 1024 * TB, true,
      "Free space of data directory, tablespaces of the relation and pg_wal below which batches stop; 0 does not "
      "look."},
     &SignalSettings::min_disk_free,
     MB},
    {{"max_active_sessions", SettingType::Integer, "0", 0, 100'000, true,
      "Active sessions of applications in the cluster at which batches stop; 0 does not look."},
     &SignalSettings::max_active_sessions},
    {{"max_dead_percent", SettingType::Integer, "0", 0, 100, true,
      "Share of dead rows in the relation, in percent, at which batches stop; 0 does not look."},
     &SignalSettings::max_dead_percent},
    {{"yield_to_vacuum", SettingType::Boolean, "off", 0, 0, true,
      "Whether batches stop while somebody else vacuums the relation."},
     &SignalSettings::yield_to_vacuum},
    {{"yield_to_waiters", SettingType::Boolean, "on", 0, 0, true,
      "Whether a batch ends when somebody waits for its rows, and the next ones are smaller."},
     &SignalSettings::yield_to_waiters},
    {{"wal_flush_after", SettingType::Size, "512kB", 0, GB, true,
      "While commits of other sessions wait for WAL: amount of it after which a batch ends, and of which no more is "
      "left unflushed before the next one; 0 does not look."},
     &SignalSettings::wal_flush_after},
    {{"max_transaction_age", SettingType::Duration, "0", 0, 30 * 24 * hour, true,
      "Age of the oldest transaction in the database at which batches stop; 0 does not look."},
     &SignalSettings::max_transaction_age},
    {{"pace_query", SettingType::Text, "", 0, 0, true,
      "A query of one boolean, run as the owner; batches stop while it is not true.", "",
      "SELECT count(*) < 1000 FROM queue"},
     &SignalSettings::pace_query},
    {{"run_window", SettingType::Text, "", 0, 0, true,
      "Weekdays and times of day outside of which batches stop; empty is always.", "", "Mon-Fri 22:00-06:00, Sat-Sun"},
     &SignalSettings::run_window},
    {{"pause_percent", SettingType::Integer, "0", 0, 10'000, true,
      "Pause of each worker between two batches, in percent of the time that the last one took."},
     &SignalSettings::pause_percent},
};

// The server keeps numbers as int, in whole units of those that it has, and has nothing for a CountOrShare.
constexpr bool server_can_keep(const SettingEntry& entry) {
    const SettingSpec& spec = entry.spec;
    const std::int64_t unit = entry.server_unit;
    if (unit == 0)
        return true;
    constexpr std::int64_t largest = std::numeric_limits<int>::max();
    const bool fits =
        spec.min % unit == 0 && spec.max % unit == 0 && spec.min / unit >= -largest && spec.max / unit <= largest;
    switch (spec.type) {
    case SettingType::Duration:
        return fits && (unit == 1 || unit == second || unit == 60 * second);
    case SettingType::Size:
        return fits && (unit == 1 || unit == kB || unit == MB);
    case SettingType::CountOrShare:
        return false;
    default:
        return fits && unit == 1;
    }
}
static_assert(std::ranges::all_of(entries, server_can_keep), "the server's unit of a setting does not fit its range");

constexpr auto specs = [] {
    std::array<SettingSpec, std::size(entries)> only{};
    std::ranges::transform(entries, only.begin(), &SettingEntry::spec);
    return only;
}();

} // namespace

std::span<const SettingEntry> setting_entries() {
    return entries;
}

std::span<const SettingSpec> setting_specs() {
    return specs;
}

std::vector<std::string_view> words_of(const SettingSpec& spec) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < spec.words.size();) {
        const std::size_t space = std::min(spec.words.find(' ', at), spec.words.size());
        words.push_back(spec.words.substr(at, space - at));
        at = space + 1;
    }
    return words;
}

} // namespace drover::core
