// Implementation of questions. See inspect.hpp.
// Transaction contract: remaining_rows and assert_done run in the caller's transaction with SPI connected;
// wait_until_done connects SPI by itself, non-atomic, and commits between its looks.
#include "engine/command/inspect.hpp"

#include "core/model/predicate.hpp"
#include "engine/command/wake.hpp"
#include "engine/session/access.hpp"
#include "engine/session/session.hpp"
#include "engine/session/ways_on.hpp"
#include "engine/walk/clause_columns.hpp"
#include "engine/walk/statement.hpp"
#include "pg/clause.hpp"
#include "pg/process.hpp"
#include "pg/session_settings.hpp"

namespace drover::engine {

using core::State;
using pg::Query;

namespace {

std::int64_t estimate_left(const Caller& caller, const Migration& m) {
    if (m.state == State::Succeeded)
        return 0;
    std::int64_t left = 0;
    caller.bookkeeping([&] {
        static Query query{R"(
            SELECT CASE WHEN t.planned_pass = 0 THEN (SELECT greatest(c.reltuples, 0)::bigint FROM pg_class c WHERE c.oid = t.relation_oid)
                        ELSE (SELECT coalesce(sum(greatest(s.rows_estimate - s.rows_walked, 0)), 0)::bigint FROM drover.slice s
                              WHERE s.migration_id = m.id AND s.step = m.walk AND s.pass = t.pass AND s.state = 'pending') END
            FROM drover.migration m JOIN drover.step t ON t.migration_id = m.id AND t.step = m.walk WHERE m.id = $1::bigint)"};
        left = query.row({m.id})[0].integer();
    });
    return left;
}

} // namespace

std::int64_t remaining_rows(const std::string& name) {
    Caller caller;
    Migration m = require_member(caller, name, "migrate_remaining()");
    Oid owner = owner_role(m);
    if (!m.where_clause || !m.traits().sweeps) // what was copied satisfies it still
        return estimate_left(caller, m);
    pg::RelationInfo relation = pg::describe_relation(
        m.at_home ? m.relation_oid : pg::relation_by_name(m.relation)); // it may have been renamed
    if (!relation.exists)
        throw pg::Error("42P01", "relation " + m.relation + " of migration \"" + name + "\" does not exist any more",
                        {}, "SELECT migrate_drop(" + literal(name) + ");");
    if (!pg::find_role(owner).exists)
        throw pg::Error("28000", "role \"" + m.owner + "\", the migration's owner, does not exist any more");
    std::int64_t count = 0;
    pg::GucScope guc;
    apply_environment(m, guc);
    guc.set("row_security", "off");
    guc.set("standard_conforming_strings", "on");
    pg::check_expression(*m.where_clause, "where_clause");
    pg::as_owner_restricted(owner, [&] {
        count = pg::owner_query(remaining_sql(as_called(relation, m), *m.where_clause), {},
                                {{relation.oid, relation.qualified}})[0][0]
                    .integer();
    });
    guc.restore();
    return count;
}

Look look_at(const Caller& caller, const Migration& m) {
    Look l;
    const bool rows_shown = may_read_rows(owner_role(m));
    caller.bookkeeping([&] {
        const char* schema = pg::guard([&] { return get_namespace_name(caller.extension.schema); });
        std::string sql = "SELECT p.state, p.phase, p.waiting_for, p.percent, p.rows_done, p.eta, p.sqlstate, "
                          "p.message, p.rows_failed FROM " +
                          identifier(schema ? schema : "") + ".migrate_progress p WHERE p.id = $1::bigint";
        pg::Rows rows = pg::query_once(sql, {m.id});
        if (rows.empty())
            throw pg::Error("42704", "migration \"" + m.name + "\" does not exist any more");
        const pg::Row& r = rows[0];
        l = {r[0].str(), r[1].str(), r[2].str(), r[3].str("0"), r[4].str("0"),
             r[5].str(), r[6].str(), r[7].str(), r[8].str("0"), std::string(m.traits().done)};
        if (!rows_shown) {
            l.message.clear();
            l.waiting_for = l.waiting_for.substr(0, l.waiting_for.find(':'));
        }
    });
    return l;
}

std::string shown_state(const Caller& caller, const Migration& m) {
    return look_at(caller, m).state;
}

std::string progress_text(const Look& l) {
    std::string s = l.phase + ", " + l.percent + " % walked, " + l.rows_done + " rows " + l.done;
    if (l.rows_failed != "0")
        s += ", " + l.rows_failed + (l.rows_failed == "1" ? " row failed" : " rows failed");
    if (!l.eta.empty())
        s += ", " + l.eta + " to go";
    if (!l.waiting_for.empty())
        s += ", waits for " + l.waiting_for;
    if (!l.sqlstate.empty())
        s += "; " + l.sqlstate + " " + l.message;
    return s + ".";
}

void assert_done(const TextArray& names) {
    if (names.empty())
        throw pg::Error("22023", "no migration is named", "A gate over nothing would always be open.",
                        "SELECT migrate_assert_done('a_name');");
    Caller caller;
    for (const std::string& name : names) {
        Migration m = require_visible(caller, name);
        if (m.state == State::Succeeded)
            continue;
        Look l = look_at(caller, m);
        if (l.state == core::to_string(State::Succeeded)) // since
            continue;
        throw pg::Error("55000", "migration \"" + name + "\" is not done: it " + core::predicate(l.state),
                        "Progress: " + progress_text(l), way_on(m));
    }
}

namespace {

// True when done; throws when it never will be by itself. rolls_back: it was seen to, and to be rolled back is its end.
bool is_done(const Caller& caller, const std::string& name, bool& rolls_back) {
    Migration m = require_visible(caller, name);
    rolls_back = rolls_back || m.state == State::RollingBack;
    if (m.state == State::RolledBack && rolls_back && m.error.message.empty())
        return true;
    if (m.state == State::Succeeded) {
        if (!m.error.message.empty())
            pg::report(NOTICE, "migration \"" + name + "\" has succeeded, but " + m.error.message,
                       m.error.hint.empty() ? "The clause is: " + m.where_clause.value_or("") : m.error.detail,
                       m.error.hint.empty() ? "See that it says what was meant." : m.error.hint);
        return true;
    }
    if (m.state == State::Failed)
        throw pg::Error(m.error.sqlstate.empty() ? "55000" : m.error.sqlstate,
                        "migration \"" + name + "\" failed: " + m.error.message, m.error.detail, way_on(m));
    if (m.state == State::RolledBack && rolls_back)
        throw pg::Error("55000", "migration \"" + name + "\" was rolled back, but " + m.error.message, {}, way_on(m));
    if (m.state == State::SucceededWithErrors || m.state == State::RolledBack)
        throw pg::Error("55000",
                        "migration \"" + name + "\" is not done: it " + core::predicate(core::to_string(m.state)),
                        "Progress: " + progress_text(look_at(caller, m)), way_on(m));
    if (m.state == State::Cancelled)
        throw pg::Error("55000", "migration \"" + name + "\" was cancelled", {}, way_on(m));
    return false;
}

} // namespace

void wait_until_done(const std::string& name, std::optional<std::int64_t> timeout_ms, bool atomic) {
    using Clock = std::chrono::steady_clock;
    if (atomic)
        throw pg::Error("25001", "migrate_wait cannot run inside a transaction block",
                        "It commits between its looks, so that it holds no snapshot.",
                        "CALL it on its own, outside BEGIN and functions.");
    const auto begin = Clock::now();
    pg::SpiScope spi(true);
    if (!pg::in_recovery())
        wake();
    for (bool rolls_back = false;;) {
        Caller caller;
        if (is_done(caller, name, rolls_back))
            break;
        std::chrono::milliseconds nap{200};
        if (timeout_ms) {
            auto left = std::chrono::milliseconds(*timeout_ms) -
                        std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin);
            if (left.count() <= 0) {
                Migration m = require_visible(caller, name);
                const Look l = look_at(caller, m);
                m.state = core::parse_state(l.state).value_or(m.state); // it may have changed in between
                throw pg::Error(
                    "57014", "timeout while waiting for migration \"" + name + "\", which " + core::predicate(l.state),
                    "Progress: " + progress_text(l), way_on(m));
            }
            nap = std::min(nap, left);
        }
        pg::guard([] { SPI_commit(); });
        pg::wait_latch(nap, "PgDroverWait");
    }
    spi.finish();
}

} // namespace drover::engine
