-- pg_drover 1.0 to 1.1. What it leaves equals what pg_drover--1.1.sql installs: a test compares them.
-- New columns stand at the end of their tables, there as here.

\echo Use "ALTER EXTENSION pg_drover UPDATE" to load this file. \quit

SELECT pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);


CREATE FUNCTION drover.may_read_rows(owner_oid oid, owner text, home text) RETURNS boolean
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'drover_may_read_rows';
COMMENT ON FUNCTION drover.may_read_rows(oid, text, text) IS 'Whether the current user may see what rows of this owner''s migrations hold (keys, messages of errors): a member of it or a superuser, not pg_monitor.';

CREATE FUNCTION drover.awaits_turn() RETURNS boolean
    LANGUAGE c VOLATILE PARALLEL SAFE AS 'MODULE_PATHNAME', 'drover_awaits_turn';
COMMENT ON FUNCTION drover.awaits_turn() IS 'Whether this database has a supervisor, or has its turn when a slot for one is free or its next look is due.';


ALTER TABLE drover.migration ADD COLUMN not_before timestamptz, ADD COLUMN rows_inline bigint NOT NULL DEFAULT 0,
    ADD COLUMN step integer NOT NULL DEFAULT 1, ADD COLUMN walk integer NOT NULL DEFAULT 1;
ALTER TABLE drover.slice ADD COLUMN rows_old bigint NOT NULL DEFAULT 0, ADD COLUMN rows_again bigint NOT NULL DEFAULT 0,
    ADD COLUMN key_numbers smallint[], ADD COLUMN key_labels text[], ADD COLUMN step integer NOT NULL DEFAULT 1, ADD COLUMN filenode oid,
    DROP CONSTRAINT slice_migration_id_pass_number_key, ADD UNIQUE (migration_id, step, pass, number);
ALTER TABLE drover.error ADD COLUMN key_numbers smallint[], ADD COLUMN key_order text[], ADD COLUMN key_labels text[],
    ADD COLUMN step integer NOT NULL DEFAULT 1;
COMMENT ON COLUMN drover.slice.rows_failed IS 'Of a check: rows for which check_clause is not true.';
COMMENT ON COLUMN drover.slice.rows_left IS 'Rows that satisfy where_clause: of a check; after a change, with the columns that it reads as they were; of a sweep also those that were not changed.';
COMMENT ON COLUMN drover.slice.rows_again IS 'Of rows_left: rows of which columns that where_clause does not read were changed.';
COMMENT ON COLUMN drover.slice.filenode IS 'Of the relation when the slice was cut: with another one its rows may have come to other blocks.';
COMMENT ON COLUMN drover.slice.rows_old IS 'Of a sweep: rows changed that were written before the first pass began.';
COMMENT ON COLUMN drover.slice.key_numbers IS 'Numbers of key_columns in the relation: a name may come to be another column''s.';
COMMENT ON COLUMN drover.slice.key_labels IS 'Labels of the enum types in the key, each with its OID before it: a label may come to be another value''s.';
COMMENT ON COLUMN drover.slice.wave IS 'Open cells of a slice that is walked in stripes: stripes, batches, the place where the first begins, and of each cell its rows, stripes done, batch of the last visit and end.';
COMMENT ON COLUMN drover.slice.starts IS 'Workers in a row that began on the slice, including one at work, since its last batch or recorded error; more than one means that they died.';
COMMENT ON COLUMN drover.error.key IS 'The row at fault, by key_columns; by its ctid where those are NULL.';
COMMENT ON COLUMN drover.error.pass IS 'Of a quarantined row: the last pass in which it failed.';
COMMENT ON COLUMN drover.error.key_numbers IS 'Of key_columns; with key_order and key_labels as in drover.slice.';

