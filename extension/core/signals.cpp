// Readings against limits. See signals.hpp.
#include "core/signals.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace drover::core {

namespace {

using std::chrono::milliseconds;

constexpr std::array<std::string_view, signal_count> names{
    "run window",      "pace query",      "disk space", "replica lag", "replication slot",
    "archive backlog", "active sessions", "dead rows",  "vacuum",      "transaction age",
    "WAL rate",        "WAL flush",       "pause"};

double ratio(std::int64_t value, std::int64_t limit) {
    return static_cast<double>(value) / static_cast<double>(limit);
}

// One decimal below ten, where it is not nought; rounded down, so that nothing seems to reach a limit that it does not.
std::string say_number(double n) {
    const double tenths = std::floor(n * 10);
    const auto whole = static_cast<std::int64_t>(tenths / 10);
    const int rest = static_cast<int>(tenths) % 10;
    if (n >= 10 || rest == 0)
        return std::to_string(whole);
    return std::to_string(whole) + "." + std::to_string(rest);
}

class Judge {
public:
    Judge(const SignalSettings& settings, const RunWindow& window, const Readings& readings)
        : s_(settings), window_(window), r_(readings) {}

    std::vector<Pressure> all() {
        run_window();
        pace_query();
        disk_space();
        replicas();
        slots();
        counted(Signal::ArchiveBacklog, s_.max_archive_backlog, r_.archive_backlog);
        counted(Signal::ActiveSessions, s_.max_active_sessions, r_.active_sessions);
        dead_rows();
        vacuum();
        transaction_age();
        return std::move(out_);
    }

private:
    // Whether there is a value to compare; what could not be read stops.
    template <class T> bool has_value(Signal signal, bool on, const Reading<T>& reading) {
        if (!on)
            return false;
        if (!reading.failure.empty())
            out_.push_back({signal, 1, Pressure::Kind::Unreadable, reading.failure});
        return reading.failure.empty() && reading.value;
    }

    void measured(Signal signal, double level, std::string subject, std::int64_t value, std::int64_t limit) {
        out_.push_back({signal, level, Pressure::Kind::Measured, std::move(subject), value, limit});
    }

    void counted(Signal signal, std::int64_t limit, const Reading<std::int64_t>& reading) {
        if (has_value(signal, limit > 0, reading))
            measured(signal, ratio(*reading.value, limit), "", *reading.value, limit);
    }

    void run_window() {
        if (!has_value(Signal::RunWindow, !window_.always(), r_.local_time) || window_.open(*r_.local_time.value))
            return;
        const LocalTime now = *r_.local_time.value;
        measured(Signal::RunWindow, 1, "closed until " + clock_after(now, window_.until_open(now)), 0, 0);
    }

    void pace_query() {
        if (has_value(Signal::PaceQuery, !s_.pace_query.empty(), r_.pace_query) && !*r_.pace_query.value)
            measured(Signal::PaceQuery, 1, "its answer is not true", 0, 0);
    }

    // The other way round: half as much pressure with twice the space.
    void disk_space() {
        if (!has_value(Signal::DiskSpace, s_.min_disk_free > 0, r_.space))
            return;
        for (const SpaceReading& space : *r_.space.value)
            measured(Signal::DiskSpace, ratio(s_.min_disk_free, std::max<std::int64_t>(space.free_bytes, 1)),
                     space.where, space.free_bytes, s_.min_disk_free);
    }

    void replicas() {
        const bool on = s_.max_replica_lag > 0 || s_.max_replica_delay.count() > 0;
        if (!has_value(Signal::ReplicaLag, on, r_.replicas))
            return;
        for (const ReplicaReading& replica : *r_.replicas.value) {
            if (replica.gone) {
                if (s_.replica_gone != "ignore")
                    out_.push_back({Signal::ReplicaLag, 1, Pressure::Kind::Gone, replica.name});
                continue;
            }
            if (s_.max_replica_lag > 0)
                measured(Signal::ReplicaLag, ratio(replica.bytes, s_.max_replica_lag), replica.name, replica.bytes,
                         s_.max_replica_lag);
            if (s_.max_replica_delay.count() > 0) {
                measured(Signal::ReplicaLag, ratio(replica.delay.count(), s_.max_replica_delay.count()), replica.name,
                         replica.delay.count(), s_.max_replica_delay.count());
                out_.back().in_time = true;
            }
        }
    }

    // A slot that reaches max_slot_wal_keep_size is lost, and its standby with it: so at most half of that.
    void slots() {
        if (!has_value(Signal::ReplicationSlot, s_.max_slot_wal > 0, r_.slots))
            return;
        std::int64_t limit = s_.max_slot_wal;
        if (r_.slot_keep_size >= 0)
            limit = std::clamp<std::int64_t>(r_.slot_keep_size / 2, 1, limit);
        for (const SlotReading& slot : *r_.slots.value) {
            const std::int64_t held = std::max<std::int64_t>(r_.wal_position - slot.restart_position, 0);
            measured(Signal::ReplicationSlot, ratio(held, limit), slot.name, held, limit);
        }
    }

