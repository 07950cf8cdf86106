// The json and jsonl views.
#include "table/json.hpp"

#include "words/text.hpp"

namespace drover::client {

namespace {

Json to_json(const Cell& cell, Kind kind) {
    if (!cell)
        return nullptr;
    switch (kind) {
    case Kind::Boolean:
        return *cell == "t";
    case Kind::Id:
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Seconds:
    case Kind::Bytes:
    case Kind::Json: {
        Json value = Json::parse(valid_utf8(*cell), nullptr, false);
        return value.is_discarded() ? Json(nullptr) : value; // NaN and Infinity are no JSON numbers
    }
    case Kind::Text:
    case Kind::State:
    case Kind::Timestamp:
        break;
    }
    return valid_utf8(*cell);
}

} // namespace

Json to_json(const Table& table, const Row& row) {
    Json object = Json::object();
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        object[table.columns[i].name] = to_json(row[i], table.columns[i].kind);
    return object;
}

std::string dump(const Json& value, int indent) {
    return value.dump(indent, ' ', false, Json::error_handler_t::replace);
}

std::string render_json(const Table& table) {
    Json array = Json::array();
    for (const Row& row : table.rows)
        array.push_back(to_json(table, row));
    return dump(array, 2) + "\n";
}

std::string render_jsonl(const Table& table) {
    std::string text;
    for (const Row& row : table.rows)
        text += dump(to_json(table, row)) + "\n";
    return text;
}

} // namespace drover::client
