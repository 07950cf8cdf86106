// What a person is told before a cancel, a rollback or a drop is confirmed: rows, size, and what cannot be undone.
#pragma once
#include "commands/commands.hpp"

namespace drover::client {

// A line for that migration, or nothing: it is not there, nothing is lost, or the role may not look. Counts exactly
// where that is cheap. words: of a command line that leads there.
std::string losses_text(const VerbOptions& options, const std::string& name, const std::string& words,
                        Session& session);

} // namespace drover::client
