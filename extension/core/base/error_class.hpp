// What a SQLSTATE means for a batch: try again, look at the data, or give up.
#pragma once
#include <string_view>

namespace drover::core {

enum class ErrorClass {
    Transient,  // 40001, 40P01, 55P03, 57014, 53xxx, 08xxx, 57P0x: the same batch may succeed later
    Data,       // 22xxx, 23xxx, 21000, 54000, P0001 to P0004: a row is at fault
    Definition, // everything else: trying again cannot help
};

// sqlstate: five characters; anything else is Definition.
ErrorClass classify(std::string_view sqlstate);

} // namespace drover::core
