// What a chunk does to the rows of its range: one class for each kind of statement.
//
// Owns its saved plans. Transaction contract: run() runs inside the batch's transaction, as the migration's owner, with
// the relation locked.
#pragma once
#include "engine/walk/counted.hpp"

#include <functional>

namespace drover::engine {

class Action {
public:
    virtual ~Action() = default;

    // Does the work on the rows after `at` up to `to`.
    virtual ActionResult run(const Range& range, const Position& at, const Position& to, std::optional<Stripe> stripe,
                             Checks checks) = 0;

    // Of the usual chunk, for pg_stat_activity.
    virtual std::string describe(const Range& range) const = 0;

    // The statement at work, for error reports; empty before the first.
    const std::string& statement() const { return statement_; }

protected:
    // What the rows of statement_ hold: column 1 tells whether a row still satisfies where_clause, after it comes its
    // key, if that is watched.
    struct Returned {
        bool left = false; // column 1 is a Left
        pg::WatchedKey key;
    };

    // Runs the statement that changes rows. write: gives its text. images: the table that it writes to besides, or
    // nothing.
    ActionResult run_change(const Range& range, const Position& at, const Position& to, std::optional<Stripe> stripe,
                            const Shape& shape, const std::function<std::string()>& write, const Returned& returned,
                            bool check_done, const pg::Named* images = nullptr);

    // The work of a sweep: counts, changes where there is something, and counts again where not all was changed.
    template <class F>
    ActionResult run_counted(const Range& range, const Position& at, const Position& to, std::optional<Stripe> stripe,
                             std::int64_t most, F&& change) {
        const Matched m = count_matched(range, at, to, stripe);
        ActionResult result;
        result.too_many = most > 0 && m.rows > most;
        if (m.rows == 0 || result.too_many)
            return result;
        result = change();
        result.rows_old = std::max<std::int64_t>(std::min(result.rows, m.rows) - m.fresh, 0);
        const std::int64_t whole = result.rows_left - result.rows_again; // which by block may be elsewhere by now
        if (result.rows < m.rows)
            find_left(range, at, to, std::max<std::int64_t>(m.rows - result.rows - whole, 0), result);
        return result;
    }

    // The work without a where_clause on a relation whose BEFORE triggers may keep rows as they are.
    template <class F>
    ActionResult run_watched(const Range& range, const Position& at, const Position& to, std::optional<Stripe> stripe,
                             F&& change) {
        const Matched m = count_matched(range, at, to, stripe);
        ActionResult result = change();
        result.rows_left += std::max<std::int64_t>(m.rows - result.rows - result.rows_left, 0);
        return result;
    }
    static bool may_keep_rows(const Target& t) { return t.sets && !t.where_clause && OidIsValid(t.watched.relation); }

    struct Matched {
        std::int64_t rows = 0, fresh = 0; // fresh: written since the first pass
    };
    Matched count_matched(const Range& range, const Position& at, const Position& to, std::optional<Stripe> stripe);
    void find_left(const Range& range, const Position& at, const Position& to, std::int64_t most, ActionResult& result);

    Plans plans_;
    std::string statement_;
};

// UPDATE or DELETE, as the range says.
std::unique_ptr<Action> make_change();

} // namespace drover::engine
