// Texts as one block of bytes, for a request from one process to another. Both run the same library.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drover::core {

using Fields = std::vector<std::optional<std::string>>;

// Any bytes, in order; nullopt stays apart from the empty text.
std::string pack(const Fields& fields);

// The inverse; nullopt for anything that pack() did not write.
std::optional<Fields> unpack(std::string_view bytes);

} // namespace drover::core
