-- Errors: a failed batch is rolled back and recorded with everything that it takes to find the row; transient ones are
-- tried again; a retry goes on from the cursor, and each row is changed once.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET client_min_messages = warning;
SET search_path = public;
CREATE VIEW failures AS
    SELECT e.relation, e.key_from, e.key_to, e.sqlstate, e.message, e.detail, e.hint, e.constraint_name, e.context, e.statement, e.attempt, e.will_retry, e.name
    FROM migrate_errors e ORDER BY error_id;
-- Chunks of 10 rows, batches of 30.
\set even '{"chunk_rows": 10, "chunk_rows_max": 10, "batch_rows": 30, "batch_target": "1h", "retry_delay": "1ms", "retry_delay_max": "2ms"}'

CREATE TABLE rows (id int PRIMARY KEY, d int NOT NULL DEFAULT 1, u int, n int NOT NULL DEFAULT 0);
INSERT INTO rows SELECT i FROM generate_series(1, 1000) i;

-- 22012: one row that divides by zero.
UPDATE rows SET d = 0 WHERE id = 137;
SELECT migrate_start('division', 'rows', 'n = n + 1 / d', settings => :'even') > 0 AS started;
CALL migrate_wait('division', '60s');
\echo :SQLSTATE
SELECT * FROM failures WHERE name = 'division' \gx
SELECT n, count(*), max(id) FROM rows GROUP BY n ORDER BY n;
SELECT cursor, state, rows_done, rows_walked, attempts FROM migrate_slices WHERE name = 'division';
SELECT state, phase, waiting_for, rows_done, sqlstate, message, finished_at IS NOT NULL AS finished FROM migrate_progress WHERE name = 'division';
SELECT step, kind, state FROM migrate_steps WHERE name = 'division' ORDER BY step;
-- Nothing has changed, so it fails again, at the same place.
SELECT migrate_retry('division');
CALL migrate_wait('division', '60s');
SELECT count(*), count(DISTINCT (key_from, key_to, statement)) FROM failures WHERE name = 'division';
SELECT n, count(*) FROM rows GROUP BY n ORDER BY n;
-- The row is repaired.
UPDATE rows SET d = 1 WHERE id = 137;
SELECT migrate_retry('division');
CALL migrate_wait('division', '60s');
SELECT n, count(*) FROM rows GROUP BY n ORDER BY n;
SELECT state, rows_done, sqlstate, message FROM migrate_progress WHERE name = 'division';
SELECT kind, state, message FROM migrate_events WHERE name = 'division' AND kind <> 'waiting' ORDER BY event_id;

-- 23514: a check constraint, at the first row.
ALTER TABLE rows ADD CONSTRAINT "not ""one" CHECK (id <> 1 OR n < 2);
SELECT migrate_start('check', 'rows', 'n = n + 1', 'id <= 100', strategy => 'key', settings => :'even') > 0 AS started;
CALL migrate_wait('check', '60s');
\echo :SQLSTATE
SELECT * FROM failures WHERE name = 'check' \gx
ALTER TABLE rows DROP CONSTRAINT "not ""one";
SELECT migrate_retry('check');
CALL migrate_wait('check', '60s');

-- 23505: a value that is there already.
CREATE UNIQUE INDEX rows_u ON rows (u);
UPDATE rows SET u = -995 WHERE id = 3;
SELECT migrate_start('unique', 'rows', 'u = -id', 'id > 900', strategy => 'key', settings => :'even') > 0 AS started;
CALL migrate_wait('unique', '60s');
\echo :SQLSTATE
SELECT * FROM failures WHERE name = 'unique' \gx
UPDATE rows SET u = NULL WHERE id = 3;
SELECT migrate_retry('unique');
CALL migrate_wait('unique', '60s');
SELECT count(u), min(u), max(u) FROM rows;

