// The one parser of settings. Which there are is in settings_table.cpp.
#include "core/settings/settings.hpp"

#include "core/base/duration.hpp"
#include "core/settings/run_window.hpp"
#include "core/settings/setting_names.hpp"
#include "core/settings/settings_table.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <numeric>
#include <type_traits>

namespace drover::core {

namespace {

using std::chrono::milliseconds;

constexpr std::string_view invalid_parameter_value = "22023";

// The value as a person would write it in a string; nullopt for JSON null.
std::optional<std::string> to_text(const JsonScalar& value) {
    if (const auto* truth = std::get_if<bool>(&value))
        return *truth ? "true" : "false";
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* number = std::get_if<double>(&value)) {
        std::array<char, 400> buffer; // the longest double in plain decimals has 327 characters
        const auto end = std::to_chars(buffer.begin(), buffer.end(), *number, std::chars_format::fixed).ptr;
        return std::string(buffer.begin(), end);
    }
    return std::nullopt;
}

std::optional<std::int64_t> parse_integer(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<bool> parse_boolean(std::string text) {
    constexpr std::string_view words_true[] = {"on", "true", "yes", "1"};
    constexpr std::string_view words_false[] = {"off", "false", "no", "0"};
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    if (std::ranges::find(words_true, text) != std::end(words_true))
        return true;
    if (std::ranges::find(words_false, text) != std::end(words_false))
        return false;
    return std::nullopt;
}

// A number of the spec's unit within its range.
std::optional<std::int64_t> parse_number(const SettingSpec& spec, const std::string& text) {
    std::optional<std::int64_t> value;
    if (spec.type == SettingType::Duration) {
        if (const auto duration = parse_duration(text))
            value = duration->count();
    } else {
        value = spec.type == SettingType::Size ? parse_size(text) : parse_integer(text);
    }
    if (!value || *value < spec.min || *value > spec.max)
        return std::nullopt;
    return value;
}

// "100" or "0.5%".
std::optional<CountOrShare> parse_count_or_share(const SettingSpec& spec, const std::string& text) {
    if (!text.ends_with('%')) {
        const auto count = parse_number(spec, text);
        return count ? std::optional(CountOrShare{*count, 0}) : std::nullopt;
    }
    std::string_view digits(text.data(), text.size() - 1);
    if (digits.ends_with(' '))
        digits.remove_suffix(1);
    double percent = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), percent, std::chars_format::fixed);
    const bool valid = error == std::errc{} && end == digits.data() + digits.size() && percent >= 0 && percent <= 100;
    return valid ? std::optional(CountOrShare{0, percent}) : std::nullopt;
}

// nullopt if it is none of the setting's values.
template <class Value> std::optional<Value> parse_value(const SettingSpec& spec, const JsonScalar& value) {
    const std::string text = to_text(value).value_or("");
    if constexpr (std::is_same_v<Value, std::string>) {
        const bool valid = std::holds_alternative<std::string>(value) &&
                           (spec.type != SettingType::Word || std::ranges::count(words_of(spec), text) > 0);
        return valid ? std::optional(text) : std::nullopt;
    } else if constexpr (std::is_same_v<Value, bool>) {
        return parse_boolean(text);
    } else if constexpr (std::is_same_v<Value, CountOrShare>) {
        return parse_count_or_share(spec, text);
    } else {
        const auto number = parse_number(spec, text);
        return number ? std::optional(Value{*number}) : std::nullopt;
    }
}

// Stores the value in its member; false if it is none of the setting's values. null stores the default.
bool assign(Settings& settings, const Settings& defaults, const SettingEntry& entry, const JsonScalar& value) {
    const auto store = [&]<class Owner, class Value>(Value Owner::*member) {
        const bool is_null = std::holds_alternative<std::monostate>(value);
        const auto parsed =
            is_null ? std::optional<Value>(value_of(defaults, member)) : parse_value<Value>(entry.spec, value);
        if (parsed)
            value_of(settings, member) = *parsed;
        return parsed.has_value();
    };
    return std::visit(store, entry.member);
}

using AnyValue = std::variant<milliseconds, std::int64_t, bool, std::string, CountOrShare>;

// Of each row. That each is one of its setting's values is for a unit test to see.
std::vector<AnyValue> parse_defaults() {
    std::vector<AnyValue> values;
    for (const SettingEntry& entry : setting_entries()) {
        const auto parse = [&]<class Owner, class Value>(Value Owner::*) -> AnyValue {
            return parse_value<Value>(entry.spec, std::string(entry.spec.default_text)).value_or(Value{});
        };
        values.push_back(std::visit(parse, entry.member));
    }
    return values;
}

