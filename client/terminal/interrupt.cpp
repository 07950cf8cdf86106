// Ctrl-C. The handler does only what is async-signal-safe: flags, write() and _exit().
#include "terminal/interrupt.hpp"

#include "words/exit_code.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace drover::client::interrupt {

namespace {

volatile std::sig_atomic_t pressed = 0;
volatile std::sig_atomic_t exit_at_once = 0;
std::array<int, 2> wake_pipe{-1, -1};
std::array<char, 512> parting{};
volatile std::sig_atomic_t parting_length = 0;

void on_interrupt(int) {
    const int saved = errno;
    if (exit_at_once || pressed) {
        [[maybe_unused]] const ssize_t told =
            write(STDERR_FILENO, parting.data(), static_cast<std::size_t>(parting_length));
        _exit(exit_interrupted);
    }
    pressed = 1;
    [[maybe_unused]] const ssize_t woken = write(wake_pipe[1], "", 1);
    errno = saved;
}

} // namespace

void install() {
    if (pipe2(wake_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        throw std::system_error(errno, std::generic_category(), "pipe");
    struct sigaction action {};
    action.sa_handler = on_interrupt;
    sigemptyset(&action.sa_mask);
    // SA_RESTART: those who want to notice poll the pipe.
    action.sa_flags = SA_RESTART;
    if (sigaction(SIGINT, &action, nullptr) != 0)
        throw std::system_error(errno, std::generic_category(), "sigaction");
}

bool requested() {
    return pressed != 0;
}

int descriptor() {
    return wake_pipe[0];
}

void set_parting(const std::string& text) {
    parting_length = 0; // the handler may run between these lines
    const std::size_t length = std::min(text.size(), parting.size());
    std::memcpy(parting.data(), text.data(), length);
    parting_length = static_cast<std::sig_atomic_t>(length);
}

ExitAtOnce::ExitAtOnce() {
    exit_at_once = 1;
}

ExitAtOnce::~ExitAtOnce() {
    exit_at_once = 0;
}

} // namespace drover::client::interrupt
