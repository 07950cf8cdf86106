// drover check
#include "commands/commands.hpp"
#include "table/gathered.hpp"

#include <algorithm>
#include <array>

namespace drover::client {

namespace {

std::vector<Column> check_columns() {
    constexpr std::array<std::string_view, 4> shown{"name", "state", "percent", "waiting_for"};
    std::vector<Column> columns = progress_columns();
    for (Column& column : columns)
        if (std::find(shown.begin(), shown.end(), column.name) == shown.end())
            column.title.clear();
    return columns;
}

} // namespace

int run_check(const std::vector<std::string>& names, Context& context) {
    // Each database has to have them: a deploy must not go on where one was forgotten.
    return in_each(context, [&names](Context& here) {
        Session session(here);
        Table table{check_columns(), {}};
        ExitCode code = exit_done;
        for (const std::string& name : names) {
            auto rows = fetch_progress(session, name);
            if (rows.empty()) {
                here.report(unknown_migration(name).report());
                if (here.gathered)
                    here.gathered->count(names.size() == 1 ? "without it" : "not there");
                code = worst_of(code, exit_error);
                continue;
            }
            const Progress progress = progress_of(std::move(rows.front()));
            code = worst_of(code, exit_code_of(progress.state));
            table.rows.push_back(progress.row);
        }
        here.print(table, Totals::Yes);
        return code;
    });
}

} // namespace drover::client
