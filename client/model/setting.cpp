// key=value words to JSON.
#include "model/setting.hpp"

#include "table/json.hpp"
#include "words/errors.hpp"

#include <fmt/format.h>
#include <sstream>

namespace drover::client {

namespace {

// workers is no setting but a column of its own, and migrate_alter reads it as a number only.
Json value_of(const std::string& key, const std::string& value) {
    if (value == "null")
        return nullptr;
    const bool digits =
        !value.empty() && value.size() < 10 && value.find_first_not_of("0123456789") == std::string::npos;
    if (key == "workers" && digits)
        return std::stol(value);
    if (key == "after") { // an array: as JSON, or names with commas between them
        Json names = Json::parse(value, nullptr, false);
        if (names.is_array())
            return names;
        names = Json::array();
        std::istringstream words(value);
        for (std::string name; std::getline(words, name, ',');)
            names.push_back(name);
        return names;
    }
    return value;
}

constexpr const char* format_hint = "write key=value without spaces, as in batch_target=250ms";

} // namespace

std::string settings_json(const std::vector<std::string>& words) {
    Json object = Json::object();
    for (const std::string& word : words) {
        const std::size_t equals = word.find('=');
        if (equals == 0)
            throw UsageError(fmt::format("there is no setting before the = of \"{}\"", word), format_hint);
        if (equals == std::string::npos)
            throw UsageError(fmt::format("setting \"{}\" has no value", word), format_hint);
        const std::string key = word.substr(0, equals);
        const std::string value = word.substr(equals + 1);
        if (object.contains(key))
            throw UsageError(fmt::format("setting \"{}\" is given twice", key), "give each setting once");
        object[key] = value_of(key, value);
    }
    return dump(object);
}

} // namespace drover::client
