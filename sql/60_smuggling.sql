-- Every function of the extension, as the catalog lists them: SQL in any of its arguments that hold text stays text, and
-- a role that may not see a migration can neither learn of it nor touch it. A new function is tested as it is added.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET client_min_messages = warning;
CREATE ROLE regress_drover_owner LOGIN;
CREATE ROLE regress_drover_thief LOGIN;
GRANT USAGE ON SCHEMA drover TO regress_drover_owner, regress_drover_thief;
CREATE SCHEMA lair AUTHORIZATION regress_drover_owner;
GRANT USAGE ON SCHEMA lair TO PUBLIC;
SET SESSION AUTHORIZATION regress_drover_owner;
SET search_path = lair, public;
CREATE TABLE target (id int PRIMARY KEY, n int NOT NULL DEFAULT 0, t text);
INSERT INTO target SELECT i FROM generate_series(1, 200) i;
GRANT ALL ON target TO regress_drover_thief;
CREATE TABLE canary (who text);
GRANT INSERT ON canary TO PUBLIC;
CREATE FUNCTION caught() RETURNS boolean LANGUAGE sql AS $$ INSERT INTO lair.canary VALUES (current_user) RETURNING true $$;

-- What is smuggled. Wherever it were taken for SQL, it would either call caught() or be an internal error.
CREATE TABLE smuggled (payload text);
INSERT INTO smuggled VALUES
    ($$'; SELECT lair.caught(); --$$), ($$', ''); SELECT lair.caught(); --$$), ($$'); SELECT lair.caught(); --$$), ($$\'; SELECT lair.caught(); --$$),
    ($$' || lair.caught() || '$$), ($$"; SELECT lair.caught(); --$$), ($$" (SELECT lair.caught()) "$$), ($$); SELECT lair.caught(); --$$),
    ('$q$; SELECT lair.caught(); $q$'), ('$$; SELECT lair.caught(); $$'), ($$*/ SELECT lair.caught(); /*$$), (E'--\nSELECT lair.caught();'), (E'x\r\n''; SELECT lair.caught();\r\n--'),
    ('%s%n%I%L$1'), ('日本''; SELECT lair.caught(); --'), (E'\x01\x7f'), (repeat('''"\', 3000)), ('{"a": "''}'), ('{lair.caught()}'), ('');

CREATE SEQUENCE names;

-- Calls a function with the payload as argument number `at`, and what any caller would give as the others. Returns the SQLSTATE.
CREATE FUNCTION smuggle(function oid, at int, payload text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    f record;
    given text;
    arguments text[] := '{}';
    type text;
BEGIN
    SELECT p.oid::regproc AS name, p.prokind, p.provariadic, p.proargnames AS names, p.pronargs - p.pronargdefaults AS required,
           string_to_array(p.proargtypes::text, ' ')::oid[]::regtype[] AS types INTO f FROM pg_proc p WHERE p.oid = function;
    FOR i IN 1 .. coalesce(cardinality(f.types), 0) LOOP
        type := f.types[i];
        CONTINUE WHEN i <> at AND i > f.required AND f.names[i] <> 'paused';
        given := CASE WHEN i <> at THEN
                     CASE WHEN f.names[i] = 'set_clause' THEN 'n = n' WHEN f.names[i] = 'where_clause' THEN (f.name::text NOT LIKE '%migrate_auto%')::text -- which does it at once
                          WHEN f.names[i] = 'name' AND 'regclass' = ANY (f.types::text[]) THEN 'new ' || nextval('lair.names')
                          WHEN type = 'text' THEN 'base' WHEN type = 'text[]' THEN '{base}' WHEN type = 'regclass' THEN 'lair.target' WHEN type = 'jsonb' THEN '{}'
                          WHEN type = 'interval' THEN '1s' WHEN type = 'timestamp with time zone' THEN '2020-01-01' WHEN type = 'boolean' THEN 'true' ELSE '1' END
                 WHEN type = 'text[]' THEN ARRAY[payload]::text
                 ELSE payload END;
        arguments := arguments || format('%s%s => %L::%s', CASE WHEN f.provariadic <> 0 AND i = cardinality(f.types) THEN 'VARIADIC ' END, quote_ident(f.names[i]), given, type);
    END LOOP;
    EXECUTE format(CASE WHEN f.prokind = 'p' THEN 'CALL %s(%s)' ELSE 'SELECT %s(%s)' END, f.name, array_to_string(arguments, ', '));
    RETURN '00000';
EXCEPTION WHEN OTHERS THEN
    RETURN SQLSTATE;
END $$;
CREATE VIEW functions AS
    SELECT p.oid, p.oid::regprocedure::text AS signature, string_to_array(p.proargtypes::text, ' ')::oid[]::regtype[]::text[] AS types, p.proargnames AS names, p.provolatile, p.prokind
    FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
    JOIN pg_extension e ON d.refclassid = 'pg_extension'::regclass AND e.oid = d.refobjid AND e.extname = 'pg_drover'
    WHERE p.pronamespace <> 'drover'::regnamespace;
GRANT SELECT ON functions TO regress_drover_thief;

-- In every argument of type text, text[] and jsonb (there as a key, as a value of every setting, and whole).
SELECT migrate_start('base', 'target', 'n = n', paused => true) > 0 AS started;
CREATE TABLE answers AS
    SELECT f.signature, a.i, s.payload, v.given, smuggle(f.oid, a.i::int, v.given) AS sqlstate
    FROM functions f, unnest(f.types) WITH ORDINALITY a (type, i), smuggled s,
        LATERAL (SELECT s.payload WHERE a.type <> 'jsonb' UNION ALL
                 SELECT x FROM unnest(ARRAY[s.payload, jsonb_build_object(s.payload, s.payload)::text, jsonb_build_object('key', s.payload)::text,
                                            jsonb_build_object('batch_target', s.payload)::text, to_jsonb(s.payload)::text]) x WHERE a.type = 'jsonb') v (given)
    WHERE a.type IN ('text', 'text[]', 'jsonb');
SELECT count(DISTINCT (signature, i)) >= 12 AS arguments, count(*) > 200 AS calls FROM answers;
SELECT signature, i, given, sqlstate FROM answers WHERE sqlstate LIKE 'XX%';
SELECT count(*) AS caught FROM canary;
SELECT count(*) > 15 AS started_under_such_names FROM migrate_progress WHERE name IN (SELECT payload FROM smuggled);

-- Such names go through workers, events, errors and hints.
UPDATE target SET n = 100 WHERE id = 150;
DO $$
DECLARE
    m record;
BEGIN
    FOR m IN SELECT name FROM public.migrate_progress WHERE name IN (SELECT payload FROM lair.smuggled) LOOP
        PERFORM public.migrate_cancel(m.name) WHERE EXISTS (SELECT FROM public.migrate_progress p WHERE p.name = m.name AND p.state NOT IN ('succeeded', 'failed', 'cancelled'));
        PERFORM public.migrate_drop(m.name);
        PERFORM public.migrate_start(m.name, 'lair.target', 'n = 1 / (n - 100)', 'n <> 7', paused => true);
        PERFORM public.migrate_alter(m.name, '{"batch_rows": 50}'), public.migrate_resume(m.name);
    END LOOP;
END $$;
DO $$
DECLARE
    m record;
BEGIN
    FOR m IN SELECT name FROM public.migrate_progress WHERE name IN (SELECT payload FROM lair.smuggled) LOOP
        WHILE NOT EXISTS (SELECT FROM public.migrate_progress p WHERE p.name = m.name AND p.state = 'failed') LOOP
            PERFORM pg_sleep(0.02);
        END LOOP;
    END LOOP;
END $$;
SELECT DISTINCT state, sqlstate FROM migrate_progress WHERE name IN (SELECT payload FROM smuggled);
SELECT count(*) AS caught FROM canary;

-- What a role has set for itself before its workers connect: another role, a search_path full of traps.
RESET SESSION AUTHORIZATION;
GRANT regress_drover_thief TO regress_drover_owner;
ALTER ROLE regress_drover_owner SET role = regress_drover_thief;
ALTER ROLE regress_drover_owner SET search_path = lair, pg_catalog;
SET SESSION AUTHORIZATION regress_drover_owner;
CREATE FUNCTION clock_timestamp() RETURNS timestamptz LANGUAGE sql AS 'SELECT pg_catalog.now() FROM lair.caught()';
CREATE FUNCTION pg_backend_pid() RETURNS int LANGUAGE sql AS 'SELECT 1 FROM lair.caught()';
CREATE FUNCTION equal(bigint, bigint) RETURNS boolean LANGUAGE sql AS 'SELECT lair.caught()';
CREATE OPERATOR = (FUNCTION = equal, LEFTARG = bigint, RIGHTARG = bigint);
CREATE TABLE pg_locks (n int);
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN new.t := current_user || ' ' || session_user || ' ' || current_setting('search_path'); RETURN new; END $$;
CREATE TRIGGER note BEFORE UPDATE ON target FOR EACH ROW EXECUTE FUNCTION note();
GRANT ALL ON SCHEMA lair TO regress_drover_thief;
SET search_path = lair, public;
SELECT migrate_start('settings', 'target', 'n = 0') > 0 AS started;
CALL migrate_wait('settings', '60s');
SELECT n, t, count(*) FROM target GROUP BY n, t;
SELECT count(*) AS caught FROM canary;
-- A role that the owner's trigger takes for the rest of the session is not that of the next batch.
CREATE FUNCTION change_role() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM set_config('role', 'regress_drover_thief', false); RETURN new; END $$;
CREATE TRIGGER change_role AFTER UPDATE ON target FOR EACH ROW WHEN (old.id % 20 = 0) EXECUTE FUNCTION change_role();
SELECT migrate_start('roles', 'target', 'n = n + 1', settings => '{"chunk_rows": 10, "batch_rows": 10, "chunk_rows_max": 10}') > 0 AS started;
CALL migrate_wait('roles', '60s');
SELECT n, t, count(*) FROM target GROUP BY n, t;
DROP TRIGGER change_role ON target;
DROP TRIGGER note ON target;
DROP FUNCTION lair.clock_timestamp(), lair.pg_backend_pid();
DROP OPERATOR lair.= (bigint, bigint);
RESET SESSION AUTHORIZATION;
ALTER ROLE regress_drover_owner RESET ALL;
REVOKE regress_drover_thief FROM regress_drover_owner;
SET SESSION AUTHORIZATION regress_drover_owner;

-- Another role: whatever it calls, the migration is not there for it, and stays as it is.
CREATE VIEW base AS SELECT (SELECT md5(string_agg(p::text, '|' ORDER BY id)) FROM drover.migration p WHERE name = 'base') AS digest;
RESET SESSION AUTHORIZATION;
ALTER VIEW base OWNER TO CURRENT_USER;
SELECT digest AS before FROM base \gset
SET SESSION AUTHORIZATION regress_drover_thief;
CREATE FUNCTION pg_temp.as_thief(function oid) RETURNS text LANGUAGE sql AS $$ SELECT lair.smuggle(function, 0, NULL) $$;
SELECT f.signature, pg_temp.as_thief(f.oid) FROM functions f WHERE 'name' = f.names[1] AND f.prokind = 'f' AND NOT 'regclass' = ANY (f.types) AND f.signature NOT LIKE 'migrate\_drop(%'
    AND pg_temp.as_thief(f.oid) <> '42704';
SELECT migrate_drop('base');
SELECT relname FROM pg_class WHERE relkind = 'v' AND relname LIKE 'migrate\_%' AND relnamespace = 'public'::regnamespace
    AND (xpath('/row/n/text()', query_to_xml(format('SELECT count(*) AS n FROM public.%I WHERE name = ''base''', relname), false, true, '')))[1]::text <> '0';
DROP FUNCTION pg_temp.as_thief(oid);
RESET SESSION AUTHORIZATION;
SELECT digest = :'before' AS untouched FROM base;

DROP EXTENSION pg_drover CASCADE;
DROP SCHEMA lair CASCADE;
DROP ROLE regress_drover_owner, regress_drover_thief;
