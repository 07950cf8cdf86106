-- What a start says of its arguments, of privileges, and of what is there already.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET search_path = public;
\pset format unaligned
\pset tuples_only on
CREATE TABLE told (id int PRIMARY KEY, n int NOT NULL DEFAULT 0, t text);
CREATE TABLE told_to (id int PRIMARY KEY, n int);
INSERT INTO told SELECT i, 0, i FROM generate_series(1, 100) i;
CREATE FUNCTION told_secret(n int) RETURNS int LANGUAGE sql STABLE AS 'SELECT n';
REVOKE EXECUTE ON FUNCTION told_secret FROM PUBLIC;
CREATE TABLE told_hidden (id int);

\echo == errors of clauses name the argument
SELECT migrate_start('m', 'told', 'nothing = 1');
SELECT migrate_start('m', 'told', 'n = nothing');
SELECT migrate_start('m', 'told', $$n = 'x'$$);
SELECT migrate_start('m', 'told', 'n = t');
SELECT migrate_start('m', 'told', 'n = max(id)');
SELECT migrate_start('m', 'told', 'n = nosuch(id)');
SELECT migrate_start('m', 'told', 'n = 1', 'nothing = 1');
SELECT migrate_start('m', 'told', 'n = 1', $$n = 'x'$$);
SELECT migrate_start('m', 'told', 'n = 1', 'id IN (SELECT id FROM nosuch)');
SELECT migrate_start_delete('m', 'told', 'nosuch(id)');
SELECT migrate_start_copy('m', 'told', 'told_to', '{"id": "id", "n": "nothing"}');
SELECT migrate_start_copy('m', 'told', 'told_to', '{"id": "id", "n": "t"}');
SELECT migrate_start_copy('m', 'told', 'told_to', '{"id": "id", "n": "generate_series(1, 2)"}');
SELECT migrate_start_copy('m', 'told', 'told_to', '{"id": "id", "n": "1 + generate_series(1, id)"}');
SELECT migrate_start_copy('m', 'told', 'told_to', '{"id": "max(id)"}');
SELECT migrate_start('m', 'told', 'n = 1', settings => '{"check_clause": "nothing = 1"}');
SELECT migrate_start('m', 'told', 'n = 1', settings => '{"check_clause": "n"}');
SELECT migrate_start('m', 'told', 'n = 1', settings => '{"check_clause": "count(*) > 0"}');
SELECT migrate_start('m', 'told', 'n = 1', settings => '{"check_clause": "generate_series(1, n) > 0"}');
SELECT migrate_start('m', 'told', 'n = 1', settings => '{"pace_query": "SELECT nothing"}');

\echo == temporary tables
CREATE TEMPORARY TABLE told_temp (id int PRIMARY KEY, n int);
SELECT migrate_start_copy('m', 'told', 'told_temp');
SELECT migrate_start('m', 'told_temp', 'n = 1');
DROP TABLE told_temp;

\echo == privileges
CREATE ROLE told_owner LOGIN;
GRANT USAGE ON SCHEMA drover TO told_owner;
GRANT SELECT, UPDATE ON told TO told_owner;
SET SESSION AUTHORIZATION told_owner;
SELECT migrate_start('m', 'told', 'n = told_secret(id)');
SELECT migrate_start('m', 'told', 'n = 1', 'EXISTS (SELECT FROM told_hidden)');
SELECT migrate_start('m', 'told', 'n = 1', settings => '{"check_clause": "id IN (SELECT id FROM told_hidden)"}');
SELECT migrate_start('m', 'told', 'n = 1', settings => '{"check_clause": "told_secret(n) = 1"}');
-- In the middle.
SET client_min_messages = warning;
SELECT migrate_start('under way', 'told', 'n = 1', 'n = 0', paused => true) > 0;
RESET SESSION AUTHORIZATION;
REVOKE UPDATE ON told FROM told_owner;
SELECT migrate_resume('under way');
CALL migrate_wait('under way', '60s');
GRANT UPDATE ON told TO told_owner;
ALTER TABLE told ENABLE ROW LEVEL SECURITY;
SELECT migrate_retry('under way');
CALL migrate_wait('under way', '60s');
ALTER TABLE told DISABLE ROW LEVEL SECURITY;
SELECT migrate_retry('under way');
CALL migrate_wait('under way', '60s');
SELECT migrate_drop('under way');
RESET client_min_messages;

\echo == what is there already
SELECT migrate_start('first', 'told', 'n = 2, t = NULL', paused => true) > 0;
SELECT migrate_start('second', 'told', $$t = 'x'$$, paused => true) > 0;
SELECT migrate_start('third', 'told', 'n = 3', paused => true, workers => 30) > 0;
SELECT migrate_start_copy('copy', 'told', 'told_to', paused => true) > 0;
INSERT INTO told_to VALUES (0, 0);
SELECT migrate_start_copy('copy again', 'told', 'told_to', paused => true) > 0;
SELECT migrate_start_copy('copy skip', 'told', 'told_to', settings => '{"on_conflict": "skip"}', paused => true) > 0;
-- The same once more, with other settings: they stay, and the hint changes them.
SELECT migrate_start('first', 'told', 'n = 2, t = NULL', settings => '{"pause": "5ms", "batch_target": null}', workers => 2) > 0;
SELECT migrate_alter('first', '{"pause": "5ms", "workers": 2}');
SELECT migrate_start('first', 'told', 'n = 2, t = NULL', settings => '{"pause": "5ms"}', workers => 2) > 0;
SELECT migrate_start('first', 'told', 'n = 2, t = NULL', settings => '{"pause": "1s"}') > 0;

\echo == rows are called what was done to them
SET client_min_messages = warning;
SELECT migrate_start_delete('gone', 'told', 'id > 50', paused => true) > 0;
SELECT migrate_assert_done('gone');
SELECT migrate_assert_done('copy');
SELECT migrate_assert_done('first');
CREATE FUNCTION told_called(keys int[]) RETURNS void LANGUAGE sql AS '';
SELECT migrate_start_call('called', 'told', 'told_called(int[])', paused => true) > 0;
SELECT migrate_assert_done('called');
SELECT count(*) FROM (SELECT migrate_drop(name) FROM migrate_progress) d;
DROP EXTENSION pg_drover;
DROP TABLE told, told_to, told_hidden;
DROP FUNCTION told_secret, told_called;
DROP ROLE told_owner;
