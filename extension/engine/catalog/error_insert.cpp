// The columns of drover.error that are inserted. See error_insert.hpp.
#include "engine/catalog/error_insert.hpp"

#include "engine/catalog/columns.hpp"

namespace drover::engine {

namespace {

// What both have of the server's report. error: of the row.
template <class T, auto error>
constexpr Written<T> report_columns[] = {
    {"sqlstate", "?", [](const T& t) { return Parameters{error(t).sqlstate}; }},
    {"message", "?", [](const T& t) { return Parameters{error(t).message}; }},
    {"detail", "?", [](const T& t) { return Parameters{or_null(error(t).detail)}; }},
    {"hint", "?", [](const T& t) { return Parameters{or_null(error(t).hint)}; }},
    {"context", "?", [](const T& t) { return Parameters{or_null(error(t).context)}; }},
    {"constraint_name", "?", [](const T& t) { return Parameters{or_null(error(t).constraint_name)}; }},
    {"pid", "pg_backend_pid()", [](const T&) { return Parameters{}; }},
};

constexpr Written<BatchError> batch_columns[] = {
    {"migration_id", "?::bigint", [](const BatchError& e) { return Parameters{e.migration_id}; }},
    {"step", "(SELECT walk FROM drover.migration WHERE id = ?::bigint)",
     [](const BatchError& e) { return Parameters{e.migration_id}; }},
    {"slice_id", "?::bigint", [](const BatchError& e) { return Parameters{e.slice_id}; }},
    {"relation", "?", [](const BatchError& e) { return Parameters{or_null(e.failed.relation)}; }},
    {"key_from", "?::text[]", [](const BatchError& e) { return Parameters{e.failed.key_from}; }},
    {"key_to", "?::text[]", [](const BatchError& e) { return Parameters{e.failed.key_to}; }},
    {"statement", "?", [](const BatchError& e) { return Parameters{or_null(e.failed.statement)}; }},
    {"attempt", "?::integer", [](const BatchError& e) { return Parameters{e.failed.attempt}; }},
    {"will_retry", "?::boolean", [](const BatchError& e) { return Parameters{e.failed.will_retry}; }},
    {"key", "?::text[]", [](const BatchError& e) { return Parameters{e.failed.key}; }},
    {"key_columns",
     "(SELECT CASE WHEN cardinality(?::text[]) > 0 THEN nullif(s.key_columns, '{}') ELSE s.key_columns END FROM "
     "drover.slice s WHERE s.id = ?::bigint)",
     [](const BatchError& e) {
         return Parameters{e.failed.key, e.slice_id};
     }},
};

constexpr Written<RowError> row_columns[] = {
    {"migration_id", "?::bigint", [](const RowError& e) { return Parameters{e.migration.id}; }},
    {"step", "?::integer", [](const RowError& e) { return Parameters{e.slice.step}; }},
    {"slice_id", "?::bigint", [](const RowError& e) { return Parameters{e.slice.id}; }},
    {"relation_oid", "?::oid", [](const RowError& e) { return Parameters{e.slice.relation_oid}; }},
    {"relation", "?", [](const RowError& e) { return Parameters{e.slice.relation}; }},
    {"key_from", "?::text[]", [](const RowError& e) { return Parameters{e.row.from}; }},
    {"key_to", "?::text[]", [](const RowError& e) { return Parameters{e.row.to}; }},
    {"statement", "?", [](const RowError& e) { return Parameters{or_null(e.row.statement)}; }},
    {"attempt", "1", [](const RowError&) { return Parameters{}; }},
    {"will_retry", "false", [](const RowError&) { return Parameters{}; }},
    {"key", "?::text[]", [](const RowError& e) { return Parameters{e.row.key}; }},
    {"key_columns", "?::text[]", [](const RowError& e) { return Parameters{or_null(e.row.known_by.columns)}; }},
    {"key_numbers", "?::smallint[]", [](const RowError& e) { return Parameters{or_null(e.row.known_by.numbers)}; }},
    {"key_order", "?::text[]", [](const RowError& e) { return Parameters{or_null(e.row.known_by.order)}; }},
    {"key_labels", "?::text[]", [](const RowError& e) { return Parameters{or_null(e.row.known_by.labels)}; }},
    {"quarantined", "?::boolean", [](const RowError& e) { return Parameters{e.row.quarantined}; }},
    {"pass", "?::integer", [](const RowError& e) { return Parameters{e.migration.pass}; }},
};

template <class T> std::vector<Written<T>> joined(std::span<const Written<T>> a, std::span<const Written<T>> b) {
    std::vector<Written<T>> all(a.begin(), a.end());
    all.insert(all.end(), b.begin(), b.end());
    return all;
}

constexpr auto of_batch = [](const BatchError& e) -> const pg::ErrorInfo& { return e.failed.error; };
constexpr auto of_row = [](const RowError& e) -> const pg::ErrorInfo& { return e.row.error; };

} // namespace

void insert_error(const BatchError& e) {
    static const auto columns = joined<BatchError>(batch_columns, report_columns<BatchError, of_batch>);
    static Insert<BatchError> insert{"drover.error", columns};
    insert.run(e);
}

void insert_error(const RowError& e) {
    static const auto columns = joined<RowError>(row_columns, report_columns<RowError, of_row>);
    static Insert<RowError> insert{"drover.error AS e", columns, R"(
        ON CONFLICT (migration_id, relation_oid, key) WHERE quarantined DO UPDATE SET slice_id = excluded.slice_id,
               sqlstate = excluded.sqlstate, message = excluded.message, detail = excluded.detail, hint = excluded.hint,
               context = excluded.context, constraint_name = excluded.constraint_name, statement = excluded.statement,
               key_columns = excluded.key_columns, key_numbers = excluded.key_numbers, key_order = excluded.key_order, key_labels = excluded.key_labels,
               attempt = e.attempt + 1, pid = excluded.pid, pass = excluded.pass, at = excluded.at, mended_at = NULL)"};
    insert.run(e);
}

} // namespace drover::engine
