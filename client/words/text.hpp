// Text on a terminal: width in columns, cutting, padding, and no control characters. Text is UTF-8.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace drover::client {

// The text with control characters, those that are invisible or turn the direction of others, and broken UTF-8 written
// out (\n, \x1b): nothing in a value moves the cursor, and no two values look alike.
std::string printable(std::string_view text);

// The same of a text of lines: newlines and tabs stay.
std::string printable_lines(std::string_view text);

// The text with the bytes of broken UTF-8 alone written out, for JSON.
std::string valid_utf8(std::string_view text);

// Columns that printable text takes on a terminal; wide characters take two, combining ones none.
int display_width(std::string_view text);

// The text cut to at most `width` columns; where cut, it ends in an ellipsis (one column).
std::string fit(std::string_view text, int width, bool utf8);

// The text filled up with spaces to `width` columns, on its left or its right.
std::string pad_left(std::string_view text, int width);
std::string pad_right(std::string_view text, int width);

// The text as one word of a POSIX shell, quoted where needed; what is not printable is written out as $'...' has it.
std::string shell_word(std::string_view text);

// What follows the verb of a command, with a space before it: operands (as they are, not yet words of a shell), then
// options (words with a space before each). If an operand begins with a dash they come last, behind `--`.
std::string operands_with(const std::vector<std::string>& operands, const std::string& options);

} // namespace drover::client
