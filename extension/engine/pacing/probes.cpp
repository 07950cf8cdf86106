// Implementation of the probes. Catalog probes run as the extension's owner, the custom query as the migration's.
#include "engine/pacing/probes.hpp"

#include "engine/definition/signal_settings.hpp"
#include "pg/clean_session.hpp"
#include "pg/process.hpp"
#include "pg/server.hpp"
#include "pg/transaction.hpp"

#include <algorithm>

namespace drover::engine {

using core::Instant;
using core::Reading;
using pg::Query;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;

namespace {

using Clock = std::chrono::steady_clock;

constexpr nanoseconds once_a_second = std::chrono::seconds(1);
constexpr nanoseconds near_limit = milliseconds(20); // between looks at standbys that may be near their limit
constexpr std::int64_t query_timeout_ms = 5000;

std::string why(const pg::Error& e) {
    return e.info().sqlstate + " " + e.info().message;
}

// What others do is NULL in the server's views for who may not see it: that must not pass for nothing.
void require_statistics() {
    static Query query{"SELECT pg_has_role('pg_read_all_stats', 'USAGE')"};
    if (!query.row({})[0].boolean())
        throw pg::Error("42501", "the extension's owner is no member of pg_read_all_stats");
}

std::vector<core::ReplicaRow> replica_rows() {
    static Query query{R"(
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

std::vector<core::SlotReading> slots() {
    static Query query{R"(
        SELECT slot_name, (restart_lsn - '0/0'::pg_lsn)::bigint FROM pg_replication_slots
        WHERE restart_lsn IS NOT NULL AND wal_status IS DISTINCT FROM 'lost')"};
    std::vector<core::SlotReading> list;
    for (const pg::Row& r : query.run({}))
        list.push_back({r[0].str(), r[1].integer()});
    return list;
}

std::int64_t active_sessions() {
    static Query query{
        "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND backend_type = 'client backend'"};
    require_statistics();
    return query.row({})[0].integer();
}

// The relation that the worker is at.
#define DROVER_LEAF "coalesce((SELECT s.relation_oid FROM drover.slice s WHERE s.id = $2::bigint), $1::oid)"

core::DeadRowsReading dead_rows(Oid relation, const pg::Value& slice) {
    static Query query{"SELECT l.oid::regclass::text, pg_stat_get_dead_tuples(l.oid), pg_stat_get_live_tuples(l.oid) "
                       "FROM (SELECT " DROVER_LEAF ") l (oid)"};
    const pg::Row r = query.row({relation, slice});
    const double dead = r[1].number(), live = r[2].number();
    return {r[0].str(), dead + live > 0 ? 100 * dead / (dead + live) : 0};
}

core::VacuumReading vacuum(Oid relation, const pg::Value& slice) {
    static Query query{R"(
        SELECT v.pid, c.oid::regclass::text FROM (SELECT )" DROVER_LEAF R"() l (oid)
        JOIN pg_class c ON c.oid = l.oid
        JOIN pg_stat_progress_vacuum v ON v.datid = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
                                      AND v.relid IN (c.oid, c.reltoastrelid)
        WHERE NOT EXISTS (SELECT FROM drover.process p WHERE p.pid = v.pid)
        LIMIT 1)"};
    require_statistics();
    const pg::Rows rows = query.run({relation, slice});
    return rows.empty() ? core::VacuumReading{} : core::VacuumReading{rows[0][0].integer(), rows[0][1].str()};
}

// Those that keep dead rows from being removed: with a snapshot or changes of their own. A vacuum keeps nothing.
core::TransactionReading oldest_transaction() {
    static Query query{R"(
        SELECT who, extract(epoch FROM clock_timestamp() - began) * 1000 FROM (
            SELECT 'pid ' || pid, xact_start FROM pg_stat_activity
            WHERE datname = current_database() AND (backend_xmin IS NOT NULL OR backend_xid IS NOT NULL)
              AND pid NOT IN (SELECT pid FROM drover.process) AND pid NOT IN (SELECT pid FROM pg_stat_progress_vacuum)
              AND backend_type <> 'autovacuum worker'
            UNION ALL SELECT 'prepared transaction ' || gid, prepared FROM pg_prepared_xacts WHERE database = current_database()
        ) t (who, began) WHERE began IS NOT NULL ORDER BY began LIMIT 1)"};
    require_statistics();
    const pg::Rows rows = query.run({});
    if (rows.empty())
        return {};
    return {rows[0][0].str(), milliseconds(static_cast<std::int64_t>(rows[0][1].number()))};
}

// Tablespaces of the relation, its indexes and its TOAST table that lie outside of the data directory.
std::vector<std::pair<std::string, std::string>> tablespaces(Oid relation, const pg::Value& slice) {
    static Query query{R"(
        SELECT DISTINCT t.oid, t.spcname FROM (SELECT )" DROVER_LEAF R"() l (oid)
        JOIN pg_class r ON r.oid = l.oid
        JOIN pg_class c ON c.oid IN (r.oid, r.reltoastrelid) OR c.oid IN (SELECT i.indexrelid FROM pg_index i WHERE i.indrelid = r.oid)
        JOIN pg_tablespace t ON t.oid = CASE c.reltablespace
            WHEN 0 THEN (SELECT d.dattablespace FROM pg_database d WHERE d.datname = current_database()) ELSE c.reltablespace END
        WHERE t.spcname NOT IN ('pg_default', 'pg_global'))"};
    std::vector<std::pair<std::string, std::string>> list;
    for (const pg::Row& r : query.run({relation, slice}))
        list.emplace_back("tablespace " + r[1].str(), "pg_tblspc/" + r[0].str());
    return list;
}

int live_workers(std::int64_t migration_id) {
    static Query query{"SELECT count(*) FROM drover.process WHERE class = " DROVER_WORKER " AND id = $1::bigint"};
    return std::max(static_cast<int>(query.row({migration_id})[0].integer()), 1);
}

// Read-only and with a limit of time.
bool pace_query(Session& session, const Migration& m) {
    bool answer = false;
    pg::transaction([&] {
        refresh_extension(session);
        check_owner(m);
        pg::set_guc_local("transaction_read_only", "on");
        pg::show_activity("pace_query: " + m.settings.signals.pace_query);
        pg::arm_timeout(query_timeout_ms);
        answer = pg::owner_query(pace_sql(m.settings.signals.pace_query), {})[0][0].boolean();
        pg::disarm_timeout();
    });
    pg::release_advisory_locks();
    pg::show_idle();
    return answer;
}

} // namespace

void Probes::Schedule::asked(Instant began, nanoseconds interval) {
    const Instant now = Clock::now();
    next = now + std::max(interval, (now - began) * 19);
}

// One probe in a transaction of its own. Not wanted: nothing is read, and nothing is left of an earlier reading.
template <class T, class F> void Probes::ask(Reading<T>& reading, bool wanted, F&& probe) {
    reading.failure.clear();
    if (!wanted) {
        reading.value.reset();
        return;
    }
    try {
        pg::transaction([&] {
            refresh_extension(session_);
            bookkeeping(session_, [&] { reading.value = probe(); });
        });
    } catch (const pg::Error& e) {
        reading = {std::nullopt, why(e)};
    }
}

std::vector<core::SpaceReading> Probes::disk_space() const {
    std::vector<std::pair<std::string, std::string>> places{{"the data directory", "."}, {"pg_wal", "pg_wal"}};
    places.insert(places.end(), tablespaces_.begin(), tablespaces_.end());
    std::vector<core::SpaceReading> list;
    std::vector<std::uint64_t> devices;
    for (const auto& [name, path] : places) {
        const pg::DiskSpace space = pg::disk_space(path);
        if (std::ranges::find(devices, space.device) != devices.end())
            continue;
        devices.push_back(space.device);
        list.push_back({name, space.free_bytes});
    }
    return list;
}

// What takes no transaction: disks, archiver, clock.
void Probes::read_machine(const Migration& m) {
    const core::SignalSettings& s = m.settings.signals;
    const auto look = [](auto& reading, bool wanted, auto probe) {
        reading = {};
        if (!wanted)
            return;
        try {
            reading.value = probe();
        } catch (const pg::Error& e) {
            reading.failure = why(e);
        }
    };
    look(readings_.space, s.min_disk_free > 0, [&] { return disk_space(); });
    if (!tablespaces_seen_.failure.empty())
        readings_.space = {std::nullopt, tablespaces_seen_.failure};
    look(readings_.archive_backlog, s.max_archive_backlog > 0 && pg::archiving(), [] { return pg::archive_backlog(); });
    look(readings_.local_time, !window_.always(), [&] {
        const std::string& zone = window_.zone().empty() ? m.environment.time_zone : window_.zone();
        const auto clock = pg::wall_clock(zone);
        if (!clock)
            throw pg::Error("22023", "time zone \"" + zone + "\" is not recognized");
        return core::LocalTime{clock->weekday, clock->second};
    });
}

// Between looks the bytes are an upper bound. Where that comes near the limit, the standbys are asked.
void Probes::read_replicas(const Migration& m, Instant now, bool waiting) {
    const core::SignalSettings& s = m.settings.signals;
    const bool wanted = s.max_replica_lag > 0 || s.max_replica_delay.count() > 0;
    const auto bound = [&] { readings_.replicas.value = replicas_.readings(now, readings_.wal_position, s.replicas); };
    if (!wanted) {
        readings_.replicas = {};
        return;
    }
    bound();
    const bool close =
        s.max_replica_lag > 0 && std::ranges::any_of(*readings_.replicas.value, [&](const auto& r) {
            return !r.gone && static_cast<double>(r.bytes) >= core::ease_from * static_cast<double>(s.max_replica_lag);
        });
    const bool late = !standbys_at_ || now - *standbys_at_ >= once_a_second;
    if (standbys_.due(now) && (late || close || waiting)) {
        standbys_at_ = now;
        std::vector<core::ReplicaRow> rows;
        ask(replicas_seen_, true, [&] {
            rows = replica_rows();
            return true;
        });
        standbys_.asked(now, near_limit);
        if (replicas_seen_.failure.empty()) {
            readings_.wal_position = pg::wal_position();
            replicas_.observe(now, readings_.wal_position, rows);
        }
    }
    bound();
    readings_.replicas.failure = replicas_seen_.failure;
}

void Probes::read_catalog(const Migration& m, std::optional<std::int64_t> slice_id) {
    const core::SignalSettings& s = m.settings.signals;
    const pg::Value slice = slice_id;
    const Oid relation = m.relation_oid;
    ask(readings_.slots, s.max_slot_wal > 0, [] { return slots(); });
    readings_.slot_keep_size = pg::slot_keep_size();
    ask(readings_.active_sessions, s.max_active_sessions > 0, [] { return active_sessions(); });
    ask(readings_.dead_rows, s.max_dead_percent > 0, [&] { return dead_rows(relation, slice); });
    ask(readings_.vacuum, s.yield_to_vacuum, [&] { return vacuum(relation, slice); });
    ask(readings_.oldest_transaction, s.max_transaction_age.count() > 0, [] { return oldest_transaction(); });
    Reading<int> workers;
    ask(workers, s.max_wal_rate > 0, [&] { return live_workers(m.id); });
    // At first the others may not have reported in yet.
    workers_ = std::max(workers.value.value_or(m.workers), catalog_.next ? 1 : m.workers);
    ask(tablespaces_seen_, s.min_disk_free > 0, [&] {
        tablespaces_ = tablespaces(relation, slice);
        return true;
    });
}

void Probes::read_pace_query(const Migration& m, Instant now) {
    Reading<bool>& reading = readings_.pace_query;
    if (m.settings.signals.pace_query.empty()) {
        reading = {};
        return;
    }
    if (query_text_ != m.settings.signals.pace_query) {
        query_text_ = m.settings.signals.pace_query;
        query_ = {};
    }
    if (!query_.due(now))
        return;
    try {
        reading = {pace_query(session_, m), ""};
    } catch (const pg::Error& e) {
        reading = {std::nullopt, why(e)};
    }
    query_.asked(now, once_a_second);
}

const core::Readings& Probes::read(const Migration& m, std::optional<std::int64_t> slice_id, Instant now,
                                   bool waiting) {
    if (window_text_ != m.settings.signals.run_window) {
        window_ = window_of(m.settings);
        window_text_ = m.settings.signals.run_window;
        machine_ = {};
    }
    readings_.wal_position = pg::wal_position();
    if (catalog_.due(now)) {
        read_catalog(m, slice_id);
        catalog_.asked(now, once_a_second);
    }
    if (machine_.due(now)) {
        read_machine(m);
        machine_.asked(now, once_a_second);
    }
    read_replicas(m, now, waiting);
    read_pace_query(m, now);
    return readings_;
}

} // namespace drover::engine
