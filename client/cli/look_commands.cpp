// Commands that only look: list, show, watch, wait, check, errors, history, metrics, doctor, completion.
#include "cli/completion.hpp"
#include "cli/options.hpp"
#include "model/progress.hpp"

namespace drover::client {

namespace {

void add_list(CommandLine& line) {
    CLI::App* command = line.command("list", "List the migrations of the database with their progress",
                                     "drover list --state failed -o json");
    auto options = std::make_shared<ListOptions>();
    line.completes[command->add_option("--state", options->state, "only those in this state")->option_text("STATE")] = {
        Completes::With::Words, {state_words().begin(), state_words().end()}};
    line.call(command, options, run_list);
}

void add_show(CommandLine& line) {
    CLI::App* command =
        line.command("show", "Show one migration on a page: progress, rate, waits, errors, what to do next",
                     "drover show backfill", "With -o csv: its row of migrate_progress only.\n");
    auto name = std::make_shared<std::string>();
    line.name(command, *name);
    line.call(command, name, run_show);
}

void add_watch(CommandLine& line) {
    CLI::App* command =
        line.command("watch", "Follow migrations until they end or are paused", "drover watch backfill --interval 5",
                     "Without names: those that are active now. On a terminal one block is redrawn, elsewhere\n"
                     "each change is a key=value line. With -o jsonl each look is a JSON object per migration.\n"
                     "Ctrl-C detaches; the migrations go on. The exit code tells how they ended, the worst of all.\n"
                     "The command of --on-alert is run by sh for each new alert, with the event as a JSON object\n"
                     "on its standard input.\n");
    auto options = std::make_shared<WatchOptions>();
    line.names(command, options->names, false);
    add_interval(command, *options);
    add_reconnect(command, *options);
    command->add_flag("--listen", options->listen,
                      "also look at once when the server notifies; needs a direct connection");
    command->add_option("--on-alert", options->on_alert, "run this for each new alert")->option_text("COMMAND");
    line.call(command, options, run_watch);
}

void add_wait(CommandLine& line) {
    CLI::App* command = line.command("wait", "Wait in silence until migrations end or are paused",
                                     "drover wait backfill --timeout 30min && ./deploy",
                                     "Exit codes, the worst of all names: 0 succeeded, 3 not finished within the\n"
                                     "timeout, 4 failed, 5 cancelled or paused.\n");
    auto options = std::make_shared<WaitOptions>();
    line.names(command, options->watching.names);
    command->add_option("--timeout", options->timeout, "give up after this long, as in 30s or 5min")
        ->option_text("DURATION");
    add_reconnect(command, options->watching);
    line.call(command, options, run_wait);
}

void add_check(CommandLine& line) {
    CLI::App* command = line.command("check", "Tell by the exit code whether migrations have succeeded",
                                     "drover check backfill cleanup && ./deploy",
                                     "Exit codes, the worst of all names: 0 all have succeeded, 3 some are pending,\n"
                                     "5 some are cancelled or paused, 4 some failed, 1 some are unknown.\n");
    auto names = std::make_shared<std::vector<std::string>>();
    line.names(command, *names);
    line.call(command, names, run_check);
}

void add_errors(CommandLine& line) {
    CLI::App* command = line.command("errors", "Show the latest errors of a migration: row, message, what to do",
                                     "drover errors backfill --limit 5");
    auto options = std::make_shared<ErrorsOptions>();
    line.name(command, options->name);
    command->add_option("--limit", options->limit, "at most this many, the latest (default 20)")
        ->check(at_least_one())
        ->option_text("N");
    command->add_flag("-v,--verbose", options->verbose, "also statement, context, attempt and process");
    line.call(command, options, run_errors);
}

void add_history(CommandLine& line) {
    CLI::App* command =
        line.command("history", "Show what happened to a migration, in order", "drover history backfill");
    auto name = std::make_shared<std::string>();
    line.name(command, *name);
    line.call(command, name, run_history);
}

void add_metrics(CommandLine& line) {
    CLI::App* command = line.command(
        "metrics", "Print the migrations' metrics as OpenMetrics text", "drover metrics --prometheus > drover.prom",
        "Counters come from totals that the database keeps, so they survive restarts. The option\n"
        "--prometheus is for readers of its older text format, as node_exporter's textfile collector.\n");
    auto options = std::make_shared<MetricsOptions>();
    command->add_flag("--prometheus", options->prometheus, "Prometheus's text format 0.0.4");
    line.call(command, options, run_metrics);
}

void add_doctor(CommandLine& line) {
    CLI::App* command = line.command("doctor", "Check server, extension, worker slots and privileges",
                                     "drover doctor -d shop", "Says what to do about each finding.\n");
    command->callback([&line] { line.parsed.command = run_doctor; });
}

void add_help(CommandLine& line) {
    CLI::App* command = line.command("help", "Show the help of a command", "drover help start");
    command->group(""); // not in the list: it is another way to say --help
    auto name = std::make_shared<std::string>();
    std::vector<std::string> names;
    for (const CLI::App* one : line.app.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(one->get_name());
    line.completes[command->add_option("COMMAND", *name, "the command; without it: all of them")->option_text(" ")] = {
        Completes::With::Words, names};
    const CLI::App& app = line.app;
    line.call(command, name, [&app](const std::string& given, Context& context) {
        // The program's own help descends into the command that was chosen, which is this one.
        if (given.empty()) {
            context.streams.out(app.get_formatter()->make_help(&app, "drover", CLI::AppFormatMode::Normal));
            return static_cast<int>(exit_done);
        }
        const auto found = app.get_subcommands([&given](const CLI::App* one) { return one->get_name() == given; });
        if (found.empty())
            throw unknown_command(app, given);
        context.streams.out(found.front()->help("drover"));
        return static_cast<int>(exit_done);
    });
}

void add_completion(CommandLine& line) {
    CLI::App* command =
        line.command("completion", "Print the completion script of a shell", "drover completion bash",
                     "bash: put this into ~/.bashrc:            eval \"$(drover completion bash)\"\n"
                     "zsh:  put this into ~/.zshrc:             eval \"$(drover completion zsh)\"\n"
                     "fish: put this into ~/.config/fish/config.fish:  drover completion fish | source\n"
                     "Names of migrations are read from the database; -h, -d and so on count if typed before.\n");
    auto shell = std::make_shared<std::string>();
    CLI::Option* option = line.choice(command, "SHELL", *shell, "bash, zsh or fish", " ", {"bash", "zsh", "fish"});
    option->required();
    line.call(command, shell, [](const std::string& given, Context& context) {
        context.streams.out(completion_script(given));
        return static_cast<int>(exit_done);
    });
}

} // namespace

void add_look_commands(CommandLine& line) {
    add_list(line);
    add_show(line);
    add_watch(line);
    add_wait(line);
    add_check(line);
    add_errors(line);
    add_history(line);
    add_metrics(line);
    add_doctor(line);
    add_completion(line);
    add_help(line);
}

} // namespace drover::client
