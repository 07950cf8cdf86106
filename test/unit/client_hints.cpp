// Hints of the server in the client's words.
#include "errors.hpp"
#include "hints.hpp"

#include <catch2/catch.hpp>

using namespace drover::client;

TEST_CASE("client hints: calls of SQL become commands") {
    CHECK(client_words("SELECT migrate_drop('m');") == "drover drop m");
    CHECK(client_words("SELECT migrate_drop(...);") == "drover drop NAME");
    CHECK(client_words("SELECT migrate_drop('it''s', cancel => true);") == "drover drop 'it'\\''s' --cancel");
    CHECK(client_words("Choose another name, or SELECT migrate_drop('m') when it is finished.") ==
          "Choose another name, or drover drop m when it is finished.");
    CHECK(client_words("SELECT key, sqlstate, message FROM migrate_errors WHERE name = 'm' AND quarantined; mend the "
                       "rows, then SELECT migrate_retry('m', errors_only => true);") ==
          "drover errors m; mend the rows, then drover retry m --errors-only");
    CHECK(client_words("SELECT migrate_cancel('m'), migrate_rollback('m');") == "drover cancel m && drover rollback m");
    CHECK(client_words("SELECT migrate_alter('m', '{\"on_error\": \"skip\"}'); then") ==
          "drover alter m on_error=skip; then");
    CHECK(client_words("SELECT migrate_verify('m', $$status IS NOT NULL$$);") ==
          "drover verify m --check 'status IS NOT NULL'");
    CHECK(client_words("SELECT migrate_start('m', 'public.t', 'a = 1', NULL, workers => 2);") ==
          "drover start m public.t --set 'a = 1' --workers 2");
    CHECK(client_words("SELECT name, state FROM migrate_progress;") == "drover list");
}

TEST_CASE("client hints: arguments that stand alone become options") {
    CHECK(client_words("With settings => '{\"until\": \"none_left\"}' it goes on until a sweep finds none.") ==
          "With --setting until=none_left it goes on until a sweep finds none.");
    CHECK(client_words("the same start with again => true and settings => '{\"on_conflict\": \"skip\"}'; else") ==
          "the same start with --again and --setting on_conflict=skip; else");
    CHECK(client_words("TRUNCATE does that at once; where_clause => 'true' does it in batches.") ==
          "TRUNCATE does that at once; --where true does it in batches.");
    CHECK(client_words("SELECT migrate_drop('m'); or strategy => 'key'", " -d shop") ==
          "drover drop m -d shop; or --strategy key");
    CHECK(client_words("SELECT relation, key FROM migrate_errors WHERE name = 'm' AND mended_at IS NULL; look") ==
          "drover errors m; look");
}

TEST_CASE("client hints: what has no command stays as it is") {
    for (const char* hint : {"CREATE EXTENSION pg_drover", "migrate_auto('m', ..., on_large => 'start')",
                             "migrate_auto('m', 't', 'n = 1', 'n = 0', settings => '{\"undo\": true}')",
                             "migrate_alter(..., 'no json')", "SELECT migrate_drop('m", ""})
        CHECK(client_words(hint) == hint);
}

TEST_CASE("client hints: only the server's are translated") {
    CHECK(to_text({.sqlstate = "55000", .message = "x", .hint = "SELECT migrate_drop('m');"}) ==
          "drover: ERROR 55000: x\nHINT: drover drop m\n");
    CHECK(to_text({.message = "x", .hint = "SELECT migrate_start('name', ...);"}) ==
          "drover: x\nHINT: SELECT migrate_start('name', ...);\n");
}
