// What options take, with messages that say it: a whole number, a time with its unit.
#pragma once
#include <CLI/CLI.hpp>

namespace drover::client {

// "--workers 0": must be a whole number from 1 on.
CLI::Validator at_least_one();

// A number of seconds or a duration with its unit (500ms, 5min), which becomes its seconds.
CLI::Validator seconds_between(double low, double high);

} // namespace drover::client
