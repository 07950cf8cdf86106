// What a worker writes into the catalog about being held back: how long for which reason, and what it waits for now.
//
// Keeps writes rare. A reason is shown when batches stop, at a pause of a second or more, or when half of the last
// second was spent waiting. It goes when less than a quarter of the last five seconds was. Pure.
#pragma once
#include "core/pacing/pacing.hpp"

#include <array>
#include <deque>

namespace drover::core {

class WaitBook {
public:
    // What to write now.
    struct Entry {
        std::array<double, signal_count> seconds{}; // to add to the totals
        std::optional<std::string> waiting_for;     // to show; empty: nothing any more
        std::optional<Signal> signal;               // of waiting_for
        std::string event;                          // to add to the events; empty: none
    };

    // The catalog shows that text, written by a worker before us or beside us.
    void adopt(const std::string& waiting_for);

    // The time since the last call went by under the verdict given then; this one holds from now on.
    void turn(Instant now, const Pacer::Verdict& verdict);

    // What is due to be written, if anything. leaving: the worker ends, so the totals are.
    std::optional<Entry> due(Instant now, bool leaving = false) const;

    // It was written.
    void written(Instant now, const Entry& entry);

private:
    struct Window {
        std::chrono::nanoseconds length{0}, held{0};
    };
    bool begins() const;
    bool is_over() const;
    void add_to_windows(std::chrono::nanoseconds length, bool held);

    std::array<double, signal_count> seconds_{};
    std::optional<Instant> since_; // of the last turn
    Pacer::Verdict verdict_;       // given then
    std::deque<Window> windows_;   // of a second each, the last one at the back
    std::string shown_;
    double shown_seconds_ = 0; // held since it is shown
    std::optional<Instant> shown_at_, totals_at_, event_at_;
    std::optional<Signal> event_signal_;
    bool event_open_ = false; // an event told of the beginning, so one tells of the end
};

} // namespace drover::core
