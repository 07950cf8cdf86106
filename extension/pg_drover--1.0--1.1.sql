-- pg_drover 1.0 to 1.1. What it leaves equals what pg_drover--1.1.sql installs: a test compares them.
-- New columns stand at the end of their tables, there as here.

\echo Use "ALTER EXTENSION pg_drover UPDATE" to load this file. \quit

SELECT pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);


CREATE FUNCTION drover.may_read_rows(owner_oid oid, owner text, home text) RETURNS boolean
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'drover_may_read_rows';
COMMENT ON FUNCTION drover.may_read_rows(oid, text, text) IS 'Whether the current user may see what rows of this owner''s migrations hold (keys, messages of errors): a member of it or a superuser, not pg_monitor.';

ALTER TABLE drover.migration ADD COLUMN first_xid xid8, ADD COLUMN undo_numbers smallint[], ADD COLUMN not_before timestamptz,
    ADD COLUMN called text, ADD COLUMN clause_columns text[], ADD COLUMN clause_numbers smallint[], ADD COLUMN target_numbers jsonb,
    ADD COLUMN clause_objects text[], ADD COLUMN rows_inline bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN drover.migration.clause_objects IS 'What names in the clauses led to at the start, by number and, of functions and operators, signature; NULL: at the next batch.';
COMMENT ON COLUMN drover.migration.rows_inline IS 'Rows that migrate_auto changed in its caller''s transaction.';
COMMENT ON COLUMN drover.migration.called IS 'The name by which the clauses call the relation: its own at the start.';
COMMENT ON COLUMN drover.migration.clause_columns IS 'Columns of the relation that the clauses name; clause_numbers: their numbers at the start.';
COMMENT ON COLUMN drover.migration.target_numbers IS 'Of a copy: for each column in column_map its number in target.';
COMMENT ON COLUMN drover.migration.not_before IS 'Before that time it has no worker: what it waits for takes long. NULL: nothing of the kind.';
ALTER TABLE drover.deferred_index ADD COLUMN properties text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN drover.deferred_index.properties IS 'What follows the index''s name in each ALTER INDEX that is to come after it.';
ALTER TABLE drover.slice ADD COLUMN rows_old bigint NOT NULL DEFAULT 0, ADD COLUMN rows_again bigint NOT NULL DEFAULT 0,
    ADD COLUMN key_numbers smallint[], ADD COLUMN key_labels text[];
ALTER TABLE drover.error ADD COLUMN key_numbers smallint[], ADD COLUMN key_order text[], ADD COLUMN key_labels text[];
COMMENT ON COLUMN drover.slice.key_numbers IS 'Numbers of key_columns in the relation: a name may come to be another column''s.';
COMMENT ON COLUMN drover.slice.key_labels IS 'Labels of the enum types in the key, each with its OID before it: a label may come to be another value''s.';
COMMENT ON COLUMN drover.error.key_numbers IS 'Of key_columns; with key_order and key_labels as in drover.slice.';
COMMENT ON COLUMN drover.slice.rows_failed IS 'Of a check: rows for which check_clause is not true.';
COMMENT ON COLUMN drover.slice.rows_left IS 'Rows that satisfy where_clause: of a check; after a change, with the columns that it reads as they were; of a sweep also those that were not changed.';
COMMENT ON COLUMN drover.slice.rows_again IS 'Of rows_left: rows of which columns that where_clause does not read were changed.';
COMMENT ON COLUMN drover.slice.rows_old IS 'Of a sweep: rows changed that were written before the first pass began.';
COMMENT ON COLUMN drover.migration.excludes_done IS 'Whether where_clause was false for the rows that were changed so far; false for ever once it was true for one of which columns that it reads had changed; NULL while nothing was told.';
COMMENT ON COLUMN drover.migration.undo_numbers IS 'Numbers of the relation''s columns whose before-images are kept: those of undo_key, then the others, in the order of the table''s columns.';
CREATE INDEX migration_active ON drover.migration (home, id) WHERE state IN ('scheduled', 'queued', 'running', 'rolling_back');
CREATE INDEX migration_images ON drover.migration (home, id) WHERE undo_oid IS NOT NULL;
CREATE INDEX migration_finished ON drover.migration (finished_at) WHERE state IN ('succeeded', 'rolled_back');
COMMENT ON COLUMN drover.migration.first_xid IS 'Row versions of this transaction and later ones were written after the first pass was planned.';
CREATE FUNCTION drover.awaits_turn() RETURNS boolean
    LANGUAGE c VOLATILE PARALLEL SAFE AS 'MODULE_PATHNAME', 'drover_awaits_turn';
