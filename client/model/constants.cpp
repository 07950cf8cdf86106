// Recursive descent over tokens.
#include "model/constants.hpp"

#include <algorithm>
#include <array>

namespace drover::client {

namespace {

constexpr std::array<std::string_view, 23> types{
    "text",    "varchar", "name",     "regclass", "regprocedure", "json",   "jsonb",       "int",
    "integer", "bigint",  "smallint", "int2",     "int4",         "int8",   "numeric",     "boolean",
    "bool",    "date",    "interval", "time",     "timestamp",    "float8", "timestamptz",
};
// Words of the grammar, not names: they take no schema.
constexpr std::array<std::string_view, 9> grammar_words{"varchar", "int",     "integer",  "bigint",   "smallint",
                                                        "boolean", "numeric", "interval", "timestamp"};
constexpr std::array<std::string_view, 4> before_literals{"date", "interval", "timestamp", "timestamptz"};

template <class List> bool holds(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

} // namespace

Constants::Constants(std::string_view text, const std::vector<SqlToken>& tokens, std::size_t begin, std::size_t end)
    : text_(text), tokens_(tokens), at_(begin), end_(end) {
    take();
    if (!list(")") || at_ != end_ + 1)
        wrong_ = &tokens_[std::min(at_, end_)];
}

bool Constants::is(std::string_view symbol) const {
    return at_ <= end_ && tokens_[at_].kind == TokenKind::Symbol && tokens_[at_].text == symbol;
}

bool Constants::is_word(std::string_view word) const {
    return at_ <= end_ && tokens_[at_].kind == TokenKind::Word && tokens_[at_].text == word;
}

bool Constants::is_string() const {
    return at_ <= end_ && tokens_[at_].kind == TokenKind::String;
}

// With what stands before it, which is white space and comments: a string that goes on needs its newline.
void Constants::take() {
    const SqlToken& token = tokens_[at_];
    const std::size_t from = sql_.empty() ? token.begin : tokens_[at_ - 1].end;
    sql_ += text_.substr(from, token.end - from);
    ++at_;
}

bool Constants::take_if(std::string_view symbol) {
    if (!is(symbol))
        return false;
    take();
    return true;
}

// Up to and with the closing symbol, behind the opening one.
bool Constants::list(std::string_view closing) {
    if (take_if(closing))
        return true;
    do
        if (closing == ")" ? !argument() : !value())
            return false;
    while (take_if(","));
    return take_if(closing);
}

bool Constants::argument() {
    const auto symbol = [this](std::size_t ahead, std::string_view what) {
        return at_ + ahead <= end_ && tokens_[at_ + ahead].kind == TokenKind::Symbol &&
               tokens_[at_ + ahead].text == what;
    };
    if (is_word("variadic"))
        take();
    else if (tokens_[at_].kind == TokenKind::Word &&
             ((symbol(1, "=") && symbol(2, ">")) || (symbol(1, ":") && symbol(2, "="))))
        for (int i = 0; i < 3; i++)
            take();
    return value();
}

bool Constants::value() {
    if (!primary())
        return false;
    while (is(":")) {
        take();
        if (!take_if(":") || !type())
            return false;
    }
    return true;
}

bool Constants::primary() {
    if (is_string()) {
        while (is_string())
            take();
        return true;
    }
    if (is_word("null") || is_word("true") || is_word("false")) {
        take();
        return true;
    }
    if (is_word("array")) {
        take();
        return take_if("[") && list("]");
    }
    if (is_word("cast")) {
        take();
        if (!take_if("(") || !value() || !is_word("as"))
            return false;
        take();
        return type() && take_if(")");
    }
    if (at_ <= end_ && tokens_[at_].kind == TokenKind::Word && holds(before_literals, tokens_[at_].text)) {
        if (!type() || !is_string())
            return false;
        take();
        return true;
    }
    if (take_if("("))
        return value() && take_if(")");
    return number();
}

bool Constants::number() {
    if (!take_if("-"))
        take_if("+");
    bool digits = false;
    const auto is_digit = [this] {
        return at_ <= end_ && tokens_[at_].kind == TokenKind::Symbol && tokens_[at_].text >= "0" &&
               tokens_[at_].text <= "9";
    };
    while (is_digit() || (digits && is("."))) {
        digits = true;
        take();
    }
    return digits;
}

bool Constants::type() {
    const bool qualified = is_word("pg_catalog");
    if (qualified) {
        take();
        if (!take_if("."))
            return false;
    }
    if (at_ > end_ || tokens_[at_].kind != TokenKind::Word || !holds(types, tokens_[at_].text))
        return false;
    const std::string name = tokens_[at_].text;
    if (!qualified && !holds(grammar_words, name)) {
        const std::size_t gap = tokens_[at_ - 1].end;
        sql_ += text_.substr(gap, tokens_[at_].begin - gap);
        sql_ += "pg_catalog." + name;
        ++at_;
    } else {
        take();
    }
    if (name == "timestamp" && (is_word("with") || is_word("without")))
        for (const std::string_view word : {tokens_[at_].text == "with" ? "with" : "without", "time", "zone"}) {
            if (!is_word(word))
                return false;
            take();
        }
    while (take_if("["))
        if (!take_if("]"))
            return false;
    return true;
}

} // namespace drover::client
