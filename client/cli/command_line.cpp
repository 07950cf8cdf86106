// Options that every command has, and the parts that commands are made of.
#include "cli/command_line.hpp"

#include "words/nearest.hpp"
#include "words/version.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace drover::client {

namespace {

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

void add_fan_out_options(CLI::App& app, FanOut& fan_out) {
    const std::string group = "Many databases, for every command";
    const auto list = [&](const std::string& flag, std::vector<std::string>& values, const std::string& description) {
        return app.add_option(flag, values, description)->allow_extra_args(false)->group(group);
    };
    list("--service", fan_out.services, "in the databases of these libpq services, as in a,b,c")
        ->delimiter(',')
        ->option_text("NAMES");
    app.add_flag("--all-databases", fan_out.all_databases, "in each of the server's that has pg_drover installed")
        ->group(group);
    list("--database", fan_out.databases, "of those in the ones of this name, as in 'tenant_*'; may be repeated")
        ->option_text("GLOB");
    list("--exclude", fan_out.excluded, "of those not in the ones of this name; may be repeated")->option_text("GLOB");
}

void add_output_options(CommandLine& line) {
    const std::string group = "Output";
    CLI::App& app = line.app;
    line.choice(&app, "-o,--output", line.parsed.format, "table, json, jsonl or csv (default table)", "FORMAT",
                {"table", "json", "jsonl", "csv"})
        ->group(group);
    line.choice(&app, "--color", line.parsed.colour, "auto, always or never (default auto)", "WHEN",
                {"auto", "always", "never"})
        ->group(group);
    app.add_flag("-q,--quiet", line.parsed.quiet, "no notices on stderr")->group(group);
    // For the build: an empty group hides it.
    app.add_flag("--help-man", line.parsed.help_man, "print the man page")->group("");
}

} // namespace

CommandLine::CommandLine()
    : app("Batched, resumable migrations of big PostgreSQL tables: the client of pg_drover.", "drover") {
    app.set_help_flag("-?,--help", "show help; drover COMMAND --help for a command");
    app.set_version_flag("-V,--version", fmt::format("drover {}", version))->description("show the version");
    app.require_subcommand(0, 1); // none is an error too, but for --help-man
    app.fallthrough();
    app.footer("Exit codes: 0 done, 1 error, 2 connection, 3 still pending, 4 failed, 5 cancelled or paused,\n"
               "64 usage, 130 interrupted.");
    add_connection_options(app, parsed.connect);
    add_fan_out_options(app, parsed.fan_out);
    add_output_options(*this);
    add_work_commands(*this);
    add_look_commands(*this);
    add_steer_commands(*this);
}

std::vector<const CLI::Option*> options_of(const CLI::App& app) {
    std::vector<const CLI::Option*> found = app.get_options();
    for (const CLI::App* group : app.get_subcommands([](const CLI::App* one) { return one->get_name().empty(); }))
        for (const CLI::Option* option : group->get_options())
            if (std::find(found.begin(), found.end(), option) == found.end())
                found.push_back(option);
    return found;
}

UsageError unknown_command(const CLI::App& app, const std::string& word) {
    std::vector<std::string> names;
    for (const CLI::App* one : app.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(one->get_name());
    const std::string near = nearest(word, names);
    return UsageError(fmt::format("unknown command \"{}\"", word),
                      near.empty() ? "drover --help"
                                   : fmt::format("did you mean drover {}? drover --help lists the commands", near));
}

std::string meant_option(const CLI::App& app, const CLI::App& command, const std::string& word) {
    std::vector<std::string> names;
    for (const CLI::App* one : {&command, &app})
        for (const CLI::Option* option : options_of(*one))
            for (const std::string& name : option->get_lnames())
                names.push_back("--" + name);
    const std::string near = nearest(word.substr(0, word.find('=')), names);
    return near.empty() ? "" : fmt::format("did you mean {}? ", near);
}

CLI::App* CommandLine::command(const std::string& name, const std::string& description, const std::string& example,
                               const std::string& notes) {
    CLI::App* added = app.add_subcommand(name, description);
    added->footer(fmt::format("{}{}Example:\n  {}\n\nConnection and output options: drover --help", notes,
                              notes.empty() ? "" : "\n", example));
    texts[added] = {notes, example};
    return added;
}

void CommandLine::name(CLI::App* command, std::string& name) {
    CLI::Option* option = command->add_option("NAME", name, "name of the migration")->required()->option_text(" ");
    completes[option] = {Completes::With::Migrations};
}

void CommandLine::names(CLI::App* command, std::vector<std::string>& names, bool required) {
    CLI::Option* option =
        command->add_option("NAME", names, "names of migrations")->required(required)->option_text("...");
    completes[option] = {Completes::With::Migrations};
}

} // namespace drover::client
