// Doubles for the client's tests: a world that records what is printed and whose clock moves only by waiting, and
// progress made from named columns.
#pragma once
#include "model/progress.hpp"
#include "terminal/streams.hpp"

#include <chrono>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace drover::client::test {

class RecordedStreams : public Streams {
public:
    std::string out_text;
    std::string err_text;
    bool in_terminal = false;
    bool out_terminal = false;
    int columns = 80;
    int rows = 24;
    std::map<std::string, std::string> variables;
    std::deque<std::string> answers;
    std::vector<std::chrono::milliseconds> waits;
    std::optional<std::size_t> interrupted_wait; // Ctrl-C comes in the wait of this number, from 0
    std::chrono::seconds time{1'900'000'000};    // 2030-03-17 17:46:40 UTC
    std::chrono::milliseconds passed{0};

    void out(std::string_view text) override { out_text += text; }
    void write_err(std::string_view text) override { err_text += text; }
    bool in_is_terminal() const override { return in_terminal; }
    bool out_is_terminal() const override { return out_terminal; }
    int width() const override { return columns; }
    int height() const override { return rows; }
    bool utf8() const override { return true; }
    std::optional<std::string> environment(const char* name) const override {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    }
    std::chrono::system_clock::time_point now() const override {
        return std::chrono::system_clock::time_point(time + passed);
    }
    std::chrono::steady_clock::time_point steady() const override {
        return std::chrono::steady_clock::time_point(passed);
    }
    bool wait(std::chrono::milliseconds duration) override {
        waits.push_back(duration);
        passed += duration;
        return interrupted_wait && waits.size() == *interrupted_wait + 1;
    }
    std::optional<std::string> read_line() override {
        if (answers.empty())
            return std::nullopt;
        const std::string answer = answers.front();
        answers.pop_front();
        return answer;
    }
    std::optional<std::string> read_password(std::string_view) override { return std::nullopt; }
};

// A migration with these columns; the others are NULL.
inline Progress progress_with(const std::map<std::string, std::string>& cells) {
    Row row;
    for (const Column& column : progress_columns()) {
        const auto found = cells.find(column.name);
        row.push_back(found == cells.end() ? Cell() : Cell(found->second));
    }
    return progress_of(std::move(row));
}

} // namespace drover::client::test
