// Implementation of calls. See call_action.hpp.
#include "engine/call_action.hpp"

#include "engine/access.hpp"
#include "engine/definition.hpp"
#include "pg/routine.hpp"
#include "pg/temporary.hpp"

namespace drover::engine {

namespace {

// The routine as it stands, by its OID, else (after a restore, or DROP and CREATE) by its name.
pg::Routine routine_of(const Work& w) {
    pg::Routine r = pg::describe_routine(w.routine_oid);
    if (OidIsValid(r.oid))
        return r;
    static pg::Query by_name{"SELECT pg_catalog.to_regprocedure($1)::pg_catalog.oid"};
    r = pg::describe_routine(static_cast<Oid>(by_name.row({w.routine})[0].integer()));
    if (!OidIsValid(r.oid))
        throw pg::Error("42883", "routine " + w.routine + " does not exist any more", {},
                        "Create it again, then SELECT migrate_retry(...);");
    return r;
}

// Whether its result counts in place of the rows.
bool counts(const pg::Routine& r) {
    return !r.procedure && (r.result == INT8OID || r.result == INT4OID || r.result == INT2OID);
}

// By the number of its arguments: an array for each column of the key, or else the columns of lo, then those of hi.
bool takes_keys(const pg::Routine& r, std::size_t key_columns) {
    return r.arguments.size() == key_columns;
}

bool takes_bounds(const pg::Routine& r, std::size_t key_columns) {
    return r.arguments.size() == 2 * key_columns;
}

// The keys of a chunk, as the routine takes them.
std::string keys_for(const pg::Routine& r, const Target& t, bool after_start) {
    TextArray types;
    for (Oid array : r.arguments)
        types.push_back(pg::type_name(pg::element_type(pg::base_type(array))));
    return keys_sql(t, after_start, types);
}

class Call : public Action {
public:
    explicit Call(const Work& w) : routine_(routine_of(w)), counts_(counts(routine_)) {}

    ActionResult run(const Range& range, const Position& at, const Position& to, std::optional<Stripe>,
                     Checks) override {
        return takes_keys(routine_, range.columns()) ? call_with_keys(range, at, to) : call_with_bounds(range, at, to);
    }

    std::string describe(const Range&) const override { return call_sql(0); }

private:
    // nulls: so many arguments are NULL, those of lo where the walk begins.
    std::string call_sql(std::size_t nulls) const {
        std::string sql = (routine_.procedure ? "CALL " : "SELECT ") + routine_.name + "(";
        int parameter = 0;
        for (std::size_t i = 0; i < routine_.arguments.size(); i++)
            sql += (i ? ", " : "") + (i < nulls ? std::string("NULL") : "$" + std::to_string(++parameter)) +
                   "::" + pg::type_name(routine_.arguments[i]);
        return sql + ")";
    }

    ActionResult call_with_bounds(const Range& range, const Position& at, const Position& to) {
        Range::Bound bound;
        range.bind(bound, at, to); // lo if it is set, and hi
        ActionResult result;
        if (!counts_) {
            statement_ = count_sql(range.target(), at.set);
            plans_.get(statement_, bound.types, {range.target().leaf}).run(bound.values, pg::Scan::Index);
            result.rows = number(0);
        }
        statement_ = call_sql(at.set ? 0 : range.columns());
        call(bound.types, bound.values, result);
        return result;
    }

    ActionResult call_with_keys(const Range& range, const Position& at, const Position& to) {
        Range::Bound bound;
        range.bind(bound, at, to);
        statement_ = keys_for(routine_, range.target(), at.set);
        plans_.get(statement_, bound.types, {range.target().leaf}).run(bound.values, pg::Scan::Index);
        Datum keys[INDEX_MAX_KEYS];
        ActionResult result;
        result.rows = copy_keys(keys, static_cast<int>(range.columns()));
        if (result.rows == 0)
            return result;
        statement_ = call_sql(0);
        call(routine_.arguments, keys, result);
        return result;
    }

    // The arrays of the one row in SPI_tuptable, which it frees; how many keys they hold.
    static std::int64_t copy_keys(Datum* keys, int n) {
        return pg::guard([=]() -> std::int64_t {
            bool null = false;
            for (int i = 0; i < n && !null; i++) {
                const Datum d = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, i + 1, &null);
                if (!null)
                    keys[i] = datumCopy(d, false, -1);
            }
            SPI_freetuptable(SPI_tuptable);
            if (null)
                return 0;
            ArrayType* a = DatumGetArrayTypeP(keys[0]);
            return ArrayGetNItems(ARR_NDIM(a), ARR_DIMS(a));
        });
    }