-- P0001 with all that a trigger can say; 23502 and 22P02.
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'row % is refused', new.id USING DETAIL = 'It has n = ' || new.n || '.', HINT = 'Leave it alone.', CONSTRAINT = 'refusal';
END $$;
CREATE TRIGGER refuse BEFORE UPDATE ON rows FOR EACH ROW WHEN (old.id = 555) EXECUTE FUNCTION refuse();
SELECT migrate_start('trigger', 'rows', 'n = n + 1', settings => :'even') > 0 AS started;
CALL migrate_wait('trigger', '60s');
\echo :SQLSTATE
SELECT relation, key_from, key_to, sqlstate, message, detail, hint, constraint_name, context, attempt, will_retry FROM failures WHERE name = 'trigger' \gx
SELECT sqlstate, message, detail, hint FROM migrate_progress JOIN migrate_definitions USING (name) WHERE name = 'trigger';
DROP TRIGGER refuse ON rows;
SELECT migrate_retry('trigger');
CALL migrate_wait('trigger', '60s');
SELECT n, count(*) FROM rows GROUP BY n ORDER BY n;
SELECT migrate_start('null', 'rows', 'n = nullif(id, 77)', 'n <> id', strategy => 'key', settings => :'even') > 0 AS started;
CALL migrate_wait('null', '60s');
SELECT key_from, key_to, sqlstate, message, detail FROM failures WHERE name = 'null';
SELECT migrate_start('cast', 'rows', $$n = CASE id WHEN 44 THEN 'x' || id ELSE '0' END::int$$, settings => :'even') > 0 AS started;
CALL migrate_wait('cast', '60s');
SELECT key_from, key_to, sqlstate, message, detail FROM failures WHERE name = 'cast';
SELECT migrate_cancel('cast');
SELECT migrate_cancel('null');
UPDATE rows SET n = 0;

-- A definition that does not fit any more.
CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1';
SELECT migrate_start('function', 'rows', 'n = n + one()', paused => true, settings => :'even') > 0 AS started;
DROP FUNCTION one();
SELECT migrate_resume('function');
CALL migrate_wait('function', '60s');
\echo :SQLSTATE
SELECT key_from, key_to, sqlstate, message, hint, will_retry FROM failures WHERE name = 'function';
CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1';
SELECT migrate_retry('function');
CALL migrate_wait('function', '60s');
SELECT n, count(*) FROM rows GROUP BY n ORDER BY n;

-- Transient: tried again, by itself, with a delay that grows, until it works.
CREATE SEQUENCE tries;
CREATE FUNCTION flaky() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF nextval('tries') <= 3 THEN
        RAISE EXCEPTION 'not yet' USING ERRCODE = tg_argv[0];
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER flaky BEFORE UPDATE ON rows FOR EACH ROW WHEN (old.id = 333) EXECUTE FUNCTION flaky('40001');
SELECT migrate_start('serialization', 'rows', 'n = n + 1', settings => :'even') > 0 AS started;
CALL migrate_wait('serialization', '60s');
SELECT key_from, key_to, sqlstate, message, attempt, will_retry FROM failures WHERE name = 'serialization';
SELECT n, count(*) FROM rows GROUP BY n ORDER BY n;
SELECT state, rows_done, waiting_for, sqlstate, message FROM migrate_progress WHERE name = 'serialization';
SELECT attempts FROM migrate_slices WHERE name = 'serialization';
DROP TRIGGER flaky ON rows;

-- Not for ever: max_attempts in a row.
ALTER SEQUENCE tries RESTART;
CREATE TRIGGER flaky BEFORE UPDATE ON rows FOR EACH ROW WHEN (old.id = 333) EXECUTE FUNCTION flaky('55P03');
SELECT migrate_start('lock', 'rows', 'n = n + 1', settings => :'even'::jsonb || '{"max_attempts": 2}') > 0 AS started;
CALL migrate_wait('lock', '60s');
\echo :SQLSTATE
SELECT key_from, key_to, sqlstate, message, attempt, will_retry FROM failures WHERE name = 'lock';
SELECT migrate_retry('lock');
CALL migrate_wait('lock', '60s');
SELECT attempt, will_retry FROM failures WHERE name = 'lock';
SELECT n, count(*) FROM rows GROUP BY n ORDER BY n;
DROP TRIGGER flaky ON rows;

