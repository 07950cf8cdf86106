// Hints of the server speak SQL; who reads them in the client gets the client's commands.
#pragma once
#include <string>
#include <string_view>

namespace drover::client {

// The text with each `SELECT migrate_x(...);` and each look at one of the views as a `drover` command. What has no
// command, or cannot be read, stays as it is.
std::string client_words(std::string_view hint);

} // namespace drover::client