-- What is done moves from the migration to its steps.
ALTER TABLE drover.step SET (fillfactor = 70), DROP CONSTRAINT step_kind_check, DROP CONSTRAINT step_state_check,
    ADD CONSTRAINT step_kind_check CHECK (kind IN ('batched', 'verify', 'ddl', 'build', 'hold')),
    ADD CONSTRAINT step_state_check CHECK (state IN ('pending', 'running', 'done', 'skipped', 'failed', 'undone')),
    ADD COLUMN title text NOT NULL DEFAULT '',
    ADD COLUMN sqlstate text,
    ADD COLUMN message text,
    ADD COLUMN operation text CHECK (operation IN ('update', 'delete', 'copy', 'call')),
    ADD COLUMN relation_oid oid,
    ADD COLUMN relation text,
    ADD COLUMN set_clause text,
    ADD COLUMN where_clause text,
    ADD COLUMN strategy text,
    ADD COLUMN key_index text,
    ADD COLUMN target_oid oid,
    ADD COLUMN target text,
    ADD COLUMN column_map jsonb,
    ADD COLUMN target_numbers jsonb,
    ADD COLUMN routine_oid oid,
    ADD COLUMN routine text,
    ADD COLUMN called text,
    ADD COLUMN clause_columns text[],
    ADD COLUMN clause_numbers smallint[],
    ADD COLUMN clause_objects text[],
    ADD COLUMN check_clause text,
    ADD COLUMN pass integer NOT NULL DEFAULT 1,
    ADD COLUMN planned_pass integer NOT NULL DEFAULT 0,
    ADD COLUMN task text NOT NULL DEFAULT 'change' CHECK (task IN ('change', 'mend', 'check', 'restore')),
    ADD COLUMN starts integer NOT NULL DEFAULT 0,
    ADD COLUMN first_xid xid8,
    ADD COLUMN excludes_done boolean,
    ADD COLUMN undo_oid oid,
    ADD COLUMN undo_relation text,
    ADD COLUMN undo_key text[],
    ADD COLUMN undo_numbers smallint[],
    ADD COLUMN leaves oid[];

-- A copy with defer_indexes: its indexes are dropped first (ddl), then it is walked, then they are built.
UPDATE drover.step SET step = 3, kind = 'build' WHERE kind = 'ddl';
UPDATE drover.step t SET step = 2 FROM drover.step b WHERE b.migration_id = t.migration_id AND b.kind = 'build' AND t.kind = 'batched';
INSERT INTO drover.step (migration_id, step, kind, state, started_at, finished_at)
    SELECT m.id, 1, 'ddl', CASE WHEN m.planned_pass > 0 THEN 'done' ELSE 'pending' END,
           CASE WHEN m.planned_pass > 0 THEN m.started_at END, CASE WHEN m.planned_pass > 0 THEN m.started_at END
    FROM drover.migration m JOIN drover.step b ON b.migration_id = m.id AND b.kind = 'build';
UPDATE drover.slice s SET step = 2 FROM drover.step b WHERE b.migration_id = s.migration_id AND b.kind = 'build';
UPDATE drover.error e SET step = 2 FROM drover.step b WHERE b.migration_id = e.migration_id AND b.kind = 'build';
UPDATE drover.migration m SET walk = 2,
       step = CASE WHEN m.planned_pass = 0 THEN 1
                   WHEN m.state IN ('succeeded', 'succeeded_with_errors') OR NOT EXISTS (SELECT FROM drover.slice s WHERE s.migration_id = m.id AND s.state = 'pending') THEN 3
                   ELSE 2 END
    FROM drover.step b WHERE b.migration_id = m.id AND b.kind = 'build';
UPDATE drover.migration m SET step = 2 FROM drover.step v
    WHERE v.migration_id = m.id AND v.kind = 'verify' AND (m.task = 'check' OR (m.task = 'change' AND m.pass > 1) OR m.state = 'succeeded');
UPDATE drover.step t SET operation = m.kind, relation_oid = m.relation_oid, relation = m.relation, set_clause = m.set_clause, where_clause = m.where_clause, strategy = m.strategy, key_index = m.key_index, target_oid = m.target_oid, target = m.target, column_map = m.column_map, routine_oid = m.routine_oid, routine = m.routine, check_clause = m.check_clause, pass = m.pass, planned_pass = m.planned_pass, task = m.task, starts = m.starts, excludes_done = m.excludes_done, undo_oid = m.undo_oid, undo_relation = m.undo_relation, undo_key = m.undo_key
    FROM drover.migration m WHERE m.id = t.migration_id AND t.kind = 'batched';
