// drover errors
#include "commands/commands.hpp"
#include "commands/error_rows.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace drover::client {

namespace {

std::vector<Column> error_columns() {
    return {{"error_id", "", Kind::Id},
            {"at", "at", Kind::Timestamp},
            {"sqlstate", "SQLSTATE"},
            {"message", "message"},
            {"detail", "detail"},
            {"hint", "hint"},
            {"context", "context"},
            {"constraint_name", "constraint"},
            {"relation", "relation"},
            {"key_from", "after key", Kind::Json},
            {"key_to", "up to key", Kind::Json},
            {"statement", "statement"},
            {"attempt", "attempt", Kind::Integer},
            {"will_retry", "will retry", Kind::Boolean},
            {"pid", "pid", Kind::Id},
            {"key_columns", "key columns", Kind::Json},
            {"key", "row", Kind::Json},
            {"quarantined", "in quarantine", Kind::Boolean},
            {"mended_at", "mended", Kind::Timestamp}};
}

const Cell& cell_of(const Table& errors, const Row& row, std::string_view name) {
    const auto is_it = [name](const Column& column) { return column.name == name; };
    return row.at(static_cast<std::size_t>(std::find_if(errors.columns.begin(), errors.columns.end(), is_it) -
                                           errors.columns.begin()));
}

// What a person reads first: which row, what happened, what to do. The rest is the same text over and over.
bool is_essential(const std::string& column) {
    for (const char* name : {"at", "sqlstate", "message", "detail", "hint", "constraint_name", "relation", "key",
                             "quarantined", "mended_at"})
        if (column == name)
            return true;
    return false;
}

} // namespace

Table fetch_errors(Session& session, const std::string& name, int limit, std::int64_t* all) {
    Table table{error_columns(),
                session.query(fmt::format("SELECT error_id, to_json(at) #>> '{{}}', sqlstate, message, detail, hint,"
                                          " context, constraint_name, relation, to_json(key_from), to_json(key_to),"
                                          " statement, attempt, will_retry, pid, to_json(key_columns), to_json(key),"
                                          " quarantined, to_json(mended_at) #>> '{{}}', of_all"
                                          " FROM (SELECT *, count(*) OVER () AS of_all FROM {}.migrate_errors"
                                          " WHERE name = $1 ORDER BY mended_at IS NULL DESC, error_id DESC"
                                          " LIMIT $2::bigint) AS latest ORDER BY error_id",
                                          session.schema()),
                              {name, std::to_string(limit)})};
    for (Row& row : table.rows) {
        if (all)
            *all = std::stoll(row.back().value_or("0"));
        row.pop_back();
    }
    return table;
}

bool is_mended(const Table& errors, const Row& row) {
    return cell_of(errors, row, "mended_at").has_value();
}

std::string render_error(const Table& errors, const Row& row, bool verbose, const Wording& wording,
                         const Canvas& canvas) {
    Table shown{errors.columns, {}};
    Row cells = row;
    const bool has_row = cell_of(errors, row, "key").has_value();
    const bool by_block = cell_of(errors, row, "key_columns") == "[]";
    const bool waits = cell_of(errors, row, "quarantined") == "t" && !is_mended(errors, row);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string& name = errors.columns[i].name;
        if (name == "hint" && cells[i])
            cells[i] = client_words(*cells[i], wording);
        if (by_block && (name == "key_from" || name == "key_to"))
            shown.columns[i].title = name == "key_from" ? "after block" : "up to block";
        if (name == "quarantined" && !waits)
            cells[i].reset();
        const bool where = !has_row && (name == "key_from" || name == "key_to"); // no row is known: the batch's range
        if (!verbose && !where && !is_essential(name))
            cells[i].reset();
    }
    return render_record(shown, cells, canvas);
}

// People get one block per error, since the detail fits no column.
int run_errors(const ErrorsOptions& options, Context& context) {
    return in_each(context, [&options](Context& here) {
        Session session(here);
        if (names_in(session, here, {options.name}).empty())
            return exit_done;
        fetch_one(session, options.name);
        std::int64_t all = 0;
        const Table table = fetch_errors(session, options.name, options.limit, &all);
        if (table.rows.empty())
            here.streams.err("no errors\n");
        else if (all > static_cast<std::int64_t>(table.rows.size()))
            here.streams.err(fmt::format("{} of {} errors: --limit {} shows all\n", table.rows.size(), all, all));
        if (here.format != Format::Table) {
            here.print(table);
            return exit_done;
        }
        std::string text;
        for (const Row& row : table.rows)
            text += (text.empty() ? "" : "\n") +
                    render_error(table, row, options.verbose, here.wording(options.name), here.canvas);
        if (!text.empty())
            here.print_page(text);
        return exit_done;
    });
}

} // namespace drover::client
