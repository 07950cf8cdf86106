-- By block an update by others can move a row to where the walk has been. Only a sweep finds it, so without sweeps
-- nothing is walked by block.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET search_path = public;
CREATE TABLE rows (id int PRIMARY KEY, n int);
INSERT INTO rows SELECT i FROM generate_series(1, 1000) i;
CREATE TABLE keyless (id int, n int);
INSERT INTO keyless SELECT i FROM generate_series(1, 1000) i;
SELECT migrate_start('chosen', 'rows', 'n = 1', 'n IS NULL', settings => '{"verify": false}') > 0 AS started;
CALL migrate_wait('chosen', '60s');
SELECT bool_and(key_index IS NOT NULL) AS by_key FROM migrate_slices WHERE name = 'chosen';
SELECT step, state, detail FROM migrate_steps WHERE name = 'chosen' ORDER BY step;
SELECT migrate_start('asked', 'rows', 'n = 1', 'n IS NULL', strategy => 'block', settings => '{"verify": false}');
SELECT migrate_start_delete('asked', 'rows', 'n = 1', strategy => 'block', settings => '{"verify": false}');
SELECT migrate_start('keyless', 'keyless', 'n = 1', 'n IS NULL', settings => '{"verify": false}');
-- With sweeps it is; switched off afterwards, they are made all the same.
SELECT migrate_start('later', 'keyless', 'n = 1', 'n IS NULL', settings => '{"batch_rows": 100, "pause": "2min"}') > 0 AS started;
DO $$ BEGIN FOR i IN 1 .. 600 LOOP
    EXIT WHEN EXISTS (SELECT FROM migrate_progress WHERE name = 'later' AND rows_done > 0);
    COMMIT;
    PERFORM pg_sleep(0.1);
END LOOP; END $$;
SELECT migrate_alter('later', '{"verify": false, "pause": null}');
CALL migrate_wait('later', '60s');
SELECT state, rows_done, passes FROM migrate_progress WHERE name = 'later';
SELECT step, state, detail FROM migrate_steps WHERE name = 'later' ORDER BY step;
-- A clause that can be true of a row before the change and fails on it after: it does not tell, and that is no error.
CREATE TABLE numerals (id int PRIMARY KEY, a text, n int NOT NULL DEFAULT 0);
INSERT INTO numerals SELECT i, i % 5 FROM generate_series(1, 1000) i;
SELECT migrate_start('numerals', 'numerals', $$a = 'three', n = n + 1$$, $$CASE WHEN a ~ '^[0-4]$|three' THEN a::int = 3 END AND id % 5 = 3$$, strategy => 'key') > 0 AS started;
CALL migrate_wait('numerals', '60s');
SELECT state, rows_done, rows_failed, passes FROM migrate_progress WHERE name = 'numerals';
SELECT a, n, count(*) FROM numerals GROUP BY a, n ORDER BY a, n;
-- A sub-select over the whole table sees what the batches before have changed: that is said.
SET client_min_messages = notice;
\set VERBOSITY default
SELECT migrate_start_delete('average', 'numerals', 'id <= (SELECT avg(id) FROM numerals)', paused => true) > 0 AS started;
CREATE VIEW numerals_view AS SELECT id FROM numerals;
SELECT migrate_start('smallest', 'numerals', 'n = (SELECT min(id) FROM numerals_view)', strategy => 'key', paused => true) > 0 AS started;
SELECT migrate_start('other', 'numerals', 'n = (SELECT max(id) FROM generate_series(1, 3) g (id) WHERE g.id <> numerals.id)', strategy => 'key', paused => true) > 0 AS started;
SET client_min_messages = warning;
DROP VIEW numerals_view;
DROP TABLE numerals;
-- Without a where_clause nothing tells which rows a trigger has kept as they were, but how many is known.
CREATE TABLE kept (id int PRIMARY KEY, n int NOT NULL DEFAULT 0);
INSERT INTO kept SELECT generate_series(1, 1000);
CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN IF new.id % 100 = 0 THEN RETURN NULL; END IF; RETURN new; END';
CREATE TRIGGER keep BEFORE UPDATE ON kept FOR EACH ROW EXECUTE FUNCTION keep();
SELECT migrate_start('kept', 'kept', 'n = n + 1') > 0 AS started;
CALL migrate_wait('kept', '60s');
SELECT state, rows_done, rows_skipped, message FROM migrate_progress WHERE name = 'kept';
SELECT migrate_start('kept_undo', 'kept', 'n = n + 1', settings => '{"undo": true}') > 0 AS started;
CALL migrate_wait('kept_undo', '60s');
SELECT state, rows_done, rows_skipped, message FROM migrate_progress WHERE name = 'kept_undo';
SELECT n, count(*) FROM kept GROUP BY n ORDER BY n;
DROP TABLE kept CASCADE;
DROP FUNCTION keep();
DROP TABLE rows, keyless;
DROP EXTENSION pg_drover CASCADE;
