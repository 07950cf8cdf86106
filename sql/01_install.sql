-- Installation: what the extension consists of, who may use it, what a dump takes along, and that dropping it leaves
-- nothing behind.
\set SHOW_CONTEXT never
SET client_min_messages = warning;
CREATE ROLE regress_drover_reader LOGIN;

-- Into a schema of choice; the tables always go to schema drover.
CREATE SCHEMA "regress Drover";
CREATE EXTENSION pg_drover SCHEMA "regress Drover";
SELECT n.nspname, e.extrelocatable FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
WHERE e.extname = 'pg_drover';

CREATE VIEW regress_drover_member AS
    SELECT d.classid, d.objid, pg_describe_object(d.classid, d.objid, 0) AS object
    FROM pg_depend d
    WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
      AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'pg_drover')
      AND NOT EXISTS ( -- from 17 on, types of arrays and of rows are members, too
        SELECT FROM pg_type t LEFT JOIN pg_class c ON c.oid = t.typrelid
        WHERE d.classid = 'pg_type'::regclass AND t.oid = d.objid AND (t.typcategory = 'A' OR c.relkind <> 'c'));
SELECT object FROM regress_drover_member ORDER BY object COLLATE "C";

-- Every object has a comment, sequences aside.
SELECT object FROM regress_drover_member
WHERE obj_description(objid, classid::regclass::name) IS NULL AND object !~ '^(sequence|type) ' ORDER BY object COLLATE "C";

-- Signatures, with the names of the arguments.
\pset format unaligned
SELECT format('%s(%s)%s', p.proname, pg_get_function_arguments(p.oid), ' -> ' || pg_get_function_result(p.oid)) AS signature
FROM pg_proc p WHERE p.pronamespace = '"regress Drover"'::regnamespace ORDER BY p.proname COLLATE "C";
\pset format aligned

-- The library and the catalog are of one version.
SELECT "regress Drover".migrate_version() = extversion AS one_version FROM pg_extension WHERE extname = 'pg_drover';

-- It cannot move, and there is one in a database.
ALTER EXTENSION pg_drover SET SCHEMA public;
CREATE EXTENSION pg_drover;

-- A dump takes the rows of all tables, and where the sequences stand.
SELECT c.oid::regclass AS dumped, t.condition
FROM pg_extension e CROSS JOIN unnest(e.extconfig, e.extcondition) AS t (relation, condition) JOIN pg_class c ON c.oid = t.relation
WHERE e.extname = 'pg_drover' ORDER BY c.oid::regclass::text COLLATE "C";
SELECT c.oid::regclass AS not_dumped
FROM pg_class c WHERE c.relnamespace = 'drover'::regnamespace AND c.relkind IN ('r', 'S')
  AND c.oid NOT IN (SELECT unnest(extconfig) FROM pg_extension WHERE extname = 'pg_drover') ORDER BY 1;

-- PUBLIC has the views and nothing of the catalog behind them, not even after GRANT USAGE, which permits to start migrations.
SELECT c.oid::regclass AS readable
FROM pg_class c
WHERE c.relnamespace IN ('drover'::regnamespace, '"regress Drover"'::regnamespace) AND c.relkind IN ('r', 'v')
  AND has_table_privilege('regress_drover_reader', c.oid, 'SELECT') ORDER BY c.oid::regclass::text COLLATE "C";
