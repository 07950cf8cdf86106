// Implementation of VACUUM and ANALYZE. See maintenance.hpp for transactions and locks.
#include "pg/maintenance.hpp"

#include "pg/guc.hpp"
#include "pg/process.hpp"
#include "pg/transaction.hpp"

namespace drover::pg {

namespace {

// What a VACUUM keeps across its transactions lives in the portal's memory; a background process has no portal.
class PortalMemory {
public:
    PortalMemory()
        : context_(guard([] {
              return AllocSetContextCreate(TopMemoryContext, "pg_drover maintenance", ALLOCSET_DEFAULT_SIZES);
          })) {
        PortalContext = context_;
    }
    PortalMemory(const PortalMemory&) = delete;
    PortalMemory& operator=(const PortalMemory&) = delete;
    ~PortalMemory() {
        PortalContext = nullptr;
        MemoryContextDelete(context_);
    }

private:
    MemoryContext context_;
};

// -1 stands for the value that a manual VACUUM uses.
void adopt_autovacuum_cost(const char* autovacuum, const char* own) {
    if (const std::string value = get_guc(autovacuum); value != "-1")
        set_guc_session(own, value.c_str());
}

void run(const std::string& statement) {
    adopt_autovacuum_cost("autovacuum_vacuum_cost_delay", "vacuum_cost_delay");
    adopt_autovacuum_cost("autovacuum_vacuum_cost_limit", "vacuum_cost_limit");
    PortalMemory memory;
    show_activity(statement);
    guard([] { pgstat_report_stat(true); }); // held back until after it, our last batch would count as dead again
    begin_transaction();
    try {
        const char* sql = statement.c_str();
        guard([=] {
            MemoryContext old = MemoryContextSwitchTo(PortalContext);
            auto* raw = linitial_node(RawStmt, raw_parser(sql, RAW_PARSE_DEFAULT));
            PlannedStmt* plan = makeNode(PlannedStmt);
            plan->commandType = CMD_UTILITY;
            plan->canSetTag = true;
            plan->utilityStmt = raw->stmt;
            ProcessUtility(plan, sql, false, PROCESS_UTILITY_TOPLEVEL, nullptr, nullptr, None_Receiver, nullptr);
            MemoryContextSwitchTo(old);
            if (!ActiveSnapshotSet()) // gone with the transaction that it belonged to
                PushActiveSnapshot(GetTransactionSnapshot());
        });
        commit_transaction();
    } catch (...) {
        abort_transaction();
        throw;
    }
    show_idle();
}

} // namespace

void vacuum(const std::string& relation) {
    run("VACUUM (SKIP_LOCKED, TRUNCATE off, PARALLEL 0) " + relation);
}

void analyze(const std::string& relation) {
    run("ANALYZE (SKIP_LOCKED) " + relation);
}

} // namespace drover::pg
