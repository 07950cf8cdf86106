-- Privileges: who may start, see and steer migrations, and whose privileges count while they run.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET client_min_messages = warning;
CREATE ROLE regress_drover_ann LOGIN;
CREATE ROLE regress_drover_bob LOGIN;
CREATE ROLE regress_drover_team;
CREATE ROLE regress_drover_nologin;
CREATE ROLE regress_drover_monitor LOGIN IN ROLE pg_monitor;
CREATE ROLE regress_drover_super LOGIN SUPERUSER;
CREATE SCHEMA shop;
GRANT USAGE ON SCHEMA shop TO PUBLIC;
SET search_path = shop, public;
CREATE TABLE shop.orders (id int PRIMARY KEY, n int NOT NULL DEFAULT 0, secret text);
INSERT INTO orders SELECT i FROM generate_series(1, 1000) i;

-- USAGE on schema drover permits to start; without it the HINT says so.
GRANT ALL ON orders TO regress_drover_ann;
SET SESSION AUTHORIZATION regress_drover_ann;
SELECT migrate_start('ann', 'orders', 'n = n + 1');
\echo :SQLSTATE
RESET SESSION AUTHORIZATION;
GRANT USAGE ON SCHEMA drover TO regress_drover_ann, regress_drover_bob, regress_drover_team, regress_drover_nologin;
SET SESSION AUTHORIZATION regress_drover_ann;
SELECT migrate_start('ann', 'orders', 'n = n + 1') > 0 AS started;
CALL migrate_wait('ann', '60s');
SELECT name, owner, state, rows_done FROM migrate_progress;
RESET SESSION AUTHORIZATION;
SELECT n, count(*) FROM orders GROUP BY n;
REVOKE USAGE ON SCHEMA drover FROM regress_drover_ann;
SET SESSION AUTHORIZATION regress_drover_ann;
SELECT migrate_start('ann 2', 'orders', 'n = n + 1');
SELECT migrate_remaining('ann');
RESET SESSION AUTHORIZATION;
GRANT USAGE ON SCHEMA drover TO regress_drover_ann;

-- The database's owner needs no grant.
SELECT current_user AS superuser \gset
CREATE ROLE regress_drover_dba LOGIN;
GRANT ALL ON orders TO regress_drover_dba;
ALTER DATABASE :"DBNAME" OWNER TO regress_drover_dba;
SET SESSION AUTHORIZATION regress_drover_dba;
SELECT migrate_start('dba', 'orders', 'n = n + 1') > 0 AS started;
CALL migrate_wait('dba', '60s');
SELECT name, owner, state, rows_done FROM migrate_progress;
RESET SESSION AUTHORIZATION;
ALTER DATABASE :"DBNAME" OWNER TO :"superuser";

-- Privileges on the table: UPDATE, and SELECT on what is read; the key is read too.
SET SESSION AUTHORIZATION regress_drover_bob;
SELECT migrate_start('bob', 'orders', 'n = 0');
\echo :SQLSTATE
RESET SESSION AUTHORIZATION;
GRANT UPDATE ON orders TO regress_drover_bob;
SET SESSION AUTHORIZATION regress_drover_bob;
SELECT migrate_start('bob', 'orders', 'n = 0');
RESET SESSION AUTHORIZATION;
REVOKE ALL ON orders FROM regress_drover_bob;
GRANT SELECT (id), UPDATE (n) ON orders TO regress_drover_bob;
SET SESSION AUTHORIZATION regress_drover_bob;
SELECT migrate_start('bob', 'orders', 'n = n + 1');
SELECT migrate_start('bob', 'orders', $$secret = 'x'$$);
SELECT migrate_start('bob', 'orders', 'n = 0', 'secret IS NULL');
SELECT migrate_start('bob', 'orders', 'n = (SELECT count(*) FROM pg_authid)');
SELECT migrate_start('bob', 'orders', 'n = 4', 'id <= 500') > 0 AS started;
CALL migrate_wait('bob', '60s');
RESET SESSION AUTHORIZATION;
SELECT n, count(*) FROM orders GROUP BY n ORDER BY n;

-- A role that cannot log in owns nothing.
GRANT ALL ON orders TO regress_drover_nologin;
SET ROLE regress_drover_nologin;
SELECT migrate_start('nologin', 'orders', 'n = 0');
\echo :SQLSTATE
RESET ROLE;

-- The role that counts is the current one: SET ROLE makes the other the owner, SECURITY DEFINER the definer.
GRANT regress_drover_bob TO regress_drover_ann;
SET SESSION AUTHORIZATION regress_drover_ann;
SET ROLE regress_drover_bob;
SELECT migrate_start('as bob', 'orders', 'n = 5', 'id <= 10') > 0 AS started;
RESET ROLE;
CALL migrate_wait('as bob', '60s');
RESET SESSION AUTHORIZATION;
CREATE FUNCTION start_definer() RETURNS boolean LANGUAGE sql SECURITY DEFINER
AS $$ SELECT public.migrate_start('by a definer', 'shop.orders', 'n = 6', 'id <= 5') > 0 $$;
ALTER FUNCTION start_definer() OWNER TO regress_drover_ann;
SET SESSION AUTHORIZATION regress_drover_bob;
SELECT shop.start_definer();
RESET SESSION AUTHORIZATION;
CALL migrate_wait('by a definer', '60s');
SELECT name, owner, state, rows_done FROM migrate_progress ORDER BY name;
REVOKE regress_drover_bob FROM regress_drover_ann;

