// Implementation of background processes. Owns no state; locks none.
#include "pg/process.hpp"

#include "pg/spi.hpp"
#include "pg/transaction.hpp"

#include <sys/stat.h>

namespace drover::pg {

namespace {

constexpr int supervisor_restart_seconds = 1;

int reloads = 0; // of the configuration

void copy_name(char* to, const char* from) {
    strlcpy(to, from, BGW_MAXLEN);
}

BackgroundWorker describe(const char* type, const char* function, int restart) {
    BackgroundWorker w{};
    copy_name(w.bgw_name, type);
    copy_name(w.bgw_type, type);
    copy_name(w.bgw_library_name, "$libdir/pg_drover");
    copy_name(w.bgw_function_name, function);
    w.bgw_flags = BGWORKER_SHMEM_ACCESS | BGWORKER_BACKEND_DATABASE_CONNECTION;
    w.bgw_start_time = BgWorkerStart_RecoveryFinished;
    w.bgw_restart_time = restart;
    return w;
}

// The postmaster restarts a supervisor that was terminated, and all of them after a crash; it never restarts workers:
// that is the supervisor's decision. A starter's caller has gone by then.
BackgroundWorker describe_kind(ProcessKind kind) {
    switch (kind) {
    case ProcessKind::Supervisor:
        return describe("pg_drover supervisor", "drover_supervisor_main", supervisor_restart_seconds);
    case ProcessKind::Starter:
        return describe("pg_drover starter", "drover_starter_main", BGW_NEVER_RESTART);
    case ProcessKind::Worker:
        break;
    }
    return describe("pg_drover worker", "drover_worker_main", BGW_NEVER_RESTART);
}

} // namespace

RunningTransaction running_transaction() {
    RunningTransaction t;
    t.pid = MyProcPid;
    GET_VXID_FROM_PGPROC(t.id, *MyProc);
    return t;
}

void wait_for_end(const RunningTransaction& transaction) {
    if (transaction.pid == 0)
        return;
    try {
        guard([=] {
            StartTransactionCommand();
            if (BackendPidGetProc(transaction.pid) && VirtualTransactionIdIsValid(transaction.id))
                VirtualXactLock(transaction.id, true);
            CommitTransactionCommand();
        });
    } catch (...) {
        abort_transaction();
        throw;
    }
}

BackgroundWorkerHandle* register_process(ProcessKind kind, const ProcessArgs& args, bool notify) {
    if (in_recovery())
        return nullptr;
    BackgroundWorker w = describe_kind(kind);
    static_assert(sizeof(ProcessArgs) <= BGW_EXTRALEN);
    memcpy(w.bgw_extra, &args, sizeof args);
    w.bgw_notify_pid = notify ? MyProcPid : 0;
    return guard([&]() -> BackgroundWorkerHandle* {
        MemoryContext old = MemoryContextSwitchTo(TopMemoryContext);
        BackgroundWorkerHandle* handle = nullptr;
        bool ok = RegisterDynamicBackgroundWorker(&w, &handle);
        MemoryContextSwitchTo(old);
        return ok ? handle : nullptr;
    });
}

void register_launcher() {
    BackgroundWorker w = describe("pg_drover launcher", "drover_launcher_main", 5);
    RegisterBackgroundWorker(&w);
}

bool has_stopped(BackgroundWorkerHandle* handle) {
    return guard([=] {
        pid_t pid;
        return GetBackgroundWorkerPid(handle, &pid) == BGWH_STOPPED;
    });
}

int process_id(BackgroundWorkerHandle* handle) {
    return guard([=] {
        pid_t pid = 0;
        return GetBackgroundWorkerPid(handle, &pid) == BGWH_STARTED ? static_cast<int>(pid) : 0;
    });
}

ProcessArgs enter_process() {
    pqsignal(SIGTERM, die);
    pqsignal(SIGHUP, SignalHandlerForConfigReload);
    BackgroundWorkerUnblockSignals();
    ProcessArgs args;
    memcpy(&args, MyBgworkerEntry->bgw_extra, sizeof args);
    return args;
}

// Settings of the role or the database are not to keep us from our first transaction, and the database's own path may
// lead through schemas of roles that are not ours.
void first_settings() {
    SetConfigOption("default_transaction_read_only", "off", PGC_USERSET, PGC_S_SESSION);
    SetConfigOption("default_transaction_deferrable", "off", PGC_USERSET, PGC_S_SESSION);
    SetConfigOption("default_transaction_isolation", "read committed", PGC_USERSET, PGC_S_SESSION);
    SetConfigOption("search_path", our_search_path, PGC_USERSET, PGC_S_SESSION);
    // Until its own limit is set: shorter than deadlock_timeout, so that a DROP EXTENSION meanwhile is not the one to
    // lose.
    SetConfigOption("lock_timeout", "500ms", PGC_USERSET, PGC_S_SESSION);
    allow_long_transactions();
}

void connect_database(Oid database, Oid role) {
    guard([=] {
        BackgroundWorkerInitializeConnectionByOid(database, role, OidIsValid(role) ? 0 : BGWORKER_BYPASS_ALLOWCONN);
        first_settings();
    });
    if (!OidIsValid(role))
        act_as_nobody();
}

void connect_shared() {
    guard([] {
        BackgroundWorkerInitializeConnection(nullptr, nullptr, 0);
        allow_long_transactions();
    });
    act_as_nobody();
}

bool database_exists(const ProcessArgs& args) {
    struct stat st;
    char* path = guard([&] { return GetDatabasePath(args.database, args.tablespace); });
    return stat(path, &st) == 0;
}

void check_interrupts() {
    guard([] {
        CHECK_FOR_INTERRUPTS();
        if (ConfigReloadPending) {
            ConfigReloadPending = false;
            ProcessConfigFile(PGC_SIGHUP);
            reloads++;
        }
    });
}

int config_reloads() {
    return reloads;
}

bool wait_latch(std::chrono::milliseconds timeout, const char* what) {
    const int events = guard([=] {
        int seen = WaitLatch(MyLatch, WL_LATCH_SET | WL_TIMEOUT | WL_EXIT_ON_PM_DEATH,
                             static_cast<long>(timeout.count()), wait_event(what));
        ResetLatch(MyLatch);
        return seen;
    });
    check_interrupts();
    return (events & WL_LATCH_SET) != 0;
}

double random_unit() {
    return pg_prng_double(&pg_global_prng_state);
}

void show_activity(const std::string& text) {
    pgstat_report_activity(STATE_RUNNING, text.c_str());
}

void show_idle() {
    pgstat_report_activity(STATE_IDLE, nullptr);
}

bool in_recovery() {
    return RecoveryInProgress();
}

void exit_process(int code) {
    proc_exit(code);
}

} // namespace drover::pg
