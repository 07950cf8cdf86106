// The module: magic, _PG_init, the cluster's settings. Everything here is extern "C" for PostgreSQL.
#include "engine/limits.hpp"
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

void _PG_init(void) {
    define_limit("pg_drover.max_workers", "Most workers of pg_drover in the cluster at one time.", &limits.max_workers,
                 4, 0, 1024, 0);
    define_limit("pg_drover.max_workers_per_role", "Most workers for the migrations of one role.",
                 &limits.max_workers_per_role, 3, 1, 1024, 0);
    define_limit("pg_drover.max_workers_per_migration", "Most workers of one migration, whatever it asks for.",
                 &limits.max_workers_per_migration, 4, 1, 1024, 0);
    define_limit("pg_drover.naptime", "Time between two looks of a supervisor that nobody wakes.", &limits.naptime_ms,
                 1000, 100, 60'000, GUC_UNIT_MS);
    MarkGUCPrefixReserved("pg_drover");
    drover::pg::register_commit_callbacks();
    if (process_shared_preload_libraries_in_progress)
        drover::pg::register_launcher();
}
