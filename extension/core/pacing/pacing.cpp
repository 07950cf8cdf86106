// See pacing.hpp.
#include "core/pacing/pacing.hpp"

#include <algorithm>
#include <utility>

namespace drover::core {

namespace {

using std::chrono::nanoseconds;
using Seconds = std::chrono::duration<double>;

constexpr Seconds ramp{5};         // from nothing to all
constexpr double share_min = 0.05; // after a stop the first batch is followed by 19 times its time
constexpr nanoseconds eased_max = std::chrono::seconds(1);
constexpr nanoseconds ask_again = std::chrono::milliseconds(200);
constexpr nanoseconds too_short = std::chrono::microseconds(500); // a latch waits whole milliseconds

nanoseconds to_nanoseconds(double seconds) {
    return std::chrono::duration_cast<nanoseconds>(Seconds(std::min(seconds, 3600.0)));
}

double share_under(double level) {
    return std::clamp((1 - level) / (1 - ease_from), 0.0, 1.0);
}

} // namespace

void Pacer::batch_ended(Instant now, nanoseconds took, std::int64_t wal_bytes) {
    ended_ = now;
    took_ = took;
    if (!paid_)
        paid_ = now - took;
    wal_owed_ += static_cast<double>(wal_bytes);
}

// Down at once, up slowly.
void Pacer::follow(const Pressure* worst, Instant now) {
    const double level = worst ? worst->level : 0;
    const double up = judged_ ? Seconds(now - *judged_) / ramp : 0;
    judged_ = now;
    if (worst && level > ease_from)
        eased_ = *worst;
    share_ = std::min(share_under(level), std::max(share_, 0.0) + up);
    if (share_ >= 1)
        eased_.reset();
}

// The time that went by pays, but nothing is saved up: no burst follows a quiet time.
void Pacer::pay_wal(std::int64_t rate, Instant now) {
    const bool begins = std::exchange(wal_rate_, rate) <= 0; // what was written before is not to be paid
    if (rate <= 0 || begins || !paid_) {
        wal_owed_ = 0;
        paid_ = now;
        return;
    }
    wal_owed_ = std::max(0.0, wal_owed_ - static_cast<double>(rate) * Seconds(now - *paid_).count());
    paid_ = now;
}

Pacer::Verdict Pacer::judge(const Pauses& pauses, const std::vector<Pressure>& all, Instant now) {
    const Pressure* worst = strongest(all);
    follow(worst, now);
    pay_wal(pauses.wal_rate, now);
    if (worst && worst->level >= 1)
        return {ask_again, true, *worst};
    if (!ended_)
        return {};
    Verdict verdict;
    const auto at_least = [&](nanoseconds hold, const Pressure& reason) {
        if (hold > std::max(verdict.hold, too_short))
            verdict = {hold, false, reason};
    };
    const nanoseconds rested = now - *ended_;
    if (eased_) {
        const double share = std::max(share_, share_min);
        const nanoseconds pause = to_nanoseconds(Seconds(took_).count() * (1 - share) / share);
        at_least(std::min(pause, eased_max) - rested, *eased_);
    }
    if (pauses.wal_rate > 0) {
        Pressure rate{signal_of<signals::WalRate>};
        rate.limit = pauses.wal_rate;
        at_least(to_nanoseconds(wal_owed_ / static_cast<double>(pauses.wal_rate)), rate);
    }
    const nanoseconds pause =
        std::max<nanoseconds>(pauses.fixed, took_ * std::min<std::int64_t>(pauses.percent, 10'000) / 100);
    Pressure why{signal_of<signals::Pause>};
    why.value = std::chrono::duration_cast<std::chrono::milliseconds>(pause).count();
    at_least(pause - rested, why);
    return verdict;
}

void Yielding::record(bool somebody_waited) {
    constexpr double smallest = 1.0 / 8, growth = 1.25;
    factor_ = somebody_waited ? std::max(factor_ / 2, smallest) : std::min(factor_ * growth, 1.0);
}

bool CommitWatch::due(Instant now) const {
    return !next_look_ || now >= *next_look_;
}

void CommitWatch::record(bool somebody_waits, Instant began, Instant ended) {
    if (somebody_waits)
        seen_ = ended;
    next_look_ = ended + 99 * (ended - began);
}

bool CommitWatch::waiting(Instant now) const {
    return seen_ && now - *seen_ < std::chrono::seconds(1);
}

std::chrono::milliseconds Yielding::scaled(std::chrono::milliseconds batch_target) const {
    const auto scaled = static_cast<std::int64_t>(static_cast<double>(batch_target.count()) * factor_);
    return std::chrono::milliseconds(std::max<std::int64_t>(scaled, 1));
}

} // namespace drover::core
