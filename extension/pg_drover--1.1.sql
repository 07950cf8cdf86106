-- pg_drover 1.1: the catalog (schema drover) and the SQL API (the extension's schema).
--
-- Tables are written by the extension's own code only, as the extension's owner. Readers see them through the
-- migrate_* views, which show a row to members of the migration's owner, to superusers and to pg_monitor; what may hold
-- values of the table (keys, texts of errors) to the first two alone.
-- Names are qualified throughout; identifiers of roles and relations are kept both as OID (identity inside this
-- database) and as text (identity across dump and restore).

\echo Use "CREATE EXTENSION pg_drover" to load this file. \quit

-- Operators and functions below resolve in pg_catalog alone, whatever stands in the extension's schema.
SELECT pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);

CREATE SCHEMA drover;
REVOKE ALL ON SCHEMA drover FROM PUBLIC;
COMMENT ON SCHEMA drover IS 'pg_drover: catalog of migrations. USAGE on it permits a role to start migrations.';

-- ---------------------------------------------------------------------------------------------------- tables

CREATE TABLE drover.migration (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name            text NOT NULL UNIQUE,
    kind            text NOT NULL CHECK (kind IN ('update', 'delete', 'copy', 'call')),
    owner_oid       oid NOT NULL,
    owner           text NOT NULL,
    home            text NOT NULL,
    settings        jsonb NOT NULL DEFAULT '{}',
    environment     jsonb NOT NULL,
    workers         integer NOT NULL DEFAULT 1,
    start_after     timestamptz,
    after           text[] NOT NULL DEFAULT '{}',
    state           text NOT NULL,
    waiting_for     text,
    waiting_since   timestamptz,
    alerts          text[] NOT NULL DEFAULT '{}',
    sqlstate        text,
    message         text,
    detail          text,
    hint            text,
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    started_at      timestamptz,
    updated_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    finished_at     timestamptz,
    not_before      timestamptz,
    rows_inline     bigint NOT NULL DEFAULT 0,
    step            integer NOT NULL DEFAULT 1,
    walk            integer NOT NULL DEFAULT 1
) WITH (fillfactor = 70);
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

CREATE TABLE drover.step (
    migration_id    bigint NOT NULL REFERENCES drover.migration ON DELETE CASCADE,
    step            integer NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('batched', 'verify', 'ddl', 'build', 'hold')),
    state           text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'running', 'done', 'skipped', 'failed', 'undone')),
    detail          text,
    started_at      timestamptz,
    finished_at     timestamptz,
    title           text NOT NULL DEFAULT '',
    sqlstate        text,
    message         text,
    operation       text CHECK (operation IN ('update', 'delete', 'copy', 'call')),
    relation_oid    oid,
    relation        text,
    set_clause      text,
    where_clause    text,
    strategy        text,
    key_index       text,
    target_oid      oid,
    target          text,
    column_map      jsonb,
    target_numbers  jsonb,
    routine_oid     oid,
    routine         text,
    called          text,
    clause_columns  text[],
    clause_numbers  smallint[],
    clause_objects  text[],
    check_clause    text,
    pass            integer NOT NULL DEFAULT 1,
    planned_pass    integer NOT NULL DEFAULT 0,
    task            text NOT NULL DEFAULT 'change' CHECK (task IN ('change', 'mend', 'check', 'restore')),
    starts          integer NOT NULL DEFAULT 0,
    first_xid       xid8,
    excludes_done   boolean,
    undo_oid        oid,
    undo_relation   text,
    undo_key        text[],
    undo_numbers    smallint[],
    leaves          oid[],
    PRIMARY KEY (migration_id, step),
    CHECK ((kind = 'batched') = (num_nonnulls(operation, relation_oid, relation, strategy) = 4)),
    CHECK (operation IS NULL OR (operation = 'update') = (set_clause IS NOT NULL)),
    CHECK (operation IS DISTINCT FROM 'delete' OR where_clause IS NOT NULL),
    CHECK (CASE operation WHEN 'copy' THEN num_nulls(target_oid, target, column_map) = 0 ELSE num_nonnulls(target_oid, target, column_map) = 0 END),
    CHECK (CASE operation WHEN 'call' THEN num_nulls(routine_oid, routine) = 0 ELSE num_nonnulls(routine_oid, routine) = 0 END)
) WITH (fillfactor = 70);
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

