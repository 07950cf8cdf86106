// Implementation of the supervisor's catalog side. See schedule.hpp.
#include "engine/schedule.hpp"

#include "core/error_class.hpp"
#include "engine/access.hpp"
#include "engine/quarantine.hpp"
#include "engine/rest.hpp"
#include "engine/slices.hpp"
#include "engine/verify.hpp"
#include "pg/commit_actions.hpp"
#include "pg/fault.hpp"
#include "pg/transaction.hpp"

#include <algorithm>

namespace drover::engine {

using core::State;
using pg::Query;
using pg::Row;

bool any_active() {
    static Query query{"SELECT EXISTS (SELECT FROM drover.migration WHERE state IN ('scheduled', 'queued', 'running', "
                       "'rolling_back') AND home = $1)"};
    return query.row({pg::home()})[0].boolean();
}

// What is done for each owner in one look, so that thousands of one's migrations do not hold up the others. A macro,
// so that each query is one literal; it is a condition on rows of `o`, ranked in `n`.
#define DROVER_SHARE "o.n <= 20"

void release_scheduled() {
    static Query query{R"(
        WITH scheduled AS (
            SELECT m.id, m.owner_oid, m.waiting_for, CASE
                WHEN m.start_after > now() THEN format('start_after: %s', m.start_after)
                ELSE (SELECT format('after: %s (%s)', a.name, coalesce(p.state, 'does not exist'))
                      FROM unnest(m.after) WITH ORDINALITY a (name, n) LEFT JOIN drover.migration p USING (name)
                      WHERE p.state IS DISTINCT FROM 'succeeded' ORDER BY a.n LIMIT 1) END AS reason
            FROM drover.migration m WHERE m.state = 'scheduled' AND m.home = $1),
        news AS (SELECT id, reason, row_number() OVER (PARTITION BY owner_oid ORDER BY id) AS n FROM scheduled
                 WHERE reason IS NULL OR reason IS DISTINCT FROM waiting_for)
        SELECT m.id, o.reason FROM drover.migration m JOIN news o USING (id)
        WHERE m.state = 'scheduled' AND )" DROVER_SHARE R"( ORDER BY o.n, m.id FOR NO KEY UPDATE OF m SKIP LOCKED)"};
    for (const Row& r : query.run({pg::home()})) {
        std::int64_t id = r[0].integer();
        if (r[1].is_null())
            set_state(id, State::Queued);
        else if (auto m = load_migration(id))
            set_waiting(*m, r[1].str());
    }
}

namespace {

// What the slices of a pass have counted.
struct PassEnd {
    std::int64_t rows_done = 0, rows_left = 0;
    bool stopped = false; // and resumed when its last batch was at work
};

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

std::string rows_text(std::int64_t n) {
    return std::to_string(n) + (n == 1 ? " row" : " rows");
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
    const bool deletes = m.kind == core::Kind::Delete;
    pg::ErrorInfo e;
    e.message = rows_text(left) + (left == 1 ? " satisfies" : " satisfy") + " where_clause and " +
                (left == 1 ? "is" : "are") + " not " + (deletes ? "deleted" : "changed");
    e.detail = std::string("The last pass chose them, and the ") + (deletes ? "DELETE" : "UPDATE") +
               " left them as they were, as where a BEFORE trigger returns NULL, or set_clause finds no value.";
    if (const std::string first = keys.row({m.id, m.pass})[0].str(); !first.empty())
        e.detail += "\nFirst keys: " + first + ".";
    e.hint = "Write a where_clause that leaves such rows out, under another name; or see to the triggers of the "
             "relation and to what set_clause looks up, then SELECT migrate_retry(...);";
    fail(m, std::move(e));
}

void next_pass(const Migration& m) {
    static Query query{"UPDATE drover.migration SET pass = pass + 1, updated_at = clock_timestamp() WHERE id = "
                       "$1::bigint AND planned_pass = pass"};
    query.run({m.id});
}

std::int64_t rows_of_all_passes(const Migration& m) {
    static Query query{
        "SELECT m.rows_inline + coalesce((SELECT sum(s.rows_done) FROM drover.slice s WHERE s.migration_id = "
        "m.id AND s.task = 'change'), 0) FROM drover.migration m WHERE m.id = $1::bigint"};
    return query.row({m.id})[0].integer();
}

// Beside a state that is no failure, for those who wait.
void tell(const Migration& m, const std::string& message, const std::string& hint) {
    static Query query{"UPDATE drover.migration SET message = $2, hint = nullif($3, '') WHERE id = $1::bigint"};
    query.run({m.id, message, hint});
}

// A mistyped clause looks like success, so it is said.
void tell_of_no_row(const Migration& m) {
    static Query kept{
        "SELECT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = $1::oid AND NOT tgisinternal AND tgenabled "
        "<> 'D' AND tgtype & 3 = 3)"}; // of rows, before
    const bool triggers = kept.row({m.relation_oid})[0].boolean();
    const std::string what = triggers ? "no row was changed: none satisfied where_clause, or a BEFORE trigger took the "
                                        "place of the change"
                                      : "no row satisfied where_clause, so none was changed";
    add_event(m.id, "pass", what);
    tell(m, what, {});
    pg::log_at_commit("pg_drover: migration \"" + m.name + "\" (id " + std::to_string(m.id) + "): " + what);
}

void tell_of_gone_rows(const Migration& m, std::int64_t gone) {
    tell(m, rows_text(gone) + " in quarantine " + (gone == 1 ? "was" : "were") + " gone and not changed",
         "SELECT relation, key FROM migrate_errors WHERE name = " + literal(m.name) +
             " AND sqlstate = '02000'; see whether they are under another key.");
}

// Without a where_clause nothing tells afterwards which rows these are, so it is said, and no failure.
std::int64_t rows_kept(const Migration& m) {
    if (m.where_clause || m.kind != core::Kind::Update)
        return 0;
    static Query query{
        "SELECT coalesce(sum(rows_left), 0) FROM drover.slice WHERE migration_id = $1::bigint AND task = "
        "'change'"};
    return query.row({m.id})[0].integer();
}

// The end, but for the check.
void succeed(const Migration& m) {
    if (m.settings.verify && !m.check_clause.empty() && m.task != core::Task::Check) {
        begin_check(m.id);
        return;
    }
    const std::int64_t open = open_rows(m);
    const bool changed = set_state(m.id, open > 0 ? State::SucceededWithErrors : State::Succeeded);
    if (changed)
        close_errors(m, true);
    if (changed && open == 0 && m.where_clause && rows_of_all_passes(m) == 0)
        tell_of_no_row(m);
    else if (const std::int64_t gone = changed && open == 0 ? gone_rows(m) : 0)
        tell_of_gone_rows(m, gone);
    else if (const std::int64_t kept = changed && open == 0 ? rows_kept(m) : 0)
        tell(m,
             rows_text(kept) + (kept == 1 ? " was" : " were") + " not changed: a BEFORE trigger kept " +
                 (kept == 1 ? "it as it was" : "them as they were"),
             "A where_clause that is false for rows that are done tells which.");
}

// By block an update by others can move a row to where the walk has been: only a sweep finds it, whatever verify says
// since.
bool was_walked_by_block(const Migration& m) {
    static Query query{"SELECT EXISTS (SELECT FROM drover.slice WHERE migration_id = $1::bigint AND task = 'change' "
                       "AND key_index IS NULL)"};
    return query.row({m.id})[0].boolean();
}

void skip_sweeps(const Migration& m) {
    set_step(m.id, 2, "skipped",
             !m.settings.verify ? "setting verify is off: whether rows are left was not looked at"
             : m.where_clause ? "where_clause stays true for rows that were changed, so it does not tell which are done"
                              : "no where_clause to count by");
    succeed(m);
}

// The end of a sweep.
void finish_sweep(const Migration& m, const PassEnd& end) {
    if (end.rows_done == 0 && end.rows_left > 0)
        return fail_unchanged(m, end.rows_left);
    if (end.rows_done == 0) {
        const std::int64_t open = open_rows(m);
        set_step(m.id, 2, "done",
                 open ? "no row satisfies where_clause but " + std::to_string(open) + " in quarantine"
                      : "no row satisfies where_clause");
        return succeed(m);
    }
    if (m.settings.until == "pass" && end.rows_left == 0)
        return begin_check(m.id); // which counts what has come since
    const std::int64_t in_a_row = passes_in_a_row(m);
    if (in_a_row > 0 && in_a_row % m.settings.max_passes == 0) // so that migrate_retry gets as many again
        return fail_after_last_pass(m, end.rows_done);
    next_pass(m);
}

// All slices of a pass are done. That none is left is proved by a sweep that found none: it counts what where_clause
// chooses, the first pass knows only what it has changed.
void finish_change(const Migration& m, const PassEnd& end) {
    DROVER_FAULT(pass_finishing);
    if (m.pass > 1)
        close_rows_before(m);
    if (m.pass == 1)
        set_step(m.id, 1, "done");
    if (!core::has_sweeps(m.kind)) {
        if (m.settings.defer_indexes)
            set_step(m.id, 2, "done", "all indexes are in place");
        succeed(m);
    } else if (!m.where_tells_done() || !(m.settings.verify || was_walked_by_block(m))) {
        skip_sweeps(m);
    } else if (may_change_twice(m.id)) {
        begin_check(m.id); // which counts what is left, with keys
    } else if (m.pass == 1 || end.stopped) {
        next_pass(m); // what a stopped one has found was true then, and rows may have been written since
    } else {
        finish_sweep(m, end);
    }
    DROVER_FAULT(pass_finished);
}

// What was not found by its key may be there under another one; and success is a sweep that finds none.
void finish_mending(const Migration& m) {
    const bool all_mended = open_rows(m) == 0;
    if (!is_swept_after_mending(m) || !(all_mended || not_found_rows(m) > 0))
        return succeed(m);
    static Query query{"UPDATE drover.migration SET task = 'change', pass = pass + 1, updated_at = clock_timestamp() "
                       "WHERE id = $1::bigint AND planned_pass = pass"};
    query.run({m.id});
}

// Changed by the first pass, and neither restored nor left as they are: somebody has taken their images away. Known
// where the pass can have changed no row twice; 0 otherwise.
std::int64_t rows_without_image(const Migration& m, std::int64_t left) {
    if (m.kind != core::Kind::Delete && !m.excludes_done.value_or(false))
        return 0;
    static Query query{R"(
        SELECT greatest(coalesce(sum(rows_done) FILTER (WHERE task = 'change' AND pass = 1), 0)
                        - coalesce(sum(rows_done) FILTER (WHERE task = 'restore'), 0) - $2::bigint, 0)
        FROM drover.slice WHERE migration_id = $1::bigint)"};
    return query.row({m.id, left})[0].integer();
}

void finish_restore(const Migration& m, std::int64_t rows_done) {
    static Query query{
        "SELECT count(*) FROM drover.error WHERE migration_id = $1::bigint AND pass = $2::integer AND key IS NOT NULL"};
    const std::int64_t left = query.row({m.id, m.pass})[0].integer();
    add_event(m.id, "undo",
              "rolled back: " + std::to_string(rows_done) + (rows_done == 1 ? " row" : " rows") + " restored, " +
                  std::to_string(left) + " left as they are");
    close_errors(m, false);
    if (const std::int64_t lost = rows_without_image(m, left); lost > 0) {
        FailedBatch none;
        none.error.sqlstate = "55000";
        none.error.message = std::to_string(lost) + (lost == 1 ? " row was" : " rows were") +
                             " not restored: the before-images are gone from " + m.undo_relation;
        none.error.detail =
            "The first pass changed so many more. Somebody has emptied the table since, or deleted from "
            "it; or has deleted rows and inserted them again while that pass went on.";
        add_event(m.id, "undo", none.error.message);
        record_failure(m.id, std::nullopt, none);
    }
    if (set_state(m.id, State::RolledBack) && left > 0)
        tell(m,
             rows_text(left) + (left == 1 ? " was" : " were") + " changed by others since and left as " +
                 (left == 1 ? "it is" : "they are"),
             "SELECT relation, key FROM migrate_errors WHERE name = " + literal(m.name) + " AND mended_at IS NULL;" +
                 (m.settings.on_changed == "overwrite"
                      ? ""
                      : " to restore those that exist nevertheless: SELECT migrate_rollback(" + literal(m.name) +
                            ", on_changed => 'overwrite');"));
}

// What goes wrong with one migration is not to hold up the others.
template <class F> void alone(std::int64_t id, F&& f) {
    try {
        pg::subtransaction(f);
    } catch (const pg::Error& e) {
        pg::report(LOG,
                   "pg_drover: migration id " + std::to_string(id) + ": " + e.info().sqlstate + " " + e.info().message);
        if (core::classify(e.info().sqlstate) != core::ErrorClass::Transient)
            set_state(id, State::Failed, {}, &e.info());
    }
}

void finish_pass(const Migration& m, const PassEnd& end) {
    switch (m.task) {
    case core::Task::Change:
        finish_change(m, end);
        break;
    case core::Task::Mend:
        finish_mending(m);
        break;
    case core::Task::Check:
        if (finish_check(m))
            succeed(m);
        break;
    case core::Task::Restore:
        finish_restore(m, end.rows_done);
        break;
    }
}

} // namespace

void finish_passes() {
    // A queued one was stopped and resumed when its last batch was at work: no worker comes for it.
    static Query query{R"(
        WITH walked AS (
            SELECT m.id, row_number() OVER (PARTITION BY m.owner_oid ORDER BY m.id) AS n FROM drover.migration m
            WHERE m.state IN ('queued', 'running', 'rolling_back') AND m.home = $1 AND m.planned_pass = m.pass AND ($2::bigint = 0 OR m.id = $2::bigint)
              AND NOT (m.task = 'mend' AND EXISTS (SELECT FROM drover.error e WHERE e.migration_id = m.id AND e.quarantined
                                                   AND e.mended_at IS NULL AND e.pass < m.pass AND e.key_columns IS NOT NULL))
              AND NOT EXISTS (SELECT FROM drover.slice s WHERE s.migration_id = m.id AND s.pass = m.pass AND s.state = 'pending')
              AND NOT EXISTS (SELECT FROM drover.deferred_index d WHERE d.migration_id = m.id AND d.state <> 'done'))
        SELECT m.id, m.state = 'queued', t.done, t.left_over
        FROM drover.migration m JOIN walked o USING (id)
        CROSS JOIN LATERAL (
            SELECT coalesce(sum(s.rows_done), 0) AS done, coalesce(sum(s.rows_left), 0) AS left_over
            FROM drover.slice s WHERE s.migration_id = m.id AND s.pass = m.pass) t
        WHERE m.state IN ('queued', 'running', 'rolling_back') AND m.planned_pass = m.pass AND )" DROVER_SHARE R"(
        ORDER BY o.n, m.id FOR NO KEY UPDATE OF m SKIP LOCKED)"};
    for (const Row& walked : query.run({pg::home(), 0}))
        // Once more under the lock: the next pass may have been cut since that statement saw the slices.
        for (const Row& r : query.run({pg::home(), walked[0].integer()}))
            alone(r[0].integer(), [&] {
                if (r[1].boolean())
                    set_state(r[0].integer(), State::Running);
                if (auto m = load_migration(r[0].integer()))
                    finish_pass(*m, {r[2].integer(), r[3].integer(), r[1].boolean()});
            });
}

void fail_ownerless() {
    static Query query{R"(
        WITH ownerless AS (
            SELECT m.id, row_number() OVER (PARTITION BY m.owner_oid ORDER BY m.id) AS n FROM drover.migration m
            WHERE m.state IN ('queued', 'running', 'rolling_back') AND m.home = $1
              AND NOT EXISTS (SELECT FROM pg_roles r WHERE r.oid = m.owner_oid AND r.rolcanlogin))
        SELECT m.id, m.owner_oid, m.owner, m.name FROM drover.migration m JOIN ownerless o USING (id)
        WHERE m.state IN ('queued', 'running', 'rolling_back') AND )" DROVER_SHARE R"(
        ORDER BY o.n, m.id FOR NO KEY UPDATE OF m SKIP LOCKED)"};
    for (const Row& r : query.run({pg::home()}))
        if (auto problem = owner_problem(static_cast<Oid>(r[1].integer()), r[2].str())) {
            FailedBatch none;
            none.error = with_name(problem->info(), r[3].str());
            record_failure(r[0].integer(), std::nullopt, none);
            set_state(r[0].integer(), State::Failed, {}, &none.error);
        }
}

} // namespace drover::engine
