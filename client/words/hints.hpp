// Hints of the server speak SQL; who reads them in the client gets the client's commands.
#pragma once
#include <string>
#include <string_view>

namespace drover::client {

// How hints are put for who reads them.
struct Wording {
    std::string words{};              // of a command line that leads to the database, for each command
    std::string name{};               // the migration that was asked for, which `(...)` means; empty: not known
    bool arguments_as_options = true; // false: what is asked for is SQL, in a file
};

// The text with each `SELECT migrate_x(...);` and each look at one of the views as a `drover` command, and arguments
// that stand alone (settings => '{"undo": true}') as its options; values in $$...$$ and JSON as a shell reads them, and
// SET x = 'y' for a session as PGOPTIONS. What has no command, or cannot be read, stays as it is.
std::string client_words(std::string_view hint, const Wording& wording = {});

} // namespace drover::client