COMMENT ON FUNCTION drover.awaits_turn() IS 'Whether this database has a supervisor, or has its turn when a slot for one is free or its next look is due.';

CREATE OR REPLACE VIEW drover.migration_status AS
    SELECT m.id, m.name, coalesce(h.relation, m.relation) AS relation, coalesce(h.owner, m.owner) AS owner, m.owner_oid, m.home, m.kind,
           CASE WHEN m.home <> drover.home() AND m.state IN ('scheduled', 'queued', 'running', 'rolling_back') THEN 'paused'
                WHEN m.state = 'running' AND p.workers IS NULL AND NOT pg_is_in_recovery() THEN 'queued'
                ELSE m.state END AS state,
           CASE WHEN m.state NOT IN ('scheduled', 'queued', 'running', 'rolling_back') THEN NULL
                WHEN m.home <> drover.home() THEN 'resume: this migration came with a dump or a template'
                WHEN pg_is_in_recovery() THEN 'primary: this server is a standby, the work is done there'
                WHEN p.workers IS NULL AND s.pid IS NULL AND NOT drover.awaits_turn() THEN 'supervisor: none is running here'
                WHEN d.reason IS NOT NULL THEN d.reason
                WHEN p.workers IS NULL AND s.pid IS NULL AND (m.waiting_for IS NULL OR m.state = 'scheduled') THEN 'supervisor slot: other databases have their turn'
                WHEN m.state = 'scheduled' THEN NULL -- due: what was written before is no more
                ELSE m.waiting_for END AS waiting_for,
           CASE WHEN m.planned_pass < m.pass THEN 'planning' WHEN m.task = 'mend' THEN 'quarantine'
                WHEN m.task = 'check' THEN 'check' WHEN m.task = 'restore' THEN 'rollback'
                WHEN m.kind = 'copy' AND EXISTS (SELECT FROM drover.deferred_index d WHERE d.migration_id = m.id AND d.state <> 'done')
                     AND NOT EXISTS (SELECT FROM drover.slice c WHERE c.migration_id = m.id AND c.state = 'pending') THEN 'building indexes'
                WHEN m.pass = 1 THEN 'first pass'
                ELSE format('sweep %s', m.pass - 1) END AS phase,
           coalesce(p.workers, 0)::integer AS workers, m.workers AS workers_wanted, m.pass, m.planned_pass,
           m.set_clause, m.where_clause, m.target, m.column_map, m.routine, m.strategy, m.key_index, m.settings, m.start_after, m.after, m.excludes_done,
           m.sqlstate, m.message, m.detail, m.hint, m.created_at, m.started_at, m.updated_at, m.finished_at, m.rows_inline
    FROM drover.migration m
    LEFT JOIN (SELECT id, count(*) AS workers FROM drover.process WHERE class = 2 GROUP BY id) p ON p.id = m.id
    CROSS JOIN (SELECT max(pid) AS pid FROM drover.process WHERE class = 1) s
    -- Told at once, before a supervisor has looked.
    LEFT JOIN LATERAL (
        SELECT CASE WHEN m.start_after > now() THEN to_char(m.start_after, '"start_after: "YYYY-MM-DD HH24:MI:SSOF')
                    ELSE (SELECT format('after: %s (%s)', a.name, coalesce(q.state, 'does not exist'))
                          FROM unnest(m.after) WITH ORDINALITY a (name, n) LEFT JOIN drover.migration q ON q.name = a.name
                          WHERE q.state IS DISTINCT FROM 'succeeded' ORDER BY a.n LIMIT 1) END AS reason) d ON m.state = 'scheduled'
    -- As they are called now; one that was dropped, or is not from here, keeps the name it had.
    LEFT JOIN LATERAL (
        SELECT (SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.oid = m.relation_oid) AS relation,
               (SELECT r.rolname::text FROM pg_roles r WHERE r.oid = m.owner_oid) AS owner) h ON m.home = drover.home();

