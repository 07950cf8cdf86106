// drover errors
#include "commands/commands.hpp"
#include "commands/error_rows.hpp"
#include "hints.hpp"

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
            {"key", "row", Kind::Json}};
}

// What a person reads first: which row, what happened, what to do. The rest is the same text over and over.
bool is_essential(const std::string& column) {
    for (const char* name : {"at", "sqlstate", "message", "detail", "hint", "constraint_name", "relation", "key"})
        if (column == name)
            return true;
    return false;
}

} // namespace

Table fetch_errors(Session& session, const std::string& name, int limit) {
    return {error_columns(),
            session.query(
                fmt::format(
                    "SELECT error_id, to_json(at) #>> '{{}}', sqlstate, message, detail, hint, context,"
                    " constraint_name, relation, to_json(key_from), to_json(key_to), statement, attempt,"
                    " will_retry, pid, to_json(key_columns), to_json(key)"
                    " FROM (SELECT * FROM {}.migrate_errors WHERE name = $1 ORDER BY error_id DESC LIMIT $2::bigint)"
                    " AS latest ORDER BY error_id",
                    session.schema()),
                {name, std::to_string(limit)})};
}

std::string render_error(const Table& errors, const Row& row, bool verbose, const Canvas& canvas) {
    Table shown{errors.columns, {}};
    Row cells = row;
    bool has_row = false;
    for (std::size_t i = 0; i < cells.size(); ++i)
        has_row = has_row || (errors.columns[i].name == "key" && cells[i]);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string& name = errors.columns[i].name;
        if (name == "hint" && cells[i])
            cells[i] = client_words(*cells[i]);
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
        const Table table = fetch_errors(session, options.name, options.limit);
        if (table.rows.empty())
            here.streams.err("no errors\n");
        if (here.format != Format::Table) {
            here.print(table);
            return exit_done;
        }
        std::string text;
        for (const Row& row : table.rows)
            text += (text.empty() ? "" : "\n") + render_error(table, row, options.verbose, here.canvas);
        if (!text.empty())
            here.print_page(text);
        return exit_done;
    });
}

} // namespace drover::client
