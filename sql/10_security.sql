-- Security: the owner's code runs as the owner, and nothing that it does gains it more or harms the bookkeeping.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET client_min_messages = warning;
CREATE ROLE regress_drover_owner LOGIN;
CREATE ROLE regress_drover_super LOGIN SUPERUSER;
CREATE ROLE regress_drover_friend;
GRANT regress_drover_friend TO regress_drover_owner;
GRANT USAGE ON SCHEMA drover TO regress_drover_owner;
CREATE SCHEMA lair AUTHORIZATION regress_drover_owner;
SET SESSION AUTHORIZATION regress_drover_owner;
SET search_path = lair, public;
CREATE TABLE target (id int PRIMARY KEY, n int NOT NULL DEFAULT 0);
INSERT INTO target SELECT i FROM generate_series(1, 500) i;
CREATE TABLE seen (attempt text, outcome text, who text, session text, count bigint, UNIQUE (attempt, outcome, who, session));

-- What a trigger of the owner tries in the worker, once for each row.
CREATE FUNCTION try(attempt text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    outcome text := 'done';
BEGIN
    BEGIN
        EXECUTE attempt;
    EXCEPTION WHEN OTHERS THEN
        outcome := SQLSTATE || ' ' || regexp_replace(SQLERRM, '^.*COPY to or from an external program$', 'no COPY to a program'); -- the words differ
    END;
    INSERT INTO lair.seen AS s VALUES (attempt, outcome, current_user, session_user, 1) ON CONFLICT ON CONSTRAINT seen_attempt_outcome_who_session_key DO UPDATE SET count = s.count + 1;
END $$;
CREATE FUNCTION attack() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM lair.try($q$SELECT set_config('role', 'regress_drover_super', false)$q$);
    PERFORM lair.try($q$SET ROLE regress_drover_super$q$);
    PERFORM lair.try($q$SET SESSION AUTHORIZATION regress_drover_super$q$);
    PERFORM lair.try($q$RESET ROLE$q$);
    PERFORM lair.try($q$RESET SESSION AUTHORIZATION$q$);
    PERFORM lair.try($q$SELECT count(*) FROM drover.migration$q$);
    PERFORM lair.try($q$UPDATE drover.slice SET cursor = NULL$q$);
    PERFORM lair.try($q$DELETE FROM drover.batch$q$);
    PERFORM lair.try($q$INSERT INTO drover.event (migration_id, kind, message) VALUES (1, 'state', 'forged')$q$);
    PERFORM lair.try($q$ALTER TABLE drover.slice DISABLE TRIGGER ALL$q$);
    PERFORM lair.try($q$SELECT * FROM pg_authid$q$);
    PERFORM lair.try($q$CREATE TABLE drover.mine (n int)$q$);
    PERFORM lair.try($q$COPY lair.seen TO PROGRAM 'true'$q$);
    RETURN new;
END $$;
CREATE TRIGGER attack BEFORE UPDATE ON target FOR EACH ROW EXECUTE FUNCTION attack();
SELECT migrate_start('attack', 'target', 'n = n + 1', settings => '{"chunk_rows": 50, "batch_rows": 100}') > 0 AS started;
CALL migrate_wait('attack', '60s');
DROP TRIGGER attack ON target;
SELECT n, count(*) FROM target GROUP BY n;
SELECT attempt, outcome, count FROM seen ORDER BY attempt COLLATE "C";
SELECT DISTINCT who, session FROM seen;
TRUNCATE seen;
UPDATE target SET n = 0;

-- Deferred triggers run at the commit: still as the owner.
CREATE FUNCTION late() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM lair.try('SELECT 1');
    PERFORM lair.try('SELECT count(*) FROM drover.migration');
    RETURN new;
END $$;
CREATE CONSTRAINT TRIGGER late AFTER UPDATE ON target DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION late();
SELECT migrate_start('late', 'target', 'n = n + 1', settings => '{"chunk_rows": 50, "batch_rows": 100}') > 0 AS started;
CALL migrate_wait('late', '60s');
DROP TRIGGER late ON target;
SELECT n, count(*) FROM target GROUP BY n;
SELECT attempt, outcome, who, session, count FROM seen ORDER BY attempt COLLATE "C";
TRUNCATE seen;

-- Locks that the owner lets go, and settings that it changes for the rest of the session, leave every row changed once.
CREATE FUNCTION meddle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_unlock_all();
    PERFORM set_config('search_path', 'lair', false), set_config('datestyle', 'SQL, DMY', false), set_config('timezone', 'Asia/Kathmandu', false),
            set_config('bytea_output', 'escape', false), set_config('extra_float_digits', '-15', false), set_config('standard_conforming_strings', 'off', false),
            set_config('role', 'regress_drover_friend', true), set_config('enable_indexscan', 'off', false), set_config('row_security', 'off', false);
    RETURN new;
END $$;
CREATE TABLE meddled (at timestamptz, f float8, b bytea, n int NOT NULL DEFAULT 0, PRIMARY KEY (at, f, b));
INSERT INTO meddled SELECT timestamptz '2024-01-01' + i % 50 * interval '1 day 1 microsecond', i / 3.0::float8, decode(md5(i::text), 'hex') FROM generate_series(1, 500) i;
GRANT ALL ON meddled TO regress_drover_friend;
GRANT ALL ON SCHEMA lair TO regress_drover_friend;
CREATE TRIGGER meddle BEFORE UPDATE ON meddled FOR EACH ROW EXECUTE FUNCTION meddle();
SELECT migrate_start('meddle', 'meddled', 'n = n + 1', workers => 2, settings => '{"chunk_rows": 10, "batch_rows": 20}') > 0 AS started;
CALL migrate_wait('meddle', '60s');
SELECT n, count(*) FROM meddled GROUP BY n;

-- A migration may steer itself from inside.
CREATE FUNCTION stop_here() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM public.migrate_pause('itself');
    RETURN new;
END $$;
CREATE TRIGGER stop_here BEFORE UPDATE ON target FOR EACH ROW WHEN (old.id = 250) EXECUTE FUNCTION stop_here();
SELECT migrate_start('itself', 'target', 'n = 10', 'n < 10', strategy => 'key', settings => '{"chunk_rows": 10, "chunk_rows_max": 10, "batch_rows": 10}') > 0 AS started;
DO $$
BEGIN
    WHILE NOT EXISTS (SELECT FROM migrate_progress WHERE name = 'itself' AND state = 'paused' AND workers = 0) LOOP
        PERFORM pg_sleep(0.02);
    END LOOP;
END $$;
SELECT n, count(*) FROM target GROUP BY n ORDER BY n;
DROP TRIGGER stop_here ON target;
SELECT migrate_resume('itself');
CALL migrate_wait('itself', '60s');
SELECT n, count(*) FROM target GROUP BY n ORDER BY n;

-- What a superuser calls on another's migration evaluates its clause as the owner, restricted.
CREATE FUNCTION spy(int) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    PERFORM lair.try('SELECT 1');
    PERFORM lair.try('SELECT count(*) FROM pg_authid');
    PERFORM lair.try($q$SELECT set_config('role', 'none', false)$q$);
    PERFORM lair.try('RESET ROLE');
    PERFORM lair.try('RESET SESSION AUTHORIZATION');
    PERFORM lair.try('CREATE TEMP TABLE left_behind (n int)');
    PERFORM lair.try($q$SELECT set_config('search_path', 'lair', false)$q$);
    PERFORM lair.try($q$SET datestyle = 'SQL'$q$);
    RETURN true;
END $$;
SELECT migrate_start('spy', 'target', 'n = 11', 'n < 10 AND spy(id)') > 0 AS started;
CALL migrate_wait('spy', '60s');
UPDATE target SET n = 9 WHERE id = 1;
TRUNCATE seen;
SET SESSION AUTHORIZATION regress_drover_super;
SET search_path = public;
SELECT migrate_remaining('spy');
SELECT current_user, session_user, current_setting('search_path') AS search_path, current_setting('datestyle') AS datestyle;
SELECT attempt, outcome, who, session, count FROM lair.seen ORDER BY attempt COLLATE "C";
TRUNCATE lair.seen;
RESET SESSION AUTHORIZATION;

-- Objects of the same names in front of pg_catalog: our own statements do not use them, for superusers either.
CREATE SCHEMA trap;
CREATE FUNCTION trap.caught() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'caught'; END $$;
CREATE FUNCTION trap.compare(int, int) RETURNS boolean LANGUAGE sql AS 'SELECT trap.caught()';
CREATE FUNCTION trap.compare(bigint, bigint) RETURNS boolean LANGUAGE sql AS 'SELECT trap.caught()';
CREATE FUNCTION trap.compare(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT trap.caught()';
CREATE FUNCTION trap.compare(name, name) RETURNS boolean LANGUAGE sql AS 'SELECT trap.caught()';
CREATE FUNCTION trap.compare(oid, oid) RETURNS boolean LANGUAGE sql AS 'SELECT trap.caught()';
DO $$
DECLARE
    operator text;
    type text;
BEGIN
    FOREACH operator IN ARRAY '{=,<>,<,<=,>,>=}'::text[] LOOP
        FOREACH type IN ARRAY '{int,bigint,text,name,oid}'::text[] LOOP
            EXECUTE format('CREATE OPERATOR trap.%s (FUNCTION = trap.compare, LEFTARG = %s, RIGHTARG = %2$s)', operator, type);
        END LOOP;
    END LOOP;
END $$;
CREATE FUNCTION trap.now() RETURNS timestamptz LANGUAGE sql AS 'SELECT pg_catalog.now() FROM trap.caught()';
CREATE FUNCTION trap.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS 'SELECT pg_catalog.now() FROM trap.caught()';
CREATE FUNCTION trap.pg_backend_pid() RETURNS int LANGUAGE sql AS 'SELECT 1 FROM trap.caught()';
CREATE FUNCTION trap.to_regclass(text) RETURNS regclass LANGUAGE sql AS 'SELECT NULL::regclass FROM trap.caught()';
CREATE FUNCTION trap.pg_notify(text, text) RETURNS void LANGUAGE sql AS 'SELECT FROM trap.caught()';
CREATE FUNCTION trap.current_database() RETURNS name LANGUAGE sql AS 'SELECT NULL::name FROM trap.caught()';
CREATE FUNCTION trap.jsonb_typeof(jsonb) RETURNS text LANGUAGE sql AS 'SELECT NULL::text FROM trap.caught()';
CREATE AGGREGATE trap.count(*) (SFUNC = pg_catalog.int8inc, STYPE = bigint, INITCOND = '1000000');
CREATE DOMAIN trap.text AS pg_catalog.text CHECK (trap.caught());
CREATE DOMAIN trap.oid AS pg_catalog.oid CHECK (trap.caught());
CREATE DOMAIN trap.jsonb AS pg_catalog.jsonb CHECK (trap.caught());
CREATE VIEW trap.pg_class AS SELECT FROM trap.caught();
CREATE VIEW trap.pg_locks AS SELECT FROM trap.caught();
CREATE TABLE public.treasure (id int PRIMARY KEY, t text NOT NULL UNIQUE, n int NOT NULL DEFAULT 0);
INSERT INTO public.treasure SELECT i, i FROM generate_series(1, 500) i;
SET search_path = trap, public, pg_catalog;
SELECT migrate_start('trapped', 'treasure', 'n = n + 1', 'n OPERATOR(pg_catalog.<) 1', settings => '{"chunk_rows": 10, "batch_rows": 50}') IS NOT NULL AS started;
CALL migrate_wait('trapped', '60s');
SELECT migrate_start('trapped by text', 'treasure', 'n = n + 1', settings => '{"chunk_rows": 10, "batch_rows": 50, "key": "treasure_t_key"}') IS NOT NULL AS started;
CALL migrate_wait('trapped by text', '60s');
SELECT migrate_start('trapped by text', 'treasure', 'n = n + 1', settings => '{"chunk_rows": 10, "batch_rows": 50, "key": "treasure_t_key"}') IS NOT NULL AS started;
SELECT migrate_remaining('trapped'), migrate_remaining('trapped by text'), migrate_assert_done('trapped', 'trapped by text');
SELECT migrate_start('trapped later', 'treasure', 'n = n + 1', paused => true, after => '{trapped}', start_after => '2020-01-01') IS NOT NULL AS started;
SELECT migrate_alter('trapped later', '{"batch_rows": 5, "workers": 2}'), migrate_resume('trapped later'), migrate_pause('trapped later'), migrate_cancel('trapped later'),
       migrate_retry('trapped later'), migrate_cancel('trapped later'), migrate_drop('trapped later'), migrate_wake() IS NOT NULL AS woken;
RESET search_path;
SELECT name, state, rows_done FROM migrate_progress WHERE name LIKE 'trapped%' ORDER BY name;
SELECT n, count(*) FROM treasure GROUP BY n;

DROP EXTENSION pg_drover;
DROP SCHEMA lair, trap CASCADE;
DROP TABLE treasure;
DROP ROLE regress_drover_owner, regress_drover_super, regress_drover_friend;
