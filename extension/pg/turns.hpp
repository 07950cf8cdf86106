// Which databases want a supervisor: one file for each in pg_drover/ of the data directory, so that whoever has a slot
// for a process knows of all of them, without shared memory, and a crash of any process or of the server forgets none.
//
// A file's name is the database's OID; it holds the database's tablespace and the transactions that asked, whose work
// is seen when they have ended. Its time is when the next look is due, and so the order of the queue. Who serves the
// database holds an flock on it, which vanishes with the process; the file goes when nothing is left to do.
//
// Contract: each call holds an flock on pg_drover/lock for its time. No transaction is needed. What the file system
// refuses is no error: then the database is served by the process that was registered for it alone.
#pragma once
#include "pg/process.hpp"

#include <chrono>
#include <optional>
#include <vector>

namespace drover::pg {

struct TurnRequest {
    Oid database = InvalidOid, tablespace = InvalidOid;
};

// The database wants a look, when that transaction has ended.
void ask_for_turn(const TurnRequest& request, const RunningTransaction& after);

// Whether this database has asked and was not served to the end yet.
bool has_asked(Oid database);

// Whether it has asked a moment ago, since the server began: its process is on its way, and serves nobody yet.
bool has_just_asked(Oid database);

// Whether some process serves a database.
bool somebody_serves();

// Whether the look of a database other than that one is due, and nobody serves it.
bool databases_wait(Oid but);

// This process's turn: the database that it serves. One for a process.
class Turn {
public:
    // Takes that of the database that has waited longest; where none is due the one that was registered, or, where
    // nobody else is there to wait for it, the next to come. False: another process has that.
    bool take(const TurnRequest& registered);

    const TurnRequest& request() const { return request_; }

    // Transactions that have asked since the last call.
    std::vector<RunningTransaction> news();

    // Nothing is left to do: forgets the database, unless somebody has asked since the last news().
    bool finish();

    // Gives the turn back, the next look due after that time. Whether the process is wanted for another database. Not
    // where it is the last one (only_if_others): then it keeps its turn, and `kept` is true.
    struct Leave {
        bool kept = false, wanted = false;
    };
    Leave leave(std::chrono::milliseconds due, bool only_if_others);

    // Whether another database's look is due, and nobody serves it.
    bool others_wait() const { return databases_wait(request_.database); }

private:
    TurnRequest request_;
    int file_ = -1;
    long long seen_ = 0; // bytes of the file
};

} // namespace drover::pg
