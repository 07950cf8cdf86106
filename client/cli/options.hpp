// Options that several commands share.
#pragma once
#include "cli/command_line.hpp"
#include "cli/values.hpp"

namespace drover::client {

inline void add_interval(CLI::App* command, WatchOptions& options) {
    command
        ->add_option("--interval", options.interval_seconds, "time between looks, seconds or with a unit (default 1)")
        ->transform(seconds_between(0.1, 86400))
        ->option_text("SECONDS");
}

inline void add_reconnect(CLI::App* command, WatchOptions& options) {
    command
        ->add_option("--reconnect", options.reconnect_seconds,
                     "how long to retry a lost connection, seconds or with a unit (default 60)")
        ->transform(seconds_between(0, 86400))
        ->option_text("SECONDS");
}

inline void add_after(CommandLine& line, CLI::App* command, std::vector<std::string>& names,
                      const std::string& description) {
    line.completes[command->add_option("--after", names, description)->allow_extra_args(false)->option_text("NAME")] = {
        Completes::With::Migrations};
}

} // namespace drover::client
