// Widths come from libpq, which knows PostgreSQL's own table of wide and combining characters.
#include "words/text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <libpq-fe.h>
#include <utility>

namespace drover::client {

namespace {

int utf8_encoding() {
    static const int encoding = pg_char_to_encoding("UTF8");
    return encoding;
}

// Whether a complete, well-formed UTF-8 character of `length` bytes starts the text.
bool well_formed(std::string_view text, std::size_t length) {
    const auto first = static_cast<unsigned char>(text[0]);
    if (length == 1)
        return first < 0x80;
    if (length > 4 || first < 0xC2 || first > 0xF4 || text.size() < length)
        return false;
    return std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(length),
                       [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; });
}

// The bytes of the first character; a broken one is one byte. width: -1 for a control character or a broken one.
std::size_t first_character(std::string_view text, int& width) {
    const auto length = static_cast<std::size_t>(PQmblen(text.data(), utf8_encoding()));
    if (!well_formed(text, length)) {
        width = -1;
        return 1;
    }
    const std::string character(text.substr(0, length));
    width = PQdsplen(character.c_str(), utf8_encoding());
    return length;
}

// Characters that take no place and join nothing, by their code points: zero-width and bidirectional ones.
constexpr std::pair<char32_t, char32_t> unseen[] = {{0x061C, 0x061C}, {0x180E, 0x180E},  {0x200B, 0x200F},
                                                    {0x2028, 0x202E}, {0x2060, 0x206F},  {0xFEFF, 0xFEFF},
                                                    {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F}};

// Whether a well-formed character is shown as itself.
bool is_seen(std::string_view character) {
    const auto byte = [&character](std::size_t i) { return static_cast<unsigned char>(character[i]); };
    char32_t code = byte(0);
    if (character.size() > 1)
        code &= 0x7Fu >> character.size();
    for (std::size_t i = 1; i < character.size(); ++i)
        code = (code << 6) | (byte(i) & 0x3Fu);
    return std::none_of(std::begin(unseen), std::end(unseen),
                        [code](const auto& range) { return code >= range.first && code <= range.second; });
}

// Whether the first character of a text, as first_character() has found it, is one for a terminal.
bool is_printable(std::string_view character, int width) {
    return width >= 0 && is_seen(character);
}

// Keeps characters as `keeps` says of their bytes and width; writes out the others.
template <class Keeps> std::string written_out(std::string_view text, Keeps keeps) {
    std::string result;
    while (!text.empty()) {
        int width = 0;
        const std::size_t length = first_character(text, width);
        const std::string_view character = text.substr(0, length);
        if (keeps(character, width))
            result += character;
        else if (character == "\n")
            result += "\\n";
        else if (character == "\t")
            result += "\\t";
        else
            for (const char c : character)
                result += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
        text.remove_prefix(length);
    }
    return result;
}

} // namespace

std::string printable(std::string_view text) {
    return written_out(text, is_printable);
}

std::string printable_lines(std::string_view text) {
    return written_out(text, [](std::string_view character, int width) {
        return is_printable(character, width) || character == "\n" || character == "\t";
    });
}

std::string valid_utf8(std::string_view text) {
    return written_out(text, [](std::string_view character, int) {
        return character.size() > 1 || static_cast<unsigned char>(character[0]) < 0x80;
    });
}

int display_width(std::string_view text) {
    int total = 0;
    while (!text.empty()) {
        int width = 0;
        text.remove_prefix(first_character(text, width));
        total += std::max(width, 0);
    }
    return total;
}

std::string fit(std::string_view text, int width, bool utf8) {
    if (display_width(text) <= width)
        return std::string(text);
    if (width <= 0)
        return {};
    std::string result;
    int used = 0;
    while (!text.empty()) {
        int columns = 0;
        const std::size_t length = first_character(text, columns);
        columns = std::max(columns, 0);
        if (used + columns > width - 1)
            break;
        result += text.substr(0, length);
        used += columns;
        text.remove_prefix(length);
    }
    return result + (utf8 ? "…" : "~");
}

std::string pad_left(std::string_view text, int width) {
    const int missing = std::max(width - display_width(text), 0);
    return std::string(static_cast<std::size_t>(missing), ' ') + std::string(text);
}

std::string pad_right(std::string_view text, int width) {
    const int missing = std::max(width - display_width(text), 0);
    return std::string(text) + std::string(static_cast<std::size_t>(missing), ' ');
}

std::string shell_word(std::string_view text) {
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("_-./:@%+").find(c) != std::string_view::npos;
    };
    if (!text.empty() && std::all_of(text.begin(), text.end(), plain))
        return std::string(text);
    if (printable(text) != text) {
        const std::string escaped = written_out(text, [](std::string_view character, int width) {
            return is_printable(character, width) && character != "'" && character != "\\";
        });
        return "$'" + escaped + "'";
    }
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

std::string operands_with(const std::vector<std::string>& operands, const std::string& options) {
    std::string words;
    for (const std::string& operand : operands)
        words += " " + shell_word(operand);
    const bool dashed =
        std::any_of(operands.begin(), operands.end(), [](const std::string& one) { return one.starts_with('-'); });
    return dashed ? options + " --" + words : words + options;
}

} // namespace drover::client
