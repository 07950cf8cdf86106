// Which slices a worker drives together. Pure.
#pragma once
#include <cstdint>
#include <vector>

namespace drover::core {

// A slice that may be claimed.
struct Claimable {
    std::int64_t id = 0;
    std::int64_t rows = 0;
    bool alone = false; // it has failed, or a worker died in it: nothing else is to suffer from it
};

// Grows while slices are taken. A few thousand rows are too few for a batch of their own, or for a window of stripes
// (core/walk/wave.hpp); but where several workers share what is left, each takes at most half of its share at once, so
// that they finish together.
class ConvoyRoom {
public:
    static constexpr std::int64_t rows_most = 60'000;
    static constexpr int slices_most = 64;

    // rows_left: of all slices that nobody drives.
    ConvoyRoom(std::int64_t rows_left, int workers)
        : rows_(workers > 1 && rows_left / (2 * workers) < rows_most ? rows_left / (2 * workers) : rows_most) {}

    // Whether that one may come along; the first one always may.
    bool fits(const Claimable& slice) const {
        return slices_ == 0 || (!closed_ && !slice.alone && slices_ < slices_most && slice.rows <= rows_);
    }
    void take(const Claimable& slice) {
        slices_++;
        rows_ -= slice.rows;
        closed_ = closed_ || slice.alone;
    }

private:
    std::int64_t rows_;
    int slices_ = 0;
    bool closed_ = false;
};

} // namespace drover::core
