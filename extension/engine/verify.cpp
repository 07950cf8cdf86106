// Implementation of the check. See verify.hpp for the contract.
#include "engine/verify.hpp"

#include "engine/access.hpp"
#include "engine/clause_columns.hpp"
#include "engine/definition.hpp"
#include "engine/quarantine.hpp"
#include "engine/step_store.hpp"
#include "engine/step_type.hpp"
#include "engine/success.hpp"
#include "pg/clause.hpp"
#include "pg/commit_actions.hpp"
#include "pg/temporary.hpp"
#include "pg/transaction.hpp"

namespace drover::engine {

using core::State;
using pg::Query;

namespace {

constexpr int examples = 10; // keys of wrong rows

std::string is_left(const Migration& m) {
    return m.where_tells_done() ? "(" + *m.where_clause + "\n) IS TRUE" : "false";
}

std::string is_wrong(const Migration& m) {
    return m.check_clause.empty() ? "false" : "(" + m.check_clause + "\n) IS NOT TRUE";
}

void find_examples(Plans& plans, const Range& range, const std::string& rows, Range::Bound& bound, pg::Scan scan,
                   const RowTests& tests, const std::string& statement, ActionResult& result) {
    const Target& t = range.target();
    const std::string columns = t.key.empty() ? t.row + ".ctid" : core::select_list(t.key);
    const std::string sql = "SELECT " + columns + ", " + tests.wrong + rows + " AND (" + tests.left + " OR " +
                            tests.wrong + ")" + (t.key.empty() ? "" : " ORDER BY " + core::order_by(t.key)) +
                            " LIMIT " + std::to_string(examples);
    const std::size_t n = plans.get(sql, bound.types, {t.leaf}).run(bound.values, scan);
    SPITupleTable* table = SPI_tuptable;
    for (std::size_t i = 0; i < n; i++) {
        Position p;
        p.set = true;
        const bool wrong = pg::guard([&] {
            bool null;
            const int natts = table->tupdesc->natts;
            for (int c = 0; c + 1 < natts; c++)
                p.values[c] = SPI_getbinval(table->vals[i], table->tupdesc, c + 1, &null);
            return DatumGetBool(SPI_getbinval(table->vals[i], table->tupdesc, natts, &null));
        });
        FailedRow row;
        if (range.key()) {
            row.key = range.text(p);
            row.known_by = range.key()->written();
        } else {
            const auto* tid = reinterpret_cast<ItemPointer>(DatumGetPointer(p.values[0]));
            row.key = {"(" + std::to_string(ItemPointerGetBlockNumberNoCheck(tid)) + "," +
                       std::to_string(ItemPointerGetOffsetNumberNoCheck(tid)) + ")"};
        }
        row.quarantined = false;
        row.error.sqlstate = wrong ? "23514" : "55000";
        row.error.message = wrong ? "check_clause is not true for this row" : "the row satisfies where_clause";
        row.statement = statement;
        result.refused.push_back(std::move(row));
    }
    pg::guard([=] { SPI_freetuptable(table); });
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

std::string left_text(std::int64_t n) {
    return n == 1 ? "1 row satisfies where_clause" : std::to_string(n) + " rows satisfy where_clause";
}

} // namespace

ActionResult count_failing(Plans& plans, const Range& range, const Position& at, const Position& to,
                           const RowTests& tests, std::string& statement) {
    const Target& t = range.target();
    const std::string rows = " FROM ONLY " + t.relation + " WHERE " + range_condition(t, at.set || range.by_block());
    Range::Bound bound;
    range.bind(bound, at, to);
    const pg::Scan scan = range.by_block() ? pg::Scan::Blocks : pg::Scan::Index;
    statement = "SELECT pg_catalog.count(*), pg_catalog.count(*) FILTER (WHERE " + tests.left +
                "), pg_catalog.count(*) FILTER (WHERE " + tests.wrong + ")" + rows;
    plans.get(statement, bound.types, {t.leaf}).run(bound.values, scan);
    ActionResult result;
    std::int64_t counts[3];
    pg::guard([&] {
        bool null;
        for (int i = 0; i < 3; i++)
            counts[i] = DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, i + 1, &null));
        SPI_freetuptable(SPI_tuptable);
    });
    result.rows = counts[0];
    result.rows_left = counts[1];
    result.rows_failed = counts[2];
    if (counts[1] + counts[2] > 0)
        find_examples(plans, range, rows, bound, scan, tests, statement, result);
    return result;
}