CREATE OR REPLACE VIEW @extschema@.migrate_progress WITH (security_barrier) AS
    SELECT m.id, m.name, m.relation, m.owner, m.kind, m.state, m.phase,
           CASE WHEN r.rows THEN m.waiting_for ELSE regexp_replace(m.waiting_for, '^(pace query|retry: .{5}).*', '\1') END AS waiting_for, m.workers,
           t.rows_done + m.rows_inline AS rows_done, CASE WHEN x.exact THEN t.rows_first ELSE greatest(t.rows_total, t.rows_first) END + m.rows_inline AS rows_total,
           CASE WHEN t.rows_total IS NOT NULL THEN NOT x.exact END AS rows_total_is_estimate,
           (SELECT count(*) FROM drover.error e WHERE e.migration_id = m.id AND e.quarantined AND e.mended_at IS NULL) AS rows_failed,
           round(f.percent::numeric, 1)::double precision AS percent,
           CASE WHEN m.state IN ('running', 'rolling_back') THEN round(t.rate_done::numeric, 1)::double precision END AS rows_per_second,
           CASE WHEN m.state IN ('running', 'rolling_back') THEN make_interval(secs => round(f.eta_seconds)) END AS eta,
           t.batch_rows, round(t.last_batch_ms::numeric, 1)::double precision AS last_batch_ms, t.wal_bytes, m.planned_pass AS passes,
           m.started_at, greatest(m.updated_at, t.updated_at) AS updated_at, m.finished_at, m.sqlstate,
           CASE WHEN r.rows THEN m.message END AS message, k.rows_skipped
    FROM drover.migration_status m
    CROSS JOIN LATERAL (SELECT drover.may_read_rows(m.owner_oid, m.owner, m.home) AS rows) r
    CROSS JOIN LATERAL (
        SELECT coalesce(sum(s.rows_done) FILTER (WHERE s.task = 'change'), 0)::bigint AS rows_done,
               coalesce(bool_and(s.state <> 'pending') FILTER (WHERE s.pass = 1), false) AS first_pass_done,
               coalesce(sum(s.rows_done) FILTER (WHERE s.pass = 1), 0)::bigint AS rows_first,
               (sum(CASE WHEN s.state = 'pending' THEN greatest(s.rows_estimate, s.rows_walked) ELSE s.rows_walked END)
                    FILTER (WHERE s.pass = 1))::bigint AS rows_total,
               (sum(CASE WHEN s.state = 'pending' THEN least(s.rows_walked, s.rows_estimate) ELSE s.rows_estimate END)
                    FILTER (WHERE s.pass = m.pass))::bigint AS walked,
               (sum(s.rows_estimate) FILTER (WHERE s.pass = m.pass))::bigint AS to_walk,
               -- Each slice has the rate of the worker that drives it, and of others beside it. A worker that has just taken
               -- one has none yet: it counts with the mean of the others.
               avg(s.rate_done) FILTER (WHERE o.id IS NOT NULL) * count(DISTINCT o.pid) AS rate_done,
               avg(s.rate_walked) FILTER (WHERE o.id IS NOT NULL) * count(DISTINCT o.pid) AS rate_walked,
               (array_agg(s.last_batch_rows ORDER BY s.updated_at DESC NULLS LAST))[1] AS batch_rows,
               (array_agg(s.last_batch_ms ORDER BY s.updated_at DESC NULLS LAST))[1] AS last_batch_ms,
               coalesce(sum(s.wal_bytes), 0)::bigint AS wal_bytes,
               max(s.updated_at) AS updated_at
        FROM drover.slice s
        LEFT JOIN drover.process o ON o.class = 3 AND o.id = s.id
        WHERE s.migration_id = m.id) t
    -- Of the last pass.
    CROSS JOIN LATERAL (
        SELECT CASE WHEN m.excludes_done IS FALSE THEN 0 ELSE coalesce(sum(s.rows_left), 0) END::bigint AS rows_skipped
        FROM drover.slice s WHERE s.migration_id = m.id AND s.task = 'change'
         AND s.pass = (SELECT max(l.pass) FROM drover.slice l WHERE l.migration_id = m.id AND l.task = 'change')) k
    -- Without a where_clause each row that was met was changed; else what was walked is known by blocks or keys alone.
    CROSS JOIN LATERAL (SELECT t.first_pass_done AND m.where_clause IS NULL AND m.kind = 'update' AS exact) x
    CROSS JOIN LATERAL drover.forecast(t.walked, t.to_walk, t.rate_walked, m.state IN ('succeeded', 'succeeded_with_errors', 'rolled_back')) f
    WHERE drover.may_read(m.owner_oid, m.owner, m.home);
