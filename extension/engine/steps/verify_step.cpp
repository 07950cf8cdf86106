// The step that proves that a batched one has left nothing: sweeps, and the check at the end. See step_type.hpp.
#include "engine/catalog/error_rows.hpp"
#include "engine/catalog/step_store.hpp"
#include "engine/ledger/transitions.hpp"
#include "engine/steps/check_pass.hpp"
#include "engine/steps/step_type.hpp"
#include "engine/steps/success.hpp"
#include "pg/fault.hpp"
#include "pg/relation.hpp"

#include <algorithm>

namespace drover::engine {

using core::State;
using pg::Query;

namespace {

// Passes in a row of the work itself that found only rows written since the first one began, which counts among them.
// A row that was there changes once, and rows that are as they were get fewer, so passes with such rows come to an end:
// they do not count.
std::int64_t passes_in_a_row(const Migration& m) {
    static Query query{R"(
        WITH p AS (SELECT pass, bool_or(task <> 'change' OR rows_old > 0) AS other, sum(rows_left) AS rows_left
                   FROM drover.slice WHERE migration_id = $1::bigint GROUP BY pass),
             q AS (SELECT *, lag(rows_left) OVER (ORDER BY pass) AS before FROM p)
        SELECT count(*) FROM p WHERE pass > (SELECT coalesce(max(pass), 0) FROM q WHERE other OR rows_left < before))"};
    return query.row({m.id})[0].integer();
}

void fail(const Migration& m, pg::ErrorInfo e) {
    e.sqlstate = "55000";
    e = with_name(std::move(e), m.name);
    set_state(m.id, State::Failed, {}, &e);
}

void fail_after_last_pass(const Migration& m, std::int64_t found) {
    pg::ErrorInfo e;
    e.message = "rows that satisfy where_clause keep appearing";
    e.detail = "The last of " + std::to_string(m.pass) + " passes still found and changed " + rows_text(found) + ".";
    e.hint = "Something goes on writing such rows: stop it, then SELECT migrate_retry(...); or raise the setting "
             "max_passes; or, where they need not be done, set until to pass.";
    fail(m, std::move(e));
}

// A sweep found rows and changed none of them: one more would not either.
void fail_unchanged(const Migration& m, std::int64_t left) {
    static Query keys{R"(
        SELECT string_agg(array_to_string(k.key, ', '), '; ' ORDER BY k.id) FROM (
            SELECT e.id, e.key FROM drover.error e WHERE e.migration_id = $1::bigint AND e.pass = $2::integer AND e.key IS NOT NULL
               AND NOT e.quarantined AND e.sqlstate = '55000' ORDER BY e.id LIMIT 10) k)"};
    const bool deletes = m.traits().removes;
    pg::ErrorInfo e;
    e.message = rows_text(left) + (left == 1 ? " satisfies" : " satisfy") + " where_clause and " +
                (left == 1 ? "is" : "are") + " not " + (deletes ? "deleted" : "changed");
    e.detail = std::string("The last pass chose them, and the ") + (deletes ? "DELETE" : "UPDATE") +
               " left them as they were, as where a BEFORE trigger returns NULL, or set_clause finds no value.";
    if (const std::string first = keys.row({m.id, m.pass})[0].str(); !first.empty())
        e.detail += "\nFirst keys: " + first + ".";
    e.hint = "Start it with a where_clause that leaves such rows out and again => true; or see to the triggers of the "
             "relation and to what set_clause looks up, then SELECT migrate_retry(...);";
    fail(m, std::move(e));
}

// By block an update by others can move a row to where the walk has been: only a sweep finds it, whatever verify says
// since.
bool was_walked_by_block(const Migration& m) {
    static Query query{"SELECT EXISTS (SELECT FROM drover.slice WHERE migration_id = $1::bigint AND task = 'change' "
                       "AND key_index IS NULL)"};
    return query.row({m.id})[0].boolean();
}

// Without sweeps.
void skip_sweeps(const Migration& m) {
    set_step(m.id, m.step, "skipped",
             !m.settings.verify ? "setting verify is off: whether rows are left was not looked at"
             : m.where_clause ? "where_clause stays true for rows that were changed, so it does not tell which are done"
                              : "no where_clause to count by");
}

// A partition was attached, or a child made, since the pass was cut: no slice is of it.
bool leaves_came(const Migration& m) {
    static Query query{"SELECT leaves::text[] FROM drover.step WHERE migration_id = $1::bigint AND step = $2::integer"};
    const std::optional<TextArray> walked = query.row({m.id, m.walk})[0].array();
    return walked && std::ranges::any_of(pg::leaves_of(m.relation_oid), [&](Oid leaf) {
               return std::ranges::find(*walked, std::to_string(leaf)) == walked->end();
           });
}

// The end of a sweep.
void finish_sweep(const Migration& m, const StepEnd& end) {
    if (end.rows_done == 0 && end.rows_left > 0)
        return fail_unchanged(m, end.rows_left);
    const bool proves = end.rows_done == 0 || (m.settings.until == "pass" && end.rows_left == 0);
    if ((end.rows_done == 0 && leaves_came(m)) || (proves && rewritten_meanwhile(m)))
        return static_cast<void>(begin_pass(m, core::Task::Change));
    if (end.rows_done == 0) {
        const std::int64_t open = open_rows(m);
        set_step(m.id, m.step, "done",
                 open ? "no row satisfies where_clause but " + std::to_string(open) + " in quarantine"
                      : "no row satisfies where_clause");
        return conclude(m);
    }
    if (m.settings.until == "pass" && end.rows_left == 0)
        return begin_check(m); // which counts what has come since
    const std::int64_t in_a_row = passes_in_a_row(m);
    if (in_a_row > 0 && in_a_row % m.settings.max_passes == 0) // so that migrate_retry gets as many again
        return fail_after_last_pass(m, end.rows_done);
    begin_pass(m, core::Task::Change);
}

// Whether sweeps are of use: where_clause counts what is left, and somebody wants to know.
bool is_swept(const Migration& m) {
    return m.where_tells_done() && (m.settings.verify || was_walked_by_block(m));
}

class Verify : public StepType {
public:
    const char* claimable() const override { return batched_step().claimable(); }
    const char* is_over() const override { return batched_step().is_over(); }
    bool turn(StepWorker& worker, Migration& m) const override { return worker.walk(m); }

    // That none is left is proved by a sweep that found none: it counts what where_clause chooses, the first pass knows
    // only what it has changed.
    bool begin(const Migration& m) const override {
        if (!is_swept(m)) {
            skip_sweeps(m);
            if (!wants_check(m))
                return false;
            begin_check(m);
        } else if (may_change_twice(m.id)) {
            begin_check(m); // which counts what is left, with keys
        } else {
            begin_pass(m, core::Task::Change);
        }
        return true;
    }

    void finish(const Migration& m, const StepEnd& end) const override {
        if (m.task == core::Task::Check) {
            if (finish_check(m))
                go_on(m);
            return;
        }
        DROVER_FAULT(pass_finishing);
        close_rows_before(m);
        if (!is_swept(m)) { // since it was altered
            skip_sweeps(m);
            conclude(m);
        } else if (may_change_twice(m.id)) {
            begin_check(m);
        } else if (end.stopped) {
            // What a stopped one has found was true then, and rows may have been written since.
            begin_pass(m, core::Task::Change);
        } else {
            finish_sweep(m, end);
        }
        DROVER_FAULT(pass_finished);
    }
};

} // namespace

const StepType& verify_step() {
    static const Verify type;
    return type;
}

} // namespace drover::engine
