-- Undo and what becomes of the relation's key and columns: images keep apart what the walked index keeps apart, follow
-- columns that are renamed or get another type, and tell what to do where they cannot.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET client_min_messages = warning;
SET search_path = public;
CREATE SCHEMA kept;
\set undo '{"undo": true, "undo_schema": "kept"}'
CREATE COLLATION any_case (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
-- The key's index tells apart what its column's collation does not.
CREATE TABLE names (name text COLLATE any_case NOT NULL, n int NOT NULL, note text);
CREATE UNIQUE INDEX names_key ON names (name COLLATE "C");
INSERT INTO names SELECT prefix || i, i, prefix FROM generate_series(1, 1000) i, unnest(ARRAY['key', 'KEY']) prefix;
CREATE TABLE names_before AS TABLE names;
CREATE VIEW names_lost AS SELECT count(*) FROM (TABLE names_before EXCEPT TABLE names) x;
SELECT migrate_start_delete('gone', 'names', 'n > 0', settings => :'undo') > 0 AS started;
CALL migrate_wait('gone', '60s');
SELECT count(*) FROM names;
SELECT migrate_rollback('gone');
CALL migrate_wait('gone', '60s');
SELECT state FROM migrate_progress WHERE name = 'gone';
SELECT (SELECT count(*) FROM names), * FROM names_lost;
SELECT migrate_start('changed', 'names', 'n = -n', 'n > 0', settings => :'undo') > 0 AS started;
CALL migrate_wait('changed', '60s');
-- The same columns by another collation identify other rows.
CREATE TABLE small AS SELECT * FROM names WHERE note = 'key';
DELETE FROM names WHERE note = 'key';
CREATE UNIQUE INDEX names_any ON names (name);
DROP INDEX names_key;
SELECT migrate_rollback('changed');
DROP INDEX names_any;
CREATE UNIQUE INDEX names_key ON names (name COLLATE "C");
INSERT INTO names TABLE small;
SELECT migrate_rollback('changed');
CALL migrate_wait('changed', '60s');
SELECT (SELECT count(*) FROM names), * FROM names_lost;
DROP VIEW names_lost;
DROP TABLE names, names_before, small;

-- An operator class that is not the default one.
CREATE TABLE codes (code text NOT NULL, n int NOT NULL);
CREATE UNIQUE INDEX codes_key ON codes (code text_pattern_ops);
INSERT INTO codes SELECT 'c' || i, i FROM generate_series(1, 500) i;
SELECT migrate_start_delete('codes', 'codes', 'n % 2 = 0', settings => :'undo') > 0 AS started;
CALL migrate_wait('codes', '60s');
SELECT migrate_rollback('codes');
CALL migrate_wait('codes', '60s');
SELECT count(*), sum(n) FROM codes;
DROP TABLE codes;

-- Columns that are renamed, or get another type, between the change and its undoing.
CREATE TABLE rows (id int PRIMARY KEY, a int, b text, c varchar(20), d int);
INSERT INTO rows SELECT i, i, i::text, 'c' || i, i FROM generate_series(1, 300) i;
SELECT migrate_start('four', 'rows', $$a = -a, b = b || '0', c = 'x' || c, d = d + 1$$, 'a > 0', settings => :'undo') > 0 AS started;
CALL migrate_wait('four', '60s');
SELECT migrate_start_delete('few', 'rows', 'id > 290', settings => :'undo') > 0 AS started;
CALL migrate_wait('few', '60s');
ALTER TABLE rows RENAME a TO alpha;
ALTER TABLE rows RENAME id TO number;
ALTER TABLE rows ALTER alpha TYPE bigint, ALTER b TYPE int USING b::int, ALTER c TYPE text, ALTER number TYPE bigint, ALTER d TYPE text;
SELECT migrate_rollback('few');
CALL migrate_wait('few', '60s');
SELECT state FROM migrate_progress WHERE name = 'few';
SELECT count(*), sum(alpha), sum(b) FROM rows WHERE number > 290;
SELECT migrate_rollback('four');
CALL migrate_wait('four', '60s');
SELECT state, (SELECT count(*) FROM migrate_errors e WHERE e.name = 'four') AS errors FROM migrate_progress WHERE name = 'four';
SELECT count(*) FROM rows WHERE (alpha, b, c, d) = (number, number, 'c' || number, number::text);

-- One that no cast leads to: what to do, and that it helps.
SELECT migrate_start('times', 'rows', 'alpha = -alpha', 'alpha > 0', settings => :'undo') > 0 AS started;
CALL migrate_wait('times', '60s');
ALTER TABLE rows ALTER alpha TYPE timestamptz USING to_timestamp(alpha);
\set VERBOSITY verbose
SELECT migrate_rollback('times');
SELECT id AS times FROM migrate_progress WHERE name = 'times' \gset
ALTER TABLE kept.drover_undo_:times ALTER COLUMN old_alpha TYPE timestamptz USING to_timestamp(old_alpha), ALTER COLUMN new_alpha TYPE timestamptz USING to_timestamp(new_alpha);
\set VERBOSITY default
SELECT migrate_rollback('times');
CALL migrate_wait('times', '60s');
SELECT count(*) FROM rows WHERE alpha = to_timestamp(number);

-- One that is dropped: the others come back.
SELECT migrate_start('both', 'rows', $$b = -b, d = d || '!'$$, 'b > 0', settings => :'undo') > 0 AS started;
CALL migrate_wait('both', '60s');
ALTER TABLE rows DROP d;
SELECT migrate_rollback('both');
SELECT id AS both FROM migrate_progress WHERE name = 'both' \gset
ALTER TABLE kept.drover_undo_:both DROP COLUMN old_d, DROP COLUMN new_d;
SELECT migrate_rollback('both');
CALL migrate_wait('both', '60s');
SELECT count(*) FROM rows WHERE b = number;

-- A type that changes while rows are still to be changed: the images have to fit before it goes on.
SELECT migrate_start('wider', 'rows', 'b = b + 1', 'b % 2 = 0', settings => :'undo', paused => true) > 0 AS started;
ALTER TABLE rows ALTER b TYPE bigint;
SELECT migrate_resume('wider');
CALL migrate_wait('wider', '60s');
SELECT sqlstate, message FROM migrate_progress WHERE name = 'wider';
SELECT id AS wider FROM migrate_progress WHERE name = 'wider' \gset
ALTER TABLE kept.drover_undo_:wider ALTER COLUMN old_b TYPE bigint, ALTER COLUMN new_b TYPE bigint;
SELECT migrate_retry('wider');
CALL migrate_wait('wider', '60s');
SELECT state, rows_done FROM migrate_progress WHERE name = 'wider';

-- A generated column that comes to be a plain one keeps the value that it had, of a delete and of an update.
CREATE TABLE computed (id int PRIMARY KEY, a int, twice int GENERATED ALWAYS AS (a * 2) STORED, n int);
INSERT INTO computed (id, a, n) SELECT i, i, 0 FROM generate_series(1, 100) i;
CREATE TABLE computed_before AS TABLE computed;
SELECT migrate_start_delete('plain gone', 'computed', 'id > 60', settings => :'undo') > 0 AS started;
CALL migrate_wait('plain gone', '60s');
SELECT migrate_start('plain twice', 'computed', 'a = a + 1000', 'a <= 40', settings => :'undo') > 0 AS started;
CALL migrate_wait('plain twice', '60s');
SELECT count(*), sum(twice) FROM computed;
ALTER TABLE computed ALTER twice DROP EXPRESSION;
SELECT migrate_rollback('plain gone');
CALL migrate_wait('plain gone', '60s');
SELECT migrate_rollback('plain twice');
CALL migrate_wait('plain twice', '60s');
SELECT count(*), (SELECT count(*) FROM (TABLE computed_before EXCEPT TABLE computed) x) AS lost FROM computed;
-- While it is one it is computed anew, whatever its type.
CREATE TABLE still (id int PRIMARY KEY, a int, twice int GENERATED ALWAYS AS (a * 2) STORED);
INSERT INTO still (id, a) SELECT i, i FROM generate_series(1, 100) i;
SELECT migrate_start_delete('still gone', 'still', 'id > 60', settings => :'undo') > 0 AS started;
CALL migrate_wait('still gone', '60s');
SELECT migrate_start('still twice', 'still', 'a = a + 1000', 'a <= 40', settings => :'undo') > 0 AS started;
CALL migrate_wait('still twice', '60s');
ALTER TABLE still ALTER twice TYPE numeric;
SELECT migrate_rollback('still gone');
CALL migrate_wait('still gone', '60s');
SELECT migrate_rollback('still twice');
CALL migrate_wait('still twice', '60s');
SELECT count(*), count(*) FILTER (WHERE a = id AND twice = 2 * id) AS alike FROM still;
-- Of a relation that is gone there is nothing to restore.
SELECT migrate_start_delete('no table', 'still', 'id > 90', settings => :'undo') > 0 AS started;
CALL migrate_wait('no table', '60s');
DROP TABLE computed, computed_before, still;
\set VERBOSITY terse
SELECT migrate_rollback('no table');
\set VERBOSITY default

-- Changed again after its before-images were dropped: they begin anew, and it says so.
CREATE TABLE later (id int PRIMARY KEY, a int);
INSERT INTO later SELECT i FROM generate_series(1, 100) i;
SELECT migrate_start('later', 'later', 'a = 1', 'a IS NULL', settings => '{"undo": true, "undo_retention": "1s"}') > 0 AS started;
CALL migrate_wait('later', '60s');
CREATE PROCEDURE pg_temp.dropped() LANGUAGE plpgsql AS $$
BEGIN
    FOR i IN 1 .. 600 LOOP
        EXIT WHEN (SELECT undo_table IS NULL FROM migrate_definitions WHERE name = 'later');
        PERFORM migrate_wake();
        COMMIT;
        PERFORM pg_sleep(0.1);
    END LOOP;
END $$;
CALL pg_temp.dropped();
SELECT migrate_alter('later', '{"undo_retention": "7d"}');
INSERT INTO later SELECT i FROM generate_series(101, 150) i;
SET client_min_messages = notice;
SELECT migrate_auto('later', 'later', 'a = 1', 'a IS NULL', on_large => 'queue');
SET client_min_messages = warning;
CALL migrate_wait('later', '60s');
SELECT migrate_rollback('later');
CALL migrate_wait('later', '60s');
SELECT count(*) FILTER (WHERE a IS NULL) AS restored, count(*) FILTER (WHERE a = 1) AS kept FROM later;
SELECT message FROM migrate_events WHERE name = 'later' AND kind = 'undo' ORDER BY event_id;
DROP TABLE later;
-- Likewise by the retry of a check that failed.
CREATE TABLE later (id int PRIMARY KEY, a int);
INSERT INTO later SELECT i FROM generate_series(1, 10) i;
SELECT migrate_drop('later');
SELECT migrate_start('later', 'later', 'a = 1', 'a IS NULL', settings => '{"undo": true, "undo_retention": "1s"}') > 0 AS started;
CALL migrate_wait('later', '60s');
CALL pg_temp.dropped();
SELECT migrate_alter('later', '{"undo_retention": "7d"}');
INSERT INTO later SELECT i FROM generate_series(11, 15) i;
SELECT migrate_verify('later');
\set VERBOSITY terse
CALL migrate_wait('later', '60s');
\set VERBOSITY default
SELECT migrate_retry('later');
CALL migrate_wait('later', '60s');
SELECT migrate_rollback('later');
CALL migrate_wait('later', '60s');
SELECT count(*) FILTER (WHERE a IS NULL) AS restored, count(*) FILTER (WHERE a = 1) AS kept FROM later;
DROP TABLE later;

-- A table that has the name already.
SELECT max(id) + 1 AS next FROM migrate_progress \gset
CREATE TABLE kept.drover_undo_:next ();
SELECT migrate_start('named', 'rows', 'b = 0', 'b <> 0', settings => :'undo') = :next AS started;
CALL migrate_wait('named', '60s');
SELECT migrate_rollback('named');
CALL migrate_wait('named', '60s');
SELECT count(*) FROM rows WHERE b <> 0;
SELECT migrate_drop('named');
SELECT count(*) FROM pg_class WHERE relname = 'drover_undo_' || :next;
DROP TABLE kept.drover_undo_:next;
DROP SCHEMA kept CASCADE;
DROP EXTENSION pg_drover CASCADE;
DROP TABLE rows;
DROP COLLATION any_case;
