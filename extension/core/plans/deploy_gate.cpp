// The deploy gate's decisions.
#include "core/plans/deploy_gate.hpp"

namespace drover::core {

std::variant<OnLarge, Problem> parse_on_large(std::string_view word, std::string_view name_literal,
                                              std::string_view function) {
    if (word == "start")
        return OnLarge::Start;
    if (word == "fail")
        return OnLarge::Fail;
    if (word == "queue")
        return OnLarge::Queue;
    const std::string name(name_literal), called(function);
    if (word == "wait")
        return Problem{"0A000", called + " cannot wait",
                       "It runs inside the caller's transaction, whose snapshot and locks would be held meanwhile.",
                       "Let it start the migration, on_large => 'start', and outside a transaction CALL migrate_wait(" +
                           name + ");"};
    return Problem{"22023", "invalid value for on_large: \"" + std::string(word) + "\"",
                   "Valid values are start, fail and queue.", called + "(" + name + ", ..., on_large => 'start')"};
}

GateAction gate_for_new(std::int64_t remaining, std::int64_t inline_limit) {
    if (remaining == 0)
        return GateAction::AlreadyDone;
    return remaining < inline_limit ? GateAction::RunInline : GateAction::Start;
}

GateAction gate_for_existing(State state, OnLarge on_large) {
    if (state == State::Succeeded)
        return GateAction::AlreadyDone;
    const bool under_way = is_active(state) && state != State::RollingBack;
    return on_large == OnLarge::Queue && under_way ? GateAction::GoOn : GateAction::Raise;
}

std::string shell_word(const std::string& text) {
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.,:/@%+=";
    if (!text.empty() && text.find_first_not_of(plain) == std::string::npos)
        return text;
    std::string word = "'";
    for (char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + "'";
}

std::string gate_hint(const std::string& commands, const std::string& help, const std::string& help_url) {
    std::string hint = commands;
    if (!help.empty())
        hint += (hint.empty() ? "" : "\n") + help;
    if (!help_url.empty())
        hint += (hint.empty() ? "" : "\n") + std::string("Read on: ") + help_url;
    return hint;
}

} // namespace drover::core
