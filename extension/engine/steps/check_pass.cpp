// The pass that checks: how it begins, and its report. See check_pass.hpp.
#include "engine/steps/check_pass.hpp"

#include "engine/catalog/error_rows.hpp"
#include "engine/catalog/step_store.hpp"
#include "engine/ledger/transitions.hpp"
#include "engine/ledger/walk_facts.hpp"
#include "engine/session/access.hpp"
#include "engine/steps/step_type.hpp"
#include "engine/steps/success.hpp"

namespace drover::engine {

using core::State;
using pg::Query;

namespace {

std::string left_text(std::int64_t n) {
    return n == 1 ? "1 row satisfies where_clause" : std::to_string(n) + " rows satisfy where_clause";
}

} // namespace

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

bool rewritten_meanwhile(const Migration& m) {
    if (!was_rewritten(m))
        return false;
    add_event(m.id, "pass", "the relation was rewritten while it was walked by block: it is walked once more");
    return true;
}

bool finish_check(const Migration& m) {
    if (rewritten_meanwhile(m)) {
        begin_check(m);
        return false;
    }
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
    const bool may_remain = m.settings.until == "pass" && !may_change_twice(m.id);   // came to satisfy it since
    const std::int64_t expected = left > 0 && !may_remain ? left - open_rows(m) : 0; // those are known, and reported
    report_check(m, report, expected <= 0 && wrong == 0);
    if (expected <= 0 && wrong == 0) {
        keep_check_clause(m.id, m.settings.check_clause);
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

} // namespace drover::engine
