// Arguments of a call, as far as they run nothing: constants of built-in types.
#pragma once
#include "model/sql_tokens.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace drover::client {

class Constants {
public:
    // tokens[begin] and tokens[end] are the parentheses around the arguments; text is what the tokens were read from.
    Constants(std::string_view text, const std::vector<SqlToken>& tokens, std::size_t begin, std::size_t end);

    // The first token that belongs to no constant; null where all do.
    const SqlToken* wrong() const { return wrong_; }

    // The arguments with their parentheses, each type qualified, so that no schema of a path comes before the server's.
    const std::string& sql() const { return sql_; }

private:
    bool is(std::string_view symbol) const;
    bool is_word(std::string_view word) const;
    bool is_string() const;
    void take();
    bool take_if(std::string_view symbol);
    bool list(std::string_view closing);
    bool argument();
    bool value();
    bool primary();
    bool number();
    bool type();

    std::string_view text_;
    const std::vector<SqlToken>& tokens_;
    std::size_t at_;
    std::size_t end_;
    const SqlToken* wrong_ = nullptr;
    std::string sql_;
};

} // namespace drover::client
