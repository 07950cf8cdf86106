// The scanner.
#include "model/sql_tokens.hpp"

#include "words/errors.hpp"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <utility>

namespace drover::client {

namespace {

bool begins_word(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool continues_word(char c) {
    return begins_word(c) || std::isdigit(static_cast<unsigned char>(c)) || c == '$';
}

class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    std::vector<SqlToken> scan() {
        while (at_ < text_.size())
            next();
        return std::move(tokens_);
    }

private:
    using Kind = SqlToken::Kind;

    bool sees(std::string_view what) const { return text_.substr(at_).starts_with(what); }

    char here(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

    void next() {
        if (std::isspace(static_cast<unsigned char>(here())))
            skip(1);
        else if (sees("--"))
            line_comment();
        else if (sees("/*"))
            block_comment();
        else if (here() == '\'')
            quoted(Kind::String, 1, false);
        else if (here() == '"')
            quoted(Kind::QuotedName, 1, false);
        else if ((here() == 'e' || here() == 'E') && here(1) == '\'')
            quoted(Kind::String, 2, true);
        else if (here() == '$' && dollar_quoted())
            return;
        else if (begins_word(here()))
            word();
        else
            add(Kind::Symbol, std::string(1, here()), at_ + 1);
    }

    void skip(std::size_t count) {
        line_ += static_cast<int>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(at_),
                                             text_.begin() + static_cast<std::ptrdiff_t>(at_ + count), '\n'));
        at_ += count;
    }

    void add(Kind kind, std::string value, std::size_t end) {
        tokens_.push_back({kind, std::move(value), at_, end, line_});
        skip(end - at_);
    }

    [[noreturn]] void without_end(std::string_view what) const {
        throw Error(fmt::format("line {}: {} without an end", line_, what), {});
    }

    void line_comment() {
        const std::size_t end = std::min(text_.find('\n', at_), text_.size());
        add(Kind::Comment, std::string(text_.substr(at_ + 2, end - at_ - 2)), end);
    }

    // They nest.
    void block_comment() {
        int depth = 0;
        for (std::size_t end = at_; end + 1 < text_.size(); ++end) {
            const std::string_view two = text_.substr(end, 2);
            if (two != "/*" && two != "*/")
                continue;
            depth += two == "/*" ? 1 : -1;
            ++end;
            if (depth == 0)
                return add(Kind::Comment, std::string(text_.substr(at_ + 2, end - at_ - 3)), end + 1);
        }
        without_end("a comment");
    }

    // The value of an escape whose letter stands at `end`, which moves to its last character.
    std::string escaped(std::size_t& end) const {
        const auto digits = [&](std::size_t from, std::size_t most, int base) {
            std::size_t count = 0;
            unsigned long code = 0;
            for (; count < most && from + count < text_.size(); ++count) {
                const char c = text_[from + count];
                const int digit = c >= '0' && c <= '9' ? c - '0' : std::isxdigit(c) ? std::tolower(c) - 'a' + 10 : base;
                if (digit >= base)
                    break;
                code = code * static_cast<unsigned long>(base) + static_cast<unsigned long>(digit);
            }
            return std::pair(code, count);
        };
        constexpr std::string_view letters = "bfnrt", values = "\b\f\n\r\t";
        const char c = text_[end];
        if (const std::size_t at = letters.find(c); at != std::string_view::npos)
            return std::string(1, values[at]);
        if (c >= '0' && c <= '7') {
            const auto [code, count] = digits(end, 3, 8);
            end += count - 1;
            return std::string(1, static_cast<char>(code));
        }
        if (c == 'x' || c == 'u' || c == 'U') {
            const auto [code, count] = digits(end + 1, c == 'x' ? 2 : c == 'u' ? 4 : 8, 16);
            if (count == 0)
                return std::string(1, c);
            end += count;
            return c == 'x' ? std::string(1, static_cast<char>(code)) : utf8(code);
        }
        return std::string(1, c);
    }

    static std::string utf8(unsigned long code) {
        const auto byte = [](unsigned long value) { return static_cast<char>(value); };
        if (code < 0x80)
            return {byte(code)};
        if (code < 0x800)
            return {byte(0xC0 | code >> 6), byte(0x80 | (code & 0x3F))};
        if (code < 0x10000)
            return {byte(0xE0 | code >> 12), byte(0x80 | (code >> 6 & 0x3F)), byte(0x80 | (code & 0x3F))};
        return {byte(0xF0 | (code >> 18 & 0x07)), byte(0x80 | (code >> 12 & 0x3F)), byte(0x80 | (code >> 6 & 0x3F)),
                byte(0x80 | (code & 0x3F))};
    }

    void quoted(Kind kind, std::size_t opening, bool backslashes) {
        const char quote = kind == Kind::String ? '\'' : '"';
        std::string value;
        for (std::size_t end = at_ + opening; end < text_.size(); ++end) {
            if (backslashes && text_[end] == '\\' && end + 1 < text_.size())
                value += escaped(++end);
            else if (text_[end] != quote)
                value += text_[end];
            else if (end + 1 < text_.size() && text_[end + 1] == quote)
                value += text_[++end];
            else
                return add(kind, std::move(value), end + 1);
        }
        without_end("a quoted text");
    }

    // $$...$$ or $tag$...$tag$; false where it is none (a parameter, as $1).
    bool dollar_quoted() {
        std::size_t end = at_ + 1;
        if (end < text_.size() && begins_word(text_[end]))
            while (end < text_.size() && continues_word(text_[end]) && text_[end] != '$')
                ++end;
        if (end >= text_.size() || text_[end] != '$')
            return false;
        const std::string_view tag = text_.substr(at_, end + 1 - at_);
        const std::size_t closing = text_.find(tag, end + 1);
        if (closing == std::string_view::npos)
            without_end("a quoted text");
        add(Kind::String, std::string(text_.substr(end + 1, closing - end - 1)), closing + tag.size());
        return true;
    }

    void word() {
        std::size_t end = at_;
        while (end < text_.size() && continues_word(text_[end]))
            ++end;
        std::string value(text_.substr(at_, end - at_));
        std::transform(value.begin(), value.end(), value.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        add(Kind::Word, std::move(value), end);
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int line_ = 1;
    std::vector<SqlToken> tokens_;
};

} // namespace

std::vector<SqlToken> sql_tokens(std::string_view text) {
    return Scanner(text).scan();
}

} // namespace drover::client
