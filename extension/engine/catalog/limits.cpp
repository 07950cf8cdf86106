// The cluster's settings as defaults of a migration's.
#include "engine/catalog/limits.hpp"

namespace drover::engine {

Limits limits;

core::Settings default_settings() {
    core::Settings settings;
    core::SignalSettings& s = settings.signals;
    s.max_replica_lag = static_cast<std::int64_t>(limits.max_replica_lag_kb) << 10;
    s.max_replica_delay = std::chrono::milliseconds(limits.max_replica_delay_ms);
    s.replicas = limits.replicas ? limits.replicas : "";
    s.replica_gone = replica_gone_words[limits.replica_gone];
    s.max_slot_wal = static_cast<std::int64_t>(limits.max_slot_wal_mb) << 20;
    s.max_archive_backlog = limits.max_archive_backlog;
    s.max_wal_rate = static_cast<std::int64_t>(limits.max_wal_rate_kb) << 10;
    s.min_disk_free = static_cast<std::int64_t>(limits.min_disk_free_mb) << 20;
    return settings;
}

} // namespace drover::engine
