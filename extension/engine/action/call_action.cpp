// Implementation of calls. See call_action.hpp.
//
// A routine may be replaced at any moment: DROP and CREATE take no lock that ours would meet, ALTER none at all. So
// what the start refuses is looked at again before each call, and once more after it; what differs then is tried anew.
#include "engine/action/call_action.hpp"

#include "engine/session/access.hpp"
#include "engine/walk/definition_checks.hpp"
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

// Of an argument that takes keys; invalid for what is no array of its elements, as oidvector is none of oid.
Oid key_element(Oid argument) {
    const Oid array = pg::base_type(argument), element = pg::element_type(array);
    return OidIsValid(element) && pg::array_type(element) == array ? element : InvalidOid;
}

// The keys of a chunk, as the routine takes them.
std::string keys_for(const pg::Routine& r, const Target& t, bool after_start) {
    TextArray types;
    for (Oid argument : r.arguments)
        types.push_back(pg::type_name(key_element(argument)));
    return keys_sql(t, after_start, types);
}

void check_routine_kind(const pg::Routine& r, const char* then) {
    if (r.aggregate || r.returns_set || r.has_output)
        throw pg::Error("0A000", "routine " + r.signature + " is of an unsupported kind",
                        r.aggregate     ? "It is an aggregate or window function."
                        : r.returns_set ? "It returns a set."
                                        : "It has output or variadic arguments.",
                        std::string("Give a function that returns void or an integer, or a procedure with input "
                                    "arguments only") +
                            then);
}

void check_strict(const pg::Routine& r, const char* then) {
    if (r.strict)
        throw pg::Error("0A000", "routine " + r.signature + " is strict",
                        "The first call has NULL for lo, and a strict routine would not be called then.",
                        "ALTER ROUTINE " + r.signature + " CALLED ON NULL INPUT;" + then);
}

[[noreturn]] void replaced(const pg::Routine& r) {
    throw pg::Error("40001", "routine " + r.signature + " was replaced while it was called");
}

// More than a table can hold, so that no sum of them overflows.
constexpr std::int64_t most_rows = static_cast<std::int64_t>(MaxBlockNumber) * MaxHeapTuplesPerPage;

[[noreturn]] void wrong_count(const pg::Routine& r, std::int64_t rows) {
    throw pg::Error("22003",
                    "routine " + r.signature + " returned " + std::to_string(rows) + ", which is no number of rows",
                    "An integer result is what rows_done counts: from 0 to " + std::to_string(most_rows) + ".",
                    "Have it return the number of rows that it worked on, or void, then SELECT migrate_retry(...);");
}

// The arrays of a chunk's keys, each of the very type that the routine takes: array_agg would make of domains over
// arrays, and of oidvector, an array of what is in them. Memory lasts as long as the context that is current before.
class KeyArrays {
public:
    explicit KeyArrays(const pg::Routine& r) {
        plain_.n = static_cast<int>(r.arguments.size());
        plain_.memory = CurrentMemoryContext;
        for (int i = 0; i < plain_.n; i++) {
            plain_.element[i] = key_element(r.arguments[i]);
            const Oid element = plain_.element[i];
            plain_.state[i] = pg::guard([=] { return initArrayResult(element, CurrentMemoryContext, true); });
        }
    }

    pg::RowReceiver receiver() { return {receive, &plain_}; }

    // Whether its rows held what they were to hold.
    bool of_type() const { return !plain_.other; }
    std::int64_t rows() const { return plain_.rows; }

    void take(Datum* arrays) {
        Plain* p = &plain_;
        pg::guard([=] {
            for (int i = 0; i < p->n; i++)
                arrays[i] = makeArrayResult(p->state[i], p->memory);
        });
    }

private:
    struct Plain {
        int n = 0;
        MemoryContext memory = nullptr;
        Oid element[INDEX_MAX_KEYS];
        ArrayBuildState* state[INDEX_MAX_KEYS];
        std::int64_t rows = 0;
        bool other = false;
    };

    static bool receive(TupleTableSlot* slot, void* context) {
        auto* p = static_cast<Plain*>(context);
        const TupleDesc columns = slot->tts_tupleDescriptor;
        slot_getallattrs(slot);
        for (int i = 0; i < p->n; i++) {
            p->other = p->other || i >= columns->natts || TupleDescAttr(columns, i)->atttypid != p->element[i];
            if (p->other)
                return true;
            accumArrayResult(p->state[i], slot->tts_values[i], slot->tts_isnull[i], p->element[i], p->memory);
        }
        p->rows++;
        return true;
    }

    Plain plain_;
};

// "lo_a integer, lo_b integer", or "a_keys integer[], b_keys integer[]". Not the bare names of the columns: in a
// statement of the routine these would mean the columns.
std::string bounds_for(const pg::Key& key, const std::string& which) {
    std::string text;
    for (std::size_t i = 0; i < key.types.size(); i++)
        text += (i ? ", " : "") + identifier(which + key.column_names[i]) + " " + pg::type_name(key.types[i]);
    return text;
}

// Of a type without arrays of its own, which is one itself, a domain has them.
std::string array_of(Oid type) {
    const std::string name = pg::type_name(type);
    return OidIsValid(pg::array_type(type)) ? name + "[]" : "(a domain over " + name + ")[]";
}

