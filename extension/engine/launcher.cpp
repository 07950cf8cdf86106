// Implementation of the launcher. Takes no lock beyond the scan of pg_database.
#include "engine/launcher.hpp"

#include "pg/process.hpp"
#include "pg/transaction.hpp"

namespace drover::engine {

namespace {

using std::chrono::milliseconds;

struct Database {
    Oid oid, tablespace;
};

std::vector<Database> connectable_databases() {
    struct List {
        Database* items;
        int n;
    };
    pg::guard([] { StartTransactionCommand(); });
    List list = pg::guard([] {
        List out{nullptr, 0};
        int room = 16;
        out.items = static_cast<Database*>(MemoryContextAlloc(TopMemoryContext, sizeof(Database) * 16));
        Relation rel = table_open(DatabaseRelationId, AccessShareLock);
        TableScanDesc scan = table_beginscan_catalog(rel, 0, nullptr);
        for (HeapTuple t; HeapTupleIsValid(t = heap_getnext(scan, ForwardScanDirection));) {
            auto* form = reinterpret_cast<Form_pg_database>(GETSTRUCT(t));
            if (!form->datallowconn)
                continue;
            if (out.n == room) {
                room *= 2;
                out.items = static_cast<Database*>(repalloc(out.items, sizeof(Database) * static_cast<Size>(room)));
            }
            out.items[out.n++] = {form->oid, form->dattablespace};
        }
        table_endscan(scan);
        table_close(rel, AccessShareLock);
        return out;
    });
    pg::guard([] { CommitTransactionCommand(); });
    std::vector<Database> result(list.items, list.items + list.n);
    pg::guard([=] { pfree(list.items); });
    return result;
}

// Registers one, waiting for a slot with growing patience.
BackgroundWorkerHandle* register_patiently(const pg::ProcessArgs& args) {
    for (milliseconds nap{500};; nap = std::min(nap * 2, milliseconds(60'000))) {
        if (auto* handle = pg::register_process(pg::ProcessKind::Supervisor, args, true))
            return handle;
        pg::wait_latch(nap);
    }
}

} // namespace

void run_launcher() {
    for (const Database& d : connectable_databases()) {
        pg::ProcessArgs args;
        args.database = d.oid;
        args.tablespace = d.tablespace;
        BackgroundWorkerHandle* handle = register_patiently(args);
        // One start at a time, so that a cluster of many databases does not take every slot at once. One that is still
        // there after half a second has work and stays.
        for (int i = 0; i < 10 && !pg::has_stopped(handle); i++)
            pg::wait_latch(milliseconds(50));
        pg::guard([=] { pfree(handle); });
    }
}

} // namespace drover::engine