UPDATE drover.step t SET title = CASE t.kind
        WHEN 'batched' THEN w.operation || ' ' || CASE w.operation WHEN 'copy' THEN w.relation || ' to ' || w.target WHEN 'call' THEN w.routine ELSE w.relation END
        WHEN 'verify' THEN 'verify ' || w.relation
        WHEN 'ddl' THEN 'drop indexes of ' || w.target
        ELSE 'build indexes of ' || w.target END
    FROM drover.step w WHERE w.migration_id = t.migration_id AND w.kind = 'batched';
ALTER TABLE drover.step ADD CHECK ((kind = 'batched') = (num_nonnulls(operation, relation_oid, relation, strategy) = 4)), ADD CHECK (operation IS NULL OR (operation = 'update') = (set_clause IS NOT NULL)), ADD CHECK (operation IS DISTINCT FROM 'delete' OR where_clause IS NOT NULL), ADD CHECK (CASE operation WHEN 'copy' THEN num_nulls(target_oid, target, column_map) = 0 ELSE num_nonnulls(target_oid, target, column_map) = 0 END), ADD CHECK (CASE operation WHEN 'call' THEN num_nulls(routine_oid, routine) = 0 ELSE num_nonnulls(routine_oid, routine) = 0 END);
CREATE INDEX step_images ON drover.step (migration_id) WHERE undo_oid IS NOT NULL;
COMMENT ON TABLE drover.step IS 'The steps of each migration, in order, each with its state; a batched one with what it does to which relation, and its pass. Written under the lock of the migration''s row.';
COMMENT ON COLUMN drover.step.kind IS 'batched: walks a relation in batches; verify: sweeps and checks after one; ddl: one short transaction; build: objects that several workers make; hold: waits for migrate_confirm().';
COMMENT ON COLUMN drover.step.planned_pass IS 'Last pass whose slices were cut; behind pass while a worker has to cut them.';
COMMENT ON COLUMN drover.step.undo_oid IS 'Table of before-images; undo_key are the columns of the relation that identify a row in it.';
COMMENT ON COLUMN drover.step.task IS 'What the pass at work does.';
COMMENT ON COLUMN drover.step.undo_numbers IS 'Numbers of the relation''s columns whose before-images are kept: those of undo_key, then the others, in the order of the table''s columns.';
COMMENT ON COLUMN drover.step.leaves IS 'Partitions and children, or the relation itself, that there were when the pass at work was cut.';
COMMENT ON COLUMN drover.step.first_xid IS 'Row versions of this transaction and later ones were written after the first pass was planned.';
COMMENT ON COLUMN drover.step.starts IS 'Workers that began to cut the slices of the pass and did not come to its end; 0 when it is planned.';
COMMENT ON COLUMN drover.step.column_map IS 'Of a copy: for each column of target that is filled, the expression over relation; written in full also where none was given.';
COMMENT ON COLUMN drover.step.called IS 'The name by which the clauses call the relation: its own at the start.';
COMMENT ON COLUMN drover.step.clause_columns IS 'Columns of the relation that the clauses name; clause_numbers: their numbers at the start.';
COMMENT ON COLUMN drover.step.target_numbers IS 'Of a copy: for each column in column_map its number in target.';
COMMENT ON COLUMN drover.step.clause_objects IS 'What names in the clauses led to at the start, by number and, of functions and operators, signature; NULL: at the next batch.';
COMMENT ON COLUMN drover.step.excludes_done IS 'Whether where_clause was false for the rows that were changed so far; false for ever once it was true for one of which columns that it reads had changed; NULL while nothing was told.';

