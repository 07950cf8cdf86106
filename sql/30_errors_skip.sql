-- Rows that cannot be changed: found one by one, with their keys; on_error => stop (default) fails with the row, skip
-- puts it into quarantine and applies everything else once; migrate_retry takes up what is in quarantine.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET client_min_messages = warning;
SET search_path = public;
CREATE VIEW bad AS
    SELECT e.name, e.relation, e.key, e.key_columns, e.sqlstate, e.message, e.detail, e.constraint_name, e.quarantined, e.mended_at IS NOT NULL AS mended
    FROM migrate_errors e ORDER BY e.name, e.relation, e.key, e.error_id;
CREATE VIEW ends AS SELECT name, state, rows_done, rows_failed, percent, sqlstate, message FROM migrate_progress;
-- Chunks of 100 rows.
\set even '{"chunk_rows": 100, "chunk_rows_max": 100, "batch_target": "1h", "retry_delay": "1ms"}'
\set skip '{"chunk_rows": 100, "chunk_rows_max": 100, "batch_target": "1h", "retry_delay": "1ms", "on_error": "skip"}'

-- Values of the settings.
SELECT migrate_start('bad', 'pg_class', 'x = 1', settings => '{"on_error": "ignore"}');
SELECT migrate_start('bad', 'pg_class', 'x = 1', settings => '{"max_row_errors": -1}');

CREATE TABLE rows (id int PRIMARY KEY, d int NOT NULL DEFAULT 1, u int, n int NOT NULL DEFAULT 0);
INSERT INTO rows SELECT i FROM generate_series(1, 2000) i;
UPDATE rows SET d = 0 WHERE id IN (1, 137, 138, 900, 2000);

-- stop: the first row at fault, by its key; what comes before its chunk is done.
SELECT migrate_start('stop', 'rows', 'n = n + 1 / d', 'id > 1', settings => :'even') > 0 AS started;
CALL migrate_wait('stop', '60s');
\echo :SQLSTATE
SELECT key, key_from, key_to, sqlstate, message, detail, attempt, will_retry, quarantined FROM migrate_errors WHERE name = 'stop' ORDER BY error_id;
SELECT n, count(*), max(id) FROM rows GROUP BY n ORDER BY n;
SELECT * FROM ends;
-- The same migration goes on when such rows may be skipped.
SELECT migrate_alter('stop', '{"on_error": "skip"}'), migrate_retry('stop');
CALL migrate_wait('stop', '60s');
\echo :SQLSTATE
SELECT n, count(*), min(id), max(id) FROM rows GROUP BY n ORDER BY n;
SELECT key, sqlstate, message, mended FROM bad WHERE quarantined;
SELECT * FROM ends;
-- Gates do not take it for done.
SELECT migrate_assert_done('stop');
\echo :SQLSTATE
SELECT migrate_drop('stop');
UPDATE rows SET n = 0;

-- skip, without a where_clause: each row once, the bad ones in quarantine.
SELECT migrate_start('skip', 'rows', 'n = n + 1 / d', settings => :'skip') > 0 AS started;
CALL migrate_wait('skip', '60s');
SELECT n, count(*) FROM rows GROUP BY n ORDER BY n;
SELECT key, key_columns, sqlstate, message FROM bad WHERE quarantined;
SELECT * FROM ends;
SELECT step, kind, state, detail FROM migrate_steps ORDER BY step;
-- Two of them are mended: only rows in quarantine are tried again.
UPDATE rows SET d = 1 WHERE id IN (1, 900);
DELETE FROM rows WHERE id = 2000;
SELECT migrate_pause('skip');
SELECT migrate_retry('skip', errors_only => true);
CALL migrate_wait('skip', '60s');
SELECT n, count(*) FROM rows GROUP BY n ORDER BY n;
SELECT key, mended FROM bad WHERE quarantined;
SELECT * FROM ends;
UPDATE rows SET d = 1;
SELECT migrate_retry('skip', errors_only => true);
CALL migrate_wait('skip', '60s');
SELECT n, count(*) FROM rows GROUP BY n ORDER BY n;
SELECT * FROM ends;
SELECT migrate_assert_done('skip');
SELECT migrate_retry('skip', errors_only => true);
\echo :SQLSTATE
SELECT kind, state, message FROM migrate_events WHERE name = 'skip' AND kind <> 'waiting' ORDER BY event_id;
SELECT migrate_drop('skip');

