// Implementation of mending. Lock order inside the transaction: the relation, the row, then its row in drover.error and
// the slice that counts it.
#include "engine/batch/mend.hpp"

#include "core/base/error_class.hpp"
#include "engine/batch/isolate.hpp"
#include "engine/catalog/error_rows.hpp"
#include "engine/definition/meaning.hpp"
#include "engine/kinds/undo.hpp"
#include "engine/session/access.hpp"
#include "engine/walk/clause_columns.hpp"
#include "pg/clean_session.hpp"
#include "pg/owner_scope.hpp"
#include "pg/process.hpp"
#include "pg/transaction.hpp"

#include <algorithm>
#include <chrono>
#include <tuple>

namespace drover::engine {

namespace {

constexpr int rows_per_batch = 100;

struct Quarantined {
    std::int64_t id, slice_id;
    Oid relation_oid;
    std::string relation;
    TextArray key;
    pg::WrittenKey known_by;
};

std::vector<Quarantined> next_rows(const Migration& m) {
    static pg::Query query{R"(
        SELECT e.id, e.slice_id, e.relation_oid, e.relation, e.key, e.key_columns, e.key_numbers::text[], coalesce(e.key_order, s.key_order), e.key_labels
        FROM drover.error e LEFT JOIN drover.slice s ON s.id = e.slice_id AND s.key_columns = e.key_columns -- of version 1.0
        WHERE e.migration_id = $1::bigint AND e.quarantined AND e.mended_at IS NULL AND e.pass < $2::integer AND e.key_columns IS NOT NULL
        ORDER BY e.relation_oid, e.key_columns, e.id LIMIT $3::integer)"};
    const auto array = [](const pg::Value& v) { return v.array().value_or(TextArray{}); };
    std::vector<Quarantined> rows;
    for (const pg::Row& r : query.run({m.id, m.pass, rows_per_batch}))
        rows.push_back({r[0].integer(),
                        r[1].integer(),
                        static_cast<Oid>(r[2].integer()),
                        r[3].str(),
                        array(r[4]),
                        {array(r[5]), array(r[6]), array(r[7]), array(r[8])}});
    return rows;
}

void leave_to_sweep(const Migration& m, const Quarantined& q) {
    pg::ErrorInfo e;
    e.sqlstate = not_found;
    e.message = "the row is not found by its key, a sweep looks for it";
    mark_tried(m, q.id, e);
}

// It is in the table no more, and no sweep can look for it: whoever deleted it or changed its key is to know.
void mark_and_tell_gone(const Migration& m, const Quarantined& q) {
    mark_row_gone(m, q.id, q.slice_id);
    std::string key;
    for (const std::string& part : q.key)
        key += (key.empty() ? "" : ", ") + part;
    add_event(m.id, "pass", "a row of " + q.relation + " in quarantine is gone, it was not changed: key (" + key + ")");
}

// The rows of one relation, by one key.
class Mender {
public:
    Mender(const Migration& m, Oid leaf, const std::string& name, const pg::WrittenKey& key)
        : range_(slice_of(leaf, name, key), Subject(m)), action_(action_of(m)), counts_(m.where_tells_done()),
          every_(m.traits().sets && !m.where_clause) {}

    const pg::Key& key() const { return *range_.key(); }
    const Range& range() const { return range_; }
    const Target& target() const { return range_.target(); }
    const std::string& statement() const { return action_->statement(); }

    bool has(const Quarantined& q) { return before(range_.position(q.key)).has_value(); }

    // What became of the row; nullopt: it is not there. Throws what the row still has against it.
    std::optional<ActionResult> run(const Quarantined& q) {
        const Position to = range_.position(q.key);
        std::optional<Position> at = before(to);
        if (!at)
            return std::nullopt;
        ActionResult done;
        pg::drop_leftovers();
        const std::string shown = action_->describe(range_);
        const pg::ShownStatement show(shown.c_str());
        pg::show_activity(shown);
        done = action_->run(range_, *at, to, std::nullopt, {counts_, counts_});
        if (done.rows_left > 0 && !every_)
            throw pg::Error("22000", "where_clause chose the row, and it was not changed");
        if (every_ && done.rows == 0)
            throw pg::Error("22000", "the row was not changed", "As where a BEFORE trigger returns NULL.");
        return done;
    }

private:
    static Slice slice_of(Oid leaf, const std::string& name, const pg::WrittenKey& key) {
        Slice s;
        s.relation_oid = leaf;
        s.relation = name;
        s.key = key;
        return s;
    }

