// The watch block of several migrations.
#include "model/progress.hpp"
#include "table/bar.hpp"
#include "view/progress_view.hpp"
#include "words/format.hpp"
#include "words/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace drover::client {

namespace {

constexpr int widest_name = 30;
constexpr int widest_list_bar = 20;
constexpr int narrowest_bar = 5;
constexpr int indent = 2;

// The widths of the columns, the same for all lines of one block.
struct Widths {
    int name = 0;
    int state = 0;
    int bar = 0; // 0: there is no room for one
};

std::string percent_text(const Progress& progress) {
    return progress.percent ? format_percent(*progress.percent) : "";
}

// Rate, ETA and workers of one that works.
std::string pace_text(const Progress& progress) {
    std::string text;
    const auto add = [&text](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
    if (progress.rows_per_second)
        add(format_rate(*progress.rows_per_second) + " rows/s");
    if (progress.eta_seconds)
        add("ETA " + format_seconds(*progress.eta_seconds));
    if (progress.workers > 0)
        add(fmt::format("{} worker{}", progress.workers, progress.workers == 1 ? "" : "s"));
    return text;
}

Widths widths_of(const std::vector<Progress>& found, int available) {
    Widths widths;
    int pace = 0;
    for (const Progress& progress : found) {
        widths.name = std::max(widths.name, std::min(display_width(printable(label_of(progress))), widest_name));
        widths.state = std::max(widths.state, display_width(progress.state));
        pace = std::max(pace, display_width(pace_text(progress)));
    }
    constexpr int percent_and_gaps = 7 + 2 + 2 + 1 + 2;
    const int left = available - widths.name - widths.state - pace - percent_and_gaps;
    widths.bar = left >= narrowest_bar ? std::min(left, widest_list_bar) : 0;
    return widths;
}

std::string line_of(const Progress& progress, const Widths& widths, const Canvas& canvas, int available) {
    std::string line = pad_right(fit(printable(label_of(progress)), widths.name, canvas.utf8), widths.name) + "  " +
                       pad_right(progress.state, widths.state) + "  ";
    if (widths.bar > 0)
        line += (progress.percent ? bar(*progress.percent, widths.bar, canvas.utf8) : pad_right("", widths.bar)) + " ";
    line += pad_left(percent_text(progress), 7) + "  " + pace_text(progress);
    line.erase(line.find_last_not_of(' ') + 1);
    line = fit(line, available, canvas.utf8);
    // The state is coloured last, so that colours take part in no width.
    const std::size_t at = line.find(progress.state, std::min(line.size(), static_cast<std::size_t>(widths.name)));
    if (canvas.colour && at != std::string::npos)
        line.replace(at, progress.state.size(), coloured(progress.state, progress.state, true));
    return line;
}

} // namespace

std::vector<std::string> watch_list(const std::vector<Progress>& found, const Canvas& canvas, int height) {
    const int available = canvas.width.value_or(80);
    const Widths widths = widths_of(found, available);
    std::vector<std::string> lines;
    std::size_t shown = 0;
    for (const Progress& progress : found) {
        std::vector<std::string> added{line_of(progress, widths, canvas, available)};
        const auto below = [&](const std::string& label, const std::string& text, std::string_view state) {
            const std::string line = fit(printable(label + text), available - indent, canvas.utf8);
            added.push_back(pad_right("", indent) + coloured(line, state, canvas.colour));
        };
        if (!progress.waiting_for.empty())
            below("waiting for ", progress.waiting_for, "paused");
        if (!progress.message.empty())
            below("", (progress.sqlstate.empty() ? "" : progress.sqlstate + ": ") + progress.message,
                  progress.sqlstate.empty() ? "" : "failed");
        const int last = shown + 1 == found.size() ? 0 : 1; // the line that tells how many are left out
        if (static_cast<int>(lines.size() + added.size()) + last > height)
            break;
        lines.insert(lines.end(), added.begin(), added.end());
        ++shown;
    }
    if (shown < found.size())
        lines.push_back(fit(fmt::format("and {} more", found.size() - shown), available, canvas.utf8));
    return lines;
}

} // namespace drover::client
