// drover start
#include "commands/commands.hpp"
#include "setting.hpp"
#include "text.hpp"
#include "view/json.hpp"

#include <fmt/format.h>

namespace drover::client {

namespace {

Cell cell_of(const std::optional<int>& value) {
    return value ? Cell(std::to_string(*value)) : Cell();
}

} // namespace

int run_start(const StartOptions& options, Context& context) {
    const std::string settings = settings_json(options.settings);
    if (options.watch) // refuses a format that cannot be watched before anything is started
        make_progress_view(context.format, context.canvas, context.streams);
    Session session(context);
    const auto rows = session.query(
        fmt::format("SELECT {}.migrate_start(name => $1::text, relation => $2::regclass, set_clause => $3::text,"
                    " where_clause => $4::text, workers => $5::integer, strategy => $6::text, paused => $7::boolean,"
                    " start_after => $8::timestamptz,"
                    " after => ARRAY(SELECT pg_catalog.jsonb_array_elements_text($9::jsonb)), settings => $10::jsonb)",
                    session.schema()),
        {options.name, options.relation, options.set_clause, options.where_clause, cell_of(options.workers),
         options.strategy, options.paused ? "t" : "f", options.start_after, dump(Json(options.after)), settings});
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
