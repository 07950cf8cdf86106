// The watch block: every field has its line, so that it reads the same at every width.
#include "model/progress.hpp"
#include "table/bar.hpp"
#include "view/progress_view.hpp"
#include "words/format.hpp"
#include "words/text.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace drover::client {

namespace {

constexpr int widest_block_bar = 60;
constexpr int label_width = 9;

class Block {
public:
    explicit Block(const Canvas& canvas) : canvas_(canvas), width_(canvas.width.value_or(80)) {}

    void field(std::string_view label, const std::string& value, std::string_view state = {}) {
        const std::string shown = fit(printable(value), width_ - label_width, canvas_.utf8);
        lines_.push_back(pad_right(label, label_width) + coloured(shown, state, canvas_.colour));
    }

    void heading(const Progress& progress) {
        std::string line = fit(printable(label_of(progress)), width_, canvas_.utf8);
        lines_.push_back(canvas_.colour ? "\x1b[1m" + line + "\x1b[0m" : line);
    }

    void progress_bar(double percent) {
        const std::string number = pad_left(format_percent(percent), 7);
        const int cells = std::min(widest_block_bar, width_ - static_cast<int>(number.size()) - 1);
        if (cells < 5) {
            field("done", format_percent(percent));
            return;
        }
        const std::string drawn = bar(percent, cells, canvas_.utf8);
        lines_.push_back((canvas_.colour ? "\x1b[36m" + drawn + "\x1b[0m" : drawn) + " " + number);
    }

    std::vector<std::string> take() { return std::move(lines_); }

private:
    const Canvas& canvas_;
    int width_;
    std::vector<std::string> lines_;
};

std::string rows_text(const Progress& progress, bool utf8) {
    std::string text = format_count(progress.rows_done);
    if (progress.rows_total)
        text += fmt::format(" of {}{}", progress.rows_total_is_estimate ? (utf8 ? "≈ " : "~ ") : "",
                            format_count(*progress.rows_total));
    if (progress.rows_failed > 0)
        text += fmt::format(", {} failed", format_count(progress.rows_failed));
    if (progress.rows_skipped > 0)
        text += fmt::format(", {} skipped", format_count(progress.rows_skipped));
    return text;
}

std::string eta_text(double seconds, std::chrono::system_clock::time_point now) {
    const auto end =
        now + std::chrono::duration_cast<std::chrono::system_clock::duration>(std::chrono::duration<double>(seconds));
    return fmt::format("{}, at {}", format_seconds(seconds), format_clock(end, now));
}

std::string batch_text(const Progress& progress) {
    std::string text = format_count(*progress.batch_rows) + " rows";
    if (progress.last_batch_ms)
        text += fmt::format(" in {} ms", format_count(std::llround(*progress.last_batch_ms)));
    return text;
}

} // namespace

std::vector<std::string> watch_block(const Progress& progress, const Canvas& canvas,
                                     std::chrono::system_clock::time_point now) {
    Block block(canvas);
    block.heading(progress);
    block.field("state", progress.state + (progress.phase.empty() ? "" : ", " + progress.phase), progress.state);
    if (progress.steps > 1 && !progress.title.empty())
        block.field("step", fmt::format("{} of {}, {}", progress.step, progress.steps, progress.title));
    if (progress.percent)
        block.progress_bar(*progress.percent);
    block.field("rows", rows_text(progress, canvas.utf8));
    if (progress.rows_per_second)
        block.field("rate", format_rate(*progress.rows_per_second) + " rows/s");
    if (progress.eta_seconds)
        block.field("ETA", eta_text(*progress.eta_seconds, now));
    block.field("workers", format_count(progress.workers));
    if (!progress.waiting_for.empty())
        block.field("waiting", progress.waiting_for, "paused");
    if (progress.batch_rows)
        block.field("batch", batch_text(progress));
    block.field("WAL", format_bytes(progress.wal_bytes));
    if (!progress.message.empty())
        progress.sqlstate.empty() ? block.field("note", progress.message)
                                  : block.field("error", progress.sqlstate + ": " + progress.message, "failed");
    return block.take();
}

std::string erase_block(std::size_t lines) {
    // Up, to the first column, clear to the end of the screen.
    return lines == 0 ? std::string() : fmt::format("\x1b[{}A\r\x1b[J", lines);
}

} // namespace drover::client
