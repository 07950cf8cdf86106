// Hints of the server speak SQL; who reads them in the client gets the client's commands.
#pragma once
#include <string>
#include <string_view>

namespace drover::client {

// The text with each `SELECT migrate_x(...);` and each look at one of the views as a `drover` command, and arguments
// that stand alone (settings => '{"undo": true}') as its options. What has no command, or cannot be read, stays as it
// is. words: of a command line that leads to the database, for each command.
std::string client_words(std::string_view hint, std::string_view words = {});

} // namespace drover::client
