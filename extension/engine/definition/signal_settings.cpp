// Implementation of the checks. The query is analyzed by the server as a worker will run it, and not run.
#include "engine/definition/signal_settings.hpp"

#include "engine/walk/definition_checks.hpp"
#include "pg/clause.hpp"
#include "pg/server.hpp"
#include "pg/temporary.hpp"

namespace drover::engine {

namespace {

// A sub-select: the server refuses data-modifying WITH there, and more than one column. The line's end ends a comment.
void check_pace_query(const std::string& query) {
    pg::check_query(query, "pace_query");
    pg::OwnerPlan plan;
    proves("pace_query", query, [&] {
        try {
            plan.prepare(pace_sql(query), {}, {});
        } catch (const pg::Error& e) {
            pg::ErrorInfo info = e.info();
            if (info.hint.empty())
                info.hint = "It must give one boolean, as in $$SELECT count(*) < 1000 FROM queue$$.";
            throw pg::Error(std::move(info));
        }
    });
    refuse_temporary("pace_query", pg::temporary_object_of(pace_sql(query), {}));
}

} // namespace

std::string pace_sql(const std::string& query) {
    return "SELECT answer IS TRUE, answer IS NULL FROM (SELECT (" + query + "\n) OFFSET 0) q (answer)";
}

core::RunWindow window_of(const core::Settings& settings) {
    auto window = core::RunWindow::parse(settings.signals.run_window);
    if (auto* problem = std::get_if<core::Problem>(&window))
        throw pg::Error(*problem);
    return std::get<core::RunWindow>(std::move(window));
}

void check_signal_settings(const core::Settings& settings, Oid owner, const std::string& search_path) {
    const core::RunWindow window = window_of(settings);
    if (!window.zone().empty() && !pg::wall_clock(window.zone()))
        throw pg::Error("22023", "time zone \"" + window.zone() + "\" in setting \"run_window\" is not recognized",
                        "The setting is: " + settings.signals.run_window,
                        "SELECT name FROM pg_timezone_names; shows the names.");
    const std::string& query = settings.signals.pace_query;
    if (query.empty())
        return;
    pg::as_owner_restricted(owner, [&] {
        pg::GucScope guc;
        guc.set("search_path", search_path.c_str());
        check_pace_query(query);
        guc.restore();
    });
}

} // namespace drover::engine
