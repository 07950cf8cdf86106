// The SQL functions: arguments in, engine, result out. The functions for deploys are in deploy_functions.cpp.
// Each runs behind pg::entry, which reports what the engine throws. STRICT functions get no NULL.
#include "core/plans/progress.hpp"
#include "engine/command/alter.hpp"
#include "engine/command/control.hpp"
#include "engine/command/drop.hpp"
#include "engine/command/inspect.hpp"
#include "engine/command/rollback.hpp"
#include "engine/command/verify.hpp"
#include "engine/command/wake.hpp"
#include "engine/session/access.hpp"
#include "engine/start/start.hpp"
#include "entry/arguments.hpp"
#include "pg/turns.hpp"

using namespace drover;
using namespace drover::entry;

namespace {

// The verbs: one name in, whether anything changed out.
Datum verb(FunctionCallInfo fcinfo, bool (*f)(const std::string&)) {
    return pg::entry(
        [=] { return BoolGetDatum(with_spi(text_arg(fcinfo, 0), [=] { return f(text_arg(fcinfo, 0)); })); });
}

// What the functions that start a migration have in common: name and relation come first; where_clause, then workers
// and what follows it begin at `where`.
engine::StartArguments start_arguments(FunctionCallInfo fcinfo, core::Kind kind, int where) {
    require_argument(fcinfo, 0, "name");
    require_argument(fcinfo, 1, core::traits_of(kind).has_target ? "source" : "relation");
    engine::StartArguments a;
    a.name = text_arg(fcinfo, 0);
    a.work.kind = kind;
    a.work.relation_oid = PG_GETARG_OID(1);
    a.work.where_clause = optional_text(fcinfo, where);
    const int n = where + 1;
    if (!PG_ARGISNULL(n))
        a.workers = PG_GETARG_INT32(n);
    a.work.strategy = optional_text(fcinfo, n + 1).value_or("auto");
    a.paused = !PG_ARGISNULL(n + 2) && PG_GETARG_BOOL(n + 2);
    if (!PG_ARGISNULL(n + 3)) {
        pg::GucScope style; // the bookkeeping reads it back, so the caller's DateStyle is not to be in it
        style.set("datestyle", "ISO, YMD");
        a.start_after = output(PG_GETARG_DATUM(n + 3), F_TIMESTAMPTZ_OUT);
        style.restore();
    }
    if (!PG_ARGISNULL(n + 4))
        a.after = text_array_arg(fcinfo, n + 4);
    if (!PG_ARGISNULL(n + 5))
        a.settings_json = output(PG_GETARG_DATUM(n + 5), F_JSONB_OUT);
    a.again = PG_NARGS() > n + 6 && !PG_ARGISNULL(n + 6) && PG_GETARG_BOOL(n + 6); // 1.0 has no such argument
    return a;
}

engine::StartArguments update_arguments(FunctionCallInfo fcinfo) {
    engine::StartArguments a = start_arguments(fcinfo, core::Kind::Update, 3);
    require_argument(fcinfo, 2, "set_clause");
    a.work.set_clause = text_arg(fcinfo, 2);
    return a;
}

engine::StartArguments copy_arguments(FunctionCallInfo fcinfo) {
    engine::StartArguments a = start_arguments(fcinfo, core::Kind::Copy, 4);
    require_argument(fcinfo, 2, "target");
    a.work.target_oid = PG_GETARG_OID(2);
    if (!PG_ARGISNULL(3))
        a.column_map = output(PG_GETARG_DATUM(3), F_JSONB_OUT);
    return a;
}

engine::StartArguments call_arguments(FunctionCallInfo fcinfo) {
    engine::StartArguments a = start_arguments(fcinfo, core::Kind::Call, 3);
    require_argument(fcinfo, 2, "routine");
    a.work.routine_oid = PG_GETARG_OID(2);
    return a;
}

Datum start(FunctionCallInfo fcinfo, engine::StartArguments (*read)(FunctionCallInfo)) {
    return pg::entry([=] {
        require_argument(fcinfo, 0, "name");
        return Int64GetDatum(
            with_bounded_spi(text_arg(fcinfo, 0), [=] { return engine::start_migration(read(fcinfo)); }));
    });
}

} // namespace

DROVER_FUNCTION(drover_start) {
    return start(fcinfo, update_arguments);
}

DROVER_FUNCTION(drover_start_delete) {
    return start(fcinfo, [](FunctionCallInfo call) { return start_arguments(call, core::Kind::Delete, 2); });
}

DROVER_FUNCTION(drover_start_copy) {
    return start(fcinfo, copy_arguments);
}

DROVER_FUNCTION(drover_start_call) {
    return start(fcinfo, call_arguments);
}

DROVER_FUNCTION(drover_confirm) {
    return verb(fcinfo, engine::confirm_migration);
}

DROVER_FUNCTION(drover_pause) {
    return verb(fcinfo, engine::pause_migration);
}

DROVER_FUNCTION(drover_resume) {
    return verb(fcinfo, engine::resume_migration);
}

DROVER_FUNCTION(drover_cancel) {
    return verb(fcinfo, engine::cancel_migration);
}

DROVER_FUNCTION(drover_retry) {
    return pg::entry([=] {
        return BoolGetDatum(with_spi(text_arg(fcinfo, 0),
                                     [=] { return engine::retry_migration(text_arg(fcinfo, 0), PG_GETARG_BOOL(1)); }));
    });
}

