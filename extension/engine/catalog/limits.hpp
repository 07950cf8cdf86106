// The cluster's settings (GUCs), read anywhere, defined in entry/module.cpp, which has their defaults.
#pragma once
#include "core/settings/settings_table.hpp"

#include <span>

namespace drover::engine {

// Plain data so that PostgreSQL can write it.
struct Limits {
    int max_workers;               // pg_drover.max_workers
    int max_workers_per_role;      // pg_drover.max_workers_per_role
    int max_workers_per_migration; // pg_drover.max_workers_per_migration
    int naptime_ms;                // pg_drover.naptime
    bool dry_run;                  // pg_drover.dry_run
    int history_retention_min;     // pg_drover.history_retention, minutes; 0: for ever
};

extern Limits limits;

// The cluster's default of a setting of migrations, which PostgreSQL writes too. Which of them counts is a matter of
// the setting's type.
struct ServerDefault {
    int number; // in the server's unit; of a Word: which of its words
    bool truth;
    char* text;
};

// One for each row of core::setting_entries(), in their order. Used where the row has a server_unit.
std::span<ServerDefault> server_defaults();

// The settings that a migration has where it says nothing else.
core::Settings default_settings();

} // namespace drover::engine
