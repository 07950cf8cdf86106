// Rows that cannot be changed: a failing chunk is halved in subtransactions down to them; everything else of it is
// applied in the same commit as the cursor. Then the migration fails with the row's key, or the row goes into
// quarantine (drover.error) and the walk goes on.
//
// Contract: as Action; catalog functions as in store.hpp.
#pragma once
#include "engine/action.hpp"
#include "engine/session.hpp"

namespace drover::engine {

// The failure of one row, which ends the migration.
class RowError : public pg::Error {
public:
    RowError(pg::ErrorInfo info, TextArray key) : pg::Error(std::move(info)), key_(std::move(key)) {}
    const TextArray& key() const { return key_; }

private:
    TextArray key_;
};

// One chunk, changed so that bad rows stand alone.
class Isolator {
public:
    Isolator(const Session& session, const Migration& m, const Slice& slice, Range& range, Action& action,
             std::optional<Stripe> stripe, Checks checks)
        : session_(session), migration_(m), slice_(slice), range_(range), action_(action), stripe_(stripe),
          checks_(checks) {}

    // What it did, with the rows that were left out. Throws RowError where on_error is "stop" or max_row_errors are in
    // quarantine already, and what is no fault of a row as it comes.
    ActionResult run(const Position& at, const ChunkEnd& end);

private:
    struct Part {
        Position from, to;
        std::int64_t rows; // by key, about
    };
    bool apply(const Part& part);
    std::optional<std::pair<Part, Part>> split(const Part& part);
    std::optional<std::pair<Part, Part>> split_blocks(const Part& part) const;
    bool untested(const Part& part);
    void bad(const Part& part);
    std::optional<FailedRow> row_of(const Part& part);
    std::optional<FailedRow> row_at(ItemPointerData tid);

    const Session& session_;
    const Migration& migration_;
    const Slice& slice_;
    Range& range_;
    Action& action_;
    std::optional<Stripe> stripe_;
    Checks checks_;
    ActionResult result_;
    std::optional<pg::Error> last_error_;
    std::int64_t skipped_ = 0;
    std::int64_t kept_ = -1; // rows that the pass has in quarantine; -1: not looked yet
};

// The error of one row as it fails the migration: with its key, and what to do.
pg::ErrorInfo with_row(pg::ErrorInfo error, const Migration& m, const FailedRow& row, bool too_many);

// For the rest of the transaction: a deferred constraint that fails at the commit would tell no row.
void check_constraints_at_once();

// Keeps rows in drover.error; one that is there already gets its new error.
void record_rows(const Migration& m, const Slice& slice, const std::vector<FailedRow>& rows);

// Rows in quarantine that were not mended; by pass: that failed in this pass.
std::int64_t open_rows(const Migration& m);
std::int64_t open_rows_of_pass(const Migration& m);

// Of them, those that no key identifies.
std::int64_t open_rows_without_key(const Migration& m);

// Whether a sweep follows when rows in quarantine were tried again: where where_clause tells which rows are done. It
// finds those whose key was changed, or that are in another place.
bool is_swept_after_mending(const Migration& m);

// SQLSTATE of a row in quarantine that was not found when it was tried again, and that a sweep is to look for.
inline constexpr const char* not_found = "P0002";
std::int64_t not_found_rows(const Migration& m);

// Rows in quarantine that were gone when they were tried again, and that no sweep looked for.
std::int64_t gone_rows(const Migration& m);

// A sweep was walked to its end: rows that did not fail in it again are mended, or gone.
void close_rows_before(const Migration& m);

// What failed otherwise (batches, rows that a check or a rollback has found) is over: all of it, at a success, or all
// but what this pass has found.
void close_errors(const Migration& m, bool of_this_pass);

} // namespace drover::engine
