// The table of settings. Their values are parsed in settings.cpp.
#include "core/settings_table.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace drover::core {

namespace {

constexpr std::int64_t second = 1000; // ms
constexpr std::int64_t hour = 3600 * second;
constexpr std::int64_t kB = 1LL << 10;
constexpr std::int64_t GB = 1LL << 30;

constexpr SettingEntry entries[] = {
    {{"batch_target", SettingType::Duration, "250ms", 1, hour, true,
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
    {{"retry_delay", SettingType::Duration, "200ms", 1, hour, true,
      "Delay after the first transient failure of a batch; each further one doubles it."},
     &Settings::retry_delay},
    {{"retry_delay_max", SettingType::Duration, "1min", 1, 24 * hour, true,
      "Longest delay between two tries of a batch."},
     &Settings::retry_delay_max},
    {{"max_passes", SettingType::Integer, "5", 2, 100, true,
      "Passes over the relation, the first one and sweeps together, after which rows that remain are a failure."},
     &Settings::max_passes},
    {{"slices_per_worker", SettingType::Integer, "4", 1, 100, true,
      "Slices to cut for each worker, so that workers finish together."},
     &Settings::slices_per_worker},
    {{"keep_batches", SettingType::Integer, "100", 0, 100'000, true,
      "Last batches of each slice that migrate_batches keeps."},
     &Settings::keep_batches},
    {{"synchronous_commit", SettingType::Boolean, "off", 0, 0, true,
      "Whether each batch waits for its commit to reach the disk; off loses nothing that the cursor counts."},
     &Settings::synchronous_commit},
    {{"key", SettingType::Text, "", 0, 0, false, "Name of the unique index to walk; empty lets pg_drover choose."},
     &Settings::key},
};

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

} // namespace drover::core
