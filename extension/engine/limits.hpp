// The cluster's settings (GUCs), read anywhere, defined in entry/module.cpp.
#pragma once

namespace drover::engine {

// Plain data so that PostgreSQL can write it.
struct Limits {
    int max_workers = 4;               // pg_drover.max_workers
    int max_workers_per_role = 3;      // pg_drover.max_workers_per_role
    int max_workers_per_migration = 4; // pg_drover.max_workers_per_migration
    int naptime_ms = 1000;             // pg_drover.naptime
};

extern Limits limits;

} // namespace drover::engine
