// Which alerts a migration gives: a pure function of its settings, what was measured, and what was said before.
#pragma once
#include "core/settings/settings.hpp"

#include <optional>
#include <string>
#include <vector>

namespace drover::core {

// Of one active migration. A reading that is not there raises nothing.
struct AlertReadings {
    std::optional<double> running_seconds;        // since its first worker reported in
    std::optional<double> since_progress_seconds; // since its last batch, or since it was set going
    std::optional<double> waiting_seconds;        // held back by the same or another reason, without a break
    std::string waiting_for;                      // the reason
    std::int64_t errors = 0;                      // failed batches
    std::int64_t rows_failed = 0;                 // in quarantine
    std::int64_t rows_done = 0;                   // changed
};

// A share of fewer rows says nothing: one of the first ten would be 10 %.
inline constexpr std::int64_t share_rows_min = 1000;

struct Alert {
    std::string name; // of the setting
    std::string message;

    bool operator==(const Alert&) const = default;
};

struct AlertVerdict {
    std::vector<Alert> raise;          // crossed now
    std::vector<std::string> standing; // what is crossed, in a fixed order: `before` of the next look
};

// before: what stood at the last look. An alert is raised when its limit is crossed, and again only after it was below.
AlertVerdict judge_alerts(const Settings& settings, const AlertReadings& readings,
                          const std::vector<std::string>& before);

} // namespace drover::core
