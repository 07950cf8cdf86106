// What is written into a migration's row beside its state: settings, schedule, its outcome, rows changed inline.
// Contract as in store.hpp: takes that row, and waits for it.
#pragma once
#include "engine/catalog/store.hpp"

namespace drover::engine {

// Settings as jsonb text; workers: nullopt leaves them. Whoever rests looks again. False, and nothing is written, if
// they are so already.
bool change_settings(std::int64_t id, const std::string& settings_json, std::optional<int> workers);

// How a rollback treats rows that others have changed. Throws 22023 if there is no such way.
void change_on_changed(std::int64_t id, const std::string& on_changed);

// When it starts, each where it is to be set.
struct Schedule {
    bool sets_start_after = false, sets_after = false;
    std::optional<std::string> start_after; // a timestamp; nullopt: at once
    TextArray after;                        // names of migrations
};

// False, and nothing is written, if it is so already.
bool change_schedule(std::int64_t id, const Schedule& schedule);

// Beside a state that is no failure, for those who wait. hint may be empty.
void tell(const Migration& m, const std::string& message, const std::string& hint);

// One that was inserted as succeeded is done: it began when it was created and ends now, at that step, its last one.
void finish_inline(std::int64_t id, int step);

// One that has succeeded ends anew, now, in a transaction that changes rows inline. False if it has not succeeded.
bool finish_inline_again(std::int64_t id);

// Counts rows that were changed inline.
void add_rows_inline(std::int64_t id, std::int64_t rows);

} // namespace drover::engine
