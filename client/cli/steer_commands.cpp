// Commands that change a migration: pause, resume, confirm, retry, cancel, rollback, verify, drop, alter, schedule.
#include "cli/options.hpp"

#include <fmt/format.h>

namespace drover::client {

namespace {

// The command, and its options for those that have some of their own.
std::pair<CLI::App*, std::shared_ptr<VerbOptions>> add_verb(CommandLine& line, Verb verb,
                                                            const std::string& description) {
    const bool asks = is_destructive(verb);
    const std::string word(word_of(verb));
    CLI::App* command = line.command(word, description, fmt::format("drover {} backfill", word),
                                     asks ? "Asks first; where nobody can answer, --yes is needed.\n" : "");
    auto options = std::make_shared<VerbOptions>();
    options->verb = verb;
    line.names(command, options->names);
    if (asks)
        command->add_flag("--yes", options->yes, "do not ask");
    line.call(command, options, run_verb);
    return {command, options};
}

// A flag that is the function's second argument.
void add_second_flag(const std::pair<CLI::App*, std::shared_ptr<VerbOptions>>& verb, const std::string& flag,
                     const std::string& description) {
    verb.first->add_flag_callback(
        flag, [options = verb.second] { options->second = "true"; }, description);
}

void add_alter(CommandLine& line) {
    CLI::App* command = line.command("alter", "Change settings of a migration, from its next batch on",
                                     "drover alter backfill workers=4 batch_target=100ms pause=null",
                                     "The value null sets one back to its default.\n");
    auto options = std::make_shared<AlterOptions>();
    line.name(command, options->name);
    line.completes[command->add_option("SETTING", options->settings, "KEY=VALUE: settings and their new values")
                       ->required()
                       ->option_text("...")] = {Completes::With::Settings};
    line.call(command, options, run_alter);
}

void add_schedule(CommandLine& line) {
    CLI::App* command =
        line.command("schedule", "Say when a migration may run, after which others, and how much of the server it gets",
                     "drover schedule backfill --at '2030-01-31 22:00' --window 'Mon-Fri 22:00-06:00' --after cleanup",
                     "What is not given stays as it is.\n");
    auto options = std::make_shared<ScheduleOptions>();
    line.name(command, options->name);
    command->add_option("--at", options->at, "not before this time; now: without waiting")->option_text("TIME");
    command->add_option("--window", options->window, "only in these hours; none: at any time")->option_text("WINDOW");
    add_after(line, command, options->after, "not before this one has succeeded; may be repeated; none: no other");
    command->add_option("--priority", options->priority, "before waiting migrations with a lower number")
        ->option_text("N");
    command->add_option("--workers", options->workers, "background workers")->check(at_least_one())->option_text("N");
    line.call(command, options, run_schedule);
}

} // namespace

void add_steer_commands(CommandLine& line) {
    add_verb(line, Verb::Pause, "Stop migrations after the batch at work, until drover resume");
    add_verb(line, Verb::Resume, "Let paused migrations go on from where they stand");
    add_verb(line, Verb::Confirm, "Let migrations that are holding go on with their next step");
    add_second_flag(add_verb(line, Verb::Retry, "Let failed or cancelled migrations go on from where they stand"),
                    "--errors-only", "only try the rows in quarantine again");
    add_verb(line, Verb::Cancel, "End migrations where they stand; changed rows stay changed");
    add_alter(line);
    add_schedule(line);
    const auto verify = add_verb(line, Verb::Verify, "Check the result of migrations against their definition");
    verify.first
        ->add_option("--check", verify.second->second,
                     "an expression that has to be true for every row, in place of "
                     "the setting check_clause, this time")
        ->option_text("SQL");
    const auto rollback = add_verb(line, Verb::Rollback, "Put back what migrations changed, from the rows they kept");
    line.choice(rollback.first, "--on-changed", rollback.second->second,
                "what to do with rows that others have changed since: skip or overwrite (default: setting on_changed)",
                "WORD", {"skip", "overwrite"});
    add_second_flag(add_verb(line, Verb::Drop, "Forget migrations that are not active, with their history"), "--cancel",
                    "cancel those that are active first");
}

} // namespace drover::client
