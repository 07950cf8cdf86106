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

// What the SQL function is called after migrate_start, and the arguments that not all of them have: $2, $10, $11.
struct Form {
    std::string function, arguments;
    std::vector<Cell> values;
};

Form form_of(const StartOptions& o) {
    if (o.remove)
        return {"_delete", "relation => $2::regclass", {}};
    if (o.copy_to)
        return {"_copy",
                "source => $2::regclass, target => $10::regclass, column_map => $11::jsonb",
                {o.copy_to, o.column_map}};
    if (o.routine)
        return {"_call", "relation => $2::regclass, routine => $10::regprocedure", {o.routine}};
    return {"", "relation => $2::regclass, set_clause => $10::text", {o.set_clause}};
}

} // namespace

int run_start(const StartOptions& options, Context& context) {
    const std::string settings = settings_json(options.settings);
    if (options.watch) // refuses a format that cannot be watched before anything is started
        make_progress_view(context.format, context.canvas, context.streams);
    Session session(context);
    const Form form = form_of(options);
    std::vector<Cell> values{
        options.name,     options.relation,           options.where_clause, cell_of(options.workers),
        options.strategy, options.paused ? "t" : "f", options.start_after,  dump(Json(options.after)),
        settings};
    values.insert(values.end(), form.values.begin(), form.values.end());
    const auto rows = session.query(
        fmt::format("SELECT {}.migrate_start{}(name => $1::text, {}, where_clause => $3::text, workers => $4::integer,"
                    " strategy => $5::text, paused => $6::boolean, start_after => $7::timestamptz,"
                    " after => ARRAY(SELECT pg_catalog.jsonb_array_elements_text($8::jsonb)), settings => $9::jsonb)",
                    session.schema(), form.function, form.arguments),
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