std::string arrays_for(const pg::Key& key) {
    if (key.types.size() == 1)
        return "keys " + array_of(key.types[0]);
    std::string text;
    for (std::size_t i = 0; i < key.types.size(); i++)
        text += (i ? ", " : "") + identifier(key.column_names[i] + "_keys") + " " + array_of(key.types[i]);
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
        fits = takes(takes_keys(r, n) ? key_element(r.arguments[i]) : r.arguments[i], i);
    if (!fits)
        wrong_arguments(r, key, leaf);
}

class CallAction : public Action {
public:
    explicit CallAction(const Work& w) : work_(w), routine_(routine_of(w)) {}

    ActionResult run(const Range& range, const Position& at, const Position& to, std::optional<Stripe>,
                     Checks) override {
        look(range);
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
        if (!counts(routine_)) {
            const Target& t = range.target();
            plans_
                .get({Plans::What::Count, {at.set}}, statement_, [&] { return count_sql(t, at.set); }, bound.types,
                     {&t.leaf})
                .run(bound.values, pg::Scan::Index);
            result.rows = number(0);
        }
        call(at.set ? 0 : range.columns(), bound.types, bound.values, result);
        return result;
    }

    ActionResult call_with_keys(const Range& range, const Position& at, const Position& to) {
        Range::Bound bound;
        range.bind(bound, at, to);
        const Target& t = range.target();
        pg::OwnerPlan& plan = plans_.get({Plans::What::Keys, {at.set}}, statement_,
                                         [&] { return keys_for(routine_, t, at.set); }, bound.types, {&t.leaf});
        KeyArrays keys(routine_);
        const pg::RowReceiver receiver = keys.receiver();
        plan.run(bound.values, pg::Scan::Index, &receiver);
        if (!keys.of_type())
            replaced(routine_);
        Datum arrays[INDEX_MAX_KEYS];
        keys.take(arrays);
        ActionResult result;
        result.rows = keys.rows();
        if (result.rows == 0)
            return result;
        call(0, routine_.arguments, arrays, result);
        return result;
    }

    // Takes the routine as it is now. Throws what the start says of one that is none for this.
    void look(const Range& range) {
        pg::Routine now = routine_of(work_);
        check_routine_kind(now, ", then SELECT migrate_retry(...);");
        if (takes_bounds(now, range.columns()))
            check_strict(now, " then SELECT migrate_retry(...);");
        if (!takes_bounds(now, range.columns()) && !takes_keys(now, range.columns()))
            wrong_arguments(now, *range.key(), range.target().leaf.name);
        if (now.oid != routine_.oid || now.name != routine_.name || now.arguments != routine_.arguments)
            plans_.forget();
        routine_ = std::move(now);
    }

    // An integer result counts in place of the rows. nulls: as of call_sql.
    void call(std::size_t nulls, const std::vector<Oid>& types, const Datum* values, ActionResult& result) {
        try {
            plans_.get({Plans::What::Call, {nulls == 0}}, statement_, [&] { return call_sql(nulls); }, types, {})
                .run(values, pg::Scan::Any);
        } catch (const pg::Error& e) {
            if (e.info().sqlstate != "2D000")
                throw;
            pg::ErrorInfo info = e.info();
            info.detail =
                "The routine runs inside the batch's transaction, which commits its work together with the cursor.";
            info.hint = "Remove COMMIT and ROLLBACK from " + routine_.signature + ", then SELECT migrate_retry(...);";
            throw pg::Error(std::move(info));
        }
        if (counts(routine_))
            result.rows = returned();
        else if (SPI_tuptable)
            pg::guard([] { SPI_freetuptable(SPI_tuptable); });
        const pg::Routine now = routine_of(work_);
        if (now.oid != routine_.oid || now.returns_set != routine_.returns_set || now.strict != routine_.strict)
            replaced(now);
    }

    // An integer of its type in one row: the plan may be of a routine that took its place after the look.
    std::int64_t returned() const {
        const Oid type = routine_.result;
        const bool one = SPI_tuptable && SPI_tuptable->numvals == 1 && SPI_tuptable->tupdesc->natts == 1 &&
                         TupleDescAttr(SPI_tuptable->tupdesc, 0)->atttypid == type;
        if (!one)
            replaced(routine_);
        const std::int64_t rows = number(type);
        if (rows < 0 || rows > most_rows)
            wrong_count(routine_, rows);
        return rows;
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

    const Work work_;
    pg::Routine routine_; // as it was at the last look
};

} // namespace

std::unique_ptr<Action> make_call_action(const Work& w) {
    return std::make_unique<CallAction>(w);
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

void check_call(const pg::RelationInfo& leaf, const Work& w, const pg::Key& key, const Target& t) {
    const pg::Routine r = pg::describe_routine(w.routine_oid);
    check_routine_kind(r, ".");
    check_arguments(r, key, leaf.qualified);
    const bool bounds = takes_bounds(r, key.types.size());
    if (bounds)
        check_strict(r, "");
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
    explain(bounds ? count_sql(t, false) : keys_for(r, t, false), key.types);
}

std::string call_rows_sql(const Work& w, const Target& t, bool after_start) {
    const pg::Routine r = routine_of(w);
    if (takes_keys(r, t.key.size()))
        return keys_for(r, t, after_start);
    return counts(r) ? "" : count_sql(t, after_start);
}

bool ends_transaction(const Work& w, const pg::Error& e) {
    return w.traits().has_routine && e.info().sqlstate == "2D000";
}

std::string advice_on_ending(const Work& w) {
    return "The routine runs inside the batch's transaction, which commits its work together with the cursor: remove "
           "COMMIT and ROLLBACK from " +
           w.routine + ".";
}

} // namespace drover::engine
