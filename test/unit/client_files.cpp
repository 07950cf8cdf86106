// Migration files: the scanner of SQL, the header, and what is accepted as a statement.
#include "model/migration_file.hpp"
#include "model/sql_tokens.hpp"
#include "words/errors.hpp"

#include "catch.hpp"

using namespace drover::client;

namespace {

const std::string header = "-- impact: some\n-- duration: 1 min\n-- rollback: none\n-- owner: team\n";

std::string refusal(const std::string& text) {
    try {
        parse_migration_file("f.sql", text);
    } catch (const Error& error) {
        return error.what();
    }
    return "accepted";
}

std::string texts(const std::string& sql) {
    std::string result;
    for (const SqlToken& token : sql_tokens(sql))
        result += "[" + token.text + "]";
    return result;
}

} // namespace

TEST_CASE("client sql: quotes, dollar quotes and comments are one token each") {
    CHECK(texts("SELECT 'a;''b'") == "[select][a;'b]");
    CHECK(texts("E'a\\';b' \"X;\"\"y\"") == "[a';b][X;\"y]");
    CHECK(texts("'back\\' ;") == "[back\\][;]");
    CHECK(texts("$$a;$x$b$$ $x$ $$ $x$") == "[a;$x$b][ $$ ]");
    CHECK(texts("a$b$c $1") == "[a$b$c][$][1]");
    CHECK(texts("-- one\n/* two /* nested */ ; */ x") == "[ one][ two /* nested */ ; ][x]");
    CHECK(texts("größe") == "[größe]");
    CHECK(sql_tokens("\n\n'a\nb' c").at(1).line == 4);
}

TEST_CASE("client sql: what has no end is an error with its line") {
    CHECK(refusal("\n'abc") == "f.sql: line 2: a quoted text without an end");
    CHECK(refusal("$x$ abc $y$") == "f.sql: line 1: a quoted text without an end");
    CHECK(refusal("/* /* */") == "f.sql: line 1: a comment without an end");
    CHECK(refusal("E'abc\\'") == "f.sql: line 1: a quoted text without an end");
}

TEST_CASE("client file: header and calls") {
    const MigrationFile file =
        parse_migration_file("f.sql", "-- Status of orders, see the handbook.\n"
                                      "-- Impact: sets 2 million rows;\n"
                                      "--   1 GB of WAL\n"
                                      "-- duration: 20 min\n"
                                      "-- rollback: none: old code ignores it\n"
                                      "/* owner: team orders */\n"
                                      "SELECT migrate_start('orders', 'orders', $$a = ';'$$);\n"
                                      "-- owner: not in the header\n"
                                      "select app.migrate_alter(name => 'b', settings => '{}')\n");
    CHECK(file.impact == "sets 2 million rows; 1 GB of WAL");
    CHECK(file.duration == "20 min");
    CHECK(file.rollback == "none: old code ignores it");
    CHECK(file.owner == "team orders");
    REQUIRE(file.calls.size() == 2);
    CHECK(file.calls[0].arguments == "migrate_start('orders', 'orders', $$a = ';'$$)");
    CHECK(file.calls[0].function == "migrate_start");
    CHECK(file.calls[0].name == "orders");
    CHECK(file.calls[0].line == 7);
    CHECK(file.calls[1].function == "migrate_alter");
    CHECK(file.calls[1].name == "b");
    CHECK(file.calls[1].line == 9);
}

TEST_CASE("client file: what is refused") {
    CHECK(refusal("SELECT migrate_pause('a');") == "f.sql: the header has no impact, duration, rollback, owner");
    CHECK(refusal("-- impact: a\n-- duration: b\n-- rollback:\n-- owner: c\nSELECT migrate_pause('a')") ==
          "f.sql: the header has no rollback");
    CHECK(refusal(header) == "f.sql: the file has no statement");
    CHECK(refusal(header + ";;") == "f.sql: the file has no statement");
    CHECK(refusal(header + "UPDATE t SET a = 1;") == "f.sql:5: this is no call of a migrate_* function");
    CHECK(refusal(header + "\nSELECT pg_sleep(1)") == "f.sql:6: this is no call of a migrate_* function");
    CHECK(refusal(header + "SELECT migrate_pause('a'), pg_sleep(1)") ==
          "f.sql:5: this is more than a call of migrate_pause");
    CHECK(refusal(header + "SELECT migrate_pause('a') FROM t") == "f.sql:5: this is more than a call of migrate_pause");
    CHECK(refusal(header + "SELECT migrate_pause('a'") == "f.sql:5: this is more than a call of migrate_pause");
    CHECK(refusal(header + "CALL migrate_wait('a')") ==
          "f.sql:5: a file runs in one transaction, in which no procedure can wait");
    CHECK(refusal(header + "\\i other.sql") == "f.sql:5: this is no call of a migrate_* function");
    CHECK(refusal(header + "BEGIN; SELECT migrate_pause('a'); COMMIT;") ==
          "f.sql:5: this is no call of a migrate_* function");
}
