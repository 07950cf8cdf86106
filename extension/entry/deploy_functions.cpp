// SQL functions around a deploy: gate, plan, estimate. As functions.cpp: arguments in, engine, result out.
#include "engine/deploy_gate.hpp"
#include "engine/plan_report.hpp"
#include "entry/arguments.hpp"

using namespace drover;
using namespace drover::entry;

namespace {

engine::GateArguments gate_arguments(FunctionCallInfo fcinfo) {
    static constexpr const char* required[] = {"name", "relation", "set_clause"};
    for (int i = 0; i < 3; i++)
        require_argument(fcinfo, i, required[i]);
    engine::GateArguments a;
    a.start.name = text_arg(fcinfo, 0);
    a.start.work.relation_oid = PG_GETARG_OID(1);
    a.start.work.set_clause = text_arg(fcinfo, 2);
    a.start.work.where_clause = optional_text(fcinfo, 3);
    if (!a.start.work.where_clause)
        throw pg::Error("22004", "where_clause must not be null", "migrate_auto counts by it what remains.",
                        "Write one that is false for a row once it is done, as in $$status IS NULL$$.");
    if (!PG_ARGISNULL(4))
        a.inline_limit = PG_GETARG_INT64(4);
    if (a.inline_limit < 0)
        throw pg::Error("22023", "invalid inline_limit: " + std::to_string(a.inline_limit),
                        "Valid are 0 (never inline) and more.", "inline_limit => 10000");
    auto on_large = core::parse_on_large(optional_text(fcinfo, 5).value_or("start"), engine::literal(a.start.name));
    if (auto* problem = std::get_if<core::Problem>(&on_large))
        throw pg::Error(*problem);
    a.on_large = std::get<core::OnLarge>(on_large);
    if (!PG_ARGISNULL(6))
        a.start.workers = PG_GETARG_INT32(6);
    if (!PG_ARGISNULL(7))
        a.start.settings_json = output(PG_GETARG_DATUM(7), F_JSONB_OUT);
    a.help = optional_text(fcinfo, 8).value_or("");
    a.help_url = optional_text(fcinfo, 9).value_or("");
    return a;
}

// Of migrate_plan and migrate_estimate: relation, set_clause, where_clause, workers, strategy, settings.
engine::StartArguments report_arguments(FunctionCallInfo fcinfo) {
    static constexpr const char* required[] = {"relation", "set_clause"};
    for (int i = 0; i < 2; i++)
        require_argument(fcinfo, i, required[i]);
    engine::StartArguments a;
    a.work.relation_oid = PG_GETARG_OID(0);
    a.work.set_clause = text_arg(fcinfo, 1);
    a.work.where_clause = optional_text(fcinfo, 2);
    if (!PG_ARGISNULL(3))
        a.workers = PG_GETARG_INT32(3);
    a.work.strategy = optional_text(fcinfo, 4).value_or("auto");
    if (!PG_ARGISNULL(5))
        a.settings_json = output(PG_GETARG_DATUM(5), F_JSONB_OUT);
    return a;
}

Datum report(FunctionCallInfo fcinfo, std::vector<engine::ReportRow> (*f)(const engine::StartArguments&)) {
    return pg::entry([=] {
        auto rows = with_spi([=] { return f(report_arguments(fcinfo)); });
        return table_result(fcinfo, rows);
    });
}

} // namespace

DROVER_FUNCTION(drover_auto) {
    return pg::entry([=] { return text_result(with_spi([=] { return engine::run_gate(gate_arguments(fcinfo)); })); });
}

DROVER_FUNCTION(drover_plan) {
    return report(fcinfo, engine::plan_report);
}

DROVER_FUNCTION(drover_estimate) {
    return report(fcinfo, engine::estimate_report);
}
