// The clock on the wall, against the run window.
#pragma once
#include "core/settings/run_window.hpp"
#include "core/settings/settings.hpp"
#include "core/signals/pressure.hpp"

namespace drover::core::signals {

struct RunWindow {
    static constexpr std::string_view name = "run window";

    struct Value {
        core::RunWindow window; // what the setting means
        LocalTime now;          // in its time zone
    };

    static bool wanted(const SignalSettings& settings) { return !settings.run_window.empty(); }

    static void judge(const SignalSettings&, const Value& clock, Judgement& out) {
        if (!clock.window.open(clock.now))
            out.stopped("closed until " + clock_after(clock.now, clock.window.until_open(clock.now)));
    }

    static std::string say(const Pressure& p) { return p.subject; }
};

} // namespace drover::core::signals
