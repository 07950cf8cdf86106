// From `SELECT migrate_x(...);` to `drover x ...`: one table, and a reader of the arguments that hints have.
#include "words/hints.hpp"

#include "words/text.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

namespace drover::client {

namespace {

// A parameter of a function, and what it is on the command line: a word in its place, an option with a value, a flag
// (where true), or the keys of a JSON object as key=value.
struct Parameter {
    enum class As { Nothing, Word, Option, Flag, Pairs } as = As::Nothing;
    std::string_view name{};
    std::string_view option{};
};

struct Translation {
    std::string_view function; // without migrate_
    std::string_view command;
    std::array<Parameter, 8> parameters; // in their order
    std::string_view always{};           // an option that the command has in any case
};

using As = Parameter::As;
constexpr Parameter name_of{As::Word, "name"};
constexpr Parameter relation_of{As::Word, "relation"};
constexpr Parameter set_of{As::Option, "set_clause", "--set"};
constexpr Parameter where_of{As::Option, "where_clause", "--where"};
constexpr Parameter workers_of{As::Option, "workers", "--workers"};
constexpr Parameter strategy_of{As::Option, "strategy", "--strategy"};
constexpr Parameter settings_of{As::Pairs, "settings", "--setting"};

constexpr Parameter target_of{As::Option, "target", "--copy-to"};
constexpr Parameter source_of{As::Word, "source"};
constexpr Parameter map_of{As::Option, "column_map", "--map"};
constexpr Parameter routine_of{As::Option, "routine", "--call"};

constexpr std::array<Translation, 24> translations{{
    {"start", "start", {name_of, relation_of, set_of, where_of, workers_of, strategy_of, settings_of}},
    {"start_delete", "start", {name_of, relation_of, where_of, workers_of, strategy_of, settings_of}, "--delete"},
    {"start_copy", "start", {name_of, source_of, target_of, map_of, where_of, workers_of, strategy_of, settings_of}},
    {"start_call", "start", {name_of, relation_of, routine_of, where_of, workers_of, strategy_of, settings_of}},
    {"plan_delete", "plan", {relation_of, where_of, workers_of, strategy_of, settings_of}, "--delete"},
    {"plan_copy", "plan", {source_of, target_of, map_of, where_of, workers_of, strategy_of, settings_of}},
    {"plan_call", "plan", {relation_of, routine_of, where_of, workers_of, strategy_of, settings_of}},
    {"estimate_delete", "estimate", {relation_of, where_of, workers_of, strategy_of, settings_of}, "--delete"},
    {"estimate_copy", "estimate", {source_of, target_of, map_of, where_of, workers_of, strategy_of, settings_of}},
    {"estimate_call", "estimate", {relation_of, routine_of, where_of, workers_of, strategy_of, settings_of}},
    {"plan", "plan", {relation_of, set_of, where_of, workers_of, strategy_of, settings_of}},
    {"estimate", "estimate", {relation_of, set_of, where_of, workers_of, strategy_of, settings_of}},
    {"alter", "alter", {name_of, Parameter{As::Pairs, "settings"}}},
    {"retry", "retry", {name_of, Parameter{As::Flag, "errors_only", "--errors-only"}}},
    {"drop", "drop", {name_of, Parameter{As::Flag, "cancel", "--cancel"}}},
    {"rollback", "rollback", {name_of, Parameter{As::Option, "on_changed", "--on-changed"}}},
    {"verify", "verify", {name_of, Parameter{As::Option, "check_clause", "--check"}}},
    {"confirm", "confirm", {name_of}},
    {"pause", "pause", {name_of}},
    {"resume", "resume", {name_of}},
    {"cancel", "cancel", {name_of}},
    {"wait", "wait", {name_of}},
    {"assert_done", "check", {name_of}},
    {"wake", "list", {}}, // each command of the client wakes the supervisor
}};

struct View {
    std::string_view view; // without migrate_
    std::string_view with_name;
    std::string_view without; // empty: none
};

constexpr std::array<View, 4> views{{{"errors", "errors", ""},
                                     {"events", "history", ""},
                                     {"progress", "show", "list"},
                                     {"definitions", "show", "list"}}};

struct Argument {
    std::string name; // empty: by its place
    std::string value;
    bool open = false; // `...`: the reader fills it in
};

bool is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// Reads at a place in a text; what does not fit leaves the place as it was.
class Reader {
public:
    Reader(std::string_view text, std::size_t at) : text_(text), at_(at) {}

