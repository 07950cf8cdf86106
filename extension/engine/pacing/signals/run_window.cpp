// The wall clock, in the time zone of the run window or of the session that started the migration.
#include "engine/pacing/probe.hpp"

#include "engine/definition/signal_settings.hpp"
#include "pg/server.hpp"

namespace drover::engine {

namespace {

using core::signals::RunWindow;

class RunWindowProbe : public PlainProbe<RunWindow> {
    bool settings_changed(const Look& look) override {
        if (text_ == look.settings().run_window)
            return false;
        window_ = window_of(look.m.settings);
        text_ = look.settings().run_window;
        return true;
    }

    std::optional<Value> ask(const Look& look) override {
        const std::string& zone = window_.zone().empty() ? look.m.environment.time_zone : window_.zone();
        const auto clock = pg::wall_clock(zone);
        if (!clock)
            throw pg::Error("22023", "time zone \"" + zone + "\" is not recognized");
        return Value{window_, {clock->weekday, clock->second}};
    }

    core::RunWindow window_;
    std::string text_;
};

} // namespace

template <> std::unique_ptr<Probe> probe_of<RunWindow>() {
    return std::make_unique<RunWindowProbe>();
}

} // namespace drover::engine
