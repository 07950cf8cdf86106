// Where the cursor stands in the tree of commands, and what fits there.
#include "cli/completion.hpp"

#include "cli/command_line.hpp"
#include "core/settings/settings.hpp"
#include "server/session.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace drover::client {

namespace {

constexpr const char* patience_seconds = "2"; // somebody waits for the Tab key

struct Candidate {
    std::string word;
    std::string description{};
};

bool takes_value(const CLI::Option& option) {
    return option.get_items_expected_max() > 0;
}

bool is_hidden(const CLI::Option& option) {
    return option.get_group().empty();
}

// The reader of the words before the cursor.
class Cursor {
public:
    explicit Cursor(const CommandLine& line) : line_(line), command_(&line.app) {}

    void read(const std::string& word) {
        if (value_of_) {
            note(*value_of_, word);
            value_of_ = nullptr;
        } else if (!only_positionals_ && word == "--") {
            only_positionals_ = true;
        } else if (!only_positionals_ && word.size() > 1 && word.front() == '-') {
            read_option(word);
        } else if (command_ == &line_.app) {
            for (const CLI::App* one :
                 command_->get_subcommands([&word](const CLI::App* app) { return app->check_name(word); }))
                command_ = one;
        } else {
            ++positionals_;
        }
    }

    // An option of the command or, since those may stand anywhere, of the program.
    const CLI::Option* find(const std::string& name) const {
        const CLI::Option* option = command_->get_option_no_throw(name);
        return option ? option : line_.app.get_option_no_throw(name);
    }

    const CLI::App& command() const { return *command_; }
    const CLI::Option* value_of() const { return value_of_; }
    bool only_positionals() const { return only_positionals_; }
    const ConnectOptions& connect() const { return connect_; }

    // The positional argument whose turn it is.
    const CLI::Option* positional() const {
        int before = positionals_;
        for (const CLI::Option* option : options_of(*command_)) {
            if (!option->get_positional())
                continue;
            const bool many = option->get_items_expected_max() > 1;
            if (before == 0 || many)
                return option;
            --before;
        }
        return nullptr;
    }

private:
    void read_option(const std::string& word) {
        const std::size_t equals = word.find('=');
        if (word.starts_with("--") && equals != std::string::npos) {
            if (const CLI::Option* option = find(word.substr(0, equals)))
                note(*option, word.substr(equals + 1));
            return;
        }
        const bool is_short = !word.starts_with("--");
        const CLI::Option* option = find(is_short ? word.substr(0, 2) : word);
        if (!option || !takes_value(*option))
            return;
        if (is_short && word.size() > 2)
            note(*option, word.substr(2)); // -dshop
        else
            value_of_ = option;
    }

    void note(const CLI::Option& option, const std::string& value) {
        if (option.check_name("--host"))
            connect_.host = value;
        else if (option.check_name("--port"))
            connect_.port = value;
        else if (option.check_name("--username"))
            connect_.user = value;
        else if (option.check_name("--dbname"))
            connect_.database = value;
    }

    const CommandLine& line_;
    const CLI::App* command_;
    const CLI::Option* value_of_ = nullptr;
    bool only_positionals_ = false;
    int positionals_ = 0;
    ConnectOptions connect_{};
};

std::vector<Candidate> commands_of(const CLI::App& app) {
    std::vector<Candidate> found;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        found.push_back({command->get_name(), command->get_description()});
    return found;
}

void add_options_of(const CLI::App& app, std::vector<Candidate>& found) {
    for (const CLI::Option* option : options_of(app))
        if (!is_hidden(*option))
            for (const std::string& name : option->get_lnames())
                found.push_back({"--" + name, option->get_description()});
}

// A connection that asks nobody and says nothing: the line that is typed must stay as it is.
std::vector<Candidate> migrations(ConnectOptions connect, Streams& streams) {
    std::vector<Candidate> found;
    try {
        connect.never_ask_password = true;
        connect.timeout_seconds = patience_seconds;
        Connection connection(connect, streams, [](const Report&) {});
        const auto schema = connection.query("SELECT pg_catalog.quote_ident(n.nspname) FROM pg_catalog.pg_extension e"
                                             " JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace"
                                             " WHERE e.extname = 'pg_drover'");
        if (schema.empty())
            return found;
        for (Row& row : connection.query(fmt::format("SELECT name, state || ', ' || relation FROM {}.migrate_progress"
                                                     " ORDER BY name LIMIT 1000",
                                                     schema.at(0).at(0).value())))
            found.push_back({row.at(0).value_or(""), row.at(1).value_or("")});
    } catch (const Error&) {
        found.clear();
    }
    return found;
}

struct Answer {
    std::string_view kind = "words";
    std::vector<Candidate> candidates{};
};

Answer values_of(const CommandLine& line, const CLI::Option* option, const Cursor& cursor, Streams& streams) {
    const auto known = option ? line.completes.find(option) : line.completes.end();
    if (known == line.completes.end())
        return {};
    Answer answer;
    switch (known->second.with) {
    case Completes::With::Nothing:
        break;
    case Completes::With::Words:
        for (const std::string& word : known->second.words)
            answer.candidates.push_back({word});
        break;
    case Completes::With::Migrations:
        answer.candidates = migrations(cursor.connect(), streams);
        break;
    case Completes::With::Files:
        answer.kind = "files";
        break;
    case Completes::With::Settings:
        answer.kind = "nospace";
        for (const core::SettingSpec& spec : core::setting_specs())
            answer.candidates.push_back({std::string(spec.name) + "=", std::string(spec.doc)});
        break;
    }
    return answer;
}

Answer answer_for(const CommandLine& line, const Cursor& cursor, const std::string& word, Streams& streams) {
    if (cursor.value_of())
        return values_of(line, cursor.value_of(), cursor, streams);
    if (!cursor.only_positionals() && word.starts_with('-')) {
        const std::size_t equals = word.find('=');
        if (equals != std::string::npos) { // --output=j: the whole word is replaced
            Answer answer = values_of(line, cursor.find(word.substr(0, equals)), cursor, streams);
            for (Candidate& candidate : answer.candidates)
                candidate.word.insert(0, word.substr(0, equals + 1));
            return answer;
        }
        Answer answer;
        if (&cursor.command() != &line.app)
            add_options_of(cursor.command(), answer.candidates);
        add_options_of(line.app, answer.candidates);
        return answer;
    }
    if (&cursor.command() == &line.app)
        return {"words", commands_of(line.app)};
    return values_of(line, cursor.positional(), cursor, streams);
}

// One candidate is one line, whatever is in a name; those are left out that no line can hold.
bool is_one_line(const std::string& text) {
    return text.find_first_of("\t\n\r") == std::string::npos;
}

} // namespace

std::string complete(const CommandLine& line, const std::vector<std::string>& words, Streams& streams) {
    Cursor cursor(line);
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        cursor.read(words[i]);
    const std::string word = words.empty() ? "" : words.back();
    const Answer answer = answer_for(line, cursor, word, streams);
    std::string text = std::string(answer.kind) + "\n";
    std::vector<std::string> seen; // an option that command and program both have, as --help
    for (const Candidate& candidate : answer.candidates) {
        if (!candidate.word.starts_with(word) || !is_one_line(candidate.word) ||
            std::find(seen.begin(), seen.end(), candidate.word) != seen.end())
            continue;
        seen.push_back(candidate.word);
        const std::string description = candidate.description.substr(0, candidate.description.find_first_of("\t\n\r"));
        text += candidate.word + (description.empty() ? "" : "\t" + description) + "\n";
    }
    return text;
}

} // namespace drover::client
