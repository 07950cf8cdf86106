// Implementation of the deploy gate. See deploy_gate.hpp for the transaction contract; core/deploy_gate decides.
#include "engine/start/deploy_gate.hpp"

#include "core/base/error_class.hpp"
#include "core/model/predicate.hpp"
#include "engine/catalog/limits.hpp"
#include "engine/catalog/step_store.hpp"
#include "engine/command/home.hpp"
#include "engine/command/inspect.hpp"
#include "engine/command/start_notes.hpp"
#include "engine/kinds/kind_type.hpp"
#include "engine/ledger/migration_rows.hpp"
#include "engine/session/blocker.hpp"
#include "engine/session/session.hpp"
#include "engine/session/ways_on.hpp"
#include "engine/start/starter.hpp"
#include "engine/steps/success.hpp"
#include "engine/walk/statement.hpp"
#include "pg/commit_actions.hpp"
#include "pg/process.hpp"
#include "pg/relation.hpp"
#include "pg/transaction.hpp"

#include <algorithm>

namespace drover::engine {

using core::GateAction;
using core::OnLarge;
using core::State;

namespace {

constexpr const char* then_again = "\nThen run this deploy again.";

class DeployGate {
public:
    explicit DeployGate(const GateArguments& a) : a_(a), s_(a.start) {}
    std::string run();

private:
    std::string pass_existing(const Migration& m);
    std::string pass_succeeded(const Migration& m);
    std::string count_again(const Migration& m);
    std::string pass_new();
    std::int64_t limit() const;
    std::int64_t record();
    void finish_record(std::int64_t id, const std::string& what);
    void add_rows(std::int64_t id, std::int64_t changed);
    std::int64_t count(const std::string& condition, std::int64_t limit);
    std::string condition() const { return s_.work.where_clause.value_or("true"); }
    std::string function() const { return function_of("migrate_auto", s_.work.kind); }
    void require_check(const std::string& done, const std::string& commands);
    std::int64_t run_plain();
    std::int64_t change_inline();
    std::int64_t take(const Migration& m);
    void run_inline(const Migration* existing);
    [[noreturn]] void start_and_raise(std::int64_t remaining);
    [[noreturn]] void raise_unstarted(std::int64_t remaining, const std::string& commands);
    [[noreturn]] void raise(const std::string& message, const std::string& detail, const std::string& commands) const;
    std::string remain_text(std::int64_t remaining) const;
    std::optional<Migration> find() const;
    std::string call() const;
    std::string by_hand() const;
    bool steered_here(const Migration& m) const;
    std::string how_to_wait() const;

