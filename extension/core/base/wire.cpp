// Each field is its length in eight bytes, then its bytes; a field that is not there has a length that none can have.
#include "core/base/wire.hpp"

#include <cstdint>
#include <cstring>
#include <limits>

namespace drover::core {

namespace {

constexpr std::uint64_t absent = std::numeric_limits<std::uint64_t>::max();

} // namespace

std::string pack(const Fields& fields) {
    std::string out;
    for (const auto& field : fields) {
        const std::uint64_t length = field ? field->size() : absent;
        out.append(reinterpret_cast<const char*>(&length), sizeof length);
        if (field)
            out += *field;
    }
    return out;
}

std::optional<Fields> unpack(std::string_view bytes) {
    Fields fields;
    while (!bytes.empty()) {
        std::uint64_t length = 0;
        if (bytes.size() < sizeof length)
            return std::nullopt;
        std::memcpy(&length, bytes.data(), sizeof length);
        bytes.remove_prefix(sizeof length);
        if (length == absent) {
            fields.emplace_back(std::nullopt);
            continue;
        }
        if (length > bytes.size())
            return std::nullopt;
        fields.emplace_back(bytes.substr(0, static_cast<std::size_t>(length)));
        bytes.remove_prefix(static_cast<std::size_t>(length));
    }
    return fields;
}

} // namespace drover::core
