// What a migration does to the rows that it walks.
#pragma once
#include <optional>
#include <string_view>
#include <utility>

namespace drover::core {

enum class Kind { Update, Delete, Copy, Call };

inline constexpr std::pair<Kind, std::string_view> kind_words[] = {
    {Kind::Update, "update"}, {Kind::Delete, "delete"}, {Kind::Copy, "copy"}, {Kind::Call, "call"}};

// The word stored in drover.migration.kind.
constexpr std::string_view to_string(Kind kind) {
    for (const auto& [k, word] : kind_words)
        if (k == kind)
            return word;
    return "";
}

// Whether passes are repeated until one finds nothing: a row that was copied or given to a routine once is not met
// again.
constexpr bool has_sweeps(Kind kind) {
    return kind == Kind::Update || kind == Kind::Delete;
}

constexpr std::optional<Kind> parse_kind(std::string_view text) {
    for (const auto& [k, word] : kind_words)
        if (word == text)
            return k;
    return std::nullopt;
}

} // namespace drover::core
