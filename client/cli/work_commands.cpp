// Commands that start work, or say what it would be: start, plan, estimate, apply.
#include "cli/options.hpp"

namespace drover::client {

namespace {

// Every kind of work.
void add_kinds(CLI::App* command, Definition& definition) {
    command->add_option("RELATION", definition.relation, "the table, as in SQL")->required()->option_text(" ");
    auto* what = command->add_option_group("What to do, exactly one of");
    what->require_option(1);
    what->add_option("--set", definition.set_clause, "UPDATE: what it would SET")->option_text("SQL");
    what->add_flag("--delete", definition.remove, "DELETE the rows of --where");
    CLI::Option* copy =
        what->add_option("--copy-to", definition.copy_to, "copy the rows into this table")->option_text("TABLE");
    what->add_option("--call", definition.routine, "call it for each chunk, as in 'purge(bigint[])'")
        ->option_text("ROUTINE");
    command->add_option("--map", definition.column_map, "with --copy-to: {\"column\": \"expression\", ...}")
        ->needs(copy)
        ->option_text("JSON");
}

void add_walk(CommandLine& line, CLI::App* command, Definition& definition) {
    command->add_option("--where", definition.where_clause, "which rows; best false for rows already done")
        ->option_text("SQL");
    command->add_option("--workers", definition.workers, "background workers (default 1)")
        ->check(at_least_one())
        ->option_text("N");
    line.choice(command, "--strategy", definition.strategy, "how to walk the table: auto, key or block (default auto)",
                "WORD", {"auto", "key", "block"});
    line.completes[command->add_option("--setting", definition.settings, "as in batch_target=250ms; may be repeated")
                       ->allow_extra_args(false)
                       ->option_text("KEY=VALUE")] = {Completes::With::Settings};
}

void add_start(CommandLine& line) {
    CLI::App* command =
        line.command("start", "Start an UPDATE, DELETE, copy or calls over a whole table in batches, in the background",
                     "drover start backfill public.orders --set \"status = 'new'\" --where 'status IS NULL'",
                     "The server does the work: it goes on when this client ends.\n"
                     "See before what it would do (drover plan) and what it would cost (drover estimate).\n");
    auto options = std::make_shared<StartOptions>();
    command->add_option("NAME", options->name, "a name of your choice for the migration")->required()->option_text(" ");
    add_kinds(command, options->definition);
    add_walk(line, command, options->definition);
    command->add_flag("--paused", options->paused, "only register it; drover resume sets it going");
    command->add_flag("--again", options->again, "where one of that name is finished: drop it, and run anew");
    command->add_option("--start-after", options->start_after, "not before this time, as in '2030-01-31 22:00'")
        ->option_text("TIME");
    add_after(line, command, options->after, "not before this migration has succeeded; may be repeated");
    command->add_flag("--dry-run", options->dry_run, "start nothing: print the plan, as drover plan does");
    command->add_flag("--watch", options->watch, "stay and follow it, as drover watch does");
    add_interval(command, options->watching);
    add_reconnect(command, options->watching);
    line.call(command, options, [](StartOptions given, Context& context) {
        given.watching.names = {given.name};
        return run_start(given, context);
    });
}

void add_plan(CommandLine& line) {
    CLI::App* command = line.command(
        "plan", "Show what a migration would do: statements, strategy, locks, triggers; changes nothing",
        "drover plan public.orders --set \"status = 'new'\" --where 'status IS NULL'",
        "Then: drover estimate with the same options for what it would cost, drover start NAME to do it.\n");
    auto definition = std::make_shared<Definition>();
    add_kinds(command, *definition);
    add_walk(line, command, *definition);
    line.call(command, definition, run_plan);
}

void add_estimate(CommandLine& line) {
    CLI::App* command =
        line.command("estimate", "Try a sample of a migration, roll it back, and tell duration, WAL and disk space",
                     "drover estimate public.orders --set \"status = 'new'\" --where 'status IS NULL' --workers 2",
                     "The sample is written and rolled back: it costs some seconds and leaves dead rows for vacuum.\n"
                     "With --call the routine is called: what it does outside the transaction stays done.\n");
    auto definition = std::make_shared<Definition>();
    add_kinds(command, *definition);
    add_walk(line, command, *definition);
    line.call(command, definition, run_estimate);
}

void add_apply(CommandLine& line) {
    CLI::App* command = line.command(
        "apply", "Run migration files: the migrate_* calls of plain SQL files, each file in one transaction",
        "drover apply migrations/ --service shop_eu,shop_us",
        "A directory stands for its *.sql files, in the order of their names. Each file begins with\n"
        "comments that document it, one line each or more: impact, duration, rollback, owner, as in\n"
        "  -- impact: sets status of about 2 million rows of orders; 1 GB of WAL\n"
        "  -- duration: 20 min\n"
        "  -- rollback: none needed, the old code ignores status\n"
        "  -- owner: team orders\n"
        "  SELECT migrate_start('orders_status', 'orders', $$status = 'new'$$, $$status IS NULL$$);\n"
        "It may be run again: what is started already stays as it is. After a file that fails, the\n"
        "others of that database are not tried.\n");
    auto options = std::make_shared<ApplyOptions>();
    line.completes[command->add_option("PATH", options->paths, "files and directories")
                       ->required()
                       ->check(CLI::ExistingPath)
                       ->option_text("...")] = {Completes::With::Files};
    command->add_flag("--dry-run", options->dry_run, "run the files and roll them back: nothing is started");
    line.call(command, options, run_apply);
}

} // namespace

void add_work_commands(CommandLine& line) {
    add_plan(line);
    add_estimate(line);
    add_start(line);
    add_apply(line);
}

} // namespace drover::client
