// drover start
#include "commands/commands.hpp"
#include "commands/plan.hpp"
#include "setting.hpp"
#include "text.hpp"
#include "view/json.hpp"

#include <fmt/format.h>

namespace drover::client {

namespace {

// What the SQL function is called after migrate_start, and the arguments that not all of them have: $9, $10.
struct Form {
    std::string function, arguments;
    std::vector<Cell> values;
};

Form form_of(const Definition& d) {
    if (d.remove)
        return {"_delete", "relation => $1::pg_catalog.regclass", {}};
    if (d.copy_to)
        return {
            "_copy",
            "source => $1::pg_catalog.regclass, target => $9::pg_catalog.regclass, column_map => $10::pg_catalog.jsonb",
            {d.copy_to, d.column_map}};
    if (d.routine)
        return {"_call", "relation => $1::pg_catalog.regclass, routine => $9::pg_catalog.regprocedure", {d.routine}};
    return {"", "relation => $1::pg_catalog.regclass, set_clause => $9::pg_catalog.text", {d.set_clause}};
}

} // namespace

int run_start(const StartOptions& options, Context& context) {
    if (options.dry_run) {
        if (!options.definition.set_clause)
            throw UsageError("--dry-run tells the plan of an UPDATE (--set)");
        const int code = print_advice("migrate_plan", options.definition, context);
        context.streams.err("nothing was started: --dry-run\n");
        return code;
    }
    const Definition& d = options.definition;
    const Form form = form_of(d);
    std::vector<Cell> values{d.relation,
                             d.where_clause,
                             d.workers ? Cell(std::to_string(*d.workers)) : Cell(),
                             d.strategy,
                             settings_json(d.settings), // refuses wrong settings before connecting
                             options.paused ? "t" : "f",
                             options.start_after,
                             dump(Json(options.after))};
    values.insert(values.end(), form.values.begin(), form.values.end());
    const std::size_t name = values.size() + 1;
    values.push_back(options.name);
    if (options.watch) // refuses a format that cannot be watched before anything is started
        make_progress_view(context.format, context.canvas, context.streams);
    SessionFeed feed(options.watching.listen);
    const int code = in_each(context, [&](Context& here) {
        auto followed = std::make_unique<Followed>(here);
        Session& session = *followed->session;
        const Table started = session.table_in_user_path(
            fmt::format("SELECT {}.migrate_start{}(name => ${}::pg_catalog.text, {}, where_clause =>"
                        " $2::pg_catalog.text, workers => $3::pg_catalog.int4, strategy => $4::pg_catalog.text,"
                        " settings => $5::pg_catalog.jsonb, paused => $6::pg_catalog.bool,"
                        " start_after => $7::pg_catalog.timestamptz,"
                        " after => ARRAY(SELECT pg_catalog.jsonb_array_elements_text($8::pg_catalog.jsonb)){})",
                        session.schema(), form.function, name, form.arguments,
                        options.again ? ", again => true" : ""), // unknown to a server of an older version
            values);
        const Cell& id = started.rows.at(0).at(0);
        if (options.watch) {
            here.streams.err(fmt::format("migration \"{}\" has id {}\n", options.name, id.value_or("?")));
            feed.add(std::move(followed), {options.name});
        } else {
            here.print({{{"id", "id", Kind::Id}, {"name", "name"}}, {{id, options.name}}});
        }
        return exit_done;
    });
    if (options.watch)
        return worst_of(static_cast<ExitCode>(code), static_cast<ExitCode>(watch(feed, options.watching, context)));
    context.streams.err(fmt::format("follow it: drover {} {}{}\n", options.paused ? "resume" : "watch",
                                    shell_word(options.name), words_of(context.fan_out)));
    return code;
}

} // namespace drover::client
