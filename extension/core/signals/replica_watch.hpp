// How far behind standbys are, between looks at them and also while they report nothing.
//
// Bytes are counted against the WAL position of the moment, so between two looks they are an upper bound: a standby
// that was not asked again counts as not having replayed anything since. Delay is the age of the oldest WAL that it has
// not replayed, from a history of positions of our own: what the server calls replay_lag stands still while replay
// does. Pure; owned by one worker, which forgets the standbys that it has seen when it ends.
#pragma once
#include "core/signals/replica_lag.hpp"

#include <deque>
#include <set>
#include <string>
#include <vector>

namespace drover::core {

using Instant = std::chrono::steady_clock::time_point;

// A row of pg_stat_replication.
struct ReplicaRow {
    std::string name;    // application_name
    bool standby = true; // replays what it gets; not a subscriber, an archive of WAL or a backup
    std::optional<std::int64_t>
        position; // replayed, or for a receiver that does not replay, written; nullopt: starting
};

class ReplicaWatch {
public:
    // Standbys seen at that moment, and the server's WAL position then.
    void observe(Instant now, std::int64_t wal_position, const std::vector<ReplicaRow>& rows);

    // Of all connections in `names` (application_names with commas between them), or where that is empty, of all
    // standbys: one reading each, of the one that is furthest behind where several have a name. One that is named and
    // not there, was observed and is not there any more, or is still starting, is gone.
    std::vector<signals::ReplicaLag::Standby> readings(Instant now, std::int64_t wal_position,
                                                       const std::string& names) const;

private:
    struct Mark {
        Instant at;
        std::int64_t position;
    };
    std::chrono::milliseconds delay_of(Instant now, std::int64_t replayed) const;
    void forget_replayed();

    std::vector<ReplicaRow> rows_;
    std::set<std::string> seen_; // names of standbys that have replayed something
    std::deque<Mark> marks_;     // ascending in both; the first one is at or below what everybody has replayed
};

} // namespace drover::core
