// The four alerts.
#include "core/plans/alerts.hpp"

#include "core/base/duration.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace drover::core {

namespace {

using std::chrono::milliseconds;

// In whole seconds where the limit is: never less than it.
std::string seconds_text(double seconds, milliseconds limit) {
    const milliseconds::rep step = limit.count() % 1000 ? 1 : 1000;
    return format_duration(milliseconds(static_cast<milliseconds::rep>(seconds * 1000) / step * step));
}

bool over(const std::optional<double>& seconds, milliseconds limit) {
    return limit.count() > 0 && seconds && *seconds * 1000 >= static_cast<double>(limit.count());
}

std::string limit_text(const char* name, milliseconds limit) {
    return " (" + std::string(name) + " " + format_duration(limit) + ")";
}

// As it was written: 0.5, 12.
std::string percent_text(double percent) {
    std::array<char, 400> buffer;
    return std::string(buffer.data(),
                       std::to_chars(buffer.begin(), buffer.end(), percent, std::chars_format::fixed).ptr);
}

std::int64_t rows_tried(const AlertReadings& r) {
    return r.rows_done + r.rows_failed;
}

bool too_many_errors(const CountOrShare& limit, const AlertReadings& r) {
    if (limit.count > 0)
        return r.errors >= limit.count;
    const std::int64_t tried = rows_tried(r);
    return limit.percent > 0 && tried >= share_rows_min &&
           static_cast<double>(r.rows_failed) * 100 >= limit.percent * static_cast<double>(tried);
}

std::string errors_text(const CountOrShare& limit, const AlertReadings& r) {
    if (limit.count > 0)
        return std::to_string(r.errors) + (r.errors == 1 ? " batch" : " batches") + " failed (alert_errors " +
               std::to_string(limit.count) + ")";
    return std::to_string(r.rows_failed) + " of " + std::to_string(rows_tried(r)) + " rows failed (alert_errors " +
           percent_text(limit.percent) + "%)";
}

} // namespace

AlertVerdict judge_alerts(const Settings& s, const AlertReadings& r, const std::vector<std::string>& before) {
    AlertVerdict verdict;
    const auto look = [&](const char* name, bool crossed, auto message) {
        if (!crossed)
            return;
        verdict.standing.emplace_back(name);
        if (std::ranges::find(before, name) == before.end())
            verdict.raise.push_back({name, message()});
    };
    look("alert_after", over(r.running_seconds, s.alert_after), [&] {
        return "has been under way for " + seconds_text(*r.running_seconds, s.alert_after) +
               limit_text("alert_after", s.alert_after);
    });
    look("alert_stalled", over(r.since_progress_seconds, s.alert_stalled), [&] {
        return "no batch for " + seconds_text(*r.since_progress_seconds, s.alert_stalled) +
               limit_text("alert_stalled", s.alert_stalled);
    });
    look("alert_errors", too_many_errors(s.alert_errors, r), [&] { return errors_text(s.alert_errors, r); });
    look("alert_waiting", over(r.waiting_seconds, s.alert_waiting), [&] {
        return "held back for " + seconds_text(*r.waiting_seconds, s.alert_waiting) +
               limit_text("alert_waiting", s.alert_waiting) + ", now by " + r.waiting_for;
    });
    return verdict;
}

} // namespace drover::core
