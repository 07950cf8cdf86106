// drover pause | resume | confirm | retry | cancel | rollback | verify | drop: one call per name. One refusal does not
// keep the others back.
#include "commands/commands.hpp"
#include "commands/losses.hpp"
#include "table/gathered.hpp"

#include <fmt/format.h>

namespace drover::client {

std::string_view word_of(Verb verb) {
    switch (verb) {
    case Verb::Pause:
        return "pause";
    case Verb::Resume:
        return "resume";
    case Verb::Confirm:
        return "confirm";
    case Verb::Retry:
        return "retry";
    case Verb::Cancel:
        return "cancel";
    case Verb::Rollback:
        return "rollback";
    case Verb::Verify:
        return "verify";
    case Verb::Drop:
        break;
    }
    return "drop";
}

bool is_destructive(Verb verb) {
    return verb == Verb::Cancel || verb == Verb::Rollback || verb == Verb::Drop;
}

namespace {

std::vector<Column> columns_of_calls() {
    return {{"name", "name"}, {"changed", "changed", Kind::Boolean}, {"state", "state", Kind::State}};
}

// What the function's argument after the name is called, and its type; empty: it has none.
std::string_view second_argument(Verb verb) {
    switch (verb) {
    case Verb::Retry:
        return "errors_only => $2::boolean";
    case Verb::Rollback:
        return "on_changed => $2::text";
    case Verb::Verify:
        return "check_clause => $2::text";
    case Verb::Drop:
        return "cancel => $2::boolean";
    default:
        return "";
    }
}

// One call. A single value is whether it changed anything, and goes into a row with the state afterwards (NULL once the
// migration is dropped); what returns more, as a verification may, is printed as it came.
void apply(const VerbOptions& options, const std::string& name, Session& session, Table& calls, Context& context) {
    std::string arguments = "name => $1::text";
    std::vector<Cell> values{name};
    if (options.second) {
        arguments += fmt::format(", {}", second_argument(options.verb));
        values.emplace_back(*options.second);
    }
    const Table called = session.table(
        fmt::format("SELECT * FROM {}.migrate_{}({})", session.schema(), word_of(options.verb), arguments), values);
    if (called.columns.size() != 1 || called.rows.size() != 1) {
        context.print(called);
        return;
    }
    const auto rows = fetch_progress(session, name);
    calls.rows.push_back({name, called.rows[0][0], rows.empty() ? Cell() : Cell(progress_of(rows.front()).state)});
}

std::string question_of(Verb verb, const std::string& name) {
    return fmt::format("Really {} migration \"{}\"?", word_of(verb), name);
}

// The verb in one database.
ExitCode apply_all(const VerbOptions& options, Context& context) {
    Session session(context);
    std::vector<std::string> names;
    ExitCode code = exit_done;
    if (context.gathered && options.verb == Verb::Drop)
        context.gathered->content_without();
    for (const std::string& name : names_in(session, context, options.names)) {
        // Nothing to ask about. A drop is content with that, as the server will say.
        if (is_destructive(options.verb) && !options.yes && fetch_progress(session, name).empty()) {
            if (options.verb == Verb::Drop) {
                names.push_back(name);
            } else {
                context.report(unknown_migration(name).report());
                code = exit_error;
            }
            continue;
        }
        if (is_destructive(options.verb) && !context.quiet)
            context.streams.err(losses_text(options, name, context.words, session));
        if (!is_destructive(options.verb) || confirmed(question_of(options.verb, name), options.yes, context.streams)) {
            names.push_back(name);
        } else {
            context.streams.err(fmt::format("migration \"{}\" is left as it is\n", name));
            code = exit_error;
        }
    }
    if (names.empty())
        return code;

    session.require_function(fmt::format("migrate_{}", word_of(options.verb)));
    Table calls{columns_of_calls(), {}};
    for (const std::string& name : names) {
        try {
            apply(options, name, session, calls, context);
        } catch (const ServerError& error) {
            context.report(error.report(), name);
            code = exit_error;
        }
    }
    context.print(calls, Totals::Yes);
    return code;
}

} // namespace

bool confirmed(std::string_view question, bool yes, Streams& streams) {
    if (yes)
        return true;
    if (!streams.in_is_terminal())
        throw UsageError(fmt::format("nobody can answer: {}", question), "add --yes to mean it");
    streams.err(fmt::format("{} [y/N] ", question));
    const std::string answer = streams.read_line().value_or("");
    return answer == "y" || answer == "Y" || answer == "yes";
}

int run_verb(const VerbOptions& options, Context& context) {
    // Nobody can answer: that needs no connection.
    if (is_destructive(options.verb) && !options.yes && !context.streams.in_is_terminal())
        confirmed(question_of(options.verb, options.names.front()), false, context.streams);
    return in_each(context, [&options](Context& here) { return apply_all(options, here); });
}

} // namespace drover::client
