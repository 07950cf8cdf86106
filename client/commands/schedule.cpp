// drover schedule: settings of when and how much, by migrate_alter.
#include "commands/commands.hpp"
#include "table/json.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace drover::client {

namespace {

// A word of the command line stands for "no such limit".
Json unless(const std::string& value, std::string_view none) {
    return value == none ? Json(nullptr) : Json(value);
}

} // namespace

std::string schedule_json(const ScheduleOptions& options) {
    Json settings = Json::object();
    if (options.at)
        settings["start_after"] = unless(*options.at, "now");
    if (options.window)
        settings["run_window"] = unless(*options.window, "none");
    if (!options.after.empty()) {
        const bool none = std::find(options.after.begin(), options.after.end(), "none") != options.after.end();
        if (none && options.after.size() > 1)
            throw UsageError("--after none excludes other names", "drover schedule --help");
        settings["after"] = none ? Json::array() : Json(options.after);
    }
    if (options.priority)
        settings["priority"] = *options.priority;
    if (options.workers)
        settings["workers"] = *options.workers;
    if (settings.empty())
        throw UsageError("nothing to change is given", "drover schedule --help");
    return dump(settings);
}

int run_schedule(const ScheduleOptions& options, Context& context) {
    const std::string settings = schedule_json(options);
    return in_each(context, [&](Context& here) {
        Session session(here);
        if (names_in(session, here, {options.name}).empty())
            return exit_done;
        const auto rows = session.query(fmt::format("SELECT {}.migrate_alter($1::text, $2::jsonb)", session.schema()),
                                        {options.name, settings});
        const Progress progress = fetch_one(session, options.name);
        here.print({{{"name", "name"},
                     {"changed", "changed", Kind::Boolean},
                     {"state", "state", Kind::State},
                     {"waiting_for", "waiting for"}},
                    {{options.name, rows.at(0).at(0), progress.state,
                      progress.waiting_for.empty() ? Cell() : Cell(progress.waiting_for)}}},
                   Totals::Yes);
        return exit_done;
    });
}

} // namespace drover::client