    std::size_t at() const { return at_; }

    bool take(std::string_view expected) {
        if (text_.substr(at_, expected.size()) != expected)
            return false;
        at_ += expected.size();
        return true;
    }

    void spaces() {
        while (at_ < text_.size() && text_[at_] == ' ')
            ++at_;
    }

    std::string word() {
        const std::size_t from = at_;
        while (at_ < text_.size() && (is_word(text_[at_]) || text_[at_] == '.' || text_[at_] == '-'))
            ++at_;
        return std::string(text_.substr(from, at_ - from));
    }

    std::optional<std::string> string() {
        if (take("$$")) {
            const std::size_t end = text_.find("$$", at_);
            if (end == std::string_view::npos)
                return std::nullopt;
            const std::string value(text_.substr(at_, end - at_));
            at_ = end + 2;
            return value;
        }
        const bool escapes = take("E'");
        if (!escapes && !take("'"))
            return std::nullopt;
        std::string value;
        while (at_ < text_.size()) {
            if (take("''") || (escapes && take("\\'")))
                value += '\'';
            else if (escapes && take("\\\\"))
                value += '\\';
            else if (take("'"))
                return value;
            else
                value += text_[at_++];
        }
        return std::nullopt;
    }

    // `(...)`, behind the parenthesis that opens it.
    std::optional<std::vector<Argument>> arguments() {
        std::vector<Argument> found;
        spaces();
        while (!take(")")) {
            if (!found.empty() && !take(","))
                return std::nullopt;
            spaces();
            Argument& one = found.emplace_back();
            if (const auto first = string()) {
                one.value = *first;
            } else {
                one.value = word();
                spaces();
                if (take("=>")) {
                    spaces();
                    one.name = one.value;
                    const auto value = string();
                    one.value = value ? *value : word();
                }
            }
            one.open = one.value == "...";
            if (one.value.empty())
                return std::nullopt;
            spaces();
        }
        return found;
    }

private:
    std::string_view text_;
    std::size_t at_;
};

// {"a": "b", "c": 2} as ` a=b c=2`, each behind the option if it has one.
std::optional<std::string> pairs(const std::string& json, std::string_view option) {
    const auto object = nlohmann::json::parse(json, nullptr, false);
    if (!object.is_object())
        return std::nullopt;
    std::string words;
    for (const auto& [key, value] : object.items()) {
        const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
        words += fmt::format("{}{} {}", option.empty() ? "" : " ", option, key + "=" + shell_word(text));
    }
    return words;
}

std::optional<std::string> words_of(const Parameter& parameter, const Argument& argument) {
    if (argument.open)
        return " ...";
    switch (parameter.as) {
    case As::Word:
        return " " + shell_word(argument.value);
    case As::Option:
        if (argument.value == "NULL" || argument.value == "null")
            return "";
        return fmt::format(" {} {}", parameter.option, shell_word(argument.value));
    case As::Flag:
        return argument.value == "true" ? fmt::format(" {}", parameter.option) : "";
    case As::Pairs:
        return pairs(argument.value, parameter.option);
    case As::Nothing:
        break;
    }
    return std::nullopt;
}

// `(...)`: the migration that is spoken of, or what the reader fills in.
std::string open_words(const Translation& translation, const std::string& name) {
    if (translation.parameters[0].name == "name")
        return name.empty() ? " NAME" : " " + shell_word(name);
    if (!translation.always.empty())
        return fmt::format(" ... {}", translation.always);
    for (const Parameter& one : translation.parameters)
        if (one.name == "routine" || one.name == "target") // tells its kind
            return fmt::format(" ... {} ...", one.option);
    return " ...";
}

std::optional<std::string> command_of(const std::string& function, const std::vector<Argument>& arguments,
                                      const Wording& wording) {
    const auto* found = std::find_if(translations.begin(), translations.end(),
                                     [&](const Translation& one) { return one.function == function; });
    if (found == translations.end())
        return std::nullopt;
    const std::string verb = fmt::format("drover {}", found->command);
    if (arguments.size() == 1 && arguments[0].open && arguments[0].name.empty()) {
        if (found->parameters[0].name == "name" && wording.name.starts_with('-'))
            return verb + operands_with({wording.name}, wording.words);
        return verb + open_words(*found, wording.name) + wording.words;
    }
    std::string words, options, operands; // all in their order; if one begins with a dash, operands go behind `--`
    bool dashed = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const auto& parameters = found->parameters;
        const auto* parameter = arguments[i].name.empty()
                                    ? parameters.begin() + std::min(i, parameters.size() - 1)
                                    : std::find_if(parameters.begin(), parameters.end(),
                                                   [&](const Parameter& one) { return one.name == arguments[i].name; });
        if (parameter == parameters.end())
            return std::nullopt;
        const auto more = words_of(*parameter, arguments[i]);
        if (!more)
            return std::nullopt;
        words += *more;
        (parameter->option.empty() ? operands : options) += *more;
        dashed = dashed || (parameter->as == As::Word && !arguments[i].open && arguments[i].value.starts_with('-'));
    }
    const std::string last = (found->always.empty() ? "" : fmt::format(" {}", found->always)) + wording.words;
    return dashed ? verb + options + last + " --" + operands : verb + words + last;
}

// A look at a view; `reader` stands behind its name.
std::optional<std::string> look_at(const std::string& view, Reader& reader, const std::string& words) {
    const auto* found = std::find_if(views.begin(), views.end(), [&](const View& one) { return one.view == view; });
    if (found == views.end())
        return std::nullopt;
    if (!reader.take(" WHERE name = ")) {
        if (found->without.empty())
            return std::nullopt;
        return fmt::format("drover {}{}", found->without, words);
    }
    const auto name = reader.string();
    if (!name)
        return std::nullopt;
    for (const std::string_view narrower : {" AND quarantined", " AND mended_at IS NULL", " AND sqlstate = '02000'"})
        reader.take(narrower);
    return fmt::format("drover {}{}", found->with_name, operands_with({*name}, words));
}

// Arguments outside of a call, `settings => '{"undo": true}'`, as options.
std::string options_of(std::string_view text) {
    constexpr std::string_view arrow = " => ";
    constexpr std::array alone{set_of,      where_of,    workers_of,
                               strategy_of, settings_of, Parameter{As::Flag, "again", "--again"}};
    std::string result;
    std::size_t done = 0;
    for (std::size_t at = text.find(arrow); at != std::string_view::npos; at = text.find(arrow, at + 1)) {
        std::size_t from = at;
        while (from > done && is_word(text[from - 1]))
            --from;
        const auto* parameter = std::find_if(
            alone.begin(), alone.end(), [&](const Parameter& one) { return one.name == text.substr(from, at - from); });
        const std::string_view before = text.substr(0, from);
        if (parameter == alone.end() || std::ranges::count(before, '(') > std::ranges::count(before, ')'))
            continue; // of a call that has no command
        Reader reader(text, at + arrow.size());
        const auto quoted = reader.string();
        const auto option = words_of(*parameter, {{}, quoted ? *quoted : reader.word(), false});
        if (!option || option->empty())
            continue;
        result += text.substr(done, from - done);
        result += option->substr(1); // without the space before it
        done = reader.at();
        while (reader.take(" or ")) { // strategy => 'auto' or 'key'
            const auto other = reader.string();
            if (!other)
                break;
            result += " or " + shell_word(*other);
            done = reader.at();
        }
    }
    return result + std::string(text.substr(done));
}

// A clause as one word, in the quotes that a person would take.
std::string clause_word(const std::string& clause) {
    if (clause.find('\'') != std::string::npos && clause.find_first_of("\"$`\\!") == std::string::npos)
        return "\"" + clause + "\"";
    return shell_word(clause);
}

// `SET lock_timeout = '1min';` of a session: the client's is its own.
std::optional<std::string> session_setting(std::string_view before, Reader& reader) {
    if (!before.empty() && !before.ends_with(": ") && !before.ends_with("; "))
        return std::nullopt;
    if (!reader.take("SET "))
        return std::nullopt;
    const std::string name = reader.word();
    if (name.empty() || !reader.take(" = "))
        return std::nullopt;
    const auto value = reader.string();
    if (!value || value->find_first_of(" \\") != std::string::npos)
        return std::nullopt;
    reader.take(";");
    return fmt::format("PGOPTIONS={} drover ...", shell_word(fmt::format("-c {}={}", name, *value)));
}

// {"batch_wal": "16MB"} that stands alone.
std::optional<std::string> standing_object(std::string_view text, std::size_t at, std::size_t& end) {
    for (end = text.find('}', at); end != std::string_view::npos; end = text.find('}', end))
        if (const auto words = pairs(std::string(text.substr(at, ++end - at)), ""))
            return words->empty() ? std::nullopt : std::optional(words->substr(1));
    return std::nullopt;
}

// Values as SQL writes them, as a shell reads them; those in a call that has no command stay.
std::string values_of(std::string_view text) {
    std::string result;
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view before = text.substr(0, at);
        Reader reader(text, at);
        std::optional<std::string> word;
        std::size_t end = at;
        if (std::ranges::count(before, '(') > std::ranges::count(before, ')') || before.ends_with("'")) {
            continue;
        } else if (text.substr(at).starts_with("$$")) {
            if (const auto clause = reader.string())
                word = clause_word(*clause);
            end = reader.at();
        } else if (text[at] == '{') {
            word = standing_object(text, at, end);
        } else if (text[at] == 'S') {
            word = session_setting(before, reader);
            end = reader.at();
        }
        if (!word)
            continue;
        result += text.substr(done, at - done);
        result += *word;
        done = end;
        at = end - 1;
    }
    return result + std::string(text.substr(done));
}