// Sets the members that Owner itself has to their defaults.
template <class Owner> void set_defaults(Owner& owner) {
    static const std::vector<AnyValue> values = parse_defaults();
    for (std::size_t i = 0; i < values.size(); i++) {
        const auto set = [&]<class Of, class Value>(Value Of::*member) {
            if constexpr (std::is_same_v<Of, Owner>)
                owner.*member = std::get<Value>(values[i]);
        };
        std::visit(set, setting_entries()[i].member);
    }
}

std::string format_number(SettingType type, std::int64_t value) {
    switch (type) {
    case SettingType::Duration:
        return format_duration(milliseconds{value});
    case SettingType::Size:
        return format_size(value);
    default:
        return std::to_string(value);
    }
}

std::string valid_values(const SettingSpec& spec) {
    switch (spec.type) {
    case SettingType::Boolean:
        return "Valid values are on, off, true, false, yes, no, 1 and 0.";
    case SettingType::Word: {
        std::string words;
        for (const std::string_view word : words_of(spec))
            words.append(words.empty() ? "" : ", ").append(word);
        return "Valid values are " + words + ".";
    }
    case SettingType::Text:
        return "Valid values are strings.";
    default:
        return "Valid range is " + format_number(spec.type, spec.min) + " .. " + format_number(spec.type, spec.max) +
               (spec.type == SettingType::CountOrShare ? " or 0% .. 100%." : ".");
    }
}

// What to type instead: the default, with the units that there are.
std::string example(const SettingSpec& spec) {
    const bool bare = spec.type == SettingType::Integer || spec.type == SettingType::CountOrShare;
    const std::string quote = bare ? "" : "\"";
    const std::string value(spec.example.empty() ? spec.default_text : spec.example);
    const std::string written = "Write for example {\"" + std::string(spec.name) + "\": " + quote + value + quote + "}";
    switch (spec.type) {
    case SettingType::Duration:
        return written + "; units are us, ms, s, min, h and d, a number without one is ms.";
    case SettingType::Size:
        return written + "; units are B, kB, MB, GB and TB, a number without one is bytes.";
    case SettingType::CountOrShare:
        return written + ", or a share as in \"1%\".";
    default:
        return written + ".";
    }
}

// The word at the end of a duration or size, if that is none of its units; empty otherwise.
std::string unknown_unit(const SettingSpec& spec, const std::string& text) {
    constexpr std::string_view of_time[] = {"us", "ms", "s", "min", "h", "d"};
    constexpr std::string_view of_size[] = {"B", "kB", "MB", "GB", "TB"};
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto begin = std::find_if_not(text.rbegin(), text.rend(), is_letter).base();
    const std::string word(begin, text.end());
    const bool numbered = begin != text.begin() && text.find_first_of("0123456789") != std::string::npos;
    const std::span<const std::string_view> units =
        spec.type == SettingType::Duration ? std::span<const std::string_view>(of_time) : of_size;
    const bool has_units = spec.type == SettingType::Duration || spec.type == SettingType::Size;
    return has_units && numbered && std::ranges::find(units, word) == units.end() ? word : "";
}

Problem invalid_value(const SettingSpec& spec, const RawSetting& raw) {
    const std::string text = to_text(raw.value).value_or("null");
    const std::string unit = raw.is_scalar ? unknown_unit(spec, text) : "";
    return {std::string(invalid_parameter_value),
            "invalid value for setting \"" + raw.name +
                "\": " + (raw.is_scalar ? "\"" + text + "\"" : "an array or object"),
            (unit.empty() ? "" : "\"" + unit + "\" is no unit. ") + valid_values(spec), example(spec)};
}

// Levenshtein distance, one row at a time.
std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

// more: names that are good besides.
Problem unrecognized(const std::string& name, std::span<const std::string_view> more = {}) {
    constexpr std::size_t longest = 100; // no such name is close, and the distance is quadratic
    std::string names;
    std::string_view nearest;
    std::size_t best = name.size() <= longest ? name.size() / 3 : 0; // further away is another word
    const auto look_at = [&](std::string_view valid) {
        names.append(names.empty() ? "" : ", ").append(valid);
        const std::size_t distance = name.size() <= longest ? edit_distance(name, valid) : longest;
        if (distance <= best && (nearest.empty() || distance < best)) {
            best = distance;
            nearest = valid;
        }
    };
    std::ranges::for_each(more, look_at);
    for (const SettingSpec& spec : setting_specs())
        look_at(spec.name);
    constexpr std::string_view arguments[] = {"workers", "strategy",   "paused",       "start_after", "after",
                                              "again",   "set_clause", "where_clause", "column_map",  "relation",
                                              "name",    "target",     "routine"};
    if (more.empty() && std::ranges::find(arguments, name) != std::end(arguments))
        return {std::string(invalid_parameter_value), "unrecognized setting \"" + name + "\"",
                "It is an argument of the function.", "Write it beside settings: " + name + " => ..."};
    const std::string perhaps = nearest.empty() ? "" : "Perhaps you mean \"" + std::string(nearest) + "\". ";
    return {std::string(invalid_parameter_value), "unrecognized setting \"" + name + "\"", "",
            perhaps + "Valid settings are " + names + "."};
}

