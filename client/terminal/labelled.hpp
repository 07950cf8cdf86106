// The world of one database among many: each line on stderr says whose it is.
#pragma once
#include "terminal/streams.hpp"

#include <string>

namespace drover::client {

// `LABEL: line`; a line of our own, `drover: text`, becomes `drover: LABEL: text`. All else is the inner one's.
class LabelledStreams : public Streams {
public:
    LabelledStreams(std::string label, Streams& inner) : label_(std::move(label)), inner_(inner) {}

    void out(std::string_view text) override { inner_.out(text); }
    bool in_is_terminal() const override { return inner_.in_is_terminal(); }
    bool out_is_terminal() const override { return inner_.out_is_terminal(); }
    int width() const override { return inner_.width(); }
    int height() const override { return inner_.height(); }
    bool utf8() const override { return inner_.utf8(); }
    std::optional<std::string> environment(const char* name) const override { return inner_.environment(name); }
    std::chrono::system_clock::time_point now() const override { return inner_.now(); }
    std::chrono::steady_clock::time_point steady() const override { return inner_.steady(); }
    bool wait(std::chrono::milliseconds duration) override { return inner_.wait(duration); }
    std::optional<std::string> read_line() override;
    std::optional<std::string> read_password(std::string_view prompt) override;

protected:
    void write_err(std::string_view text) override;

private:
    std::string label_;
    Streams& inner_;
    bool line_start_ = true;
};

} // namespace drover::client
