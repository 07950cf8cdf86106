// Implementation of migrate_plan. See plan_report.hpp for the contract.
#include "engine/report/plan_report.hpp"

#include "engine/action/call_action.hpp"
#include "engine/action/images.hpp"
#include "engine/catalog/limits.hpp"
#include "engine/report/plan_effects.hpp"
#include "engine/report/trial.hpp"
#include "pg/transaction.hpp"

#include <algorithm>
#include <iterator>

namespace drover::engine {

namespace {

using pg::Query;
using pg::Row;
using pg::TextArray;

constexpr std::int64_t trial_rows = 10; // enough to take every lock

// A NOTICE of the start in one text.
std::string sentences(const core::Problem& note) {
    std::string text = note.message;
    for (const std::string* more : {&note.detail, &note.hint})
        if (!more->empty())
            text += (text.back() == '.' || text.back() == ';' ? " " : ". ") + *more;
    return text;
}

class Plan {
public:
    explicit Plan(const StartArguments& a) : work_(completed(caller_, a)), checked_(check_work(caller_, work_)) {
        StartArguments started = a;
        started.work = work_;
        by_pass_ = end_with_a_pass(caller_, started);
    }

    std::vector<ReportRow> rows() {
        add("relation", checked_.subject.root.qualified + ", " + size());
        if (work_.traits().has_target)
            add("target", work_.target);
        if (work_.traits().has_routine)
            add("routine",
                work_.routine +
                    ", once for each chunk, in the transaction of its batch; what it changes is not looked into");
        add("walk", checked_.choice);
        const int permitted =
            std::min({limits.max_workers, limits.max_workers_per_role, limits.max_workers_per_migration});
        add("workers", std::to_string(work_.workers) +
                           (permitted < work_.workers ? ", of which the server permits " + std::to_string(permitted) +
                                                            " (pg_drover.max_workers and its relatives)"
                                                      : ""));
        if (work_.settings.undo) {
            pg::rolled_back([&] { make_image_table(checked_.subject, 0); }); // refused here as at the start
            add("undo", "before-images of each row go into a table in schema " + image_schema(work_) +
                            ": each statement locks a row first and writes it there, too; migrate_estimate tells "
                            "how large it grows");
        }
        for (Oid leaf : pg::leaves_of(work_.relation_oid)) {
            if (leaves_++ < leaves_shown)
                add_leaf(leaf);
        }
        if (leaves_ > leaves_shown)
            add("partitions", "and " + std::to_string(leaves_ - leaves_shown) + " more, walked alike");
        for (ReportRow& row : plan_effects(work_))
            rows_.push_back(std::move(row));
        if (by_pass_)
            add("note", sentences(note_of_pass("it reads")));
        for (const core::Problem& note : checked_.notes)
            add("note", sentences(note));
        std::ranges::move(statements_, std::back_inserter(rows_));
        return std::move(rows_);
    }

private:
    static constexpr int leaves_shown = 3;

    void add(const std::string& item, const std::string& detail) { rows_.push_back({item, detail}); }
    std::string size();
    void add_leaf(Oid leaf);
    void add_statements(const Trial& trial);
    void add_locks(const std::string& item, const TextArray& locks);

