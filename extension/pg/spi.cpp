// Implementation of the SPI layer. See spi.hpp for the transaction contract.
#include "pg/spi.hpp"

#include "pg/guc.hpp"
#include "pg/owner_scope.hpp"
#include "pg/walk_path.hpp"

#include <charconv>
#include <cstring>

namespace drover::pg {

namespace {

// Plain parallel arrays for one call of SPI, palloc'd so that an ERROR leaves nothing behind.
struct Arguments {
    int n;
    Oid* types;
    Datum* values;
    char* nulls;
};

Datum array_datum(const TextArray& a) {
    return guard([&] {
        Datum* d = static_cast<Datum*>(palloc(sizeof(Datum) * (a.size() + 1)));
        for (std::size_t i = 0; i < a.size(); i++)
            d[i] = PointerGetDatum(cstring_to_text_with_len(a[i].data(), static_cast<int>(a[i].size())));
        return PointerGetDatum(construct_array(d, static_cast<int>(a.size()), TEXTOID, -1, false, TYPALIGN_INT));
    });
}

Datum text_datum(const std::string& s) {
    return guard([&] { return PointerGetDatum(cstring_to_text_with_len(s.data(), static_cast<int>(s.size()))); });
}

Arguments arguments(std::span<const Value> params) {
    auto n = params.size();
    Arguments a{static_cast<int>(n), nullptr, nullptr, nullptr};
    guard([&] {
        a.types = static_cast<Oid*>(palloc(sizeof(Oid) * (n + 1)));
        a.values = static_cast<Datum*>(palloc0(sizeof(Datum) * (n + 1)));
        a.nulls = static_cast<char*>(palloc0(n + 1));
    });
    std::size_t i = 0;
    for (const Value& p : params) {
        a.types[i] = p.is_array() ? TEXTARRAYOID : TEXTOID;
        a.nulls[i] = p.is_null() ? 'n' : ' ';
        if (!p.is_null())
            a.values[i] = p.is_array() ? array_datum(*p.array()) : text_datum(*p.text());
        i++;
    }
    return a;
}

Value array_value(Datum datum) {
    Datum* elements;
    bool* nulls;
    int n;
    guard(
        [&] { deconstruct_array(DatumGetArrayTypeP(datum), TEXTOID, -1, false, TYPALIGN_INT, &elements, &nulls, &n); });
    TextArray out;
    for (int i = 0; i < n; i++) {
        char* s = guard([&] { return nulls[i] ? pstrdup("") : TextDatumGetCString(elements[i]); });
        out.emplace_back(s);
    }
    return out;
}

Value column_value(HeapTuple tuple, TupleDesc desc, int column) {
    if (SPI_gettypeid(desc, column) == TEXTARRAYOID) {
        bool null;
        Datum d = guard([&] { return SPI_getbinval(tuple, desc, column, &null); });
        return null ? Value::null_array() : array_value(d);
    }
    char* s = guard([&] { return SPI_getvalue(tuple, desc, column); });
    return s ? Value(s) : Value();
}

Rows take_rows() {
    Rows rows;
    if (!SPI_tuptable)
        return rows;
    SPITupleTable* t = SPI_tuptable;
    for (std::uint64_t r = 0; r < t->numvals; r++) {
        Row row;
        for (int c = 1; c <= t->tupdesc->natts; c++)
            row.push_back(column_value(t->vals[r], t->tupdesc, c));
        rows.push_back(std::move(row));
    }
    guard([&] { SPI_freetuptable(t); });
    return rows;
}

Acting acting = Acting::Session;

// Our search_path for one statement, where it is not in effect.
class OurPath {
public:
    OurPath() {
        if (acting == Acting::Nobody)
            throw Error("XX000", "pg_drover: a statement of our own outside of a role");
        if (std::strcmp(namespace_search_path, our_search_path) == 0)
            return;
        scope_.emplace();
        scope_->set("search_path", our_search_path);
    }
    void restore() {
        if (scope_)
            scope_->restore();
    }

private:
    std::optional<GucScope> scope_;
};

void require_owner() {
    if (acting != Acting::Session && acting != Acting::Owner)
        throw Error("XX000", "pg_drover: a statement of a migration's owner in another role");
}

[[noreturn]] void spi_failed(const char* what, int code, const std::string& sql) {
    throw Error("XX000", std::string(what) + " failed: " + SPI_result_code_string(code), sql);
}

Rows execute_once(const std::string& sql, std::initializer_list<Value> params) {
    Arguments a = arguments(params);
    const char* text = sql.c_str();
    int code = guard([&] { return SPI_execute_with_args(text, a.n, a.types, a.values, a.nulls, false, 0); });
    if (code < 0)
        spi_failed("SPI_execute_with_args", code, sql);
    return take_rows();
}

} // namespace

ActingAs::ActingAs(Acting a) : before_(std::exchange(acting, a)) {}

ActingAs::~ActingAs() {
    acting = before_;
}

void act_as_nobody() {
    acting = Acting::Nobody;
}

Value::Value() = default;
Value::Value(const Value&) = default;
Value::Value(Value&&) noexcept = default;
Value& Value::operator=(const Value&) = default;
Value& Value::operator=(Value&&) noexcept = default;
Value::~Value() = default;

Value::Value(std::nullopt_t) {}
Value::Value(std::string text) : text_(std::move(text)) {}
Value::Value(const char* text) : text_(text) {}
Value::Value(std::string_view text) : text_(std::string(text)) {}
Value::Value(bool v) : text_(v ? "true" : "false") {}
Value::Value(std::int64_t v) : text_(std::to_string(v)) {}
Value::Value(int v) : text_(std::to_string(v)) {}
Value::Value(Oid v) : text_(std::to_string(v)) {}
Value::Value(TextArray array) : array_(std::move(array)), is_array_(true) {}

Value::Value(double v) {
    char buffer[32];
    auto end = std::to_chars(buffer, buffer + sizeof buffer, v).ptr; // shortest exact form
    text_ = std::string(buffer, end);
}

Value Value::null_array() {
    Value v;
    v.is_array_ = true;
    return v;
}

std::int64_t Value::integer(std::int64_t fallback) const {
    return text_ ? std::strtoll(text_->c_str(), nullptr, 10) : fallback;
}

double Value::number(double fallback) const {
    return text_ ? std::strtod(text_->c_str(), nullptr) : fallback;
}

bool Value::boolean(bool fallback) const {
    return text_ ? *text_ == "t" || *text_ == "true" : fallback;
}

SpiScope::SpiScope(bool nonatomic) {
    guard([&] { SPI_connect_ext(nonatomic ? SPI_OPT_NONATOMIC : 0); });
}

void SpiScope::finish() {
    guard([] { SPI_finish(); });
}

Rows Query::run(std::initializer_list<Value> params) {
    return run(std::span(params.begin(), params.size()));
}

Rows Query::run(std::span<const Value> params) {
    OurPath path;
    Arguments a = arguments(params);
    if (!plan_) {
        SPIPlanPtr plan = guard([&] {
            SPIPlanPtr p = SPI_prepare(sql_, a.n, a.types);
            if (p)
                SPI_keepplan(p);
            return p;
        });
        if (!plan)
            spi_failed("SPI_prepare", SPI_result, sql_);
        plan_ = plan;
    }
    int code = guard([&] { return SPI_execute_plan(plan_, a.values, a.nulls, false, 0); });
    if (code < 0)
        spi_failed("SPI_execute_plan", code, sql_);
    affected_ = static_cast<std::int64_t>(SPI_processed);
    Rows rows = take_rows(); // output functions look at search_path too
    path.restore();
    return rows;
}

Row Query::row(std::initializer_list<Value> params) {
    Rows rows = run(params);
    if (rows.empty())
        throw Error("42704", "the migration or relation does not exist any more",
                    "It was dropped in the meantime, by another session.", "SELECT name, state FROM migrate_progress;");
    return std::move(rows.front());
}

Rows query_once(const std::string& sql, std::initializer_list<Value> params) {
    OurPath path;
    Rows rows = execute_once(sql, params);
    path.restore();
    return rows;
}

Rows owner_query(const std::string& sql, std::initializer_list<Value> params, const std::vector<Named>& names) {
    require_owner();
    OwnerScope scope(sql.c_str());
    Rows rows = bound(sql.c_str(), nullptr, names, [&] { return execute_once(sql, params); });
    scope.finish();
    return rows;
}

std::uint64_t owner_execute(const std::string& sql, const std::vector<Oid>& types, const Datum* values,
                            const char* nulls, const std::vector<Named>& names) {
    require_owner();
    const char* text = sql.c_str();
    Oid* t = const_cast<Oid*>(types.data());
    Datum* v = const_cast<Datum*>(values);
    const int n = static_cast<int>(types.size());
    OwnerScope scope(text);
    const int code = bound(text, nullptr, names, [=] {
        return guard([=] { return SPI_execute_with_args(text, n, t, v, nulls, false, 0); });
    });
    if (code < 0)
        spi_failed("SPI_execute_with_args", code, sql);
    scope.finish();
    return SPI_processed;
}

OwnerPlan::~OwnerPlan() {
    if (plan_)
        SPI_freeplan(plan_); // returns a code, raises nothing
}

void OwnerPlan::prepare(const std::string& sql, const std::vector<Oid>& types, std::vector<Named> names) {
    require_owner();
    const char* text = sql.c_str();
    Oid* argtypes = const_cast<Oid*>(types.data());
    int n = static_cast<int>(types.size());
    SPIPlanPtr plan = guard([&] {
        SPIPlanPtr p = SPI_prepare_cursor(text, n, argtypes, CURSOR_OPT_GENERIC_PLAN);
        if (p)
            SPI_keepplan(p);
        return p;
    });
    if (!plan)
        spi_failed("SPI_prepare_cursor", SPI_result, sql);
    plan_ = plan;
    sql_ = sql;
    types_ = types;
    names_ = std::move(names);
}

// What forces the walk holds while the plan is made, not while it runs: the owner's functions and triggers keep theirs.
void OwnerPlan::make_plan(Scan scan) {
    const auto plan = [this] {
        guard([&] {
            AcceptInvalidationMessages(); // under a lock that is held already nothing else hears of a rename
            CachedPlan* cached = SPI_plan_get_cached_plan(plan_);
            if (cached)
                ReleaseCachedPlan(cached, CurrentResourceOwner);
        });
    };
    GucScope planner;
    if (scan == Scan::Index || scan == Scan::Blocks) {
        // A merge join would read the other table from its beginning to where the chunk is, each time; the planner
        // does not know where that is.
        planner.set("enable_mergejoin", "off");
        WalkPath forced(names_.at(0).relation, scan == Scan::Blocks);
        plan();
        return planner.undo_all();
    }
    if (scan != Scan::Any)
        planner.set("enable_seqscan", "off");
    if (scan == Scan::Ordered) {
        planner.set("enable_sort", "off");
        planner.set("enable_bitmapscan", "off");
    }
    plan();
    planner.undo_all(); // with what functions have set that were evaluated meanwhile
}

namespace {

struct Receiver {
    DestReceiver base;
    RowReceiver to;
};

} // namespace

SPIPlanPtr OwnerPlan::planned(Scan scan) {
    require_owner();
    make_plan(scan);
    return plan_;
}

ParamListInfo OwnerPlan::bind(const Datum* values) const {
    const int n = static_cast<int>(types_.size());
    const Oid* t = types_.data();
    return guard([=] {
        ParamListInfo list = makeParamList(n);
        for (int i = 0; i < n; i++)
            list->params[i] = {values[i], false, PARAM_FLAG_CONST, t[i]};
        return list;
    });
}

std::uint64_t OwnerPlan::run(const Datum* values, Scan scan, const RowReceiver* receiver) {
    require_owner();
    OwnerScope scope(source_of(plan_)->query_string);
    make_plan(scan);
    SPIExecuteOptions options{};
    options.params = bind(values);
    Receiver dest{};
    if (receiver) {
        dest.base.receiveSlot = [](TupleTableSlot* slot, DestReceiver* self) {
            const RowReceiver& to = reinterpret_cast<Receiver*>(self)->to;
            return to.row(slot, to.context);
        };
        dest.base.rStartup = [](DestReceiver*, int, TupleDesc) {};
        dest.base.rShutdown = [](DestReceiver*) {};
        dest.base.rDestroy = [](DestReceiver*) {};
        dest.base.mydest = DestNone;
        dest.to = *receiver;
        options.dest = &dest.base;
    }
    CachedPlanSource* source = source_of(plan_);
    int code = bound(source->query_string, source, names_,
                     [&] { return guard([&] { return SPI_execute_plan_extended(plan_, &options); }); });
    if (code < 0)
        spi_failed("SPI_execute_plan", code, sql_);
    if (code == SPI_OK_REWRITTEN)
        throw Error("0A000", "a rule on the relation rewrites the statement", "The statement is: " + sql_,
                    "ALTER TABLE ... DISABLE RULE ...; a trigger may take its place.");
    scope.finish();
    return SPI_processed;
}

} // namespace drover::pg