-- Limits of our own: batch_timeout and lock_timeout.
CREATE FUNCTION held() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(4711);
    RETURN new;
END $$;
CREATE TRIGGER held BEFORE UPDATE ON rows FOR EACH ROW WHEN (old.id = 44) EXECUTE FUNCTION held();
SELECT pg_advisory_lock(4711);
SELECT migrate_start('slow', 'rows', 'n = n + 1', settings => :'even'::jsonb || '{"max_attempts": 2, "batch_timeout": "1s", "lock_timeout": "1h"}') > 0 AS started;
CALL migrate_wait('slow', '60s');
\echo :SQLSTATE
SELECT key_from, key_to, sqlstate, message, attempt, will_retry FROM failures WHERE name = 'slow' AND key_from = '{40}';
SELECT migrate_start('locked', 'rows', 'n = n + 1', settings => :'even'::jsonb || '{"max_attempts": 2, "lock_timeout": "10ms"}') > 0 AS started;
CALL migrate_wait('locked', '60s');
\echo :SQLSTATE
SELECT key_from, key_to, sqlstate, message, attempt, will_retry FROM failures WHERE name = 'locked';
SELECT pg_advisory_unlock(4711);
SELECT migrate_retry('slow'), migrate_alter('slow', '{"batch_timeout": null}'), migrate_retry('locked');
CALL migrate_wait('slow', '60s');
CALL migrate_wait('locked', '60s');
SELECT n, count(*) FROM rows GROUP BY n ORDER BY n;
DROP TRIGGER held ON rows;

-- Rows that keep coming: after max_passes the migration fails and says so.
CREATE FUNCTION spawn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO rows VALUES (1000000 + nextval('tries'));
    RETURN new;
END $$;
CREATE TRIGGER spawn BEFORE UPDATE ON rows FOR EACH ROW WHEN (old.id % 1000 = 1) EXECUTE FUNCTION spawn();
ALTER SEQUENCE tries INCREMENT 1000 RESTART 1001;
SELECT migrate_start('spawning', 'rows', 'n = -1', 'n >= 0', strategy => 'key', settings => '{"max_passes": 3}') > 0 AS started;
CALL migrate_wait('spawning', '60s');
\echo :SQLSTATE
SELECT state, sqlstate, message, passes FROM migrate_progress WHERE name = 'spawning';
SELECT detail, hint FROM migrate_definitions WHERE name = 'spawning';
SELECT step, kind, state, detail FROM migrate_steps WHERE name = 'spawning' ORDER BY step;
SELECT migrate_remaining('spawning');
-- A retry has passes of its own.
DROP TRIGGER spawn ON rows;
SELECT migrate_retry('spawning');
CALL migrate_wait('spawning', '60s');
SELECT migrate_remaining('spawning');
SELECT state, sqlstate, message FROM migrate_progress WHERE name = 'spawning';

-- A retry of one that waits for its next try ends the wait.
CREATE TRIGGER flaky BEFORE UPDATE ON rows FOR EACH ROW WHEN (old.id = 333) EXECUTE FUNCTION flaky('40001');
SELECT setval('tries', 1, false);
SELECT migrate_start('waits', 'rows', 'n = n + 1', settings => '{"retry_delay": "1h", "retry_delay_max": "1h"}') > 0 AS started;
DO $$ BEGIN
    WHILE NOT EXISTS (SELECT FROM migrate_progress WHERE name = 'waits' AND waiting_for LIKE 'retry:%') LOOP
        PERFORM pg_sleep(0.05);
        COMMIT;
    END LOOP;
END $$;
DROP TRIGGER flaky ON rows;
SELECT migrate_retry('waits', errors_only => true) AS not_this, migrate_retry('waits') AS ended, migrate_retry('waits') AS nothing_waits;
CALL migrate_wait('waits', '60s');
SELECT message, by_role IS NOT NULL AS by_somebody FROM migrate_events WHERE name = 'waits' AND message LIKE 'the wait%';

DROP VIEW failures;
DROP EXTENSION pg_drover;
DROP TABLE rows;
DROP SEQUENCE tries;
DROP FUNCTION refuse, one, flaky, held, spawn;
