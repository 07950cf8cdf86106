// drover plan | estimate: what the server says about a migration that does not exist yet. Nothing is known here of the
// rows and columns that come back, so that the server alone decides what there is to say.
#include "commands/plan.hpp"
#include "commands/commands.hpp"
#include "definition.hpp"
#include "hints.hpp"

#include <fmt/format.h>

namespace drover::client {

namespace {

// For people: where the last column holds long texts (statements), a label with its text below each other; else a
// table.
std::string for_people(const Table& table, Canvas canvas) {
    canvas.width.reset(); // statements and reasons are read in full
    if (table.columns.size() != 2)
        return render_table(table, canvas);
    Table record;
    Row values;
    std::string label;
    for (const Row& row : table.rows) {
        const std::string item = row.front().value_or("");
        record.columns.push_back({item, item == label ? " " : item}); // a label stands at its first text only
        values.push_back(item == "note" && row.back() ? Cell(client_words(*row.back())) : row.back());
        label = item;
    }
    return render_record(record, values, canvas);
}

} // namespace

int print_advice(const std::string& function, const Definition& definition, Context& context) {
    const Form form = form_of(definition); // refuses wrong settings before connecting
    const std::string named = function + form.suffix;
    return in_each(context, [&](Context& here) {
        Session session(here);
        session.require_function(named);
        const Table table =
            call_of(session, definition,
                    fmt::format("SELECT * FROM {}.{}({})", session.schema(), named, form.arguments), form.values);
        if (here.format == Format::Table)
            here.print_page(for_people(table, here.canvas));
        else
            here.print(table);
        return exit_done;
    });
}

int run_plan(const Definition& definition, Context& context) {
    const int code = print_advice("migrate_plan", definition, context);
    context.streams.err(fmt::format("nothing was changed. Next: drover estimate{}{}\n", words_of(definition),
                                    words_of(context.fan_out)));
    return code;
}

int run_estimate(const Definition& definition, Context& context) {
    const int code = print_advice("migrate_estimate", definition, context);
    context.streams.err(fmt::format("nothing was changed. Next: drover start NAME{}{}\n", words_of(definition),
                                    words_of(context.fan_out)));
    return code;
}

} // namespace drover::client
