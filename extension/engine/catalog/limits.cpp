// The cluster's settings as defaults of a migration's.
#include "engine/catalog/limits.hpp"

#include <type_traits>

namespace drover::engine {

Limits limits;

std::span<ServerDefault> server_defaults() {
    static const std::size_t count = core::setting_entries().size();
    static ServerDefault* const all = new ServerDefault[count]{}; // PostgreSQL keeps pointers into it
    return {all, count};
}

core::Settings default_settings() {
    core::Settings settings;
    for (std::size_t i = 0; i < core::setting_entries().size(); i++) {
        const core::SettingEntry& entry = core::setting_entries()[i];
        const ServerDefault& ours = server_defaults()[i];
        const auto set = [&]<class Owner, class Value>(Value Owner::*member) {
            Value& slot = core::value_of(settings, member);
            if constexpr (std::is_same_v<Value, bool>)
                slot = ours.truth;
            else if constexpr (std::is_same_v<Value, std::string>)
                slot = entry.spec.type == core::SettingType::Word
                           ? core::words_of(entry.spec).at(static_cast<std::size_t>(ours.number))
                           : std::string_view(ours.text ? ours.text : "");
            else if constexpr (!std::is_same_v<Value, core::CountOrShare>)
                slot = Value{ours.number * entry.server_unit};
        };
        if (entry.server_unit != 0)
            std::visit(set, entry.member);
    }
    return settings;
}

} // namespace drover::engine
