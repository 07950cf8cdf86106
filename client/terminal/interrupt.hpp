// Ctrl-C: owns the process's SIGINT handler and a pipe that wakes every poll().
// The first one is seen by whoever waits or runs a statement; a second one ends the process at once.
#pragma once
#include <string>

namespace drover::client::interrupt {

// Installs the handler; called once by main.
void install();

// Whether Ctrl-C was pressed.
bool requested();

// A descriptor that turns (and stays) readable at Ctrl-C; -1 before install().
int descriptor();

// What the handler writes to stderr when it ends the process by itself; kept until replaced.
void set_parting(const std::string& text);

// While one lives, Ctrl-C ends the process at once (libpq waits for a connection and cannot be told to stop).
class ExitAtOnce {
public:
    ExitAtOnce();
    ~ExitAtOnce();
    ExitAtOnce(const ExitAtOnce&) = delete;
    ExitAtOnce& operator=(const ExitAtOnce&) = delete;
};

} // namespace drover::client::interrupt
