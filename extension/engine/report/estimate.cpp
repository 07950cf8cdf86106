// Implementation of migrate_estimate. See plan_report.hpp for the contract, core/estimate for the arithmetic.
#include "core/base/duration.hpp"
#include "core/base/error_class.hpp"
#include "core/settings/windowed_work.hpp"
#include "engine/action/call_action.hpp"
#include "engine/catalog/limits.hpp"
#include "engine/definition/signal_settings.hpp"
#include "engine/kinds/kind_type.hpp"
#include "engine/report/plan_report.hpp"
#include "engine/report/trial.hpp"
#include "pg/process.hpp"
#include "pg/room.hpp"
#include "pg/server.hpp"

#include <algorithm>
#include <cmath>

namespace drover::engine {

namespace {

using core::Interval;
using Clock = std::chrono::steady_clock;

constexpr std::size_t places_all = 24;          // over all leaves
constexpr std::int64_t chunk_rows = 1000;       // that a trial changes, about
constexpr std::int64_t chunk_rows_max = 20'000; // that it walks to find them
constexpr std::chrono::seconds time_limit{10};  // for all trials together; at least one is made
constexpr std::size_t warm_up = 1;              // trials of a leaf that only warm plans and caches
constexpr double rows_spread = 0.1;             // rows are counted on a sample of pages, of an age of their own

class Estimator {
public:
    explicit Estimator(const StartArguments& a) : work_(completed(caller_, a)), checked_(check_work(caller_, work_)) {}
    std::vector<ReportRow> rows();

private:
    void try_leaf(Oid leaf, std::size_t places);
    std::optional<core::TrialChunk> try_place(Trial& trial, std::size_t place, std::int64_t rows, bool sweep);
    bool skips() const { return work_.settings.on_error == "skip"; }
    [[noreturn]] void give_up() const;
    void gather_facts(const std::vector<Oid>& leaves);
    void add_rows_to_walk();
    void add_duration();
    void warn_of_window(const core::WindowedWork& value, const core::WindowedWork& high);
    void warn();
    bool copies() const { return work_.traits().has_target; }
    void add_space();
    void warn_of_room(const Interval& growth, const Interval& wal);
    void warn_of_standbys(const Interval& wal, const Interval& seconds);
    void add(const char* item, const Interval& i, std::string (*text)(double), const std::string& note = {});
    void note(const char* item, const std::string& text) {
        rows_.push_back({item, std::nullopt, std::nullopt, std::nullopt, text});
    }

