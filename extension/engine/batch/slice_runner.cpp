// Implementation of a slice's part in a batch. See slice_runner.hpp for the contract.
#include "engine/batch/slice_runner.hpp"

#include "engine/batch/isolate.hpp"
#include "engine/catalog/error_rows.hpp"
#include "engine/definition/meaning.hpp"
#include "engine/kinds/undo.hpp"
#include "engine/ledger/walk_facts.hpp"
#include "engine/walk/clause_columns.hpp"
#include "pg/clean_session.hpp"
#include "pg/fault.hpp"
#include "pg/lock.hpp"
#include "pg/process.hpp"
#include "pg/side_cost.hpp"
#include "pg/transaction.hpp"

namespace drover::engine {

using Clock = std::chrono::steady_clock;

// A slice with one bad row may have more: so many batches without one, and it is walked as any other again.
constexpr int clean_batches_wanted = 100;
constexpr std::int64_t rows_beside = 1'000'000; // of a chunk that hashes another table

Walk::Walk(const Migration& m, const Slice& s)
    : relation_name(pg::describe_relation(m.relation_oid).qualified), range(s, subject_of(m)),
      leaf_name(range.leaf().qualified), action(action_of(m)), shown(action->describe(range)), pass(s.pass),
      relation_oid(s.relation_oid), key_index(s.key_index), generation(pg::catalog_generation()) {}

bool Walk::serves(const Slice& s) const {
    if (range.key())
        pg::lock_labels(*range.key());
    return generation == pg::catalog_generation() && pass == s.pass && relation_oid == s.relation_oid &&
           key_index == s.key_index;
}

bool isolates_all(const Migration& m) {
    return m.pass > 1 && m.settings.on_error == "skip";
}

SliceRunner::SliceRunner(Session& session, std::int64_t slice_id, Pace& pace)
    : session_(session), slice_id_(slice_id), pace_(pace) {}

core::ChunkSizer::Limits SliceRunner::sizer_limits() const {
    const core::Settings& s = migration_->settings;
    return {s.batch_target, std::min<std::int64_t>(10, s.chunk_rows_max), s.chunk_rows_max,
            no_limit_was_set() ? rows_beside : 0};
}

SliceRunner::Prepared SliceRunner::prepare(const Migration& m) {
    migration_ = &m;
    const bool first = !slice_;
    if (first)
        bookkeeping(session_, [&] { slice_ = load_slice(slice_id_); });
    if (!slice_ || !slice_->pending || slice_->pass != m.pass)
        return Prepared::NotOurs;
    if (!find_walk())
        return Prepared::Gone;
    if (first) {
        auto wave = core::wave_from_text(slice_->wave, slice_->cursor, walk_->range.columns());
        if (!wave)
            throw pg::Error("XX001", "slice " + std::to_string(slice_id_) + " holds an unreadable wave");
        wave_ = std::move(*wave);
        isolating_ = pace_.isolate == slice_id_ || isolates_all(m);
        front_rows_ = slice_->rows_walked;
        for (const core::Cell& c : wave_.cells)
            for (int stripe = c.done; stripe < wave_.stripes; stripe++)
                front_rows_ += wave_.share(c.rows, stripe);
    }
    if (sizer_)
        sizer_->set_limits(sizer_limits());
    return Prepared::Ready;
}

// Locks the relation; it must still be what was planned. Nothing of it is looked up again unless the catalog changed.
bool SliceRunner::find_walk() {
    const bool copies = migration_->traits().has_target;
    const bool there = pg::lock_relation(slice_->relation_oid, copies ? AccessShareLock : RowExclusiveLock);
    if (copies) // its columns keep their names
        pg::lock_relation(migration_->target_oid, RowExclusiveLock);
    if (!walk_)
        walk_ = pace_.walk;
    if (there && walk_ && walk_->serves(*slice_))
        return true;
    walk_.reset();
    check_relation(*migration_);
    if (!there || !pg::belongs_to(slice_->relation_oid, subject_of(*migration_).relation_oid)) {
        bookkeeping(session_, [&] {
            mark_gone(*slice_, slice_->relation + " does not belong to " + migration_->relation +
                                   " any more: its rows are not walked");
        });
        return false;
    }
    auto walk = std::make_shared<Walk>(*migration_, *slice_);
    if (pg::relation_by_name(walk->leaf_name) != slice_->relation_oid)
        throw pg::Renamed("40001", "relation " + walk->leaf_name + " was renamed while a batch began");
    if (migration_->task == core::Task::Change) {
        pg::drop_leftovers(); // a temporary object of the owner's code is not what a name means
        check_still(walk->range.subject(), walk->range.leaf(), walk->range.target());
        check_meaning(session_, *migration_, walk->range.target());
    }
    walk_ = pace_.walk = std::move(walk);
    return true;
}

// Sweeps repeat the update, so every row has to show that it would not be met again, until one has shown that
// where_clause does not tell. Sweeps count besides what they find, and what stays as it was.
Checks SliceRunner::checks() const {
    const Migration& m = *migration_;
    if (!m.traits().sweeps || !m.where_clause || m.task != core::Task::Change)
        return {};
    return {m.traits().sets && m.excludes_done.value_or(true), m.pass > 1};
}

double SliceRunner::rows_per_block() const {
    if (!walk_->range.by_block())
        return 0;
    const Position lower = walk_->range.position(slice_->lower), upper = walk_->range.position(slice_->upper);
    return static_cast<double>(slice_->rows_estimate) /
           static_cast<double>(std::max<std::int64_t>(upper.block - lower.block, 1));
}

ActionResult SliceRunner::change(const Position& at, const ChunkEnd& end, std::optional<Stripe> stripe,
                                 const Checks& checks) {
    Walk& walk = *walk_;
    ActionResult done;
    if (isolating_)
        done = Isolator(session_, *migration_, *slice_, walk.range, *walk.action, stripe, checks).run(at, end);
    else {
        pg::drop_leftovers();
        done = walk.action->run(walk.range, at, end.to, stripe, checks);
    }
    result_.rows_failed += done.rows_failed;
    result_.rows_left += done.rows_left;
    result_.rows_again += done.rows_again;
    result_.rows_old += done.rows_old;
    for (FailedRow& row : done.refused) {
        row.from = from_;
        row.to = to_;
        result_.failed.push_back(std::move(row));
    }
    return done;
}

// The next cell of the wave that is due, or a new chunk at the front.
void SliceRunner::run_chunk(const core::BatchBudget& budget, const core::BatchBudget::Used& used) {
    Range& range = walk_->range;
    const auto begin = Clock::now();
    const std::int64_t wal_before = pg::wal_bytes_written();
    if (!sizer_)
        sizer_.emplace(sizer_limits(), slice_->chunk_rows ? slice_->chunk_rows
                                       : pace_.chunk_rows ? pace_.chunk_rows
                                                          : migration_->settings.chunk_rows);
    const auto visit = wave_.due();
    from_ = visit ? visit->begin : wave_.at;
    if (!from_)
        from_ = slice_->lower;
    to_ = slice_->upper;
    statement_ = &range.statement();
    if (!visit && wave_.cells.empty())
        wave_.stripes = stripes_pay() ? slice_->stripes : 1;
    const Position at = range.position(from_);
    Checks looks = checks();
    const bool reads = !visit && looks.left && may_read_more();
    const std::int64_t rows = reads                                          ? sizer_->next_reading()
                              : sizer_->costs_beside() && no_limit_was_set() ? sizer_->next()
                                                                             : budget.clamp_chunk(used, sizer_->next());
    if (reads)
        looks.most = std::max<std::int64_t>(sizer_->next(), 1000);
    const ChunkEnd end = visit ? ChunkEnd{range.position(visit->end), visit->rows, false}
                               : range.next(at, range.position(slice_->upper), {rows, rows_per_block(), rows_left()});
    // The bound as it is written: another TimeZone would spell it otherwise.
    to_ = end.last ? slice_->upper : range.text(end.to);
    statement_ = &walk_->action->statement();
    const int stripe = visit ? visit->stripe : 0;
    const auto stripes = wave_.stripes > 1 ? std::optional(Stripe{wave_.stripes, stripe}) : std::nullopt;
    pg::sides_took();
    const ActionResult done = change(at, end, stripes, looks);
    if (done.too_many) {
        changes_much_ = true; // in chunks of the usual size, from where it is
        return;
    }
    const auto took = Clock::now() - begin;
    sizer_->record(end.rows, done.rows, took, pg::sides_took());
    result_.next_chunk_rows = pace_.chunk_rows = sizer_->next();
    result_.seconds += std::chrono::duration<double>(took).count();
    result_.wal_bytes += pg::wal_bytes_written() - wal_before;
    result_.chunks++;
    const std::int64_t walked = wave_.share(end.rows, stripe);
    pace_.rest.walked(walked, done.rows);
    result_.rows_walked += walked;
    result_.rows_done += done.rows;
    if (done.excludes_done)
        excludes_done_ = excludes_done_.value_or(true) && *done.excludes_done;
    if (range.by_block() && (done.excludes_done == false || done.rows_again > 0))
        throw pg::Error(
            "0A000", "where_clause stays true for rows that were changed",
            "Relation " + slice_->relation + " is walked by block, where a row can be met again.",
            "SELECT migrate_drop(...); then start it again with strategy => 'key', or with a where_clause that "
            "is false for done rows.");
    if (visit)
        wave_.visited(*visit, pg::transaction_id());
    else {
        front_rows_ += end.rows;
        wave_.advance(*to_, end.rows, pg::transaction_id());
    }
}

// A sweep whose statement hashes another table, as long as it finds few rows. Who has set a limit gets it.
bool SliceRunner::may_read_more() const {
    return sizer_->costs_beside() && !changes_much_ && !isolating_ && wave_.stripes == 1 && wave_.cells.empty() &&
           no_limit_was_set();
}

// Of rows. Such limits are of batches whose time is their rows'; where most of it is another table's, time is the
// limit.
bool SliceRunner::no_limit_was_set() const {
    static const core::Settings usual;
    return migration_->settings.batch_rows >= usual.batch_rows &&
           migration_->settings.chunk_rows_max >= usual.chunk_rows_max;
}

// Of the front: what the open cells have not counted yet is behind it.
std::int64_t SliceRunner::rows_left() const {
    return std::max<std::int64_t>(slice_->rows_estimate - front_rows_, 0);
}

bool SliceRunner::may_open() const {
    return front_is_open() && wave_.may_open() && (wave_.cells.empty() || stripes_pay());
}

// Where they do not, the open cells are finished and the front goes on without.
bool SliceRunner::stripes_pay() const {
    const bool asked_for = migration_->settings.stripes > 1;
    return pace_.rest.resting_on() == 0 &&
           (asked_for || !(pace_.rest.few_change() || (sizer_ && sizer_->costs_beside())));
}

// Looks whether somebody's snapshot keeps old versions, or does not any more.
void SliceRunner::watch_versions() {
    if (const auto visit = wave_.due()) {
        const std::uint32_t before = wave_.cells[visit->cell].visit;
        pace_.rest.visit(before, before == 0 || pg::is_removable(before, slice_->relation_oid));
        if (pace_.rest.resting_on() != 0 && !pace_.rest_told)
            tell_rest();
    } else if (pace_.rest.resting_on() != 0 && pg::is_removable(pace_.rest.resting_on(), slice_->relation_oid)) {
        pace_.rest.go_on();
    }
}

// Who keeps old row versions, as far as pg_stat_activity and its like tell. Processes of other databases keep none
// here; those without a database (walsenders) may.
void SliceRunner::tell_rest() {
    bookkeeping(session_, [&] {
        static pg::Query query{R"(
            SELECT who FROM (
                SELECT format('process %s (%s), in a transaction since %s', pid, coalesce(nullif(application_name, ''), backend_type), xact_start), age(backend_xmin)
                FROM pg_stat_activity WHERE backend_xmin IS NOT NULL AND pid <> pg_backend_pid() AND backend_type <> 'pg_drover worker'
                  AND (datid IS NULL OR datname = current_database())
                UNION ALL SELECT format('replication slot %s', slot_name), age(xmin) FROM pg_replication_slots WHERE xmin IS NOT NULL
                UNION ALL SELECT format('prepared transaction %s', gid), age(transaction) FROM pg_prepared_xacts
                WHERE database = current_database()) h (who, age)
            ORDER BY h.age DESC LIMIT 1)"};
        const pg::Rows rows = query.run({});
        add_event(session_.migration_id, "worker",
                  "stripes rest: old row versions cannot be removed, they are kept by " +
                      (rows.empty() ? std::string("an unknown snapshot") : rows[0][0].str()));
    });
}

void SliceRunner::begin_batch() {
    excludes_done_.reset();
    result_ = {};
    result_.from = wave_.at ? wave_.at : slice_->lower;
}

void SliceRunner::end_batch() {
    wave_.end_batch();
    result_.finished = wave_.cells.empty() && !front_is_open();
    result_.to = wave_.at;
    result_.cursor = wave_.at;
    result_.wave = core::wave_to_text(wave_);
    if (result_.chunks == 0)
        result_.next_chunk_rows = slice_->chunk_rows;
}

void SliceRunner::set_rates(const std::optional<core::Rate>& done, const std::optional<core::Rate>& walked) {
    result_.rate_done = done;
    result_.rate_walked = walked;
}

void SliceRunner::shrink() {
    if (!sizer_)
        return;
    sizer_->record_failure();
    pace_.chunk_rows = sizer_->next();
}

bool SliceRunner::commit() {
    bool advanced = false;
    bookkeeping(session_, [&] {
        advanced = advance(*slice_, result_, migration_->settings);
        if (!advanced)
            return;
        if (excludes_done_ && migration_->excludes_done != excludes_done_)
            keep_excludes_done(session_.migration_id, *excludes_done_);
        record_rows(*migration_, *slice_, result_.failed);
        remember_names(*migration_, walk_->relation_name, *slice_, walk_->leaf_name);
        if (walk_->range.key())
            remember_key(*slice_, walk_->range.key()->written());
    });
    return advanced;
}

// Its rows go in subtransactions until so many batches had none at fault.
void SliceRunner::after_commit() {
    clean_batches_ = result_.failed.empty() ? clean_batches_ + 1 : 0;
    if (isolating_ && clean_batches_ >= clean_batches_wanted) {
        isolating_ = false;
        pace_.isolate = 0;
    }
}

FailedBatch SliceRunner::failure() const {
    FailedBatch f;
    if (!slice_)
        return f;
    f.relation = slice_->relation;
    f.key_from = from_ ? from_ : slice_->from();
    f.key_to = to_ ? *to_ : slice_->upper;
    f.isolated = isolating_;
    f.attempt = slice_->attempts + 1;
    f.next_chunk_rows = pace_.chunk_rows;
    if (statement_ && walk_)
        f.statement = *statement_;
    return f;
}

} // namespace drover::engine