CREATE TABLE drover.object (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    migration_id         bigint NOT NULL REFERENCES drover.migration ON DELETE CASCADE,
    step                 integer NOT NULL,
    class                text NOT NULL CHECK (class IN ('index')),
    name                 text NOT NULL,
    state                text NOT NULL DEFAULT 'missing' CHECK (state IN ('missing', 'built', 'done')),
    create_statement     text NOT NULL,
    tablespace           text,
    constraint_statement text,
    finish_statements    text[] NOT NULL DEFAULT '{}',
    built_at             timestamptz,
    column_names         text[],
    column_numbers       smallint[],
    meaning              text
);
CREATE INDEX object_step ON drover.object (migration_id, step);
COMMENT ON TABLE drover.object IS 'What a step makes, or has taken away to be made again: so far the indexes and constraints of copy targets (setting defer_indexes). Written by the transaction that takes it away, marked by the one that makes it.';
COMMENT ON COLUMN drover.object.step IS 'The step that makes it.';
COMMENT ON COLUMN drover.object.state IS 'missing; built: the object is there; done: so is what belongs to it.';
COMMENT ON COLUMN drover.object.create_statement IS 'For format(), as the other statements, with the relation as it is called then, the name and the schema as arguments.';
COMMENT ON COLUMN drover.object.column_names IS 'Columns of the relation that the object needs, by the names that the statements have for them; column_numbers: their numbers. NULL: of version 1.0.';
COMMENT ON COLUMN drover.object.meaning IS 'Of an index: what the names in its definition led to, by number and OID; NULL: of version 1.0, or of another database.';
COMMENT ON COLUMN drover.object.finish_statements IS 'What follows when all objects of the step are built, after constraint_statement: comments, marks and properties.';

-- The relation, the name and the schema come in when the statements run.
INSERT INTO drover.object (migration_id, step, class, name, state, create_statement, tablespace, constraint_statement, finish_statements, built_at)
    SELECT d.migration_id, 3, 'index', d.name, d.state,
           format('CREATE %sINDEX %%2$I ON %%1$s ', CASE WHEN d.is_unique THEN 'UNIQUE ' END) || replace(d.definition, '%', '%%'), d.tablespace,
           CASE WHEN d.constraint_type IS NOT NULL THEN format('ALTER TABLE %%1$s ADD CONSTRAINT %%2$I %s USING INDEX %%2$I%s', d.constraint_type, d.constraint_mode) END,
           array_remove(ARRAY[
               CASE WHEN d.constraint_comment IS NOT NULL THEN 'COMMENT ON CONSTRAINT %2$I ON %1$s IS ' || replace(quote_literal(d.constraint_comment), '%', '%%') END,
               CASE WHEN d.comment IS NOT NULL THEN 'COMMENT ON INDEX %3$I.%2$I IS ' || replace(quote_literal(d.comment), '%', '%%') END,
               CASE WHEN d.is_clustered THEN 'ALTER TABLE %1$s CLUSTER ON %2$I' END,
               CASE WHEN d.is_replica_identity THEN 'ALTER TABLE %1$s REPLICA IDENTITY USING INDEX %2$I' END], NULL),
           d.built_at
    FROM drover.deferred_index d ORDER BY d.id;