-- Who sees what: one's own, those of roles that one is a member of; pg_monitor and superusers all.
SET SESSION AUTHORIZATION regress_drover_super;
SELECT migrate_start('of the superuser', 'orders', 'n = n', paused => true) > 0 AS started;
RESET SESSION AUTHORIZATION;
CREATE FUNCTION seen() RETURNS text LANGUAGE sql AS $$
    SELECT format('progress %s, steps %s, slices %s, batches %s, events %s',
        (SELECT string_agg(name, ', ' ORDER BY name) FROM migrate_progress), (SELECT count(DISTINCT name) FROM migrate_steps),
        (SELECT count(DISTINCT name) FROM migrate_slices), (SELECT count(DISTINCT name) FROM migrate_batches), (SELECT count(DISTINCT name) FROM migrate_events))
$$;
\pset tuples_only on
SET SESSION AUTHORIZATION regress_drover_ann;
SELECT seen();
SET SESSION AUTHORIZATION regress_drover_bob;
SELECT seen();
SET SESSION AUTHORIZATION regress_drover_monitor;
SELECT seen();
SET SESSION AUTHORIZATION regress_drover_super;
SELECT seen();
RESET SESSION AUTHORIZATION;
GRANT regress_drover_ann TO regress_drover_team;
GRANT regress_drover_team TO regress_drover_bob;
SET SESSION AUTHORIZATION regress_drover_bob;
SELECT seen();
\echo -- not without inheriting
RESET SESSION AUTHORIZATION;
ALTER ROLE regress_drover_bob NOINHERIT;
REVOKE regress_drover_team FROM regress_drover_bob;
GRANT regress_drover_team TO regress_drover_bob; -- from 16 on what a grant lets inherit is settled when it is given
SET SESSION AUTHORIZATION regress_drover_bob;
SELECT seen();
SET ROLE regress_drover_ann;
SELECT seen();
RESET SESSION AUTHORIZATION;
ALTER ROLE regress_drover_bob INHERIT;
REVOKE regress_drover_team FROM regress_drover_bob;
\echo -- a condition with side effects sees no more
SET SESSION AUTHORIZATION regress_drover_bob;
CREATE FUNCTION pg_temp.leak(text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS $$ BEGIN RAISE WARNING 'leaked %', $1; RETURN true; END $$;
SELECT count(*) FROM migrate_progress WHERE pg_temp.leak(name) AND name = 'ann';
SELECT count(*) FROM migrate_events WHERE pg_temp.leak(message) AND name = 'ann';
SELECT migrate_remaining('ann');
\pset tuples_only off

-- Steering another role's: what is not seen does not exist, what is only seen is not one's own.
SELECT migrate_cancel('of the superuser');
\echo :SQLSTATE
SELECT migrate_drop('ann');
SELECT migrate_assert_done('ann');
CALL migrate_wait('ann');
SELECT migrate_start('ann', 'orders', 'n = 4', 'id <= 500');
SELECT migrate_start('x', 'orders', 'n = 4', 'id <= 500', after => '{ann}');
SET SESSION AUTHORIZATION regress_drover_monitor;
SELECT migrate_pause('of the superuser');
\echo :SQLSTATE
SELECT migrate_resume('of the superuser');
SELECT migrate_cancel('of the superuser');
SELECT migrate_retry('of the superuser');
SELECT migrate_alter('of the superuser', '{"pause": "1s"}');
SELECT migrate_drop('of the superuser');
SELECT migrate_assert_done('ann');
SELECT migrate_start('of the superuser', 'orders', 'n = n');
SET SESSION AUTHORIZATION regress_drover_super;
SELECT migrate_cancel('of the superuser');
SELECT migrate_drop('bob');
RESET SESSION AUTHORIZATION;

DROP FUNCTION pg_temp.leak(text);

-- Privileges are looked at again: revoked in the middle they end the migration, granted again they let it go on.
UPDATE orders SET n = 0;
SET SESSION AUTHORIZATION regress_drover_ann;
SELECT migrate_start('revoked', 'orders', 'n = n + 1', settings => '{"chunk_rows": 10, "batch_rows": 10, "pause": "1h"}') > 0 AS started;
DO $$
BEGIN
    WHILE NOT EXISTS (SELECT FROM public.migrate_progress WHERE name = 'revoked' AND rows_done > 0) LOOP
        PERFORM pg_sleep(0.02);
    END LOOP;
END $$;
SELECT migrate_pause('revoked');
RESET SESSION AUTHORIZATION;
REVOKE ALL ON orders FROM regress_drover_ann;
SET SESSION AUTHORIZATION regress_drover_ann;
SELECT migrate_alter('revoked', '{"pause": null}');
SELECT migrate_resume('revoked');
CALL migrate_wait('revoked', '60s');
\echo :SQLSTATE
SELECT state, sqlstate, message FROM migrate_progress WHERE name = 'revoked';
SELECT relation, key_from, sqlstate, message, attempt, will_retry FROM migrate_errors WHERE name = 'revoked';
RESET SESSION AUTHORIZATION;
SELECT n, count(*) FROM orders GROUP BY n ORDER BY n;
GRANT ALL ON orders TO regress_drover_ann;
-- The login is looked at too.
ALTER ROLE regress_drover_ann NOLOGIN;
SET SESSION AUTHORIZATION regress_drover_ann;
SELECT migrate_retry('revoked');
CALL migrate_wait('revoked', '60s');
\echo :SQLSTATE
RESET SESSION AUTHORIZATION;
ALTER ROLE regress_drover_ann LOGIN;
SET SESSION AUTHORIZATION regress_drover_ann;
SELECT migrate_retry('revoked');
CALL migrate_wait('revoked', '60s');
RESET SESSION AUTHORIZATION;
SELECT n, count(*) FROM orders GROUP BY n ORDER BY n;

-- The session's search_path, TimeZone, DateStyle and IntervalStyle are saved at the start and rule in the workers, whatever the
-- role's own settings; names and their meaning go by the owner's privileges.
CREATE SCHEMA helpers;
GRANT USAGE ON SCHEMA helpers TO regress_drover_ann;
CREATE FUNCTION helpers.label(timestamptz, interval) RETURNS text LANGUAGE sql STABLE AS $$ SELECT $1 || ' / ' || $2 || ' / ' || current_setting('search_path') $$;
CREATE FUNCTION public.label(timestamptz, interval) RETURNS text LANGUAGE sql STABLE AS $$ SELECT 'the wrong one' $$;
ALTER ROLE regress_drover_ann SET search_path = public;
ALTER ROLE regress_drover_ann SET TimeZone = 'UTC';
ALTER ROLE regress_drover_ann SET default_transaction_isolation = 'serializable';
ALTER ROLE regress_drover_ann SET default_transaction_read_only = on;
ALTER ROLE regress_drover_ann SET statement_timeout = 1;
SET SESSION AUTHORIZATION regress_drover_ann;
SET search_path = "$user", helpers, shop, public;
SET TimeZone = 'Asia/Kathmandu';
SET DateStyle = 'German';
SET IntervalStyle = 'iso_8601';
SELECT migrate_start('environment', 'orders', $$secret = label('2024-03-31 01:00+00', '26 hours')$$, $$secret IS DISTINCT FROM label('2024-03-31 01:00+00', '26 hours')$$,
                     start_after => '01.01.2020 00:00 UTC') > 0 AS started;
RESET search_path;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
CALL public.migrate_wait('environment', '60s');
SELECT public.migrate_remaining('environment');
RESET SESSION AUTHORIZATION;
SET search_path = shop, public;
SELECT migrate_remaining('environment');
SELECT secret, count(*) FROM orders GROUP BY secret;
SELECT state, passes FROM migrate_progress WHERE name = 'environment';

-- Of partitions, which workers read by their names, all that a role lacks is told at once.
CREATE TABLE shop.parts (id int PRIMARY KEY, n int) PARTITION BY RANGE (id);
SELECT format('CREATE TABLE shop.parts_%s PARTITION OF shop.parts FOR VALUES FROM (%s) TO (%s)', lpad(i::text, 2, '0'), i, i + 1) FROM generate_series(1, 22) i \gexec
GRANT SELECT, UPDATE ON shop.parts, shop.parts_02 TO regress_drover_bob;
GRANT SELECT ON shop.parts_03 TO regress_drover_bob;
SET SESSION AUTHORIZATION regress_drover_bob;
SELECT migrate_start('parts', 'shop.parts', 'n = 1');
RESET SESSION AUTHORIZATION;

-- A role that owns a migration can be dropped; its migration then says so, and a superuser can drop it.
CREATE ROLE regress_drover_gone LOGIN;
GRANT ALL ON orders TO regress_drover_gone;
GRANT USAGE ON SCHEMA drover TO regress_drover_gone;
GRANT USAGE ON SCHEMA shop TO regress_drover_gone;
SET SESSION AUTHORIZATION regress_drover_gone;
SELECT migrate_start('orphan', 'shop.orders', 'n = n', 'n = 1', paused => true) > 0 AS started;
RESET SESSION AUTHORIZATION;
DROP OWNED BY regress_drover_gone;
DROP ROLE regress_drover_gone;
SELECT name, owner, state FROM migrate_progress WHERE name = 'orphan';
SELECT migrate_remaining('orphan');
SELECT migrate_resume('orphan');
CALL migrate_wait('orphan', '60s');
\echo :SQLSTATE
SELECT migrate_drop('orphan');

DROP EXTENSION pg_drover;
DROP SCHEMA shop, helpers CASCADE;
DROP FUNCTION public.label;
DROP ROLE regress_drover_ann, regress_drover_bob, regress_drover_team, regress_drover_nologin, regress_drover_monitor,
          regress_drover_super, regress_drover_dba;
