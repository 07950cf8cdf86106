// drover start
#include "commands/commands.hpp"
#include "commands/plan.hpp"
#include "definition.hpp"
#include "text.hpp"
#include "view/json.hpp"

#include <fmt/format.h>

namespace drover::client {

int run_start(const StartOptions& options, Context& context) {
    if (options.dry_run) {
        print_advice("migrate_plan", options.definition, context);
        context.streams.err("nothing was started: --dry-run\n");
        return exit_done;
    }
    std::vector<Cell> values = values_of(options.definition); // refuses wrong settings before connecting
    if (options.watch) // refuses a format that cannot be watched before anything is started
        make_progress_view(context.format, context.canvas, context.streams);
    Session session(context);
    values.insert(values.end(),
                  {options.name, options.paused ? "t" : "f", options.start_after, dump(Json(options.after))});
    const auto rows =
        session.query(fmt::format("SELECT {}.migrate_start({}, name => $7::text, paused => $8::boolean,"
                                  " start_after => $9::timestamptz,"
                                  " after => ARRAY(SELECT pg_catalog.jsonb_array_elements_text($10::jsonb)))",
                                  session.schema(), shared_arguments()),
                      values);
    const Cell& id = rows.at(0).at(0);

    if (options.watch) {
        context.streams.err(fmt::format("migration \"{}\" has id {}\n", options.name, id.value_or("?")));
        return watch_in(session, options.watching, context);
    }
    context.print({{{"id", "id", Kind::Id}, {"name", "name"}}, {{id, options.name}}});
    context.streams.err(
        fmt::format("follow it: drover {} {}\n", options.paused ? "resume" : "watch", shell_word(options.name)));
    return exit_done;
}

} // namespace drover::client
