// key=value words to JSON.
#include "setting.hpp"

#include "errors.hpp"
#include "view/json.hpp"

#include <fmt/format.h>

namespace drover::client {

std::string settings_json(const std::vector<std::string>& words) {
    Json object = Json::object();
    for (const std::string& word : words) {
        const std::size_t equals = word.find('=');
        if (equals == std::string::npos || equals == 0)
            throw UsageError(fmt::format("\"{}\" is not a setting", word), "write key=value, as in batch_target=250ms");
        const std::string key = word.substr(0, equals);
        const std::string value = word.substr(equals + 1);
        if (object.contains(key))
            throw UsageError(fmt::format("setting \"{}\" is given twice", key), "give each setting once");
        object[key] = value == "null" ? Json(nullptr) : Json(value);
    }
    return dump(object);
}

} // namespace drover::client
