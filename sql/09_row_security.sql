-- Row level security: a policy that would hide rows is an error, never a partial migration.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET client_min_messages = warning;
CREATE ROLE regress_drover_owner LOGIN;
CREATE ROLE regress_drover_clerk LOGIN;
CREATE ROLE regress_drover_exempt LOGIN BYPASSRLS;
GRANT USAGE ON SCHEMA drover TO regress_drover_owner, regress_drover_clerk, regress_drover_exempt;
CREATE TABLE letters (id int PRIMARY KEY, clerk name, n int NOT NULL DEFAULT 0);
ALTER TABLE letters OWNER TO regress_drover_owner;
INSERT INTO letters SELECT i, CASE WHEN i % 2 = 0 THEN 'regress_drover_clerk' ELSE 'regress_drover_owner' END FROM generate_series(1, 100) i;
GRANT SELECT, UPDATE ON letters TO regress_drover_clerk, regress_drover_exempt;
ALTER TABLE letters ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON letters USING (clerk = current_user);

-- A role that the policy applies to.
SET SESSION AUTHORIZATION regress_drover_clerk;
SELECT count(*) FROM letters;
SELECT migrate_start('clerk', 'letters', 'n = n + 1');
\echo :SQLSTATE
SET row_security = on;
SELECT migrate_start('clerk', 'letters', 'n = n + 1');
SELECT migrate_start('clerk', 'letters', 'n = n + 1', 'clerk = current_user');
RESET SESSION AUTHORIZATION;
SELECT count(*) FROM migrate_progress;

-- Nor one whose sub-select it applies to.
CREATE TABLE answers (id int PRIMARY KEY, n int NOT NULL DEFAULT 0);
INSERT INTO answers SELECT i FROM generate_series(1, 100) i;
GRANT SELECT, UPDATE ON answers TO regress_drover_clerk;
SET SESSION AUTHORIZATION regress_drover_clerk;
SELECT migrate_start('sub-select', 'answers', 'n = 1', 'id IN (SELECT l.id FROM letters l)');
RESET SESSION AUTHORIZATION;

-- The table's owner is exempt, and so are superusers and roles with BYPASSRLS.
SET SESSION AUTHORIZATION regress_drover_owner;
SELECT migrate_start('owner', 'letters', 'n = n + 1') > 0 AS started;
CALL migrate_wait('owner', '60s');
SET SESSION AUTHORIZATION regress_drover_exempt;
SELECT migrate_start('exempt', 'letters', 'n = n + 1', 'n = 1') > 0 AS started;
CALL migrate_wait('exempt', '60s');
SELECT migrate_remaining('exempt');
RESET SESSION AUTHORIZATION;
SELECT n, count(*) FROM letters GROUP BY n;
SELECT migrate_start('superuser', 'letters', 'n = n + 1', 'n = 2') > 0 AS started;
CALL migrate_wait('superuser', '60s');
SELECT n, count(*) FROM letters GROUP BY n;

-- Not with FORCE.
ALTER TABLE letters FORCE ROW LEVEL SECURITY;
SET SESSION AUTHORIZATION regress_drover_owner;
SELECT migrate_start('forced', 'letters', 'n = n + 1');
\echo :SQLSTATE
SELECT migrate_remaining('exempt');
RESET SESSION AUTHORIZATION;
ALTER TABLE letters NO FORCE ROW LEVEL SECURITY;

-- A policy that comes in the middle ends the migration; once it is gone, it goes on.
SET SESSION AUTHORIZATION regress_drover_owner;
SELECT migrate_start('middle', 'letters', 'n = n + 1', settings => '{"chunk_rows": 10, "chunk_rows_max": 10, "batch_rows": 10, "pause": "1h"}') > 0 AS started;
DO $$
BEGIN
    WHILE NOT EXISTS (SELECT FROM migrate_progress WHERE name = 'middle' AND rows_done > 0) LOOP
        PERFORM pg_sleep(0.02);
    END LOOP;
END $$;
SELECT migrate_pause('middle');
SELECT migrate_alter('middle', '{"pause": null}');
ALTER TABLE letters FORCE ROW LEVEL SECURITY;
SELECT migrate_resume('middle');
CALL migrate_wait('middle', '60s');
\echo :SQLSTATE
RESET SESSION AUTHORIZATION;
SELECT n, count(*) FROM letters GROUP BY n ORDER BY n;
SET SESSION AUTHORIZATION regress_drover_owner;
ALTER TABLE letters NO FORCE ROW LEVEL SECURITY;
SELECT migrate_retry('middle');
CALL migrate_wait('middle', '60s');
RESET SESSION AUTHORIZATION;
SELECT n, count(*) FROM letters GROUP BY n ORDER BY n;

-- Of a partition the leaf's policies count, as for every statement on it.
CREATE TABLE parted (id int PRIMARY KEY, n int NOT NULL DEFAULT 0) PARTITION BY RANGE (id);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM (1) TO (100);
ALTER TABLE parted_1 ENABLE ROW LEVEL SECURITY;
GRANT SELECT, UPDATE ON parted, parted_1 TO regress_drover_clerk;
SET SESSION AUTHORIZATION regress_drover_clerk;
SELECT migrate_start('parted', 'parted', 'n = n + 1');
RESET SESSION AUTHORIZATION;

DROP EXTENSION pg_drover;
DROP TABLE letters, answers, parted;
DROP ROLE regress_drover_owner, regress_drover_clerk, regress_drover_exempt;
