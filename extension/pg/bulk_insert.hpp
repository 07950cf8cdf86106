// INSERT ... SELECT by page, as COPY inserts: rows are gathered and written with table_multi_insert, one WAL record for
// a page instead of one for a row.
//
// The plan is that of the INSERT itself, started as a whole: below its topmost node come complete rows of the target,
// with defaults and assignment casts, and the executor checks the privileges on both relations, each time. Only the
// writing is ours: constraints, generated columns and index entries as COPY does them. Where a volatile function could
// look at the rows that were written before, each row is written at once.
// Contract: inside a transaction with SPI connected. The target's lock is the plan's (RowExclusiveLock).
#pragma once
#include "pg/spi.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace drover::pg {

// Why rows cannot be inserted into it by page, as in `of trigger "t"`; empty if they can. It must exist.
// without_keys: as it will be when its primary key and unique constraints are dropped.
std::string no_bulk_insert(Oid relation, bool without_keys = false);

// Runs a plan whose statement is one INSERT ... SELECT without ON CONFLICT and RETURNING. The number of rows, or
// nullopt, with nothing done, where they cannot be inserted by page.
std::optional<std::uint64_t> bulk_insert(OwnerPlan& plan, const Datum* values, Scan scan);

} // namespace drover::pg
