// When a worker may begin its next batch, and how small batches get when somebody waits for them.
//
// Pure: given the pressures of the moment, what the last batch cost, and a clock.
#pragma once
#include "core/signals/signals.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace drover::core {

using Instant = std::chrono::steady_clock::time_point;

// Decides between batches. Up to half of a limit batches follow each other at once. From there to the limit the share
// of the time that is worked falls from all to nothing; at the limit they stop. Afterwards the share comes back from
// nothing to all within five seconds, as far as the pressure permits.
class Pacer {
public:
    struct Pauses {
        std::chrono::milliseconds fixed{0};
        std::int64_t percent = 0;  // of the time of the last batch
        std::int64_t wal_rate = 0; // bytes/s for this worker; 0: no limit
    };
    struct Verdict {
        std::chrono::nanoseconds hold{0}; // how long to wait before asking again; 0: go on
        bool stopped = false;             // a limit is reached: nobody knows for how long
        std::optional<Pressure> reason;   // why, when hold is not 0
    };

    // A batch ended, also a failed one.
    void batch_ended(Instant now, std::chrono::nanoseconds took, std::int64_t wal_bytes);

    // May the next batch begin? Asked again after each wait. Of several pauses the longest holds, not their sum.
    Verdict judge(const Pauses& pauses, const std::vector<Pressure>& all, Instant now);

private:
    void follow(const Pressure* worst, Instant now);
    void pay_wal(std::int64_t rate, Instant now);

    std::optional<Instant> ended_; // of the last batch
    std::chrono::nanoseconds took_{0};
    double share_ = 1;              // of the time that is worked
    std::optional<Instant> judged_; // last time
    std::optional<Pressure> eased_; // why share_ is below 1
    double wal_owed_ = 0;           // bytes written beyond the rate
    std::int64_t wal_rate_ = 0;     // at which it is paid off
    std::optional<Instant> paid_;   // until when it was
};

// Halves the time of batches while somebody waits for their rows, and lets it come back slowly.
class Yielding {
public:
    void record(bool somebody_waited);
    std::chrono::milliseconds scaled(std::chrono::milliseconds batch_target) const;

private:
    double factor_ = 1;
};

// Whether commits of other sessions wait for WAL, from looks that meet only some of those that do: who was seen waiting
// counts for a second. A look reads every process's slot, of which there may be thousands; looks take at most a
// hundredth of the time.
class CommitWatch {
public:
    bool due(Instant now) const;
    void record(bool somebody_waits, Instant began, Instant ended);
    bool waiting(Instant now) const;

private:
    std::optional<Instant> seen_, next_look_;
};

} // namespace drover::core
