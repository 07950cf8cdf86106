// The supervisor's choice of workers to start.
#include "core/plans/demand.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <tuple>

namespace drover::core {

namespace {

// What is left of the cluster-wide limits while workers are being handed out.
class Room {
public:
    explicit Room(const WorkerLimits& limits)
        : free_{limits.max_workers - limits.in_use}, per_role_{limits.max_workers_per_role} {
        for (const auto& [owner, workers] : limits.by_role)
            by_role_[owner] += workers;
    }

    int used(std::uint32_t owner) const {
        const auto used = by_role_.find(owner);
        return used == by_role_.end() ? 0 : used->second;
    }

    Shortage shortage(std::uint32_t owner) const {
        if (free_ <= 0)
            return Shortage::MaxWorkers;
        return used(owner) >= per_role_ ? Shortage::MaxWorkersPerRole : Shortage::None;
    }

    void take(std::uint32_t owner) {
        --free_;
        ++by_role_[owner];
    }

private:
    int free_;
    int per_role_;
    std::map<std::uint32_t, int> by_role_;
};

// Workers a migration should have. 64 bits: live + runnable of a huge plan must not wrap.
std::int64_t target_of(const Demand& demand, const WorkerLimits& limits) {
    return std::min({std::int64_t{demand.wanted}, std::int64_t{limits.max_workers_per_migration},
                     std::int64_t{demand.live} + demand.runnable});
}

} // namespace

std::vector<Grant> grant_workers(const std::vector<Demand>& demands, const WorkerLimits& limits) {
    std::vector<Grant> grants;
    grants.reserve(demands.size());
    for (const Demand& demand : demands)
        grants.push_back({.id = demand.id});

    const auto workers = [&](std::size_t i) { return demands[i].live + grants[i].start; };
    const auto wants = [&](std::size_t i) { return workers(i) < target_of(demands[i], limits); };

    Room room{limits};
    // The role with the fewest workers first; of its migrations, or of equals, priority and then the fewest workers.
    const auto turn = [&](std::size_t i) {
        return std::tuple(room.used(demands[i].owner), -demands[i].priority, workers(i));
    };
    for (;;) {
        std::size_t chosen = demands.size();
        for (std::size_t i = 0; i < demands.size(); ++i)
            if (wants(i) && room.shortage(demands[i].owner) == Shortage::None &&
                (chosen == demands.size() || turn(i) < turn(chosen)))
                chosen = i;
        if (chosen == demands.size())
            break;
        ++grants[chosen].start;
        room.take(demands[chosen].owner);
    }

    for (std::size_t i = 0; i < demands.size(); ++i)
        if (wants(i) && workers(i) == 0)
            grants[i].shortage = room.shortage(demands[i].owner);
    return grants;
}

} // namespace drover::core
