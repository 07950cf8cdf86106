// A definition as arguments of SQL functions and as words of a shell.
#include "definition.hpp"

#include "setting.hpp"
#include "text.hpp"

#include <fmt/format.h>

namespace drover::client {

std::string shared_arguments() {
    return "relation => $1::pg_catalog.regclass, set_clause => $2::pg_catalog.text,"
           " where_clause => $3::pg_catalog.text, workers => $4::pg_catalog.int4,"
           " strategy => $5::pg_catalog.text, settings => $6::pg_catalog.jsonb";
}

std::vector<Cell> values_of(const Definition& definition) {
    return {definition.relation,     definition.set_clause,
            definition.where_clause, definition.workers ? Cell(std::to_string(*definition.workers)) : Cell(),
            definition.strategy,     settings_json(definition.settings)};
}

std::string words_of(const Definition& definition) {
    std::string words =
        fmt::format(" {} --set {}", shell_word(definition.relation), shell_word(definition.set_clause.value_or("")));
    const auto add = [&words](std::string_view option, std::string_view value) {
        words += fmt::format(" {} {}", option, shell_word(value));
    };
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
