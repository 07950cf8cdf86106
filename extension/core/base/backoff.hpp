// Capped exponential backoff with jitter, for failed batches and for missing worker slots.
#pragma once
#include <chrono>

namespace drover::core {

struct Backoff {
    std::chrono::milliseconds first{200}; // delay before attempt 2
    std::chrono::milliseconds cap{60'000};
    double jitter = 0.125; // each delay is scaled by 1 ± jitter (TimescaleDB's job scheduler uses 12.5 %)
};

// Delay before the next try after `failures` failures in a row (1, 2, ...; below 1 counts as 1):
// min(first * 2^(failures-1), cap), scaled by 1 + jitter * (2 * unit - 1). unit: uniform in [0, 1).
// Never overflows, never below 0, the cap holds before jitter.
std::chrono::milliseconds delay_after(const Backoff& backoff, int failures, double unit);

} // namespace drover::core
