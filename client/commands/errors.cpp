// drover errors
#include "commands/commands.hpp"
#include "commands/error_rows.hpp"

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
            {"pid", "pid", Kind::Id}};
}

} // namespace

Table fetch_errors(Session& session, const std::string& name, int limit) {
    return {error_columns(),
            session.query(
                fmt::format(
                    "SELECT error_id, to_json(at) #>> '{{}}', sqlstate, message, detail, hint, context,"
                    " constraint_name, relation, to_json(key_from), to_json(key_to), statement, attempt,"
                    " will_retry, pid"
                    " FROM (SELECT * FROM {}.migrate_errors WHERE name = $1 ORDER BY error_id DESC LIMIT $2::bigint)"
                    " AS latest ORDER BY error_id",
                    session.schema()),
                {name, std::to_string(limit)})};
}

// People get one block per error, since the statement and the detail fit no column.
int run_errors(const ErrorsOptions& options, Context& context) {
    Session session(context);
    fetch_one(session, options.name);
    const Table table = fetch_errors(session, options.name, options.limit);
    if (table.rows.empty())
        context.streams.err("no errors\n");
    if (context.format != Format::Table) {
        context.print(table);
        return exit_done;
    }
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        context.streams.out((i ? "\n" : "") + render_record(table, table.rows[i], context.canvas));
    return exit_done;
}

} // namespace drover::client
