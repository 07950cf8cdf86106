// Rows of migrate_errors, for `errors` and `show`.
#pragma once
#include "server/session.hpp"
#include "table/view.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace drover::client {

struct Errors {
    Table table;
    std::int64_t all = 0; // how many there are
    // Of each row: how many are the same (the slice was tried again, or the row), and when the first of them was.
    std::vector<std::int64_t> times{};
    std::vector<Cell> since{};
};

// The latest `limit` errors of a migration, oldest first; those that are over give way to the others.
Errors fetch_errors(Session& session, const std::string& name, int limit);

// Whether it is over: the row is mended, or the migration has ended well since.
bool is_mended(const Table& errors, const Row& row);

// Errors for people, a block for each: rows in quarantine first, and those that are the same once. verbose: with
// statement, context, attempt and process too; with_mended: also those that are over; wording: of hints.
std::string render_errors(const Errors& errors, bool verbose, bool with_mended, const Wording& wording,
                          const Canvas& canvas);

} // namespace drover::client
