// Migration files: plain SQL whose statements are calls of migrate_* functions, below comments that document them.
// Pure: reads text, knows no server.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drover::client {

// One statement `SELECT [schema.]migrate_...(...)`.
struct MigrationCall {
    std::optional<std::string> schema; // as written, without quotes
    std::string function;              // migrate_start, ...
    std::string arguments;             // the call without its schema, types qualified
    std::string name;                  // the first argument, where it is a string literal; else empty
    int line = 0;                      // where it begins, from 1
};

struct MigrationFile {
    std::string path;
    // What the comments before the first statement say.
    std::string impact;
    std::string duration;
    std::string rollback;
    std::string owner;
    std::vector<MigrationCall> calls;
};

// Parses the text of a file. A comment line `-- word: text` of the header sets one of the four parts; comment lines
// without such a word go on with the part before. Throws Error with the line: a part that is missing, no statement, a
// statement that is no call of one migrate_* function with constants and nothing else, a quote or comment without an
// end.
MigrationFile parse_migration_file(const std::string& path, std::string_view text);

} // namespace drover::client
