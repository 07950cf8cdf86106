// SQL text as tokens, as far as splitting statements needs it: quotes, dollar quotes and comments are recognized as the
// server's scanner does, with standard_conforming_strings on.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace drover::client {

struct SqlToken {
    // Symbol: any other single character. Comment: the text behind `--`, or between /* and */.
    enum class Kind { Word, QuotedName, String, Symbol, Comment } kind;
    std::string text;      // of names and strings: the value, without quotes; of words: in lower case
    std::size_t begin = 0; // where it stands in the text
    std::size_t end = 0;   // behind its last character
    int line = 0;          // from 1
};
using TokenKind = SqlToken::Kind;

// Throws Error (with the line) for a quote or comment without an end.
std::vector<SqlToken> sql_tokens(std::string_view text);

} // namespace drover::client
