// Labels of lines.
#include "terminal/labelled.hpp"

#include <fmt/format.h>

namespace drover::client {

std::optional<std::string> LabelledStreams::read_line() {
    line_start_ = true; // the answer ends the line of the question
    return inner_.read_line();
}

std::optional<std::string> LabelledStreams::read_password(std::string_view prompt) {
    return inner_.read_password(fmt::format("{}: {}", label_, prompt));
}

void LabelledStreams::write_err(std::string_view text) {
    constexpr std::string_view own = "drover: ";
    std::string labelled;
    while (!text.empty()) {
        if (line_start_) {
            if (text.starts_with(own)) {
                labelled += own;
                text.remove_prefix(own.size());
            }
            labelled += label_ + ": ";
        }
        const std::size_t end = text.find('\n');
        line_start_ = end != std::string_view::npos;
        const std::size_t length = line_start_ ? end + 1 : text.size();
        labelled += text.substr(0, length);
        text.remove_prefix(length);
    }
    inner_.err(labelled);
}

} // namespace drover::client