CREATE OR REPLACE VIEW drover.migration_status AS
    SELECT m.id, m.name, coalesce(h.relation, w.relation) AS relation, coalesce(h.owner, m.owner) AS owner, m.owner_oid, m.home, m.kind,
           CASE WHEN m.home <> drover.home() AND m.state IN ('scheduled', 'queued', 'running', 'rolling_back') THEN 'paused'
                WHEN m.state = 'running' AND p.workers IS NULL AND NOT pg_is_in_recovery() THEN 'queued'
                ELSE m.state END AS state,
           CASE WHEN m.state = 'holding' THEN format('confirm: %s', c.title)
                WHEN m.state NOT IN ('scheduled', 'queued', 'running', 'rolling_back') THEN NULL
                WHEN m.home <> drover.home() THEN 'resume: this migration came with a dump or a template'
                WHEN pg_is_in_recovery() THEN 'primary: this server is a standby, the work is done there'
                WHEN p.workers IS NULL AND s.pid IS NULL AND NOT drover.awaits_turn() THEN 'supervisor: none is running here'
                WHEN b.reason IS NOT NULL THEN b.reason
                WHEN d.reason IS NOT NULL THEN d.reason
                WHEN p.workers IS NULL AND s.pid IS NULL AND (m.waiting_for IS NULL OR m.state = 'scheduled') AND m.updated_at < clock_timestamp() - interval '2 s'
                THEN 'supervisor slot: other databases have their turn'
                WHEN m.state = 'scheduled' THEN NULL -- due: what was written before is no more
                ELSE m.waiting_for END AS waiting_for,
           CASE WHEN c.kind = 'hold' THEN 'hold' WHEN c.kind = 'ddl' THEN 'preparing' WHEN c.kind = 'build' THEN 'building indexes'
                WHEN w.planned_pass < w.pass THEN 'planning' WHEN w.task = 'mend' THEN 'quarantine'
                WHEN w.task = 'check' THEN 'check' WHEN w.task = 'restore' THEN 'rollback'
                WHEN w.pass = 1 THEN 'first pass'
                ELSE format('sweep %s', w.pass - 1) END AS phase,
           CASE WHEN m.state = 'queued' THEN 0 ELSE coalesce(p.workers, 0) END::integer AS workers, m.workers AS workers_wanted, w.pass, w.planned_pass,
           w.set_clause, w.where_clause, w.target, w.column_map, w.routine, w.strategy, w.key_index, m.settings, m.start_after, m.after, w.excludes_done,
           m.sqlstate, m.message, m.detail, m.hint, m.created_at, m.started_at, m.updated_at, m.finished_at, m.rows_inline, m.step, m.walk, c.title
    FROM drover.migration m
    JOIN drover.step w ON w.migration_id = m.id AND w.step = m.walk
    JOIN drover.step c ON c.migration_id = m.id AND c.step = m.step
    LEFT JOIN (SELECT id, count(*) AS workers FROM drover.process WHERE class = 2 GROUP BY id) p ON p.id = m.id
    CROSS JOIN (SELECT max(pid) AS pid FROM drover.process WHERE class = 1) s
    -- Told at once, before a supervisor has looked.
    LEFT JOIN LATERAL (
        SELECT CASE WHEN m.start_after > now() THEN to_char(m.start_after, '"start_after: "YYYY-MM-DD HH24:MI:SSOF')
                    ELSE (SELECT format('after: %s (%s)', a.name, coalesce(q.state, 'does not exist'))
                          FROM unnest(m.after) WITH ORDINALITY a (name, n) LEFT JOIN drover.migration q ON q.name = a.name
                          WHERE q.state IS DISTINCT FROM 'succeeded' ORDER BY a.n LIMIT 1) END AS reason) d ON m.state = 'scheduled'
    -- Who has this very row keeps its workers from committing, and from saying so in it.
    LEFT JOIN (SELECT l.transactionid, format('lock: this migration is held by %s', coalesce(format('pid %s (role %s, %s%s)', a.pid, a.usename, a.state,
                      to_char(a.xact_start, '" since "YYYY-MM-DD HH24:MI:SSOF')), 'a prepared transaction')) COLLATE "default" AS reason
               FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid
               WHERE l.locktype = 'transactionid' AND l.granted AND l.pid IS DISTINCT FROM pg_backend_pid()
                 AND (a.xact_start < clock_timestamp() - interval '1 s') IS NOT FALSE
                 AND NOT EXISTS (SELECT FROM drover.process w WHERE w.pid = l.pid)) b ON b.transactionid = m.xmax
    -- As they are called now; one that was dropped, or is not from here, keeps the name it had.
    LEFT JOIN LATERAL (
        SELECT (SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.oid = w.relation_oid) AS relation,
               (SELECT r.rolname::text FROM pg_roles r WHERE r.oid = m.owner_oid) AS owner) h ON m.home = drover.home();

