// The rows behind setting_specs(): each setting with the member that holds its value. For settings.cpp alone.
// Owns nothing.
#pragma once
#include "core/settings.hpp"

namespace drover::core {

using SettingMember = std::variant<std::chrono::milliseconds Settings::*, std::int64_t Settings::*, bool Settings::*,
                                   std::string Settings::*>;

struct SettingEntry {
    SettingSpec spec;
    SettingMember member;
};

std::span<const SettingEntry> setting_entries();

} // namespace drover::core
