// The owner's query: as the owner, read-only and with a limit of time, in a transaction of its own.
#include "engine/pacing/probe.hpp"

#include "engine/definition/signal_settings.hpp"
#include "pg/clean_session.hpp"
#include "pg/process.hpp"

namespace drover::engine {

namespace {

using core::signals::PaceQuery;

constexpr std::int64_t timeout_ms = 5000;

class PaceQueryProbe : public PlainProbe<PaceQuery> {
    bool settings_changed(const Look& look) override {
        const std::string before = std::exchange(text_, look.settings().pace_query);
        return text_ != before;
    }

    std::optional<Value> ask(const Look& look) override {
        Value answer = Value::Null;
        pg::transaction([&] {
            refresh_extension(look.session);
            check_owner(look.m);
            pg::set_guc_local("transaction_read_only", "on");
            pg::show_activity("pace_query: " + text_);
            pg::arm_timeout(timeout_ms);
            const pg::Rows rows = pg::owner_query(pace_sql(text_), {});
            if (!rows[0][1].boolean())
                answer = rows[0][0].boolean() ? Value::True : Value::False;
            pg::disarm_timeout();
        });
        pg::release_advisory_locks();
        pg::show_idle();
        return answer;
    }

    std::string text_;
};

} // namespace

template <> std::unique_ptr<Probe> probe_of<PaceQuery>() {
    return std::make_unique<PaceQueryProbe>();
}

} // namespace drover::engine
