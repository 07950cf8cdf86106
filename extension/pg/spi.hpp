// SPI for C++: queries of our own over text parameters, and saved plans for the owner's statements.
//
// Two doors, and SQL runs through no other (lint sees to it): Query and query_once for our own statements, with
// search_path = pg_catalog, pg_temp, whatever the session's is; OwnerPlan and owner_query for what a migration's owner
// wrote, with the session's, and never in a role of ours.
//
// Transaction contract: every call needs a transaction and an SPI connection (SpiScope). After an Error the transaction
// is to be aborted; SPI's memory goes with it.
#pragma once
#include "pg/compat.h"

#include "pg/error.hpp"
#include "pg/named.hpp"

#include <cstdint>
#include <initializer_list>
#include <map>
#include <span>

namespace drover::pg {

using TextArray = std::vector<std::string>;

// A parameter or a column value: text, text[] or NULL.
class Value {
public:
    Value();
    Value(const Value& other);
    Value(Value&& other) noexcept;
    Value& operator=(const Value& other);
    Value& operator=(Value&& other) noexcept;
    ~Value();
    Value(std::nullopt_t);
    Value(std::string text);
    Value(const char* text);
    Value(std::string_view text);
    Value(bool v);
    Value(std::int64_t v);
    Value(int v);
    Value(Oid v);
    Value(double v);
    Value(TextArray array);
    template <class T> Value(const std::optional<T>& v) : is_array_(std::is_same_v<T, TextArray>) {
        if (v)
            *this = Value(*v);
    }

    // A NULL of type text[].
    static Value null_array();

    bool is_null() const { return !text_ && !array_; }
    bool is_array() const { return is_array_; }
    const std::optional<std::string>& text() const { return text_; }
    const std::optional<TextArray>& array() const { return array_; }

    // Readers of result columns; a NULL gives the fallback.
    std::string str(const char* fallback = "") const { return text_.value_or(fallback); }
    std::int64_t integer(std::int64_t fallback = 0) const;
    double number(double fallback = 0) const;
    bool boolean(bool fallback = false) const;

private:
    std::optional<std::string> text_;
    std::optional<TextArray> array_;
    bool is_array_ = false;
};

using Row = std::vector<Value>;
using Rows = std::vector<Row>;

// RAII only on the way out of success: finish() must be called; after an Error the abort cleans up.
class SpiScope {
public:
    explicit SpiScope(bool nonatomic = false);
    void finish();
};

inline constexpr const char* our_search_path = "pg_catalog, pg_temp";

// Who is at work in this process. Checked at every statement, an Error XX000 otherwise.
enum class Acting {
    Session,   // who the session is: a caller, or a migration's owner. Statements of both doors
    Nobody,    // a process that connected as superuser: none at all
    Extension, // inside as_role(): our own only
    Owner,     // inside as_owner_restricted(): both
};

// For a stretch of code; nothing that is thrown leaves it behind.
class ActingAs {
public:
    explicit ActingAs(Acting a);
    ActingAs(const ActingAs&) = delete;
    ActingAs& operator=(const ActingAs&) = delete;
    ~ActingAs();

private:
    Acting before_;
};

// For the life of the process, unless inside as_role() or as_owner_restricted().
void act_as_nobody();

// One of our own statements: prepared on first use, kept for the process. Parameters are text or text[]; the SQL casts
// them. A constant of static storage, so trivially destructible.
class Query {
public:
    explicit constexpr Query(const char* sql) : sql_(sql) {}

    // Runs it. Returns all rows; affected() tells the count.
    Rows run(std::initializer_list<Value> params);
    Rows run(std::span<const Value> params);
    // The same for a statement that has one row, the first one of it. Throws 42704 where there is none: a look that
    // found the migration or the table is of an older snapshot than the statement, and somebody may have dropped it
    // since.
    Row row(std::initializer_list<Value> params);
    std::int64_t affected() const { return affected_; }

private:
    const char* sql_;
    SPIPlanPtr plan_ = nullptr;
    std::int64_t affected_ = 0;
};

// Runs a statement of our own once with text parameters.
Rows query_once(const std::string& sql, std::initializer_list<Value> params);

// Runs a statement that holds what the owner wrote, or fires his triggers, with the session's search_path. names: the
// relations that it is bound to; throws Renamed if one of them leads elsewhere. Like all statements here it has a
// snapshot of its own, taken when its relations are locked: to an older one a table that ALTER TABLE rewrites is empty.
Rows owner_query(const std::string& sql, std::initializer_list<Value> params, const std::vector<Named>& names = {});

// The same with Datums of any type (nulls as of SPI; nullptr: none), which leaves its rows in SPI_tuptable. Returns
// SPI_processed.
std::uint64_t owner_execute(const std::string& sql, const std::vector<Oid>& types, const Datum* values,
                            const char* nulls, const std::vector<Named>& names = {});

// How a statement of the owner's is to read the relation: a generic plan of a range condition looks unselective to the
// planner, and without this it may read the whole of it.
enum class Scan {
    Index,   // the walked one by the range of a key, and the rest of the statement as the planner likes
    Blocks,  // likewise by a range of TIDs
    Keys,    // no sequential scan at all: joins of our own by keys
    Ordered, // an index in its order, without a sort
    Any,     // as the planner likes
};

// Takes the rows of a statement as they come; false stops nothing, but is for the callee's own use.
// Contract: `row` runs inside the executor, under guard: it may report an ERROR and must not throw.
struct RowReceiver {
    bool (*row)(TupleTableSlot* slot, void* context) = nullptr;
    void* context = nullptr;
};

// A statement of the owner's: saved, always the generic plan.
class OwnerPlan {
public:
    OwnerPlan() = default;
    OwnerPlan(const OwnerPlan&) = delete;
    OwnerPlan& operator=(const OwnerPlan&) = delete;
    ~OwnerPlan(); // frees the plan; never reports

    // Parses and analyzes. types: of $1, $2, ...; names: the relations that it is bound to, first the one that is
    // walked. Throws what the server says of the statement.
    void prepare(const std::string& sql, const std::vector<Oid>& types, std::vector<Named> names);
    bool prepared() const { return plan_ != nullptr; }

    // Runs it; Renamed if a name leads elsewhere. Without a receiver rows are left in SPI_tuptable until the next call.
    // Returns SPI_processed.
    std::uint64_t run(const Datum* values, Scan scan, const RowReceiver* receiver = nullptr);

    // For who executes the plan himself: the plan, made for this scan, and the parameters.
    SPIPlanPtr planned(Scan scan);
    ParamListInfo bind(const Datum* values) const;
    const std::vector<Named>& names() const { return names_; }

private:
    void make_plan(Scan scan);

    std::string sql_;
    std::vector<Oid> types_;
    std::vector<Named> names_;
    SPIPlanPtr plan_ = nullptr;
};

// The saved statement behind a plan of one statement.
inline CachedPlanSource* source_of(SPIPlanPtr plan) {
    return static_cast<CachedPlanSource*>(linitial(SPI_plan_get_plan_sources(plan)));
}

} // namespace drover::pg
