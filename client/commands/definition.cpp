// A definition as arguments of SQL functions and as words of a shell.
#include "commands/definition.hpp"

#include "model/setting.hpp"
#include "words/text.hpp"

#include <fmt/format.h>

namespace drover::client {

Form form_of(const Definition& d) {
    Form form;
    const auto add = [&form](std::string_view name, std::string_view type, Cell value) {
        form.values.push_back(std::move(value));
        form.arguments += fmt::format("{}{} => ${}::pg_catalog.{}", form.arguments.empty() ? "" : ", ", name,
                                      form.values.size(), type);
    };
    add(d.copy_to ? "source" : "relation", "regclass", d.relation);
    if (d.set_clause) {
        add("set_clause", "text", d.set_clause);
    } else if (d.copy_to) {
        form.suffix = "_copy";
        add("target", "regclass", d.copy_to);
        add("column_map", "jsonb", d.column_map);
    } else if (d.routine) {
        form.suffix = "_call";
        add("routine", "regprocedure", d.routine);
    } else {
        form.suffix = "_delete";
    }
    add("where_clause", "text", d.where_clause);
    add("workers", "int4", d.workers ? Cell(std::to_string(*d.workers)) : Cell());
    add("strategy", "text", d.strategy);
    for (const std::string& setting : d.settings)
        if (setting.starts_with("workers="))
            throw UsageError("the number of workers is an option, not a setting",
                             fmt::format("--workers {}", shell_word(setting.substr(setting.find('=') + 1))));
    add("settings", "jsonb", settings_json(d.settings));
    return form;
}

Table call_of(Session& session, const Definition& d, const std::string& sql, const std::vector<Cell>& values) {
    Report report;
    try {
        return session.table_in_user_path(sql, values);
    } catch (const ServerError& error) {
        report = error.report();
    }
    const bool unknown = report.sqlstate == "42883" || report.sqlstate == "42725"; // no such function, or several
    if (d.routine && report.hint.empty() && (unknown || report.sqlstate == "22P02"))
        report.hint = "name the routine with the types of its arguments: one array for each column of the key, as in"
                      " --call 'mark(bigint[])', or both bounds of a chunk, as in --call 'mark(bigint, bigint)'";
    throw ServerError(report);
}

std::string words_of(const Definition& definition) {
    std::string words = fmt::format(" {}", shell_word(definition.relation));
    const auto add = [&words](std::string_view option, std::string_view value) {
        words += fmt::format(" {} {}", option, shell_word(value));
    };
    const std::pair<std::string_view, const std::optional<std::string>&> what[] = {{"--set", definition.set_clause},
                                                                                   {"--copy-to", definition.copy_to},
                                                                                   {"--map", definition.column_map},
                                                                                   {"--call", definition.routine}};
    for (const auto& [option, value] : what)
        if (value)
            add(option, *value);
    if (definition.remove)
        words += " --delete";
    if (definition.where_clause)
        add("--where", *definition.where_clause);
    if (definition.workers)
        add("--workers", std::to_string(*definition.workers));
    if (definition.strategy != "auto")
        add("--strategy", definition.strategy);
    for (const std::string& setting : definition.settings)
        add("--setting", setting);
    return words;
}

} // namespace drover::client
