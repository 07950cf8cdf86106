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

// The keys of a chunk, as the routine takes them.
std::string keys_for(const pg::Routine& r, const Target& t, bool after_start) {
    return keys_sql(t, after_start, pg::type_name(pg::element_type(pg::base_type(r.arguments[0]))));
}

class Call : public Action {
public:
    explicit Call(const Work& w)
        : routine_(routine_of(w)), by_keys_(routine_.arguments.size() == 1), counts_(counts(routine_)) {}

    ActionResult run(const Range& range, const Position& at, const Position& to, std::optional<Stripe>,
                     Checks) override {
        return by_keys_ ? call_with_keys(range, at, to) : call_with_bounds(range, at, to);
    }

    std::string describe(const Range&) const override { return call_sql(false); }

private:
    // lo_is_null: the walk begins here.
    std::string call_sql(bool lo_is_null) const {
        std::string sql = (routine_.procedure ? "CALL " : "SELECT ") + routine_.name + "(";
        int parameter = 0;
        for (std::size_t i = 0; i < routine_.arguments.size(); i++)
            sql += (i ? ", " : "") + (lo_is_null && i == 0 ? std::string("NULL") : "$" + std::to_string(++parameter)) +
                   "::" + pg::type_name(routine_.arguments[i]);
        return sql + ")";
    }

    ActionResult call_with_bounds(const Range& range, const Position& at, const Position& to) {
        Range::Bound bound;
        range.bind(bound, at, to); // with one column of the key: lo if it is set, and hi
        ActionResult result;
        if (!counts_) {
            statement_ = count_sql(range.target(), at.set);
            plans_.get(statement_, bound.types, {range.target().leaf}).run(bound.values, pg::Scan::Index);
            result.rows = number(0);
        }
        statement_ = call_sql(!at.set);
        call(bound.types, bound.values, result);
        return result;
    }

    ActionResult call_with_keys(const Range& range, const Position& at, const Position& to) {
        Range::Bound bound;
        range.bind(bound, at, to);
        statement_ = keys_for(routine_, range.target(), at.set);
        plans_.get(statement_, bound.types, {range.target().leaf}).run(bound.values, pg::Scan::Index);
        ActionResult result;
        Datum keys = 0;
        result.rows = pg::guard([&] {
            bool null;
            keys = datumCopy(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &null), false, -1);
            SPI_freetuptable(SPI_tuptable);
            ArrayType* a = DatumGetArrayTypeP(keys);
            return static_cast<std::int64_t>(ArrayGetNItems(ARR_NDIM(a), ARR_DIMS(a)));
        });
        if (result.rows == 0)
            return result;
        statement_ = call_sql(false);
        call({routine_.arguments[0]}, &keys, result);
        return result;
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
    bool by_keys_, counts_;
};

[[noreturn]] void wrong_arguments(const pg::Routine& r, const pg::Key& key, const std::string& leaf) {
    const std::string type = pg::type_name(key.types[0]);
    throw pg::Error("0A000", "routine " + r.signature + " does not take the keys of " + leaf,
                    "The key " + key.columns[0].column + " is of type " + type + ".",
                    "Give a routine of (lo " + type + ", hi " + type + ") or of (keys " + type + "[]).");
}

void check_arguments(const pg::Routine& r, const pg::Key& key, const std::string& leaf) {
    const auto takes = [&](Oid type) {
        return OidIsValid(type) && pg::is_binary_coercible(key.types[0], pg::base_type(type));
    };
    const bool bounds = r.arguments.size() == 2 && takes(r.arguments[0]) && takes(r.arguments[1]);
    const bool keys = r.arguments.size() == 1 && takes(pg::element_type(pg::base_type(r.arguments[0])));
    if (!bounds && !keys)
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

void check_call(const pg::RelationInfo& leaf, const Work& w, const pg::Key& key) {
    const pg::Routine r = pg::describe_routine(w.routine_oid);
    if (r.aggregate || r.returns_set || r.has_output)
        throw pg::Error("0A000", "routine " + r.signature + " is of an unsupported kind",
                        r.aggregate     ? "It is an aggregate or window function."
                        : r.returns_set ? "It returns a set."
                                        : "It has output or variadic arguments.",
                        "Give a function that returns void or an integer, or a procedure with input arguments only.");
    if (key.types.size() != 1)
        throw pg::Error("0A000", "the key of " + leaf.qualified + " that would be walked has several columns",
                        "A routine is given the values of a key of one column.",
                        "Name a unique index on one column: settings => '{\"key\": \"index_name\"}'.");
    check_arguments(r, key, leaf.qualified);
    if (r.arguments.size() == 2 && r.strict)
        throw pg::Error("0A000", "routine " + r.signature + " is strict",
                        "The first call has NULL for lo, and a strict routine would not be called then.",
                        "ALTER ROUTINE " + r.signature + " CALLED ON NULL INPUT;");
    if (r.arguments.size() == 2 && w.where_clause)
        throw pg::Error(
            "0A000", "routine " + r.signature + " takes bounds, to which where_clause cannot be applied", {},
            "Leave it out and let the routine choose among the rows between lo and hi, or give a routine of (keys " +
                pg::type_name(key.types[0]) + "[]).");
    if (!pg::may_execute_routine(w.routine_oid))
        throw pg::Error("42501", "permission denied for routine " + r.signature, {},
                        "GRANT EXECUTE ON ROUTINE " + r.signature + " TO " +
                            identifier(pg::find_role(GetUserId()).name) + ";");
    const Target t = target_of(leaf, w, &key);
    explain(r.arguments.size() == 2 ? count_sql(t, false) : keys_for(r, t, false), key.types);
}

std::string call_rows_sql(const Work& w, const Target& t, bool after_start) {
    const pg::Routine r = routine_of(w);
    if (r.arguments.size() == 1)
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