std::unique_ptr<Action> make_check(const Migration& m) {
    return std::make_unique<Check>(m);
}

void check_check_clause(const Work& w, const std::string& check_clause) {
    if (!core::has_sweeps(w.kind))
        throw pg::Error("0A000",
                        "check_clause is not possible for a migration of kind " + std::string(core::to_string(w.kind)),
                        "It does not change the rows that it walks.", "Leave out the setting check_clause.");
    pg::check_expression(check_clause, "check_clause");
    const std::string sql = "SELECT pg_catalog.count(*) FILTER (WHERE (" + check_clause + "\n) IS NOT TRUE) FROM " +
                            as_called(pg::describe_relation(w.relation_oid), w);
    pg::rolled_back([&] {
        pg::GucScope guc;
        guc.set("row_security", "off");
        guc.set("standard_conforming_strings", "on");
        pg::owner_query("EXPLAIN (COSTS OFF) " + sql, {});
        const std::string temporary = pg::temporary_object_of(sql, {});
        guc.restore();
        refuse_temporary("check_clause", temporary);
    });
}

bool may_change_twice(std::int64_t id) {
    static Query query{"SELECT EXISTS (SELECT FROM drover.slice WHERE migration_id = $1::bigint AND rows_again > 0)"};
    return query.row({id})[0].boolean();
}

bool wants_check(const Migration& m) {
    return m.settings.verify && !m.check_clause.empty() && m.task != core::Task::Check;
}

void begin_check(const Migration& m) {
    begin_pass(m, core::Task::Check, false);
}

void conclude(const Migration& m) {
    if (wants_check(m))
        return begin_check(m);
    Migration after = m;
    if (const int verify = step_of(m, core::StepKind::Verify))
        after.step = verify;
    go_on(after);
}

// By an expression of one call, not by the setting.
static bool is_asked_once(const Migration& m) {
    return m.check_clause != m.settings.check_clause;
}

bool finish_check(const Migration& m) {
    static Query sums{R"(
        SELECT coalesce(sum(rows_done), 0), coalesce(sum(rows_left), 0), coalesce(sum(rows_failed), 0),
               (SELECT string_agg(array_to_string(e.key, ', '), '; ' ORDER BY e.id) FROM drover.error e
                WHERE e.migration_id = $1::bigint AND e.pass = $2::integer AND e.key IS NOT NULL)
        FROM drover.slice WHERE migration_id = $1::bigint AND step = $3::integer AND pass = $2::integer)"};
    const pg::Row r = sums.row({m.id, m.pass, m.walk});
    const std::int64_t checked = r[0].integer(), wrong = r[2].integer();
    const std::int64_t left = m.settings.verify ? r[1].integer() : 0; // switched off since it failed
    std::string report = rows_text(checked) + " checked";
    if (m.where_tells_done())
        report += ", " + (left ? left_text(left) : "no row satisfies where_clause") +
                  (left && m.settings.until == "pass" ? " since the last pass (setting until is pass)" : "");
    if (!m.check_clause.empty())
        report += ", " + (wrong ? "check_clause is not true for " + rows_text(wrong) : "check_clause is true for all");
    if (is_asked_once(m) && !m.settings.check_clause.empty() && wrong == 0)
        report +=
            "; it was the one given to migrate_verify, " + m.check_clause + ", in place of the setting check_clause";
    add_event(m.id, "check", report);
    static Query step{
        "UPDATE drover.step SET detail = $2, state = CASE WHEN $3::boolean THEN 'done' ELSE 'running' END, "
        "finished_at = CASE WHEN $3::boolean THEN clock_timestamp() END WHERE migration_id = $1::bigint "
        "AND step = $4::integer"};
    const bool may_remain = m.settings.until == "pass" && !may_change_twice(m.id);   // came to satisfy it since
    const std::int64_t expected = left > 0 && !may_remain ? left - open_rows(m) : 0; // those are known, and reported
    step.run({m.id, report, expected <= 0 && wrong == 0, m.step});
    if (expected <= 0 && wrong == 0) {
        static Query setting{"UPDATE drover.step t SET check_clause = nullif($2, '')" DROVER_OF_WALK
                             "AND check_clause IS DISTINCT FROM "
                             "nullif($2, '')"};
        setting.run({m.id, m.settings.check_clause});
        return true;
    }
    pg::ErrorInfo e;
    const std::string name = literal(m.name);
    e.sqlstate = wrong ? "23514" : "55000";
    e.message = wrong ? "check_clause is not true for " + rows_text(wrong) : left_text(left);
    e.detail = report + ".\nFirst keys: " + r[3].str() + ".";
    e.hint = "SELECT key, message FROM migrate_errors WHERE name = " + name + "; mend the rows, then SELECT " +
             "migrate_retry(" + name + ");";
    if (wrong && is_asked_once(m)) {
        e.detail += "\nIt was given to migrate_verify: " + m.check_clause;
        e.hint += " Or, if that is not what has to be true: SELECT migrate_verify(" + name + ");";
    }
    if (!wrong && may_change_twice(m.id)) {
        e.detail +=
            "\nset_clause left the columns of where_clause as they were and changed others of these rows, so no "
            "sweep changes them again.";
        e.hint += " Or finish them by a migration under another name; or, if all is as it should be: SELECT "
                  "migrate_alter(" +
                  name + ", '{\"verify\": false}'); SELECT migrate_retry(" + name + ");";
    }
    set_state(m.id, State::Failed, {}, &e);
    return false;
}

