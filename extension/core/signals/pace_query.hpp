// A query of the owner's, whose answer is to be true.
#pragma once
#include "core/settings/settings.hpp"
#include "core/signals/pressure.hpp"

namespace drover::core::signals {

struct PaceQuery {
    static constexpr std::string_view name = "pace query";

    enum class Value { True, False, Null };

    static bool wanted(const SignalSettings& settings) { return !settings.pace_query.empty(); }

    static void judge(const SignalSettings&, Value answer, Judgement& out) {
        if (answer != Value::True)
            out.stopped(answer == Value::False ? "its answer is false" : "its answer is NULL");
    }

    static std::string say(const Pressure& p) { return p.subject; }
};

} // namespace drover::core::signals
