// The process's own descriptors, terminal and clocks.
#include "terminal/streams.hpp"

#include "terminal/interrupt.hpp"
#include "words/errors.hpp"
#include "words/text.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <langinfo.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace drover::client {

namespace {

// Everything or an error: a full disk must not look like success.
void write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            throw Error(fmt::format("could not write the output: {}", std::strerror(errno)), {});
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

// One line, byte by byte so that nothing behind it is consumed.
std::optional<std::string> read_line_from(int descriptor) {
    std::string line;
    for (;;) {
        std::array<pollfd, 2> waits{pollfd{descriptor, POLLIN, 0}, pollfd{interrupt::descriptor(), POLLIN, 0}};
        if (poll(waits.data(), waits.size(), -1) < 0 && errno != EINTR)
            return std::nullopt;
        if (interrupt::requested())
            throw Interrupted();
        if (waits[0].revents == 0)
            continue;
        char byte = 0;
        const ssize_t got = read(descriptor, &byte, 1);
        if (got <= 0)
            return line.empty() ? std::nullopt : std::optional(line);
        if (byte == '\n')
            return line;
        line += byte;
    }
}

class EchoOff {
public:
    explicit EchoOff(int terminal) : terminal_(terminal) {
        tcgetattr(terminal_, &before_);
        termios silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(terminal_, TCSAFLUSH, &silent);
    }
    ~EchoOff() { tcsetattr(terminal_, TCSAFLUSH, &before_); }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;

private:
    int terminal_;
    termios before_{};
};

class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0)
            close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return number_; }

private:
    int number_;
};

} // namespace

void Streams::err(std::string_view text) {
    write_err(printable_lines(text));
}

void ProcessStreams::out(std::string_view text) {
    write_all(STDOUT_FILENO, text);
}

void ProcessStreams::write_err(std::string_view text) {
    // Nobody is left to be told when stderr itself fails.
    [[maybe_unused]] const ssize_t written = write(STDERR_FILENO, text.data(), text.size());
}

bool ProcessStreams::in_is_terminal() const {
    return isatty(STDIN_FILENO) == 1;
}

bool ProcessStreams::out_is_terminal() const {
    return isatty(STDOUT_FILENO) == 1;
}

int ProcessStreams::width() const {
    winsize size{};
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

int ProcessStreams::height() const {
    winsize size{};
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 ? size.ws_row : 24;
}

bool ProcessStreams::utf8() const {
    return std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

std::optional<std::string> ProcessStreams::environment(const char* name) const {
    const char* value = std::getenv(name);
    return value ? std::optional<std::string>(value) : std::nullopt;
}

std::chrono::system_clock::time_point ProcessStreams::now() const {
    return std::chrono::system_clock::now();
}

std::chrono::steady_clock::time_point ProcessStreams::steady() const {
    return std::chrono::steady_clock::now();
}

bool ProcessStreams::wait(std::chrono::milliseconds duration) {
    const auto end = steady() + duration;
    while (!interrupt::requested()) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - steady()).count();
        if (left <= 0)
            return false;
        pollfd wakes{interrupt::descriptor(), POLLIN, 0};
        poll(&wakes, 1, static_cast<int>(std::min<long long>(left, 60'000)));
    }
    return true;
}

std::optional<std::string> ProcessStreams::read_line() {
    return read_line_from(STDIN_FILENO);
}

std::optional<std::string> ProcessStreams::read_password(std::string_view prompt) {
    const Descriptor terminal(open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
    if (terminal.number() < 0)
        return std::nullopt;
    write_all(terminal.number(), prompt);
    const EchoOff silent(terminal.number());
    auto password = read_line_from(terminal.number());
    write_all(terminal.number(), "\n");
    return password;
}

} // namespace drover::client