    // The place just before the row, so that a range holds it alone; nullopt: the row is gone.
    std::optional<Position> before(const Position& row) {
        const Target& t = range_.target();
        Range::Bound bound;
        range_.bind(bound, {}, row);
        std::string statement;
        const auto write = [&] {
            return "SELECT " + core::select_list(t.key) + " FROM ONLY " + t.relation + " WHERE " +
                   range_condition(t, false) + " ORDER BY " + core::order_by(t.key, true) + " LIMIT 2";
        };
        const std::size_t found = plans_.get({Plans::What::Before, {}}, statement, write, bound.types, {&t.leaf})
                                      .run(bound.values, pg::Scan::Ordered);
        SPITupleTable* table = SPI_tuptable;
        auto place = [&](std::size_t i) {
            Position p;
            p.set = true;
            pg::guard([&] {
                bool null;
                for (int c = 0; c < table->tupdesc->natts; c++)
                    p.values[c] = SPI_getbinval(table->vals[i], table->tupdesc, c + 1, &null);
            });
            return range_.text(p);
        };
        std::optional<Position> at;
        if (found > 0 && place(0) == range_.text(row))
            at = found > 1 ? range_.position(place(1)) : Position{};
        pg::guard([=] { SPI_freetuptable(table); });
        return at;
    }

    Range range_;
    std::unique_ptr<Action> action_;
    bool counts_;
    bool every_; // row is to be changed
    Plans plans_;
};

// The row may be in the table, and whether it was changed there is not known: it stays in quarantine.
class Undecided : public pg::Error {
public:
    Undecided(const Migration& m, const std::string& detail)
        : pg::Error("55000", "whether the row is still to be changed is not known", detail,
                    "See to the row by hand. When none like it is left in quarantine, SELECT migrate_drop(" +
                        literal(m.name) + ");") {}
};

// All of them that one transaction tries.
class Menders {
public:
    Menders(const Session& session, const Migration& m) : session_(session), m_(m) {
        bookkeeping(session_, [&] { swept_ = is_swept_after_mending(m); });
    }

    // nullopt: it is not in the table, as far as is known without a sweep. Throws Undecided, or what the row has
    // against it.
    std::optional<ActionResult> run(const Quarantined& q) {
        at_work_ = nullptr;
        std::optional<ActionResult> done;
        TextArray columns = q.known_by.columns;
        const bool here = OidIsValid(q.relation_oid) && pg::lock_relation(q.relation_oid, RowExclusiveLock) &&
                          pg::belongs_to(q.relation_oid, m_.relation_oid);
        if (here) {
            at_work_ = of(q.relation_oid, q.relation, q.known_by);
            columns = at_work_->key().column_names;
            done = at_work_->run(q);
        }
        return done || swept_ ? done : elsewhere(q, here, columns);
    }

    bool swept() const { return swept_; }
    std::string statement() const { return at_work_ ? at_work_->statement() : ""; }

    // With a subtransaction its locks are gone.
    void forget() {
        menders_.clear();
        at_work_ = nullptr;
    }

private:
    Mender* of(Oid leaf, const std::string& name, const pg::WrittenKey& key) {
        for (const auto& [known_leaf, known_key, mender] : menders_)
            if (known_leaf == leaf && known_key == key)
                return mender.get();
        auto mender = std::make_unique<Mender>(m_, leaf, name, key);
        pg::drop_leftovers();
        check_still(mender->range().subject(), mender->range().leaf(), mender->target());
        check_meaning(session_, m_, mender->target());
        menders_.emplace_back(leaf, key, std::move(mender));
        return std::get<2>(menders_.back()).get();
    }