-- More bad rows than max_row_errors.
UPDATE rows SET n = 0, d = CASE WHEN id % 100 = 7 THEN 0 ELSE 1 END;
SELECT migrate_start('limit', 'rows', 'n = n + 1 / d', settings => :'skip'::jsonb || '{"max_row_errors": 3}') > 0 AS started;
CALL migrate_wait('limit', '60s');
\echo :SQLSTATE
SELECT key, quarantined FROM bad WHERE key IS NOT NULL;
SELECT n, count(*), max(id) FROM rows GROUP BY n ORDER BY n;
SELECT migrate_alter('limit', '{"max_row_errors": null}'), migrate_retry('limit');
CALL migrate_wait('limit', '60s');
SELECT n, count(*) FROM rows GROUP BY n ORDER BY n;
SELECT state, rows_done, rows_failed FROM ends;
SELECT migrate_drop('limit');

-- Every row is bad, and constraints of all kinds, also deferred ones, which fail at the commit.
CREATE TABLE parents (id int PRIMARY KEY);
INSERT INTO parents VALUES (1), (2);
CREATE TABLE children (a int, b text COLLATE "C", parent int REFERENCES parents DEFERRABLE INITIALLY DEFERRED, v varchar(3), c int CHECK (c <> 5),
                       PRIMARY KEY (a, b));
INSERT INTO children SELECT i / 10, 'k' || i, 1, 'x', i FROM generate_series(10, 59) i WHERE i <> 5;
SELECT migrate_start('all', 'children', 'c = 5', settings => :'skip') > 0 AS started;
CALL migrate_wait('all', '60s');
SELECT count(*), min(key), max(key), min(sqlstate), min(constraint_name) FROM bad WHERE name = 'all' AND quarantined;
SELECT migrate_start('deferred', 'children', $$parent = CASE b WHEN 'k33' THEN 3 ELSE 2 END, v = CASE b WHEN 'k44' THEN 'long' ELSE 'y' END$$, settings => :'skip') > 0 AS started;
CALL migrate_wait('deferred', '60s');
SELECT key, key_columns, sqlstate, message, constraint_name FROM bad WHERE name = 'deferred' AND quarantined;
SELECT parent, v, count(*) FROM children GROUP BY parent, v ORDER BY parent, v;
SELECT migrate_start('deferred stop', 'children', $$parent = CASE b WHEN 'k21' THEN 3 ELSE 1 END$$, settings => :'even') > 0 AS started;
CALL migrate_wait('deferred stop', '60s');
SELECT key, sqlstate, will_retry FROM migrate_errors WHERE name = 'deferred stop' ORDER BY error_id;

-- Sweeps: a bad row satisfies where_clause for ever, and the migration ends all the same.
UPDATE rows SET n = 0, d = 1;
UPDATE rows SET d = 0 WHERE id IN (5, 1500);
SELECT migrate_start('sweeps', 'rows', 'n = 1 / d', 'n = 0', strategy => 'key', settings => :'skip') > 0 AS started;
CALL migrate_wait('sweeps', '60s');
SELECT state, rows_done, rows_failed, passes FROM migrate_progress WHERE name = 'sweeps';
SELECT state, detail FROM migrate_steps WHERE name = 'sweeps' AND step = 2;
SELECT key FROM bad WHERE name = 'sweeps' AND quarantined;

