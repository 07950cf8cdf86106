-- A clause that time goes by comes true for other rows later on: success is that all that was due is done.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET search_path = public;
CREATE TABLE logs (id int PRIMARY KEY, at timestamptz NOT NULL);
-- Some are due, and with each row that is deleted another one comes due, where the pass has been.
INSERT INTO logs SELECT i, now() - interval '2 days' FROM generate_series(1, 20) i;
INSERT INTO logs SELECT i, now() + interval '2 days' FROM generate_series(21, 500) i;
CREATE FUNCTION age() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO logs VALUES (old.id - 1000, old.at); RETURN NULL; END $$;
CREATE TRIGGER age AFTER DELETE ON logs FOR EACH ROW EXECUTE FUNCTION age();
SELECT detail FROM migrate_plan_delete('logs', $$at < now() - interval '1 day'$$) WHERE item = 'note' AND detail LIKE '%until%';
SELECT count(*) AS notes FROM migrate_plan_delete('logs', $$at < now() - interval '1 day'$$, settings => '{"until": "none_left"}') WHERE item = 'note' AND detail LIKE '%until%';
SELECT migrate_start_delete('purge', 'logs', $$at < now() - interval '1 day'$$, strategy => 'key', settings => '{"max_passes": 3, "chunk_rows": 10, "chunk_rows_max": 10}') > 0 AS started;
CALL migrate_wait('purge', '60s');
SELECT migrate_assert_done('purge');
SELECT state, passes, sqlstate FROM migrate_progress;
SELECT step, state, regexp_replace(detail, '\d+', 'N', 'g') AS detail FROM migrate_steps ORDER BY step;
SELECT count(*) AS were_due FROM logs WHERE id BETWEEN 1 AND 20;
SELECT settings -> 'until' AS until FROM migrate_definitions;
-- None left, as asked.
DROP TRIGGER age ON logs;
SELECT migrate_start_delete('all', 'logs', $$at < CURRENT_DATE$$, settings => '{"until": "none_left"}') > 0 AS started;
CALL migrate_wait('all', '60s');
SELECT step, state, detail FROM migrate_steps WHERE name = 'all' ORDER BY step;
-- What else is of time, and what is not.
SELECT migrate_start('a', 'logs', $$at = '2000-01-01'$$, $$at < clock_timestamp() AND at > '2000-01-01'$$, paused => true) > 0 AS started;
SELECT migrate_start('b', 'logs', $$at = '2000-01-01'$$, $$EXISTS (SELECT FROM logs l WHERE l.at < LOCALTIMESTAMP)$$, paused => true) > 0 AS started;
SELECT migrate_start('c', 'logs', $$at = '2000-01-01'$$, $$age(at) > interval '1 year'$$, paused => true) > 0 AS started;
SELECT migrate_start('d', 'logs', $$at = '2000-01-01'$$, $$at < '2026-01-01' AND at > '2000-01-01'$$, paused => true) > 0 AS started;
SELECT migrate_start('e', 'logs', $$at = now()$$, $$at < '2026-01-01'$$, paused => true) > 0 AS started;
SELECT name, settings -> 'until' AS until FROM migrate_definitions ORDER BY name;
DROP TABLE logs;
DROP FUNCTION age;
-- Rows that came since may be left, not those that were changed and are not done.
CREATE TABLE halves (id int PRIMARY KEY, at timestamptz NOT NULL, kind text, n int NOT NULL DEFAULT 0);
INSERT INTO halves SELECT i, now() - interval '1 day' FROM generate_series(1, 10) i;
SELECT migrate_start('halves', 'halves', $$kind = CASE WHEN id <= 5 THEN 'a' END, n = n + 1$$, $$kind IS NULL AND at < now()$$, strategy => 'key') > 0 AS started;
CALL migrate_wait('halves', '60s');
SELECT n, count(*), count(kind) FROM halves GROUP BY n;
DROP TABLE halves;
-- What is compared with the time and changed, too, is true again later: it does not tell which rows are done.
CREATE TABLE touched (id int PRIMARY KEY, n int NOT NULL DEFAULT 0, at timestamptz NOT NULL DEFAULT now(), s text);
INSERT INTO touched SELECT i FROM generate_series(1, 100) i;
SELECT migrate_start('touch', 'touched', 'n = n + 1, at = now()', 'at < now()') > 0 AS started;
CALL migrate_wait('touch', '60s');
CREATE FUNCTION hidden() RETURNS timestamptz STABLE LANGUAGE sql AS 'SELECT now()';
SELECT migrate_start('hidden', 'touched', 'n = n + 1, at = now()', 'n = 1 AND at < hidden()') > 0 AS started;
CALL migrate_wait('hidden', '60s');
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN new.at := clock_timestamp(); RETURN new; END $$;
CREATE TRIGGER stamp BEFORE UPDATE ON touched FOR EACH ROW EXECUTE FUNCTION stamp();
SELECT migrate_start('stamped', 'touched', 'n = n + 1', $$at < now() - interval '0 s'$$) > 0 AS started;
CALL migrate_wait('stamped', '60s');
SELECT migrate_start('blocks', 'touched', 'n = n + 1, at = now()', 'at < now()', strategy => 'block');
\echo :SQLSTATE
-- Where the two are not in one condition, it does.
SELECT migrate_start('status', 'touched', $$s = 'x'$$, $$s IS NULL AND id < extract(epoch FROM now())$$) > 0 AS started;
CALL migrate_wait('status', '60s');
SELECT name, state, rows_done, passes FROM migrate_progress WHERE name IN ('touch', 'hidden', 'stamped', 'status') ORDER BY name;
SELECT n, s, count(*) FROM touched GROUP BY n, s;
DROP TABLE touched;
DROP FUNCTION hidden, stamp;
DROP EXTENSION pg_drover CASCADE;
