-- The deploy gate: what migrate_auto does on an empty table, with few rows and with many, what it says, and that a
-- deploy that is rolled back leaves nothing behind.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET search_path = public;
CREATE TABLE orders (id bigint PRIMARY KEY, status text, n int NOT NULL DEFAULT 0);

-- Calls, and returns the result or the error with all that it says.
CREATE FUNCTION pg_temp.tried(call text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    result text;
    detail text;
    hint text;
BEGIN
    EXECUTE 'SELECT ' || call INTO result;
    RETURN result;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    RETURN format(E'%s: %s\nDETAIL: %s\nHINT: %s', SQLSTATE, SQLERRM, detail, hint);
END $$;

-- Wrong arguments.
\t on
\a
SELECT pg_temp.tried($$migrate_auto(NULL, 'orders', 'n = 1', 'n = 0')$$);
SELECT pg_temp.tried($$migrate_auto('g', NULL, 'n = 1', 'n = 0')$$);
SELECT pg_temp.tried($$migrate_auto('g', 'orders', NULL, 'n = 0')$$);
SELECT pg_temp.tried($$migrate_auto('g', 'orders', 'n = 1', NULL)$$);
SELECT pg_temp.tried($$migrate_auto('g', 'orders', 'n = 1', 'n = 0', inline_limit => -1)$$);
SELECT pg_temp.tried($$migrate_auto('g', 'orders', 'n = 1', 'n = 0', on_large => 'later')$$);
SELECT pg_temp.tried($$migrate_auto('it''s', 'orders', 'n = 1', 'n = 0', on_large => 'wait')$$);
SELECT pg_temp.tried($$migrate_auto('g', 'orders', 'n = 1', 'n = 0', workers => 0)$$);
SELECT pg_temp.tried($$migrate_auto('g', 'orders', 'n = 1', 'n = 0', settings => '{"bach_target": 1}')$$) ~ '^22023: unrecognized setting' AS refused;
SELECT pg_temp.tried($$migrate_auto('', 'orders', 'n = 1', 'n = 0')$$);
-- A mistake shows on an empty table, not first in production.
SELECT pg_temp.tried($$migrate_auto('g', 'orders', 'm = 1', 'n = 0')$$);
SELECT pg_temp.tried($$migrate_auto('g', 'orders', 'id = 1', 'n = 0', settings => '{"key": "orders_pkey"}')$$) ~ '^0A000' AS refused;
SELECT pg_temp.tried($$migrate_auto('g', 'orders', 'n = 1', 'n = 0) OR (true')$$) ~ '^42601' AS refused;
SELECT count(*) FROM migrate_progress;

-- A fresh install: nothing to do, and the record that a later release asks for.
SELECT migrate_auto('g', 'orders', $$status = 'new'$$, 'status IS NULL');
SELECT migrate_auto('g', 'orders', $$status = 'new'$$, 'status IS NULL');
SELECT migrate_assert_done('g');
\a
\t off
SELECT name, kind, state, phase, waiting_for, workers, rows_done, percent, passes, started_at <= finished_at AS in_order FROM migrate_progress;
SELECT step, kind, state, detail FROM migrate_steps ORDER BY step;
SELECT kind, state, message FROM migrate_events ORDER BY event_id;
SELECT pg_temp.tried($$migrate_auto('g', 'orders', $q$status = 'old'$q$, 'status IS NULL')$$);
SELECT migrate_drop('g');

-- Few rows: in the caller's transaction, all or nothing.
INSERT INTO orders SELECT i FROM generate_series(1, 1000) i;
BEGIN;
SELECT migrate_auto('g', 'orders', $$status = 'new'$$, 'status IS NULL', inline_limit => 1001);
SELECT count(*) FROM orders WHERE status = 'new';
ROLLBACK;
SELECT count(*) FROM orders WHERE status = 'new';
SELECT count(*) FROM migrate_progress;
SELECT migrate_auto('g', 'orders', $$status = 'new'$$, 'status IS NULL', inline_limit => 1001);
SELECT migrate_auto('g', 'orders', $$status = 'new'$$, 'status IS NULL', inline_limit => 1001);
SELECT status, count(*) FROM orders GROUP BY status;
SELECT rows_done, rows_total FROM migrate_progress;
SELECT step, state, detail FROM migrate_steps ORDER BY step;
SELECT migrate_assert_done('g');
-- It has succeeded, and is asked again: rows that came later are changed, here or in the background.
INSERT INTO orders VALUES (0);
SELECT migrate_auto('g', 'orders', $$status = 'new'$$, 'status IS NULL');
SELECT migrate_auto('g', 'orders', $$status = 'new'$$, 'status IS NULL', inline_limit => 0);
UPDATE orders SET status = NULL WHERE id = 0;
SELECT migrate_auto('g', 'orders', $$status = 'new'$$, 'status IS NULL', inline_limit => 0);
CALL migrate_wait('g', '60s');
SELECT migrate_auto('g', 'orders', $$status = 'new'$$, 'status IS NULL', inline_limit => 0);
SELECT status FROM orders WHERE id = 0;
DELETE FROM orders WHERE id = 0;
-- A set_clause that leaves where_clause true is not done when it ran, and changes nothing.
\t on
\a
SELECT pg_temp.tried($$migrate_auto('again', 'orders', 'n = n + 1', 'n >= 0')$$);
SELECT pg_temp.tried($$migrate_auto('fails', 'orders', 'n = 1 / 0', 'n = 0')$$);
SELECT count(*) FROM migrate_progress WHERE name IN ('again', 'fails');
SELECT count(*) FROM orders WHERE n <> 0;

-- Many rows, not to be started.
SELECT pg_temp.tried($$migrate_auto('many', 'orders', 'n = 1', 'n = 0', inline_limit => 1000, on_large => 'fail')$$);
SELECT pg_temp.tried($$migrate_auto('ma''ny', 'orders', $q$n = length('a')$q$, 'n = 0', inline_limit => 0, on_large => 'fail', workers => 2,
    settings => '{"pause": "1ms"}', help => 'Ask the data team.', help_url => 'https://wiki.example.org/many')$$);
SELECT count(*) FROM migrate_progress WHERE name = 'many';

-- Many rows: started by a session of its own, so it stays although this one is rolled back.
SELECT pg_temp.tried($$migrate_auto('many', 'orders', 'n = 1', 'n = 0', inline_limit => 1000, settings => '{"batch_rows": 10, "pause": "1h"}',
    help => 'Ask the data team.', help_url => 'https://wiki.example.org/many')$$);
SELECT name, owner, settings, workers FROM migrate_definitions WHERE name = 'many';
SELECT regexp_replace(regexp_replace(pg_temp.tried($$migrate_auto('many', 'orders', 'n = 1', 'n = 0')$$), 'it is \w+', 'it is STATE'), 'Progress: .*\.\n', E'Progress: PROGRESS.\n');
SELECT pg_temp.tried($$migrate_auto('many', 'orders', 'n = 1', 'n = 0', on_large => 'queue')$$);
-- The same definition, or none.
SELECT pg_temp.tried($$migrate_auto('many', 'orders', 'n = 2', 'n = 0')$$);
-- At rest it says what leads on.
SELECT migrate_pause('many');
SELECT regexp_replace(pg_temp.tried($$migrate_auto('many', 'orders', 'n = 1', 'n = 0')$$), 'Progress: .*\.\n', E'Progress: PROGRESS.\n');
SELECT migrate_cancel('many');
SELECT regexp_replace(pg_temp.tried($$migrate_auto('many', 'orders', 'n = 1', 'n = 0', on_large => 'queue')$$), 'Progress: .*\.\n', E'Progress: PROGRESS.\n');
SELECT migrate_retry('many');
SELECT migrate_alter('many', '{"pause": null, "batch_rows": null}');
CALL migrate_wait('many', '60s');
SELECT migrate_auto('many', 'orders', 'n = 1', 'n = 0');
SELECT count(*) FROM orders WHERE n = 1;
\a
\t off

-- Started at commit.
BEGIN;
SELECT migrate_auto('queued', 'orders', 'n = 2', 'n = 1', on_large => 'queue', inline_limit => 0);
ROLLBACK;
SELECT count(*) FROM migrate_progress WHERE name = 'queued';
\set VERBOSITY terse
SELECT migrate_auto('queued', 'orders', 'n = 2', 'n = 1', on_large => 'queue', inline_limit => 0);
CALL migrate_wait('queued', '60s');
SELECT migrate_auto('queued', 'orders', 'n = 2', 'n = 1', on_large => 'queue', inline_limit => 0);

-- What the caller's own transaction did to the relation cannot be seen outside.
\set VERBOSITY default
BEGIN;
ALTER TABLE orders ADD added int;
SAVEPOINT s;
SELECT migrate_auto('own', 'orders', 'added = 1', 'added IS NULL', inline_limit => 10);
ROLLBACK TO s;
SELECT migrate_auto('own', 'orders', 'added = 1', 'added IS NULL');
ROLLBACK;
BEGIN;
LOCK TABLE orders IN SHARE MODE;
SELECT migrate_auto('own', 'orders', 'n = 3', 'n = 2', inline_limit => 10);
ROLLBACK;
BEGIN;
CREATE FUNCTION three() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 3';
SELECT migrate_auto('own', 'orders', 'n = three()', 'n = 2', inline_limit => 10);
ROLLBACK;
BEGIN;
ALTER TABLE orders ADD added int;
\set VERBOSITY terse
SELECT migrate_auto('own', 'orders', 'added = 1', 'added IS NULL', inline_limit => 10, on_large => 'queue');
COMMIT;
CALL migrate_wait('own', '60s');
SELECT count(*) FROM orders WHERE added = 1;

-- A partition that is locked counts as its parent.
\set VERBOSITY default
CREATE TABLE parts (id int PRIMARY KEY, n int) PARTITION BY RANGE (id);
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM (0) TO (100);
INSERT INTO parts SELECT i FROM generate_series(0, 99) i;
BEGIN;
CREATE INDEX ON parts_1 (n);
SELECT migrate_auto('parts', 'parts', 'n = 3', 'n IS NULL', inline_limit => 10);
ROLLBACK;
SELECT migrate_auto('parts', 'parts', 'n = 3', 'n IS NULL');
SELECT count(*) FROM parts WHERE n = 3;

-- As another role: with its own session, its search_path and its privileges.
CREATE ROLE gate_user LOGIN;
CREATE ROLE gate_group;
GRANT gate_group TO gate_user;
GRANT SELECT, UPDATE ON orders TO gate_user, gate_group;
CREATE SCHEMA side;
CREATE FUNCTION side.seven() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 7';
GRANT USAGE ON SCHEMA side TO gate_user;
SET ROLE gate_user;
SELECT migrate_auto('theirs', 'orders', 'n = 7', 'n = 2', inline_limit => 10);
RESET ROLE;
GRANT USAGE ON SCHEMA drover TO gate_user, gate_group;
SET ROLE gate_group;
SELECT migrate_auto('theirs', 'orders', 'n = 7', 'n = 2', inline_limit => 10);
RESET ROLE;
SET ROLE gate_user;
SET search_path = public, side;
SELECT migrate_auto('theirs', 'orders', 'n = seven()', 'n = 2', inline_limit => 10);
RESET search_path;
CALL migrate_wait('theirs', '60s');
RESET ROLE;
SELECT owner, environment ->> 'search_path' AS search_path FROM migrate_definitions WHERE name = 'theirs';
SELECT count(*) FROM orders WHERE n = 7;
-- A role that may not connect: the process cannot, and the hint says how to do it by hand.
REVOKE CONNECT ON DATABASE :"DBNAME" FROM PUBLIC;
SET ROLE gate_user;
SELECT migrate_auto('cannot', 'orders', 'n = 8', 'n = 7', inline_limit => 10);
RESET ROLE;
GRANT CONNECT ON DATABASE :"DBNAME" TO PUBLIC;
-- Rows that a policy would hide are not taken for done.
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
SET ROLE gate_user;
SELECT migrate_auto('hidden', 'orders', 'n = 8', 'n = 7');
RESET ROLE;
ALTER TABLE orders DISABLE ROW LEVEL SECURITY;
-- The name is taken by somebody else.
GRANT USAGE ON SCHEMA drover TO PUBLIC;
CREATE ROLE gate_other LOGIN;
SET ROLE gate_other;
SELECT migrate_auto('many', 'orders', 'n = 1', 'n = 0');
RESET ROLE;

-- The way back: whatever it is doing, it is forgotten; and where there is none, nothing happens.
SELECT migrate_start('running', 'orders', 'n = 9', 'n = 7', start_after => '2999-12-31') > 0 AS started;
SELECT migrate_drop('running');
SELECT migrate_drop('running', cancel => true);
SELECT migrate_drop('running', cancel => true);
SELECT count(*) FROM migrate_progress WHERE name = 'running';
-- What an inline call has changed counts, whatever is verified later.
CREATE TABLE inline (id int PRIMARY KEY, n int);
INSERT INTO inline SELECT generate_series(1, 20);
SELECT migrate_auto('inline', 'inline', 'n = 1', 'n IS NULL');
SELECT migrate_verify('inline');
CALL migrate_wait('inline', '60s');
SELECT state, rows_done, message FROM migrate_progress WHERE name = 'inline';
SELECT migrate_drop('inline');
DROP TABLE inline;
DROP EXTENSION pg_drover;
DROP TABLE orders, parts;
DROP SCHEMA side CASCADE;
DROP OWNED BY gate_user, gate_group, gate_other;
DROP ROLE gate_user, gate_group, gate_other;
