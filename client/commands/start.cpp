// drover start
#include "commands/commands.hpp"
#include "commands/definition.hpp"
#include "commands/plan.hpp"
#include "follow/follow.hpp"
#include "table/json.hpp"
#include "words/text.hpp"

#include <fmt/format.h>

namespace drover::client {

namespace {

std::optional<Progress> find_named(Session& session, const std::string& name, const std::string& words) {
    auto rows = fetch_progress(session, name);
    if (rows.empty())
        return std::nullopt;
    Progress progress = progress_of(std::move(rows.front()));
    progress.words = words;
    return progress;
}

// Whether the call met a migration that is not at work, and began nothing; the server has said so, and what to do.
bool stands(const std::optional<Progress>& before, const Cell& id, const StartOptions& options) {
    return before && before->row.front() == id && is_end_state(before->state) &&
           !(options.paused && before->state == "paused");
}

} // namespace

int run_start(const StartOptions& options, Context& context) {
    if (options.dry_run) {
        const int code = print_advice("migrate_plan", options.definition, context);
        context.streams.err("nothing was started: --dry-run\n");
        return code;
    }
    const Form form = form_of(options.definition); // refuses wrong settings before connecting
    std::vector<Cell> values = form.values;
    const auto number_of = [&values](Cell value) {
        values.push_back(std::move(value));
        return values.size();
    };
    const std::string arguments = fmt::format(
        "{}, name => ${}::pg_catalog.text, paused => ${}::pg_catalog.bool, start_after => ${}::pg_catalog.timestamptz,"
        " after => ARRAY(SELECT pg_catalog.jsonb_array_elements_text(${}::pg_catalog.jsonb)){}",
        form.arguments, number_of(options.name), number_of(options.paused ? "t" : "f"), number_of(options.start_after),
        number_of(dump(Json(options.after))), options.again ? ", again => true" : ""); // unknown to an older server
    if (options.watch) // refuses a format that cannot be watched before anything is started
        make_progress_view(context.format, context.canvas, context.streams);
    SessionFeed feed(options.watching.listen);
    bool at_work = false;
    const int code = in_each(context, [&](Context& here) {
        auto followed = std::make_unique<Followed>(here);
        Session& session = *followed->session;
        const std::optional<Progress> before = find_named(session, options.name, here.words);
        const Table started =
            call_of(session, options.definition,
                    fmt::format("SELECT {}.migrate_start{}({})", session.schema(), form.suffix, arguments), values);
        const Cell& id = started.rows.at(0).at(0);
        if (options.watch) {
            here.streams.err(fmt::format("migration \"{}\" has id {}\n", options.name, id.value_or("?")));
            feed.add(std::move(followed), {options.name});
        } else {
            here.print({{{"id", "id", Kind::Id}, {"name", "name"}}, {{id, options.name}}});
        }
        const bool at_rest = stands(before, id, options);
        at_work = at_work || !at_rest;
        if (!at_rest || options.watch)
            return exit_done;
        const ExitCode stood = exit_code_of(before->state); // done before is as good for a deploy that runs again
        if (here.quiet && stood != exit_done)
            report_end(*before, here.streams);
        return stood;
    });
    if (options.watch)
        return worst_of(static_cast<ExitCode>(code), static_cast<ExitCode>(watch(feed, options.watching, context)));
    if (at_work)
        context.streams.err(fmt::format("follow it: drover {}{}\n", options.paused ? "resume" : "watch",
                                        operands_with({options.name}, context.words)));
    return code;
}

} // namespace drover::client
