// Implementation of the decision about vacuums. Pure.
#include "core/pacing/upkeep.hpp"

namespace drover::core {

bool worth_vacuum(const DeadSpace& space, std::int64_t min_bytes) {
    constexpr double dead_share = 0.2;
    const double rows = space.live_rows + space.dead_rows;
    const double removable = space.dead_rows - space.kept_rows;
    if (rows <= 0 || removable < dead_share * rows)
        return false;
    const double row_bytes = static_cast<double>(space.bytes) / rows;
    const auto min = static_cast<double>(min_bytes);
    return removable * row_bytes >= min && space.left * row_bytes >= min;
}

bool worth_analyze(double rows, double rows_changed) {
    constexpr double changed_share = 0.01;
    return rows_changed > 0 && rows_changed >= changed_share * rows;
}

} // namespace drover::core
