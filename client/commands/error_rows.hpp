// Rows of migrate_errors, for `errors` and `show`.
#pragma once
#include "session.hpp"
#include "view/view.hpp"

#include <string>

namespace drover::client {

// The latest `limit` errors of a migration, oldest first.
Table fetch_errors(Session& session, const std::string& name, int limit);

// One error for people; verbose: with statement, context, attempt and process too.
std::string render_error(const Table& errors, const Row& row, bool verbose, const Canvas& canvas);

} // namespace drover::client
