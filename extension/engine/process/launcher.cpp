// Implementation of the launcher. Takes no lock beyond the scan of pg_database.
#include "engine/process/launcher.hpp"

#include "pg/transaction.hpp"
#include "pg/turns.hpp"

namespace drover::engine {

namespace {

using std::chrono::milliseconds;

struct Database {
    Oid oid, tablespace;
};

struct Databases {
    Database* items;
    int n;
};

// Allocated for as long as the process lives, which is not long.
Databases connectable_databases() {
    pg::guard([] { StartTransactionCommand(); });
    const Databases found = pg::guard([] {
        Databases out{nullptr, 0};
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
    return found;
}

// Registers one, waiting for a slot with growing patience.
void register_patiently(const pg::ProcessArgs& args) {
    for (milliseconds nap{500}; !pg::register_process(pg::ProcessKind::Supervisor, args, false);
         nap = std::min(nap * 2, milliseconds(60'000)))
        pg::wait_latch(nap);
}

} // namespace

void run_launcher() {
    const Databases databases = connectable_databases();
    for (int i = 0; i < databases.n; i++)
        pg::ask_for_turn({databases.items[i].oid, databases.items[i].tablespace}, {});
    // One begins; it hands on to the next, and starts a second one where it stays.
    if (databases.n == 0)
        return;
    pg::ProcessArgs args;
    args.database = databases.items[0].oid;
    args.tablespace = databases.items[0].tablespace;
    register_patiently(args);
}

} // namespace drover::engine
