// drover plan | estimate: what the server says about a migration that does not exist yet. Nothing is known here of the
// rows and columns that come back, so that the server alone decides what there is to say.
#include "commands/plan.hpp"
#include "commands/commands.hpp"
#include "commands/definition.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace drover::client {

namespace {

// For people: where the last column holds long texts (statements), a label with its text below each other; else a
// table.
std::string plan_page(const Table& table, const Wording& wording, Canvas canvas) {
    canvas.width.reset(); // statements and reasons are read in full
    if (table.columns.size() != 2)
        return render_table(table, canvas);
    Table record;
    Row values;
    std::string label;
    for (const Row& row : table.rows) {
        const std::string item = row.front().value_or("");
        record.columns.push_back({item, item == label ? " " : item}); // a label stands at its first text only
        values.push_back(item == "note" && row.back() ? Cell(client_words(*row.back(), wording)) : row.back());
        label = item;
    }
    return render_record(record, values, canvas);
}

} // namespace

int print_advice(const std::string& function, const Definition& definition, Context& context,
                 const std::function<void(const Table&)>& look) {
    const Form form = form_of(definition); // refuses wrong settings before connecting
    const std::string named = function + form.suffix;
    return in_each(context, [&](Context& here) {
        Session session(here);
        session.require_function(named);
        const Table table =
            call_of(session, definition,
                    fmt::format("SELECT * FROM {}.{}({})", session.schema(), named, form.arguments), form.values);
        if (look)
            look(table);
        if (here.format == Format::Table)
            here.print_page(plan_page(table, here.wording(), here.canvas));
        else
            here.print(table);
        return exit_done;
    });
}

bool foretells_failure(const Table& estimate) {
    return std::ranges::any_of(estimate.rows, [](const Row& row) {
        return std::ranges::any_of(row, [](const Cell& cell) {
            return cell && cell->find(" failed, and the migration would, too: ") != std::string::npos;
        });
    });
}

int run_plan(const Definition& definition, Context& context) {
    const int code = print_advice("migrate_plan", definition, context);
    if (code != exit_done)
        return code;
    context.streams.err(
        fmt::format("nothing was changed. Next: drover estimate{}{}\n", words_of(definition), context.words));
    return code;
}

int run_estimate(const Definition& definition, Context& context) {
    bool fails = false;
    const int code = print_advice("migrate_estimate", definition, context,
                                  [&fails](const Table& table) { fails = fails || foretells_failure(table); });
    if (code != exit_done)
        return code;
    if (fails) {
        context.streams.err(fmt::format("nothing was changed. Next: mend what failed, then drover estimate{}{}\n",
                                        words_of(definition), context.words));
        return code;
    }
    context.streams.err(
        fmt::format("nothing was changed. Next: drover start NAME{}{}\n", words_of(definition), context.words));
    return code;
}

} // namespace drover::client
