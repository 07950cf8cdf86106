-- Signals: their settings are checked when they are given, and what held a migration back is shown to whom it concerns.
-- What each signal does to a migration is tested against real servers in test/integration.
\set SHOW_CONTEXT never
\set VERBOSITY default
CREATE EXTENSION pg_drover;
SET client_min_messages = warning;
SET search_path = public;
CREATE TABLE t (id int PRIMARY KEY, n int NOT NULL DEFAULT 0);
INSERT INTO t SELECT i FROM generate_series(1, 100) i;
SELECT migrate_start('paced', 't', 'n = n + 1', paused => true) > 0 AS started;

-- The cluster's defaults.
SELECT name, current_setting(name) FROM pg_settings WHERE name LIKE 'pg\_drover.%' AND name NOT LIKE '%workers%' ORDER BY name COLLATE "C";

-- Run windows.
SELECT migrate_alter('paced', '{"run_window": "Mon-Fri 22:00-06:00, Sat-Sun Europe/Berlin"}');
SELECT migrate_alter('paced', '{"run_window": "Mo-Fr 22:00-06:00"}');
SELECT migrate_alter('paced', '{"run_window": "22:00"}');
SELECT migrate_alter('paced', '{"run_window": "10:00-10:00"}');
SELECT migrate_alter('paced', '{"run_window": "22:00-06:00 Mars/Olympus"}');
SELECT migrate_start('martian', 't', 'n = n + 1', settings => '{"run_window": "22:00-06:00 Mars/Olympus"}');
SELECT migrate_alter('paced', '{"replica_gone": "panic"}');
SELECT settings FROM migrate_definitions WHERE name = 'paced';
SELECT migrate_alter('paced', '{"run_window": null}');

-- The custom query: exactly one SELECT that gives one boolean, analyzed as the owner with the search_path of the start.
SELECT migrate_alter('paced', '{"pace_query": "SELECT count(*) < 1000 FROM t -- and no more"}');
SELECT migrate_alter('paced', '{"pace_query": "VALUES (true)"}');
SELECT migrate_alter('paced', '{"pace_query": "WITH x AS (SELECT 1) SELECT count(*) > 0 FROM x"}');
SELECT migrate_alter('paced', '{"pace_query": "SELECT true; DROP TABLE t"}');
SELECT migrate_alter('paced', '{"pace_query": "DELETE FROM t RETURNING true"}');
SELECT migrate_alter('paced', '{"pace_query": "WITH x AS (DELETE FROM t RETURNING true) SELECT true FROM x"}');
SELECT migrate_alter('paced', '{"pace_query": "SELECT true INTO u"}');
SELECT migrate_alter('paced', '{"pace_query": "SELECT true FROM t FOR UPDATE"}');
SELECT migrate_alter('paced', '{"pace_query": "SELECT $1"}');
SELECT migrate_alter('paced', '{"pace_query": "SELECT 1) IS TRUE OR (SELECT true"}');
SELECT migrate_alter('paced', '{"pace_query": "SELECT true /*"}');
SELECT migrate_alter('paced', '{"pace_query": "SELECT 17"}');
SELECT migrate_alter('paced', '{"pace_query": "SELECT true, false"}');
SELECT migrate_alter('paced', '{"pace_query": "SELECT go FROM nowhere"}');
SELECT migrate_alter('paced', '{"pace_query": "   "}');
SELECT migrate_start('asks', 't', 'n = n + 1', settings => '{"pace_query": "SELECT go FROM nowhere"}');
-- Found where the migration will look, not where the caller does.
CREATE SCHEMA elsewhere;
CREATE TABLE elsewhere.flag (go boolean);
SET search_path = elsewhere, public;
SELECT migrate_alter('paced', '{"pace_query": "SELECT go FROM flag"}');
SELECT migrate_alter('paced', '{"pace_query": "SELECT go FROM elsewhere.flag"}');
SET search_path = public;
-- One that has become wrong does not stand in the way of other settings.
DROP TABLE elsewhere.flag;
SELECT migrate_alter('paced', '{"pause": "1ms"}');
SELECT migrate_alter('paced', '{"pace_query": "SELECT go FROM elsewhere.flag"}');
SELECT migrate_alter('paced', '{"pace_query": null}');
SELECT count(*) FROM t;

-- Nobody's code runs while it is set: only the analysis does, as the owner.
CREATE FUNCTION noisy() RETURNS boolean LANGUAGE plpgsql AS 'BEGIN RAISE WARNING $$noise$$; RETURN true; END';
SELECT migrate_alter('paced', '{"pace_query": "SELECT noisy()"}');

-- It runs as the owner.
CREATE ROLE regress_drover_paced LOGIN;
GRANT USAGE ON SCHEMA drover TO regress_drover_paced;
GRANT SELECT, UPDATE ON t TO regress_drover_paced;
CREATE TABLE secret (go boolean);
INSERT INTO secret VALUES (true);
SET ROLE regress_drover_paced;
SELECT migrate_start('of_another', 't', 'n = n + 1', settings => '{"pace_query": "SELECT go FROM secret"}') > 0 AS started;
RESET ROLE;
DO $$
BEGIN
    WHILE NOT EXISTS (SELECT FROM migrate_progress WHERE name = 'of_another' AND waiting_for LIKE 'pace query: %') LOOP
        PERFORM pg_sleep(0.02);
    END LOOP;
END $$;
SELECT state, waiting_for, rows_done FROM migrate_progress WHERE name = 'of_another';
GRANT SELECT ON secret TO regress_drover_paced;
CALL migrate_wait('of_another', '60s');
-- The totals are complete when the worker has left.
DO $$
BEGIN
    WHILE NOT EXISTS (SELECT FROM migrate_waits WHERE name = 'of_another') LOOP
        PERFORM pg_sleep(0.02);
    END LOOP;
END $$;
SELECT state, waiting_for, rows_done FROM migrate_progress WHERE name = 'of_another';
SELECT count(*), max(n) FROM t;

-- Who may see what it waited for.
SELECT name, reason, seconds > 0 AS some, at > now() - interval '1 hour' AS lately FROM migrate_waits ORDER BY name, reason;
SELECT kind, regexp_replace(message, 'after .* of', 'after ... of') AS message FROM migrate_events WHERE name = 'of_another' AND kind = 'waiting' ORDER BY event_id LIMIT 1;
SET ROLE regress_drover_paced;
SELECT name FROM migrate_waits;
SELECT reason FROM drover.wait;
RESET ROLE;
CREATE ROLE regress_drover_stranger;
SET ROLE regress_drover_stranger;
SELECT name FROM migrate_waits;
RESET ROLE;
SELECT migrate_drop('of_another'), migrate_drop('paced');
SELECT count(*) FROM drover.wait;

DROP OWNED BY regress_drover_paced;
DROP ROLE regress_drover_paced, regress_drover_stranger;
DROP FUNCTION noisy();
DROP TABLE t, secret;
DROP SCHEMA elsewhere;
DROP EXTENSION pg_drover;