    const GateArguments& a_;
    StartArguments s_; // completed
    Caller caller_;
    Checked checked_;
    bool known_ = false; // has succeeded before
    pg::Named relation() const { return {s_.work.relation_oid, checked_.subject.root.qualified, true}; }
};

std::optional<Migration> DeployGate::find() const {
    std::optional<Migration> m;
    caller_.bookkeeping([&] { m = find_migration(s_.name); });
    return m;
}

void DeployGate::raise(const std::string& message, const std::string& detail, const std::string& commands) const {
    throw pg::Error("55000", message, detail, core::gate_hint(commands, a_.help, a_.help_url));
}

// The migrate_start that does by hand what on_large => 'start' does.
std::string DeployGate::call() const {
    const core::KindTraits& kind = s_.work.traits();
    std::string sql = "SELECT " + function_of("migrate_start", s_.work.kind) + "(" + literal(s_.name) + ", " +
                      literal(checked_.subject.root.qualified);
    if (kind.sets)
        sql += ", " + literal(s_.work.set_clause);
    if (kind.has_target)
        sql += ", " + literal(s_.work.target) + (s_.column_map ? ", " + literal(*s_.column_map) : ", NULL");
    if (kind.has_routine)
        sql += ", " + literal(s_.work.routine);
    if (s_.work.where_clause)
        sql += ", " + literal(*s_.work.where_clause);
    if (s_.workers)
        sql += ", workers => " + std::to_string(*s_.workers);
    if (s_.settings_json != "{}")
        sql += ", settings => " + literal(s_.settings_json);
    return sql + ");";
}

// What workers are set to work with: one that has succeeded is not started again.
std::string DeployGate::by_hand() const {
    const std::string n = literal(s_.name);
    if (!known_)
        return call();
    return "SELECT migrate_verify(" + n + "); CALL migrate_wait(" + n +
           "); which counts what is left and fails; SELECT migrate_retry(" + n + ");";
}

std::string DeployGate::how_to_wait() const {
    return "Wait for it: CALL migrate_wait(" + literal(s_.name) + ");\nOr follow it: drover watch " +
           core::shell_word(s_.name) + then_again;
}

// Its row was written in this transaction.
bool DeployGate::steered_here(const Migration& m) const {
    bool here = false;
    caller_.bookkeeping([&] {
        static pg::Query query{"SELECT xmin::text::bigint FROM drover.migration WHERE id = $1::bigint"};
        const auto xmin = static_cast<TransactionId>(query.row({m.id})[0].integer());
        here = pg::guard([=] { return TransactionIdIsCurrentTransactionId(xmin); });
    });
    return here;
}

std::string DeployGate::pass_existing(const Migration& m) {
    require_same_definition(m, s_, Asks::Gate);
    switch (core::gate_for_existing(m.state, a_.on_large)) {
    case GateAction::AlreadyDone:
        return pass_succeeded(m);
    case GateAction::GoOn:
        note_kept_settings(m, s_.work, s_.settings_json, s_.workers);
        pg::start_supervisor_at_commit();
        return "started";
    default:
        break;
    }
    if (steered_here(m))
        raise("migration \"" + s_.name + "\" has to be done first, and this transaction has only just steered it",
              "The gate's error takes that back, so the migration stays as it was before.",
              "Pause, resume, retry, cancel or drop it in a transaction of its own, before this deploy." +
                  std::string(then_again));
    const bool leads_on = core::is_active(m.state) && m.state != State::RollingBack;
    Look l = look_at(caller_, m);
    if (core::is_active(m.state) && core::is_finished(core::parse_state(l.state).value_or(m.state)))
        return pass_existing(*find()); // it has ended since
    if (core::is_active(m.state) && l.waiting_for.starts_with("supervisor") && !limits.dry_run) {
        start_outside(a_.start, "SELECT migrate_wake();"); // exists already, so this wakes it
        l.waiting_for.clear();
    }
    raise("migration \"" + s_.name + "\" has to be done first: it " + core::predicate(l.state),
          "Progress: " + progress_text(l), leads_on ? how_to_wait() : way_on(m) + then_again);
}

// Rows that satisfy a condition, counted up to the limit: cheap where many do.
std::int64_t DeployGate::count(const std::string& condition, std::int64_t limit) {
    pg::GucScope guc;
    guc.set("row_security", "off");
    guc.set("standard_conforming_strings", "on");
    std::int64_t n =
        pg::owner_query(count_up_to_sql(checked_.subject.root.qualified, condition), {limit}, {relation()})[0][0]
            .integer();
    guc.restore();
    return n;
}

std::int64_t DeployGate::run_plain() {
    pg::GucScope guc;
    guc.set("row_security", "off");
    guc.set("standard_conforming_strings", "on");
    std::vector<pg::Named> named{relation()};
    if (const pg::RelationInfo& into = checked_.subject.into; into.exists)
        named.push_back({into.oid, into.qualified, true});
    const std::string sql = type_of(s_.work.kind).plain_sql(checked_.subject);
    const auto rows = static_cast<std::int64_t>(pg::owner_execute(sql, {}, nullptr, nullptr, named));
    guc.restore();
    return rows;
}

// A row at fault undoes all of them, whatever on_error says: only workers bring it down to its key.
std::int64_t DeployGate::change_inline() {
    try {
        std::int64_t rows = 0;
        pg::subtransaction([&] { rows = run_plain(); });
        return rows;
    } catch (const pg::Error& e) {
        pg::ErrorInfo info = e.info();
        if (info.sqlstate == "55P03")
            throw rows_locked(caller_, s_.work.written_oid());
        if (info.hint.empty() && core::classify(info.sqlstate) == core::ErrorClass::Data)
            info.hint = core::gate_hint("A row cannot be " + std::string(type_of(s_.work.kind).words().done) +
                                            ", so none was. Workers find its key, outside of this "
                                            "deploy: " +
                                            by_hand() + then_again,
                                        a_.help, a_.help_url);
        throw pg::Error(std::move(info));
    }
}

// A migration that needs no worker, as succeeded: migrate_assert_done() of the next release finds it.
std::int64_t DeployGate::record() {
    std::optional<std::int64_t> id = create_migration(caller_, s_, checked_, State::Succeeded);
    if (!id)
        throw pg::Error("40001", "migration \"" + s_.name + "\" was created concurrently", {},
                        "Run this deploy again.");
    return *id;
}

void DeployGate::finish_record(std::int64_t id, const std::string& what) {
    caller_.bookkeeping([&] {
        const std::vector<core::StepPlan> steps = core::steps_of(recipe_of(s_.work, checked_.subject.root.qualified));
        for (std::size_t i = 0; i < steps.size(); i++)
            set_step(id, static_cast<int>(i) + 1, "done",
                     steps[i].kind == core::StepKind::Verify ? "no row satisfies where_clause" : what);
        finish_inline(id, static_cast<int>(steps.size()));
        add_event(id, "pass", what, caller_.name);
    });
}

// What migrate_progress counts, as it has no slices.
void DeployGate::add_rows(std::int64_t id, std::int64_t changed) {
    caller_.bookkeeping([&] { add_rows_inline(id, changed); });
}

// What workers would check at the end. done: of the rows in this transaction; commands: for the HINT.
void DeployGate::require_check(const std::string& done, const std::string& commands) {
    const core::Settings& s = s_.work.settings;
    if (s.verify && !s.check_clause.empty() && count("(" + s.check_clause + "\n) IS NOT TRUE", 1) > 0)
        throw pg::Error("23514",
                        "rows of " + checked_.subject.root.qualified + " do not satisfy check_clause of migration \"" +
                            s_.name + "\"",
                        "It is: " + s.check_clause + done, core::gate_hint(commands, a_.help, a_.help_url));
}

// Of one that has succeeded: its row, locked until the deploy ends.
std::int64_t DeployGate::take(const Migration& m) {
    bool there = false;
    caller_.bookkeeping([&] { there = finish_inline_again(m.id); });
    if (!there)
        throw pg::Error("40001", "migration \"" + s_.name + "\" was changed concurrently", {},
                        "Run this deploy again.");
    return m.id;
}

void DeployGate::run_inline(const Migration* existing) {
    // First, so that of two deploys at once only one changes the rows.
    const std::int64_t id = existing ? take(*existing) : record();
    const std::int64_t changed = change_inline();
    const std::string done = type_of(s_.work.kind).words().done;
    if (s_.work.traits().sweeps && count(condition(), 1) > 0)
        raise("rows that satisfy where_clause remain after migration \"" + s_.name + "\" ran inline",
              "It " + done + " " + rows_text(changed) + "; one of them, or one written meanwhile, still satisfies it.",
              std::string(s_.work.traits().sets ? "Write a set_clause after which where_clause is false for the row"
                                                : "See what keeps the row, as a trigger that returns NULL does") +
                  ", and see that the application writes no such rows.");
    require_check("\nIt was checked after the rows were changed inline, which is undone.",
                  "Mend set_clause, check_clause or the rows that are to be changed: SELECT * FROM " +
                      checked_.subject.root.qualified + " WHERE (" + condition() + ") LIMIT 10;" + then_again);
    const std::string what = "ran inside the caller's transaction: " + rows_text(changed) + " " + done;
    if (existing)
        caller_.bookkeeping([&] { add_event(id, "pass", what, caller_.name); });
    else
        finish_record(id, what);
    add_rows(id, changed);
    pg::report(NOTICE, "migration \"" + s_.name + "\" ran inline: " + rows_text(changed));
}

std::string DeployGate::remain_text(std::int64_t remaining) const {
    const bool one = remaining == 1;
    const std::string what = !s_.work.where_clause ? (one ? " is there; " : " are there; ")
                                                   : (one ? " satisfies where_clause; " : " satisfy where_clause; ");
    const std::string text = "At least " + rows_text(remaining) + " of " + checked_.subject.root.qualified + what;
    if (s_.work.traits().has_routine)
        return text + "a routine is called by workers alone.";
    if (s_.work.settings.undo && a_.inline_limit > 0)
        return text + "with setting undo none is " + type_of(s_.work.kind).words().done + " inline.";
    return text + "inline_limit is " + std::to_string(a_.inline_limit) + ".";
}

void DeployGate::raise_unstarted(std::int64_t remaining, const std::string& commands) {
    const core::KindTraits& kind = s_.work.traits();
    raise("migration \"" + s_.name + "\" has to be done first: " +
              (kind.has_routine
                   ? "rows remain"
                   : "too many rows remain to " + std::string(kind.sets ? "change" : kind.word) + " them inline"),
          remain_text(remaining),
          "Outside of this deploy: " + commands + "\nThen: CALL migrate_wait(" + literal(s_.name) + ");" + then_again);
}

void DeployGate::start_and_raise(std::int64_t remaining) {
    std::vector<Oid> relations = pg::leaves_of(s_.work.relation_oid);
    relations.push_back(s_.work.relation_oid);
    if (s_.work.traits().has_target)
        relations.push_back(s_.work.target_oid);
    const auto kept = std::ranges::find_if(relations, pg::keeps_writers_out);
    if (kept != relations.end())
        raise(
            "migration \"" + s_.name + "\" cannot be started from the transaction that created or altered " +
                pg::describe_relation(*kept == s_.work.target_oid ? *kept : s_.work.relation_oid).qualified,
            "No other session can see the relation, or lock it, before this transaction commits.",
            "Put " + function() +
                " into a migration of its own, after the one that changes the relation: then it runs in "
                "a transaction of its own. Or start it at commit, on_large => 'queue', and begin the next release with "
                "SELECT migrate_assert_done(" +
                literal(s_.name) + ");");
    if (limits.dry_run)
        raise("migration \"" + s_.name + "\" has to be done first: it would be started in the background",
              remain_text(remaining) + " With pg_drover.dry_run nothing was started.",
              "By hand, outside of this deploy: " + by_hand() + then_again);
    start_outside(a_.start, "By hand, outside of this deploy: " + by_hand() + then_again);
    raise("migration \"" + s_.name + "\" has to be done first: it was started in the background",
          remain_text(remaining), how_to_wait());
}

std::int64_t DeployGate::limit() const {
    return s_.work.settings.undo ? 0 : a_.inline_limit; // before-images are kept by workers
}

// Rows may have come since: a new release on a database that was empty, an application that went on writing them. Where
// the clause does not tell which are done, or time alone makes it true for more, once is enough.
std::string DeployGate::pass_succeeded(const Migration& m) {
    if (!m.where_tells_done() || !m.settings.verify || m.settings.until == "pass")
        return "already_done";
    if (!m.at_home) {
        bring_home(caller_, m); // the relation of its name here is the one that is meant, else it is told
        return pass_existing(*find());
    }
    pg::GucScope guc;
    apply_environment(m, guc);
    std::string outcome = count_again(m);
    guc.restore();
    return outcome;
}

std::string DeployGate::count_again(const Migration& m) {
    known_ = true;
    s_.work.settings = m.settings; // also those that the call does not name, as undo
    checked_ = check_work(caller_, s_.work);
    const std::int64_t remaining = count(condition(), std::max<std::int64_t>(limit(), 1));
    switch (core::gate_for_new(remaining, limit())) {
    case GateAction::AlreadyDone:
        return "already_done";
    case GateAction::RunInline:
        run_inline(&m);
        return "ran_inline";
    default:
        break;
    }
    if (a_.on_large == OnLarge::Start)
        start_and_raise(remaining);
    if (a_.on_large == OnLarge::Fail)
        raise_unstarted(remaining, by_hand());
    return sweep_again(caller_, s_) ? "started" : "already_done";
}

std::string DeployGate::pass_new() {
    // Also where nothing is to do: a mistake shows on the developer's empty table, not first in production.
    checked_ = check_work(caller_, s_.work);
    const std::int64_t remaining = count(condition(), std::max<std::int64_t>(limit(), 1));
    switch (core::gate_for_new(remaining, limit())) {
    case GateAction::AlreadyDone:
        require_check({}, "SELECT * FROM " + checked_.subject.root.qualified + " WHERE (" +
                              s_.work.settings.check_clause + ") IS NOT TRUE;");
        finish_record(record(), s_.work.where_clause ? "nothing to do: no row satisfied where_clause"
                                                     : "nothing to do: there was no row");
        return "already_done";
    case GateAction::RunInline:
        run_inline(nullptr);
        return "ran_inline";
    default:
        break;
    }
    if (a_.on_large == OnLarge::Start)
        start_and_raise(remaining);
    if (a_.on_large == OnLarge::Fail)
        raise_unstarted(remaining, by_hand());
    start_migration(a_.start);
    return "started";
}

// Its counts would be of the time when the transaction began.
void require_fresh_snapshots(const std::string& function) {
    const std::string level = pg::get_guc("transaction_isolation");
    if (level == "repeatable read" || level == "serializable")
        throw pg::Error("25001", function + "() cannot count in a transaction of isolation level " + level,
                        "It sees none of the rows that were written since the transaction began.",
                        "SET TRANSACTION ISOLATION LEVEL READ COMMITTED; as its first statement.");
}

std::string DeployGate::run() {
    require_primary((function() + "()").c_str());
    require_fresh_snapshots(function());
    check_start(caller_, s_);
    if (std::optional<Migration> m = find())
        return pass_existing(*m);
    return pass_new();
}

} // namespace

std::string run_gate(const GateArguments& a) {
    return DeployGate(a).run();
}

} // namespace drover::engine
