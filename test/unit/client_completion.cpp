// Completion and the man page, both from the tree of commands. No database can be reached here: names of migrations are
// in the integration tests.
#include "cli/cli.hpp"
#include "client_double.hpp"

#include "catch.hpp"
#include <algorithm>

using namespace drover::client;
using drover::client::test::RecordedStreams;

namespace {

std::string output_of(const std::vector<std::string>& arguments) {
    RecordedStreams streams;
    CHECK(run(arguments, streams) == 0);
    CHECK(streams.err_text.empty());
    return streams.out_text;
}

// Kind and candidates, without descriptions, as "kind: a b c".
std::string completions(std::vector<std::string> words) {
    words.insert(words.begin(), "__complete");
    std::string text = output_of(words);
    std::string result = text.substr(0, text.find('\n')) + ":";
    text.erase(0, text.find('\n') + 1);
    while (!text.empty()) {
        const std::string line = text.substr(0, text.find('\n'));
        result += " " + line.substr(0, line.find('\t'));
        text.erase(0, line.size() + 1);
    }
    return result;
}

} // namespace

TEST_CASE("client completion: commands") {
    CHECK(completions({"re"}) == "words: resume retry");
    CHECK(completions({"-o", "json", "wa"}) == "words: watch wait");
    CHECK(completions({}).find("words: plan estimate start apply list ") == 0);
    CHECK(output_of({"__complete", "doc"}) == "words\ndoctor\tCheck server, extension, worker slots and privileges\n");
}

TEST_CASE("client completion: options of the command and of the program, hidden ones not") {
    CHECK(completions({"errors", "--"}) ==
          "words: --help --limit --verbose --version --host --port --username --dbname --no-password --password "
          "--service --all-databases --database --exclude --output --color --quiet");
    CHECK(completions({"--help-m"}) == "words:");
    CHECK(completions({"cancel", "m", "--y"}) == "words: --yes");
    CHECK(completions({"pause", "m", "--y"}) == "words:");
}

TEST_CASE("client completion: values") {
    CHECK(completions({"list", "-o", "j"}) == "words: json jsonl");
    CHECK(completions({"list", "--output=j"}) == "words: --output=json --output=jsonl");
    CHECK(completions({"list", "--state", "s"}).find("words: scheduled succeeded") == 0);
    CHECK(completions({"completion", ""}) == "words: bash zsh fish");
    CHECK(completions({"start", "m", "t", "--setting", "batch_t"}) == "nospace: batch_target= batch_timeout=");
    CHECK(completions({"alter", "-d", "host=/nonexistent", "m", "paus"}) == "nospace: pause= pause_percent=");
    CHECK(completions({"apply", "mig"}) == "files:");
    CHECK(completions({"errors", "m", "--limit", ""}) == "words:");
    CHECK(completions({"start", ""}) == "words:"); // a name of one's own
}

TEST_CASE("client completion: without a server there are no names, and no complaint") {
    CHECK(completions({"-h", "/nonexistent", "show", ""}) == "words:");
    CHECK(completions({"--host=/nonexistent", "pause", "a", "b"}) == "words:");
    CHECK(completions({"-h/nonexistent", "show", "--", "-"}) == "words:");
}

TEST_CASE("client completion: a script for each shell") {
    CHECK(output_of({"completion", "bash"}).find("complete -F _drover drover\n") != std::string::npos);
    CHECK(output_of({"completion", "zsh"}).find("#compdef drover\n") == 0);
    CHECK(output_of({"completion", "fish"}).find("complete -c drover -f") != std::string::npos);
}

TEST_CASE("client man page: every command and every option of the help, with its text") {
    const std::string page = output_of({"--help-man"});
    const std::string help = output_of({"--help"});
    CHECK(page.find(".TH DROVER 1 \"\" \"pg_drover " DROVER_VERSION "\"") == 0);
    for (std::size_t at = help.find("Subcommands:\n") + 13; help[at] == ' ';) {
        const std::string line = help.substr(at, help.find('\n', at) - at);
        const std::string command = line.substr(2, line.find(' ', 2) - 2);
        CHECK(page.find("\n.SS " + command + "\n") != std::string::npos);
        const std::string own = output_of({command, "--help"});
        for (std::size_t option = own.find("\n  --"); option != std::string::npos;
             option = own.find("\n  --", option + 1)) {
            const std::string name = own.substr(option + 5, own.find_first_of(" \n", option + 5) - option - 5);
            std::string troff = "\\fB\\-\\-" + name;
            for (std::size_t dash = troff.find('-', 7); dash != std::string::npos; dash = troff.find('-', dash + 2))
                troff.insert(dash, "\\");
            INFO(command << " " << name << " " << troff);
            CHECK(page.find(troff) != std::string::npos);
        }
        at += line.size() + 1;
    }
    CHECK(page.find("\n.TP\n\\fB130\\fR\n") != std::string::npos);
    CHECK(page.find("\n'") == std::string::npos); // no line of text is taken for a request
}
