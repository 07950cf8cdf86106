// The registry of probes, and when they are asked. See probes.hpp.
#include "engine/pacing/probes.hpp"

#include "pg/server.hpp"

namespace drover::engine {

// The registry: one for each signal that is read, defined in its file in signals/.
template <> std::unique_ptr<Probe> probe_of<core::signals::RunWindow>();
template <> std::unique_ptr<Probe> probe_of<core::signals::PaceQuery>();
template <> std::unique_ptr<Probe> probe_of<core::signals::DiskSpace>();
template <> std::unique_ptr<Probe> probe_of<core::signals::ReplicaLag>();
template <> std::unique_ptr<Probe> probe_of<core::signals::ReplicationSlot>();
template <> std::unique_ptr<Probe> probe_of<core::signals::ArchiveBacklog>();
template <> std::unique_ptr<Probe> probe_of<core::signals::ActiveSessions>();
template <> std::unique_ptr<Probe> probe_of<core::signals::DeadRows>();
template <> std::unique_ptr<Probe> probe_of<core::signals::Vacuum>();
template <> std::unique_ptr<Probe> probe_of<core::signals::TransactionAge>();
template <> std::unique_ptr<Probe> probe_of<core::signals::WalRate>();

Probes::Probes(Session& session) : session_(session) {
    core::for_each_signal([&]<class S>() {
        if constexpr (core::ReadSignal<S>)
            probes_.push_back(probe_of<S>());
    });
}

const core::Readings& Probes::read(const Migration& m, std::optional<std::int64_t> slice_id, core::Instant now,
                                   bool waiting) {
    const Look look{session_, m, slice_id, now, pg::wal_position(), waiting, catalog_.due(now)};
    for (const auto& probe : probes_)
        if (probe->shares_schedule())
            probe->read(look, readings_);
    if (look.catalog_due)
        catalog_.asked(now, once_a_second);
    for (const auto& probe : probes_)
        if (!probe->shares_schedule())
            probe->read(look, readings_);
    return readings_;
}

} // namespace drover::engine
