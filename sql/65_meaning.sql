-- What the names in clauses lead to is what they led to at the start; and what a start would refuse is refused where it
-- comes later.
CREATE EXTENSION pg_drover;
CREATE SCHEMA meaning;
CREATE SCHEMA before_meaning;
SET search_path = meaning, public;
SET client_min_messages = warning;
CREATE TABLE kind (k integer PRIMARY KEY);
INSERT INTO kind VALUES (3);
CREATE FUNCTION rank_of(n bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT n % 10';
CREATE TABLE item (id bigint PRIMARY KEY, code integer NOT NULL, state text);

-- Starts it paused, runs `ddl`, and lets it go.
CREATE FUNCTION try(clause text, ddl text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    TRUNCATE meaning.item;
    INSERT INTO meaning.item SELECT i, i % 10 FROM generate_series(1, 100) i;
    PERFORM migrate_start_delete('m', 'meaning.item', clause, paused => true);
    EXECUTE ddl;
    PERFORM migrate_resume('m');
END $$;
SET search_path = before_meaning, meaning, public;
\set see 'SELECT p.state, p.sqlstate, p.message, d.detail, (SELECT count(*) FROM meaning.item) AS left FROM migrate_progress p JOIN migrate_definitions d USING (name) WHERE p.name = ''m'';'

\echo # A column that comes to a table in a sub-select takes the place of the outer one.
SELECT try('EXISTS (SELECT FROM kind WHERE kind.k = code)', 'ALTER TABLE kind ADD COLUMN code integer');
\set ON_ERROR_STOP 0
CALL migrate_wait('m', '30s');
:see
\echo # Whoever has read that says: it is meant.
ALTER TABLE kind DROP COLUMN code;
SELECT migrate_retry('m');
CALL migrate_wait('m', '30s');
:see
SELECT migrate_drop('m');
\echo # A column that nobody names does not matter, nor one behind a *.
SELECT try('EXISTS (SELECT * FROM kind WHERE kind.k = code)', 'ALTER TABLE kind ADD COLUMN note text');
CALL migrate_wait('m', '30s');
:see
SELECT migrate_drop('m');
\echo # The table is exchanged for another one.
SELECT try('code = ANY (ARRAY(SELECT k FROM kind))', 'ALTER TABLE kind RENAME TO kind_old; CREATE TABLE meaning.kind AS SELECT generate_series(0, 9) AS k');
CALL migrate_wait('m', '30s');
:see
SELECT migrate_drop('m');
\echo # One of its name comes before it.
SELECT try('code = ANY (ARRAY(SELECT k FROM kind))', 'CREATE TABLE before_meaning.kind AS SELECT generate_series(0, 9) AS k');
CALL migrate_wait('m', '30s');
:see
SELECT migrate_drop('m');
DROP TABLE before_meaning.kind;
\echo # A function of the same name that fits better.
SELECT try('rank_of(code) = 3', 'CREATE FUNCTION before_meaning.rank_of(integer) RETURNS bigint LANGUAGE sql AS ''SELECT 3::bigint''');
CALL migrate_wait('m', '30s');
:see
SELECT migrate_drop('m');
DROP FUNCTION before_meaning.rank_of(integer);
\echo # The same function, made anew, is the same.
SELECT try('rank_of(code) = 3', 'DROP FUNCTION meaning.rank_of(bigint); CREATE FUNCTION meaning.rank_of(bigint) RETURNS bigint LANGUAGE sql AS ''SELECT $1 % 5''');
CALL migrate_wait('m', '30s');
:see
SELECT migrate_drop('m');

SET search_path = meaning, public;
\echo # Partitions whose columns lie otherwise: DEFAULT and whole rows.
CREATE TABLE part (id bigint PRIMARY KEY, n integer DEFAULT 1, note text) PARTITION BY RANGE (id);
CREATE TABLE part_1 (note text, n integer DEFAULT 77, id bigint NOT NULL);
ALTER TABLE part ATTACH PARTITION part_1 FOR VALUES FROM (0) TO (1000);
INSERT INTO part SELECT i, 5 FROM generate_series(1, 10) i;
SELECT migrate_start('d', 'part', 'n = DEFAULT', 'n = 5');
SELECT migrate_start('d', 'part', '(n, note) = (DEFAULT, ''x'')', 'n = 5');
SELECT migrate_start('w', 'part', 'note = part::text', 'note IS NULL');
SELECT migrate_start('w', 'part', 'note = to_jsonb(part.*)::text', 'note IS NULL');
SELECT migrate_start_delete('w', 'part', $$(SELECT count(*) FROM kind WHERE ROW(part.*)::text LIKE '%zz%') > 0$$);
-- The parent's row type is what a function of it takes.
CREATE FUNCTION shown(part) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1.id || ''/'' || $1.n';
SELECT migrate_start('f', 'part', 'note = shown(part)', 'note IS NULL');
CALL migrate_wait('f', '30s');
SELECT string_agg(DISTINCT note, ' ' ORDER BY note) FROM part WHERE id < 4;

\echo # A rule, a child and an unlogged target that come later.
CREATE TABLE late (id bigint PRIMARY KEY, n integer NOT NULL DEFAULT 0);
INSERT INTO late SELECT generate_series(1, 100);
CREATE TABLE late_copy (LIKE late INCLUDING ALL);
SELECT migrate_start('rule', 'late', 'n = n + 1', paused => true);
CREATE RULE half AS ON UPDATE TO late WHERE old.id % 2 = 0 DO INSTEAD NOTHING;
SELECT migrate_resume('rule');
CALL migrate_wait('rule', '30s');
DROP RULE half ON late;
SELECT migrate_retry('rule');
CALL migrate_wait('rule', '30s');
SELECT migrate_start_copy('unlogged', 'late', 'late_copy', paused => true);
ALTER TABLE late_copy SET UNLOGGED;
SELECT migrate_resume('unlogged');
CALL migrate_wait('unlogged', '30s');
SELECT migrate_start('child', 'late', 'n = n + 1', 'n = 1', settings => '{"undo": true}', paused => true);
CREATE TABLE late_child (PRIMARY KEY (id)) INHERITS (late);
SELECT migrate_resume('child');
CALL migrate_wait('child', '30s');
SELECT n, count(*) FROM late GROUP BY n ORDER BY n;

\echo # Statement triggers of a partitioned table do not fire, and that is said.
SET client_min_messages = notice;
CREATE FUNCTION audit() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER audit AFTER UPDATE ON part FOR EACH STATEMENT EXECUTE FUNCTION audit();
SELECT migrate_start('t', 'part', 'n = 6', 'n = 5', paused => true);
SET client_min_messages = warning;
SELECT migrate_drop(name, true) FROM (VALUES ('t'), ('child'), ('unlogged'), ('rule'), ('f')) m (name);
DROP SCHEMA meaning, before_meaning CASCADE;
DROP EXTENSION pg_drover;