-- By block: a row is known by its primary key, or by its ctid; walked in stripes too.
CREATE TABLE blocks (id uuid PRIMARY KEY, n int, d int);
INSERT INTO blocks SELECT md5(i::text)::uuid, i, 1 FROM generate_series(1, 5000) i;
UPDATE blocks SET d = 0 WHERE n IN (17, 4000);
VACUUM ANALYZE blocks;
SELECT migrate_start('blocks', 'blocks', 'n = -n / d', 'n > 0', strategy => 'block', settings => :'skip') > 0 AS started;
CALL migrate_wait('blocks', '60s');
SELECT state, rows_done, rows_failed FROM migrate_progress WHERE name = 'blocks';
SELECT e.key[1]::uuid = md5(b.n::text)::uuid AS right_key, e.key_columns, b.n FROM bad e JOIN blocks b ON e.key[1]::uuid = b.id WHERE e.name = 'blocks' AND quarantined ORDER BY n;
SELECT count(*) FROM blocks WHERE n < 0;
UPDATE blocks SET d = 1;
SELECT migrate_retry('blocks', errors_only => true);
CALL migrate_wait('blocks', '60s');
SELECT state, rows_done, rows_failed FROM migrate_progress WHERE name = 'blocks';
SELECT count(*) FROM blocks WHERE n < 0;
CREATE TABLE heap (n int, d int);
INSERT INTO heap SELECT i, 1 FROM generate_series(1, 5000) i;
UPDATE heap SET d = 0 WHERE n IN (18, 4001);
VACUUM ANALYZE heap;
SELECT migrate_start('heap', 'heap', 'n = -n / d', 'n > 0', settings => :'skip'::jsonb || '{"stripes": 3}') > 0 AS started;
CALL migrate_wait('heap', '60s');
SELECT state, rows_done, rows_failed FROM migrate_progress WHERE name = 'heap';
SELECT h.n, e.key_columns, e.sqlstate FROM migrate_errors e JOIN heap h ON h.ctid = e.key[1]::tid WHERE e.name = 'heap' AND quarantined AND mended_at IS NULL ORDER BY n;
SELECT count(*) FROM heap WHERE n < 0;
UPDATE heap SET d = 1 WHERE n > 0; -- which moves them
SELECT migrate_retry('heap', errors_only => true);
CALL migrate_wait('heap', '60s');
SELECT state, rows_done, rows_failed FROM migrate_progress WHERE name = 'heap';
SELECT count(*) FROM heap WHERE n < 0;

-- A trigger that refuses rows, in partitions, with two workers.
CREATE TABLE parts (id int, p int, n int NOT NULL DEFAULT 0, PRIMARY KEY (id, p)) PARTITION BY LIST (p);
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES IN (1);
CREATE TABLE parts_2 PARTITION OF parts FOR VALUES IN (2);
INSERT INTO parts SELECT i, 1 + i % 2 FROM generate_series(1, 3000) i;
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'row % is refused', new.id USING DETAIL = 'It is odd.', HINT = 'Leave it alone.';
END $$;
CREATE TRIGGER refuse BEFORE UPDATE ON parts FOR EACH ROW WHEN (old.id IN (100, 1001, 2999)) EXECUTE FUNCTION refuse();
SELECT migrate_start('parts', 'parts', 'n = n + 1', workers => 2, settings => :'skip') > 0 AS started;
CALL migrate_wait('parts', '60s');
SELECT relation, key, sqlstate, message, detail FROM bad WHERE name = 'parts' AND quarantined;
SELECT n, count(*) FROM parts GROUP BY n ORDER BY n;
DROP TRIGGER refuse ON parts;
SELECT migrate_retry('parts');
CALL migrate_wait('parts', '60s');
SELECT n, count(*) FROM parts GROUP BY n ORDER BY n;
SELECT state, rows_done, rows_failed FROM migrate_progress WHERE name = 'parts';

-- A row that a trigger keeps as it is stays in quarantine.
CREATE TABLE kept (id int PRIMARY KEY, n int NOT NULL DEFAULT 0, v text);
INSERT INTO kept SELECT i, 0, CASE WHEN i % 10 = 7 THEN 'bad' ELSE '1' END FROM generate_series(1, 30) i;
SELECT migrate_start('kept', 'kept', 'n = n + v::int', settings => :'skip') > 0 AS started;
CALL migrate_wait('kept', '60s');
CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
UPDATE kept SET v = '1' WHERE v = 'bad';
CREATE TRIGGER keep BEFORE UPDATE ON kept FOR EACH ROW EXECUTE FUNCTION keep();
SELECT migrate_retry('kept');
CALL migrate_wait('kept', '60s');
SELECT relation, key, sqlstate, message, detail FROM bad WHERE name = 'kept' AND quarantined;
SELECT state, rows_done, rows_failed FROM migrate_progress WHERE name = 'kept';
DROP TRIGGER keep ON kept;
SELECT migrate_retry('kept');
CALL migrate_wait('kept', '60s');
SELECT state, rows_done, rows_failed FROM migrate_progress WHERE name = 'kept';
SELECT n, count(*) FROM kept GROUP BY n;

DROP VIEW bad, ends;
DROP EXTENSION pg_drover;
DROP TABLE rows, children, parents, blocks, heap, parts, kept;
DROP FUNCTION refuse, keep;
