// Header and statements of a migration file.
#include "model/migration_file.hpp"

#include "model/constants.hpp"
#include "model/sql_tokens.hpp"
#include "words/errors.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <utility>

namespace drover::client {

namespace {

using Tokens = std::vector<SqlToken>;

constexpr const char* call_hint = "a migration file holds calls as SELECT migrate_start('name', ...); and comments";

std::string trimmed(std::string_view text) {
    constexpr std::string_view spaces = " \t\r\n";
    const std::size_t begin = std::min(text.find_first_not_of(spaces), text.size());
    return std::string(text.substr(begin, text.find_last_not_of(spaces) + 1 - begin));
}

std::array<std::pair<std::string_view, std::string*>, 4> parts_of(MigrationFile& file) {
    return {
        {{"impact", &file.impact}, {"duration", &file.duration}, {"rollback", &file.rollback}, {"owner", &file.owner}}};
}

// The part that a comment line begins (`impact: ...`), or null.
std::string* part_of(MigrationFile& file, std::string_view line) {
    std::string word = trimmed(line.substr(0, std::min(line.find(':'), line.size())));
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    for (const auto& [name, part] : parts_of(file))
        if (word == name && line.find(':') != std::string_view::npos)
            return part;
    return nullptr;
}

void read_header(MigrationFile& file, const Tokens& tokens) {
    std::string* part = nullptr;
    for (const SqlToken& token : tokens) {
        if (token.kind != TokenKind::Comment)
            break;
        std::string line = token.text;
        if (std::string* begun = part_of(file, line)) {
            part = begun;
            line.erase(0, line.find(':') + 1);
        }
        line = trimmed(line);
        if (part && !line.empty())
            *part += (part->empty() ? "" : " ") + line;
    }
    std::vector<std::string_view> missing;
    for (const auto& [name, text] : parts_of(file))
        if (text->empty())
            missing.push_back(name);
    if (!missing.empty())
        throw Error(fmt::format("{}: the header has no {}", file.path, fmt::join(missing, ", ")),
                    fmt::format("begin the file with {}  -- {}: ...", missing.size() == 1 ? "a line" : "the lines",
                                fmt::join(missing, ": ...  -- ")));
}

// The call in the tokens of one statement, which are not empty.
MigrationCall call_of(const MigrationFile& file, std::string_view text, const Tokens& tokens) {
    const auto refuse = [&](const std::string& why, const char* hint) {
        throw Error(fmt::format("{}:{}: {}", file.path, tokens.front().line, why), hint);
    };
    const auto is = [&tokens](std::size_t at, TokenKind kind, std::string_view what = {}) {
        return at < tokens.size() && tokens[at].kind == kind && (what.empty() || tokens[at].text == what);
    };
    if (is(0, TokenKind::Word, "call"))
        refuse("a file runs in one transaction, in which no procedure can wait", "drover wait NAME waits");
    std::size_t at = 1;
    std::optional<std::string> schema;
    if ((is(at, TokenKind::Word) || is(at, TokenKind::QuotedName)) && is(at + 1, TokenKind::Symbol, ".")) {
        schema = tokens[at].text;
        at += 2;
    }
    if (!is(0, TokenKind::Word, "select") || !is(at, TokenKind::Word) || !tokens[at].text.starts_with("migrate_") ||
        !is(at + 1, TokenKind::Symbol, "("))
        refuse("this is no call of a migrate_* function", call_hint);
    int depth = 0;
    std::size_t end = at + 1;
    for (; end < tokens.size(); ++end) {
        depth += is(end, TokenKind::Symbol, "(") ? 1 : is(end, TokenKind::Symbol, ")") ? -1 : 0;
        if (depth == 0)
            break;
    }
    if (end + 1 != tokens.size())
        refuse(fmt::format("this is more than a call of {}", tokens[at].text), call_hint);
    const bool named =
        is(at + 2, TokenKind::Word, "name") && is(at + 3, TokenKind::Symbol, "=") && is(at + 4, TokenKind::Symbol, ">");
    const std::size_t first = at + (named ? 5 : 2);
    Constants constants(text, tokens, at + 1, end);
    if (const SqlToken* wrong = constants.wrong())
        throw Error(fmt::format("{}:{}: an argument is no constant, at {}", file.path, wrong->line,
                                text.substr(wrong->begin, wrong->end - wrong->begin)),
                    "arguments are literals, casts of literals to built-in types, arrays, NULL, true and false");
    return {.schema = schema,
            .function = tokens[at].text,
            .arguments = tokens[at].text + constants.sql(),
            .name = is(first, TokenKind::String) ? tokens[first].text : "",
            .line = tokens.front().line};
}

} // namespace

MigrationFile parse_migration_file(const std::string& path, std::string_view text) {
    MigrationFile file{.path = path, .impact = {}, .duration = {}, .rollback = {}, .owner = {}, .calls = {}};
    Tokens tokens;
    try {
        tokens = sql_tokens(text);
    } catch (const Error& error) {
        throw Error(fmt::format("{}: {}", path, error.what()), {});
    }
    read_header(file, tokens);
    Tokens statement;
    const auto finish = [&] {
        if (!statement.empty())
            file.calls.push_back(call_of(file, text, statement));
        statement.clear();
    };
    for (const SqlToken& token : tokens) {
        if (token.kind == TokenKind::Symbol && token.text == ";")
            finish();
        else if (token.kind != TokenKind::Comment)
            statement.push_back(token);
    }
    finish();
    if (file.calls.empty())
        throw Error(fmt::format("{}: the file has no statement", path), call_hint);
    return file;
}

} // namespace drover::client
