// The arithmetic of chunk sizes and batch budgets.
#include "core/pacing/sizer.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace drover::core {

namespace {

constexpr double chunks_per_batch = 5;
constexpr double growth_max = 1.5;
constexpr double growth_beside = 10;  // while a chunk's rows are the lesser part of its time
constexpr double beside_few = 10;     // times the other part: what rows get up to batch_target;
constexpr double beside_share = 3;    // times the other part: what rows get,
constexpr double beside_most = 10;    // up to so many times batch_target,
constexpr double beside_least = 0.25; // and beyond that so much of it
constexpr double overshoot = 5; // times its target: a chunk is cut, or planned no larger for rows that may all change
constexpr std::int64_t overshoot_cut = 10;
constexpr std::size_t window = 10;
constexpr double quantile = 0.9;
constexpr std::int64_t dense_one_in = 10;
constexpr double decay = 0.9; // a chunk
constexpr double reading_seconds = 1;
constexpr double reading_rows = 1'000'000;

} // namespace

ChunkSizer::ChunkSizer(Limits limits, std::int64_t first_rows)
    : limits_{limits}, size_{clamp(static_cast<double>(first_rows))} {}

void ChunkSizer::record(std::int64_t rows_walked, std::int64_t rows_changed, std::chrono::nanoseconds took,
                        std::chrono::nanoseconds beside) {
    if (rows_walked <= 0)
        return;
    // A clock that did not move must not make rows free.
    const double seconds = std::chrono::duration<double>{std::max(took - beside, std::chrono::nanoseconds{1})}.count();
    beside_seconds_ = std::max(std::chrono::duration<double>{beside}.count(), beside_seconds_ * decay);
    const double most = std::max(beside_most * chunks_per_batch * target(), beside_least * beside_seconds_);
    const double batch = target() * chunks_per_batch;
    const double allowed = std::max(std::clamp(beside_few * beside_seconds_, target(), batch),
                                    std::min(beside_share * beside_seconds_, most));

    seconds_per_row_.push_back(seconds / static_cast<double>(rows_walked));
    if (seconds_per_row_.size() > window)
        seconds_per_row_.pop_front();
    if (rows_changed > 0)
        learn_change_cost(rows_walked, rows_changed, seconds);

    if (seconds >= overshoot * allowed) {
        size_ = clamp(static_cast<double>(std::min(size_, rows_walked)) / overshoot_cut);
        return;
    }
    const double size = static_cast<double>(size_);
    const double grown =
        std::max(std::floor(size * (beside_seconds_ > seconds ? growth_beside : growth_max)), size + 1);
    size_ = clamp(std::min(rows_within(allowed), grown));
}

std::int64_t ChunkSizer::next_reading() const {
    if (seconds_per_row_.empty())
        return size_;
    return std::max(size_, static_cast<std::int64_t>(std::min(rows_within(reading_seconds), reading_rows)));
}

void ChunkSizer::record_failure() {
    size_ = clamp(static_cast<double>(size_) / 2);
}

void ChunkSizer::set_limits(Limits limits) {
    limits_ = limits;
    size_ = clamp(static_cast<double>(size_));
}

std::int64_t ChunkSizer::clamp(double rows) const {
    // The lower limit wins over an upper one below it. Compared as double: a plan may exceed 64 bits.
    const std::int64_t most = costs_beside() ? std::max(limits_.max_rows, limits_.max_rows_beside) : limits_.max_rows;
    if (rows < static_cast<double>(most))
        return std::max(static_cast<std::int64_t>(rows), limits_.min_rows);
    return std::max(most, limits_.min_rows);
}

double ChunkSizer::target() const {
    return std::chrono::duration<double>{limits_.batch_target}.count() / chunks_per_batch;
}

void ChunkSizer::learn_change_cost(std::int64_t rows_walked, std::int64_t rows_changed, double seconds) {
    const double cost = seconds / static_cast<double>(rows_changed);
    const bool dense = rows_changed * dense_one_in >= rows_walked;
    if (dense) {
        seconds_per_changed_row_ = dense_seen_ ? std::max(cost, seconds_per_changed_row_ * decay) : cost;
        dense_seen_ = true;
    } else if (!dense_seen_) {
        const bool tighter = seconds_per_changed_row_ == 0 || cost < seconds_per_changed_row_;
        seconds_per_changed_row_ = tighter ? cost : seconds_per_changed_row_;
    }
}

// Rows that fit the target at the p90 of the recent costs per row, and 5x the target if each of them is changed.
double ChunkSizer::rows_within(double target_seconds) const {
    std::vector<double> costs(seconds_per_row_.begin(), seconds_per_row_.end());
    const auto rank = static_cast<std::size_t>(std::ceil(quantile * static_cast<double>(costs.size()))) - 1;
    std::ranges::nth_element(costs, costs.begin() + static_cast<std::ptrdiff_t>(rank));
    const double walked = target_seconds / costs[rank];
    if (seconds_per_changed_row_ == 0)
        return walked;
    return std::min(walked, overshoot * target_seconds / seconds_per_changed_row_);
}

bool BatchBudget::spent(const Used& used) const {
    return used.somebody_waits || used.time >= time || used.wal_bytes >= wal_bytes || used.rows >= rows;
}

std::int64_t BatchBudget::clamp_chunk(const Used& used, std::int64_t planned) const {
    return std::max<std::int64_t>(std::min(planned, rows - used.rows), 1);
}

} // namespace drover::core
