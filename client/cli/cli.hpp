// The command line. Parsing only parses; then the command is called.
#pragma once
#include "terminal/streams.hpp"

#include <string>
#include <vector>

namespace drover::client {

// Runs `drover` with these arguments (without the program's name); returns the exit code. Prints every error.
int run(const std::vector<std::string>& arguments, Streams& streams);

// Whether to colour: when is auto, always or never. NO_COLOR and TERM=dumb turn auto off.
bool use_colour(const std::string& when, const Streams& streams);

} // namespace drover::client