COMMENT ON VIEW @extschema@.migrate_progress IS 'One row per migration: state, progress, rate, prediction of the end. percent and eta go by the key space walked in the phase at work; rows_done counts rows changed; rows_skipped those that where_clause chose in the last pass and that are not done.';

COMMENT ON COLUMN drover.migration.environment IS 'search_path, TimeZone, DateStyle and IntervalStyle of the session that started it, and in set what else it had set of its own; the clauses run with them.';

CREATE OR REPLACE VIEW @extschema@.migrate_definitions WITH (security_barrier) AS
    SELECT m.id AS migration_id, m.name, m.kind, m.relation, m.owner, m.set_clause, m.where_clause, m.target, m.column_map, m.routine,
           m.strategy, m.key_index, m.workers, m.settings, CASE WHEN r.rows THEN m.environment ELSE m.environment - 'set' END AS environment, m.start_after, m.after, m.created_at,
           CASE WHEN r.rows THEN m.detail END AS detail, CASE WHEN r.rows THEN m.hint END AS hint,
           CASE WHEN m.undo_oid IS NOT NULL THEN coalesce(
               (SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.oid = m.undo_oid AND m.home = drover.home()), m.undo_relation) END AS undo_table
    FROM drover.migration m
    CROSS JOIN LATERAL (SELECT drover.may_read_rows(m.owner_oid, m.owner, m.home) AS rows) r
    WHERE drover.may_read(m.owner_oid, m.owner, m.home);

CREATE OR REPLACE VIEW @extschema@.migrate_steps WITH (security_barrier) AS
    SELECT m.id AS migration_id, m.name, t.step, t.kind, t.state, CASE WHEN r.rows THEN t.detail END AS detail, t.started_at, t.finished_at
    FROM drover.step t JOIN drover.migration m ON m.id = t.migration_id
    CROSS JOIN LATERAL (SELECT drover.may_read_rows(m.owner_oid, m.owner, m.home) AS rows) r
    WHERE drover.may_read(m.owner_oid, m.owner, m.home);

