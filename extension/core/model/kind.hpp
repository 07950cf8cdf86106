// What a migration does to the rows that it walks. Code asks what a kind is like, not which one it is; what is more
// than a fact stands in engine/kinds/kind_type.hpp.
#pragma once
#include <optional>
#include <string_view>

namespace drover::core {

enum class Kind { Update, Delete, Copy, Call };

struct KindTraits {
    Kind kind;
    std::string_view word;    // in drover.migration.kind, and in the names of its functions
    std::string_view done;    // to the rows that it has walked
    std::string_view command; // that a chunk runs on the table it writes to, as in pg_publication's columns; or none
    bool sets = false;        // gives the rows new versions where they are: columns that set_clause assigns to
    bool removes = false;     // takes the rows out of the relation, so where_clause is not optional
    bool has_target = false;  // puts rows into another table
    bool has_routine = false; // gives the rows' keys to a routine of the owner's

    // Changes the rows that it walks: passes are repeated until one finds nothing, before-images can be kept, and rules
    // of the relation would come in between. A row that was copied or given to a routine once is not met again.
    bool sweeps = sets || removes;
};

inline constexpr KindTraits kind_traits[] = {
    {.kind = Kind::Update, .word = "update", .done = "changed", .command = "UPDATE", .sets = true},
    {.kind = Kind::Delete, .word = "delete", .done = "deleted", .command = "DELETE", .removes = true},
    {.kind = Kind::Copy, .word = "copy", .done = "copied", .command = "INSERT", .has_target = true},
    {.kind = Kind::Call, .word = "call", .done = "given to the routine", .command = "", .has_routine = true},
};

constexpr const KindTraits& traits_of(Kind kind) {
    return kind_traits[static_cast<int>(kind)];
}

// The word stored in drover.migration.kind.
constexpr std::string_view to_string(Kind kind) {
    return traits_of(kind).word;
}

constexpr std::optional<Kind> parse_kind(std::string_view text) {
    for (const KindTraits& t : kind_traits)
        if (t.word == text)
            return t.kind;
    return std::nullopt;
}

} // namespace drover::core
