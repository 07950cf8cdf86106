-- Stripes over keys of every kind of type: each row once. Some operator classes hash by a function of another type (date,
-- timestamptz, bytea, xid8), which no statement can call on a value of their own.
CREATE EXTENSION pg_drover;
CREATE SCHEMA stripe_types;
SET search_path = stripe_types, public;
SET client_min_messages = warning;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE DOMAIN day AS date;
CREATE TYPE pair AS (a integer, b text);
CREATE TABLE kind (type text PRIMARY KEY, value text NOT NULL);
INSERT INTO kind VALUES
    ('int2', 'i'), ('int4', 'i'), ('int8', 'i'), ('numeric', 'i / 7.0'), ('float4', 'i / 7.0'), ('float8', 'i / 7.0'), ('oid', 'i'),
    ('text', 'md5(i::text)'), ('varchar', 'md5(i::text)'), ('char(40)', 'md5(i::text)'), ('name', 'md5(i::text)'), ('bytea', 'decode(md5(i::text), ''hex'')'),
    ('uuid', 'md5(i::text)::uuid'), ('date', 'date ''2020-01-01'' + i'), ('day', 'date ''2020-01-01'' + i'),
    ('timestamp', '''2020-01-01''::timestamp + i * interval ''1 h'''), ('timestamptz', '''2020-01-01''::timestamptz + i * interval ''1 h'''),
    ('time', '''00:00''::time + i * interval ''1 min'''), ('timetz', '''00:00+01''::timetz + i * interval ''1 min'''), ('interval', 'i * interval ''1 h'''),
    ('inet', '''10.0.0.0''::inet + i'), ('macaddr', 'lpad(to_hex(i), 12, ''0'')::macaddr'), ('xid8', 'i::text::xid8'), ('pg_lsn', '''0/0''::pg_lsn + i'),
    ('jsonb', 'to_jsonb(i)'), ('int4range', 'int4range(i, i + 2)'), ('int4[]', 'ARRAY[i, i * 2]'), ('timestamptz[]', 'ARRAY[''2020-01-01''::timestamptz + i * interval ''1 h'']'),
    ('pair', 'ROW(i, i::text)::pair');
SELECT format('CREATE TABLE %1$I (k %2$s PRIMARY KEY, n integer NOT NULL DEFAULT 0); INSERT INTO %1$I SELECT (%3$s)::%2$s FROM generate_series(1, 200) i', 't ' || type, type, value) FROM kind ORDER BY type COLLATE "C" \gexec
SELECT format('CREATE TABLE %1$I (k %2$s, i integer, n integer NOT NULL DEFAULT 0, PRIMARY KEY (i, k)); INSERT INTO %1$I SELECT (%3$s)::%2$s, i %% 3 FROM generate_series(1, 200) i', 'u ' || type, type, value)
FROM kind WHERE type IN ('date', 'timestamptz', 'bytea', 'numeric') ORDER BY type COLLATE "C" \gexec
SELECT count(migrate_start(relname, oid, 'n = n + 1', settings => '{"stripes": 3, "chunk_rows": 20, "batch_rows": 20}')) FROM pg_class WHERE relnamespace = 'stripe_types'::regnamespace AND relname ~ '^[tu] ' AND relkind = 'r';
DO $$ DECLARE name text; BEGIN FOR name IN SELECT p.name FROM migrate_progress p WHERE p.name ~ '^[tu] ' LOOP CALL migrate_wait(name); END LOOP; END $$;
SELECT p.name, p.state, s.stripes, x.rows FROM migrate_progress p JOIN drover.slice s ON s.migration_id = p.id AND s.number = 1,
    LATERAL (SELECT (xpath('//r/text()', query_to_xml(format('SELECT string_agg(DISTINCT n::text, '','') || '' x '' || count(*) AS r FROM stripe_types.%I', p.name), false, false, '')))[1]) x (rows)
WHERE p.name ~ '^[tu] ' ORDER BY p.name COLLATE "C";
SELECT count(migrate_drop(name)) FROM migrate_progress WHERE name ~ '^[tu] ';
RESET client_min_messages;
DROP SCHEMA stripe_types CASCADE;
DROP EXTENSION pg_drover CASCADE;
