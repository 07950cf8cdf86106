// How followed migrations are shown: a redrawn block on a terminal, key=value lines elsewhere, or JSON lines.
#pragma once
#include "table/view.hpp"
#include "terminal/streams.hpp"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace drover::client {

struct Progress;

class ProgressView {
public:
    virtual ~ProgressView() = default;
    // A poll's result.
    virtual void show(const std::vector<Progress>& found) = 0;
    // A message is about to be printed on stderr.
    virtual void step_aside() = 0;
};

// The view for this format: Table is the block on a terminal that can redraw, else lines. Throws UsageError for formats
// that are no streams (json, csv).
std::unique_ptr<ProgressView> make_progress_view(Format format, const Canvas& canvas, Streams& streams);

// The lines of the block, none wider than the canvas (80 columns where it has no width). `now` dates the ETA.
std::vector<std::string> watch_block(const Progress& progress, const Canvas& canvas,
                                     std::chrono::system_clock::time_point now);

// The lines of a block of several migrations: one line each with bar, rate, ETA and workers, and below it what it waits
// for or its error. None is wider than the canvas; at most `height` lines, the last of them telling how many are left
// out.
std::vector<std::string> watch_list(const std::vector<Progress>& found, const Canvas& canvas, int height);

// What moves the cursor to the start of a block of `lines` lines above it and clears from there on.
std::string erase_block(std::size_t lines);

// One line `key=value key=value ...`, without NULLs. Values that are empty or hold spaces, quotes or '=' are quoted;
// inside quotes \ and " are written \\ and \".
std::string key_value_line(const Table& table, const Row& row);

} // namespace drover::client
