// Implementation of a copy's chunk. See copy_action.hpp.
#include "engine/action/copy_action.hpp"

#include "pg/bulk_insert.hpp"

namespace drover::engine {

namespace {

class CopyAction : public Action {
public:
    ActionResult run(const Range& range, const Position& at, const Position& to, std::optional<Stripe>,
                     Checks) override {
        const Target& t = range.target();
        Range::Bound bound;
        range.bind(bound, at, to);
        pg::OwnerPlan& plan = plans_.get({Plans::What::Change, {at.set}}, statement_,
                                         [&] { return copy_sql(t, at.set); }, bound.types, {&t.leaf, &t.into});
        std::optional<std::uint64_t> rows;
        if (!t.skip_conflicts)
            rows = pg::bulk_insert(plan, bound.values, pg::Scan::Index);
        if (!rows)
            rows = plan.run(bound.values, pg::Scan::Index);
        ActionResult result;
        result.rows = static_cast<std::int64_t>(*rows);
        return result;
    }

    std::string describe(const Range& range) const override { return copy_sql(range.target(), true); }
};

} // namespace

std::unique_ptr<Action> make_copy_action() {
    return std::make_unique<CopyAction>();
}

} // namespace drover::engine
