// The command line as data: CLI11's tree of commands and options, and what that does not keep: the notes and example of
// a command (for its help and the man page) and what the values of an option can be (for completion).
// Only files in this folder and cli.cpp include this, since CLI11 takes long to compile.
#pragma once
#include "commands/commands.hpp"

#include <CLI/CLI.hpp>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace drover::client {

// What parsing leaves behind.
struct Parsed {
    ConnectOptions connect;
    FanOut fan_out;
    std::string format = "table";
    std::string colour = "auto";
    bool quiet = false;
    bool help_man = false;
    std::function<int(Context&)> command;
};

// What can be typed for a value.
struct Completes {
    enum class With { Nothing, Words, Migrations, Files, Settings } with = With::Nothing;
    std::vector<std::string> words{}; // of With::Words
};

struct CommandText {
    std::string notes; // what else to know, empty or ending with a newline
    std::string example;
};

class CommandLine {
public:
    CommandLine();
    CommandLine(const CommandLine&) = delete; // the app's options point into it
    CommandLine& operator=(const CommandLine&) = delete;

    CLI::App app;
    Parsed parsed;
    std::map<const CLI::Option*, Completes> completes;
    std::map<const CLI::App*, CommandText> texts;

    // description: one line; notes: what else to know, empty or ending with a newline.
    CLI::App* command(const std::string& name, const std::string& description, const std::string& example,
                      const std::string& notes = {});

    // Lets `run` see the options once the command line is complete.
    template <typename Options, typename Run> void call(CLI::App* command, std::shared_ptr<Options> options, Run run) {
        command->callback([this, options, run] {
            parsed.command = [options, run](Context& context) { return run(*options, context); };
        });
    }

    // Positionals. The option's text stands for its type, which CLI11 would spell TEXT or FLOAT in [..].
    void name(CLI::App* command, std::string& name);
    void names(CLI::App* command, std::vector<std::string>& names, bool required = true);

    // An option whose value is one of these words.
    template <typename Value>
    CLI::Option* choice(CLI::App* command, const std::string& flags, Value& value, const std::string& description,
                        const std::string& text, const std::vector<std::string>& words) {
        CLI::Option* option =
            command->add_option(flags, value, description)->check(CLI::IsMember(words))->option_text(text);
        completes[option] = {Completes::With::Words, words};
        return option;
    }
};

// All options of a command, those in its option groups too (which CLI11 keeps as commands without a name).
std::vector<const CLI::Option*> options_of(const CLI::App& app);

// The error for a word that is no command, with the command that was probably meant.
UsageError unknown_command(const CLI::App& app, const std::string& word);

// The option that was probably meant, as a hint; empty where none is near.
std::string meant_option(const CLI::App& app, const CLI::App& command, const std::string& word);

// Which commands there are; each function adds some of them.
void add_work_commands(CommandLine& line);  // those that start work: plan, start, apply, ...
void add_look_commands(CommandLine& line);  // those that only look: list, show, watch, ...
void add_steer_commands(CommandLine& line); // those that change a migration: pause, schedule, ...

} // namespace drover::client
