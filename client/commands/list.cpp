// drover list
#include "commands/commands.hpp"
#include "core/model/predicate.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace drover::client {

namespace {

// Headings of the table view; the machine formats have every column.
std::vector<Column> list_columns() {
    constexpr std::array<std::string_view, 10> shown{
        "name",      "relation",   "state",   "waiting_for",     "workers",
        "rows_done", "rows_total", "percent", "rows_per_second", "eta_seconds"};
    std::vector<Column> columns = progress_columns();
    for (Column& column : columns)
        if (std::find(shown.begin(), shown.end(), column.name) == shown.end())
            column.title.clear();
    return columns;
}

} // namespace

int run_list(const ListOptions& options, Context& context) {
    const auto states = state_words();
    if (options.state && std::find(states.begin(), states.end(), *options.state) == states.end())
        throw UsageError(fmt::format("there is no state \"{}\"", *options.state),
                         fmt::format("states are {}", fmt::join(states, ", ")));
    return in_each(context, [&options](Context& here) {
        Session session(here);
        const Table table{list_columns(), fetch_progress(session, {}, options.state)};
        here.print(table, Totals::Yes);
        if (table.rows.empty() && !here.gathered) // of many databases the totals say so
            here.streams.err(
                options.state ? fmt::format("no migration{} {}\n", session.seen_by(), core::predicate(*options.state))
                              : fmt::format("no migrations{}\n", session.seen_by()));
        return exit_done;
    });
}

} // namespace drover::client
