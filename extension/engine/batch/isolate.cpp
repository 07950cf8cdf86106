// Halves a failing chunk by the middle key, by block, or within a block by line pointer. See isolate.hpp.
#include "engine/batch/isolate.hpp"

#include "core/base/bisect.hpp"
#include "core/base/error_class.hpp"
#include "engine/catalog/error_rows.hpp"
#include "engine/session/access.hpp"
#include "engine/walk/placed_rows.hpp"
#include "pg/clean_session.hpp"
#include "pg/transaction.hpp"

namespace drover::engine {

using pg::Query;
using pg::Value;

ActionResult Isolator::run(const Position& at, const ChunkEnd& end) {
    core::bisect(
        Part{at, end.to, end.rows}, [this](const Part& p) { return apply(p); },
        [this](const Part& p) { return split(p); }, [this](const Part& p) { bad(p); });
    return result_;
}

bool Isolator::apply(const Part& part) {
    try {
        ActionResult done;
        pg::subtransaction([&] {
            pg::drop_leftovers();
            done = action_.run(range_, part.from, part.to, stripe_, checks_);
        });
        result_.rows += done.rows;
        result_.rows_failed += done.rows_failed;
        result_.rows_left += done.rows_left;
        result_.rows_again += done.rows_again;
        result_.rows_old += done.rows_old;
        if (done.excludes_done)
            result_.excludes_done = result_.excludes_done.value_or(true) && *done.excludes_done;
        for (FailedRow& row : done.refused)
            result_.refused.push_back(std::move(row));
        return true;
    } catch (const pg::Error& e) {
        if (core::classify(e.info().sqlstate) != core::ErrorClass::Data)
            throw;
        last_error_ = e;
        return false;
    }
}

std::optional<std::pair<Isolator::Part, Isolator::Part>> Isolator::split_blocks(const Part& p) const {
    Part first = p, second = p;
    const bool one_block = p.to.block == p.from.block || (p.to.block == p.from.block + 1 && p.to.offset == 0);
    if (!one_block) {
        first.to.block = p.from.block + (p.to.block - p.from.block) / 2;
    } else {
        const int low = std::max<int>(p.from.offset, FirstOffsetNumber);
        const int high = p.to.offset ? p.to.offset : MaxHeapTuplesPerPage + 1;
        if (high - low < 2)
            return std::nullopt;
        first.to.block = p.from.block;
        first.to.offset = static_cast<std::uint16_t>(low + (high - low) / 2);
    }
    second.from = first.to;
    return std::pair(first, second);
}

// By key the number of rows is about right: others insert and delete meanwhile.
std::optional<std::pair<Isolator::Part, Isolator::Part>> Isolator::split(const Part& p) {
    if (range_.by_block())
        return split_blocks(p);
    for (std::int64_t rows = p.rows;;) {
        const std::int64_t half = std::max<std::int64_t>(rows / 2, 1);
        const ChunkEnd middle = range_.next_by_key(p.from, p.to, half);
        if (!middle.last)
            return std::pair(Part{p.from, middle.to, half},
                             Part{middle.to, p.to, std::max<std::int64_t>(rows - half, 1)});
        if (middle.rows < 2)
            return std::nullopt;
        rows = middle.rows;
    }
}

// It may be where_clause that fails, on the row as it is once it is changed, though it chose it before. Then it does
// not tell which rows are done. By block such a row would be met again.
bool Isolator::untested(const Part& part) {
    if (!checks_.done || range_.by_block())
        return false;
    const pg::Error error = *last_error_;
    checks_.done = false;
    const bool applied = apply(part);
    checks_.done = true;
    if (applied)
        result_.excludes_done = false;
    else
        last_error_ = error;
    return applied;
}

void Isolator::bad(const Part& part) {
    std::optional<FailedRow> row = row_of(part);
    if (!row) { // somebody deleted or moved it meanwhile
        if (!apply(part))
            throw pg::Error(*last_error_);
        return;
    }
    if (untested(part))
        return;
    row->error = last_error_->info();
    row->statement = action_.statement();
    if (kept_ < 0)
        bookkeeping(session_, [&] { kept_ = open_rows_of_pass(migration_); });
    const bool skip = migration_.settings.on_error == "skip";
    const std::int64_t found = kept_ + skipped_;
    if (!skip || found >= migration_.settings.max_row_errors)
        throw RowError(with_row(row->error, migration_, *row, skip), row->key);
    row->quarantined = migration_.task == core::Task::Change;
    result_.refused.push_back(std::move(*row));
    skipped_++;
    result_.rows_failed += migration_.task == core::Task::Check ? 1 : 0;
}

std::optional<FailedRow> Isolator::row_of(const Part& part) {
    if (range_.by_block()) {
        ItemPointerData tid;
        ItemPointerSet(&tid, static_cast<BlockNumber>(part.from.block),
                       std::max<OffsetNumber>(part.from.offset, FirstOffsetNumber));
        return PlacedRows(range_.target()).at(tid);
    }
    const ChunkEnd first = range_.next_by_key(part.from, part.to, 1);
    if (first.rows == 0)
        return std::nullopt;
    FailedRow row;
    row.key = range_.text(first.to);
    row.known_by = range_.key()->written();
    return row;
}

namespace {

// "(id, part) = (7, x)"
std::string describe_key(const FailedRow& row) {
    auto list = [](const TextArray& parts) {
        std::string s;
        for (const std::string& p : parts)
            s += (s.empty() ? "" : ", ") + p;
        return s;
    };
    return row.known_by.columns.empty() ? "ctid = " + list(row.key)
                                        : "(" + list(row.known_by.columns) + ") = (" + list(row.key) + ")";
}

} // namespace

pg::ErrorInfo with_row(pg::ErrorInfo e, const Migration& m, const FailedRow& row, bool too_many) {
    const std::string name = literal(m.name), limit = std::to_string(m.settings.max_row_errors);
    e.detail += (e.detail.empty() ? "" : "\n") +
                ("The row: " + describe_key(row) +
                 (m.task == core::Task::Restore ? ", the before-image of a row of " + m.relation + "." : "."));
    if (too_many)
        e.detail += "\nWith it more rows would be in quarantine than max_row_errors permits, " + limit + ".";
    if (!e.hint.empty())
        return e;
    if (m.traits().has_target && e.sqlstate == "23505" && m.settings.on_conflict != "skip")
        e.hint = "Where the target has such rows already and they are to stay: the same start with again => true and "
                 "settings => '{\"on_conflict\": \"skip\"}'; else mend the row, then SELECT migrate_retry(" +
                 name + ");";
    else if (too_many)
        e.hint =
            "SELECT key, sqlstate, message FROM migrate_errors WHERE name = " + name +
            " AND quarantined; then SELECT migrate_retry(" + name + "); to permit more: SELECT migrate_alter(" + name +
            ", '{\"max_row_errors\": " + std::to_string(std::max<std::int64_t>(m.settings.max_row_errors * 10, 100)) +
            "}');";
    else
        e.hint = "Mend the row, or let such rows be skipped with SELECT migrate_alter(" + name +
                 ", '{\"on_error\": \"skip\"}'); then SELECT migrate_retry(" + name + ");";
    return e;
}

void check_constraints_at_once() {
    pg::owner_query("SET CONSTRAINTS ALL IMMEDIATE", {});
}

} // namespace drover::engine
