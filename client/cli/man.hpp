// The man page, from the same tree of commands as the help.
#pragma once
#include <string>

namespace drover::client {

class CommandLine;

// troff source in man(7) macros.
std::string man_page(const CommandLine& line);

} // namespace drover::client