CREATE OR REPLACE VIEW @extschema@.migrate_slices WITH (security_barrier) AS
    SELECT m.id AS migration_id, m.name, s.id AS slice_id, s.pass, s.number, s.relation, s.key_index, s.key_columns,
           s.stripes, CASE WHEN r.rows THEN s.lower_bound END AS lower_bound, CASE WHEN r.rows THEN s.upper_bound END AS upper_bound,
           CASE WHEN r.rows THEN s.cursor END AS cursor, (cardinality(s.wave) > 0) IS TRUE AS wave_open,
           CASE WHEN s.state = 'pending' AND o.pid IS NOT NULL THEN 'running' ELSE s.state END AS state, o.pid,
           s.rows_estimate, s.rows_walked, s.rows_done, s.batches, s.wal_bytes, s.busy_ms, s.chunk_rows,
           s.last_batch_rows, s.last_batch_ms, s.attempts, s.next_try_at, s.started_at, s.updated_at, s.finished_at, s.task
    FROM drover.slice s JOIN drover.migration m ON m.id = s.migration_id
    CROSS JOIN LATERAL (SELECT drover.may_read_rows(m.owner_oid, m.owner, m.home) AS rows) r
    LEFT JOIN drover.process o ON o.class = 3 AND o.id = s.id
    WHERE drover.may_read(m.owner_oid, m.owner, m.home);

CREATE OR REPLACE VIEW @extschema@.migrate_batches WITH (security_barrier) AS
    SELECT m.id AS migration_id, m.name, s.relation, b.slice_id, b.number, b.pid, b.chunks, b.rows_walked, b.rows_done,
           b.wal_bytes, b.duration_ms, CASE WHEN r.rows THEN b.key_from END AS key_from, CASE WHEN r.rows THEN b.key_to END AS key_to, b.at
    FROM drover.batch b JOIN drover.migration m ON m.id = b.migration_id JOIN drover.slice s ON s.id = b.slice_id
    CROSS JOIN LATERAL (SELECT drover.may_read_rows(m.owner_oid, m.owner, m.home) AS rows) r
    WHERE drover.may_read(m.owner_oid, m.owner, m.home);

CREATE OR REPLACE VIEW @extschema@.migrate_errors WITH (security_barrier) AS
    SELECT e.migration_id, m.name, e.relation, CASE WHEN r.rows THEN e.key END AS key, e.sqlstate, CASE WHEN r.rows THEN e.message END AS message,
           CASE WHEN r.rows THEN e.detail END AS detail, e.constraint_name, CASE WHEN r.rows THEN e.statement END AS statement, e.at,
           CASE WHEN r.rows THEN e.hint END AS hint, CASE WHEN r.rows THEN e.context END AS context, CASE WHEN r.rows THEN e.key_from END AS key_from,
           CASE WHEN r.rows THEN e.key_to END AS key_to, e.attempt, e.will_retry, e.pid, e.id AS error_id,
           e.key_columns, e.quarantined, e.mended_at
    FROM drover.error e JOIN drover.migration m ON m.id = e.migration_id
    CROSS JOIN LATERAL (SELECT drover.may_read_rows(m.owner_oid, m.owner, m.home) AS rows) r
    WHERE drover.may_read(m.owner_oid, m.owner, m.home);

CREATE OR REPLACE VIEW @extschema@.migrate_events WITH (security_barrier) AS
    SELECT e.migration_id, m.name, e.id AS event_id, e.kind, e.state,
           CASE WHEN r.rows THEN e.message WHEN e.kind IN ('created', 'state') THEN substring(e.message FROM '^[a-z_ ]+(?: -> [a-z_]+(?:: [0-9A-Z]{5})?)?')
                WHEN e.kind = 'alert' AND e.state IS NOT NULL THEN substring(e.message FROM '^alert_state: [a-z_]+ -> [a-z_]+(?:: [0-9A-Z]{5})?') END AS message,
           e.by_role, e.at
    FROM drover.event e JOIN drover.migration m ON m.id = e.migration_id
    CROSS JOIN LATERAL (SELECT drover.may_read_rows(m.owner_oid, m.owner, m.home) AS rows) r
    WHERE drover.may_read(m.owner_oid, m.owner, m.home);

