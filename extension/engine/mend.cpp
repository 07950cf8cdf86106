// Implementation of mending. Lock order inside the transaction: the relation, the row, then its row in drover.error and
// the slice that counts it.
#include "engine/mend.hpp"

#include "core/error_class.hpp"
#include "engine/quarantine.hpp"
#include "engine/undo.hpp"
#include "pg/clean_session.hpp"
#include "pg/owner_scope.hpp"
#include "pg/process.hpp"
#include "pg/transaction.hpp"

#include <chrono>

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

void mark_mended(const Migration& m, const Quarantined& q, std::int64_t rows) {
    static pg::Query mended{"UPDATE drover.error SET mended_at = clock_timestamp(), pass = $2::integer WHERE id = "
                            "$1::bigint AND mended_at IS NULL"};
    mended.run({q.id, m.pass});
    if (mended.affected() != 1)
        throw pg::Error("40001", "another worker has mended the row", "Nothing was applied twice.");
    static pg::Query count{"UPDATE drover.slice SET rows_done = rows_done + $2::bigint WHERE id = $1::bigint"};
    count.run({q.slice_id, rows});
}

// The rows of one relation, by one key.
class Mender {
public:
    Mender(const Migration& m, const Quarantined& q)
        : slice_(slice_of(q)), range_(slice_, m), action_(action_of(m)), counts_(m.where_tells_done()) {}

    bool serves(const Quarantined& q) const {
        return slice_.relation_oid == q.relation_oid && slice_.key == q.known_by;
    }

    // What became of the row; nothing where it is gone. Throws what the row still has against it.
    ActionResult run(const Quarantined& q) {
        const Position to = range_.position(q.key);
        std::optional<Position> at = before(to, q.key);
        if (!at)
            return {};
        ActionResult done;
        pg::drop_leftovers();
        const std::string shown = action_->describe(range_);
        const pg::ShownStatement show(shown.c_str());
        pg::show_activity(shown);
        pg::subtransaction([&] {
            done = action_->run(range_, *at, to, std::nullopt, {counts_, counts_});
            if (done.rows_left > 0)
                throw pg::Error("22000", "where_clause chose the row, and it was not changed");
        });
        return done;
    }

    FailedRow failed(const Quarantined& q, const pg::Error& e) const {
        FailedRow row;
        row.key = q.key;
        row.known_by = range_.key()->written();
        row.error = e.info();
        row.statement = action_->statement();
        return row;
    }

    Slice& slice() { return slice_; }

private:
    static Slice slice_of(const Quarantined& q) {
        Slice s;
        s.relation_oid = q.relation_oid;
        s.relation = q.relation;
        s.key = q.known_by;
        return s;
    }

    // The place just before the row, so that a range holds it alone; nullopt: the row is gone.
    std::optional<Position> before(const Position& row, const TextArray& key) {
        const Target& t = range_.target();
        Range::Bound bound;
        range_.bind(bound, {}, row);
        const std::string sql = "SELECT " + core::select_list(t.key) + " FROM ONLY " + t.relation + " WHERE " +
                                range_condition(t, false) + " ORDER BY " + core::order_by(t.key, true) + " LIMIT 2";
        const std::size_t found = plans_.get(sql, bound.types, {t.leaf}).run(bound.values, pg::Scan::Ordered);
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
        if (found > 0 && place(0) == key)
            at = found > 1 ? range_.position(place(1)) : Position{};
        pg::guard([=] { SPI_freetuptable(table); });
        return at;
    }

    Slice slice_;
    Range range_;
    std::unique_ptr<Action> action_;
    bool counts_;
    Plans plans_;
};

} // namespace

namespace {

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
        std::optional<Mender> mender;
        const auto begin = Clock::now();
        for (const Quarantined& q : rows) {
            ActionResult done;
            const bool there =
                pg::lock_relation(q.relation_oid, RowExclusiveLock) && pg::belongs_to(q.relation_oid, m.relation_oid);
            if (there && !(mender && mender->serves(q)))
                mender.emplace(m, q);
            try {
                if (there)
                    done = mender->run(q);
            } catch (const pg::Error& e) {
                if (core::classify(e.info().sqlstate) != core::ErrorClass::Data)
                    throw;
                mender->slice().id = q.slice_id;
                bookkeeping(session, [&] { record_rows(m, mender->slice(), {mender->failed(q, e)}); });
                continue;
            }
            bookkeeping(session, [&] { mark_mended(m, q, done.rows); });
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
