// A migration as migrate_progress shows it, what its state means for exit codes, and what to do next.
#pragma once
#include "server/session.hpp"
#include "table/view.hpp"
#include "words/exit_code.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace drover::client {

struct Progress {
    Row row;              // all columns of progress_columns()
    std::string database; // of one among many; empty: there is only one
    std::string words;    // of a command line that leads there
    std::string name;
    std::string state;
    std::string phase;
    std::string waiting_for; // empty: nothing
    std::int64_t workers = 0;
    std::int64_t rows_done = 0;
    std::optional<std::int64_t> rows_total;
    bool rows_total_is_estimate = false;
    std::int64_t rows_failed = 0;
    std::int64_t rows_skipped = 0;
    std::int64_t step = 0, steps = 0; // 0: the server does not say
    std::string title;                // of the step
    std::optional<double> percent;
    std::optional<double> rows_per_second;
    std::optional<double> eta_seconds;
    std::optional<std::int64_t> batch_rows;
    std::optional<double> last_batch_ms;
    std::int64_t wal_bytes = 0;
    std::string sqlstate; // of the last error; empty: none
    std::string message;
    std::string detail; // to the message, as the hint, which is in the server's words
    std::string hint;
};

// The columns of migrate_progress in the order of Progress::row, eta as eta_seconds; then detail and hint of its
// message.
const std::vector<Column>& progress_columns();

// Reads a row of progress_columns().
Progress progress_of(Row row);

// Migrations by id. name, state: nullopt for all.
std::vector<Row> fetch_progress(Session& session, const Cell& name, const Cell& state = {});

// Those of these names, each once, in their order; throws the error for an unknown name.
std::vector<Progress> fetch_named(Session& session, const std::vector<std::string>& names);

// One migration; throws the error for an unknown name.
Progress fetch_one(Session& session, const std::string& name);

// The states there are.
std::span<const std::string_view> state_words();

// The exit code that reports this state; exit_error for a word this client does not know.
ExitCode exit_code_of(std::string_view state);

// Whether a watcher can stop: nothing happens in this state until a person acts.
bool is_end_state(std::string_view state);

// The code that stands for both: 130 and 64, which tell of this client, then 1 before 2 before 4 before 5 before 3
// before 0.
ExitCode worst_of(ExitCode one, ExitCode other);

// How it is called where there are many databases too: shop_eu/backfill.
std::string label_of(const Progress& progress);

// What a person does next, as a command or a sentence: the server's hint where it gave one.
std::string next_step(const Progress& progress);

} // namespace drover::client
