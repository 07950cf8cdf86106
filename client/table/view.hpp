// Tables of values and their views. Every command's data passes through here; values come as the server's text.
#pragma once
#include "table/row.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drover::client {

enum class Kind {
    Text,
    State,     // a migration's or a check's state: coloured on a terminal
    Id,        // a whole number that counts nothing: an id, a pid
    Integer,   // thousands separators in the table view
    Decimal,   // as Integer, and one decimal in the table view
    Boolean,   // the server's t and f
    Seconds,   // a duration; a number of seconds in machine formats
    Bytes,     // a size; a number of bytes in machine formats
    Timestamp, // ISO 8601 with a T, as to_json writes it
    Json,      // a JSON value: nested in JSON, joined in the table view
};

struct Column {
    std::string name;  // key in machine formats
    std::string title; // heading of the table view; empty: machine formats only
    Kind kind = Kind::Text;
};

struct Table {
    std::vector<Column> columns;
    std::vector<Row> rows; // each as long as columns
};

enum class Format { Table, Json, Jsonl, Csv };

// How the views for people draw.
struct Canvas {
    std::optional<int> width; // columns of the terminal; nullopt: no limit
    bool colour = false;
    bool utf8 = true; // may use characters beyond ASCII of our own
};

// The whole table, ending with a newline; empty for a table view without rows and for jsonl without rows.
std::string render(const Table& table, Format format, const Canvas& canvas);

// Aligned columns under headings. With a width the widest text columns are cut to fit.
std::string render_table(const Table& table, const Canvas& canvas);
// An indented array of objects.
std::string render_json(const Table& table);
// One compact object per line.
std::string render_jsonl(const Table& table);
// Header and rows as COPY ... CSV writes them: NULL is empty, an empty string is "".
std::string render_csv(const Table& table);
// One row as "label  value" lines, without the columns that are NULL or have no title.
std::string render_record(const Table& table, const Row& row, const Canvas& canvas);

// A cell as people read it: thousands separators, 1h 12m, 1.2 MB; empty for NULL.
std::string humane(const Cell& cell, Kind kind);

// Text in the colour of that state (green, yellow, red or none).
std::string coloured(std::string_view text, std::string_view state, bool colour);

} // namespace drover::client
