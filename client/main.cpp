// drover: the client of pg_drover.
#include "cli/cli.hpp"
#include "terminal/interrupt.hpp"

#include <clocale>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    std::setlocale(LC_CTYPE, ""); // tells whether the terminal shows UTF-8
    drover::client::interrupt::install();
    drover::client::ProcessStreams streams;
    return drover::client::run(std::vector<std::string>(argv + 1, argv + argc), streams);
}
