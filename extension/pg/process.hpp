// Background processes: registering them, becoming one, waiting in one.
//
// Nothing is registered during recovery: a worker registered on a standby would start at promotion.
#pragma once
#include "pg/error.hpp"

#include <chrono>
#include <cstdint>

namespace drover::pg {

enum class ProcessKind { Supervisor, Worker, Starter };

// A transaction that is under way in some process. The process id tells a crash: then nobody is in it any more.
struct RunningTransaction {
    int pid = 0; // 0: none
    VirtualTransactionId id{};
};

// This process's own.
RunningTransaction running_transaction();

// Waits until it has committed or rolled back, without a snapshot. Outside of a transaction.
void wait_for_end(const RunningTransaction& transaction);

// Travels in bgw_extra.
struct ProcessArgs {
    Oid database = InvalidOid;
    Oid tablespace = InvalidOid; // of the database, to see whether it still exists before connecting
    Oid role = InvalidOid;       // worker, starter: the migration's owner
    Oid extension = InvalidOid;  // worker: the extension that it serves; a new one is none of its business
    std::int64_t migration = 0;
    std::uint32_t segment = 0;  // starter: handle of its errand
    RunningTransaction after{}; // supervisor: begins when this one has ended
};

// Registers a process; nullptr when there is no free slot (max_worker_processes) or the server is in recovery.
// notify: SIGUSR1 to this process when the other starts or stops. The handle lives in TopMemoryContext.
BackgroundWorkerHandle* register_process(ProcessKind kind, const ProcessArgs& args, bool notify);

// Registers the static launcher; only while the library is being preloaded.
void register_launcher();

// Whether the registered process has stopped (or could not start).
bool has_stopped(BackgroundWorkerHandle* handle);

// Its process id; 0 while it is not running.
int process_id(BackgroundWorkerHandle* handle);

// Signal handlers and unblocking for a process of ours; then its arguments.
ProcessArgs enter_process();

// Connects to the database. role InvalidOid: as the bootstrap superuser, even where connections are not allowed.
void connect_database(Oid database, Oid role);

// What a session of ours begins with, whatever is set for its role and database. In a guard.
void first_settings();

// Connects without a database, for shared catalogs only.
void connect_shared();

// Whether the database's directory is still there; a process restarted after DROP DATABASE exits quietly by this.
bool database_exists(const ProcessArgs& args);

// Sleeps until the latch is set (true) or the time is over, then handles interrupts and a reload of the configuration.
// what: the wait_event that pg_stat_activity shows meanwhile, from 17 on.
bool wait_latch(std::chrono::milliseconds timeout, const char* what = "PgDroverMain");

// Handles interrupts and a reload now.
void check_interrupts();

// How often this process has reloaded the configuration: what was derived from it is stale when this has changed.
int config_reloads();

// Uniform in [0, 1).
double random_unit();

// What pg_stat_activity shows.
void show_activity(const std::string& text);
void show_idle();

bool in_recovery();

[[noreturn]] void exit_process(int code);

} // namespace drover::pg