CREATE OR REPLACE VIEW @extschema@.migrate_progress WITH (security_barrier) AS
    SELECT m.id, m.name, m.relation, m.owner, m.kind, m.state, m.phase,
           CASE WHEN r.rows THEN m.waiting_for ELSE regexp_replace(m.waiting_for, '^(pace query|retry: .{5}).*', '\1') END AS waiting_for, m.workers,
           t.rows_done + m.rows_inline AS rows_done,
           CASE WHEN t.rows_total IS NULL THEN nullif(m.rows_inline, 0) -- before it is planned, if at all
                ELSE m.rows_inline + CASE WHEN x.exact THEN t.rows_first WHEN m.kind = 'call' THEN t.rows_total -- a routine tells its own number of rows
                                          ELSE greatest(t.rows_total, t.rows_first) END END AS rows_total,
           CASE WHEN t.rows_total IS NOT NULL THEN NOT x.exact END AS rows_total_is_estimate,
           (SELECT count(*) FROM drover.error e WHERE e.migration_id = m.id AND e.quarantined AND e.mended_at IS NULL) AS rows_failed,
           round(f.percent::numeric, 1)::double precision AS percent,
           CASE WHEN x.moves THEN round(t.rate_done::numeric, 1)::double precision END AS rows_per_second,
           CASE WHEN x.moves THEN make_interval(secs => round(f.eta_seconds)) END AS eta,
           t.batch_rows, round(t.last_batch_ms::numeric, 1)::double precision AS last_batch_ms, t.wal_bytes, m.planned_pass AS passes,
           m.started_at, greatest(m.updated_at, t.updated_at) AS updated_at, m.finished_at, m.sqlstate,
           CASE WHEN r.rows THEN m.message END AS message, k.rows_skipped, m.step, n.steps, m.title
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
        WHERE s.migration_id = m.id AND s.step = m.walk) t
    -- Of the last pass; of the check, where that is what failed.
    CROSS JOIN LATERAL (
        SELECT CASE WHEN m.excludes_done IS FALSE THEN 0 ELSE coalesce(sum(s.rows_left), 0) END::bigint AS rows_skipped
        FROM drover.slice s WHERE s.migration_id = m.id AND s.step = m.walk AND s.task = ANY (CASE m.state WHEN 'failed' THEN '{change,check}' ELSE '{change}' END::text[])
         AND s.pass = (SELECT max(l.pass) FROM drover.slice l WHERE l.migration_id = m.id AND l.step = m.walk
                       AND l.task = ANY (CASE m.state WHEN 'failed' THEN '{change,check}' ELSE '{change}' END::text[]))) k
    -- Without a where_clause each row that was met was changed; else what was walked is known by blocks or keys alone.
    CROSS JOIN LATERAL (SELECT t.first_pass_done AND m.where_clause IS NULL AND m.kind = 'update' AS exact,
                               -- The rate is that of the last batches: while it waits they get old.
                               m.state IN ('running', 'rolling_back')
                               AND t.updated_at > clock_timestamp() - greatest(interval '5 s', 3 * t.last_batch_ms * interval '1 ms') AS moves) x
    CROSS JOIN LATERAL (SELECT count(*)::integer AS steps FROM drover.step e WHERE e.migration_id = m.id) n
    CROSS JOIN LATERAL drover.forecast(t.walked, t.to_walk, t.rate_walked, m.state IN ('succeeded', 'succeeded_with_errors', 'rolled_back')) f
    WHERE drover.may_read(m.owner_oid, m.owner, m.home);
COMMENT ON VIEW @extschema@.migrate_progress IS 'One row per migration: state, progress, rate, prediction of the end. percent and eta go by the key space walked in the phase at work; rows_done counts rows changed, deleted, copied or given to the routine; rows_skipped those that where_clause chose in the last pass and that are not done.';

CREATE OR REPLACE VIEW @extschema@.migrate_waits WITH (security_barrier) AS
    SELECT m.id AS migration_id, m.name, w.reason, sum(w.seconds) AS seconds, max(w.at) AS at
    FROM drover.migration m CROSS JOIN LATERAL (
        SELECT t.reason, t.seconds, t.at FROM drover.wait t WHERE t.migration_id = m.id
        UNION ALL -- which rests without a worker, and counts when that ends
        SELECT split_part(m.waiting_for, ':', 1), greatest(extract(epoch FROM clock_timestamp() - m.updated_at), 0)::double precision, clock_timestamp()
        WHERE m.not_before IS NOT NULL AND m.waiting_for !~ '^(retry|crash|worker)') w
    WHERE drover.may_read(m.owner_oid, m.owner, m.home) GROUP BY m.id, m.name, w.reason;

