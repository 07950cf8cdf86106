-- Keys: each kind of unique index is walked from its first to its last key in many small chunks, every row once.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET search_path = public;

-- Makes a table of 700 rows in scattered order, increments n in chunks of 7 and batches of up to 50 rows, and reports.
-- columns, key: DDL. rows: the key's values, from i. title: the migration.
CREATE PROCEDURE pg_temp.walk(title text, columns text, rows text, key text DEFAULT 'PRIMARY KEY (k)', settings jsonb DEFAULT '{}')
LANGUAGE plpgsql AS $$
DECLARE
    once bigint;
    how text;
BEGIN
    EXECUTE format('CREATE TABLE walked (%s, n int NOT NULL DEFAULT 0)', columns);
    EXECUTE format('INSERT INTO walked SELECT %s FROM generate_series(1, 700) i ORDER BY i * 7919 %% 10007', rows);
    EXECUTE CASE WHEN key LIKE 'CREATE %' THEN key ELSE 'ALTER TABLE walked ADD ' || key END;
    PERFORM migrate_start(title, 'walked', 'n = n + 1', settings => '{"chunk_rows": 7, "batch_rows": 50}' || settings);
    COMMIT;
    CALL migrate_wait(title, '60s');
    SELECT count(*) INTO once FROM walked WHERE n = 1;
    SELECT format('%s: %s rows once, walked %s in %s batches or more; %s; ends at %s', title, once, s.rows_walked,
                  CASE WHEN s.batches >= 14 THEN 14 ELSE s.batches END,
                  CASE WHEN (SELECT bool_and(b.key_from IS NOT DISTINCT FROM b.before AND b.rows_walked BETWEEN 0 AND 50)
                             FROM (SELECT *, lag(key_to) OVER (ORDER BY number) AS before FROM migrate_batches WHERE slice_id = s.slice_id) b)
                       THEN 'one after the other' ELSE 'WITH GAPS' END,
                  CASE WHEN s.cursor = s.upper_bound THEN s.cursor::text ELSE s.cursor::text || ' NOT ' || s.upper_bound::text END)
    INTO how FROM migrate_slices s WHERE s.name = title;
    RAISE NOTICE '%', how;
    DROP TABLE walked;
END $$;

