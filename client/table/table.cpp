// The table view and the record view, for people.
#include "table/json.hpp"
#include "table/view.hpp"
#include "words/format.hpp"
#include "words/text.hpp"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>

namespace drover::client {

namespace {

constexpr int narrowest_cut = 12; // a text column is not cut below this

bool aligns_right(Kind kind) {
    return kind == Kind::Id || kind == Kind::Integer || kind == Kind::Decimal || kind == Kind::Bytes;
}

// A key or another array: "42", "(42, a)"; anything else as JSON.
std::string json_text(const std::string& cell) {
    const Json value = Json::parse(cell, nullptr, false);
    if (!value.is_array())
        return cell;
    std::string text;
    for (const Json& item : value)
        text += (text.empty() ? "" : ", ") + (item.is_string() ? item.get<std::string>() : dump(item));
    return value.size() == 1 ? text : "(" + text + ")";
}

// 2030-01-31T14:03:12.345678+00:00 -> 2030-01-31 14:03:12+00:00
std::string timestamp_text(std::string text) {
    std::replace(text.begin(), text.end(), 'T', ' ');
    const std::size_t dot = text.find('.');
    if (dot != std::string::npos)
        text.erase(dot, std::min(text.find_first_not_of("0123456789", dot + 1), text.size()) - dot);
    return text;
}

// One column of the table view, cells ready to print.
struct Drawn {
    const Column* column;
    std::string title;
    std::vector<std::string> cells; // of each row
    int width;
};

std::vector<Drawn> draw_cells(const Table& table) {
    std::vector<Drawn> drawn;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column& column = table.columns[i];
        if (column.title.empty())
            continue;
        Drawn& added = drawn.emplace_back(Drawn{&column, printable(column.title), {}, 0});
        added.width = display_width(added.title);
        for (const Row& row : table.rows) {
            added.cells.push_back(printable(humane(row[i], column.kind)));
            added.width = std::max(added.width, display_width(added.cells.back()));
        }
    }
    return drawn;
}

// Takes from the widest text column, one column at a time, until the table fits or nothing more may be taken.
void shrink(std::vector<Drawn>& drawn, int available) {
    int total = static_cast<int>(2 * drawn.size()) - 2;
    for (const Drawn& column : drawn)
        total += column.width;
    while (total > available) {
        Drawn* widest = nullptr;
        for (Drawn& column : drawn)
            if (column.column->kind == Kind::Text && column.width > narrowest_cut &&
                (!widest || column.width > widest->width))
                widest = &column;
        if (!widest)
            return;
        --widest->width;
        --total;
    }
}

std::string bold(std::string_view text, bool colour) {
    return colour ? fmt::format("\x1b[1m{}\x1b[0m", text) : std::string(text);
}

// Text of several lines, the later ones indented.
std::string lines_of(std::string_view text, int indent) {
    std::string result;
    for (;;) {
        const std::size_t end = text.find('\n');
        result += printable(text.substr(0, end));
        if (end == std::string_view::npos)
            return result;
        result += "\n" + pad_right("", indent);
        text.remove_prefix(end + 1);
    }
}

void trim_right(std::string& line) {
    line.erase(line.find_last_not_of(' ') + 1);
}

} // namespace

std::string humane(const Cell& cell, Kind kind) {
    if (!cell)
        return {};
    switch (kind) {
    case Kind::Integer:
        return group_digits(*cell);
    case Kind::Decimal:
        return cell->find('.') == std::string::npos
                   ? group_digits(*cell)
                   : group_digits(fmt::format("{:.1f}", std::strtod(cell->c_str(), nullptr)));
    case Kind::Boolean:
        return *cell == "t" ? "yes" : "no";
    case Kind::Seconds:
        return format_seconds(std::strtod(cell->c_str(), nullptr));
    case Kind::Bytes:
        return format_bytes(std::strtoll(cell->c_str(), nullptr, 10));
    case Kind::Timestamp:
        return timestamp_text(*cell);
    case Kind::Json:
        return json_text(*cell);
    case Kind::Text:
    case Kind::State:
    case Kind::Id:
        break;
    }
    return *cell;
}

std::string coloured(std::string_view text, std::string_view state, bool colour) {
    const auto is = [state](auto... words) { return ((state == words) || ...); };
    const char* code = nullptr;
    if (is("succeeded", "ok"))
        code = "32";
    else if (is("failed", "succeeded_with_errors", "fail"))
        code = "31";
    else if (is("paused", "holding", "cancelled", "rolled_back", "warn"))
        code = "33";
    return colour && code ? fmt::format("\x1b[{}m{}\x1b[0m", code, text) : std::string(text);
}

std::string render_table(const Table& table, const Canvas& canvas) {
    if (table.rows.empty())
        return {};
    std::vector<Drawn> drawn = draw_cells(table);
    if (canvas.width)
        shrink(drawn, *canvas.width);

    std::string heading;
    for (const Drawn& column : drawn)
        heading += (aligns_right(column.column->kind) ? pad_left(column.title, column.width)
                                                      : pad_right(column.title, column.width)) +
                   "  ";
    trim_right(heading);
    std::string text = bold(heading, canvas.colour) + "\n";
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        std::string line;
        for (const Drawn& column : drawn) {
            const std::string cell = fit(column.cells[row], column.width, canvas.utf8);
            const std::string padded =
                aligns_right(column.column->kind) ? pad_left(cell, column.width) : pad_right(cell, column.width);
            line += column.column->kind == Kind::State ? coloured(padded, cell, canvas.colour) : padded;
            line += "  ";
        }
        trim_right(line);
        text += line + "\n";
    }
    return text;
}

std::string render_record(const Table& table, const Row& row, const Canvas& canvas) {
    int label_width = 0;
    for (const Column& column : table.columns)
        label_width = std::max(label_width, display_width(printable(column.title)));
    std::string text;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column& column = table.columns[i];
        if (column.title.empty() || !row[i])
            continue;
        const std::string value = lines_of(humane(row[i], column.kind), label_width + 2);
        text += pad_right(printable(column.title), label_width + 2) +
                (column.kind == Kind::State ? coloured(value, value, canvas.colour) : value) + "\n";
    }
    return text;
}

std::string render(const Table& table, Format format, const Canvas& canvas) {
    switch (format) {
    case Format::Table:
        break;
    case Format::Json:
        return render_json(table);
    case Format::Jsonl:
        return render_jsonl(table);
    case Format::Csv:
        return render_csv(table);
    }
    return render_table(table, canvas);
}

} // namespace drover::client