DROVER_FUNCTION(drover_rollback) {
    return pg::entry([=]() -> Datum {
        if (PG_ARGISNULL(0))
            PG_RETURN_NULL();
        return BoolGetDatum(with_spi(text_arg(fcinfo, 0), [=] {
            return engine::rollback_migration(text_arg(fcinfo, 0), optional_text(fcinfo, 1));
        }));
    });
}

DROVER_FUNCTION(drover_verify) {
    return pg::entry([=]() -> Datum {
        if (PG_ARGISNULL(0))
            PG_RETURN_NULL();
        return BoolGetDatum(with_bounded_spi(text_arg(fcinfo, 0), [=] {
            return engine::verify_migration(text_arg(fcinfo, 0), optional_text(fcinfo, 1));
        }));
    });
}

DROVER_FUNCTION(drover_drop) {
    return pg::entry([=] {
        return BoolGetDatum(with_spi(text_arg(fcinfo, 0),
                                     [=] { return engine::drop_migration(text_arg(fcinfo, 0), PG_GETARG_BOOL(1)); }));
    });
}

DROVER_FUNCTION(drover_alter) {
    return pg::entry([=] {
        std::string settings = output(PG_GETARG_DATUM(1), F_JSONB_OUT);
        return BoolGetDatum(
            with_spi(text_arg(fcinfo, 0), [&] { return engine::alter_migration(text_arg(fcinfo, 0), settings); }));
    });
}

DROVER_FUNCTION(drover_remaining) {
    return pg::entry([=] {
        return Int64GetDatum(
            with_bounded_spi(text_arg(fcinfo, 0), [=] { return engine::remaining_rows(text_arg(fcinfo, 0)); }));
    });
}

DROVER_FUNCTION(drover_assert_done) {
    return pg::entry([=] {
        require_argument(fcinfo, 0, "names");
        return BoolGetDatum(with_spi([=] {
            engine::assert_done(text_array_arg(fcinfo, 0));
            return true;
        }));
    });
}

DROVER_FUNCTION(drover_wait) {
    return pg::entry([=]() -> Datum {
        require_argument(fcinfo, 0, "name");
        bool atomic =
            !(fcinfo->context && IsA(fcinfo->context, CallContext)) || castNode(CallContext, fcinfo->context)->atomic;
        std::optional<std::int64_t> timeout_ms;
        if (!PG_ARGISNULL(1)) {
            Datum seconds = pg::guard([=] {
                return DirectFunctionCall2(extract_interval, PointerGetDatum(cstring_to_text("epoch")),
                                           PG_GETARG_DATUM(1));
            });
            timeout_ms = static_cast<std::int64_t>(
                pg::guard([=] { return DatumGetFloat8(DirectFunctionCall1(numeric_float8, seconds)); }) * 1000);
        }
        engine::wait_until_done(text_arg(fcinfo, 0), timeout_ms, atomic);
        return 0;
    });
}

DROVER_FUNCTION(drover_wake) {
    return pg::entry([=] { return BoolGetDatum(with_spi([] { return engine::wake(); })); });
}

DROVER_FUNCTION(drover_version) {
    return pg::entry([] { return text_result(DROVER_VERSION); });
}

// Called for each row of a page: nothing in it can report an error.
DROVER_FUNCTION(drover_ctid_offset) {
    return Int64GetDatum(ItemPointerGetOffsetNumberNoCheck(reinterpret_cast<ItemPointer>(PG_GETARG_POINTER(0))));
}

DROVER_FUNCTION(drover_home) {
    return pg::entry([] { return text_result(pg::home()); });
}

DROVER_FUNCTION(drover_awaits_turn) {
    // What has asked before a restart of the server, with nobody to start its processes again, has no turn.
    return pg::entry([] {
        return BoolGetDatum(pg::has_just_asked(MyDatabaseId) || (pg::has_asked(MyDatabaseId) && pg::somebody_serves()));
    });
}

DROVER_FUNCTION(drover_may_read) {
    return pg::entry([=] {
        return BoolGetDatum(
            engine::may_read(engine::owner_role(PG_GETARG_OID(0), text_arg(fcinfo, 1), text_arg(fcinfo, 2))));
    });
}

DROVER_FUNCTION(drover_may_read_rows) {
    return pg::entry([=] {
        return BoolGetDatum(
            engine::may_read_rows(engine::owner_role(PG_GETARG_OID(0), text_arg(fcinfo, 1), text_arg(fcinfo, 2))));
    });
}

DROVER_FUNCTION(drover_forecast) {
    return pg::entry([=] {
        auto number = [=](int n) { return PG_ARGISNULL(n) ? 0 : PG_GETARG_INT64(n); };
        std::optional<double> rate = PG_ARGISNULL(2) ? std::nullopt : std::optional(PG_GETARG_FLOAT8(2));
        core::Forecast f = core::forecast(number(0), number(1), rate, !PG_ARGISNULL(3) && PG_GETARG_BOOL(3));
        return pg::guard([&] {
            TupleDesc desc;
            if (get_call_result_type(fcinfo, nullptr, &desc) != TYPEFUNC_COMPOSITE)
                elog(ERROR, "forecast returns a row");
            Datum values[] = {Float8GetDatum(f.percent.value_or(0)), Float8GetDatum(f.eta_seconds.value_or(0))};
            bool nulls[] = {!f.percent, !f.eta_seconds};
            return HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc), values, nulls));
        });
    });
}
