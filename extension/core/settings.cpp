// The table of settings, and the one parser of their values.
#include "core/settings.hpp"

#include "core/duration.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <numeric>
#include <type_traits>

namespace drover::core {

namespace {

using std::chrono::milliseconds;

using Member =
    std::variant<milliseconds Settings::*, std::int64_t Settings::*, bool Settings::*, std::string Settings::*>;

struct Entry {
    SettingSpec spec;
    Member member;
};

constexpr std::int64_t second = 1000; // ms
constexpr std::int64_t hour = 3600 * second;
constexpr std::int64_t kB = 1LL << 10;
constexpr std::int64_t GB = 1LL << 30;

constexpr Entry entries[] = {
    {{"batch_target", SettingType::Duration, "25ms", 1, hour, true,
      "Time that one batch (one transaction) aims to take."},
     &Settings::batch_target},
    {{"batch_wal", SettingType::Size, "16MB", 64 * kB, 64 * GB, true,
      "WAL that one batch may write before it commits."},
     &Settings::batch_wal},
    {{"batch_rows", SettingType::Integer, "100000", 1, 1'000'000'000, true, "Rows that one batch walks at most."},
     &Settings::batch_rows},
    {{"chunk_rows", SettingType::Integer, "100", 1, 10'000'000, true,
      "Rows of the first chunk (one statement); later ones follow the time that rows take."},
     &Settings::chunk_rows},
    {{"chunk_rows_max", SettingType::Integer, "100000", 10, 10'000'000, true, "Rows of the largest chunk."},
     &Settings::chunk_rows_max},
    {{"lock_timeout", SettingType::Duration, "500ms", 1, hour, true,
      "Longest wait for any lock before the batch steps aside and is tried again; below the applications' "
      "deadlock_timeout they never lose a deadlock to it."},
     &Settings::lock_timeout},
    {{"batch_timeout", SettingType::Duration, "1min", 10, 24 * hour, true,
      "Longest time of a batch before it is cancelled and tried again with smaller chunks."},
     &Settings::batch_timeout},
    {{"pause", SettingType::Duration, "0", 0, 24 * hour, true, "Fixed pause of each worker between two batches."},
     &Settings::pause},
    {{"max_attempts", SettingType::Integer, "30", 1, 1000, true,
      "Failed tries in a row of one slice after which the migration fails."},
     &Settings::max_attempts},
    {{"retry_delay", SettingType::Duration, "200ms", 1, hour, true,
      "Delay after the first transient failure of a batch; each further one doubles it."},
     &Settings::retry_delay},
    {{"retry_delay_max", SettingType::Duration, "1min", 1, 24 * hour, true,
      "Longest delay between two tries of a batch."},
     &Settings::retry_delay_max},
    {{"max_passes", SettingType::Integer, "5", 2, 100, true,
      "Passes over the relation, the first one and sweeps together, after which rows that remain are a failure."},
     &Settings::max_passes},
    {{"slices_per_worker", SettingType::Integer, "4", 1, 100, true,
      "Slices to cut for each worker, so that workers finish together."},
     &Settings::slices_per_worker},
    {{"keep_batches", SettingType::Integer, "100", 0, 100'000, true,
      "Last batches of each slice that migrate_batches keeps."},
     &Settings::keep_batches},
    {{"synchronous_commit", SettingType::Boolean, "off", 0, 0, true,
      "Whether each batch waits for its commit to reach the disk; off loses nothing that the cursor counts."},
     &Settings::synchronous_commit},
    {{"stripes", SettingType::Integer, "0", 0, 16, true,
      "Visits to each page, so that updates stay on it (HOT); 0 lets pg_drover choose, 1 is none."},
     &Settings::stripes},
    {{"priority", SettingType::Integer, "0", -100, 100, true,
      "Of migrations that wait for workers, those with the highest priority get them first."},
     &Settings::priority},
    {{"alert_after", SettingType::Duration, "0", 0, 3650 * 24 * hour, true,
      "Alert when it has been under way for so long; 0 gives none."},
     &Settings::alert_after},
    {{"alert_stalled", SettingType::Duration, "0", 0, 3650 * 24 * hour, true,
      "Alert when no batch was committed for so long; 0 gives none."},
     &Settings::alert_stalled},
    {{"alert_waiting", SettingType::Duration, "0", 0, 3650 * 24 * hour, true,
      "Alert when something has held it back for so long; 0 gives none."},
     &Settings::alert_waiting},
    {{"alert_errors", SettingType::Integer, "0", 0, 1'000'000'000, true,
      "Alert when so many batches have failed; 0 gives none."},
     &Settings::alert_errors},
    {{"key", SettingType::Text, "", 0, 0, false, "Name of the unique index to walk; empty lets pg_drover choose."},
     &Settings::key},
};

constexpr auto specs = [] {
    std::array<SettingSpec, std::size(entries)> only{};
    std::ranges::transform(entries, only.begin(), &Entry::spec);
    return only;
}();

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

// Stores the value in its member; false if it is none of the setting's values.
bool assign(Settings& settings, const Entry& entry, const JsonScalar& value) {
    const std::string text = to_text(value).value_or(std::string(entry.spec.default_text));
    const auto store = [&](auto member) {
        using Value = std::remove_reference_t<decltype(settings.*member)>;
        if constexpr (std::is_same_v<Value, std::string>) {
            const bool is_text =
                std::holds_alternative<std::string>(value) || std::holds_alternative<std::monostate>(value);
            if (is_text)
                settings.*member = text;
            return is_text;
        } else if constexpr (std::is_same_v<Value, bool>) {
            const auto truth = parse_boolean(text);
            settings.*member = truth.value_or(settings.*member);
            return truth.has_value();
        } else {
            const auto number = parse_number(entry.spec, text);
            if (number)
                settings.*member = Value{*number};
            return number.has_value();
        }
    };
    return std::visit(store, entry.member);
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
    case SettingType::Text:
        return "Valid values are strings.";
    default:
        return "Valid range is " + format_number(spec.type, spec.min) + " .. " + format_number(spec.type, spec.max) +
               ".";
    }
}

// What to type instead: the default, with the units that there are.
std::string example(const SettingSpec& spec) {
    const bool bare = spec.type == SettingType::Integer;
    const std::string quote = bare ? "" : "\"";
    const std::string value(spec.type == SettingType::Text ? "orders_pkey" : spec.default_text);
    const std::string written = "Write for example {\"" + std::string(spec.name) + "\": " + quote + value + quote + "}";
    switch (spec.type) {
    case SettingType::Duration:
        return written + "; units are us, ms, s, min, h and d, a number without one is ms.";
    case SettingType::Size:
        return written + "; units are B, kB, MB, GB and TB, a number without one is bytes.";
    default:
        return written + ".";
    }
}

Problem invalid_value(const SettingSpec& spec, const RawSetting& raw) {
    const std::string shown = raw.is_scalar ? "\"" + to_text(raw.value).value_or("null") + "\"" : "an array or object";
    return {std::string(invalid_parameter_value), "invalid value for setting \"" + raw.name + "\": " + shown,
            valid_values(spec), example(spec)};
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

Problem unrecognized(const std::string& name) {
    constexpr std::size_t longest = 100; // no such name is close, and the distance is quadratic
    std::string names;
    std::string_view nearest;
    std::size_t best = name.size() <= longest ? name.size() / 3 : 0; // further away is another word
    for (const SettingSpec& spec : specs) {
        names.append(names.empty() ? "" : ", ").append(spec.name);
        const std::size_t distance = name.size() <= longest ? edit_distance(name, spec.name) : longest;
        if (distance <= best && (nearest.empty() || distance < best)) {
            best = distance;
            nearest = spec.name;
        }
    }
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
    return check_order(settings, SettingType::Duration, delays);
}

} // namespace

std::span<const SettingSpec> setting_specs() {
    return specs;
}

std::variant<Settings, Problem> parse_settings(const std::vector<RawSetting>& raw) {
    Settings settings;
    for (const RawSetting& setting : raw) {
        const auto entry = std::ranges::find(entries, setting.name, [](const Entry& e) { return e.spec.name; });
        if (entry == std::end(entries))
            return unrecognized(setting.name);
        if (!setting.is_scalar || !assign(settings, *entry, setting.value))
            return invalid_value(entry->spec, setting);
    }
    if (auto problem = check_together(settings))
        return *problem;
    return settings;
}

} // namespace drover::core
