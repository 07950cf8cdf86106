// Settings on the command line: key=value.
#pragma once
#include <string>
#include <vector>

namespace drover::client {

// The jsonb text of words like `batch_target=250ms`. Values go as JSON strings and the server reads them; the bare word
// null goes as JSON null (back to the default), a count of workers as a number.
// Throws UsageError: no '=', an empty key, a key given twice.
std::string settings_json(const std::vector<std::string>& words);

} // namespace drover::client
