-- migrate_start_call: one call of the owner's routine for each chunk, with bounds or with keys.
\set SHOW_CONTEXT never
CREATE EXTENSION pg_drover;
SET search_path = public;

CREATE TABLE t (id bigint PRIMARY KEY, n int NOT NULL DEFAULT 0);
INSERT INTO t SELECT i FROM generate_series(1, 10000) i;
VACUUM ANALYZE t;
CREATE TABLE calls (lo bigint, hi bigint, keys int);

\echo == Bounds: above lo, which is NULL at the start of the table, and up to and with hi. Every row once.
CREATE FUNCTION by_bounds(lo bigint, hi bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO calls VALUES (lo, hi);
    UPDATE t SET n = n + 1 WHERE (lo IS NULL OR id > lo) AND id <= hi;
END $$;
SELECT migrate_start_call('bounds', 't', 'by_bounds(bigint, bigint)', workers => 2, settings => '{"batch_rows": 500}') > 0 AS started;
CALL migrate_wait('bounds', '60s');
SELECT n, count(*) FROM t GROUP BY n;
SELECT count(*) > 10 AS many, count(*) FILTER (WHERE lo IS NULL) AS first, max(hi) FROM calls;
SELECT kind, state, rows_done, passes FROM migrate_progress WHERE name = 'bounds';
SELECT step, kind, state FROM migrate_steps WHERE name = 'bounds' ORDER BY step;
SELECT kind, relation, routine, where_clause, set_clause FROM migrate_definitions WHERE name = 'bounds';
SELECT migrate_remaining('bounds');

\echo == Keys: those that satisfy where_clause.
TRUNCATE calls;
CREATE PROCEDURE by_keys(keys bigint[]) LANGUAGE sql AS $$
    INSERT INTO calls VALUES (NULL, NULL, cardinality(keys));
    UPDATE t SET n = n + 1 WHERE id = ANY (keys);
$$;
SELECT migrate_start_call('keys', 't', 'by_keys(bigint[])', 'id % 10 = 0') > 0 AS started;
CALL migrate_wait('keys', '60s');
SELECT n, count(*) FROM t GROUP BY n ORDER BY n;
SELECT sum(keys) FROM calls;
SELECT rows_done FROM migrate_progress WHERE name = 'keys';

\echo == An integer result is what rows_done counts; a list of keys purges another table.
CREATE TABLE doomed (id bigint PRIMARY KEY);
INSERT INTO doomed SELECT i FROM generate_series(1, 20000, 4) i;
CREATE FUNCTION purge(keys bigint[]) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    deleted bigint;
BEGIN
    DELETE FROM t WHERE id = ANY (keys);
    GET DIAGNOSTICS deleted = ROW_COUNT;
    RETURN deleted;
END $$;
SELECT migrate_start_call('purge', 'doomed', 'purge(bigint[])') > 0 AS started;
CALL migrate_wait('purge', '60s');
SELECT count(*) FROM t;
SELECT rows_done FROM migrate_progress WHERE name = 'purge';

\echo == A text key of type varchar, and a domain.
CREATE DOMAIN code AS varchar(10);
CREATE TABLE coded (code code PRIMARY KEY);
INSERT INTO coded SELECT 'c' || i FROM generate_series(1, 1000) i;
CREATE TABLE codes (code text);
CREATE FUNCTION codes(keys text[]) RETURNS void LANGUAGE sql AS $$ INSERT INTO codes SELECT unnest(keys) $$;
SELECT migrate_start_call('codes', 'coded', 'codes(text[])') > 0 AS started;
CALL migrate_wait('codes', '60s');
SELECT count(*), count(DISTINCT code), min(code), max(code) FROM codes;

\echo == A key of several columns: an array for each, in the order of the index; or their bounds. Every row once.
CREATE TABLE follows (follower int, followed text, n int NOT NULL DEFAULT 0, PRIMARY KEY (followed, follower));
INSERT INTO follows SELECT i % 700, 'f' || i / 700 FROM generate_series(0, 6999) i;
CREATE TABLE pairs (follower int, followed text, at int GENERATED ALWAYS AS IDENTITY);
CREATE FUNCTION by_pairs(followed_keys text[], follower_keys int[]) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    done int;
BEGIN
    INSERT INTO pairs SELECT r, d FROM unnest(followed_keys, follower_keys) u (d, r);
    UPDATE follows f SET n = n + 1 FROM unnest(followed_keys, follower_keys) u (d, r) WHERE (f.followed, f.follower) = (u.d, u.r);
    GET DIAGNOSTICS done = ROW_COUNT;
    RETURN done;
END $$;
SELECT migrate_start_call('pairs', 'follows', 'by_pairs(text[], int[])', 'follower % 10 < 3 AND random() < 2', workers => 2, settings => '{"batch_rows": 500}') > 0 AS started;
CALL migrate_wait('pairs', '60s');
SELECT state, rows_done FROM migrate_progress WHERE name = 'pairs';
SELECT n, count(*), count(*) FILTER (WHERE follower % 10 < 3) AS chosen FROM follows GROUP BY n ORDER BY n;
SELECT count(*), count(DISTINCT (follower, followed)) FROM pairs;
SELECT detail FROM migrate_plan_call('follows', 'by_pairs(text[], int[])', 'follower = 1') WHERE item LIKE 'statement%';
SELECT value FROM migrate_estimate_call('follows', 'by_pairs(text[], int[])', 'n >= 0') WHERE item = 'rows done';
CREATE PROCEDURE between_pairs(lo_followed text, lo_follower int, hi_followed text, hi_follower int) LANGUAGE sql AS $$
    UPDATE follows SET n = n + 10
    WHERE (lo_followed IS NULL OR (followed, follower) > (lo_followed, lo_follower)) AND (followed, follower) <= (hi_followed, hi_follower)
$$;
SELECT migrate_start_call('between', 'follows', 'between_pairs(text, int, text, int)', workers => 2, settings => '{"batch_rows": 500}') > 0 AS started;
CALL migrate_wait('between', '60s');
SELECT state, rows_done FROM migrate_progress WHERE name = 'between';
SELECT n, count(*) FROM follows GROUP BY n ORDER BY n;
-- Columns in both directions: the arrays come in the order of the index.
CREATE TABLE mixed (a int NOT NULL, "B c" int NOT NULL);
CREATE UNIQUE INDEX mixed_key ON mixed (a DESC, "B c");
INSERT INTO mixed SELECT i / 10, i % 10 FROM generate_series(0, 99) i;
CREATE TABLE met (a int, b int, at int GENERATED ALWAYS AS IDENTITY);
CREATE FUNCTION mixed(a int[], b int[]) RETURNS void LANGUAGE sql AS 'INSERT INTO met SELECT * FROM unnest(a, b)';
SELECT migrate_start_call('mixed', 'mixed', 'mixed(int[], int[])') > 0 AS started;
CALL migrate_wait('mixed', '60s');
SELECT count(*), count(*) FILTER (WHERE at = (9 - a) * 10 + b + 1) AS in_order FROM met;
-- A row whose call fails goes into quarantine.
CREATE FUNCTION picky(followed_keys text[], follower_keys int[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF 'f7' = ANY (followed_keys) AND EXISTS (SELECT FROM unnest(followed_keys, follower_keys) u (d, r) WHERE (d, r) = ('f7', 77)) THEN
        RAISE 'not this one';
    END IF;
    UPDATE follows f SET n = n + 100 FROM unnest(followed_keys, follower_keys) u (d, r) WHERE (f.followed, f.follower) = (u.d, u.r);
END $$;
SELECT migrate_start_call('picky', 'follows', 'picky(text[], int[])', settings => '{"on_error": "skip"}') > 0 AS started;
CALL migrate_wait('picky', '60s');
SELECT state, rows_done, rows_failed FROM migrate_progress WHERE name = 'picky';
SELECT key_columns, key, message FROM migrate_errors WHERE name = 'picky' AND quarantined;
SELECT n > 100 AS done, count(*) FROM follows GROUP BY 1 ORDER BY 1;

\echo == A routine that fails, and one that wants to commit.
CREATE PROCEDURE committing(lo bigint, hi bigint) LANGUAGE plpgsql AS $$ BEGIN COMMIT; END $$;
SELECT migrate_start_call('committing', 't', 'committing(bigint, bigint)') > 0 AS started;
CALL migrate_wait('committing', '60s');
SELECT sqlstate, message, detail, hint, statement FROM migrate_errors WHERE name = 'committing';
CREATE OR REPLACE PROCEDURE committing(lo bigint, hi bigint) LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
SELECT migrate_retry('committing');
CALL migrate_wait('committing', '60s');
SELECT state, rows_done FROM migrate_progress WHERE name = 'committing';

\echo == Starting again.
SELECT migrate_start_call('bounds', 't', 'by_bounds(bigint, bigint)') = (SELECT id FROM migrate_progress WHERE name = 'bounds') AS same;
SELECT migrate_start_call('bounds', 't', 'by_keys(bigint[])');

\echo == What is refused.
CREATE FUNCTION wrong(lo int, hi int) RETURNS void LANGUAGE sql AS '';
CREATE FUNCTION three(bigint, bigint, bigint) RETURNS void LANGUAGE sql AS '';
CREATE FUNCTION strict(lo bigint, hi bigint) RETURNS void STRICT LANGUAGE sql AS '';
CREATE FUNCTION many(keys bigint[]) RETURNS SETOF bigint LANGUAGE sql AS 'SELECT unnest(keys)';
CREATE PROCEDURE output(keys bigint[], OUT n int) LANGUAGE sql AS 'SELECT 1';
CREATE TABLE pair (a int, b int, PRIMARY KEY (a, b));
SELECT migrate_start_call('no', 't', NULL);
SELECT migrate_start_call('no', 't', 'wrong(int, int)');
SELECT migrate_start_call('no', 't', 'three(bigint, bigint, bigint)');
SELECT migrate_start_call('no', 't', 'strict(bigint, bigint)');
SELECT migrate_start_call('no', 't', 'many(bigint[])');
SELECT migrate_start_call('no', 't', 'output(bigint[])');
SELECT migrate_start_call('no', 't', 'sum(bigint)');
SELECT migrate_start_call('no', 't', 'by_bounds(bigint, bigint)', 'id > 7');
SELECT migrate_start_call('no', 't', 'by_keys(bigint[])', 'nonsense');
SELECT migrate_start_call('no', 't', 'by_keys(bigint[])', strategy => 'block');
SELECT migrate_start_call('no', 'pair', 'by_keys(bigint[])');
SELECT migrate_start_call('no', 'pair', 'by_pairs(text[], int[])');
SELECT migrate_start_call('no', 'mixed', 'by_pairs(text[], int[])');
SELECT migrate_start_call('no', 'follows', 'between_pairs(text, int, text, int)', 'n > 7');
CREATE FUNCTION strict_pairs(text, int, text, int) RETURNS void STRICT LANGUAGE sql AS '';
SELECT migrate_start_call('no', 'follows', 'strict_pairs(text, int, text, int)');
SELECT migrate_start_call('no', 'calls', 'by_keys(bigint[])');
-- Partitions whose keys have other columns, or another order: the routine would take the one for the other.
CREATE TABLE parts (a bigint NOT NULL, b bigint NOT NULL) PARTITION BY LIST (a);
CREATE TABLE parts_1 PARTITION OF parts (UNIQUE (a, b)) FOR VALUES IN (1);
CREATE TABLE parts_2 PARTITION OF parts (UNIQUE (b, a)) FOR VALUES IN (2);
SELECT migrate_start_call('no', 'parts', 'by_bounds(bigint, bigint)');
CREATE FUNCTION sides(a_keys bigint[], b_keys bigint[]) RETURNS int LANGUAGE sql AS 'SELECT cardinality(a_keys)';
SELECT migrate_start_call('no', 'parts', 'sides(bigint[], bigint[])');
DROP TABLE parts_2;
CREATE TABLE parts_2 PARTITION OF parts (UNIQUE (a, b)) FOR VALUES IN (2);
INSERT INTO parts SELECT i % 2 + 1, i FROM generate_series(1, 100) i;
SELECT migrate_start_call('parts', 'parts', 'sides(bigint[], bigint[])') > 0 AS started;
CALL migrate_wait('parts', '60s');
SELECT state, rows_done FROM migrate_progress WHERE name = 'parts';

\echo == EXECUTE is looked at for each batch.
CREATE ROLE regress_drover_caller LOGIN;
GRANT USAGE ON SCHEMA drover TO regress_drover_caller;
GRANT SELECT ON t TO regress_drover_caller;
CREATE FUNCTION seen(keys bigint[]) RETURNS void LANGUAGE sql AS '';
REVOKE EXECUTE ON FUNCTION seen FROM PUBLIC;
SET SESSION AUTHORIZATION regress_drover_caller;
SELECT migrate_start_call('seen', 't', 'seen(bigint[])');
RESET SESSION AUTHORIZATION;
GRANT EXECUTE ON FUNCTION seen TO regress_drover_caller;
SET SESSION AUTHORIZATION regress_drover_caller;
SELECT migrate_start_call('seen', 't', 'seen(bigint[])', paused => true) > 0 AS started;
RESET SESSION AUTHORIZATION;
REVOKE EXECUTE ON FUNCTION seen FROM regress_drover_caller;
SELECT migrate_resume('seen');
CALL migrate_wait('seen', '60s');
GRANT EXECUTE ON FUNCTION seen TO regress_drover_caller;
SELECT migrate_retry('seen');
CALL migrate_wait('seen', '60s');
SELECT state, rows_done FROM migrate_progress WHERE name = 'seen';

-- Bounds are of the type's own order, and of one table.
CREATE TABLE downwards (id bigint NOT NULL);
CREATE UNIQUE INDEX downwards_id ON downwards (id DESC);
CREATE TABLE ordered (k text COLLATE "C" NOT NULL);
CREATE UNIQUE INDEX ordered_k ON ordered (k COLLATE "POSIX");
CREATE FUNCTION by_text(lo text, hi text) RETURNS void LANGUAGE sql AS '';
CREATE TABLE parted (id bigint PRIMARY KEY) PARTITION BY RANGE (id);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM (0) TO (10);
SELECT migrate_start_call('down', 'downwards', 'by_bounds(bigint, bigint)');
SELECT migrate_start_call('ordered', 'ordered', 'by_text(text, text)');
SELECT migrate_start_call('parted', 'parted', 'by_bounds(bigint, bigint)', paused => true) > 0 AS started;
CREATE TABLE parted_2 PARTITION OF parted DEFAULT;
SELECT migrate_start_call('no', 'parted', 'by_bounds(bigint, bigint)');
SELECT migrate_resume('parted');
CALL migrate_wait('parted', '60s');
DROP TABLE downwards, ordered, parted;
DROP FUNCTION by_text;

DROP EXTENSION pg_drover;
DROP TABLE t, calls, doomed, coded, codes, pair, follows, pairs, mixed, met, parts;
DROP DOMAIN code;
DROP ROUTINE by_bounds, by_keys, purge, codes, committing, wrong, three, strict, many, output, seen, by_pairs, between_pairs, picky, mixed, strict_pairs, sides;
DROP OWNED BY regress_drover_caller;
DROP ROLE regress_drover_caller;
