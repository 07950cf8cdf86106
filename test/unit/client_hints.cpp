// Hints of the server in the client's words.
#include "words/errors.hpp"
#include "words/hints.hpp"

#include "catch.hpp"

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

TEST_CASE("client hints: a schema before a function or a view is left out") {
    CHECK(client_words("SELECT ext.migrate_drop('m');") == "drover drop m");
    CHECK(client_words("SELECT \"an Ext\".migrate_resume('m');") == "drover resume m");
    CHECK(client_words("SELECT name, state FROM ext.migrate_progress;") == "drover list");
    CHECK(client_words("GRANT SELECT ON ext.migrate_orders TO joe;") == "GRANT SELECT ON ext.migrate_orders TO joe;");
}

TEST_CASE("client hints: arguments that stand alone become options") {
    CHECK(client_words("With settings => '{\"until\": \"none_left\"}' it goes on until a sweep finds none.") ==
          "With --setting until=none_left it goes on until a sweep finds none.");
    CHECK(client_words("the same start with again => true and settings => '{\"on_conflict\": \"skip\"}'; else") ==
          "the same start with --again and --setting on_conflict=skip; else");
    CHECK(client_words("TRUNCATE does that at once; where_clause => 'true' does it in batches.") ==
          "TRUNCATE does that at once; --where true does it in batches.");
    CHECK(client_words("SELECT migrate_drop('m'); or strategy => 'key'", {.words = " -d shop"}) ==
          "drover drop m -d shop; or --strategy key");
    CHECK(client_words("SELECT relation, key FROM migrate_errors WHERE name = 'm' AND mended_at IS NULL; look") ==
          "drover errors m; look");
}

TEST_CASE("client hints: values as a shell reads them") {
    CHECK(client_words("Give what stands between SET and WHERE, as in $$status = 'new'$$.") ==
          "Give what stands between SET and WHERE, as in \"status = 'new'\".");
    CHECK(client_words("as in $$SELECT count(*) < 1000 FROM queue$$, or null for none.") ==
          "as in 'SELECT count(*) < 1000 FROM queue', or null for none.");
    CHECK(client_words("Write for example {\"batch_wal\": \"16MB\"}; units are B and kB.") ==
          "Write for example batch_wal=16MB; units are B and kB.");
    CHECK(client_words("Set both, for example {\"a\": 1, \"b\": 2}.") == "Set both, for example a=1 b=2.");
    CHECK(client_words("Call again; to wait for longer: SET lock_timeout = '1min';") ==
          "Call again; to wait for longer: PGOPTIONS='-c lock_timeout=1min' drover ...");
    CHECK(client_words("ALTER SYSTEM SET work_mem = '1MB';") == "ALTER SYSTEM SET work_mem = '1MB';");
    CHECK(client_words("Give strategy => 'auto' or 'key'.") == "Give --strategy auto or key.");
}

TEST_CASE("client hints: a call with dots means the migration that was asked for") {
    CHECK(client_words("SELECT migrate_drop(...);", {.name = "it's"}) == "drover drop 'it'\\''s'");
    CHECK(client_words("SELECT migrate_drop(...); then", {.words = " -d x", .name = "m"}) ==
          "drover drop m -d x; then");
    CHECK(client_words("SELECT * FROM migrate_plan_call(...) tells all but the cost.") ==
          "drover plan ... --call ... tells all but the cost.");
    CHECK(client_words("SELECT * FROM migrate_plan_delete(...) shows it.") == "drover plan ... --delete shows it.");
    CHECK(client_words("SELECT * FROM migrate_plan(...) shows it.") == "drover plan ... shows it.");
    CHECK(client_words("SELECT migrate_start_copy('m', 'a', 'b');") == "drover start m a --copy-to b");
}

TEST_CASE("client hints: a name that begins with a dash is no option") {
    const Wording wording{.words = " -d x", .name = "-m"};
    CHECK(client_words("SELECT migrate_drop('-m', cancel => true);", wording) == "drover drop --cancel -d x -- -m");
    CHECK(client_words("SELECT migrate_drop(...);", wording) == "drover drop -d x -- -m");
    CHECK(client_words("SELECT migrate_rollback('--all', on_changed => 'overwrite');") ==
          "drover rollback --on-changed overwrite -- --all");
    CHECK(client_words("SELECT migrate_alter('-m', '{\"on_error\": \"skip\"}');", wording) ==
          "drover alter -d x -- -m on_error=skip");
    CHECK(client_words("SELECT * FROM migrate_errors WHERE name = '-m'; look", wording) ==
          "drover errors -d x -- -m; look");
    CHECK(client_words("SELECT migrate_start_delete('-m', 'public.t', 'a = 1');") ==
          "drover start --where 'a = 1' --delete -- -m public.t");
}

TEST_CASE("client hints: a sentence goes on behind a statement") {
    CHECK(client_words("SELECT migrate_rollback('m', on_changed => 'overwrite'); restores it nevertheless.") ==
          "drover rollback m --on-changed overwrite restores it nevertheless.");
    CHECK(client_words("SELECT migrate_retry('m'); or SELECT migrate_drop('m'); which ends it.") ==
          "drover retry m; or drover drop m which ends it.");
}

TEST_CASE("client hints: for a file arguments stay those of SQL") {
    const Wording file{.words = " -d x", .arguments_as_options = false};
    CHECK(client_words("Nothing is left to do; the same call with again => true begins anew.", file) ==
          "Nothing is left to do; the same call with again => true begins anew.");
    CHECK(client_words("as in $$a IS NULL$$; or SELECT migrate_drop('m');", file) ==
          "as in $$a IS NULL$$; or drover drop m -d x");
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
