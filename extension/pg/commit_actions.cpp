// Implementation of commit actions. Owns one list in TopTransactionContext; after the commit record nothing here may
// raise an ERROR (it would be a PANIC), so it logs, sets latches and does nothing else.
//
// The supervisor is registered just before the commit record and waits for the transaction's end: a crash between the
// two leaves it to the postmaster, which starts it again, where one that is registered afterwards would be missing.
#include "pg/commit_actions.hpp"

#include "pg/fault.hpp"
#include "pg/turns.hpp"

namespace drover::pg {

namespace {

struct Action {
    SubTransactionId subxact;
    char* log_line; // nullptr: wake that process, or start the supervisor
    int level;      // of the line
    int pid;        // 0: start the supervisor
    Action* next;
};

Action* actions = nullptr; // newest first

void add(const char* log_line, int level, int pid) {
    guard([=] {
        MemoryContext old = MemoryContextSwitchTo(TopTransactionContext);
        auto* a = static_cast<Action*>(palloc(sizeof(Action)));
        *a = {GetCurrentSubTransactionId(), log_line ? pstrdup(log_line) : nullptr, level, pid, actions};
        actions = a;
        MemoryContextSwitchTo(old);
    });
}

void start_supervisor() {
    ProcessArgs args;
    args.database = MyDatabaseId;
    args.tablespace = MyDatabaseTableSpace;
    args.after = running_transaction();
    if (!in_recovery())
        ask_for_turn({args.database, args.tablespace}, args.after);
    if (!register_process(ProcessKind::Supervisor, args, false) && !somebody_serves())
        ereport(
            WARNING,
            (errmsg("pg_drover: no free slot for a background process, the migration waits"),
             errdetail("All of max_worker_processes (%d) are in use.", max_worker_processes),
             errhint(
                 "When a slot is free: SELECT migrate_wake(); or raise max_worker_processes and restart the server.")));
}

void wake(int pid) {
    PGPROC* process = BackendPidGetProc(pid);
    if (process)
        SetLatch(&process->procLatch);
}

bool starts_supervisor() {
    for (const Action* a = actions; a; a = a->next)
        if (!a->log_line && !a->pid)
            return true;
    return false;
}

void perform() {
    if (starts_supervisor())
        DROVER_FAULT(start_committed);
    Action* list = nullptr; // oldest first
    while (actions) {
        Action* a = actions;
        actions = a->next;
        a->next = list;
        list = a;
    }
    for (Action* a = list; a; a = a->next) {
        if (a->log_line)
            ereport(a->level, (errmsg_internal("%s", a->log_line), errhidestmt(true), errhidecontext(true)));
        else if (a->pid)
            wake(a->pid);
    }
}

extern "C" void drover_xact_callback(XactEvent event, void*) {
    if (event == XACT_EVENT_PRE_COMMIT && starts_supervisor())
        entry([] {
            start_supervisor();
            DROVER_FAULT(start_registered);
            return Datum{0};
        });
    if (event == XACT_EVENT_COMMIT && actions) {
        try {
            perform();
        } catch (...) { // the commit stands
        }
    }
    if (event == XACT_EVENT_COMMIT || event == XACT_EVENT_ABORT || event == XACT_EVENT_PREPARE)
        actions = nullptr; // the memory goes with the transaction
}

extern "C" void drover_subxact_callback(SubXactEvent event, SubTransactionId mine, SubTransactionId parent, void*) {
    if (event == SUBXACT_EVENT_ABORT_SUB)
        for (Action** a = &actions; *a;)
            if ((*a)->subxact == mine)
                *a = (*a)->next;
            else
                a = &(*a)->next;
    else if (event == SUBXACT_EVENT_COMMIT_SUB)
        for (Action* a = actions; a; a = a->next)
            if (a->subxact == mine)
                a->subxact = parent;
}

} // namespace

void register_commit_callbacks() {
    RegisterXactCallback(drover_xact_callback, nullptr);
    RegisterSubXactCallback(drover_subxact_callback, nullptr);
}

void log_at_commit(const std::string& line, int level) {
    add(line.c_str(), level, 0);
}

void start_supervisor_at_commit() {
    add(nullptr, LOG, 0);
}

void wake_at_commit(int pid) {
    add(nullptr, LOG, pid);
}

} // namespace drover::pg
