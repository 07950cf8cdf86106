// Completion on the command line of bash, zsh and fish. The scripts only ask: every answer is made here, from the same
// tree of commands as the help, so that no shell knows more than another.
#pragma once
#include "terminal/streams.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace drover::client {

class CommandLine;

// `drover __complete WORD...` is what the scripts call.
constexpr std::string_view completion_word = "__complete";

// What fits the last of these words (empty: a new one), given those before it. The first line is `words`, `nospace`
// (words after which the cursor stays) or `files` (the shell completes a path); each further line a candidate, with a
// tab and a description where there is one. Names of migrations are read from the database that the words before name;
// where that fails there are none. Never throws.
std::string complete(const CommandLine& line, const std::vector<std::string>& words, Streams& streams);

// The script for bash, zsh or fish.
std::string completion_script(std::string_view shell);

} // namespace drover::client