    Caller caller_;
    Work work_;
    Checked checked_;
    bool by_pass_ = false; // setting until will be that
    std::vector<ReportRow> rows_;
    std::vector<ReportRow> statements_; // of the first partition; long, so they come last
    int leaves_ = 0;
};

std::string Plan::size() {
    static Query query{R"(
        SELECT pg_catalog.pg_size_pretty(pg_catalog.sum(pg_catalog.pg_table_size(c.oid))), pg_catalog.pg_size_pretty(pg_catalog.sum(pg_catalog.pg_indexes_size(c.oid))),
               pg_catalog.sum(pg_catalog.float8larger(c.reltuples::pg_catalog.float8, 0::pg_catalog.float8))::pg_catalog.int8,
               coalesce(pg_catalog.bool_and(c.reltuples OPERATOR(pg_catalog.<) 0::pg_catalog.float4), false)
        FROM pg_catalog.pg_class c WHERE c.oid OPERATOR(pg_catalog.=) ANY ($1::pg_catalog.oid[]))"};
    TextArray leaves;
    for (Oid leaf : pg::leaves_of(work_.relation_oid))
        leaves.push_back(std::to_string(leaf));
    const Row r = query.row({leaves});
    return r[0].str("0 bytes") + ", its indexes " + r[1].str("0 bytes") +
           (r[3].boolean() ? ", never analyzed" : ", about " + r[2].str("0") + " rows by its statistics");
}

// Locks on relations that this session holds, as "mode on relation".
TextArray locks_held() {
    static Query query{R"(
        SELECT pg_catalog.format('%s on %s', l.mode, l.relation::pg_catalog.regclass) FROM pg_catalog.pg_locks l
        WHERE l.pid OPERATOR(pg_catalog.=) pg_catalog.pg_backend_pid() AND l.locktype OPERATOR(pg_catalog.=) 'relation' AND l.granted
          AND l.relation OPERATOR(pg_catalog.>=) 16384::pg_catalog.oid
        ORDER BY l.relation, 1)"};
    TextArray held;
    for (const Row& r : query.run({}))
        if (r[0].str().find("drover_undo_0") == std::string::npos) // the trial's own table of before-images
            held.push_back(r[0].str());
    return held;
}

TextArray without(TextArray locks, const TextArray& before) {
    std::erase_if(locks, [&](const std::string& l) { return std::ranges::find(before, l) != before.end(); });
    return locks;
}

void Plan::add_locks(const std::string& item, const TextArray& locks) {
    std::string text;
    for (const std::string& l : locks)
        text += (text.empty() ? "" : ", ") + l;
    add(item, text.empty() ? "none that it did not hold before" : text);
}

void Plan::add_statements(const Trial& trial) {
    if (!statements_.empty())
        return;
    const auto add = [this](const std::string& item, const std::string& text) { statements_.push_back({item, text}); };
    const Target& t = trial.target();
    if (work_.traits().sweeps) {
        const bool check_done = t.sets && work_.where_clause;
        add("statement", change_sql(t, {true, trial.strategy().stripes > 1, check_done}));
    } else {
        add("statement", trial.describe());
    }
    if (const std::string rows = work_.traits().has_routine ? call_rows_sql(work_, t, true) : ""; !rows.empty())
        add("statement: rows of the chunk", rows);
    if (trial.strategy().key)
        add("statement: next key", probe_sql(t, true));
}

void Plan::add_leaf(Oid leaf) {
    const TextArray before = locks_held();
    TextArray planning, batch;
    std::string failed;
    pg::GucScope guc;
    apply_trial_settings(guc, work_.settings);
    std::optional<Trial> trial;
    pg::rolled_back([&] {
        trial.emplace(work_, leaf, 1);
        planning = without(locks_held(), before);
    });
    add_statements(*trial);
    if (trial->places() == 0) {
        add("locks: batch", trial->relation().qualified + " has no row to try");
    } else {
        try {
            trial->run(0, trial_rows, false, [&] { batch = without(locks_held(), before); });
            add_locks("locks: batch", batch);
        } catch (const pg::Error& e) {
            if (e.info().sqlstate == "57014")
                throw;
            add("warning", "a trial of " + std::to_string(trial_rows) + " rows failed: " + e.info().sqlstate + " " +
                               e.info().message + (ends_transaction(work_, e) ? ". " + advice_on_ending(work_) : ""));
        }
    }
    add_locks("locks: planning", planning);
    guc.restore();
}

} // namespace

std::vector<ReportRow> plan_report(const StartArguments& a) {
    require_primary((function_of("migrate_plan", a.work.kind) + "()").c_str());
    return Plan(a).rows();
}

} // namespace drover::engine
