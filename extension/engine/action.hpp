// What a chunk does to the rows of its range: one class for each kind of statement.
//
// Owns its saved plans. Transaction contract: run() runs inside the batch's transaction, as the migration's owner, with
// the relation locked.
#pragma once
#include "engine/range.hpp"

namespace drover::engine {

// The part of a chunk's rows that one visit takes.
struct Stripe {
    int of = 1;
    int number = 0;
};

struct ActionResult {
    std::int64_t rows = 0; // changed, deleted, copied
    // If asked and a row was changed: whether where_clause was false for all of them.
    std::optional<bool> excludes_done;
    std::vector<FailedRow> refused; // restored not, or found wrong by a check
    std::int64_t rows_failed = 0;   // of a check
    std::int64_t rows_left = 0;
};

class Action {
public:
    virtual ~Action() = default;

    // Does the work on the rows after `at` up to `to`. check_done: tell whether the changed rows are excluded now.
    virtual ActionResult run(const Range& range, const Position& at, const Position& to, std::optional<Stripe> stripe,
                             bool check_done) = 0;

    // Of the usual chunk, for pg_stat_activity.
    virtual std::string describe(const Range& range) const = 0;

    // The statement at work, for error reports; empty before the first.
    const std::string& statement() const { return statement_; }

protected:
    // Runs statement_, which changes rows. images: the table that it writes to besides, or nothing. returns_met: its
    // column 1 tells whether a row still satisfies where_clause.
    ActionResult run_change(const Range& range, const Position& at, const Position& to, std::optional<Stripe> stripe,
                            bool returns_met, bool check_done, const pg::Named* images = nullptr);

    Plans plans_;
    std::string statement_;
};

std::unique_ptr<Action> make_action(const Work& work);

} // namespace drover::engine