-- Types.
CALL pg_temp.walk('smallint', 'k smallint', 'i - 350');
CALL pg_temp.walk('integer', 'k int', 'i * 1000 - 2147483648');
CALL pg_temp.walk('bigint', 'k bigint', 'i * 1000000000000 - 350000000000000');
CALL pg_temp.walk('numeric', 'k numeric', $$CASE i WHEN 1 THEN 'NaN' WHEN 2 THEN '-Infinity' WHEN 3 THEN '1e40' ELSE i / 7.0 END$$);
CALL pg_temp.walk('numeric(12,3)', 'k numeric(12,3)', 'i / 8.0');
CALL pg_temp.walk('double precision', 'k double precision', $$CASE i WHEN 1 THEN 'NaN' WHEN 2 THEN '-Infinity' ELSE i / 3.0::float8 END$$);
CALL pg_temp.walk('real', 'k real', 'i / 3.0');
CALL pg_temp.walk('text', 'k text', $$lpad(i::text, 5, '0')$$);
CALL pg_temp.walk('text with all that needs quoting', 'k text COLLATE "C"',
    $$CASE i WHEN 1 THEN '' WHEN 2 THEN 'NULL' WHEN 3 THEN '{a,"b"}' WHEN 4 THEN E'\\' WHEN 5 THEN '''' WHEN 6 THEN ' ' WHEN 7 THEN E'a\n\tb' WHEN 8 THEN 'zß€😀,"}' ELSE i || ', "x" \ ' END$$);
CALL pg_temp.walk('varchar', 'k varchar(20)', $$lpad(i::text, 5, '0')$$);
CALL pg_temp.walk('character', 'k char(8)', $$lpad(i::text, 5, '0')$$);
CALL pg_temp.walk('name', 'k name', $$lpad(i::text, 5, '0')$$);
CALL pg_temp.walk('bytea', 'k bytea', $$decode(lpad(to_hex(i * 90), 4, '0'), 'hex')$$);
CALL pg_temp.walk('bit', 'k bit(12)', 'i::bit(12)');
CALL pg_temp.walk('varbit', 'k varbit', 'i::bit(12)::varbit');
CALL pg_temp.walk('uuid', 'k uuid', 'md5(i::text)::uuid');
CALL pg_temp.walk('date', 'k date', $$CASE i WHEN 1 THEN '-infinity' WHEN 2 THEN 'infinity' ELSE date '0001-06-01' - 400 + i END$$);
CALL pg_temp.walk('timestamp', 'k timestamp', $$timestamp '2000-01-01' + i * interval '1.000001 day'$$);
CALL pg_temp.walk('timestamptz', 'k timestamptz', $$timestamptz '2000-10-28 00:00+00' + i * interval '77 minutes 1 microsecond'$$);
CALL pg_temp.walk('time', 'k time', $$time '00:00' + i * interval '2 minutes'$$);
CALL pg_temp.walk('interval', 'k interval', $$i * interval '-1 month 1 day -01:00:01'$$);
CALL pg_temp.walk('inet', 'k inet', $$inet '10.0.0.0/8' + i$$);
CALL pg_temp.walk('boolean', 'k boolean, j int', 'i % 2 = 0, i', 'PRIMARY KEY (k, j)');
CALL pg_temp.walk('array', 'k int[]', 'ARRAY[i % 10, i]');
CALL pg_temp.walk('range', 'k int4range', 'int4range(i, i + 3)');
CALL pg_temp.walk('jsonb', 'k jsonb', $$jsonb_build_object('k', i)$$);
CREATE TYPE size AS ENUM ('small', 'medium', 'large');
CALL pg_temp.walk('enum', 'k size, j int', $$(enum_range(NULL::size))[i % 3 + 1], i$$, 'PRIMARY KEY (k, j)');
CREATE DOMAIN code AS char(6) CHECK (VALUE <> '');
CALL pg_temp.walk('domain', 'k code', $$lpad(i::text, 5, '0')$$);
CREATE TYPE pair AS (a int, b text);
CALL pg_temp.walk('composite type', 'k pair', $$(i % 5, i || ', "')::pair$$);

-- Collations: the index's counts, not the column's.
CALL pg_temp.walk('collation "C"', 'k text COLLATE "C"', $$CASE WHEN i % 2 = 0 THEN 'a' ELSE 'B' END || i$$);
SELECT collname AS language FROM pg_collation WHERE collname IN ('en-x-icu', 'en_US.utf8', 'POSIX') AND collencoding IN (-1, 6) ORDER BY 1 DESC LIMIT 1
\gset
CALL pg_temp.walk('collation of a language', format('k text COLLATE %I', :'language'),
    $$CASE WHEN i = 700 THEN 'z' WHEN i % 2 = 0 THEN 'a' ELSE 'B' END || lpad(i::text, 3, '0')$$);
CALL pg_temp.walk('collation of the index', 'k text NOT NULL COLLATE "POSIX"', $$CASE WHEN i % 2 = 0 THEN 'a' ELSE 'B' END || i$$,
    'CREATE UNIQUE INDEX walked_key ON walked (k COLLATE "C")');
CALL pg_temp.walk('text_pattern_ops', 'k text NOT NULL', $$CASE WHEN i % 2 = 0 THEN 'a' ELSE 'B' END || i$$,
    'CREATE UNIQUE INDEX walked_key ON walked (k text_pattern_ops)');
CALL pg_temp.walk('bpchar_pattern_ops', 'k char(5) NOT NULL', $$'k' || i$$,
    'CREATE UNIQUE INDEX walked_key ON walked (k bpchar_pattern_ops DESC)');

-- Several columns, directions, other indexes than the primary key.
CALL pg_temp.walk('two columns', 'k int, j text', $$i % 20, 'j' || i$$, 'PRIMARY KEY (k, j)');
CALL pg_temp.walk('three columns', 'k date, j int, l uuid', $$date '2020-01-01' + i % 7, i % 11, md5(i::text)::uuid$$, 'PRIMARY KEY (k, j, l)');
CALL pg_temp.walk('columns out of order', 'k int, j int', 'i % 20, i', 'PRIMARY KEY (j, k)');
CALL pg_temp.walk('descending', 'k int NOT NULL', 'i', 'CREATE UNIQUE INDEX walked_key ON walked (k DESC)');
CALL pg_temp.walk('both descending', 'k int NOT NULL, j int NOT NULL', 'i % 20, i', 'CREATE UNIQUE INDEX walked_key ON walked (k DESC, j DESC)');
CALL pg_temp.walk('ascending, descending', 'k int NOT NULL, j int NOT NULL', 'i % 20, i', 'CREATE UNIQUE INDEX walked_key ON walked (k, j DESC)');
CALL pg_temp.walk('descending, ascending', 'k text NOT NULL, j int NOT NULL, l int NOT NULL', $$'k' || i % 5, i % 3, i$$,
    'CREATE UNIQUE INDEX walked_key ON walked (k DESC, j, l DESC)');
CALL pg_temp.walk('unique constraint', 'k int NOT NULL', 'i', 'CONSTRAINT walked_unique UNIQUE (k)');
CALL pg_temp.walk('deferred constraint', 'k int NOT NULL', 'i', 'CONSTRAINT walked_unique UNIQUE (k) DEFERRABLE INITIALLY DEFERRED');
CALL pg_temp.walk('included columns', 'k int NOT NULL, j int', 'i', 'CREATE UNIQUE INDEX walked_key ON walked (k) INCLUDE (j)');
CALL pg_temp.walk('quoted names', '"K ""1" int, "select" text', $$i % 9, 's' || i$$, 'CONSTRAINT "Key ""1" PRIMARY KEY ("K ""1", "select")');
CALL pg_temp.walk('key of choice', 'k int PRIMARY KEY, j bigint NOT NULL', 'i, -i',
    'CREATE UNIQUE INDEX walked_key ON walked (j)', '{"key": "walked_key"}');

-- Slices of one key: disjoint, together all.
CREATE TABLE walked (k text PRIMARY KEY, n int NOT NULL DEFAULT 0);
INSERT INTO walked SELECT md5(i::text) FROM generate_series(1, 30000) i;
VACUUM ANALYZE walked;
SELECT migrate_start('slices', 'walked', 'n = n + 1', workers => 2, settings => '{"batch_rows": 1000}') > 0 AS started;
CALL migrate_wait('slices', '60s');
SELECT n, count(*) FROM walked GROUP BY n;
SELECT number, lower_bound IS NULL AS from_the_start, lower_bound = lag(upper_bound) OVER (ORDER BY number) AS joins, state,
       cursor = upper_bound AS at_its_end, rows_walked = rows_done AS all_changed,
       rows_walked = (SELECT count(*) FROM walked WHERE (k > lower_bound[1] OR lower_bound IS NULL) AND k <= upper_bound[1]) AS all_walked
FROM migrate_slices WHERE name = 'slices' ORDER BY number;
SELECT upper_bound[1] = (SELECT max(k) FROM walked) AS to_the_end FROM migrate_slices WHERE name = 'slices' ORDER BY number DESC LIMIT 1;
DROP TABLE walked;

-- Rows behind the frozen end are left to a sweep, or to who wrote them; rows that vanish are not missed.
CREATE TABLE walked (k int PRIMARY KEY, n int NOT NULL DEFAULT 0);
INSERT INTO walked SELECT i FROM generate_series(1, 200) i;
CREATE FUNCTION grow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF new.k = 100 THEN
        DELETE FROM walked WHERE k IN (50, 150, 200);
        INSERT INTO walked SELECT i, 0 FROM generate_series(1001, 1010) i;
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER grow BEFORE UPDATE ON walked FOR EACH ROW WHEN (old.k = 100) EXECUTE FUNCTION grow();
SELECT migrate_start('frozen', 'walked', 'n = n + 1', settings => '{"chunk_rows": 7, "batch_rows": 7}') > 0 AS started;
CALL migrate_wait('frozen', '60s');
SELECT n, count(*), min(k), max(k) FROM walked GROUP BY n ORDER BY n;
SELECT cursor, upper_bound, rows_done FROM migrate_slices WHERE name = 'frozen';
DROP TRIGGER grow ON walked;
SELECT migrate_start('swept', 'walked', 'n = 2', 'n < 2', strategy => 'key', settings => '{"chunk_rows": 7, "batch_rows": 50}') > 0 AS started;
CALL migrate_wait('swept', '60s');
SELECT n, count(*) FROM walked GROUP BY n ORDER BY n;
SELECT state, rows_done, passes FROM migrate_progress WHERE name = 'swept';
DROP TABLE walked;
DROP FUNCTION grow();

-- Which key is chosen.
CREATE TABLE choice (dropped int, wide uuid, k bigint NOT NULL, narrow smallint NOT NULL, a int NOT NULL, b int NOT NULL, free int, n int);
ALTER TABLE choice DROP COLUMN dropped;
CREATE FUNCTION pg_temp.chosen(set_clause text DEFAULT 'n = 1', key text DEFAULT '') RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    message text;
    detail text;
    hint text;
BEGIN
    PERFORM migrate_start('choice', 'choice', set_clause, settings => jsonb_build_object('key', key));
    RAISE EXCEPTION USING ERRCODE = 'ZZ000';
EXCEPTION WHEN SQLSTATE 'ZZ000' THEN NULL;
WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    RAISE NOTICE '%: %', SQLSTATE, message USING DETAIL = detail, HINT = hint;
END $$;
\pset tuples_only on
SELECT pg_temp.chosen();
INSERT INTO choice SELECT NULL, 1, 1, 1, 1, 1, 1 FROM generate_series(1, 2);
CREATE UNIQUE INDEX CONCURRENTLY choice_invalid ON choice (k);
TRUNCATE choice;
CREATE INDEX choice_plain ON choice (k);
CREATE UNIQUE INDEX choice_partial ON choice (k) WHERE n > 0;
CREATE UNIQUE INDEX choice_expression ON choice (abs(k));
CREATE UNIQUE INDEX choice_nullable ON choice (free);
CREATE UNIQUE INDEX choice_nulls_first ON choice (k NULLS FIRST);
CREATE UNIQUE INDEX choice_nulls_last ON choice (k DESC NULLS LAST);
CREATE INDEX choice_hash ON choice USING hash (k);
SELECT pg_temp.chosen();
CREATE UNIQUE INDEX choice_ab ON choice (a, b);
SELECT pg_temp.chosen();
CREATE UNIQUE INDEX choice_k ON choice (k);
SELECT pg_temp.chosen();
CREATE UNIQUE INDEX choice_narrow ON choice (narrow) INCLUDE (wide);
SELECT pg_temp.chosen();
ALTER TABLE choice ADD PRIMARY KEY (wide);
SELECT pg_temp.chosen();
SELECT pg_temp.chosen('wide = gen_random_uuid()');
SELECT pg_temp.chosen('(narrow, wide) = (1, NULL)');
SELECT pg_temp.chosen('narrow = 1, wide = NULL, k = 2');
SELECT pg_temp.chosen('narrow = 1, wide = NULL, k = 2, a = 3');
SELECT pg_temp.chosen(key => 'choice_k');
SELECT pg_temp.chosen(key => 'choice_ab');
SELECT pg_temp.chosen(key => 'Choice_k');
SELECT pg_temp.chosen(key => 'choice');
SELECT pg_temp.chosen(key => 'public.choice_k');
SELECT pg_temp.chosen(key => 'choice_invalid');
SELECT pg_temp.chosen(key => 'choice_plain');
SELECT pg_temp.chosen(key => 'choice_partial');
SELECT pg_temp.chosen(key => 'choice_expression');
SELECT pg_temp.chosen(key => 'choice_nullable');
SELECT pg_temp.chosen(key => 'choice_nulls_first');
SELECT pg_temp.chosen(key => 'choice_nulls_last');
SELECT pg_temp.chosen(key => 'choice_hash');
SELECT pg_temp.chosen('k = 1', 'choice_k');
\pset tuples_only off

DROP EXTENSION pg_drover;
DROP TABLE choice;
DROP TYPE size, pair;
DROP DOMAIN code;
