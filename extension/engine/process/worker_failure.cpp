// What a worker does with an error: try again, record it, or give the migration up. See worker.hpp.
#include "core/base/backoff.hpp"
#include "core/base/error_class.hpp"
#include "engine/batch/batch.hpp"
#include "engine/catalog/error_rows.hpp"
#include "engine/ledger/transitions.hpp"
#include "engine/pacing/rest.hpp"
#include "engine/process/worker.hpp"
#include "engine/session/access.hpp"
#include "engine/session/blocker.hpp"
#include "pg/fault.hpp"
#include "pg/privileges.hpp"
#include "pg/transaction.hpp"

namespace drover::engine {

using std::chrono::milliseconds;

// Too many workers before this one died: the migration fails.
void Worker::give_up(FailedBatch failed, std::optional<std::int64_t> slice_id) {
    const pg::Error error(failed.error);
    handle(error, std::move(failed), slice_id);
    throw NothingToDo{};
}

// Whether the error may come of names or definitions that changed while the statement was made: the next try, at once,
// makes it anew. A stranger under the name has other columns, or none of our privileges; so it is not the one SQLSTATE.
bool Worker::moved_on(const pg::Error& error, std::uint64_t generation) {
    constexpr int most = 10;
    const bool renamed = dynamic_cast<const pg::Renamed*>(&error) != nullptr;
    if (anew_ >= most || !(renamed || core::classify(error.info().sqlstate) == core::ErrorClass::Definition))
        return false;
    pg::wait_latch(milliseconds(10)); // what is visible may not have been told yet
    pg::transaction([] {});           // hears of it
    if (!renamed && pg::catalog_generation() == generation)
        return false;
    anew_++;
    return true;
}

namespace {

// What the owner lacks for the statement, and what grants it, where the server has told but that something does.
void tell_what_lacks(pg::ErrorInfo& error, const std::string& statement) {
    try {
        pg::transaction([&] { pg::require_privileges_still(statement); });
    } catch (const pg::Error& e) {
        const pg::ErrorInfo& found = e.info();
        if (found.sqlstate != "42501" || found.hint.empty())
            return;
        error.detail += (error.detail.empty() ? "" : "\n") + found.detail;
        error.hint = found.hint;
    }
}

} // namespace

// Records a failed batch in a transaction of its own: retried later if it is transient, else the migration fails.
// True if it will be retried. What failed in a pass that was given up meanwhile is no failure of the one at work.
bool Worker::handle(const pg::Error& error, FailedBatch failed, std::optional<std::int64_t> slice_id) {
    pg::ErrorInfo told = error.info();
    if (told.sqlstate == "42501" && !failed.statement.empty())
        tell_what_lacks(told, failed.statement);
    pg::transaction([&] {
        Migration m = require_runnable(session_, true);
        DROVER_FAULT(failure_recording);
        if (pass_ != 0 && m.pass != pass_) {
            failed.will_retry = true;
            return;
        }
        const core::Settings& s = m.settings;
        failed.error = with_name(told, m.name);
        const core::ErrorClass kind = core::classify(failed.error.sqlstate);
        const bool isolate = slice_id && kind == core::ErrorClass::Data && !failed.isolated;
        failed.will_retry = isolate || (kind == core::ErrorClass::Transient && failed.attempt < s.max_attempts);
        if (failed.error.sqlstate == "57014" && failed.error.hint.empty())
            failed.error.hint =
                "If the batch took longer than batch_timeout, and was not cancelled: SELECT migrate_alter(" +
                literal(m.name) + ", '{\"batch_timeout\": \"10min\"}');";
        if (failed.error.sqlstate == "42501" && failed.error.hint.empty())
            failed.error.hint = "Grant role " + identifier(m.owner) + " what it lacks, then SELECT migrate_retry(" +
                                literal(m.name) + ");";
        else if (failed.error.sqlstate == "42501" && failed.error.hint.find("migrate_retry(") == std::string::npos)
            failed.error.hint +=
                (failed.error.hint.ends_with(';') ? " then SELECT migrate_retry(" : "; then SELECT migrate_retry(") +
                literal(m.name) + ");";
        core::Backoff backoff{s.retry_delay, s.retry_delay_max};
        failed.retry_after_ms = isolate ? 0 : core::delay_after(backoff, failed.attempt, pg::random_unit()).count();
        bookkeeping(session_, [&] {
            std::string holder;
            if (failed.error.sqlstate == "55P03" && failed.attempt > 1)
                holder = blocker_of(m, slice_id);
            record_failure(m.id, slice_id, failed);
            if (!failed.will_retry)
                set_state(m.id, core::State::Failed, {}, &failed.error);
            else if (!isolate && (failed.attempt > 1 || milliseconds(failed.retry_after_ms) > rest_from))
                set_waiting(m, "retry: " + failed.error.sqlstate + " " + failed.error.message +
                                   (holder.empty() ? "" : "; " + holder));
        });
    });
    DROVER_FAULT(failure_recorded);
    if (failed.will_retry && !slice_id && milliseconds(failed.retry_after_ms) > rest_from) {
        Migration m;
        pg::transaction([&] { m = require_runnable(session_, true); });
        if (begin_rest(session_, m, {}, milliseconds(failed.retry_after_ms), ""))
            return false;
    }
    if (failed.will_retry && !slice_id)
        pg::wait_latch(milliseconds(failed.retry_after_ms));
    return failed.will_retry;
}

} // namespace drover::engine
