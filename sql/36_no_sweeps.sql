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
DROP TABLE rows, keyless;
DROP EXTENSION pg_drover CASCADE;
