// Which migrations get how many workers: the supervisor's decision, as a pure function.
#pragma once
#include <cstdint>
#include <utility>
#include <vector>

namespace drover::core {

// One active migration.
struct Demand {
    std::int64_t id;
    std::uint32_t owner; // role OID
    int wanted;          // setting workers
    int runnable;        // slices a worker could take now; 1 while it is being planned
    int live;            // workers it has, in start-up or running
    int priority = 0;    // setting priority
};

// Cluster-wide limits and use. Workers of other databases count.
struct WorkerLimits {
    int max_workers;
    int max_workers_per_role;
    int max_workers_per_migration;
    int in_use;                                         // all live workers in the cluster
    std::vector<std::pair<std::uint32_t, int>> by_role; // live workers of each role in the cluster
};

enum class Shortage { None, MaxWorkers, MaxWorkersPerRole };

struct Grant {
    std::int64_t id;
    int start = 0;                      // workers to start now
    Shortage shortage = Shortage::None; // why it has none at all although it wants one
};

// Target of each: min(wanted, max_workers_per_migration, live + runnable not yet taken). One at a time while limits
// allow: to the role that has the fewest workers, so that none holds up another by number or priority; of its
// migrations, or of roles with as many, to the one of the highest priority, with the fewest workers, in the given order
// (oldest first). None is taken away from those that have workers. Never negative;
// a migration with more live workers than its target starts none. One Grant per Demand, same order. Shortage is set
// only where the migration ends with no worker, live or started.
std::vector<Grant> grant_workers(const std::vector<Demand>& demands, const WorkerLimits& limits);

} // namespace drover::core
