// drover pause | resume | retry | cancel | drop: one call per name. One refusal does not keep the others back.
#include "commands/commands.hpp"

#include <fmt/format.h>

namespace drover::client {

namespace {

std::string_view word_of(Verb verb) {
    switch (verb) {
    case Verb::Pause:
        return "pause";
    case Verb::Resume:
        return "resume";
    case Verb::Retry:
        return "retry";
    case Verb::Cancel:
        return "cancel";
    case Verb::Drop:
        break;
    }
    return "drop";
}

bool is_destructive(Verb verb) {
    return verb == Verb::Cancel || verb == Verb::Drop;
}

// The migration's state after the call; NULL once it is dropped.
Row apply(Verb verb, const std::string& name, Session& session) {
    const auto called =
        session.query(fmt::format("SELECT {}.migrate_{}($1::text)", session.schema(), word_of(verb)), {name});
    const auto rows = fetch_progress(session, name);
    return {name, called.at(0).at(0), rows.empty() ? Cell() : Cell(progress_of(rows.front()).state)};
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
    std::vector<std::string> names;
    ExitCode code = exit_done;
    for (const std::string& name : options.names) {
        if (!is_destructive(options.verb) ||
            confirmed(fmt::format("Really {} migration \"{}\"?", word_of(options.verb), name), options.yes,
                      context.streams)) {
            names.push_back(name);
        } else {
            context.streams.err(fmt::format("migration \"{}\" is left as it is\n", name));
            code = exit_error;
        }
    }
    if (names.empty())
        return code;

    Session session(context);
    Table table{{{"name", "name"}, {"changed", "changed", Kind::Boolean}, {"state", "state", Kind::State}}, {}};
    for (const std::string& name : names) {
        try {
            table.rows.push_back(apply(options.verb, name, session));
        } catch (const ServerError& error) {
            context.streams.err(to_text(error.report()));
            code = exit_error;
        }
    }
    context.print(table);
    return code;
}

} // namespace drover::client
