// The supervisor's broom for before-images whose undo_retention is over.
//
// Transactions of its own, called outside of one; waits for no lock beyond the supervisor's lock_timeout.
#pragma once

#include "pg/lock.hpp"

#include <chrono>
#include <cstdint>
#include <map>

namespace drover::engine {

class ExpiredImages {
public:
    // One turn: drops, each in a transaction of its own, for at most a tenth of the time. One that cannot be dropped,
    // because something depends on it or somebody reads it, is left for later, longer each time. The role is the
    // extension's owner.
    void drop(Oid extension_owner);

    // Some were left for want of time, or are to be tried again soon.
    bool left() const { return left_; }

private:
    using Clock = std::chrono::steady_clock;

    struct Later {
        int failures = 0;
        Clock::time_point next{};
    };

    void drop_one(Oid extension_owner, std::int64_t migration);

    std::map<std::int64_t, Later> later_;
    Clock::time_point next_turn_{};
    bool left_ = false;
};

} // namespace drover::engine
