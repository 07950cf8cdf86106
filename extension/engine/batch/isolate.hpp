// Rows that cannot be changed: a failing chunk is halved in subtransactions down to them; everything else of it is
// applied in the same commit as the cursor. Then the migration fails with the row's key, or the row goes into
// quarantine (drover.error) and the walk goes on.
//
// Contract: as Action; catalog functions as in store.hpp.
#pragma once
#include "engine/action/action.hpp"
#include "engine/session/session.hpp"

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

} // namespace drover::engine
