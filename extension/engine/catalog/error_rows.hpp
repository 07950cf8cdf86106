// Rows at fault in the catalog (drover.error): rows in quarantine, and rows that a check, a sweep or a rollback has
// left. Contract as in store.hpp.
#pragma once
#include "engine/catalog/slices.hpp"

namespace drover::engine {

// A batch, or the planning of a pass, has failed: writes drover.error, and in the slice when it is tried again.
void record_failure(std::int64_t migration_id, std::optional<std::int64_t> slice_id, const FailedBatch& failed);

// Keeps rows in drover.error; one that is there already gets its new error.
void record_rows(const Migration& m, const Slice& slice, const std::vector<FailedRow>& rows);

// A row in quarantine (id: in drover.error) was tried again in this pass, and as many rows were changed: it is mended.
// Takes its row, then that of the slice that counts it. Throws 40001 where another worker was first.
void mark_mended(const Migration& m, std::int64_t id, std::int64_t slice_id, std::int64_t rows);

// It stays in quarantine, with what it has against it now. statement: empty leaves the one before.
void mark_tried(const Migration& m, std::int64_t id, const pg::ErrorInfo& error, const std::string& statement = {});

// It was not there: mended, with nothing to count.
void mark_row_gone(const Migration& m, std::int64_t id, std::int64_t slice_id);

// Rows in quarantine that were not mended; by pass: that failed in this pass.
std::int64_t open_rows(const Migration& m);
std::int64_t open_rows_of_pass(const Migration& m);

// Of them, those that no key identifies.
std::int64_t open_rows_without_key(const Migration& m);

// Whether a sweep follows when rows in quarantine were tried again: where where_clause tells which rows are done. It
// finds those whose key was changed, or that are in another place.
bool is_swept_after_mending(const Migration& m);

// SQLSTATE of a row in quarantine that was not found when it was tried again, and that a sweep is to look for.
inline constexpr const char* not_found = "P0002";
std::int64_t not_found_rows(const Migration& m);

// Rows in quarantine that were gone when they were tried again, and that no sweep looked for.
std::int64_t gone_rows(const Migration& m);

// A sweep was walked to its end: rows that did not fail in it again are mended, or gone.
void close_rows_before(const Migration& m);

// What failed otherwise (batches, rows that a check or a rollback has found) is over: all of it, at a success, or all
// but what this pass has found.
void close_errors(const Migration& m, bool of_this_pass);

} // namespace drover::engine
