-- A migration gives what the plain statement would give in the session that started it: with its settings, and without what
-- triggers and functions of earlier batches have left in the worker's session.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET client_min_messages = warning;
SET search_path = public;
CREATE SCHEMA other;
CREATE FUNCTION public.f(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION other.f(int) RETURNS int LANGUAGE sql AS 'SELECT 2';
CREATE TABLE rows (id int PRIMARY KEY, n int, s text, style text);
CREATE TABLE rates (n int);
INSERT INTO rates VALUES (1);
CREATE TABLE audit (query text, shown text);

-- What a trigger sets for the session ends with the statement, whatever it is, also when it is deferred.
CREATE FUNCTION sets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.style := current_setting('DateStyle') || ' ' || coalesce(nullif(current_setting('app.kept', true), ''), 'nothing');
    IF NEW.id % 10 = 0 THEN
        PERFORM set_config('search_path', 'other, public', false), set_config('DateStyle', 'German', false), set_config('app.kept', 'over', false);
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION sets_late() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM set_config('search_path', 'other, public', false), set_config('app.late', 'over', false); RETURN NULL; END $$;
CREATE TRIGGER a_sets BEFORE UPDATE ON rows FOR EACH ROW EXECUTE FUNCTION sets();
CREATE CONSTRAINT TRIGGER late AFTER UPDATE ON rows DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sets_late();
INSERT INTO rows SELECT i FROM generate_series(1, 200) i;
SET DateStyle = 'ISO, MDY';
SELECT migrate_start('sets', 'rows', $$n = f(id), s = coalesce(nullif(current_setting('app.late', true), ''), 'nothing')$$, strategy => 'key',
                     settings => '{"chunk_rows": 10, "chunk_rows_max": 10, "batch_rows": 40}') > 0 AS started;
CALL migrate_wait('sets', '60s');
SELECT n, s, count(*), count(*) FILTER (WHERE style = 'ISO, MDY nothing') >= 20 AS anew_in_each_chunk FROM rows GROUP BY 1, 2;
-- So it is at once, in the session itself; what is deferred comes at its own commit.
ALTER TABLE rows DISABLE TRIGGER USER;
UPDATE rows SET n = NULL, s = NULL WHERE id <= 20;
ALTER TABLE rows ENABLE TRIGGER a_sets;
DO $$ BEGIN PERFORM migrate_auto('at_once', 'rows', 'n = f(id)', 'n IS NULL'); END $$;
SELECT n, count(*) FROM rows WHERE id <= 20 GROUP BY 1;
SELECT current_setting('search_path') AS path, current_setting('DateStyle') AS style, current_setting('app.kept') AS kept;
DROP TRIGGER a_sets ON rows;
DROP TRIGGER late ON rows;

-- Calls and the target's triggers of copies likewise.
CREATE PROCEDURE sets_in_call(lo int, hi int) LANGUAGE plpgsql AS $$
BEGIN
    UPDATE rows SET n = f(id) + 10 WHERE id <= hi AND (lo IS NULL OR id > lo);
    PERFORM set_config('search_path', 'other, public', false);
END $$;
SELECT migrate_start_call('call', 'rows', 'sets_in_call(int, int)', settings => '{"chunk_rows": 10, "chunk_rows_max": 10}') > 0 AS started;
CALL migrate_wait('call', '60s');
SELECT n, count(*) FROM rows GROUP BY n;
CREATE TABLE copied (id int PRIMARY KEY, n int, s text, style text);
CREATE TRIGGER a_sets BEFORE INSERT ON copied FOR EACH ROW EXECUTE FUNCTION sets();
SELECT migrate_start_copy('copy', 'rows', 'copied', '{"id": "id", "n": "f(id)"}', settings => '{"chunk_rows": 10, "chunk_rows_max": 10}') > 0 AS started;
CALL migrate_wait('copy', '60s');
SELECT n, count(*) FROM copied GROUP BY 1;

-- Temporary objects, prepared statements, cursors and advisory locks go too.
CREATE FUNCTION leaves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id % 10 = 0 THEN
        CREATE TEMP TABLE rates AS SELECT 2 AS n;
        EXECUTE 'PREPARE left_over AS SELECT 1';
        EXECUTE 'DECLARE left_over CURSOR WITH HOLD FOR SELECT 1';
        PERFORM pg_advisory_lock(1), pg_advisory_lock(1), pg_advisory_lock_shared(2);
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER leaves BEFORE UPDATE ON rows FOR EACH ROW EXECUTE FUNCTION leaves();
SELECT migrate_start('leaves', 'rows', 'n = (SELECT max(n) FROM rates)', strategy => 'key',
                     settings => '{"chunk_rows": 10, "chunk_rows_max": 10, "batch_rows": 20, "pause": "1h"}') > 0 AS started;
DO $$ BEGIN
    FOR i IN 1 .. 3000 LOOP
        EXIT WHEN EXISTS (SELECT FROM migrate_progress WHERE name = 'leaves' AND rows_done = 20);
        PERFORM pg_sleep(0.01);
        COMMIT;
    END LOOP;
    PERFORM pg_sleep(0.1);
END $$;
SELECT count(*) FROM pg_locks WHERE locktype = 'advisory';
SELECT migrate_alter('leaves', '{"pause": null}');
CALL migrate_wait('leaves', '60s');
SELECT n, count(*) FROM rows GROUP BY n;
DROP TRIGGER leaves ON rows;

-- What the calling session has set holds in workers, and where rows are counted.
SET default_text_search_config = 'simple';
SET extra_float_digits = -5;
SET bytea_output = 'escape';
SET xmloption = 'document';
SET IntervalStyle = 'iso_8601';
SET TimeZone = 'Asia/Tokyo';
SET transform_null_equals = on;
SET app.tenant = 'seven';
CREATE FUNCTION environs() RETURNS text LANGUAGE sql AS $$
    SELECT concat_ws(' ', to_tsvector('the cats'), (1 / 3.0)::float8, '\x01'::bytea, interval '1 day', timestamptz '2020-01-01 00:00Z',
                     current_setting('xmloption'), current_setting('transform_null_equals'), current_setting('app.tenant', true)) $$;
SELECT migrate_start('environs', 'rows', 's = environs()', 's IS DISTINCT FROM environs()') > 0 AS started;
CALL migrate_wait('environs', '60s');
SELECT s, s = environs() AS as_here, count(*) FROM rows GROUP BY 1;
SELECT environment FROM migrate_definitions WHERE name = 'environs';
RESET ALL;
SET client_min_messages = warning;
SET search_path = public;
SELECT migrate_remaining('environs');
-- A superuser's own would not hold there.
SET session_replication_role = replica;
SELECT migrate_start('replica', 'rows', 'n = 1', 'n > 1');
\echo :SQLSTATE
SELECT migrate_auto('replica', 'rows', 'n = 1', 'n > 1');
\echo :SQLSTATE
RESET session_replication_role;

-- Nor would a reading of backslashes as escapes.
SET standard_conforming_strings = off;
SELECT migrate_start('escapes', 'rows', 'n = 1', 'n > 1');
\echo :SQLSTATE
RESET standard_conforming_strings;
-- Code of the owner's that gives up all advisory locks of the session does not give up ours: of the migration, the slice and the batch.
CREATE TABLE held (classes text);
CREATE FUNCTION unlocks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_unlock_all();
    INSERT INTO held SELECT string_agg(class::text, ' ' ORDER BY class) FROM drover.process WHERE pid = pg_backend_pid();
    RETURN new;
END $$;
CREATE TRIGGER unlocks BEFORE UPDATE ON rows FOR EACH ROW EXECUTE FUNCTION unlocks();
SELECT migrate_start('unlocking', 'rows', 'n = 78', 'n <> 78', strategy => 'key', settings => '{"chunk_rows": 10, "batch_rows": 10}') > 0 AS started;
CALL migrate_wait('unlocking', '60s');
SELECT classes, count(*) > 50 AS many FROM held GROUP BY classes;
SELECT count(*) FROM migrate_events WHERE kind = 'worker';
DROP TRIGGER unlocks ON rows;

-- An audit sees the statement at work.
CREATE FUNCTION audits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit SELECT current_query(), (SELECT query FROM pg_stat_activity WHERE pid = pg_backend_pid());
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER audits AFTER UPDATE ON rows DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audits();
CREATE TRIGGER audits_now AFTER UPDATE ON rows FOR EACH ROW EXECUTE FUNCTION audits();
SELECT migrate_start('audited', 'rows', 'n = 77', 'n <> 77', strategy => 'key', settings => '{"chunk_rows": 50}') > 0 AS started;
CALL migrate_wait('audited', '60s');
SELECT DISTINCT query LIKE 'UPDATE ONLY public.rows SET n = 77%', query = shown, count(*) FROM audit GROUP BY 1, 2;
DROP EXTENSION pg_drover CASCADE;
DROP TABLE rows, rates, copied, audit, held;
DROP FUNCTION f, sets, sets_late, leaves, environs, audits, unlocks;
DROP PROCEDURE sets_in_call;
DROP SCHEMA other CASCADE;
