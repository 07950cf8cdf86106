// Implementation of start marks. See start_mark.hpp for the contract.
#include "engine/batch/start_mark.hpp"

#include "core/base/backoff.hpp"
#include "engine/catalog/starts.hpp"
#include "pg/process.hpp"
#include "pg/transaction.hpp"

namespace drover::engine {

using std::chrono::milliseconds;

namespace {

// A crash of one worker disconnects everybody, so the delay is a multiple of what one failed batch costs.
constexpr core::Backoff after_crash{milliseconds(5'000), milliseconds(300'000)};

// The first start after a crash waits for nothing: most crashes are somebody else's.
milliseconds delay_before(int starts_in_vain) {
    return starts_in_vain < 2 ? milliseconds(0) : core::delay_after(after_crash, starts_in_vain - 1, pg::random_unit());
}

std::string died(int starts, const std::string& where) {
    return std::to_string(starts) + (starts == 1 ? " worker" : " workers in a row") + " died " + where;
}

// A crash leaves only a line in the server's log: say what is known, and where to look.
pg::ErrorInfo crash_loop(int starts, const std::string& where, const std::string& detail) {
    pg::ErrorInfo e;
    e.sqlstate = "58000";
    e.message = died(starts, where);
    e.detail = detail;
    e.hint = "The server's log has the reason: look for \"pg_drover worker\" with \"was terminated by\", or "
             "\"terminating\". Mend it, then SELECT migrate_retry(...);";
    return e;
}

// The mark must be on disk before the worker can crash; no standby need know.
void commit_to_disk() {
    pg::set_guc_local("synchronous_commit", "local");
}

// Somebody ought to see that workers die before there are too many of them.
void tell_death(const Migration& m, const std::string& what) {
    set_waiting(m, "crash: " + what + ", see the server's log");
    add_event(m.id, "worker", what);
}

std::string shown(const std::optional<TextArray>& key, const char* none) {
    if (!key)
        return none;
    std::string text;
    for (const std::string& part : *key)
        text += (text.empty() ? "(" : ", ") + part;
    return text + ")";
}

} // namespace

Mark mark_slice_start(Session& session, std::int64_t slice_id, bool wait) {
    Mark mark;
    pg::transaction([&] {
        Migration m = require_runnable(session);
        bookkeeping(session, [&] {
            std::optional<Slice> s = load_slice(slice_id);
            if (!s || !s->pending)
                return;
            const int in_vain = mark.in_vain = count_slice_start(slice_id);
            const std::string where = "in slice " + std::to_string(s->number) + " without committing a batch";
            if (in_vain >= m.settings.max_crashes) {
                mark.failed.emplace();
                mark.failed->relation = s->relation;
                mark.failed->key_from = s->from();
                mark.failed->key_to = s->upper;
                mark.failed->error =
                    crash_loop(in_vain, where,
                               "The slice is what lies in " + s->relation + " after " +
                                   shown(s->from(), "the beginning") + " up to " + shown(s->upper, "the end") + ".");
                return;
            }
            // Of the start after this one, should this one come to nothing too.
            if (in_vain > 0) {
                tell_death(m, died(in_vain, where));
                if (in_vain + 1 < m.settings.max_crashes)
                    put_off_slice(slice_id, delay_before(in_vain + 1));
            }
            mark.marked = true;
        });
        if (wait || mark.in_vain > 0 || m.settings.max_crashes == 1)
            commit_to_disk();
    });
    return mark;
}

void unmark_slice(Session& session, std::int64_t slice_id) {
    pg::transaction([&] {
        refresh_extension(session);
        bookkeeping(session, [&] { take_back_slice_start(slice_id); });
    });
}

Mark mark_plan_start(Session& session, bool wait) {
    Mark mark;
    pg::transaction([&] {
        Migration m = require_runnable(session, true);
        if (m.planned_pass >= m.pass)
            return;
        bookkeeping(session, [&] {
            const int in_vain = mark.in_vain = count_plan_start(m.id);
            const std::string where = "while they cut the slices of a pass";
            if (in_vain >= m.settings.max_crashes) {
                mark.failed.emplace();
                mark.failed->relation = m.relation;
                mark.failed->error =
                    crash_loop(in_vain, where, "They read a sample of the keys of " + m.relation + ".");
                return;
            }
            if (in_vain > 0)
                tell_death(m, died(in_vain, where));
            mark.wait = delay_before(in_vain);
            mark.marked = true;
        });
        if (wait || mark.in_vain > 0 || m.settings.max_crashes == 1)
            commit_to_disk();
    });
    return mark;
}

} // namespace drover::engine