SELECT c.oid::regclass AS writable
FROM pg_class c
WHERE c.relnamespace IN ('drover'::regnamespace, '"regress Drover"'::regnamespace) AND c.relkind IN ('r', 'v')
  AND has_table_privilege('regress_drover_reader', c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER');
SELECT c.oid::regclass AS sequence
FROM pg_class c WHERE c.relnamespace = 'drover'::regnamespace
  AND CASE WHEN c.relkind = 'S' THEN has_sequence_privilege('regress_drover_reader', c.oid, 'USAGE, SELECT, UPDATE') END;
SELECT has_schema_privilege('regress_drover_reader', 'drover', 'USAGE') AS usage,
       has_schema_privilege('regress_drover_reader', 'drover', 'CREATE') AS create;
SET SESSION AUTHORIZATION regress_drover_reader;
SELECT count(*) FROM drover.migration;
RESET SESSION AUTHORIZATION;
GRANT USAGE ON SCHEMA drover, "regress Drover" TO regress_drover_reader;
SET SESSION AUTHORIZATION regress_drover_reader;
SELECT count(*) FROM drover.migration;
INSERT INTO drover.event (migration_id, kind, message) VALUES (1, 'state', 'forged');
UPDATE drover.slice SET cursor = NULL;
SELECT count(*) FROM drover.process;
SELECT count(*) FROM drover.migration_status;
SELECT count(*) FROM "regress Drover".migrate_progress;
SELECT count(*) FROM "regress Drover".migrate_definitions;
SELECT count(*) FROM "regress Drover".migrate_steps;
SELECT count(*) FROM "regress Drover".migrate_slices;
SELECT count(*) FROM "regress Drover".migrate_batches;
SELECT count(*) FROM "regress Drover".migrate_errors;
SELECT count(*) FROM "regress Drover".migrate_events;
DELETE FROM "regress Drover".migrate_events;
RESET SESSION AUTHORIZATION;

-- It works from where it is, whatever the search_path.
CREATE TABLE regress_drover_t AS SELECT i AS id, 0 AS n FROM generate_series(1, 100) i;
ALTER TABLE regress_drover_t ADD PRIMARY KEY (id);
SET search_path = '';
SELECT "regress Drover".migrate_start('installed', 'public.regress_drover_t', 'n = n + 1') > 0 AS started;
CALL "regress Drover".migrate_wait('installed', '60s');
SELECT name, state, rows_done FROM "regress Drover".migrate_progress;
RESET search_path;
SELECT n, count(*) FROM regress_drover_t GROUP BY n;

-- Dropping it, with a migration in each place, leaves nothing.
SELECT "regress Drover".migrate_start('at rest', 'regress_drover_t', 'n = n + 1', paused => true) > 0 AS started;
SELECT "regress Drover".migrate_start('at work', 'regress_drover_t', 'n = n + 1', settings => '{"batch_rows": 1, "pause": "50ms"}') > 0 AS started;
DO $$
BEGIN
    WHILE NOT EXISTS (SELECT FROM "regress Drover".migrate_progress WHERE name = 'at work' AND rows_done > 0) LOOP
        PERFORM pg_sleep(0.02);
    END LOOP;
END $$;
DROP SCHEMA "regress Drover";
DROP EXTENSION pg_drover;
SELECT count(*) AS members FROM regress_drover_member;
SELECT nspname FROM pg_namespace WHERE nspname = 'drover';
SELECT proname FROM pg_proc WHERE proname ~ '^(migrate|drover)_';
SELECT relname FROM pg_class WHERE relname ~ '^migrate_';
SELECT "regress Drover".migrate_version();
DROP SCHEMA "regress Drover";

-- The workers of the dropped one end, and the next starts empty.
DO $$
BEGIN
    WHILE EXISTS (SELECT FROM pg_stat_activity WHERE backend_type = 'pg_drover worker' AND datname = current_database()) LOOP
        PERFORM pg_sleep(0.02);
        PERFORM pg_stat_clear_snapshot();
    END LOOP;
END $$;
CREATE EXTENSION pg_drover;
SELECT count(*) FROM migrate_progress;
SELECT migrate_start('installed', 'regress_drover_t', 'n = 7') > 0 AS started;
CALL migrate_wait('installed', '60s');
SELECT n, count(*) FROM regress_drover_t GROUP BY n;

DROP EXTENSION pg_drover;
DROP VIEW regress_drover_member;
DROP TABLE regress_drover_t;
DROP ROLE regress_drover_reader;