COMMENT ON VIEW drover.process IS 'Live processes of pg_drover in this database, by the locks they hold. class: 1 supervisor, 2 worker of migration id, 3 owner of slice id, 4 the worker that cuts slices of migration id or finishes its indexes, 5 the worker that builds deferred index id, 6 the worker that vacuums or analyzes for migration id, 7 a batch of migration id, or the worker that cuts its next pass, 8 a transaction that alters what migration id, or one that would wait for it, comes after.';

-- They have one argument more.
DROP FUNCTION @extschema@.migrate_start(text, regclass, text, text, integer, text, boolean, timestamptz, text[], jsonb);
DROP FUNCTION @extschema@.migrate_start_delete(text, regclass, text, integer, text, boolean, timestamptz, text[], jsonb);
DROP FUNCTION @extschema@.migrate_start_copy(text, regclass, regclass, jsonb, text, integer, text, boolean, timestamptz, text[], jsonb);
DROP FUNCTION @extschema@.migrate_start_call(text, regclass, regprocedure, text, integer, text, boolean, timestamptz, text[], jsonb);

CREATE FUNCTION @extschema@.migrate_start(
        name text, relation regclass, set_clause text, where_clause text DEFAULT NULL, workers integer DEFAULT NULL,
        strategy text DEFAULT 'auto', paused boolean DEFAULT false, start_after timestamptz DEFAULT NULL,
        after text[] DEFAULT '{}', settings jsonb DEFAULT '{}',
        again boolean DEFAULT false) RETURNS bigint
    LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_start';
COMMENT ON FUNCTION @extschema@.migrate_start(text, regclass, text, text, integer, text, boolean, timestamptz, text[], jsonb, boolean) IS
    'Starts UPDATE relation SET set_clause WHERE where_clause in batches, as the calling role, when this transaction commits; returns its id. With again it takes the place of a finished migration of that name.';

CREATE FUNCTION @extschema@.migrate_start_delete(
        name text, relation regclass, where_clause text, workers integer DEFAULT NULL, strategy text DEFAULT 'auto',
        paused boolean DEFAULT false, start_after timestamptz DEFAULT NULL, after text[] DEFAULT '{}', settings jsonb DEFAULT '{}',
        again boolean DEFAULT false) RETURNS bigint
    LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_start_delete';
COMMENT ON FUNCTION @extschema@.migrate_start_delete(text, regclass, text, integer, text, boolean, timestamptz, text[], jsonb, boolean) IS
    'Starts DELETE FROM relation WHERE where_clause in batches, as the calling role, when this transaction commits; returns its id. With again it takes the place of a finished migration of that name.';

CREATE FUNCTION @extschema@.migrate_start_copy(
        name text, source regclass, target regclass, column_map jsonb DEFAULT NULL, where_clause text DEFAULT NULL,
        workers integer DEFAULT NULL, strategy text DEFAULT 'auto',
        paused boolean DEFAULT false, start_after timestamptz DEFAULT NULL, after text[] DEFAULT '{}', settings jsonb DEFAULT '{}',
        again boolean DEFAULT false) RETURNS bigint
    LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_start_copy';
COMMENT ON FUNCTION @extschema@.migrate_start_copy(text, regclass, regclass, jsonb, text, integer, text, boolean, timestamptz, text[], jsonb, boolean) IS
    'Starts INSERT INTO target SELECT ... FROM source WHERE where_clause in batches, as the calling role, when this transaction commits; column_map gives for each target column an expression over source, NULL takes the columns of the same name. Returns its id. With again it takes the place of a finished migration of that name.';

CREATE FUNCTION @extschema@.migrate_start_call(
        name text, relation regclass, routine regprocedure, where_clause text DEFAULT NULL, workers integer DEFAULT NULL, strategy text DEFAULT 'auto',
        paused boolean DEFAULT false, start_after timestamptz DEFAULT NULL, after text[] DEFAULT '{}', settings jsonb DEFAULT '{}',
        again boolean DEFAULT false) RETURNS bigint
    LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_start_call';