CREATE OR REPLACE VIEW @extschema@.migrate_definitions WITH (security_barrier) AS
    SELECT m.id AS migration_id, m.name, m.kind, w.relation, m.owner, w.set_clause, w.where_clause, w.target, w.column_map, w.routine,
           w.strategy, w.key_index, m.workers, m.settings, CASE WHEN r.rows THEN m.environment ELSE m.environment - 'set' END AS environment, m.start_after, m.after, m.created_at,
           CASE WHEN r.rows THEN m.detail END AS detail, CASE WHEN r.rows THEN m.hint END AS hint,
           CASE WHEN w.undo_oid IS NOT NULL THEN coalesce(
               (SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.oid = w.undo_oid AND m.home = drover.home()), w.undo_relation) END AS undo_table
    FROM drover.migration m JOIN drover.step w ON w.migration_id = m.id AND w.step = m.walk
    CROSS JOIN LATERAL (SELECT drover.may_read_rows(m.owner_oid, m.owner, m.home) AS rows) r
    WHERE drover.may_read(m.owner_oid, m.owner, m.home);

CREATE OR REPLACE VIEW @extschema@.migrate_steps WITH (security_barrier) AS
    SELECT m.id AS migration_id, m.name, t.step, t.kind, t.state, CASE WHEN r.rows THEN t.detail END AS detail, t.started_at, t.finished_at,
           t.title, coalesce(t.target, t.relation, w.target) AS relation,
           CASE WHEN t.state IN ('done', 'skipped', 'undone') THEN 100
                WHEN t.kind = 'build' THEN (SELECT round(100.0 * count(*) FILTER (WHERE o.state <> 'missing') / greatest(count(*), 1), 1)
                                            FROM drover.object o WHERE o.migration_id = m.id AND o.step = t.step)
                WHEN t.kind IN ('batched', 'verify') AND t.step = m.step THEN (
                    SELECT round((drover.forecast(sum(CASE WHEN s.state = 'pending' THEN least(s.rows_walked, s.rows_estimate) ELSE s.rows_estimate END)::bigint,
                                                  sum(s.rows_estimate)::bigint, NULL, false)).percent::numeric, 1)
                    FROM drover.slice s WHERE s.migration_id = m.id AND s.step = m.walk AND s.pass = w.pass) END::double precision AS percent,
           t.sqlstate, CASE WHEN r.rows THEN t.message END AS message
    FROM drover.step t JOIN drover.migration m ON m.id = t.migration_id
    JOIN drover.step w ON w.migration_id = m.id AND w.step = m.walk
    CROSS JOIN LATERAL (SELECT drover.may_read_rows(m.owner_oid, m.owner, m.home) AS rows) r
    WHERE drover.may_read(m.owner_oid, m.owner, m.home);
COMMENT ON VIEW @extschema@.migrate_steps IS 'The steps of each migration, in order: kind, title, state, percent of the one at work, error and times of each.';

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

COMMENT ON VIEW drover.process IS 'Live processes of pg_drover in this database, by the locks they hold. class: 1 supervisor, 2 worker of migration id, 3 owner of slice id, 4 the worker that cuts slices of migration id or finishes its indexes, 5 the worker that builds object id, 6 the worker that vacuums or analyzes for migration id, 7 a batch of migration id, or the worker that cuts its next pass, 8 a transaction that alters what migration id, or one that would wait for it, comes after.';

