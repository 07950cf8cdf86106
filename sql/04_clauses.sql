-- Clauses: what may stand in set_clause and where_clause, and that nothing gets out of them.
\set SHOW_CONTEXT never
\pset format unaligned
\pset tuples_only on
CREATE EXTENSION pg_drover;
SET search_path = public;

-- Evaluates migrate_start(...), undoes what it did, and returns its error or "started".
CREATE FUNCTION pg_temp.started(arguments text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    message text;
    detail text;
    hint text;
BEGIN
    EXECUTE format('SELECT migrate_start(%s)', arguments);
    RAISE EXCEPTION USING ERRCODE = 'ZZ000', MESSAGE = 'started';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    RETURN concat_ws(E'\n', CASE WHEN SQLSTATE = 'ZZ000' THEN message ELSE SQLSTATE || ': ' || message END,
                     'DETAIL: ' || nullif(detail, ''), 'HINT: ' || nullif(hint, ''));
END $$;
CREATE FUNCTION pg_temp.tried_copy(column_map text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    message text;
    detail text;
    hint text;
BEGIN
    PERFORM migrate_start_copy('m', 't', 'victim', column_map::jsonb);
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    RETURN concat_ws(E'\n', SQLSTATE || ': ' || message, 'DETAIL: ' || nullif(detail, ''), 'HINT: ' || nullif(hint, ''));
END $$;
CREATE FUNCTION pg_temp.with_set(set_clause text) RETURNS text LANGUAGE sql
AS $$ SELECT pg_temp.started(format('%L, %L, %L', 'm', 't', set_clause)) $$;
CREATE FUNCTION pg_temp.with_where(where_clause text) RETURNS text LANGUAGE sql
AS $$ SELECT pg_temp.started(format('%L, %L, %L, %L', 'm', 't', 'n = n + 1', where_clause)) $$;

CREATE TYPE pair AS (x int, y int);
CREATE TABLE t (id int PRIMARY KEY, n int NOT NULL DEFAULT 0, a text, b text, list int[], p pair, "Mixed ""Case" int);
CREATE TABLE victim (id int PRIMARY KEY);
INSERT INTO t (id) SELECT generate_series(1, 1000);
INSERT INTO victim VALUES (1);
SET client_min_messages = warning;

\echo == another statement
SELECT pg_temp.with_where($$true; DROP TABLE victim$$);
SELECT pg_temp.with_where($$true); DROP TABLE victim; --$$);
SELECT pg_temp.with_where($$true;$$);
SELECT pg_temp.with_set($$n = 1; DROP TABLE victim$$);
SELECT pg_temp.with_set($$n = 1;$$);

SELECT pg_temp.with_where($$true; -- and a comment$$);
SELECT pg_temp.with_where($$(SELECT true);$$);
SELECT pg_temp.with_set($$n = 1 /* ; */ -- ;$$);

\echo == a word too many, or none that the server would put
SELECT pg_temp.with_set($$SET n = 1$$);
SELECT pg_temp.with_where($$WHERE n = 1$$);
SELECT pg_temp.with_where($$n$$);
SELECT pg_temp.with_where($$max(n) > 1$$);
SELECT pg_temp.with_set($$n = max(n)$$);
SELECT pg_temp.tried_copy('{"id": "max(id)"}');
SELECT pg_temp.tried_copy('{"id": "id;"}');

\echo == out of the parentheses
SELECT pg_temp.with_where($$true) OR (true$$);
SELECT pg_temp.with_where($$true) OR true --$$);
SELECT pg_temp.with_where($$id = 1) RETURNING (id$$);
SELECT pg_temp.with_where($$1=1 /*$$);
SELECT pg_temp.with_where($$'$$);
SELECT pg_temp.with_where('$q$');
SELECT pg_temp.with_where($$"$$);
SELECT pg_temp.with_where($$E'\$$);

\echo == more than an expression
SELECT pg_temp.with_where($$true, true$$);
SELECT pg_temp.with_where($$true AS a$$);
SELECT pg_temp.with_where($$true a$$);
SELECT pg_temp.with_where($$*$$);
SELECT pg_temp.with_where($$t.*$$);
SELECT pg_temp.with_where($$(p).*$$);
SELECT pg_temp.with_where($$ALL true$$);
SELECT pg_temp.with_where($$DISTINCT true$$);
SELECT pg_temp.with_where($$true FROM victim$$);
SELECT pg_temp.with_where($$true WHERE true$$);
SELECT pg_temp.with_where($$true GROUP BY 1$$);
SELECT pg_temp.with_where($$true HAVING true$$);
SELECT pg_temp.with_where($$true ORDER BY 1$$);
SELECT pg_temp.with_where($$true LIMIT 1$$);
SELECT pg_temp.with_where($$true OFFSET 1$$);
SELECT pg_temp.with_where($$true FOR UPDATE$$);
SELECT pg_temp.with_where($$true UNION SELECT true$$);
SELECT pg_temp.with_where($$true INTO victim2$$);
SELECT pg_temp.with_where($$CURRENT OF c$$);
SELECT pg_temp.with_where($$DEFAULT$$);

\echo == more than a target list
SELECT pg_temp.with_set($$n = 1 WHERE id = 1$$);
SELECT pg_temp.with_set($$a = '1', b = '2' WHERE true$$);
SELECT pg_temp.with_set($$n = 1 FROM victim$$);
SELECT pg_temp.with_set($$n = victim.id FROM victim WHERE true --$$);
SELECT pg_temp.with_set($$n = 1 RETURNING id$$);
SELECT pg_temp.with_set($$n = 1 /*$$);
SELECT pg_temp.with_set($$SET n = 1$$);
SELECT pg_temp.with_set($$n = 1 WHERE CURRENT OF c$$);
SELECT pg_temp.with_set($$WITH x AS (SELECT 1) n = 1$$);
SELECT split_part(pg_temp.with_set($$t.n = 1$$), E'\n', 1); -- some versions have a hint

\echo == what one row cannot have
SELECT pg_temp.with_set($$n = $1$$);
SELECT pg_temp.with_where($$id = $1$$);
SELECT pg_temp.with_where($$id IN (SELECT $2)$$);
SELECT pg_temp.with_set($$list[$1] = 1$$);
SELECT pg_temp.with_set($$n = count(*)$$);
SELECT pg_temp.with_set($$n = max(id) + 1$$);
SELECT pg_temp.with_where($$count(*) > 1$$);
SELECT pg_temp.with_set($$n = row_number() OVER ()$$);
SELECT pg_temp.with_where($$row_number() OVER (ORDER BY id) < 5$$);
SELECT pg_temp.with_set($$n = generate_series(1, 2)$$);
SELECT pg_temp.with_where($$generate_series(1, 2) = 1$$);
SELECT pg_temp.with_set($$n = GROUPING(id)$$);

\echo == data-modifying statements inside
SELECT pg_temp.with_where($$EXISTS (WITH x AS (DELETE FROM victim RETURNING id) SELECT FROM x)$$);
SELECT pg_temp.with_set($$n = (WITH x AS (INSERT INTO victim VALUES (2) RETURNING id) SELECT id FROM x)$$);
SELECT pg_temp.with_where($$(DELETE FROM victim RETURNING true)$$);
SELECT pg_temp.with_set($$n = (SELECT 1 INTO victim2)$$);

\echo == other relations are not in reach but by sub-selects
SELECT pg_temp.with_where($$victim.id = 1$$);
SELECT pg_temp.with_where($$excluded.id = 1$$);

\echo == allowed
SELECT pg_temp.with_where($$true -- a comment$$);
SELECT pg_temp.with_where($$true /* a comment */$$);
SELECT pg_temp.with_where(E'-- a comment\ntrue');
SELECT pg_temp.with_where($$(((id = 1)))$$);
SELECT pg_temp.with_where($$a = ') OR (true; --' OR a = $q$it's$q$ OR a = U&'\0041' OR a = E'\'' OR a = '\'$$);
SELECT pg_temp.with_where($$NULL$$);
SELECT pg_temp.with_where($$id = (SELECT max(id) FROM victim) OR EXISTS (SELECT * FROM victim v WHERE v.id = t.id FOR UPDATE)$$);
SELECT pg_temp.with_where($$t.id = 1 AND public.t.n = 1 AND t IS NOT NULL$$);
SELECT pg_temp.with_where($$id IN (WITH x AS (SELECT 1 AS id) SELECT id FROM x UNION SELECT 2 ORDER BY 1 LIMIT 1)$$);
SELECT pg_temp.with_set($$n = 1 -- a comment$$);
SELECT pg_temp.with_set($$n = 1 /* a comment */, a = NULL$$);
SELECT pg_temp.with_set($$n = DEFAULT$$);
SELECT pg_temp.with_set($$n = (SELECT count(*) FROM victim v WHERE v.id <> t.id)$$);
SELECT pg_temp.with_set($$(a, b) = (SELECT 'x', t.n::text)$$);
SELECT pg_temp.with_set($$(a, b) = ('x', DEFAULT)$$);
SELECT pg_temp.with_set($$(a, b) = ROW(b, a)$$);
SELECT pg_temp.with_set($$list[2] = 5, list[3] = 6$$);
SELECT pg_temp.with_set($$list[2:3] = '{5,6}'$$);
SELECT pg_temp.with_set($$p.x = 5, p.y = n$$);
SELECT pg_temp.with_set($$"Mixed ""Case" = 1$$);
SELECT pg_temp.with_set($s$a = ';--', b = $q$/*$q$$s$);
SELECT count(*) FROM migrate_progress;
SELECT count(*) FROM victim;

\echo == strings are read as the standard says, whatever the session prefers
SET standard_conforming_strings = off;
SET escape_string_warning = off;
SET backslash_quote = on;
SELECT pg_temp.with_where($$a = '\'' OR true --'$$);
SELECT pg_temp.with_where($$a = '\') OR (true) --'$$);
SELECT migrate_start('strings', 't', $$a = '\'$$, $$a IS DISTINCT FROM '\'$$) > 0;
RESET standard_conforming_strings;
RESET escape_string_warning;
RESET backslash_quote;
CALL migrate_wait('strings', '60s');
SELECT a, count(*) FROM t GROUP BY a;
SELECT migrate_remaining('strings');

\echo == they do in the workers what they say
SELECT migrate_start('all of it', 't', $$
    n = (SELECT count(*) FROM victim v WHERE v.id <= t.id) + n, -- a sub-select
    (a, b) = (SELECT 'a' || t.id, repeat('b', 2)), list[2] = 5, list[3] = t.id, p.x = 7, p.y = n, "Mixed ""Case" = -id -- the end$$,
    $$n = 0 AND EXISTS (SELECT FROM victim) -- the end$$, settings => '{"chunk_rows": 10, "batch_rows": 100}') > 0;
CALL migrate_wait('all of it', '60s');
SELECT count(*) FROM t
WHERE n = 1 AND a = 'a' || id AND b = 'bb' AND list = ('[2:3]={5,' || id || '}')::int[] AND p = (7, 0)::pair AND "Mixed ""Case" = -id;
SELECT state, rows_done, passes FROM migrate_progress WHERE name = 'all of it';
SELECT migrate_start('defaults', 't', 'n = DEFAULT, a = DEFAULT', settings => '{"chunk_rows": 10, "batch_rows": 100}') > 0;
CALL migrate_wait('defaults', '60s');
SELECT count(*) FROM t WHERE n = 0 AND a IS NULL;
\echo -- a comment at the end takes nothing of the key range with it: each row is changed once
SELECT migrate_start('comment', 't', 'n = n + 1 --', 'true --', settings => '{"chunk_rows": 10, "batch_rows": 100}') > 0;
CALL migrate_wait('comment', '60s');
SELECT n, count(*) FROM t GROUP BY n;
\echo -- an OR does not get out of the key range
SELECT migrate_start('or', 't', 'n = n + 1', 'false OR true', settings => '{"chunk_rows": 10, "batch_rows": 100}') > 0;
CALL migrate_wait('or', '60s');
SELECT n, count(*) FROM t GROUP BY n;

DROP EXTENSION pg_drover;
DROP TABLE t, victim;
DROP TYPE pair;