    Caller caller_;
    Work work_;
    Checked checked_;
    core::EstimateFacts facts_;
    core::Estimate estimate_;
    std::vector<core::TrialChunk> chunks_;
    Clock::time_point begin_ = Clock::now();
    pg::ErrorInfo failure_; // of the last trial that failed on the leaf
    double striped_rows_ = 0;
    int stripes_ = 1;
    std::vector<ReportRow> rows_;
};

std::string count_text(double n) {
    return std::to_string(std::llround(n));
}

// What pg_size_bytes() reads.
std::string size_text(double bytes) {
    static constexpr const char* units[] = {"bytes", "kB", "MB", "GB", "TB"};
    int unit = 0;
    while (bytes >= 1024 * 100 && unit < 4) {
        bytes /= 1024;
        unit++;
    }
    return std::to_string(std::llround(bytes)) + " " + units[unit];
}

// What type interval reads.
std::string time_text(double seconds) {
    const auto s = std::llround(seconds);
    if (s < 10)
        return std::to_string(std::llround(seconds * 10) / 10) + "." + std::to_string(std::llround(seconds * 10) % 10) +
               " s";
    char text[64];
    if (s < 3600)
        snprintf(text, sizeof text, "%lld min %02lld s", s / 60, s % 60);
    else if (s < 86400)
        snprintf(text, sizeof text, "%lld h %02lld min", s / 3600, s % 3600 / 60);
    else
        snprintf(text, sizeof text, "%lld d %02lld h", s / 86400, s % 86400 / 3600);
    return s < 60 ? std::to_string(s) + " s" : text;
}

void Estimator::add(const char* item, const Interval& i, std::string (*text)(double), const std::string& remark) {
    rows_.push_back(
        {item, text(i.value), text(i.low), text(i.high), remark.empty() ? std::nullopt : std::optional(remark)});
}

void Estimator::add_rows_to_walk() {
    add("rows to walk", {facts_.rows, facts_.rows * (1 - rows_spread), facts_.rows * (1 + rows_spread)}, count_text,
        checked_.choice);
}

// Rows to walk in the next trial, so that it changes about chunk_rows: as a worker's chunks grow where few rows change.
std::int64_t rows_of_trial(double walked, double done, double most) {
    if (walked <= 0)
        return chunk_rows;
    const double rows = static_cast<double>(chunk_rows) * walked / std::max(done, 1.0);
    return static_cast<std::int64_t>(
        std::clamp(std::min(rows, most), static_cast<double>(chunk_rows), static_cast<double>(chunk_rows_max)));
}

// Trials on one leaf, spread over it.
void Estimator::try_leaf(Oid leaf, std::size_t places) {
    Trial trial(work_, leaf, places);
    facts_.rows += trial.rows();
    if (trial.strategy().stripes > 1) {
        striped_rows_ += trial.rows();
        stripes_ = trial.strategy().stripes;
    }
    if (trial.places() == 0)
        return;
    failure_ = {};
    double walked = 0, done = 0;
    const double most = trial.rows() / static_cast<double>(trial.places()); // else they would overlap
    for (std::size_t i = 0; i < trial.places() + warm_up; i++) {
        if (!chunks_.empty() && Clock::now() - begin_ > time_limit)
            break;
        const std::size_t place = i < warm_up ? 0 : i - warm_up;
        if (const auto c = try_place(trial, place, rows_of_trial(walked, done, most), i % 4 == 0)) {
            walked += c->rows_walked;
            done += c->rows_done;
            if (c->rows_walked > 0 && (i >= warm_up || trial.places() == 1))
                chunks_.push_back(*c);
        }
    }
    if (failure_.sqlstate.empty())
        return;
    const bool left_out = skips() && core::classify(failure_.sqlstate) == core::ErrorClass::Data;
    note("warning", "a trial on " + trial.relation().qualified + " failed" +
                        (left_out ? ": on_error is skip, so such rows go into quarantine, and to find them takes its "
                                    "time: "
                                  : ", and the migration would, too: ") +
                        failure_.sqlstate + " " + failure_.message);
}

// nullopt: it failed. Where rows at fault are left out, fewer rows are tried at that place, until none is met.
std::optional<core::TrialChunk> Estimator::try_place(Trial& trial, std::size_t place, std::int64_t rows, bool sweep) {
    for (;; rows = std::max<std::int64_t>(rows / 10, 1)) {
        pg::check_interrupts();
        try {
            return trial.run(place, rows, sweep, [] {});
        } catch (const pg::Error& e) {
            if (e.info().sqlstate == "57014")
                throw;
            if (ends_transaction(work_, e))
                throw pg::Error("2D000", "routine " + work_.routine + " cannot be tried: it commits or rolls back",
                                advice_on_ending(work_),
                                "SELECT * FROM migrate_plan_call(...) tells all but the cost.");
            failure_ = e.info();
        }
        const bool again = skips() && core::classify(failure_.sqlstate) == core::ErrorClass::Data && rows > 1;
        if (!again || Clock::now() - begin_ > time_limit)
            return std::nullopt;
    }
}

void Estimator::give_up() const {
    const bool at_fault = core::classify(failure_.sqlstate) == core::ErrorClass::Data;
    throw pg::Error(
        "22000", "no trial on " + checked_.subject.root.qualified + " succeeded", rows_.empty() ? "" : *rows_[0][4],
        at_fault ? "Mend such rows; or let them be left out: settings => '{\"on_error\": \"skip\"}'."
                 : "SELECT * FROM " + function_of("migrate_plan", work_.kind) + "(...) shows the statements.");
}

void Estimator::gather_facts(const std::vector<Oid>& leaves) {
    static pg::Query query{R"(
        SELECT pg_catalog.sum(pg_catalog.pg_relation_size(c.oid)), pg_catalog.sum(pg_catalog.pg_indexes_size(c.oid)) FROM pg_catalog.pg_class c
        WHERE c.oid OPERATOR(pg_catalog.=) ANY ($1::pg_catalog.oid[]))"};
    TextArray oids;
    for (Oid leaf : leaves)
        oids.push_back(std::to_string(leaf));
    const pg::Row r = query.row({oids});
    facts_.rows_spread = rows_spread;
    facts_.heap_bytes = r[0].number();
    facts_.index_bytes = r[1].number();
    facts_.growth = work_.traits().sets ? core::Growth::NewVersions
                    : copies()          ? core::Growth::Measured
                                        : core::Growth::None;
    if (facts_.heap_bytes > 0)
        facts_.rows_per_page = facts_.rows / (facts_.heap_bytes / 8192);
    facts_.stripes = striped_rows_ > facts_.rows / 2 ? stripes_ : 1;
    facts_.workers =
        std::min({work_.workers, limits.max_workers, limits.max_workers_per_role, limits.max_workers_per_migration});
    facts_.processors = pg::processors();
    facts_.sweeps = work_.where_clause && work_.traits().sweeps;
    facts_.batch_seconds = std::chrono::duration<double>(work_.settings.batch_target).count();
    facts_.pause_seconds = std::chrono::duration<double>(work_.settings.pause).count();
}

void Estimator::warn_of_window(const core::WindowedWork& value, const core::WindowedWork& high) {
    if (high.windows < 2 && high.ends)
        return;
    std::string text = "run_window: the work, begun now, ";
    if (!value.ends)
        text += "is not done in 10 years of it";
    else if (value.windows > 1)
        text += "does not fit into one window: it takes " + std::to_string(value.windows);
    else
        text += "may not fit into one window";
    if (value.ends && high.windows > value.windows)
        text += ", up to " + std::to_string(high.windows);
    note("warning", text);
}

// From now to the end. Where a run_window is given, the time at work is a row of its own.
void Estimator::add_duration() {
    const std::string with = "with " + std::to_string(facts_.workers) + (facts_.workers == 1 ? " worker" : " workers");
    const core::RunWindow window = window_of(work_.settings);
    if (window.always()) {
        add("duration", estimate_.seconds, time_text, with);
        return;
    }
    const std::string zone = window.zone().empty() ? pg::get_guc("TimeZone") : window.zone();
    const auto now = static_cast<std::int64_t>(time(nullptr));
    const core::ClockAhead clock = [&](std::int64_t ahead) {
        const pg::WallClock shown = pg::wall_clock_at(zone, now + ahead).value_or(pg::WallClock{});
        return core::LocalTime{shown.weekday, shown.second};
    };
    const auto through = [&](double seconds) { return core::through_window(window, seconds, clock); };
    const core::WindowedWork value = through(estimate_.seconds.value), low = through(estimate_.seconds.low),
                             high = through(estimate_.seconds.high);
    add("working time", estimate_.seconds, time_text, with);
    add("duration", {value.seconds, low.seconds, high.seconds}, time_text, "begun now, run_window included");
    warn_of_window(value, high);
}

void Estimator::warn_of_room(const Interval& growth, const Interval& wal) {
    if (auto room = pg::free_bytes_for(work_.written_oid()); room && growth.high > *room)
        note("warning", "disk: the table may grow by " + size_text(growth.high) + ", its tablespace has " +
                            size_text(*room) + " free");
    auto room = pg::free_bytes_for_wal();
    if (room && wal.high > *room)
        note("warning", "disk: up to " + size_text(wal.high) + " of WAL will be written, and pg_wal has " +
                            size_text(*room) + " free: enough only while it is archived and removed as fast");
}

void Estimator::warn_of_standbys(const Interval& wal, const Interval& seconds) {
    static pg::Query query{"SELECT application_name FROM pg_catalog.pg_stat_replication ORDER BY 1"};
    static pg::Query slots{R"(
        SELECT slot_name, pg_catalog.pg_size_bytes(pg_catalog.current_setting('max_slot_wal_keep_size')) FROM pg_catalog.pg_replication_slots
        WHERE NOT active AND wal_status OPERATOR(pg_catalog.<>) 'lost' ORDER BY 1)"};
    const double rate = wal.value / std::max(seconds.value, 0.1);
    for (const pg::Row& r : query.run({}))
        note("warning", "standby " + r[0].str() + " has to receive and replay " + size_text(rate) +
                            " of WAL per second; if it cannot, set a pause or fewer workers");
    for (const pg::Row& r : slots.run({}))
        note("warning",
             "replication slot " + r[0].str() + " is not in use and keeps WAL: " + size_text(wal.value) + " more");
}

void Estimator::warn() {
    warn_of_room(estimate_.growth_bytes, estimate_.wal_bytes);
    if (const auto room = pg::free_bytes_for(work_.relation_oid); room && estimate_.image_bytes.high > *room)
        note("warning", "disk: before-images may take " + size_text(estimate_.image_bytes.high) +
                            ", the relation's tablespace has " + size_text(*room) + " free");
    warn_of_standbys(estimate_.wal_bytes, estimate_.seconds);
    if (copies() && work_.settings.defer_indexes)
        note("warning", "defer_indexes: the time that the indexes take after the last row is not in it, that of "
                        "entries in them, where they stand now, is");
    if (facts_.workers < work_.workers)
        note("warning", "workers: the server permits " + std::to_string(facts_.workers) + " of " +
                            std::to_string(work_.workers) + " (pg_drover.max_workers and its relatives)");
}

// What is not known of a routine is not said.
void Estimator::add_space() {
    if (work_.traits().has_routine)
        return note("table growth", "not known: the routine writes where it likes");
    if (copies())
        add("table growth", estimate_.growth_bytes, size_text, "of " + work_.target + " without its indexes");
    if (work_.traits().sets)
        add("table growth", estimate_.growth_bytes, size_text,
            "less, where vacuum keeps up or the table has free space");
    if (work_.settings.undo && work_.traits().sweeps)
        add("before-images", estimate_.image_bytes, size_text,
            "a table of their own, with its index, until " + core::format_duration(work_.settings.undo_retention) +
                " after the end; their WAL and their time are in the figures above");
    if (!copies())
        add("dead rows", estimate_.rows_changed, count_text, "if vacuum does not come in between");
}

std::vector<ReportRow> Estimator::rows() {
    pg::GucScope guc;
    apply_trial_settings(guc, work_.settings);
    const std::vector<Oid> leaves = pg::leaves_of(work_.relation_oid);
    for (Oid leaf : leaves)
        try_leaf(leaf, std::max<std::size_t>(places_all / leaves.size(), 2));
    guc.restore();
    gather_facts(leaves);
    if (facts_.rows < 1) {
        note("rows to walk", "none: " + checked_.subject.root.qualified + " is empty");
        return std::move(rows_);
    }
    if (chunks_.empty() && skips() && core::classify(failure_.sqlstate) == core::ErrorClass::Data) {
        note("warning", "no place without a row at fault was met: what the migration costs is not known");
        add_rows_to_walk();
        return std::move(rows_);
    }
    if (chunks_.empty())
        give_up();
    estimate_ = core::extrapolate(chunks_, facts_);
    double tried = 0;
    for (const core::TrialChunk& c : chunks_)
        tried += c.rows_done;
    add_rows_to_walk();
    const TrialWords words = type_of(work_.kind).words();
    add(words.item, estimate_.rows_changed, count_text,
        "by " + std::to_string(chunks_.size()) + " trials that " + words.done + " " + count_text(tried) +
            " rows and were rolled back; " + words.left);
    add_duration();
    add("rows per second", estimate_.rows_per_second, count_text);
    const bool deferred = copies() && work_.settings.defer_indexes; // trials make index entries row by row
    if (deferred)
        estimate_.wal_bytes.low = std::min(estimate_.wal_bytes.low, estimate_.growth_bytes.low);
    add("WAL", estimate_.wal_bytes, size_text,
        deferred ? "less with defer_indexes: indexes that are built at the end are written once, page by page"
                 : "more, if checkpoints come in between");
    add_space();
    warn();
    return std::move(rows_);
}

} // namespace

std::vector<ReportRow> estimate_report(const StartArguments& a) {
    require_primary((function_of("migrate_estimate", a.work.kind) + "()").c_str());
    return Estimator(a).rows();
}

} // namespace drover::engine