ALTER TABLE drover.migration DROP COLUMN relation_oid, DROP COLUMN relation, DROP COLUMN set_clause, DROP COLUMN where_clause, DROP COLUMN strategy, DROP COLUMN key_index, DROP COLUMN target_oid, DROP COLUMN target, DROP COLUMN column_map, DROP COLUMN routine_oid, DROP COLUMN routine, DROP COLUMN check_clause, DROP COLUMN pass, DROP COLUMN planned_pass, DROP COLUMN task, DROP COLUMN starts, DROP COLUMN excludes_done, DROP COLUMN undo_oid, DROP COLUMN undo_relation, DROP COLUMN undo_key;
ALTER EXTENSION pg_drover DROP TABLE drover.deferred_index;
ALTER EXTENSION pg_drover DROP SEQUENCE drover.deferred_index_id_seq;
DROP TABLE drover.deferred_index;
COMMENT ON TABLE drover.migration IS 'One row per migration: what was asked (name, owner, settings, when), its state and the step at work.';
COMMENT ON COLUMN drover.migration.home IS 'System identifier and database OID the row was written in; a row that came by dump or template is not run until it is resumed.';
COMMENT ON COLUMN drover.migration.environment IS 'search_path, TimeZone, DateStyle and IntervalStyle of the session that started it, and in set what else it had set of its own; the clauses run with them.';
COMMENT ON COLUMN drover.migration.waiting_since IS 'Since when something holds it back, the same or one after the other.';
COMMENT ON COLUMN drover.migration.alerts IS 'Alerts that were given and stand: each is given once for each time that its limit is crossed.';
COMMENT ON COLUMN drover.migration.step IS 'The step at work; the last one when all are done.';
COMMENT ON COLUMN drover.migration.walk IS 'The batched step that the step at work is, or is about.';
COMMENT ON COLUMN drover.migration.not_before IS 'Before that time it has no worker: what it waits for takes long. NULL: nothing of the kind.';
COMMENT ON COLUMN drover.migration.rows_inline IS 'Rows that migrate_auto changed in its caller''s transaction.';
CREATE INDEX migration_active ON drover.migration (home, id) WHERE state IN ('scheduled', 'queued', 'running', 'rolling_back');
CREATE INDEX migration_finished ON drover.migration (finished_at) WHERE state IN ('succeeded', 'rolled_back');
CREATE INDEX migration_unfinished ON drover.migration (home, id) WHERE state IN ('scheduled', 'queued', 'running', 'holding', 'paused');
SELECT pg_catalog.pg_extension_config_dump('drover.object', '');
SELECT pg_catalog.pg_extension_config_dump('drover.object_id_seq', '');

-- A gate that is given nothing does not pass.
ALTER FUNCTION @extschema@.migrate_assert_done(text[]) CALLED ON NULL INPUT;

CREATE FUNCTION @extschema@.migrate_confirm(name text) RETURNS boolean
    LANGUAGE c VOLATILE STRICT PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_confirm';
COMMENT ON FUNCTION @extschema@.migrate_confirm(text) IS 'Lets a migration that is holding go on with its next step; true if that changed its state.';

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

CREATE FUNCTION @extschema@.migrate_auto_delete(
        name text, relation regclass, where_clause text, inline_limit bigint DEFAULT 10000,
        on_large text DEFAULT 'start', workers integer DEFAULT NULL, settings jsonb DEFAULT '{}', help text DEFAULT NULL,
        help_url text DEFAULT NULL) RETURNS text
    LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_auto_delete';
COMMENT ON FUNCTION @extschema@.migrate_auto_delete(text, regclass, text, bigint, text, integer, jsonb, text, text) IS
    'Deploy gate as migrate_auto, for migrate_start_delete.';

CREATE FUNCTION @extschema@.migrate_auto_copy(
        name text, source regclass, target regclass, column_map jsonb DEFAULT NULL, where_clause text DEFAULT NULL,
        inline_limit bigint DEFAULT 10000, on_large text DEFAULT 'start', workers integer DEFAULT NULL, settings jsonb DEFAULT '{}',
        help text DEFAULT NULL, help_url text DEFAULT NULL) RETURNS text
    LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_auto_copy';
COMMENT ON FUNCTION @extschema@.migrate_auto_copy(text, regclass, regclass, jsonb, text, bigint, text, integer, jsonb, text, text) IS
    'Deploy gate as migrate_auto, for migrate_start_copy; rows that come to the source after it has succeeded are not looked for.';

CREATE FUNCTION @extschema@.migrate_auto_call(
        name text, relation regclass, routine regprocedure, where_clause text DEFAULT NULL, on_large text DEFAULT 'start',
        workers integer DEFAULT NULL, settings jsonb DEFAULT '{}', help text DEFAULT NULL, help_url text DEFAULT NULL) RETURNS text
    LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_auto_call';
COMMENT ON FUNCTION @extschema@.migrate_auto_call(text, regclass, regprocedure, text, text, integer, jsonb, text, text) IS
    'Deploy gate as migrate_auto, for migrate_start_call: the routine is called by workers alone, never in this transaction.';

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
