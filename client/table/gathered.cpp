// Merging what databases print.
#include "table/gathered.hpp"

#include "core/base/counted.hpp"
#include "terminal/streams.hpp"
#include "words/text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iterator>

namespace drover::client {

namespace {

bool same_columns(const Table& one, const Table& other) {
    return std::equal(one.columns.begin(), one.columns.end(), other.columns.begin(), other.columns.end(),
                      [](const Column& a, const Column& b) { return a.name == b.name; });
}

Table with_database(const std::string& database, Table table) {
    if (!table.columns.empty() && table.columns.front().name == "database")
        return table;
    table.columns.insert(table.columns.begin(), {"database", "database"});
    for (Row& row : table.rows)
        row.insert(row.begin(), database);
    return table;
}

} // namespace

void count_state(std::vector<std::pair<std::string, std::size_t>>& totals, const std::string& state) {
    const auto at = std::find_if(totals.begin(), totals.end(), [&](const auto& one) { return one.first == state; });
    if (at == totals.end())
        totals.emplace_back(state, 1);
    else
        ++at->second;
}

std::string totals_text(const std::vector<std::pair<std::string, std::size_t>>& totals) {
    std::string text;
    for (const auto& [state, count] : totals)
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count, state);
    return text.empty() ? "no migrations" : text;
}

void Gathered::add(const std::string& database, const Table& table, const Canvas& canvas, bool count) {
    Table more = with_database(database, table);
    if (count) {
        counted_.insert(database);
        const auto column = std::find_if(more.columns.begin(), more.columns.end(),
                                         [](const Column& one) { return one.kind == Kind::State; });
        for (const Row& row : more.rows)
            count_state(totals_, row.at(static_cast<std::size_t>(column - more.columns.begin())).value_or("gone"));
    }
    const auto part =
        std::find_if(parts_.begin(), parts_.end(), [&](const Part& one) { return same_columns(one.table, more); });
    if (part == parts_.end())
        parts_.push_back({std::move(more), canvas});
    else
        std::move(more.rows.begin(), more.rows.end(), std::back_inserter(part->table.rows));
}

std::string Gathered::heading(const std::string& text, const Canvas& canvas) {
    const std::string line = printable(text);
    const std::string gap = paged_ ? "\n" : "";
    paged_ = true;
    return gap + (canvas.colour ? "\x1b[1m" + line + "\x1b[0m" : line) + "\n";
}

std::vector<std::string> Gathered::missing() const {
    std::vector<std::string> names;
    std::set_difference(asked_.begin(), asked_.end(), found_.begin(), found_.end(), std::back_inserter(names));
    return names;
}

void Gathered::print(Format format, Streams& streams) const {
    for (const Part& part : parts_)
        streams.out(render(part.table, format, part.canvas));
    if (!objects_.empty() && format == Format::Json)
        streams.out(fmt::format("[\n{}\n]\n", fmt::join(objects_, ",\n")));
    else
        for (const std::string& object : objects_)
            streams.out(object + "\n");
    auto totals = totals_;
    totals.insert(totals.end(), more_.begin(), more_.end());
    const bool refused = totals.empty() && !found_.empty(); // which was told, one by one
    if (counted_.empty() || refused || format != Format::Table)
        return;
    streams.out(fmt::format("{}: {}\n",
                            core::counted(static_cast<std::int64_t>(counted_.size()), "database", "databases"),
                            totals_text(totals)));
}

} // namespace drover::client
