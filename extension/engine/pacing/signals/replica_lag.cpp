// Standbys. Once a second, and also when they may have come near their limit: between looks the bytes are an upper
// bound.
#include "engine/pacing/probe.hpp"

#include "core/signals/replica_watch.hpp"
#include "pg/server.hpp"

#include <algorithm>

namespace drover::engine {

namespace {

using core::signals::ReplicaLag;

constexpr std::chrono::nanoseconds near_limit = std::chrono::milliseconds(20); // between looks there

std::vector<core::ReplicaRow> replica_rows() {
    static pg::Query query{R"(
        SELECT r.application_name, s.slot_type IS DISTINCT FROM 'logical' AND r.replay_lsn IS NOT NULL,
               (coalesce(r.replay_lsn, greatest(r.write_lsn, r.flush_lsn)) - '0/0'::pg_lsn)::bigint
        FROM pg_stat_replication r LEFT JOIN pg_replication_slots s ON s.active_pid = r.pid
        WHERE r.state IS DISTINCT FROM 'backup')"};
    require_statistics();
    std::vector<core::ReplicaRow> rows;
    for (const pg::Row& r : query.run({}))
        rows.push_back(
            {r[0].str(), r[1].boolean(), r[2].is_null() ? std::nullopt : std::optional<std::int64_t>(r[2].integer())});
    return rows;
}

bool is_close(const core::SignalSettings& settings, const std::vector<ReplicaLag::Standby>& standbys) {
    const double near = core::ease_from * static_cast<double>(settings.max_replica_lag);
    return settings.max_replica_lag > 0 && std::ranges::any_of(standbys, [&](const ReplicaLag::Standby& standby) {
               return !standby.gone && static_cast<double>(standby.bytes) >= near;
           });
}

class ReplicaLagProbe : public Probe {
public:
    bool shares_schedule() const override { return false; }

    void read(const Look& look, core::Readings& readings) override {
        core::Reading<ReplicaLag::Value>& reading = readings.of<ReplicaLag>();
        if (!ReplicaLag::wanted(look.settings())) {
            reading = {};
            return;
        }
        const std::string& names = look.settings().replicas;
        std::int64_t wal_position = look.wal_position;
        reading.value = watch_.readings(look.now, wal_position, names);
        const bool late = !looked_ || look.now - *looked_ >= once_a_second;
        if (schedule_.due(look.now) && (late || is_close(look.settings(), *reading.value) || look.waiting)) {
            looked_ = look.now;
            reading.failure = observe(look);
            schedule_.asked(look.now, near_limit);
            wal_position = pg::wal_position();
        }
        reading.value = watch_.readings(look.now, wal_position, names);
    }

private:
    // Returns why it failed; empty: it did not.
    std::string observe(const Look& look) {
        std::vector<core::ReplicaRow> rows;
        try {
            in_catalog(look, [&] { rows = replica_rows(); });
        } catch (const pg::Error& e) {
            return why(e);
        }
        watch_.observe(look.now, pg::wal_position(), rows);
        return "";
    }

    core::ReplicaWatch watch_;
    Schedule schedule_;
    std::optional<core::Instant> looked_;
};

} // namespace

template <> std::unique_ptr<Probe> probe_of<ReplicaLag>() {
    return std::make_unique<ReplicaLagProbe>();
}

} // namespace drover::engine
