// drover show: one migration on a page.
#include "commands/commands.hpp"
#include "commands/error_rows.hpp"
#include "commands/show_data.hpp"
#include "table/bar.hpp"
#include "table/gathered.hpp"
#include "table/json.hpp"
#include "words/format.hpp"
#include "words/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace drover::client {

namespace {

std::string rate_text(const RateSeries& rate, const Canvas& canvas) {
    const double largest = *std::max_element(rate.rates.begin(), rate.rates.end());
    return fmt::format("\nRate, rows/s over {} ({} a character, highest {})\n|{}|\n",
                       format_seconds(rate.to - rate.from),
                       format_seconds((rate.to - rate.from) / static_cast<double>(rate.rates.size())),
                       format_rate(largest), sparkline(rate.rates, canvas.utf8));
}

std::string errors_text(const Errors& errors, const Wording& wording, const Canvas& canvas) {
    const std::string text = render_errors(errors, false, false, wording, canvas); // what is over is for drover errors
    if (text.empty())
        return text;
    return (text.find("\n\n") == std::string::npos ? "\nLast error\n" : "\nLast errors\n") + text;
}

std::string shown_page(const Shown& shown, const Canvas& canvas) {
    Row cells = shown.progress.row;
    const auto& columns = progress_columns();
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].name == "hint")
            cells[i].reset(); // it is what comes next
    std::string text = render_record({columns, {}}, cells, canvas);
    if (!shown.definition.rows.empty())
        text += "\nDefinition\n" + render_record(shown.definition, shown.definition.rows.front(), canvas);
    if (!shown.steps.rows.empty())
        text += "\nSteps\n" + render_table(shown.steps, canvas);
    if (!shown.slices.rows.empty())
        text += "\nSlices\n" + render_table(shown.slices, canvas);
    if (!shown.rate.rates.empty())
        text += rate_text(shown.rate, canvas);
    if (!shown.waits.rows.empty())
        text += "\nHeld back by\n" + render_table(shown.waits, canvas);
    text += errors_text(shown.errors, {shown.progress.words, shown.progress.name}, canvas);
    return text + "\nNext: " + printable_lines(shown.next) + "\n";
}

Json rows_of(const Table& table) {
    Json array = Json::array();
    for (const Row& row : table.rows)
        array.push_back(to_json(table, row));
    return array;
}

Json rate_of(const RateSeries& rate) {
    if (rate.rates.empty())
        return nullptr;
    return {{"from", rate.from}, {"to", rate.to}, {"rows_per_second", rate.rates}};
}

Json for_machines(const Shown& shown, const std::string& database) {
    Json object = Json::object();
    if (!database.empty())
        object["database"] = database;
    object.update(to_json(Table{progress_columns(), {}}, shown.progress.row));
    object["definition"] =
        shown.definition.rows.empty() ? Json(nullptr) : to_json(shown.definition, shown.definition.rows.front());
    object["steps"] = rows_of(shown.steps);
    object["slices"] = rows_of(shown.slices);
    object["rate"] = rate_of(shown.rate);
    object["waits"] = rows_of(shown.waits);
    const Table& errors = shown.errors.table;
    object["errors"] = rows_of(errors);
    object["last_error"] = errors.rows.empty() ? Json(nullptr) : to_json(errors, errors.rows.back());
    object["next"] = shown.next;
    return object;
}

void print(const Shown& shown, Context& context) {
    switch (context.format) {
    case Format::Table:
        context.print_page(shown_page(shown, context.canvas));
        break;
    case Format::Json:
    case Format::Jsonl:
        if (context.gathered)
            context.gathered->add_object(dump(for_machines(shown, context.database)));
        else
            context.streams.out(dump(for_machines(shown, {}), context.format == Format::Json ? 2 : -1) + "\n");
        break;
    case Format::Csv: // flat: the migration's own row
        context.print({progress_columns(), {shown.progress.row}});
        break;
    }
}

} // namespace

int run_show(const std::string& name, Context& context) {
    return in_each(context, [&name](Context& here) {
        Session session(here);
        if (!names_in(session, here, {name}).empty())
            print(fetch_shown(session, name, here.words), here);
        return exit_done;
    });
}

} // namespace drover::client