CREATE TABLE drover.slice (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    migration_id    bigint NOT NULL REFERENCES drover.migration ON DELETE CASCADE,
    pass            integer NOT NULL,
    task            text NOT NULL DEFAULT 'change',
    number          integer NOT NULL,
    relation_oid    oid NOT NULL,
    relation        text NOT NULL,
    key_index       text,
    key_columns     text[] NOT NULL,
    key_order       text[] NOT NULL,
    stripes         integer NOT NULL DEFAULT 1,
    lower_bound     text[],
    upper_bound     text[] NOT NULL,
    cursor          text[],
    wave            text[],
    state           text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'gone')),
    rows_estimate   bigint NOT NULL,
    rows_walked     bigint NOT NULL DEFAULT 0,
    rows_done       bigint NOT NULL DEFAULT 0,
    rows_failed     bigint NOT NULL DEFAULT 0,
    rows_left       bigint NOT NULL DEFAULT 0,
    batches         bigint NOT NULL DEFAULT 0,
    wal_bytes       bigint NOT NULL DEFAULT 0,
    busy_ms         double precision NOT NULL DEFAULT 0,
    chunk_rows      integer,
    last_batch_rows bigint,
    last_batch_ms   double precision,
    rate_done       double precision,
    rate_walked     double precision,
    rate_weight     double precision,
    attempts        integer NOT NULL DEFAULT 0,
    starts          integer NOT NULL DEFAULT 0,
    next_try_at     timestamptz,
    started_at      timestamptz,
    updated_at      timestamptz,
    finished_at     timestamptz,
    rows_old        bigint NOT NULL DEFAULT 0,
    rows_again      bigint NOT NULL DEFAULT 0,
    key_numbers     smallint[],
    key_labels      text[],
    step            integer NOT NULL DEFAULT 1,
    filenode        oid,
    UNIQUE (migration_id, step, pass, number)
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
COMMENT ON TABLE drover.slice IS 'Disjoint ranges (lower_bound, upper_bound] of one relation, of keys or (key_index NULL) of heap blocks, each with a cursor; cursor, counters and the rows they count commit together.';
COMMENT ON COLUMN drover.slice.rows_failed IS 'Of a check: rows for which check_clause is not true.';
COMMENT ON COLUMN drover.slice.rows_left IS 'Rows that satisfy where_clause: of a check; after a change, with the columns that it reads as they were; of a sweep also those that were not changed.';
COMMENT ON COLUMN drover.slice.rows_again IS 'Of rows_left: rows of which columns that where_clause does not read were changed.';
COMMENT ON COLUMN drover.slice.rows_old IS 'Of a sweep: rows changed that were written before the first pass began.';
COMMENT ON COLUMN drover.slice.key_numbers IS 'Numbers of key_columns in the relation: a name may come to be another column''s.';
COMMENT ON COLUMN drover.slice.key_labels IS 'Labels of the enum types in the key, each with its OID before it: a label may come to be another value''s.';
COMMENT ON COLUMN drover.slice.filenode IS 'Of the relation when the slice was cut: with another one its rows may have come to other blocks.';
COMMENT ON COLUMN drover.slice.wave IS 'Open cells of a slice that is walked in stripes: stripes, batches, the place where the first begins, and of each cell its rows, stripes done, batch of the last visit and end.';
COMMENT ON COLUMN drover.slice.starts IS 'Workers in a row that began on the slice, including one at work, since its last batch or recorded error; more than one means that they died.';

