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

Errors fetch_errors(Session& session, const std::string& name, int limit) {
    Errors errors{{error_columns(),
                   session.query(fmt::format("SELECT error_id, to_json(at) #>> '{{}}', sqlstate, message, detail, hint,"
                                             " context, constraint_name, relation, to_json(key_from), to_json(key_to),"
                                             " statement, attempt, will_retry, pid, to_json(key_columns), to_json(key),"
                                             " quarantined, to_json(mended_at) #>> '{{}}', of_all, times,"
                                             " to_json(since) #>> '{{}}'"
                                             " FROM (SELECT *, count(*) OVER () AS of_all, count(*) OVER same AS times,"
                                             " min(at) OVER same AS since FROM {}.migrate_errors WHERE name = $1"
                                             " WINDOW same AS (PARTITION BY sqlstate, message, relation, key_columns,"
                                             " key_from, key, quarantined, mended_at IS NULL)"
                                             " ORDER BY mended_at IS NULL DESC, error_id DESC"
                                             " LIMIT $2::bigint) AS latest ORDER BY error_id",
                                             session.schema()),
                                 {name, std::to_string(limit)})}};
    for (Row& row : errors.table.rows) {
        errors.since.push_back(row.back());
        row.pop_back();
        errors.times.push_back(std::stoll(row.back().value_or("1")));
        row.pop_back();
        errors.all = std::stoll(row.back().value_or("0"));
        row.pop_back();
    }
    return errors;
}

bool is_mended(const Table& errors, const Row& row) {
    return cell_of(errors, row, "mended_at").has_value();
}

namespace {

bool waits_in_quarantine(const Table& errors, const Row& row) {
    return cell_of(errors, row, "quarantined") == "t" && !is_mended(errors, row);
}

// As the server counts them.
bool are_same(const Table& errors, const Row& one, const Row& other) {
    for (const char* column : {"sqlstate", "message", "relation", "key_columns", "key_from", "key", "quarantined"})
        if (cell_of(errors, one, column) != cell_of(errors, other, column))
            return false;
    return is_mended(errors, one) == is_mended(errors, other);
}

std::string render_error(const Errors& all, std::size_t number, bool verbose, const Wording& wording,
                         const Canvas& canvas) {
    const Table& errors = all.table;
    const Row& row = errors.rows[number];
    Table shown{errors.columns, {}};
    Row cells = row;
    const bool has_row = cell_of(errors, row, "key").has_value();
    const bool by_block = cell_of(errors, row, "key_columns") == "[]";
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string& name = errors.columns[i].name;
        if (name == "hint" && cells[i])
            cells[i] = client_words(*cells[i], wording);
        if (by_block && (name == "key_from" || name == "key_to"))
            shown.columns[i].title = name == "key_from" ? "after block" : "up to block";
        if (name == "quarantined" && !waits_in_quarantine(errors, row))
            cells[i].reset();
        const bool where = !has_row && (name == "key_from" || name == "key_to"); // no row is known: the batch's range
        if (!verbose && !where && !is_essential(name))
            cells[i].reset();
    }
    if (all.times[number] > 1) {
        const auto at = std::find_if(shown.columns.begin(), shown.columns.end(),
                                     [](const Column& column) { return column.name == "at"; }) -
                        shown.columns.begin() + 1;
        shown.columns.insert(shown.columns.begin() + at,
                             {{"times", "times", Kind::Integer}, {"since", "since", Kind::Timestamp}});
        cells.insert(cells.begin() + at, {std::to_string(all.times[number]), all.since[number]});
    }
    return render_record(shown, cells, canvas);
}

} // namespace

std::string render_errors(const Errors& errors, bool verbose, bool with_mended, const Wording& wording,
                          const Canvas& canvas) {
    const Table& table = errors.table;
    std::vector<std::size_t> told; // of those that are the same the latest
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const bool again = std::any_of(table.rows.begin() + static_cast<std::ptrdiff_t>(i) + 1, table.rows.end(),
                                       [&](const Row& later) { return are_same(table, table.rows[i], later); });
        if (!again && (with_mended || !is_mended(table, table.rows[i])))
            told.push_back(i);
    }
    std::stable_partition(told.begin(), told.end(),
                          [&](std::size_t i) { return waits_in_quarantine(table, table.rows[i]); });
    std::string text;
    for (const std::size_t i : told)
        text += (text.empty() ? "" : "\n") + render_error(errors, i, verbose, wording, canvas);
    return text;
}

// People get a block for each error, since the detail fits no column.
int run_errors(const ErrorsOptions& options, Context& context) {
    return in_each(context, [&options](Context& here) {
        Session session(here);
        if (names_in(session, here, {options.name}).empty())
            return exit_done;
        fetch_one(session, options.name);
        const Errors errors = fetch_errors(session, options.name, options.limit);
        const std::size_t found = errors.table.rows.size();
        if (found == 0)
            here.streams.err("no errors\n");
        else if (errors.all > static_cast<std::int64_t>(found))
            here.streams.err(fmt::format("{} of {} errors: --limit {} shows all\n", found, errors.all, errors.all));
        if (here.format != Format::Table) {
            here.print(errors.table);
            return exit_done;
        }
        const std::string text = render_errors(errors, options.verbose, true, here.wording(options.name), here.canvas);
        if (!text.empty())
            here.print_page(text);
        return exit_done;
    });
}

} // namespace drover::client
