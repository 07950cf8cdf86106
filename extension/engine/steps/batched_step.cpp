// The step that walks a relation: its first pass, rows in quarantine once more, and its undoing from before-images.
// See step_type.hpp.
#include "engine/catalog/error_rows.hpp"
#include "engine/catalog/slices.hpp"
#include "engine/catalog/step_store.hpp"
#include "engine/ledger/migration_rows.hpp"
#include "engine/ledger/transitions.hpp"
#include "engine/session/access.hpp"
#include "engine/steps/check_pass.hpp"
#include "engine/steps/step_type.hpp"
#include "engine/steps/success.hpp"
#include "pg/fault.hpp"

namespace drover::engine {

using core::State;
using pg::Query;

namespace {

// Changed by the first pass, and neither restored nor left as they are: somebody has taken their images away. Known
// where the pass can have changed no row twice; 0 otherwise.
std::int64_t rows_without_image(const Migration& m, std::int64_t left) {
    if (!m.traits().removes && !m.excludes_done.value_or(false))
        return 0;
    static Query query{R"(
        SELECT greatest(coalesce(sum(rows_done) FILTER (WHERE task = 'change' AND pass = 1), 0)
                        - coalesce(sum(rows_done) FILTER (WHERE task = 'restore'), 0) - $2::bigint, 0)
        FROM drover.slice WHERE migration_id = $1::bigint)"};
    return query.row({m.id, left})[0].integer();
}

void report_restored(const Migration& m, std::int64_t rows_done) {
    static Query query{"SELECT count(*), count(*) FILTER (WHERE sqlstate <> '55000') FROM drover.error WHERE "
                       "migration_id = $1::bigint AND "
                       "pass = $2::integer AND key IS NOT NULL"};
    const pg::Row rows = query.row({m.id, m.pass});
    const std::int64_t left = rows[0].integer(), failed = rows[1].integer(), changed = left - failed;
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
    if (!set_state(m.id, State::RolledBack) || left == 0)
        return;
    std::string message;
    if (changed > 0)
        message = rows_text(changed) + (changed == 1 ? " was" : " were") + " changed by others since and left as " +
                  (changed == 1 ? "it is" : "they are");
    if (failed > 0)
        message += (message.empty() ? "" : "; ") + rows_text(failed) + " could not be restored for an error";
    std::string hint = "SELECT relation, key, sqlstate, message FROM migrate_errors WHERE name = " + literal(m.name) +
                       " AND mended_at IS NULL;";
    if (failed > 0)
        hint += " mend what stands in the way, then SELECT migrate_rollback(" + literal(m.name) + ");";
    if (changed > 0 && m.settings.on_changed != "overwrite")
        hint += " to restore those that exist nevertheless: SELECT migrate_rollback(" + literal(m.name) +
                ", on_changed => 'overwrite');";
    tell(m, message, hint);
}

// What was not found by its key may be there under another one; and success is a sweep that finds none.
void finish_mending(const Migration& m) {
    const bool all_mended = open_rows(m) == 0;
    if (is_swept_after_mending(m) && (all_mended || not_found_rows(m) > 0))
        begin_pass(m, core::Task::Change);
    else
        conclude(m);
}

class Batched : public StepType {
public:
    const char* claimable() const override {
        return R"(CASE WHEN w.planned_pass < w.pass OR w.task = 'mend' THEN 1
             ELSE (SELECT count(*) FROM drover.slice s LEFT JOIN process o ON o.class = )" DROVER_SLICE_OWNER
               R"( AND o.id = s.id
                   WHERE s.migration_id = m.id AND s.step = w.step AND s.pass = w.pass AND s.state = 'pending' AND o.id IS NULL
                     AND (s.next_try_at IS NULL OR s.next_try_at <= clock_timestamp() + $3::float8 * interval '1 s')) END)";
    }

    const char* is_over() const override {
        return R"((w.planned_pass = w.pass
            AND NOT (w.task = 'mend' AND EXISTS (SELECT FROM drover.error e WHERE e.migration_id = m.id AND e.quarantined
                                                 AND e.mended_at IS NULL AND e.pass < w.pass AND e.key_columns IS NOT NULL))
            AND NOT EXISTS (SELECT FROM drover.slice s WHERE s.migration_id = m.id AND s.step = w.step AND s.pass = w.pass AND s.state = 'pending')))";
    }

    bool turn(StepWorker& worker, Migration& m) const override { return worker.walk(m); }

    void finish(const Migration& m, const StepEnd& end) const override {
        if (m.task == core::Task::Restore)
            return finish_restore(m, end);
        if (m.task == core::Task::Mend)
            return finish_mending(m);
        DROVER_FAULT(pass_finishing);
        finish_step(m);
        DROVER_FAULT(pass_finished);
    }

    bool begin_undo(const Migration& m) const override {
        begin_pass(m, core::Task::Restore, false);
        return true;
    }

private:
    static void finish_restore(const Migration& m, const StepEnd& end) {
        set_step(m.id, m.step, "undone");
        if (!undo_steps(m, false))
            report_restored(m, end.rows_done);
    }
};

} // namespace

const StepType& batched_step() {
    static const Batched type;
    return type;
}

} // namespace drover::engine
