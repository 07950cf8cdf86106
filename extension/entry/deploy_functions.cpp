// SQL functions around a deploy: gate, plan, estimate. As functions.cpp: arguments in, engine, result out.
#include "engine/report/plan_report.hpp"
#include "engine/start/deploy_gate.hpp"
#include "entry/arguments.hpp"

using namespace drover;
using namespace drover::entry;

namespace {

// The relation, what the kind has of its own, and where_clause, from argument n on; the next one.
int read_definition(FunctionCallInfo fcinfo, int n, engine::StartArguments& a) {
    const core::KindTraits& traits = a.work.traits();
    require_argument(fcinfo, n, traits.has_target ? "source" : "relation");
    a.work.relation_oid = PG_GETARG_OID(n++);
    if (traits.sets) {
        require_argument(fcinfo, n, "set_clause");
        a.work.set_clause = text_arg(fcinfo, n++);
    }
    if (traits.has_target) {
        require_argument(fcinfo, n, "target");
        a.work.target_oid = PG_GETARG_OID(n++);
        if (!PG_ARGISNULL(n))
            a.column_map = output(PG_GETARG_DATUM(n), F_JSONB_OUT);
        n++;
    }
    if (traits.has_routine) {
        require_argument(fcinfo, n, "routine");
        a.work.routine_oid = PG_GETARG_OID(n++);
    }
    a.work.where_clause = optional_text(fcinfo, n++);
    return n;
}

engine::GateArguments gate_arguments(FunctionCallInfo fcinfo, core::Kind kind) {
    require_argument(fcinfo, 0, "name");
    engine::GateArguments a;
    a.start.name = text_arg(fcinfo, 0);
    a.start.work.kind = kind;
    const core::KindTraits& traits = a.start.work.traits();
    int n = read_definition(fcinfo, 1, a.start);
    if (traits.sets && !a.start.work.where_clause)
        throw pg::Error("22004", "where_clause must not be null", "migrate_auto counts by it what remains.",
                        "Write one that is false for a row once it is done, as in $$status IS NULL$$.");
    if (traits.has_routine)
        a.inline_limit = 0;
    else if (!PG_ARGISNULL(n))
        a.inline_limit = PG_GETARG_INT64(n);
    if (a.inline_limit < 0)
        throw pg::Error("22023", "invalid inline_limit: " + std::to_string(a.inline_limit),
                        "Valid are 0 (never inline) and more.", "inline_limit => 10000");
    n += traits.has_routine ? 0 : 1;
    auto on_large = core::parse_on_large(optional_text(fcinfo, n).value_or("start"), engine::literal(a.start.name),
                                         engine::function_of("migrate_auto", kind));
    if (auto* problem = std::get_if<core::Problem>(&on_large))
        throw pg::Error(*problem);
    a.on_large = std::get<core::OnLarge>(on_large);
    if (!PG_ARGISNULL(n + 1))
        a.start.workers = PG_GETARG_INT32(n + 1);
    if (!PG_ARGISNULL(n + 2))
        a.start.settings_json = output(PG_GETARG_DATUM(n + 2), F_JSONB_OUT);
    a.help = optional_text(fcinfo, n + 3).value_or("");
    a.help_url = optional_text(fcinfo, n + 4).value_or("");
    return a;
}

// Of migrate_plan, migrate_estimate and their like: the definition, then workers, strategy, settings.
engine::StartArguments report_arguments(FunctionCallInfo fcinfo, core::Kind kind) {
    engine::StartArguments a;
    a.work.kind = kind;
    const int n = read_definition(fcinfo, 0, a);
    if (!PG_ARGISNULL(n))
        a.workers = PG_GETARG_INT32(n);
    a.work.strategy = optional_text(fcinfo, n + 1).value_or("auto");
    if (!PG_ARGISNULL(n + 2))
        a.settings_json = output(PG_GETARG_DATUM(n + 2), F_JSONB_OUT);
    return a;
}

Datum gate(FunctionCallInfo fcinfo, core::Kind kind) {
    return pg::entry(
        [=] { return text_result(with_bounded_spi([=] { return engine::run_gate(gate_arguments(fcinfo, kind)); })); });
}

Datum report(FunctionCallInfo fcinfo, core::Kind kind,
             std::vector<engine::ReportRow> (*f)(const engine::StartArguments&)) {
    return pg::entry([=] {
        auto rows = with_bounded_spi([=] { return f(report_arguments(fcinfo, kind)); });
        return table_result(fcinfo, rows);
    });
}

} // namespace

DROVER_FUNCTION(drover_auto) {
    return gate(fcinfo, core::Kind::Update);
}

DROVER_FUNCTION(drover_auto_delete) {
    return gate(fcinfo, core::Kind::Delete);
}

DROVER_FUNCTION(drover_auto_copy) {
    return gate(fcinfo, core::Kind::Copy);
}

DROVER_FUNCTION(drover_auto_call) {
    return gate(fcinfo, core::Kind::Call);
}

DROVER_FUNCTION(drover_plan) {
    return report(fcinfo, core::Kind::Update, engine::plan_report);
}

DROVER_FUNCTION(drover_estimate) {
    return report(fcinfo, core::Kind::Update, engine::estimate_report);
}

DROVER_FUNCTION(drover_plan_delete) {
    return report(fcinfo, core::Kind::Delete, engine::plan_report);
}

DROVER_FUNCTION(drover_estimate_delete) {
    return report(fcinfo, core::Kind::Delete, engine::estimate_report);
}

DROVER_FUNCTION(drover_plan_copy) {
    return report(fcinfo, core::Kind::Copy, engine::plan_report);
}

DROVER_FUNCTION(drover_estimate_copy) {
    return report(fcinfo, core::Kind::Copy, engine::estimate_report);
}

DROVER_FUNCTION(drover_plan_call) {
    return report(fcinfo, core::Kind::Call, engine::plan_report);
}

DROVER_FUNCTION(drover_estimate_call) {
    return report(fcinfo, core::Kind::Call, engine::estimate_report);
}