// Two settings that bound each other.
template <typename Value> struct Ordered {
    std::string_view low_name;
    Value Settings::*low;
    std::string_view high_name;
    Value Settings::*high;
};

template <typename Value>
std::optional<Problem> check_order(const Settings& settings, SettingType type, const Ordered<Value>& pair) {
    const auto text = [type](Value value) {
        if constexpr (std::is_same_v<Value, milliseconds>)
            return format_number(type, value.count());
        else
            return format_number(type, value);
    };
    if (settings.*pair.low <= settings.*pair.high)
        return std::nullopt;
    const std::string low_name(pair.low_name), high_name(pair.high_name);
    const std::string low = text(settings.*pair.low), high = text(settings.*pair.high);
    const std::string quote = type == SettingType::Integer ? "" : "\"";
    return Problem{std::string(invalid_parameter_value),
                   "setting \"" + low_name + "\" must not exceed setting \"" + high_name + "\"",
                   low_name + " is " + low + ", " + high_name + " is " + high + ".",
                   "Set both, for example {\"" + low_name + "\": " + quote + high + quote + ", \"" + high_name +
                       "\": " + quote + high + quote + "}."};
}

std::optional<Problem> check_together(const Settings& settings) {
    const Ordered<std::int64_t> chunks{"chunk_rows", &Settings::chunk_rows, "chunk_rows_max",
                                       &Settings::chunk_rows_max};
    const Ordered<milliseconds> delays{"retry_delay", &Settings::retry_delay, "retry_delay_max",
                                       &Settings::retry_delay_max};
    if (auto problem = check_order(settings, SettingType::Integer, chunks))
        return problem;
    if (auto problem = check_order(settings, SettingType::Duration, delays))
        return problem;
    const auto window = RunWindow::parse(settings.signals.run_window);
    const auto* problem = std::get_if<Problem>(&window);
    return problem ? std::optional(*problem) : std::nullopt;
}

} // namespace

Settings::Settings() { // NOLINT: each member has a row
    set_defaults(*this);
}

Settings::Settings(const Settings&) = default;
Settings::Settings(Settings&&) noexcept = default;
Settings& Settings::operator=(const Settings&) = default;
Settings& Settings::operator=(Settings&&) noexcept = default;
Settings::~Settings() = default;

SignalSettings::SignalSettings() { // NOLINT: the same
    set_defaults(*this);
}

std::optional<Problem> check_name(const std::string& name, std::span<const std::string_view> more) {
    if (std::ranges::find(more, name) != more.end() ||
        std::ranges::any_of(setting_specs(), [&](const SettingSpec& spec) { return spec.name == name; }))
        return std::nullopt;
    return unrecognized(name, more);
}

std::variant<Settings, Problem> parse_settings(const std::vector<RawSetting>& raw, const Settings& defaults) {
    Settings settings = defaults;
    for (const RawSetting& setting : raw) {
        const auto entry =
            std::ranges::find(setting_entries(), setting.name, [](const SettingEntry& e) { return e.spec.name; });
        if (entry == setting_entries().end())
            return unrecognized(setting.name);
        if (!setting.is_scalar || !assign(settings, defaults, *entry, setting.value))
            return invalid_value(entry->spec, setting);
    }
    if (auto problem = check_together(settings))
        return *problem;
    return settings;
}

std::vector<std::pair<std::string, std::string>> definition_difference(const Settings& theirs, const Settings& ours) {
    std::vector<std::pair<std::string, std::string>> found;
    for (const SettingEntry& entry : setting_entries()) {
        const auto compare = [&](auto member) {
            const auto& value = value_of(theirs, member);
            if (entry.spec.alterable || value == value_of(ours, member))
                return;
            using Value = std::remove_cvref_t<decltype(value)>;
            std::string text;
            if constexpr (std::is_same_v<Value, std::string>)
                text = value.empty() ? "none" : value;
            else if constexpr (std::is_same_v<Value, bool>)
                text = value ? "on" : "off";
            else if constexpr (std::is_same_v<Value, std::int64_t>)
                text = format_number(entry.spec.type, value);
            else if constexpr (std::is_same_v<Value, milliseconds>)
                text = format_number(entry.spec.type, value.count());
            found.emplace_back(entry.spec.name, text);
        };
        std::visit(compare, entry.member);
    }
    return found;
}

std::vector<std::string> alterable_difference(const Settings& theirs, const Settings& ours) {
    std::vector<std::string> found;
    for (const SettingEntry& entry : setting_entries())
        if (entry.spec.alterable &&
            std::visit([&](auto member) { return value_of(theirs, member) != value_of(ours, member); }, entry.member))
            found.emplace_back(entry.spec.name);
    return found;
}

} // namespace drover::core