    // It was moved to another partition, or its own does not belong to the table any more. One that a pass has walked
    // may have had it then.
    std::optional<ActionResult> elsewhere(const Quarantined& q, bool here, const TextArray& columns) {
        const std::vector<pg::Key> all = pg::usable_keys(m_.relation_oid); // of a parent of children by itself
        if (pg::describe_relation(m_.relation_oid).kind != RELKIND_PARTITIONED_TABLE ||
            std::none_of(all.begin(), all.end(), [&](const pg::Key& k) { return k.column_names == columns; })) {
            if (here)
                return std::nullopt; // others may have its key
            throw Undecided(m_, q.relation + ", where it was, does not belong to " + m_.relation +
                                    " any more, and its key is not unique in all of that.");
        }
        pg::WrittenKey by_name = q.known_by;
        by_name.columns = columns;
        by_name.numbers.clear();
        for (Oid leaf : pg::leaves_of(m_.relation_oid)) {
            if ((here && leaf == q.relation_oid) || !pg::lock_relation(leaf, RowExclusiveLock))
                continue;
            const std::string name = pg::describe_relation(leaf).qualified;
            Mender* mender = of(leaf, name, by_name);
            if (!mender->has(q))
                continue;
            if (was_walked(leaf))
                throw Undecided(m_, "It is in " + name + " now, which was walked: perhaps with the row.");
            at_work_ = mender;
            return mender->run(q);
        }
        return std::nullopt;
    }

    bool was_walked(Oid leaf) const {
        bool walked = false;
        bookkeeping(session_, [&] {
            static pg::Query query{"SELECT EXISTS (SELECT FROM drover.slice WHERE migration_id = $1::bigint AND "
                                   "relation_oid = $2::oid AND task = 'change')"};
            walked = query.row({m_.id, leaf})[0].boolean();
        });
        return walked;
    }

    const Session& session_;
    const Migration& m_;
    bool swept_ = false;
    std::vector<std::tuple<Oid, pg::WrittenKey, std::unique_ptr<Mender>>> menders_;
    Mender* at_work_ = nullptr;
};

void mend(const Session& session, const Migration& m, Menders& menders, const Quarantined& q) {
    std::optional<ActionResult> done;
    try {
        pg::subtransaction([&] { done = menders.run(q); });
    } catch (const Undecided& e) {
        menders.forget();
        return bookkeeping(session, [&] { mark_tried(m, q.id, e.info()); });
    } catch (const pg::Error& e) {
        // A key that is another now is no way to the row, but the sweep needs none.
        const bool left_to_sweep = menders.swept() && e.info().sqlstate == "0A000";
        if (!left_to_sweep && core::classify(e.info().sqlstate) != core::ErrorClass::Data)
            throw;
        const std::string statement = menders.statement();
        menders.forget();
        return bookkeeping(session, [&] {
            if (left_to_sweep)
                leave_to_sweep(m, q);
            else
                mark_tried(m, q.id, e.info(), statement);
        });
    }
    bookkeeping(session, [&] {
        if (done)
            mark_mended(m, q.id, q.slice_id, done->rows);
        else if (menders.swept())
            leave_to_sweep(m, q);
        else
            mark_and_tell_gone(m, q);
    });
}

bool try_batch(Session& session) {
    using Clock = std::chrono::steady_clock;
    bool more = false;
    pg::transaction([&] {
        const bool may_work = begin_work(session);
        const Migration m = require_runnable(session);
        more = true;
        if (!may_work || m.task != core::Task::Mend)
            return; // look again
        apply_settings(m);
        pg::arm_timeout(m.settings.batch_timeout.count());
        check_owner(m);
        check_relation(m);
        check_constraints_at_once();
        std::vector<Quarantined> rows;
        bookkeeping(session, [&] { rows = next_rows(m); });
        more = !rows.empty();
        Menders menders(session, m);
        const auto begin = Clock::now();
        for (const Quarantined& q : rows) {
            mend(session, m, menders, q);
            if (Clock::now() - begin > m.settings.batch_target)
                break;
        }
        bookkeeping(session, [&] { set_waiting(m, ""); });
        pg::disarm_timeout();
    });
    return more;
}

} // namespace

bool mend_batch(Session& session) {
    try {
        const bool more = try_batch(session);
        pg::release_advisory_locks();
        pg::show_idle();
        return more;
    } catch (...) {
        pg::release_advisory_locks();
        throw;
    }
}

} // namespace drover::engine
