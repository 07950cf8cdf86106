// Readings against limits. See signals.hpp.
#include "core/signals/signals.hpp"

#include <algorithm>
#include <array>

namespace drover::core {

namespace {

struct Wording {
    std::string_view name;
    std::string (*say)(const Pressure&);
};

constexpr auto wordings = [] {
    std::array<Wording, signal_count> all{};
    auto next = all.begin();
    for_each_signal([&]<class S>() { *next++ = {S::name, &S::say}; });
    return all;
}();

const Wording& wording_of(Signal signal) {
    return wordings.at(static_cast<std::size_t>(signal));
}

} // namespace

std::string_view to_string(Signal signal) {
    return wording_of(signal).name;
}

bool is_pacing_reason(std::string_view waiting_for) {
    return std::ranges::any_of(wordings, [=](const Wording& signal) {
        return waiting_for.starts_with(signal.name) && waiting_for.substr(signal.name.size()).starts_with(':');
    });
}

std::string describe(const Pressure& p) {
    const std::string reason = std::string(to_string(p.signal)) + ": ";
    return reason +
           (p.kind == Pressure::Kind::Unreadable ? "cannot be read: " + p.subject : wording_of(p.signal).say(p));
}

std::vector<Pressure> pressures(const SignalSettings& settings, const Readings& readings) {
    std::vector<Pressure> all;
    for_each_signal([&]<class S>() {
        if constexpr (requires { &S::judge; }) {
            if (!S::wanted(settings))
                return;
            const Reading<typename S::Value>& reading = readings.of<S>();
            Judgement out(signal_of<S>, all);
            if (!reading.failure.empty())
                out.unreadable(reading.failure);
            else if (reading.value)
                S::judge(settings, *reading.value, out);
        }
    });
    return all;
}

const Pressure* strongest(const std::vector<Pressure>& all) {
    const Pressure* best = nullptr;
    for (const Pressure& p : all) {
        const double level = std::min(p.level, 1.0), best_level = best ? std::min(best->level, 1.0) : -1;
        if (level > best_level || (level == best_level && p.signal == best->signal && p.level > best->level))
            best = &p;
    }
    return best;
}

} // namespace drover::core
