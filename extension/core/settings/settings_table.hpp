// The rows behind setting_specs(): each setting with the member that holds its value, and with what the cluster may set
// of it. Owns nothing.
#pragma once
#include "core/settings/settings.hpp"

namespace drover::core {

using SettingMember =
    std::variant<std::chrono::milliseconds Settings::*, std::int64_t Settings::*, bool Settings::*,
                 std::string Settings::*, CountOrShare Settings::*, std::chrono::milliseconds SignalSettings::*,
                 std::int64_t SignalSettings::*, bool SignalSettings::*, std::string SignalSettings::*>;

// The value behind a member, of settings that may be const.
template <class S, class Value> auto& value_of(S& settings, Value Settings::*member) {
    return settings.*member;
}
template <class S, class Value> auto& value_of(S& settings, Value SignalSettings::*member) {
    return settings.signals.*member;
}

struct SettingEntry {
    SettingSpec spec;
    SettingMember member;
    // The server has a setting pg_drover.<name>, with the cluster's default. Its unit is so many milliseconds or bytes,
    // and 1 where there are no units. 0: it has none.
    std::int64_t server_unit = 0;
};

std::span<const SettingEntry> setting_entries();

// Of a Word: its values, in their order.
std::vector<std::string_view> words_of(const SettingSpec& spec);

} // namespace drover::core
