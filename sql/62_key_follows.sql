-- The key follows from what is assigned: by generation, which is seen at the start, or by a BEFORE trigger, which is seen
-- at the first row that it does it to. Rows would be met again, or never, and not be found for an undo.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET client_min_messages = warning;
SET search_path = public;
CREATE VIEW ends AS SELECT name, state, rows_done, sqlstate, message FROM migrate_progress ORDER BY name;

-- Generated.
CREATE TABLE made (n int NOT NULL, k int GENERATED ALWAYS AS (n) STORED PRIMARY KEY, times int NOT NULL DEFAULT 0);
INSERT INTO made SELECT i FROM generate_series(1, 2000) i;
SELECT migrate_start('made', 'made', 'n = n + 3000, times = times + 1', settings => '{"chunk_rows": 100}');
\echo :SQLSTATE
SELECT migrate_start('made', 'made', 'n = n + 3000, times = times + 1', strategy => 'key', settings => '{"key": "made_pkey"}');
SELECT migrate_start('made', 'made', 'n = n + 3000, times = times + 1', 'times = 0', settings => '{"undo": true}');
-- Another key is walked instead, and is the one of the before-images.
ALTER TABLE made ADD id int GENERATED ALWAYS AS IDENTITY UNIQUE;
SELECT migrate_start('made', 'made', 'n = n + 3000, times = times + 1', 'times = 0', settings => '{"undo": true, "chunk_rows": 100}') > 0 AS started;
CALL migrate_wait('made', '60s');
SELECT count(*), min(n), max(n), min(times), max(times) FROM made;
SELECT migrate_rollback('made');
CALL migrate_wait('made', '60s');
SELECT count(*), min(n), max(n), min(times), max(times) FROM made;
SELECT state, rows_failed FROM migrate_progress;
-- An index on it counts for HOT.
SELECT detail FROM migrate_plan('made', 'n = n + 1', 'times = 0') WHERE item = 'HOT';

-- A partition key that is an expression.
CREATE TABLE parts (id int PRIMARY KEY, n int) PARTITION BY RANGE (id);
CREATE TABLE part_1 PARTITION OF parts FOR VALUES FROM (0) TO (1000);
CREATE TABLE halves (id int, n int) PARTITION BY LIST ((n % 2));
CREATE TABLE half_0 PARTITION OF halves FOR VALUES IN (0);
CREATE TABLE half_1 PARTITION OF halves FOR VALUES IN (1);
CREATE UNIQUE INDEX ON half_0 (id);
ALTER TABLE halves ALTER id SET NOT NULL;
SELECT migrate_start('halves', 'halves', 'n = n + 1', 'id > 0');
SELECT migrate_start('half', 'half_0', 'n = n + 1', 'id > 0');

-- A trigger. Each row would be met seven times.
CREATE TABLE rows (id int, part int NOT NULL DEFAULT 1, n int NOT NULL DEFAULT 0, v numeric DEFAULT 1.0, PRIMARY KEY (part, id));
CREATE FUNCTION shifts() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.id := NEW.id + 300001; RETURN NEW; END';
CREATE FUNCTION harmless() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.v := 2; NEW.id := OLD.id; RETURN NEW; END';
CREATE PROCEDURE anew() LANGUAGE sql AS 'TRUNCATE rows; INSERT INTO rows SELECT i * 1000 FROM generate_series(1, 2000) i';
CREATE TRIGGER a_harmless BEFORE UPDATE ON rows FOR EACH ROW EXECUTE FUNCTION harmless();
CREATE TRIGGER b_shifts BEFORE UPDATE ON rows FOR EACH ROW WHEN (NEW.id > 1000) EXECUTE FUNCTION shifts();
CALL anew();
SELECT migrate_start('t', 'rows', 'n = n + 1', settings => '{"chunk_rows": 100, "chunk_rows_max": 100}') > 0 AS started;
CALL migrate_wait('t', '60s');
SELECT * FROM ends WHERE name = 't';
SELECT sqlstate, message, detail, hint, key FROM migrate_errors WHERE name = 't';
SELECT count(*), max(n) < 2 AS at_most_once, count(*) FILTER (WHERE id % 1000 <> 0) AS moved FROM rows;
-- Without it, to its end.
ALTER TABLE rows DISABLE TRIGGER b_shifts;
SELECT migrate_retry('t');
CALL migrate_wait('t', '60s');
SELECT state, rows_done FROM migrate_progress WHERE name = 't';
SELECT count(*), min(n), max(n), min(v), max(v) FROM rows;

