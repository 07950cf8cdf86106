// Counts the rows of a chunk that a check or a sweep is to find, and keeps the keys of the first ones. See
// check_action.hpp.
#include "engine/action/check_action.hpp"

#include "engine/walk/clause_columns.hpp"
#include "engine/walk/definition_checks.hpp"
#include "pg/clause.hpp"
#include "pg/privileges.hpp"
#include "pg/temporary.hpp"
#include "pg/transaction.hpp"

namespace drover::engine {

namespace {

std::string is_left(const Migration& m) {
    return m.where_tells_done() ? "(" + *m.where_clause + "\n) IS TRUE" : "false";
}

std::string is_wrong(const Migration& m) {
    return m.check_clause.empty() ? "false" : "(" + m.check_clause + "\n) IS NOT TRUE";
}

class Check : public Action {
public:
    explicit Check(const Migration& m) : migration_(m), tests_{is_left(m), is_wrong(m)} {}

    ActionResult run(const Range& range, const Position& at, const Position& to, std::optional<Stripe>,
                     Checks) override {
        return count_failing(plans_, range, at, to, tests_, statement_);
    }

    std::string describe(const Range& range) const override { return "checks rows of " + range.target().relation; }

private:
    Migration migration_;
    RowTests tests_;
};

} // namespace

std::unique_ptr<Action> make_check(const Migration& m) {
    return std::make_unique<Check>(m);
}

void check_check_clause(const Subject& w, const std::string& check_clause) {
    if (!w.traits().sweeps)
        throw pg::Error("0A000",
                        "check_clause is not possible for a migration of kind " + std::string(core::to_string(w.kind)),
                        "It does not change the rows that it walks.", "Leave out the setting check_clause.");
    pg::check_expression(check_clause, "check_clause");
    const std::string from = as_called(w.root, w);
    const std::string sql =
        "SELECT pg_catalog.count(*) FILTER (WHERE (" + check_clause + "\n) IS NOT TRUE) FROM " + from;
    proves("check_clause", check_clause, [&] {
        pg::rolled_back([&] {
            as_workers_read([&] {
                refuse_sets(check_clause, from);
                pg::require_privileges(sql, {});
                pg::owner_query("EXPLAIN (COSTS OFF) " + sql, {});
            });
            refuse_temporary("check_clause", pg::temporary_object_of(sql, {}));
        });
    });
}

} // namespace drover::engine
