// The module: magic, _PG_init, the cluster's settings. Everything here is extern "C" for PostgreSQL.
#include "engine/catalog/limits.hpp"
#include "pg/commit_actions.hpp"
#include "pg/process.hpp"

extern "C" {
PG_MODULE_MAGIC;
PGDLLEXPORT void _PG_init(void);
}

using drover::engine::limits;

static void define_limit(const char* name, const char* purpose, int* value, int initial, int min, int max, int flags) {
    DefineCustomIntVariable(name, purpose, nullptr, value, initial, min, max, PGC_SIGHUP, flags, nullptr, nullptr,
                            nullptr);
}

static const config_enum_entry replica_gone_options[] = {
    {drover::engine::replica_gone_words[0], 0, false},
    {drover::engine::replica_gone_words[1], 1, false},
    {nullptr, 0, false},
};

// Defaults of the migrations' settings of the same names.
static void define_signals() {
    define_limit("pg_drover.max_replica_lag", "Default of the setting max_replica_lag.", &limits.max_replica_lag_kb,
                 65'536, 0, 1024 * 1024 * 1024, GUC_UNIT_KB);
    define_limit("pg_drover.max_replica_delay", "Default of the setting max_replica_delay.",
                 &limits.max_replica_delay_ms, 30'000, 0, 86'400'000, GUC_UNIT_MS);
    DefineCustomStringVariable("pg_drover.replicas", "Default of the setting replicas.", nullptr, &limits.replicas, "",
                               PGC_SIGHUP, 0, nullptr, nullptr, nullptr);
    DefineCustomEnumVariable("pg_drover.replica_gone", "Default of the setting replica_gone.", nullptr,
                             &limits.replica_gone, 0, replica_gone_options, PGC_SIGHUP, 0, nullptr, nullptr, nullptr);
    define_limit("pg_drover.max_slot_wal", "Default of the setting max_slot_wal.", &limits.max_slot_wal_mb, 10'240, 0,
                 1024 * 1024, GUC_UNIT_MB);
    define_limit("pg_drover.max_archive_backlog", "Default of the setting max_archive_backlog.",
                 &limits.max_archive_backlog, 42, 0, 1'000'000, 0);
    define_limit("pg_drover.max_wal_rate", "Default of the setting max_wal_rate.", &limits.max_wal_rate_kb, 0, 0,
                 1024 * 1024 * 1024, GUC_UNIT_KB);
    define_limit("pg_drover.min_disk_free", "Default of the setting min_disk_free.", &limits.min_disk_free_mb, 1024, 0,
                 1024 * 1024 * 1024, GUC_UNIT_MB);
}

void _PG_init(void) {
    define_limit("pg_drover.max_workers", "Most workers of pg_drover in the cluster at one time.", &limits.max_workers,
                 4, 0, 1024, 0);
    define_limit("pg_drover.max_workers_per_role", "Most workers for the migrations of one role.",
                 &limits.max_workers_per_role, 3, 1, 1024, 0);
    define_limit("pg_drover.max_workers_per_migration", "Most workers of one migration, whatever it asks for.",
                 &limits.max_workers_per_migration, 4, 1, 1024, 0);
    define_limit("pg_drover.naptime", "Time between two looks of a supervisor that nobody wakes.", &limits.naptime_ms,
                 1000, 100, 60'000, GUC_UNIT_MS);
    define_limit("pg_drover.history_retention",
                 "Time after which migrations that succeeded or were rolled back are forgotten; 0 keeps them.",
                 &limits.history_retention_min, 0, 0, 3650 * 24 * 60, GUC_UNIT_MIN);
    DefineCustomBoolVariable("pg_drover.dry_run",
                             "migrate_auto starts nothing outside of its transaction, which is to be rolled back.",
                             nullptr, &limits.dry_run, false, PGC_USERSET, 0, nullptr, nullptr, nullptr);
    define_signals();
    MarkGUCPrefixReserved("pg_drover");
    drover::pg::register_commit_callbacks();
    if (process_shared_preload_libraries_in_progress)
        drover::pg::register_launcher();
}
