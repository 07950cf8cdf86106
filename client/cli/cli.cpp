// From the words of the command line to a command's function, and from errors to exit codes.
#include "cli/cli.hpp"

#include "cli/command_line.hpp"
#include "cli/completion.hpp"
#include "cli/man.hpp"
#include "server/connect_words.hpp"

#include <fmt/format.h>
#include <sstream>

namespace drover::client {

namespace {

Format format_of(const std::string& word) {
    if (word == "json")
        return Format::Json;
    if (word == "jsonl")
        return Format::Jsonl;
    return word == "csv" ? Format::Csv : Format::Table;
}

int run_parsed(const CommandLine& line, Streams& streams) {
    const Parsed& parsed = line.parsed;
    if (parsed.help_man) {
        streams.out(man_page(line));
        return exit_done;
    }
    if (!parsed.command)
        throw UsageError("a command is required");
    if (parsed.connect.ask_password && parsed.connect.never_ask_password)
        throw UsageError("-w and -W exclude each other");
    Context context{.streams = streams,
                    .connect = parsed.connect,
                    .format = format_of(parsed.format),
                    .canvas = {},
                    .quiet = parsed.quiet,
                    .fan_out = parsed.fan_out,
                    .words = words_of(parsed.connect, parsed.fan_out)};
    if (streams.out_is_terminal())
        context.canvas.width = streams.width();
    context.canvas.colour = use_colour(parsed.colour, streams);
    context.canvas.utf8 = streams.utf8();
    return parsed.command(context);
}

} // namespace

bool use_colour(const std::string& when, const Streams& streams) {
    if (when != "auto")
        return when == "always";
    return streams.out_is_terminal() && streams.environment("NO_COLOR").value_or("").empty() &&
           streams.environment("TERM").value_or("dumb") != "dumb";
}

int run(const std::vector<std::string>& arguments, Streams& streams) {
    CommandLine line;
    CLI::App& app = line.app;
    if (!arguments.empty() && arguments.front() == completion_word) {
        streams.out(complete(line, {arguments.begin() + 1, arguments.end()}, streams));
        return exit_done;
    }
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
        return run_parsed(line, streams);
    } catch (const CLI::Success& help) {
        std::ostringstream text;
        app.exit(help, text, text);
        streams.out(text.str());
        return exit_done;
    } catch (const CLI::ParseError& error) {
        const auto chosen = app.get_subcommands();
        std::string help = chosen.empty() ? "drover --help" : fmt::format("drover {} --help", chosen[0]->get_name());
        // CLI11 misses a command before it minds the word that stands in its place.
        const auto unknown = app.remaining(true);
        const bool option = !unknown.empty() && unknown[0].starts_with("--");
        if (option)
            help = meant_option(app, chosen.empty() ? app : *chosen[0], unknown[0]) + help;
        streams.err(to_text(chosen.empty() && !unknown.empty() && !option ? unknown_command(app, unknown[0]).report()
                                                                          : UsageError(error.what(), help).report()));
        return exit_usage;
    } catch (const Error& error) {
        streams.err(to_text(error.report(), {.words = words_of(line.parsed.connect, line.parsed.fan_out)}));
        return error.code();
    }
}

} // namespace drover::client
