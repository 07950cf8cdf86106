// Reads what the signals need, each by its probe, as rarely as it can be: positions and clocks each time, everything
// else once a second, standbys also when they may have come near their limit.
//
// Contract: outside of any transaction; see probe.hpp.
#pragma once
#include "engine/pacing/probe.hpp"

namespace drover::engine {

class Probes {
public:
    explicit Probes(Session& session);

    // For the migration, at that slice or (nullopt) not at any yet. waiting: nothing else is to be done, so that
    // standbys are looked at each time.
    const core::Readings& read(const Migration& m, std::optional<std::int64_t> slice_id, core::Instant now,
                               bool waiting);

private:
    Session& session_;
    core::Readings readings_;
    std::vector<std::unique_ptr<Probe>> probes_; // in the order of their signals
    Schedule catalog_;
};

} // namespace drover::engine
