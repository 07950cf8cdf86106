// Rows as JSON values; only files that print JSON include this.
#pragma once
#include "table/view.hpp"

#include <nlohmann/json.hpp>

namespace drover::client {

using Json = nlohmann::ordered_json;

// The row as one object, keys in column order. Numbers are numbers, NULL and non-finite numbers are null.
Json to_json(const Table& table, const Row& row);

// Compact or (indent >= 0) indented text. Bytes that are no UTF-8 become U+FFFD.
std::string dump(const Json& value, int indent = -1);

} // namespace drover::client
