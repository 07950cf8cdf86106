// Mains of the background processes: connect, run the engine, exit. Nothing thrown passes them.
#include "engine/process/launcher.hpp"
#include "engine/process/supervisor.hpp"
#include "engine/process/worker_process.hpp"
#include "engine/start/starter.hpp"
#include "pg/turns.hpp"

using namespace drover;

extern "C" {
PGDLLEXPORT void drover_launcher_main(Datum);
PGDLLEXPORT void drover_supervisor_main(Datum);
PGDLLEXPORT void drover_worker_main(Datum);
PGDLLEXPORT void drover_starter_main(Datum);
}

// Exit code 0 unregisters the process; 1 has the postmaster start it again where it has a restart time.
template <class F> static int run_process(F f) {
    ErrorData* error;
    try {
        f();
        return 0;
    } catch (...) {
        error = pg::describe_current_exception();
    }
    error->elevel = LOG;
    ThrowErrorData(error);
    return 1;
}

void drover_launcher_main(Datum) {
    pg::enter_process();
    int code = run_process([] {
        pg::connect_shared();
        engine::run_launcher();
    });
    pg::exit_process(code);
}

void drover_supervisor_main(Datum) {
    pg::ProcessArgs args = pg::enter_process();
    bool again = false; // the postmaster starts us anew, for another database
    int code = run_process([&] {
        pg::Turn turn;
        if (turn.take({args.database, args.tablespace})) {
            args.database = turn.request().database;
            args.tablespace = turn.request().tablespace;
        }
        if (!OidIsValid(args.database) || !pg::database_exists(args))
            return; // nobody waits, or it was dropped while we were down
        pg::connect_database(args.database, InvalidOid);
        again = engine::run_supervisor(args, turn);
    });
    pg::exit_process(again ? 1 : code);
}

void drover_worker_main(Datum) {
    pg::ProcessArgs args = pg::enter_process();
    int code = run_process([&] {
        pg::connect_database(args.database, args.role);
        engine::run_worker(args);
    });
    pg::exit_process(code);
}

void drover_starter_main(Datum) {
    pg::ProcessArgs args = pg::enter_process();
    int code = run_process([&] {
        pg::connect_database(args.database, args.role);
        engine::run_starter(args);
    });
    pg::exit_process(code);
}
