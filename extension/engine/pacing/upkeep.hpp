// What a worker does for the table beside its batches: VACUUM between two of them where dead rows take room that what
// is left could use, and ANALYZE after the end.
//
// Locks: Upkeep, so that one worker of the migration is at it; what the statements take, see pg/maintenance.hpp.
// Needs no transaction, and nothing is lost where it is killed: autovacuum does the same, later.
#pragma once
#include "engine/session/session.hpp"

#include <chrono>
#include <map>

namespace drover::engine {

class Upkeep {
public:
    explicit Upkeep(Session& session) : session_(session) {}

    // A vacuum of the slice's relation, if it is worth one. Never throws a pg::Error: an event has it.
    void between_batches(const Migration& m, std::int64_t slice_id);

    // After success or rollback; otherwise nothing.
    void after_end();

private:
    void vacuum(const std::string& relation, Oid oid, double dead);

    Session& session_;
    std::chrono::steady_clock::time_point next_look_;
    std::map<Oid, double> kept_; // dead rows that the last vacuum left
};

// Cancels what workers do here if somebody waits for a lock on the relation, or the migration was paused or cancelled.
// Contract as in store.hpp.
void cancel_unwanted_upkeep();

} // namespace drover::engine