    // An integer result counts in place of the rows.
    void call(const std::vector<Oid>& types, const Datum* values, ActionResult& result) {
        try {
            plans_.get(statement_, types, {}).run(values, pg::Scan::Any);
        } catch (const pg::Error& e) {
            if (e.info().sqlstate != "2D000")
                throw;
            pg::ErrorInfo info = e.info();
            info.detail =
                "The routine runs inside the batch's transaction, which commits its work together with the cursor.";
            info.hint = "Remove COMMIT and ROLLBACK from " + routine_.signature + ", then SELECT migrate_retry(...);";
            throw pg::Error(std::move(info));
        }
        if (counts_)
            result.rows = number(routine_.result);
        else if (SPI_tuptable)
            pg::guard([] { SPI_freetuptable(SPI_tuptable); });
    }

    // The one value in SPI_tuptable, which it frees; NULL is 0. type: int2 and int4 are narrower Datums.
    static std::int64_t number(Oid type) {
        return pg::guard([=]() -> std::int64_t {
            bool null;
            const Datum d = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &null);
            const std::int64_t n = type == INT4OID   ? DatumGetInt32(d)
                                   : type == INT2OID ? DatumGetInt16(d)
                                                     : DatumGetInt64(d);
            SPI_freetuptable(SPI_tuptable);
            return null ? 0 : n;
        });
    }

    pg::Routine routine_;
    bool counts_;
};

// "lo_a integer, lo_b integer", or "a_keys integer[], b_keys integer[]". Not the bare names of the columns: in a
// statement of the routine these would mean the columns.
std::string bounds_for(const pg::Key& key, const std::string& which) {
    std::string text;
    for (std::size_t i = 0; i < key.types.size(); i++)
        text += (i ? ", " : "") + identifier(which + key.column_names[i]) + " " + pg::type_name(key.types[i]);
    return text;
}

std::string arrays_for(const pg::Key& key) {
    if (key.types.size() == 1)
        return "keys " + pg::type_name(key.types[0]) + "[]";
    std::string text;
    for (std::size_t i = 0; i < key.types.size(); i++)
        text += (i ? ", " : "") + identifier(key.column_names[i] + "_keys") + " " + pg::type_name(key.types[i]) + "[]";
    return text;
}

std::string routines_for(const pg::Key& key) {
    const std::string type = pg::type_name(key.types[0]);
    return "(" +
           (key.types.size() == 1 ? "lo " + type + ", hi " + type
                                  : bounds_for(key, "lo_") + ", " + bounds_for(key, "hi_")) +
           ") or of (" + arrays_for(key) + ")";
}

[[noreturn]] void wrong_arguments(const pg::Routine& r, const pg::Key& key, const std::string& leaf) {
    const bool one = key.types.size() == 1;
    throw pg::Error("0A000", "routine " + r.signature + " does not take the keys of " + leaf,
                    one ? "The key " + key.columns[0].column + " is of type " + pg::type_name(key.types[0]) + "."
                        : "The key that would be walked is (" + bounds_for(key, "") + ").",
                    "Give a routine of " + routines_for(key) +
                        (one ? "." : ", or name another unique index: settings => '{\"key\": \"index_name\"}'."));
}

void check_arguments(const pg::Routine& r, const pg::Key& key, const std::string& leaf) {
    const std::size_t n = key.types.size();
    const auto takes = [&](Oid type, std::size_t i) {
        return OidIsValid(type) && pg::is_binary_coercible(key.types[i % n], pg::base_type(type));
    };
    bool fits = takes_bounds(r, n) || takes_keys(r, n);
    for (std::size_t i = 0; fits && i < r.arguments.size(); i++)
        fits = takes(takes_keys(r, n) ? pg::element_type(pg::base_type(r.arguments[i])) : r.arguments[i], i);
    if (!fits)
        wrong_arguments(r, key, leaf);
}

} // namespace

std::unique_ptr<Action> make_call_action(const Work& w) {
    return std::make_unique<Call>(w);
}

