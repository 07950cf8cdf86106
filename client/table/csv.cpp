// The csv view.
#include "table/view.hpp"

namespace drover::client {

namespace {

std::string quoted(std::string_view text) {
    if (!text.empty() && text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"')
            result += '"';
        result += c;
    }
    return result + '"';
}

std::string field(const Cell& cell, Kind kind) {
    if (!cell)
        return {};
    if (kind == Kind::Boolean)
        return *cell == "t" ? "true" : "false";
    return quoted(*cell);
}

} // namespace

std::string render_csv(const Table& table) {
    std::string text;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        text += (i ? "," : "") + quoted(table.columns[i].name);
    text += '\n';
    for (const Row& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i ? "," : "") + field(row[i], table.columns[i].kind);
        text += '\n';
    }
    return text;
}

} // namespace drover::client
