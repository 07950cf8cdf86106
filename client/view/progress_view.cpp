// The three ways to show a followed migration.
#include "view/progress_view.hpp"

#include "progress.hpp"
#include "text.hpp"

#include <array>
#include <fmt/format.h>

namespace drover::client {

namespace {

Table table_of(const Progress& progress) {
    return {progress_columns(), {progress.row}};
}

// Redraws in place.
class BlockView : public ProgressView {
public:
    BlockView(const Canvas& canvas, Streams& streams) : canvas_(canvas), streams_(streams) {}

    void show(const Progress& progress) override {
        canvas_.width = streams_.width() - 1; // a line of the full width would wrap on some terminals
        std::string text = erase_block(drawn_);
        const auto lines = watch_block(progress, canvas_, streams_.now());
        for (const std::string& line : lines)
            text += line + "\n";
        drawn_ = lines.size();
        streams_.out(text);
    }

    // The message goes below the block, and the next block below the message.
    void step_aside() override { drawn_ = 0; }

private:
    Canvas canvas_;
    Streams& streams_;
    std::size_t drawn_ = 0;
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

    void show(const Progress& progress) override {
        const Table part = changing_part(progress);
        const std::string line = key_value_line(part, part.rows.front()) + "\n";
        if (line != last_)
            streams_.out(line);
        last_ = line;
    }
    void step_aside() override {}

private:
    Streams& streams_;
    std::string last_;
};

// An object per poll.
class JsonlView : public ProgressView {
public:
    explicit JsonlView(Streams& streams) : streams_(streams) {}

    void show(const Progress& progress) override { streams_.out(render_jsonl(table_of(progress))); }
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