CREATE TABLE drover.batch (
    migration_id    bigint NOT NULL,
    slice_id        bigint NOT NULL,
    slot            integer NOT NULL,
    number          bigint NOT NULL,
    pid             integer NOT NULL,
    chunks          integer NOT NULL,
    rows_walked     bigint NOT NULL,
    rows_done       bigint NOT NULL,
    wal_bytes       bigint NOT NULL,
    duration_ms     double precision NOT NULL,
    key_from        text[],
    key_to          text[] NOT NULL,
    at              timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (slice_id, slot)
) WITH (fillfactor = 50);
COMMENT ON TABLE drover.batch IS 'The last committed batches of each slice (setting keep_batches), in a ring of slots. No foreign keys: they would lock the migration''s row in every batch.';

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

CREATE TABLE drover.error (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    migration_id    bigint NOT NULL REFERENCES drover.migration ON DELETE CASCADE,
    slice_id        bigint REFERENCES drover.slice ON DELETE SET NULL,
    relation_oid    oid,
    relation        text,
    key_from        text[],
    key_to          text[],
    sqlstate        text NOT NULL,
    message         text NOT NULL,
    detail          text,
    hint            text,
    context         text,
    constraint_name text,
    statement       text,
    attempt         integer NOT NULL,
    will_retry      boolean NOT NULL,
    pid             integer NOT NULL,
    at              timestamptz NOT NULL DEFAULT clock_timestamp(),
    key             text[],
    key_columns     text[],
    quarantined     boolean NOT NULL DEFAULT false,
    pass            integer,
    mended_at       timestamptz,
    key_numbers     smallint[],
    key_order       text[],
    key_labels      text[],
    step            integer NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX error_quarantine ON drover.error (migration_id, relation_oid, key) WHERE quarantined;
CREATE INDEX error_migration ON drover.error (migration_id, id);
COMMENT ON TABLE drover.error IS 'Every failed batch with its full error data, key range and statement; and, quarantined, each row that was left out.';
COMMENT ON COLUMN drover.error.key IS 'The row at fault, by key_columns; by its ctid where those are NULL.';
COMMENT ON COLUMN drover.error.pass IS 'Of a quarantined row: the last pass in which it failed.';
COMMENT ON COLUMN drover.error.key_numbers IS 'Of key_columns; with key_order and key_labels as in drover.slice.';

CREATE TABLE drover.wait (
    migration_id    bigint NOT NULL REFERENCES drover.migration ON DELETE CASCADE,
    reason          text NOT NULL,
    seconds         double precision NOT NULL,
    at              timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (migration_id, reason)
) WITH (fillfactor = 50);
COMMENT ON TABLE drover.wait IS 'How long the workers of each migration were held back, by reason.';

CREATE TABLE drover.event (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    migration_id    bigint NOT NULL REFERENCES drover.migration ON DELETE CASCADE,
    kind            text NOT NULL CHECK (kind IN ('created', 'state', 'settings', 'pass', 'waiting', 'worker', 'relation', 'vacuum', 'undo', 'check', 'alert')),
    state           text,
    message         text NOT NULL,
    by_role         text,
    at              timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX event_migration ON drover.event (migration_id, id);
COMMENT ON TABLE drover.event IS 'What happened to each migration, in order.';

-- --------------------------------------------------------------------------------------------- private functions
-- C functions carry no SET clause: they set search_path themselves around their own statements, because
-- migrate_start must read the caller's and a procedure with a SET clause cannot commit.

CREATE FUNCTION drover.home() RETURNS text
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'drover_home';
COMMENT ON FUNCTION drover.home() IS 'System identifier and OID of this database, as written in drover.migration.home.';

CREATE FUNCTION drover.awaits_turn() RETURNS boolean
    LANGUAGE c VOLATILE PARALLEL SAFE AS 'MODULE_PATHNAME', 'drover_awaits_turn';
COMMENT ON FUNCTION drover.awaits_turn() IS 'Whether this database has a supervisor, or has its turn when a slot for one is free or its next look is due.';

CREATE FUNCTION drover.may_read(owner_oid oid, owner text, home text) RETURNS boolean
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'drover_may_read';
COMMENT ON FUNCTION drover.may_read(oid, text, text) IS 'Whether the current user may see a migration of this owner: a member of it, a superuser or pg_monitor.';

CREATE FUNCTION drover.may_read_rows(owner_oid oid, owner text, home text) RETURNS boolean
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'drover_may_read_rows';
COMMENT ON FUNCTION drover.may_read_rows(oid, text, text) IS 'Whether the current user may see what rows of this owner''s migrations hold (keys, messages of errors): a member of it or a superuser, not pg_monitor.';

CREATE FUNCTION drover.forecast(rows_walked bigint, rows_estimate bigint, rate_walked double precision, finished boolean,
                                OUT percent double precision, OUT eta_seconds double precision)
    LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'drover_forecast';
COMMENT ON FUNCTION drover.forecast(bigint, bigint, double precision, boolean) IS 'Percent of the key space walked, and seconds to go at rate_walked rows/s (NULL where no rate is known).';

-- ------------------------------------------------------------------------------------------------------- views

CREATE VIEW drover.process AS
    SELECT l.objsubid AS class, (l.classid::bigint << 32) | l.objid::bigint AS id, l.pid
    FROM pg_locks l
    WHERE l.locktype = 'userlock' AND l.granted
      AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database());
COMMENT ON VIEW drover.process IS 'Live processes of pg_drover in this database, by the locks they hold. class: 1 supervisor, 2 worker of migration id, 3 owner of slice id, 4 the worker that cuts slices of migration id or finishes its indexes, 5 the worker that builds object id, 6 the worker that vacuums or analyzes for migration id, 7 a batch of migration id, or the worker that cuts its next pass, 8 a transaction that alters what migration id, or one that would wait for it, comes after.';

CREATE VIEW drover.migration_status AS
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
COMMENT ON VIEW drover.migration_status IS 'Each migration with its state derived from live processes.';

CREATE VIEW @extschema@.migrate_progress WITH (security_barrier) AS
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

CREATE VIEW @extschema@.migrate_definitions WITH (security_barrier) AS
    SELECT m.id AS migration_id, m.name, m.kind, w.relation, m.owner, w.set_clause, w.where_clause, w.target, w.column_map, w.routine,
           w.strategy, w.key_index, m.workers, m.settings, CASE WHEN r.rows THEN m.environment ELSE m.environment - 'set' END AS environment, m.start_after, m.after, m.created_at,
           CASE WHEN r.rows THEN m.detail END AS detail, CASE WHEN r.rows THEN m.hint END AS hint,
           CASE WHEN w.undo_oid IS NOT NULL THEN coalesce(
               (SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.oid = w.undo_oid AND m.home = drover.home()), w.undo_relation) END AS undo_table
    FROM drover.migration m JOIN drover.step w ON w.migration_id = m.id AND w.step = m.walk
    CROSS JOIN LATERAL (SELECT drover.may_read_rows(m.owner_oid, m.owner, m.home) AS rows) r
    WHERE drover.may_read(m.owner_oid, m.owner, m.home);
COMMENT ON VIEW @extschema@.migrate_definitions IS 'What each migration does and with which settings; workers is the number wanted. detail and hint belong to the sqlstate in migrate_progress.';

CREATE VIEW @extschema@.migrate_steps WITH (security_barrier) AS
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

CREATE VIEW @extschema@.migrate_slices WITH (security_barrier) AS
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
COMMENT ON VIEW @extschema@.migrate_slices IS 'Slices of each migration with their cursors; state is running where a live process owns the slice.';

CREATE VIEW @extschema@.migrate_batches WITH (security_barrier) AS
    SELECT m.id AS migration_id, m.name, s.relation, b.slice_id, b.number, b.pid, b.chunks, b.rows_walked, b.rows_done,
           b.wal_bytes, b.duration_ms, CASE WHEN r.rows THEN b.key_from END AS key_from, CASE WHEN r.rows THEN b.key_to END AS key_to, b.at
    FROM drover.batch b JOIN drover.migration m ON m.id = b.migration_id JOIN drover.slice s ON s.id = b.slice_id
    CROSS JOIN LATERAL (SELECT drover.may_read_rows(m.owner_oid, m.owner, m.home) AS rows) r
    WHERE drover.may_read(m.owner_oid, m.owner, m.home);
COMMENT ON VIEW @extschema@.migrate_batches IS 'The last committed batches (setting keep_batches) with their key ranges.';

CREATE VIEW @extschema@.migrate_errors WITH (security_barrier) AS
    SELECT e.migration_id, m.name, e.relation, CASE WHEN r.rows THEN e.key END AS key, e.sqlstate, CASE WHEN r.rows THEN e.message END AS message,
           CASE WHEN r.rows THEN e.detail END AS detail, e.constraint_name, CASE WHEN r.rows THEN e.statement END AS statement, e.at,
           CASE WHEN r.rows THEN e.hint END AS hint, CASE WHEN r.rows THEN e.context END AS context, CASE WHEN r.rows THEN e.key_from END AS key_from,
           CASE WHEN r.rows THEN e.key_to END AS key_to, e.attempt, e.will_retry, e.pid, e.id AS error_id,
           e.key_columns, e.quarantined, e.mended_at
    FROM drover.error e JOIN drover.migration m ON m.id = e.migration_id
    CROSS JOIN LATERAL (SELECT drover.may_read_rows(m.owner_oid, m.owner, m.home) AS rows) r
    WHERE drover.may_read(m.owner_oid, m.owner, m.home);
COMMENT ON VIEW @extschema@.migrate_errors IS 'Every failed batch with SQLSTATE, message, key range (key_from, key_to] and the statement; will_retry tells transient failures; quarantined ones are single rows that were left out.';

CREATE VIEW @extschema@.migrate_waits WITH (security_barrier) AS
    SELECT m.id AS migration_id, m.name, w.reason, sum(w.seconds) AS seconds, max(w.at) AS at
    FROM drover.migration m CROSS JOIN LATERAL (
        SELECT t.reason, t.seconds, t.at FROM drover.wait t WHERE t.migration_id = m.id
        UNION ALL -- which rests without a worker, and counts when that ends
        SELECT split_part(m.waiting_for, ':', 1), greatest(extract(epoch FROM clock_timestamp() - m.updated_at), 0)::double precision, clock_timestamp()
        WHERE m.not_before IS NOT NULL AND m.waiting_for !~ '^(retry|crash|worker)') w
    WHERE drover.may_read(m.owner_oid, m.owner, m.home) GROUP BY m.id, m.name, w.reason;
COMMENT ON VIEW @extschema@.migrate_waits IS 'How long the signals held back each migration: seconds of all its workers together, by reason.';
GRANT SELECT ON @extschema@.migrate_waits TO PUBLIC;

CREATE VIEW @extschema@.migrate_events WITH (security_barrier) AS
    SELECT e.migration_id, m.name, e.id AS event_id, e.kind, e.state,
           CASE WHEN r.rows THEN e.message WHEN e.kind IN ('created', 'state') THEN substring(e.message FROM '^[a-z_ ]+(?: -> [a-z_]+(?:: [0-9A-Z]{5})?)?')
                WHEN e.kind = 'alert' AND e.state IS NOT NULL THEN substring(e.message FROM '^alert_state: [a-z_]+ -> [a-z_]+(?:: [0-9A-Z]{5})?') END AS message,
           e.by_role, e.at
    FROM drover.event e JOIN drover.migration m ON m.id = e.migration_id
    CROSS JOIN LATERAL (SELECT drover.may_read_rows(m.owner_oid, m.owner, m.home) AS rows) r
    WHERE drover.may_read(m.owner_oid, m.owner, m.home);
COMMENT ON VIEW @extschema@.migrate_events IS 'State changes, settings, passes, waits and worker starts of each migration, in order of event_id.';

GRANT SELECT ON @extschema@.migrate_progress, @extschema@.migrate_definitions, @extschema@.migrate_steps, @extschema@.migrate_slices, @extschema@.migrate_batches,
                @extschema@.migrate_errors, @extschema@.migrate_events TO PUBLIC;

-- ----------------------------------------------------------------------------------------------------- SQL API

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

CREATE FUNCTION @extschema@.migrate_pause(name text) RETURNS boolean
    LANGUAGE c VOLATILE STRICT PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_pause';
COMMENT ON FUNCTION @extschema@.migrate_pause(text) IS 'Stops a migration after the batch at work; true if that changed its state.';

CREATE FUNCTION @extschema@.migrate_resume(name text) RETURNS boolean
    LANGUAGE c VOLATILE STRICT PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_resume';
COMMENT ON FUNCTION @extschema@.migrate_resume(text) IS 'Lets a paused migration go on from its cursors; also wakes the supervisor. True if that changed its state.';

CREATE FUNCTION @extschema@.migrate_confirm(name text) RETURNS boolean
    LANGUAGE c VOLATILE STRICT PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_confirm';
COMMENT ON FUNCTION @extschema@.migrate_confirm(text) IS 'Lets a migration that is holding go on with its next step; true if that changed its state.';

CREATE FUNCTION @extschema@.migrate_cancel(name text) RETURNS boolean
    LANGUAGE c VOLATILE STRICT PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_cancel';
COMMENT ON FUNCTION @extschema@.migrate_cancel(text) IS 'Ends a migration where it stands; batches that committed stay. migrate_retry takes it up again. True if that changed its state.';

CREATE FUNCTION @extschema@.migrate_retry(name text, errors_only boolean DEFAULT false) RETURNS boolean
    LANGUAGE c VOLATILE STRICT PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_retry';
COMMENT ON FUNCTION @extschema@.migrate_retry(text, boolean) IS 'Lets a failed or cancelled migration go on from its cursors; one that succeeded with errors tries the rows in quarantine again (errors_only: nothing but that). True if that changed its state.';

CREATE FUNCTION @extschema@.migrate_rollback(name text, on_changed text DEFAULT NULL) RETURNS boolean
    LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_rollback';
COMMENT ON FUNCTION @extschema@.migrate_rollback(text, text) IS 'Restores the before-images of a migration at rest that was started with undo, in batches in the background; on_changed: skip (default) or overwrite rows that others have changed since. True if that changed its state.';

CREATE FUNCTION @extschema@.migrate_verify(name text, check_clause text DEFAULT NULL) RETURNS boolean
    LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_verify';
COMMENT ON FUNCTION @extschema@.migrate_verify(text, text) IS 'Counts, in batches in the background, rows of a finished migration that satisfy its where_clause and rows for which check_clause is not true; it fails if there are any. True if that changed its state.';

CREATE FUNCTION @extschema@.migrate_alter(name text, settings jsonb) RETURNS boolean
    LANGUAGE c VOLATILE STRICT PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_alter';
COMMENT ON FUNCTION @extschema@.migrate_alter(text, jsonb) IS 'Changes settings (and workers) of a migration, from the next batch on; null sets one back to its default. True if anything changed.';

CREATE FUNCTION @extschema@.migrate_drop(name text, cancel boolean DEFAULT false) RETURNS boolean
    LANGUAGE c VOLATILE STRICT PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_drop';
COMMENT ON FUNCTION @extschema@.migrate_drop(text, boolean) IS 'Forgets a migration that is finished, failed, cancelled or paused, with its history, or with cancel any; false if there is none of that name.';

CREATE FUNCTION @extschema@.migrate_remaining(name text) RETURNS bigint
    LANGUAGE c VOLATILE STRICT PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_remaining';
COMMENT ON FUNCTION @extschema@.migrate_remaining(text) IS 'Counts, now and as the migration''s owner, the rows that satisfy its where_clause; without one, estimates the rows not yet walked.';

CREATE FUNCTION @extschema@.migrate_assert_done(VARIADIC names text[]) RETURNS boolean
    LANGUAGE c STABLE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_assert_done';
COMMENT ON FUNCTION @extschema@.migrate_assert_done(text[]) IS 'Raises 55000 with progress and what to do unless every named migration has succeeded; otherwise true.';

CREATE PROCEDURE @extschema@.migrate_wait(name text, timeout interval DEFAULT NULL)
    LANGUAGE c AS 'MODULE_PATHNAME', 'drover_wait';
COMMENT ON PROCEDURE @extschema@.migrate_wait(text, interval) IS 'Waits, holding no snapshot, until the migration ends; raises its error if it failed, 57014 at the timeout.';

CREATE FUNCTION @extschema@.migrate_wake() RETURNS boolean
    LANGUAGE c VOLATILE STRICT PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_wake';
COMMENT ON FUNCTION @extschema@.migrate_wake() IS 'Starts this database''s supervisor if a migration waits for one and none is running; true if it did.';

CREATE FUNCTION @extschema@.migrate_ctid_offset(ctid tid) RETURNS bigint
    LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'drover_ctid_offset';
COMMENT ON FUNCTION @extschema@.migrate_ctid_offset(tid) IS 'Line pointer number of a row version on its page; the statements of workers stripe pages by it.';

CREATE FUNCTION @extschema@.migrate_version() RETURNS text
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'drover_version';
COMMENT ON FUNCTION @extschema@.migrate_version() IS 'Version of the loaded library; differs from the extension''s until ALTER EXTENSION ... UPDATE and a new session.';

-- ----------------------------------------------------------------------------------------------------- deploys

CREATE FUNCTION @extschema@.migrate_auto(
        name text, relation regclass, set_clause text, where_clause text, inline_limit bigint DEFAULT 10000,
        on_large text DEFAULT 'start', workers integer DEFAULT NULL, settings jsonb DEFAULT '{}', help text DEFAULT NULL,
        help_url text DEFAULT NULL) RETURNS text
    LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_auto';
COMMENT ON FUNCTION @extschema@.migrate_auto(text, regclass, text, text, bigint, text, integer, jsonb, text, text) IS
    'Deploy gate: already_done, ran_inline where few rows remain, else on_large: start (and raise until it has succeeded), fail, or queue (started at commit).';

CREATE FUNCTION @extschema@.migrate_plan(
        relation regclass, set_clause text, where_clause text DEFAULT NULL, workers integer DEFAULT NULL,
        strategy text DEFAULT 'auto', settings jsonb DEFAULT '{}') RETURNS TABLE (item text, detail text)
    LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_plan';
COMMENT ON FUNCTION @extschema@.migrate_plan(regclass, text, text, integer, text, jsonb) IS
    'What migrate_start would do: walk, statements, locks as observed on rows that are rolled back, and what it meets: indexes, triggers, foreign keys, publications.';

CREATE FUNCTION @extschema@.migrate_estimate(
        relation regclass, set_clause text, where_clause text DEFAULT NULL, workers integer DEFAULT NULL,
        strategy text DEFAULT 'auto', settings jsonb DEFAULT '{}') RETURNS TABLE (item text, value text, low text, high text, note text)
    LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'drover_estimate';
COMMENT ON FUNCTION @extschema@.migrate_estimate(regclass, text, text, integer, text, jsonb) IS
    'Duration, WAL, table growth and dead rows of a migration, from trials on rows all over the table that are rolled back; and warnings.';

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

-- ------------------------------------------------------------------------------------------------ dump and restore

SELECT pg_catalog.pg_extension_config_dump('drover.migration', '');
SELECT pg_catalog.pg_extension_config_dump('drover.step', '');
SELECT pg_catalog.pg_extension_config_dump('drover.slice', '');
SELECT pg_catalog.pg_extension_config_dump('drover.batch', '');
SELECT pg_catalog.pg_extension_config_dump('drover.object', '');
SELECT pg_catalog.pg_extension_config_dump('drover.error', '');
SELECT pg_catalog.pg_extension_config_dump('drover.event', '');
SELECT pg_catalog.pg_extension_config_dump('drover.wait', '');
SELECT pg_catalog.pg_extension_config_dump('drover.migration_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('drover.slice_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('drover.object_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('drover.error_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('drover.event_id_seq', '');