-- It also stops one that skips rows at fault, or has several workers, or keeps before-images, by key or by block.
ALTER TABLE rows ENABLE TRIGGER b_shifts;
CALL anew();
SELECT migrate_start('skip', 'rows', 'n = n + 1', 'n = 0', workers => 2, strategy => 'key', settings => '{"chunk_rows": 100, "on_error": "skip"}') > 0 AS started;
CALL migrate_wait('skip', '60s');
SELECT state, rows_failed, sqlstate, message FROM migrate_progress WHERE name = 'skip';
CALL anew();
SELECT migrate_start('undo', 'rows', 'n = n + 1', 'n = 0', strategy => 'key', settings => '{"chunk_rows": 100, "undo": true}') > 0 AS started;
CALL migrate_wait('undo', '60s');
SELECT state, sqlstate, message FROM migrate_progress WHERE name = 'undo';
SELECT detail FROM migrate_errors WHERE name = 'undo';
SELECT count(*) FILTER (WHERE id % 1000 <> 0) AS moved FROM rows;
CALL anew();
SELECT migrate_start('block', 'rows', 'n = n + 1', 'n = 0', strategy => 'block', settings => '{"undo": true}') > 0 AS started;
CALL migrate_wait('block', '60s');
SELECT state, sqlstate, message FROM migrate_progress WHERE name = 'block';
SELECT count(*) FILTER (WHERE id % 1000 <> 0) AS moved FROM rows;
-- By block without before-images nothing goes by the key.
SELECT migrate_start('free', 'rows', 'n = n + 1', 'n = 0', strategy => 'block') > 0 AS started;
CALL migrate_wait('free', '60s');
SELECT state FROM migrate_progress WHERE name = 'free';
SELECT count(*), min(n), max(n), count(*) FILTER (WHERE id % 1000 <> 0) AS moved FROM rows;

-- Where the trigger changes what the key is generated from; and a value that is the same to the key is no other.
CREATE TABLE derived (n int, k numeric GENERATED ALWAYS AS (n) STORED PRIMARY KEY, w int NOT NULL DEFAULT 0);
INSERT INTO derived SELECT i * 1000 FROM generate_series(1, 100) i;
CREATE FUNCTION shifts_n() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.n := NEW.n + 7001; RETURN NEW; END';
CREATE TRIGGER shifts BEFORE UPDATE ON derived FOR EACH ROW EXECUTE FUNCTION shifts_n();
SELECT migrate_start('derived', 'derived', 'w = w + 1', settings => '{"chunk_rows": 10, "chunk_rows_max": 10}') > 0 AS started;
CALL migrate_wait('derived', '60s');
SELECT state, sqlstate, message FROM migrate_progress WHERE name = 'derived';
SELECT detail FROM migrate_errors WHERE name = 'derived';
CREATE TABLE alike (k numeric PRIMARY KEY, w int NOT NULL DEFAULT 0);
INSERT INTO alike SELECT i FROM generate_series(1, 100) i;
CREATE FUNCTION spells() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.k := NEW.k::numeric(10, 2); RETURN NEW; END';
CREATE TRIGGER spells BEFORE UPDATE ON alike FOR EACH ROW EXECUTE FUNCTION spells();
SELECT migrate_start('alike', 'alike', 'w = w + 1', settings => '{"chunk_rows": 10}') > 0 AS started;
CALL migrate_wait('alike', '60s');
SELECT state FROM migrate_progress WHERE name = 'alike';
SELECT count(*), min(w), max(w), min(k), max(k) FROM alike;

-- Rows in quarantine that are tried again.
CREATE TABLE kept (id int PRIMARY KEY, n int NOT NULL DEFAULT 0 CHECK (n = 0 OR id <> 5));
INSERT INTO kept SELECT i FROM generate_series(1, 100) i;
SELECT migrate_start('kept', 'kept', 'n = n + 1', strategy => 'key', settings => '{"on_error": "skip"}') > 0 AS started;
CALL migrate_wait('kept', '60s');
SELECT state, rows_failed FROM migrate_progress WHERE name = 'kept';
ALTER TABLE kept DROP CONSTRAINT kept_check;
CREATE TRIGGER shifts BEFORE UPDATE ON kept FOR EACH ROW EXECUTE FUNCTION shifts();
SELECT migrate_retry('kept', errors_only => true);
CALL migrate_wait('kept', '60s');
SELECT state, sqlstate, message FROM migrate_progress WHERE name = 'kept';
SELECT n FROM kept WHERE id = 5;
DROP EXTENSION pg_drover CASCADE;
DROP TABLE made, parts, halves, rows, derived, alike, kept;
DROP FUNCTION shifts, harmless, shifts_n, spells;
DROP PROCEDURE anew;
