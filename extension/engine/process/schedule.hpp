// What the supervisor reads and writes in the catalog: due starts, work to hand out.
// Contract as in store.hpp; rows that somebody's open transaction holds are left for the next look, so that one open
// migrate_pause() does not hold up the other migrations.
//  worker_use() reads pg_stat_activity as the session's own user.
#pragma once
#include "core/plans/demand.hpp"
#include "engine/catalog/store.hpp"

namespace drover::engine {

// A queued or running migration.
struct ActiveMigration {
    std::int64_t id;
    Oid owner;
    int workers;          // wanted
    int runnable;         // slices free to be taken, 1 while the pass is not planned
    int live;             // workers that reported in
    std::int64_t batches; // committed so far, and what else tells that work gets on
    bool running;         // by its stored state; false: queued
    int priority;         // setting priority
};

// Scheduled, queued or running ones exist.
bool any_active();

// Scheduled ones whose time has come and whose predecessors have succeeded become queued.
void release_scheduled();

// Those whose owner cannot run workers fail here: a worker could not even connect to say so.
void fail_ownerless();

// All that have workers and, of each owner, the next 32: those that are backing off come last. Oldest first.
std::vector<ActiveMigration> active_migrations(const TextArray& backing_off);

// Queued ones that are not among those, and say nothing yet of what they wait for.
void tell_those_behind(const std::vector<ActiveMigration>& looked_at);

// Until something can be done here by itself: a start_after, the end of a rest, a retry; ten minutes at most.
std::chrono::milliseconds until_next();

// A running migration whose processes have all ended goes on by a new supervisor: a restart, a crash or a promotion.
// age: of the supervisor; what has begun to run since then is its own work.
void note_resumed(const std::vector<ActiveMigration>& active, std::chrono::milliseconds age);

// Process ids of workers, each with its migration.
std::vector<std::pair<int, std::int64_t>> workers_at_work();

// Live workers of the cluster but for those process ids, all and by role; the limits are left for the caller.
core::WorkerLimits worker_use(const TextArray& except);

} // namespace drover::engine