void complete_call(Work& w) {
    const pg::Routine r = pg::describe_routine(w.routine_oid);
    if (!OidIsValid(r.oid))
        throw pg::Error("42883", "routine with OID " + std::to_string(w.routine_oid) + " does not exist");
    w.routine = r.signature;
    refuse_temporary("the routine", pg::temporary_object_of_routine(r.oid));
}

void check_bounds(const pg::RelationInfo& leaf, const Work& w, const pg::Key& key) {
    const pg::Routine r = routine_of(w);
    if (!takes_bounds(r, key.types.size()))
        return;
    if (pg::leaves_of(w.relation_oid).size() > 1)
        throw pg::Error(
            "0A000",
            "routine " + r.signature + " takes bounds, and " + pg::describe_relation(w.relation_oid).qualified +
                " has several partitions",
            "Each is walked by itself, and between the bounds of one may be keys of another, which would be "
            "met again.",
            "Give a routine of (" + arrays_for(key) + "), or migrate the partitions one by one.");
    static pg::Query query{R"(
        SELECT a.attname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid CROSS JOIN generate_series(0, i.indnkeyatts - 1) k (n)
        JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k.n] JOIN pg_opclass o ON o.oid = i.indclass[k.n]
        WHERE i.indrelid = $1::oid AND c.relname = $2
          AND (i.indoption[k.n] & 1 = 1 AND i.indnkeyatts = 1 OR NOT o.opcdefault OR i.indcollation[k.n] <> a.attcollation) -- 1: descending
        ORDER BY k.n LIMIT 1)"};
    const pg::Rows rows = query.run({leaf.oid, key.name});
    if (!rows.empty())
        throw pg::Error("0A000",
                        "routine " + r.signature + " takes bounds, and index \"" + key.name +
                            "\" has another order of column \"" + rows[0][0].str() + "\" than its operators",
                        "It is walked in its own order (DESC, another collation or operator class), so the rows of a "
                        "batch are not those with keys above lo and at most hi.",
                        "Give a routine of (" + arrays_for(key) +
                            "), or another index: settings => '{\"key\": "
                            "\"index_name\"}'.");
}

void check_call(const pg::RelationInfo& leaf, const Work& w, const pg::Key& key) {
    const pg::Routine r = pg::describe_routine(w.routine_oid);
    if (r.aggregate || r.returns_set || r.has_output)
        throw pg::Error("0A000", "routine " + r.signature + " is of an unsupported kind",
                        r.aggregate     ? "It is an aggregate or window function."
                        : r.returns_set ? "It returns a set."
                                        : "It has output or variadic arguments.",
                        "Give a function that returns void or an integer, or a procedure with input arguments only.");
    check_arguments(r, key, leaf.qualified);
    const bool bounds = takes_bounds(r, key.types.size());
    if (bounds && r.strict)
        throw pg::Error("0A000", "routine " + r.signature + " is strict",
                        "The first call has NULL for lo, and a strict routine would not be called then.",
                        "ALTER ROUTINE " + r.signature + " CALLED ON NULL INPUT;");
    if (bounds && w.where_clause)
        throw pg::Error(
            "0A000", "routine " + r.signature + " takes bounds, to which where_clause cannot be applied", {},
            "Leave it out and let the routine choose among the rows between lo and hi, or give a routine of (" +
                arrays_for(key) + ").");
    check_bounds(leaf, w, key);
    if (!pg::may_execute_routine(w.routine_oid))
        throw pg::Error("42501", "permission denied for routine " + r.signature, {},
                        "GRANT EXECUTE ON ROUTINE " + r.signature + " TO " +
                            identifier(pg::find_role(GetUserId()).name) + ";");
    const Target t = target_of(leaf, w, &key);
    explain(bounds ? count_sql(t, false) : keys_for(r, t, false), key.types);
}

std::string call_rows_sql(const Work& w, const Target& t, bool after_start) {
    const pg::Routine r = routine_of(w);
    if (takes_keys(r, t.key.size()))
        return keys_for(r, t, after_start);
    return counts(r) ? "" : count_sql(t, after_start);
}

bool ends_transaction(const Work& w, const pg::Error& e) {
    return w.kind == core::Kind::Call && e.info().sqlstate == "2D000";
}

std::string advice_on_ending(const Work& w) {
    return "The routine runs inside the batch's transaction, which commits its work together with the cursor: remove "
           "COMMIT and ROLLBACK from " +
           w.routine + ".";
}

} // namespace drover::engine
