// The rows behind setting_specs(): each setting with the member that holds its value. For settings.cpp alone.
// Owns nothing.
#pragma once
#include "core/settings.hpp"

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
};

std::span<const SettingEntry> setting_entries();

} // namespace drover::core
