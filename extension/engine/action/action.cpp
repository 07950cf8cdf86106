// UPDATE and DELETE of a chunk. See action.hpp for the contract.
#include "engine/action/action.hpp"

namespace drover::engine {

namespace {

struct Look {
    const pg::WatchedKey* key;
    std::int64_t rows[4] = {}; // by what is left of them
};

// Counts the changed rows, and looks at their keys, as they come, without keeping them.
bool look_at(TupleTableSlot* slot, void* context) {
    auto* look = static_cast<Look*>(context);
    bool null;
    look->rows[DatumGetInt32(slot_getattr(slot, 1, &null))]++;
    if (OidIsValid(look->key->relation))
        pg::require_same_key(*look->key, slot, 2);
    return true;
}

class Change : public Action {
public:
    ActionResult run(const Range& range, const Position& at, const Position& to, std::optional<Stripe> stripe,
                     Checks checks) override {
        if (checks.left)
            return run_counted(range, at, to, stripe, checks.most, [&] {
                return run(range, at, to, stripe, {checks.done, false});
            });
        const Target& t = range.target();
        if (may_keep_rows(t))
            return run_watched(range, at, to, stripe, [&] { return change(range, at, to, stripe, checks); });
        return change(range, at, to, stripe, checks);
    }

    std::string describe(const Range& range) const override { return change_sql(range.target(), {}); }

private:
    ActionResult change(const Range& range, const Position& at, const Position& to, std::optional<Stripe> stripe,
                        Checks checks) {
        const Target& t = range.target();
        const bool check_done = checks.done && t.where_clause && t.sets;
        const Returned returned{check_done, t.watched.n > 0 ? t.watched : pg::WatchedKey{}};
        const Shape shape{at.set, stripe.has_value(), check_done, t.watched.n > 0};
        return run_change(
            range, at, to, stripe, shape, [&] { return change_sql(t, shape); }, returned, check_done);
    }
};

} // namespace

ActionResult Action::run_change(const Range& range, const Position& at, const Position& to,
                                std::optional<Stripe> stripe, const Shape& shape,
                                const std::function<std::string()>& write, const Returned& returned, bool check_done,
                                const pg::Named* images) {
    Range::Bound bound;
    range.bind(bound, at, to);
    if (stripe) {
        bound.add(INT8OID, Int64GetDatum(stripe->of));
        bound.add(INT8OID, Int64GetDatum(stripe->number));
    }
    Look look{&returned.key};
    const pg::RowReceiver receiver{look_at, &look};
    const bool returns = returned.left || OidIsValid(returned.key.relation);
    const pg::Scan scan = range.by_block() ? pg::Scan::Blocks : pg::Scan::Index;
    pg::OwnerPlan& plan =
        plans_.get({Plans::What::Change, shape}, statement_, write, bound.types, {&range.target().leaf, images});
    ActionResult result;
    result.rows = static_cast<std::int64_t>(plan.run(bound.values, scan, returns ? &receiver : nullptr));
    if (check_done && result.rows > 0) {
        const auto of = [&](Left left) { return look.rows[static_cast<int>(left)]; };
        if (of(Left::Moved) > 0 || of(Left::None) == result.rows)
            result.excludes_done = of(Left::Moved) == 0;
        if (of(Left::Moved) == 0) {
            result.rows_again = of(Left::Again);
            result.rows_left = of(Left::Whole) + result.rows_again;
            result.rows -= of(Left::Whole); // written, and as they were
        }
    }
    return result;
}

Action::Matched Action::count_matched(const Range& range, const Position& at, const Position& to,
                                      std::optional<Stripe> stripe) {
    Range::Bound bound;
    range.bind(bound, at, to);
    if (stripe) {
        bound.add(INT8OID, Int64GetDatum(stripe->of));
        bound.add(INT8OID, Int64GetDatum(stripe->number));
    }
    const Target& t = range.target();
    const Shape shape{at.set || range.by_block(), stripe.has_value()};
    plans_.get({Plans::What::Matched, shape}, statement_, [&] { return matched_sql(t, shape); }, bound.types, {&t.leaf})
        .run(bound.values, range.by_block() ? pg::Scan::Blocks : pg::Scan::Index);
    return pg::guard([] {
        bool null;
        Matched m;
        m.rows = DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &null));
        m.fresh = DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 2, &null));
        SPI_freetuptable(SPI_tuptable);
        return m;
    });
}

// What others changed or deleted meanwhile is not among them: this counts again, after the change. What others wrote
// since may be, so no more than were not changed.
void Action::find_left(const Range& range, const Position& at, const Position& to, std::int64_t most,
                       ActionResult& result) {
    const std::string changed_by = statement_;
    RowTests tests;
    tests.left = "(" + *range.target().where_clause + "\n) IS TRUE";
    ActionResult found = count_failing(plans_, range, at, to, tests, statement_);
    statement_ = changed_by;
    result.rows_left += std::clamp<std::int64_t>(found.rows_left - result.rows_left, 0, most);
    for (FailedRow& row : found.refused) {
        row.error.message = "where_clause chose the row, and it was not changed";
        row.statement = statement_;
        if (static_cast<std::int64_t>(result.refused.size()) < result.rows_left)
            result.refused.push_back(std::move(row));
    }
}

std::unique_ptr<Action> make_change() {
    return std::make_unique<Change>();
}

} // namespace drover::engine