bool verify_migration(const std::string& name, const std::optional<std::string>& check_clause) {
    Caller caller;
    const Migration m = require_own(caller, name, "migrate_verify()");
    const bool failed_check = m.state == State::Failed && m.task == core::Task::Check;
    if (core::is_active(m.state) && m.task == core::Task::Check)
        return false;
    if (m.state != State::Succeeded && m.state != State::SucceededWithErrors && !failed_check)
        throw pg::Error("55000", "cannot verify migration \"" + name + "\"",
                        "Its state is " + std::string(core::to_string(m.state)) + ": it has not ended with success.",
                        core::is_active(m.state)       ? "CALL migrate_wait(" + literal(name) + ");"
                        : m.state == State::Paused     ? "SELECT migrate_resume(" + literal(name) + ");"
                        : m.state == State::RolledBack ? "SELECT migrate_drop(" + literal(name) + ");"
                                                       : "SELECT migrate_retry(" + literal(name) + ");");
    if (!m.at_home)
        throw pg::Error("55000", "migration \"" + name + "\" came with a dump or a template", {},
                        "SELECT migrate_drop(" + literal(name) + ");");
    if (check_clause && !check_clause->empty())
        pg::as_owner_restricted(owner_role(m), [&] {
            pg::set_guc_local("search_path", m.environment.search_path.c_str()); // as it will run
            check_check_clause(m, *check_clause);
        });
    if (!core::has_sweeps(m.kind))
        throw pg::Error("0A000", "a migration of kind " + std::string(core::to_string(m.kind)) + " cannot be verified",
                        "It does not change the rows that it walks.",
                        m.kind == core::Kind::Copy ? "Compare the tables: SELECT count(*) FROM " + m.relation +
                                                         "; SELECT count(*) FROM " + m.target + ";"
                                                   : "A query of your own tells whether all is done.");
    if (!m.where_tells_done() && m.settings.check_clause.empty() && !check_clause && !failed_check)
        throw pg::Error("55000", "migration \"" + name + "\" has nothing to verify by",
                        "It has no where_clause that is false for done rows, and no check_clause.",
                        "SELECT migrate_verify(" + literal(name) + ", $$status IS NOT NULL$$);");
    bool changed = false;
    Work with_check = m;
    note_more_columns(with_check, check_clause.value_or(""));
    caller.bookkeeping([&] {
        static Query clause{"UPDATE drover.step t SET check_clause = nullif($2, '')" DROVER_OF_WALK};
        clause.run({m.id, check_clause.value_or(m.settings.check_clause)});
        keep_columns(m.id, with_check);
        begin_check(m);
        changed = set_state(m.id, State::Queued, caller.name);
    });
    pg::start_supervisor_at_commit();
    return changed;
}

} // namespace drover::engine
