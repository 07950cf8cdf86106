-- Other tables that every chunk, or every row, reads as a whole: what plans and starts say of them.
\set SHOW_CONTEXT never
\pset format unaligned
\pset tuples_only on
CREATE EXTENSION pg_drover;
SET search_path = public;
CREATE TABLE walked (id int PRIMARY KEY, ref int, n int);
CREATE TABLE rates (id int PRIMARY KEY, "the Code" int, rate int);
CREATE TABLE small (code int, rate int);
INSERT INTO walked SELECT i, i, NULL FROM generate_series(1, 50000) i;
INSERT INTO rates SELECT i, i, 1 FROM generate_series(1, 50000) i;
INSERT INTO small SELECT i, 1 FROM generate_series(1, 50) i;
ANALYZE walked, rates, small;
PREPARE removal(text) AS SELECT detail FROM migrate_plan_delete('walked', $1) WHERE item = 'note';
PREPARE removal_by_block(text) AS SELECT detail FROM migrate_plan_delete('walked', $1, strategy => 'block') WHERE item = 'note';
PREPARE change(text) AS SELECT detail FROM migrate_plan('walked', $1, 'n IS NULL') WHERE item = 'note';

\echo == once for each chunk
EXECUTE removal('EXISTS (SELECT FROM rates r WHERE r."the Code" = ref)');
EXECUTE removal('NOT EXISTS (SELECT FROM rates r WHERE r."the Code" = ref)');
EXECUTE removal('ref NOT IN (SELECT "the Code" FROM rates)');
EXECUTE removal_by_block('EXISTS (SELECT FROM rates r WHERE r."the Code" = ref)');
\echo == once for each row
EXECUTE change('n = (SELECT rate FROM rates r WHERE r."the Code" = ref)');
\echo == what is no reason to say so: an index, a small table, one value, none but the walked one
EXECUTE removal('EXISTS (SELECT FROM rates r WHERE r.id = ref)');
EXECUTE removal('EXISTS (SELECT FROM small s WHERE s.code = ref)');
EXECUTE change('n = (SELECT max(rate) FROM rates)');
EXECUTE change('n = 1');
\echo == a start says it too, until there is an index
SELECT migrate_start_delete('orphans', 'walked', 'NOT EXISTS (SELECT FROM rates r WHERE r."the Code" = ref)', paused => true) > 0;
CREATE INDEX ON rates ("the Code");
EXECUTE removal('NOT EXISTS (SELECT FROM rates r WHERE r."the Code" = ref)');
EXECUTE change('n = (SELECT rate FROM rates r WHERE r."the Code" = ref)');
EXECUTE removal('ref NOT IN (SELECT "the Code" FROM rates)');
DROP EXTENSION pg_drover;
DROP TABLE walked, rates, small;
