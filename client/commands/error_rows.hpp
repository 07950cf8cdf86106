// Rows of migrate_errors, for `errors` and `show`.
#pragma once
#include "server/session.hpp"
#include "table/view.hpp"

#include <cstdint>
#include <string>

namespace drover::client {

// The latest `limit` errors of a migration, oldest first; those that are over give way to the others. all: how many
// there are.
Table fetch_errors(Session& session, const std::string& name, int limit, std::int64_t* all = nullptr);

// Whether it is over: the row is mended, or the migration has ended well since.
bool is_mended(const Table& errors, const Row& row);

// One error for people; verbose: with statement, context, attempt and process too; wording: of its hint.
std::string render_error(const Table& errors, const Row& row, bool verbose, const Wording& wording,
                         const Canvas& canvas);

} // namespace drover::client
