// Text on a terminal: width in columns, cutting, padding, and no control characters. Text is UTF-8.
#pragma once
#include <string>
#include <string_view>

namespace drover::client {

// The text with control characters and broken UTF-8 written out (\n, \x1b): nothing in a value moves the cursor.
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

// The text as one word of a POSIX shell, quoted where needed.
std::string shell_word(std::string_view text);

} // namespace drover::client
