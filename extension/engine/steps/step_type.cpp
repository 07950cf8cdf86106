// The registry of step types, the step that holds, and the way from step to step. See step_type.hpp.
#include "engine/steps/step_type.hpp"

#include "core/base/error_class.hpp"
#include "engine/catalog/step_store.hpp"
#include "engine/ledger/transitions.hpp"
#include "engine/steps/success.hpp"
#include "pg/transaction.hpp"

namespace drover::engine {

using core::State;
using core::StepKind;
using pg::Query;
using pg::Row;

namespace {

class Hold : public StepType {
public:
    const char* claimable() const override { return "0"; }
    const char* is_over() const override { return "false"; }
    bool begin(const Migration& m) const override {
        set_step(m.id, m.step, "running");
        set_state(m.id, State::Holding);
        return true;
    }
    bool turn(StepWorker&, Migration&) const override { return false; }
    void finish(const Migration&, const StepEnd&) const override {}
};

std::string by_kind(const char* (StepType::*sql)() const, const char* otherwise) {
    std::string text = "CASE t.kind";
    for (const auto& [kind, word] : core::step_kind_words)
        text += " WHEN '" + std::string(word) + "' THEN " + (step_type(kind).*sql)();
    return text + " ELSE " + otherwise + " END";
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

} // namespace

const StepType& step_type(StepKind kind) {
    static const Hold hold;
    switch (kind) { // no default: the compiler names a kind without a type
    case StepKind::Batched:
        return batched_step();
    case StepKind::Verify:
        return verify_step();
    case StepKind::Ddl:
        return ddl_step();
    case StepKind::Build:
        return build_step();
    case StepKind::Hold:
        return hold;
    }
    __builtin_unreachable();
}

const std::string& claimable_sql() {
    static const std::string sql = by_kind(&StepType::claimable, "0");
    return sql;
}

const std::string& is_over_sql() {
    static const std::string sql = by_kind(&StepType::is_over, "false");
    return sql;
}

void finish_steps() {
    // A queued one was stopped and resumed when its last batch was at work: no worker comes for it.
    static const std::string sql = R"(
        WITH ended AS (
            SELECT m.id, row_number() OVER (PARTITION BY m.owner_oid ORDER BY m.id) AS n FROM drover.migration m
            JOIN drover.step t ON t.migration_id = m.id AND t.step = m.step JOIN drover.step w ON w.migration_id = m.id AND w.step = m.walk
            WHERE m.state IN )" DROVER_AT_WORK R"( AND m.home = $1 AND ($2::bigint = 0 OR m.id = $2::bigint)
              AND )" + is_over_sql() +
                                   R"()
        SELECT m.id, m.state = 'queued', e.done, e.left_over
        FROM drover.migration m JOIN ended o USING (id)
        CROSS JOIN LATERAL (
            SELECT coalesce(sum(s.rows_done), 0) AS done, coalesce(sum(s.rows_left), 0) AS left_over
            FROM drover.slice s JOIN drover.step w ON w.migration_id = s.migration_id AND w.step = s.step AND w.pass = s.pass
            WHERE s.migration_id = m.id AND s.step = m.walk) e
        WHERE m.state IN )" DROVER_AT_WORK R"( AND )" DROVER_SHARE R"(
        ORDER BY o.n, m.id FOR NO KEY UPDATE OF m SKIP LOCKED)";
    static Query query{sql.c_str()};
    for (const Row& ended : query.run({pg::home(), 0}))
        // Once more under the lock: the next pass may have been cut since that statement saw the slices.
        for (const Row& r : query.run({pg::home(), ended[0].integer()}))
            alone(r[0].integer(), [&] {
                if (r[1].boolean())
                    set_state(r[0].integer(), State::Running);
                if (auto m = load_migration(r[0].integer()))
                    step_type(m->step_kind).finish(*m, {r[2].integer(), r[3].integer(), r[1].boolean()});
            });
}

void finish_step(const Migration& m, const std::string& detail) {
    set_step(m.id, m.step, "done", detail);
    go_on(m);
}

void go_on(const Migration& m) {
    // Rows in quarantine were tried again: what was done before is not done once more, but looked at.
    static Query next{"SELECT min(step) FROM drover.step WHERE migration_id = $1::bigint AND step > $2::integer AND "
                      "(state <> 'done' OR kind = 'verify')"};
    static Query idle{
        "SELECT state = 'pending' FROM drover.step WHERE migration_id = $1::bigint AND step = $2::integer"};
    for (int step = m.step;;) {
        const Row found = next.row({m.id, step});
        if (found[0].is_null())
            return succeed(*load_migration(m.id));
        step = static_cast<int>(found[0].integer());
        go_to_step(m.id, step);
        const Migration now = *load_migration(m.id);
        if (step_type(now.step_kind).begin(now))
            return;
        if (idle.row({m.id, step})[0].boolean())
            set_step(m.id, step, "skipped");
    }
}

bool undo_steps(const Migration& m, bool including) {
    static Query steps{"SELECT step, kind FROM drover.step WHERE migration_id = $1::bigint AND step <= $2::integer "
                       "ORDER BY step DESC"};
    for (const Row& r : steps.run({m.id, including ? m.step : m.step - 1})) {
        const int step = static_cast<int>(r[0].integer());
        Migration at = m;
        at.step = step;
        at.step_kind = *core::parse_step_kind(r[1].str());
        if (step_type(at.step_kind).begin_undo(at)) {
            go_to_step(m.id, step);
            return true;
        }
        set_step(m.id, step, "undone");
    }
    return false;
}

void confirm_step(const Migration& m, const std::string& by) {
    set_step(m.id, m.step, "done");
    set_state(m.id, State::Queued, by);
    go_on(*load_migration(m.id));
}

} // namespace drover::engine
