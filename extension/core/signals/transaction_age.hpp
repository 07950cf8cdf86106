// The oldest transaction in the database: it keeps dead rows from being removed.
#pragma once
#include "core/settings/settings.hpp"
#include "core/signals/pressure.hpp"

namespace drover::core::signals {

struct TransactionAge {
    static constexpr std::string_view name = "transaction age";

    struct Value {
        std::string who; // "pid 4711"; empty: there is none
        std::chrono::milliseconds age{0};
    };

    static bool wanted(const SignalSettings& settings) { return settings.max_transaction_age.count() > 0; }

    static void judge(const SignalSettings& settings, const Value& oldest, Judgement& out) {
        const std::int64_t age = oldest.age.count(), age_max = settings.max_transaction_age.count();
        if (!oldest.who.empty())
            out.measured(ratio(age, age_max), oldest.who, age, age_max);
    }

    static std::string say(const Pressure& p) {
        return p.subject + " is " + say_time(std::chrono::milliseconds(p.value)) + " old (limit " +
               say_time(std::chrono::milliseconds(p.limit)) + ")";
    }
};

} // namespace drover::core::signals