    void dead_rows() {
        if (!has_value(Signal::DeadRows, s_.max_dead_percent > 0, r_.dead_rows))
            return;
        const DeadRowsReading& dead = *r_.dead_rows.value;
        measured(Signal::DeadRows, dead.percent / static_cast<double>(s_.max_dead_percent), dead.relation,
                 static_cast<std::int64_t>(dead.percent), s_.max_dead_percent);
    }

    void vacuum() {
        if (has_value(Signal::Vacuum, s_.yield_to_vacuum, r_.vacuum) && r_.vacuum.value->pid != 0)
            measured(Signal::Vacuum, 1, r_.vacuum.value->relation, r_.vacuum.value->pid, 0);
    }

    void transaction_age() {
        if (!has_value(Signal::TransactionAge, s_.max_transaction_age.count() > 0, r_.oldest_transaction))
            return;
        const TransactionReading& oldest = *r_.oldest_transaction.value;
        if (!oldest.who.empty())
            measured(Signal::TransactionAge, ratio(oldest.age.count(), s_.max_transaction_age.count()), oldest.who,
                     oldest.age.count(), s_.max_transaction_age.count());
    }

    const SignalSettings& s_;
    const RunWindow& window_;
    const Readings& r_;
    std::vector<Pressure> out_;
};

std::string say_measured(const Pressure& p) {
    const auto time = [](std::int64_t ms) { return say_time(milliseconds(ms)); };
    const auto count = [](std::int64_t n) { return std::to_string(n); };
    switch (p.signal) {
    case Signal::RunWindow:
    case Signal::PaceQuery:
        return p.subject;
    case Signal::DiskSpace:
        return say_size(p.value) + " free for " + p.subject + " (limit " + say_size(p.limit) + ")";
    case Signal::ReplicaLag:
        return p.subject + " " + (p.in_time ? time(p.value) : say_size(p.value)) + " behind (limit " +
               (p.in_time ? time(p.limit) : say_size(p.limit)) + ")";
    case Signal::ReplicationSlot:
        return p.subject + " holds back " + say_size(p.value) + " of WAL (limit " + say_size(p.limit) + ")";
    case Signal::ArchiveBacklog:
        return count(p.value) + " segments wait for the archiver (limit " + count(p.limit) + ")";
    case Signal::ActiveSessions:
        return count(p.value) + " at work (limit " + count(p.limit) + ")";
    case Signal::DeadRows:
        return count(p.value) + " % of " + p.subject + " (limit " + count(p.limit) + " %)";
    case Signal::Vacuum:
        return "pid " + count(p.value) + " is at work on " + p.subject;
    case Signal::TransactionAge:
        return p.subject + " is " + time(p.value) + " old (limit " + time(p.limit) + ")";
    case Signal::WalRate:
        return "limit " + say_size(p.limit) + "/s";
    case Signal::WalFlush:
        return "commits wait for " + say_size(p.value) + " (limit " + say_size(p.limit) + ")";
    case Signal::Pause:
        return time(p.value) + " after each batch";
    }
    return "";
}

} // namespace

std::string_view to_string(Signal signal) {
    return names[static_cast<std::size_t>(signal)];
}

bool is_pacing_reason(std::string_view waiting_for) {
    return std::ranges::any_of(names, [=](std::string_view name) {
        return waiting_for.starts_with(name) && waiting_for.substr(name.size()).starts_with(':');
    });
}

std::string say_size(std::int64_t bytes) {
    constexpr std::array<std::string_view, 5> units{" B", " kB", " MB", " GB", " TB"};
    double n = static_cast<double>(std::max<std::int64_t>(bytes, 0));
    std::size_t unit = 0;
    for (; n >= 1024 && unit + 1 < units.size(); unit++)
        n /= 1024;
    return say_number(n) + std::string(units[unit]);
}

std::string say_time(milliseconds time) {
    const auto n = static_cast<double>(std::max<std::int64_t>(time.count(), 0));
    if (n < 1000)
        return say_number(n) + " ms";
    if (n < 120'000)
        return say_number(n / 1000) + " s";
    if (n < 7'200'000)
        return say_number(n / 60'000) + " min";
    return n < 2 * 86'400'000.0 ? say_number(n / 3'600'000) + " h" : say_number(n / 86'400'000) + " d";
}

std::string describe(const Pressure& p) {
    const std::string reason = std::string(to_string(p.signal)) + ": ";
    switch (p.kind) {
    case Pressure::Kind::Gone:
        return reason + p.subject + " is not connected (setting replica_gone)";
    case Pressure::Kind::Unreadable:
        return reason + "cannot be read: " + p.subject;
    case Pressure::Kind::Measured:
        break;
    }
    return reason + say_measured(p);
}

std::vector<Pressure> pressures(const SignalSettings& settings, const RunWindow& window, const Readings& readings) {
    return Judge(settings, window, readings).all();
}

const Pressure* strongest(const std::vector<Pressure>& all) {
    const Pressure* best = nullptr;
    for (const Pressure& p : all) {
        const double level = std::min(p.level, 1.0), best_level = best ? std::min(best->level, 1.0) : -1;
        if (level > best_level || (level == best_level && p.signal == best->signal && p.level > best->level))
            best = &p;
    }
    return best;
}

} // namespace drover::core
