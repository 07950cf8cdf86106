// troff from the command line's tree.
#include "cli/man.hpp"

#include "cli/command_line.hpp"
#include "words/version.hpp"

#include <array>
#include <fmt/format.h>
#include <utility>

namespace drover::client {

namespace {

// Text that troff prints as it stands, dashes and quotes included, so that examples can be copied.
std::string escaped(std::string_view text) {
    std::string result;
    bool line_start = true;
    for (const char c : text) {
        if (line_start && (c == '.' || c == '\''))
            result += "\\&";
        switch (c) {
        case '\\':
            result += "\\e";
            break;
        case '-':
            result += "\\-";
            break;
        case '\'':
            result += "\\(aq";
            break;
        case '`':
            result += "\\(ga";
            break;
        case '^':
            result += "\\(ha";
            break;
        case '~':
            result += "\\(ti";
            break;
        default:
            result += c;
        }
        line_start = c == '\n';
    }
    return result;
}

std::string verbatim(std::string_view text) {
    return fmt::format(".nf\n{}\n.fi\n", escaped(text));
}

// Notes: prose, but for indented lines, which stand as they are.
std::string prose(std::string_view text) {
    std::string result;
    bool preformatted = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        const bool indented = line.starts_with("  ");
        if (indented != preformatted)
            result += indented ? ".nf\n" : ".fi\n";
        preformatted = indented;
        result += escaped(line) + "\n";
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result + (preformatted ? ".fi\n" : "");
}

// -o, --output FORMAT
std::string names_of(const CLI::Option& option) {
    std::string text;
    for (const std::string& name : option.get_snames())
        text += fmt::format("{}\\fB\\-{}\\fR", text.empty() ? "" : ", ", escaped(name));
    for (const std::string& name : option.get_lnames())
        text += fmt::format("{}\\fB\\-\\-{}\\fR", text.empty() ? "" : ", ", escaped(name));
    if (option.get_positional())
        text = fmt::format("\\fI{}\\fR", escaped(option.get_name()));
    if (!option.get_positional() && option.get_items_expected_max() > 0)
        text += fmt::format(" \\fI{}\\fR", escaped(option.get_option_text()));
    return text;
}

bool is_listed(const CLI::Option& option) {
    return !option.get_group().empty();
}

std::string items_of(const CLI::App& app, bool (*wanted)(const CLI::Option&)) {
    std::string text;
    for (const CLI::Option* option : options_of(app))
        if (is_listed(*option) && wanted(*option))
            text += fmt::format(".TP\n{}\n{}\n", names_of(*option), escaped(option->get_description()));
    return text;
}

bool is_positional(const CLI::Option& option) {
    return option.get_positional();
}

bool is_option(const CLI::Option& option) {
    return !option.get_positional();
}

// Each command has --help too; the page tells it once.
bool is_own_option(const CLI::Option& option) {
    return is_option(option) && !option.check_name("--help");
}

std::string usage_of(const CLI::App& command) {
    std::string text = fmt::format("\\fBdrover {}\\fR", command.get_name());
    for (const CLI::Option* option : options_of(command)) {
        if (!option->get_positional())
            continue;
        const std::string item =
            fmt::format("\\fI{}\\fR{}", escaped(option->get_name()), option->get_items_expected_max() > 1 ? "..." : "");
        text += option->get_required() ? " " + item : " [" + item + "]";
    }
    return text + " [\\fIoptions\\fR]";
}

std::string command_section(const CommandLine& line, const CLI::App& command) {
    std::string text = fmt::format(".SS {}\n{}\n.PP\n{}.\n", command.get_name(), usage_of(command),
                                   escaped(command.get_description()));
    const CommandText& more = line.texts.at(&command);
    if (!more.notes.empty())
        text += prose(more.notes);
    text += items_of(command, is_positional) + items_of(command, is_own_option);
    return text + ".PP\nExample:\n.PP\n.RS 4\n" + verbatim(more.example) + ".RE\n";
}

constexpr std::array exit_codes{
    std::pair{exit_done, "done: what was asked is so"},
    std::pair{exit_error, "error; also an unknown migration, or a check of doctor that fails"},
    std::pair{exit_connection, "no connection, or lost for longer than --reconnect"},
    std::pair{exit_pending, "still pending: scheduled, queued or running"},
    std::pair{exit_failed, "failed, or finished with errors"},
    std::pair{exit_stopped, "cancelled or paused"},
    std::pair{exit_usage, "the command line is wrong; also a question that nobody can answer, without --yes"},
    std::pair{exit_interrupted, "interrupted by Ctrl-C"},
};

constexpr std::array environment{
    std::pair{"PGHOST, PGPORT, PGUSER, PGDATABASE, PGSERVICE, PGPASSFILE, ...", "the connection, as for psql(1)"},
    std::pair{"NO_COLOR", "if it is not empty, no colours"},
    std::pair{"TERM", "if it is dumb, no colours and nothing is redrawn"},
    std::pair{"TZ", "time zone of the predicted end in watch"},
};

} // namespace

std::string man_page(const CommandLine& line) {
    std::string text = fmt::format(".TH DROVER 1 \"\" \"pg_drover {}\" \"pg_drover\"\n", version);
    text += ".SH NAME\ndrover \\- " + escaped("batched, resumable migrations of big PostgreSQL tables") + "\n";
    text += ".SH SYNOPSIS\n\\fBdrover\\fR [\\fIconnection and output options\\fR] \\fICOMMAND\\fR [\\fIoptions\\fR]\n";
    text += ".SH DESCRIPTION\nThe client of the PostgreSQL extension pg_drover.\nIt does no work of its own: what it "
            "starts goes on in the server when it ends.\nOptions for the connection and the output may stand before "
            "or after the command.\n";
    text += ".SH OPTIONS\n" + items_of(line.app, is_option);
    text += ".SH COMMANDS\n";
    for (const CLI::App* command : line.app.get_subcommands([](const CLI::App*) { return true; }))
        text += command_section(line, *command);
    text += ".SH EXIT STATUS\n";
    for (const auto& [code, meaning] : exit_codes)
        text += fmt::format(".TP\n\\fB{}\\fR\n{}\n", static_cast<int>(code), escaped(meaning));
    text += ".SH ENVIRONMENT\n";
    for (const auto& [name, meaning] : environment)
        text += fmt::format(".TP\n{}\n{}\n", name, escaped(meaning));
    return text + ".SH SEE ALSO\npsql(1)\n";
}

} // namespace drover::client
