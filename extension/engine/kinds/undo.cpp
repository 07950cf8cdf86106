// Implementation of the actions of undo and check. See undo.hpp for the contract.
#include "engine/kinds/undo.hpp"

#include "engine/action/check_action.hpp"
#include "engine/action/images.hpp"
#include "engine/kinds/kind_type.hpp"
#include "engine/session/access.hpp"

namespace drover::engine {

namespace {

class ChangeWithImages : public Action {
public:
    explicit ChangeWithImages(const Migration& m) : images_(images_of(m, m.task)) {}

    ActionResult run(const Range& range, const Position& at, const Position& to, std::optional<Stripe> stripe,
                     Checks checks) override {
        if (checks.left)
            return run_counted(range, at, to, stripe, checks.most, [&] {
                return run(range, at, to, stripe, {checks.done, false});
            });
        if (may_keep_rows(range.target()))
            return run_watched(range, at, to, stripe, [&] { return change(range, at, to, stripe, checks); });
        return change(range, at, to, stripe, checks);
    }

    ActionResult change(const Range& range, const Position& at, const Position& to, std::optional<Stripe> stripe,
                        Checks checks) {
        const Shape shape{at.set || range.by_block(), stripe.has_value()};
        pg::WatchedKey compared; // by the statement itself, if at all
        compared.relation = range.target().watched.relation;
        return run_change(
            range, at, to, stripe, shape, [&] { return change_with_images_sql(range.target(), shape, images_); },
            {true, compared}, checks.done, &images_.table);
    }

    std::string describe(const Range& range) const override { return change_sql(range.target(), {}); }

private:
    Images images_;
};

class Restore : public Action {
public:
    explicit Restore(const Migration& m) : migration_(m), images_(images_of(m, m.task)) {}

    ActionResult run(const Range& range, const Position& at, const Position& to, std::optional<Stripe>,
                     Checks) override {
        Range::Bound bound;
        range.bind(bound, at, to);
        const Target& t = range.target();
        pg::OwnerPlan& plan = plans_.get({Plans::What::Change, {at.set}}, statement_,
                                         [&] { return restore_sql(t, at.set, migration_, images_); }, bound.types,
                                         {&t.leaf, &images_.relation});
        const std::size_t n = plan.run(bound.values, pg::Scan::Keys);
        SPITupleTable* table = SPI_tuptable;
        ActionResult result;
        for (std::size_t i = 0; i + 1 < n; i++)
            result.refused.push_back(left_alone(range, table, i));
        result.rows = pg::guard([=] {
            bool null;
            const std::int64_t rows =
                DatumGetInt64(SPI_getbinval(table->vals[n - 1], table->tupdesc, table->tupdesc->natts, &null));
            SPI_freetuptable(table);
            return rows;
        });
        return result;
    }

    std::string describe(const Range& range) const override { return "restores rows from " + range.target().relation; }

private:
    FailedRow left_alone(const Range& range, SPITupleTable* table, std::size_t i) const {
        Position p;
        p.set = true;
        const bool untouched = pg::guard([&] {
            bool null;
            for (int c = 0; c + 1 < table->tupdesc->natts; c++)
                p.values[c] = SPI_getbinval(table->vals[i], table->tupdesc, c + 1, &null);
            return DatumGetInt64(SPI_getbinval(table->vals[i], table->tupdesc, table->tupdesc->natts, &null)) != 0;
        });
        FailedRow row;
        row.key = range.text(p);
        row.known_by.columns = migration_.undo_key;
        row.quarantined = false;
        row.error.sqlstate = "55000";
        row.error.message = refusal(untouched);
        row.error.detail =
            "The row is one of " + migration_.relation + "."; // elsewhere only its image's table is named
        row.error.hint = "Its before-image stays in " + images_.table.name + ".";
        if (migration_.settings.on_changed != "overwrite")
            row.error.hint += " To restore it nevertheless, where it exists: SELECT migrate_rollback(" +
                              literal(migration_.name) + ", on_changed => 'overwrite');";
        row.statement = statement_;
        return row;
    }

    // untouched: by others, as far as the statement saw; who changes a row while it runs is not seen.
    std::string refusal(bool untouched) const {
        if (migration_.traits().removes)
            return untouched
                       ? "the row was not inserted: a trigger kept it out, or others have inserted its unique values"
                       : "others have inserted the row again, and it is left as it is";
        return untouched ? "the row was not restored: a trigger kept it as it is, or others changed it at that moment"
                         : "the row was changed or deleted by others since, and is left as it is";
    }

    Migration migration_;
    Images images_;
};

} // namespace

std::unique_ptr<Action> action_of(const Migration& m) {
    switch (m.task) {
    case core::Task::Restore:
        return std::make_unique<Restore>(m);
    case core::Task::Check:
        return make_check(m);
    case core::Task::Change:
    case core::Task::Mend:
        break;
    }
    if (OidIsValid(m.undo_oid))
        return std::make_unique<ChangeWithImages>(m);
    return type_of(m.kind).action(m);
}

Subject subject_of(const Migration& m) {
    switch (m.task) {
    case core::Task::Restore:
        return images_subject(m, m.undo_oid);
    case core::Task::Check:
        return checked_subject(m);
    case core::Task::Change:
    case core::Task::Mend:
        break;
    }
    return Subject(m);
}

} // namespace drover::engine
