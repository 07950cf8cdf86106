// UPDATE and DELETE of a chunk. See action.hpp for the contract.
#include "engine/action.hpp"

#include "engine/call_action.hpp"
#include "engine/copy_action.hpp"

namespace drover::engine {

namespace {

// Counts the changed rows that still satisfy where_clause, as they come, without keeping them.
bool count_met(TupleTableSlot* slot, void* context) {
    bool null;
    const Datum met = slot_getattr(slot, 1, &null);
    *static_cast<std::int64_t*>(context) += !null && DatumGetBool(met) ? 1 : 0;
    return true;
}

class Change : public Action {
public:
    ActionResult run(const Range& range, const Position& at, const Position& to, std::optional<Stripe> stripe,
                     bool check_done) override {
        const Target& t = range.target();
        check_done = check_done && t.where_clause && t.kind == core::Kind::Update;
        statement_ = change_sql(t, {at.set, stripe.has_value(), check_done});
        return run_change(range, at, to, stripe, check_done, check_done);
    }

    std::string describe(const Range& range) const override { return change_sql(range.target(), {}); }
};

} // namespace

ActionResult Action::run_change(const Range& range, const Position& at, const Position& to,
                                std::optional<Stripe> stripe, bool returns_met, bool check_done,
                                const pg::Named* images) {
    Range::Bound bound;
    range.bind(bound, at, to);
    if (stripe) {
        bound.add(INT8OID, Int64GetDatum(stripe->of));
        bound.add(INT8OID, Int64GetDatum(stripe->number));
    }
    std::int64_t met = 0;
    const pg::RowReceiver receiver{count_met, &met};
    const pg::Scan scan = range.by_block() ? pg::Scan::Blocks : pg::Scan::Index;
    std::vector<pg::Named> names{range.target().leaf};
    if (images)
        names.push_back(*images);
    pg::OwnerPlan& plan = plans_.get(statement_, bound.types, std::move(names));
    ActionResult result;
    result.rows = static_cast<std::int64_t>(plan.run(bound.values, scan, returns_met ? &receiver : nullptr));
    if (check_done && result.rows > 0)
        result.excludes_done = met == 0;
    return result;
}

std::unique_ptr<Action> make_action(const Work& w) {
    if (w.kind == core::Kind::Copy)
        return make_copy_action();
    if (w.kind == core::Kind::Call)
        return make_call_action(w);
    return std::make_unique<Change>();
}

} // namespace drover::engine