// Whether a sentence goes on behind a statement: `SELECT migrate_retry(...); goes on with it.`
bool is_predicate(std::string_view rest) {
    const std::string word = Reader(rest, 0).word();
    return word == "which" || (word.size() > 3 && word.back() == 's');
}

// Without the schema that the server puts before functions and views where the search_path does not lead to them.
std::string unqualified(std::string_view hint) {
    std::string text(hint);
    for (std::size_t at = 0; (at = text.find(".migrate_", at)) != std::string::npos; ++at) {
        std::size_t from = at;
        if (from > 0 && text[from - 1] == '"')
            from = text.rfind('"', from - 2);
        else
            while (from > 0 && is_word(text[from - 1]))
                --from;
        const std::string word = Reader(text, at + std::string_view(".migrate_").size()).word();
        const bool known =
            std::ranges::any_of(translations, [&](const Translation& t) { return t.function == word; }) ||
            std::ranges::any_of(views, [&](const View& v) { return v.view == word; });
        if (!known || from == std::string::npos || from == at)
            continue;
        text.erase(from, at + 1 - from);
        at = from;
    }
    return text;
}

} // namespace

std::string client_words(std::string_view given, const Wording& wording) {
    const std::string bare = unqualified(given);
    const std::string_view hint = bare;
    constexpr std::string_view prefix = "migrate_";
    std::string text;
    std::size_t done = 0; // the hint up to here is in `text`
    const auto between = [&wording](std::string_view piece) {
        return wording.arguments_as_options ? values_of(options_of(piece)) : std::string(piece);
    };
    for (std::size_t at = hint.find(prefix); at != std::string_view::npos; at = hint.find(prefix, at)) {
        Reader reader(hint, at + prefix.size());
        const std::string word = reader.word();
        const std::string_view before = hint.substr(done, at - done);
        std::size_t from = at;
        std::optional<std::string> command;
        if (reader.take("(")) {
            if (const auto arguments = reader.arguments())
                command = command_of(word, *arguments, wording);
            for (const std::string_view lead : {"SELECT * FROM ", "SELECT ", "CALL "})
                if (before.ends_with(lead)) {
                    from = at - lead.size();
                    break;
                }
        } else if (before.ends_with(" FROM ") && before.rfind("SELECT ") != std::string_view::npos) {
            command = look_at(word, reader, wording.words);
            from = done + before.rfind("SELECT ");
        }
        at += prefix.size();
        if (!command)
            continue;
        text += between(hint.substr(done, from - done));
        text += *command;
        done = at = reader.at();
        if (reader.take(", migrate_")) { // one SELECT with two calls
            text += " && ";
            done = at = reader.at() - prefix.size();
        } else if (hint.substr(reader.at()) == ";" || hint.substr(reader.at()).starts_with(";\n")) {
            done = at = reader.at() + 1;
        } else if (reader.take("; ") && is_predicate(hint.substr(reader.at()))) {
            text += ' ';
            done = at = reader.at();
        }
    }
    return text + between(hint.substr(done));
}

} // namespace drover::client