COMMENT ON FUNCTION @extschema@.migrate_start_call(text, regclass, regprocedure, text, integer, text, boolean, timestamptz, text[], jsonb, boolean) IS
    'Starts calls of routine(lo, hi) or routine(keys[]), one for each chunk of relation in key order, as the calling role, when this transaction commits; returns its id. With again it takes the place of a finished migration of that name.';

CREATE FUNCTION @extschema@.migrate_plan_delete(
        relation regclass, where_clause text, workers integer DEFAULT NULL,
        strategy text DEFAULT 'auto', settings jsonb DEFAULT '{}') RETURNS TABLE (item text, detail text)
    LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_plan_delete';
COMMENT ON FUNCTION @extschema@.migrate_plan_delete(regclass, text, integer, text, jsonb) IS
    'What migrate_start_delete would do; as migrate_plan.';

CREATE FUNCTION @extschema@.migrate_estimate_delete(
        relation regclass, where_clause text, workers integer DEFAULT NULL,
        strategy text DEFAULT 'auto', settings jsonb DEFAULT '{}') RETURNS TABLE (item text, value text, low text, high text, note text)
    LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_estimate_delete';
COMMENT ON FUNCTION @extschema@.migrate_estimate_delete(regclass, text, integer, text, jsonb) IS
    'What migrate_start_delete would cost; as migrate_estimate.';

CREATE FUNCTION @extschema@.migrate_plan_copy(
        source regclass, target regclass, column_map jsonb DEFAULT NULL, where_clause text DEFAULT NULL, workers integer DEFAULT NULL,
        strategy text DEFAULT 'auto', settings jsonb DEFAULT '{}') RETURNS TABLE (item text, detail text)
    LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_plan_copy';
COMMENT ON FUNCTION @extschema@.migrate_plan_copy(regclass, regclass, jsonb, text, integer, text, jsonb) IS
    'What migrate_start_copy would do; as migrate_plan.';

CREATE FUNCTION @extschema@.migrate_estimate_copy(
        source regclass, target regclass, column_map jsonb DEFAULT NULL, where_clause text DEFAULT NULL, workers integer DEFAULT NULL,
        strategy text DEFAULT 'auto', settings jsonb DEFAULT '{}') RETURNS TABLE (item text, value text, low text, high text, note text)
    LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_estimate_copy';
COMMENT ON FUNCTION @extschema@.migrate_estimate_copy(regclass, regclass, jsonb, text, integer, text, jsonb) IS
    'What migrate_start_copy would cost; as migrate_estimate.';

CREATE FUNCTION @extschema@.migrate_plan_call(
        relation regclass, routine regprocedure, where_clause text DEFAULT NULL, workers integer DEFAULT NULL,
        strategy text DEFAULT 'auto', settings jsonb DEFAULT '{}') RETURNS TABLE (item text, detail text)
    LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_plan_call';
COMMENT ON FUNCTION @extschema@.migrate_plan_call(regclass, regprocedure, text, integer, text, jsonb) IS
    'What migrate_start_call would do; as migrate_plan. The routine is called, and what it did in this database is rolled back.';

CREATE FUNCTION @extschema@.migrate_estimate_call(
        relation regclass, routine regprocedure, where_clause text DEFAULT NULL, workers integer DEFAULT NULL,
        strategy text DEFAULT 'auto', settings jsonb DEFAULT '{}') RETURNS TABLE (item text, value text, low text, high text, note text)
    LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_estimate_call';
COMMENT ON FUNCTION @extschema@.migrate_estimate_call(regclass, regprocedure, text, integer, text, jsonb) IS
    'What migrate_start_call would cost; as migrate_estimate. The routine is called, and what it did in this database is rolled back.';
