// See wait_book.hpp.
#include "core/pacing/wait_book.hpp"

#include <numeric>

namespace drover::core {

namespace {

using namespace std::chrono_literals;
using std::chrono::nanoseconds;

constexpr std::size_t windows_max = 5;
constexpr nanoseconds window_length = 1s;
constexpr nanoseconds long_pause = 1s;
constexpr nanoseconds renew_changed = 1s;
constexpr nanoseconds renew_same = 5s; // another worker may have written over it
constexpr nanoseconds totals_every = 10s;
constexpr nanoseconds same_event_every = 60s;

double to_seconds(nanoseconds time) {
    return std::chrono::duration<double>(time).count();
}

// Whether so much time has passed since then, or there was no then.
bool passed(const std::optional<Instant>& then, Instant now, nanoseconds time) {
    return !then || now - *then >= time;
}

} // namespace

void WaitBook::adopt(const std::string& waiting_for) {
    if (!shown_.empty())
        return;
    shown_ = waiting_for;
    windows_.clear();
    for (int i = 0; i < signal_count; i++) // its event was written too
        if (waiting_for.starts_with(std::string(to_string(static_cast<Signal>(i))) + ":")) {
            event_signal_ = static_cast<Signal>(i);
            event_open_ = true;
        }
}

void WaitBook::add_to_windows(nanoseconds length, bool held) {
    if (windows_.empty() || windows_.back().length >= window_length) {
        windows_.emplace_back();
        if (windows_.size() > windows_max)
            windows_.pop_front();
    }
    windows_.back().length += length;
    windows_.back().held += held ? length : nanoseconds(0);
}

void WaitBook::turn(Instant now, const Pacer::Verdict& verdict) {
    if (since_) {
        const nanoseconds length = now - *since_;
        const bool held = verdict_.reason.has_value();
        if (held) {
            seconds_[static_cast<std::size_t>(verdict_.reason->signal)] += to_seconds(length);
            shown_seconds_ += to_seconds(length);
        }
        add_to_windows(length, held);
    }
    since_ = now;
    verdict_ = verdict;
}

bool WaitBook::begins() const {
    if (verdict_.stopped || verdict_.hold >= long_pause)
        return true;
    for (auto w = windows_.rbegin(); w != windows_.rend(); ++w)
        if (w->length >= window_length) // the last whole one
            return w->held * 2 >= w->length;
    return false;
}

bool WaitBook::is_over() const {
    Window all;
    for (const Window& w : windows_) {
        all.length += w.length;
        all.held += w.held;
    }
    return all.length >= windows_max * window_length && all.held * 4 < all.length;
}

std::optional<WaitBook::Entry> WaitBook::due(Instant now, bool leaving) const {
    Entry entry;
    if (verdict_.reason && !leaving && (!shown_.empty() || begins())) {
        const Pressure& reason = *verdict_.reason;
        std::string text = describe(reason);
        if (passed(shown_at_, now, text == shown_ ? renew_same : renew_changed) || shown_.empty()) {
            if (event_signal_ != reason.signal || (shown_.empty() && passed(event_at_, now, same_event_every)))
                entry.event = "waits for " + text;
            entry.waiting_for = std::move(text);
            entry.signal = reason.signal;
        }
    } else if (!shown_.empty() && !verdict_.reason && !leaving && is_over()) {
        entry.waiting_for = "";
        if (event_open_ && event_signal_)
            entry.event = "went on after " +
                          say_time(std::chrono::milliseconds(static_cast<std::int64_t>(shown_seconds_ * 1000))) +
                          " of waiting for " + std::string(to_string(*event_signal_));
    }
    const double held = std::accumulate(seconds_.begin(), seconds_.end(), 0.0);
    const bool totals = held > 0 && (leaving || entry.waiting_for || passed(totals_at_, now, totals_every));
    if (!totals && !entry.waiting_for)
        return std::nullopt;
    entry.seconds = seconds_;
    return entry;
}

void WaitBook::written(Instant now, const Entry& entry) {
    seconds_ = {};
    totals_at_ = now;
    if (!entry.event.empty()) {
        event_open_ = !entry.waiting_for->empty();
        if (event_open_) {
            event_at_ = now;
            event_signal_ = entry.signal;
        }
    }
    if (!entry.waiting_for)
        return;
    if (shown_.empty()) {
        windows_.clear();
        shown_seconds_ = 0;
    }
    shown_ = *entry.waiting_for;
    shown_at_ = now;
}

} // namespace drover::core
