// What the pass at work does.
#pragma once
#include <optional>
#include <string_view>
#include <utility>

namespace drover::core {

enum class Task {
    Change,  // the migration's own work: the first pass and its sweeps
    Mend,    // rows in quarantine, once more
    Check,   // counts rows for which check_clause does not hold; changes nothing
    Restore, // before-images
};

inline constexpr std::pair<Task, std::string_view> task_words[] = {
    {Task::Change, "change"}, {Task::Mend, "mend"}, {Task::Check, "check"}, {Task::Restore, "restore"}};

// The word stored in drover.migration.task.
constexpr std::string_view to_string(Task task) {
    for (const auto& [t, word] : task_words)
        if (t == task)
            return word;
    return "";
}

constexpr std::optional<Task> parse_task(std::string_view text) {
    for (const auto& [t, word] : task_words)
        if (word == text)
            return t;
    return std::nullopt;
}

} // namespace drover::core
