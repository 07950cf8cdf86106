// The world around the client: stdout, stderr, the terminal, the clocks. Commands see only this interface; tests have a
// double of it.
#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace drover::client {

class Streams {
public:
    virtual ~Streams() = default;

    // Data, as it is: the views for people have written out what moves a cursor (text.hpp).
    virtual void out(std::string_view text) = 0;
    // Messages, for people: what they quote of the server cannot steer the terminal.
    void err(std::string_view text);

    virtual bool in_is_terminal() const = 0;
    virtual bool out_is_terminal() const = 0;
    // Columns of the terminal on stdout; 80 where there is none.
    virtual int width() const = 0;
    // Lines of that terminal; 24 where there is none.
    virtual int height() const = 0;
    // Whether the terminal shows UTF-8.
    virtual bool utf8() const = 0;
    // A variable of the environment; nullopt where unset.
    virtual std::optional<std::string> environment(const char* name) const = 0;

    // Time of day, for predictions.
    virtual std::chrono::system_clock::time_point now() const = 0;
    // Time that never jumps, for timeouts.
    virtual std::chrono::steady_clock::time_point steady() const = 0;
    // Waits; true if Ctrl-C cut it short.
    virtual bool wait(std::chrono::milliseconds duration) = 0;

    // One line of stdin without its newline; nullopt at the end of input. Throws Interrupted.
    virtual std::optional<std::string> read_line() = 0;
    // Asks on the terminal with echo off; nullopt where there is no terminal. Throws Interrupted.
    virtual std::optional<std::string> read_password(std::string_view prompt) = 0;

protected:
    virtual void write_err(std::string_view text) = 0;
};

// The real one, on the process's own descriptors.
class ProcessStreams : public Streams {
public:
    void out(std::string_view text) override;
    bool in_is_terminal() const override;
    bool out_is_terminal() const override;
    int width() const override;
    int height() const override;
    bool utf8() const override;
    std::optional<std::string> environment(const char* name) const override;
    std::chrono::system_clock::time_point now() const override;
    std::chrono::steady_clock::time_point steady() const override;
    bool wait(std::chrono::milliseconds duration) override;
    std::optional<std::string> read_line() override;
    std::optional<std::string> read_password(std::string_view prompt) override;

protected:
    void write_err(std::string_view text) override;
};

} // namespace drover::client
