// The cluster's settings (GUCs), read anywhere, defined in entry/module.cpp.
#pragma once
#include "core/settings.hpp"

namespace drover::engine {

// Plain data so that PostgreSQL can write it.
struct Limits {
    int max_workers = 4;               // pg_drover.max_workers
    int max_workers_per_role = 3;      // pg_drover.max_workers_per_role
    int max_workers_per_migration = 4; // pg_drover.max_workers_per_migration
    int naptime_ms = 1000;             // pg_drover.naptime
    bool dry_run = false;              // pg_drover.dry_run
    int history_retention_min = 0;     // pg_drover.history_retention, minutes; 0: for ever
    // Defaults of the signals of the same names, in the units of the server's settings.
    int max_replica_lag_kb = 65'536;
    int max_replica_delay_ms = 30'000;
    char* replicas = nullptr;
    int replica_gone = 0; // index into replica_gone_words
    int max_slot_wal_mb = 10'240;
    int max_archive_backlog = 42;
    int max_wal_rate_kb = 0;
    int min_disk_free_mb = 1024;
};

inline constexpr const char* replica_gone_words[] = {"wait", "ignore"};

extern Limits limits;

// The settings that a migration has where it says nothing else.
core::Settings default_settings();

} // namespace drover::engine
