// Reads what the signals need, each as rarely as it can be: positions and clocks each time, everything else once a
// second, standbys also when they may have come near their limit.
//
// Contract: outside of any transaction; each probe that asks the catalog is a short one of its own, which writes
// nothing. A probe never fails the migration: what it could not read is in Reading::failure. Throws NothingToDo if the
// extension is gone.
#pragma once
#include "core/replica_watch.hpp"
#include "engine/session/session.hpp"

namespace drover::engine {

class Probes {
public:
    explicit Probes(Session& session) : session_(session) {}

    // For the migration, at that slice or (nullopt) not at any yet. waiting: nothing else is to be done, so that
    // standbys are looked at each time.
    const core::Readings& read(const Migration& m, std::optional<std::int64_t> slice_id, core::Instant now,
                               bool waiting);

    // The parsed run_window of the migration last read for.
    const core::RunWindow& window() const { return window_; }

    // Workers of the migration that are alive; at least 1.
    int workers() const { return workers_; }

private:
    // When a probe may be asked again: not before the interval, and not more than a twentieth of the time.
    struct Schedule {
        std::optional<core::Instant> next;
        bool due(core::Instant now) const { return !next || now >= *next; }
        void asked(core::Instant began, std::chrono::nanoseconds interval);
    };

    template <class T, class F> void ask(core::Reading<T>& reading, bool wanted, F&& probe);
    void read_machine(const Migration& m);
    void read_replicas(const Migration& m, core::Instant now, bool waiting);
    void read_catalog(const Migration& m, std::optional<std::int64_t> slice_id);
    void read_pace_query(const Migration& m, core::Instant now);
    std::vector<core::SpaceReading> disk_space() const;

    Session& session_;
    core::Readings readings_;
    core::RunWindow window_;
    std::string window_text_, query_text_;
    core::ReplicaWatch replicas_;
    core::Reading<bool> replicas_seen_;                            // failure: why the last look failed
    std::vector<std::pair<std::string, std::string>> tablespaces_; // name and path
    core::Reading<bool> tablespaces_seen_;
    int workers_ = 1;
    Schedule machine_, standbys_, catalog_, query_;
    std::optional<core::Instant> standbys_at_;
};

} // namespace drover::engine
