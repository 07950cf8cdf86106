// The three ways to show followed migrations.
#include "view/progress_view.hpp"

#include "model/progress.hpp"
#include "words/text.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>

namespace drover::client {

namespace {

std::string without_colours(std::string text) {
    for (std::size_t at = text.find("\x1b["); at != std::string::npos; at = text.find("\x1b[", at))
        text.erase(at, text.find('m', at) - at + 1);
    return text;
}

// Redraws in place.
class BlockView : public ProgressView {
public:
    BlockView(const Canvas& canvas, Streams& streams) : canvas_(canvas), streams_(streams) {}

    void show(const std::vector<Progress>& found) override {
        canvas_.width = streams_.width() - 1; // a line of the full width would wrap on some terminals
        // A terminal that has become narrower breaks the lines that were drawn.
        std::size_t rows = 0;
        for (const int width : drawn_)
            rows += static_cast<std::size_t>(std::max(width - 1, 0) / std::max(streams_.width(), 1)) + 1;
        std::string text = erase_block(rows);
        // A block higher than the terminal could not be drawn over.
        const auto lines = found.size() == 1 ? watch_block(found.front(), canvas_, streams_.now())
                                             : watch_list(found, canvas_, streams_.height() - 1);
        drawn_.clear();
        for (const std::string& line : lines) {
            text += line + "\n";
            drawn_.push_back(display_width(without_colours(line)));
        }
        streams_.out(text);
    }

    // The message goes below the block, and the next block below the message.
    void step_aside() override { drawn_.clear(); }

private:
    Canvas canvas_;
    Streams& streams_;
    std::vector<int> drawn_{}; // widths of the lines on the screen
};

// What changes while a migration runs, without identity and time stamps: one readable line in a deploy's log.
Table changing_part(const Progress& progress) {
    static constexpr std::array<std::string_view, 16> names{"name",
                                                            "state",
                                                            "phase",
                                                            "percent",
                                                            "rows_done",
                                                            "rows_total",
                                                            "rows_total_is_estimate",
                                                            "rows_per_second",
                                                            "eta_seconds",
                                                            "workers",
                                                            "waiting_for",
                                                            "batch_rows",
                                                            "last_batch_ms",
                                                            "wal_bytes",
                                                            "sqlstate",
                                                            "message"};
    Table part;
    Row& row = part.rows.emplace_back();
    if (!progress.database.empty()) {
        part.columns.push_back({"database", ""});
        row.push_back(progress.database);
    }
    const auto& columns = progress_columns();
    for (const std::string_view name : names)
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i].name == name) {
                part.columns.push_back(columns[i]);
                row.push_back(progress.row[i]);
            }
    return part;
}

// A line per change.
class LinesView : public ProgressView {
public:
    explicit LinesView(Streams& streams) : streams_(streams) {}

    void show(const std::vector<Progress>& found) override {
        for (const Progress& progress : found) {
            const Table part = changing_part(progress);
            const std::string line = key_value_line(part, part.rows.front()) + "\n";
            std::string& last = last_[label_of(progress)];
            if (line != last)
                streams_.out(line);
            last = line;
        }
    }
    void step_aside() override {}

private:
    Streams& streams_;
    std::map<std::string, std::string> last_; // by label
};

// An object per poll and migration.
class JsonlView : public ProgressView {
public:
    explicit JsonlView(Streams& streams) : streams_(streams) {}

    void show(const std::vector<Progress>& found) override {
        Table table{progress_columns(), {}};
        const bool many = !found.empty() && !found.front().database.empty();
        if (many)
            table.columns.insert(table.columns.begin(), {"database", ""});
        for (const Progress& progress : found) {
            Row& row = table.rows.emplace_back(progress.row);
            if (many)
                row.insert(row.begin(), progress.database);
        }
        streams_.out(render_jsonl(table));
    }
    void step_aside() override {}

private:
    Streams& streams_;
};

} // namespace

std::unique_ptr<ProgressView> make_progress_view(Format format, const Canvas& canvas, Streams& streams) {
    if (format == Format::Jsonl)
        return std::make_unique<JsonlView>(streams);
    if (format != Format::Table)
        throw UsageError("this output is a stream: -o json and -o csv cannot show it", "use -o jsonl");
    if (streams.out_is_terminal() && streams.environment("TERM").value_or("dumb") != "dumb")
        return std::make_unique<BlockView>(canvas, streams);
    return std::make_unique<LinesView>(streams);
}

std::string key_value_line(const Table& table, const Row& row) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!row[i])
            continue;
        std::string value = *row[i];
        if (table.columns[i].kind == Kind::Boolean)
            value = value == "t" ? "true" : "false";
        if (value.empty() || value.find_first_of(" \t\n\r\"=\\") != std::string::npos) {
            std::string quoted = "\"";
            for (const char c : value)
                quoted += c == '"' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
            value = quoted + '"';
        }
        line += fmt::format("{}{}={}", line.empty() ? "" : " ", table.columns[i].name, printable(value));
    }
    return line;
}

} // namespace drover::client
