// The command line of `drover`, on CLI11. Each add_* function describes one command and says what to call.
#include "cli.hpp"

#include "commands/commands.hpp"
#include "version.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <functional>
#include <memory>
#include <sstream>

namespace drover::client {

namespace {

// What parsing leaves behind.
struct Parsed {
    ConnectOptions connect;
    std::string format = "table";
    std::string colour = "auto";
    bool quiet = false;
    std::function<int(Context&)> command;
};

// description: one line; notes: what else to know, empty or ending with a newline.
CLI::App* add_command(CLI::App& app, const std::string& name, const std::string& description,
                      const std::string& example, const std::string& notes = {}) {
    CLI::App* command = app.add_subcommand(name, description);
    command->footer(fmt::format("{}{}Example:\n  {}\n\nConnection and output options: drover --help", notes,
                                notes.empty() ? "" : "\n", example));
    return command;
}

// The option's text stands for its type, which CLI11 would spell TEXT or FLOAT in [..].
void add_name(CLI::App* command, std::string& name) {
    command->add_option("NAME", name, "name of the migration")->required()->option_text(" ");
}

void add_names(CLI::App* command, std::vector<std::string>& names) {
    command->add_option("NAME", names, "names of migrations")->required()->option_text("...");
}

// Lets `run` see the options once the command line is complete.
template <typename Options, typename Run>
void call(CLI::App* command, Parsed& parsed, std::shared_ptr<Options> options, Run run) {
    command->callback([&parsed, options, run] {
        parsed.command = [options, run](Context& context) { return run(*options, context); };
    });
}

void add_interval(CLI::App* command, WatchOptions& options) {
    command->add_option("--interval", options.interval_seconds, "time between looks (default 1)")
        ->check(CLI::Range(0.1, 86400.0))
        ->option_text("SECONDS");
}

void add_reconnect(CLI::App* command, WatchOptions& options) {
    command->add_option("--reconnect", options.reconnect_seconds, "how long to retry a lost connection (default 60)")
        ->check(CLI::Range(0.0, 86400.0))
        ->option_text("SECONDS");
}

void add_start_options(CLI::App* command, StartOptions& options) {
    command->add_option("NAME", options.name, "a name of your choice for the migration")->required()->option_text(" ");
    command->add_option("RELATION", options.relation, "the table, as in SQL")->required()->option_text(" ");
    auto* what = command->add_option_group("What to do, exactly one of");
    what->require_option(1);
    what->add_option("--set", options.set_clause, "UPDATE: what it would SET")->option_text("SQL");
    what->add_flag("--delete", options.remove, "DELETE the rows of --where");
    CLI::Option* copy =
        what->add_option("--copy-to", options.copy_to, "copy the rows into this table")->option_text("TABLE");
    what->add_option("--call", options.routine, "call it for each chunk, as in 'purge(bigint[])'")
        ->option_text("ROUTINE");
    command->add_option("--map", options.column_map, "with --copy-to: {\"column\": \"expression\", ...}")
        ->needs(copy)
        ->option_text("JSON");
    command->add_option("--where", options.where_clause, "which rows; best false for rows already done")
        ->option_text("SQL");
    command->add_option("--workers", options.workers, "background workers (default 1)")
        ->check(CLI::PositiveNumber)
        ->option_text("N");
    command->add_option("--strategy", options.strategy, "how to walk the table: auto, key or block (default auto)")
        ->check(CLI::IsMember({"auto", "key", "block"}))
        ->option_text("WORD");
    command->add_flag("--paused", options.paused, "only register it; drover resume sets it going");
    command->add_option("--start-after", options.start_after, "not before this time, as in '2030-01-31 22:00'")
        ->option_text("TIME");
    command->add_option("--after", options.after, "not before this migration has succeeded; may be repeated")
        ->allow_extra_args(false)
        ->option_text("NAME");
    command->add_option("--setting", options.settings, "as in batch_target=250ms; may be repeated")
        ->allow_extra_args(false)
        ->option_text("KEY=VALUE");
    command->add_flag("--watch", options.watch, "stay and follow it, as drover watch does");
}

void add_start(CLI::App& app, Parsed& parsed) {
    CLI::App* command = add_command(
        app, "start", "Start an UPDATE, DELETE, copy or calls over a whole table in batches, in the background",
        "drover start backfill public.orders --set \"status = 'new'\" --where 'status IS NULL'",
        "The server does the work: it goes on when this client ends.\n");
    auto options = std::make_shared<StartOptions>();
    add_start_options(command, *options);
    add_interval(command, options->watching);
    add_reconnect(command, options->watching);
    call(command, parsed, options, [](StartOptions given, Context& context) {
        given.watching.name = given.name;
        return run_start(given, context);
    });
}

void add_list(CLI::App& app, Parsed& parsed) {
    CLI::App* command = add_command(app, "list", "List the migrations of the database with their progress",
                                    "drover list --state failed -o json");
    auto options = std::make_shared<ListOptions>();
    command->add_option("--state", options->state, "only those in this state")->option_text("STATE");
    call(command, parsed, options, run_list);
}

void add_show(CLI::App& app, Parsed& parsed) {
    CLI::App* command = add_command(app, "show", "Show one migration: progress, steps, last error, what to do next",
                                    "drover show backfill", "With -o csv: its row of migrate_progress only.\n");
    auto name = std::make_shared<std::string>();
    add_name(command, *name);
    call(command, parsed, name, run_show);
}

void add_watch(CLI::App& app, Parsed& parsed) {
    CLI::App* command =
        add_command(app, "watch", "Follow a migration until it ends or is paused", "drover watch backfill --interval 5",
                    "On a terminal one block is redrawn, elsewhere each change is a key=value line.\n"
                    "With -o jsonl each look is a JSON object. Ctrl-C detaches; the migration goes on.\n"
                    "The exit code tells how it ended.\n");
    auto options = std::make_shared<WatchOptions>();
    add_name(command, options->name);
    add_interval(command, *options);
    add_reconnect(command, *options);
    call(command, parsed, options, run_watch);
}

void add_wait(CLI::App& app, Parsed& parsed) {
    CLI::App* command = add_command(app, "wait", "Wait in silence until a migration ends or is paused",
                                    "drover wait backfill --timeout 30min && ./deploy",
                                    "Exit codes: 0 succeeded, 3 not finished within the timeout, 4 failed,\n"
                                    "5 cancelled or paused.\n");
    auto options = std::make_shared<WaitOptions>();
    add_name(command, options->watching.name);
    command->add_option("--timeout", options->timeout, "give up after this long, as in 30s or 5min")
        ->option_text("DURATION");
    add_reconnect(command, options->watching);
    call(command, parsed, options, run_wait);
}

void add_check(CLI::App& app, Parsed& parsed) {
    CLI::App* command = add_command(app, "check", "Tell by the exit code whether migrations have succeeded",
                                    "drover check backfill cleanup && ./deploy",
                                    "Exit codes, the worst of all names: 0 all have succeeded, 3 some are pending,\n"
                                    "5 some are cancelled or paused, 4 some failed, 1 some are unknown.\n");
    auto names = std::make_shared<std::vector<std::string>>();
    add_names(command, *names);
    call(command, parsed, names, run_check);
}

void add_errors(CLI::App& app, Parsed& parsed) {
    CLI::App* command = add_command(app, "errors", "Show the latest errors of a migration with keys and statement",
                                    "drover errors backfill --limit 5");
    auto options = std::make_shared<ErrorsOptions>();
    add_name(command, options->name);
    command->add_option("--limit", options->limit, "at most this many, the latest (default 20)")
        ->check(CLI::PositiveNumber)
        ->option_text("N");
    call(command, parsed, options, run_errors);
}

void add_history(CLI::App& app, Parsed& parsed) {
    CLI::App* command =
        add_command(app, "history", "Show what happened to a migration, in order", "drover history backfill");
    auto name = std::make_shared<std::string>();
    add_name(command, *name);
    call(command, parsed, name, run_history);
}

void add_verb(CLI::App& app, Parsed& parsed, Verb verb, const std::string& word, const std::string& description) {
    const bool asks = verb == Verb::Cancel || verb == Verb::Drop;
    CLI::App* command = add_command(app, word, description, fmt::format("drover {} backfill", word),
                                    asks ? "Asks first; where nobody can answer, --yes is needed.\n" : "");
    auto options = std::make_shared<VerbOptions>();
    options->verb = verb;
    add_names(command, options->names);
    if (asks)
        command->add_flag("--yes", options->yes, "do not ask");
    call(command, parsed, options, run_verb);
}

void add_alter(CLI::App& app, Parsed& parsed) {
    CLI::App* command = add_command(app, "alter", "Change settings of a migration, from its next batch on",
                                    "drover alter backfill workers=4 batch_target=100ms pause=null",
                                    "The value null sets one back to its default.\n");
    auto options = std::make_shared<AlterOptions>();
    add_name(command, options->name);
    command->add_option("KEY=VALUE", options->settings, "settings and their new values")
        ->required()
        ->option_text("...");
    call(command, parsed, options, run_alter);
}

void add_doctor(CLI::App& app, Parsed& parsed) {
    CLI::App* command = add_command(app, "doctor", "Check server, extension, worker slots and privileges",
                                    "drover doctor -d shop", "Says what to do about each finding.\n");
    command->callback([&parsed] { parsed.command = run_doctor; });
}

void add_connection_options(CLI::App& app, ConnectOptions& connect) {
    const std::string group = "Connection, as for psql";
    app.add_option("-h,--host", connect.host, "server's host, or directory of its socket")
        ->option_text("HOST")
        ->group(group);
    app.add_option("-p,--port", connect.port, "server's port")->option_text("PORT")->group(group);
    app.add_option("-U,--username", connect.user, "role to connect as")->option_text("ROLE")->group(group);
    app.add_option("-d,--dbname", connect.database, "database, or a URI or conninfo string")
        ->option_text("DATABASE")
        ->group(group);
    app.add_flag("-w,--no-password", connect.never_ask_password, "never ask for a password")->group(group);
    app.add_flag("-W,--password", connect.ask_password, "ask for a password before connecting")->group(group);
}

void add_output_options(CLI::App& app, Parsed& parsed) {
    const std::string group = "Output";
    app.add_option("-o,--output", parsed.format, "table, json, jsonl or csv (default table)")
        ->check(CLI::IsMember({"table", "json", "jsonl", "csv"}))
        ->option_text("FORMAT")
        ->group(group);
    app.add_option("--color", parsed.colour, "auto, always or never (default auto)")
        ->check(CLI::IsMember({"auto", "always", "never"}))
        ->option_text("WHEN")
        ->group(group);
    app.add_flag("-q,--quiet", parsed.quiet, "no notices on stderr")->group(group);
}

void add_commands(CLI::App& app, Parsed& parsed) {
    add_start(app, parsed);
    add_list(app, parsed);
    add_show(app, parsed);
    add_watch(app, parsed);
    add_wait(app, parsed);
    add_check(app, parsed);
    add_errors(app, parsed);
    add_history(app, parsed);
    add_verb(app, parsed, Verb::Pause, "pause", "Stop migrations after the batch at work, until drover resume");
    add_verb(app, parsed, Verb::Resume, "resume", "Let paused migrations go on from where they stand");
    add_verb(app, parsed, Verb::Retry, "retry", "Let failed or cancelled migrations go on from where they stand");
    add_verb(app, parsed, Verb::Cancel, "cancel", "End migrations where they stand; changed rows stay changed");
    add_alter(app, parsed);
    add_verb(app, parsed, Verb::Drop, "drop", "Forget migrations that are not active, with their history");
    add_doctor(app, parsed);
}

Format format_of(const std::string& word) {
    if (word == "json")
        return Format::Json;
    if (word == "jsonl")
        return Format::Jsonl;
    return word == "csv" ? Format::Csv : Format::Table;
}

int run_parsed(const Parsed& parsed, Streams& streams) {
    if (parsed.connect.ask_password && parsed.connect.never_ask_password)
        throw UsageError("-w and -W exclude each other");
    Context context{.streams = streams,
                    .connect = parsed.connect,
                    .format = format_of(parsed.format),
                    .canvas = {},
                    .quiet = parsed.quiet};
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
    Parsed parsed;
    CLI::App app("Batched, resumable migrations of big PostgreSQL tables: the client of pg_drover.", "drover");
    app.set_help_flag("-?,--help", "show help; drover COMMAND --help for a command");
    app.set_version_flag("-V,--version", fmt::format("drover {}", version))->description("show the version");
    app.require_subcommand(1);
    app.fallthrough();
    app.footer("Exit codes: 0 done, 1 error, 2 connection, 3 still pending, 4 failed, 5 cancelled or paused,\n"
               "64 usage, 130 interrupted.");
    add_connection_options(app, parsed.connect);
    add_output_options(app, parsed);
    add_commands(app, parsed);
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
        return run_parsed(parsed, streams);
    } catch (const CLI::Success& help) {
        std::ostringstream text;
        app.exit(help, text, text);
        streams.out(text.str());
        return exit_done;
    } catch (const CLI::ParseError& error) {
        const auto chosen = app.get_subcommands();
        const std::string help =
            chosen.empty() ? "drover --help" : fmt::format("drover {} --help", chosen[0]->get_name());
        // CLI11 misses a command before it minds the word that stands in its place.
        const auto unknown = app.remaining();
        const std::string message =
            chosen.empty() && !unknown.empty() ? fmt::format("unknown command \"{}\"", unknown[0]) : error.what();
        streams.err(to_text(UsageError(message, help).report()));
        return exit_usage;
    } catch (const Error& error) {
        streams.err(to_text(error.report()));
        return error.code();
    }
}

} // namespace drover::client
