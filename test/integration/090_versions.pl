# What is new in a version of the server: each part runs from that version on, and rows are exact as everywhere.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('versions', preload => 1, conf => 'autovacuum = off');
my $version = int(sql('SHOW server_version_num') / 10000);
note "PostgreSQL $version";

sub sql { return $node->safe_psql('postgres', $_[0]) }

# What a statement is refused with.
sub refusal {
    my ($rc, undef, $error) = $node->psql('postgres', "\\set VERBOSITY verbose\n$_[0]", on_error_stop => 0);
    return $error;
}

# A part for servers of that version or later.
sub since {
    my ($least, $what, $code) = @_;
    subtest "$what ($least)" => sub {
        plan skip_all => "PostgreSQL $version" if $version < $least;
        $code->();
    };
    return;
}

sub run {
    my ($name, $call) = @_;
    sql($call);
    return wait_state($node, $name, 'succeeded');
}

sql('CREATE ROLE app LOGIN; GRANT USAGE ON SCHEMA drover TO app; GRANT CREATE ON SCHEMA public TO app');

subtest 'an index of ranges of blocks and HOT' => sub {
    sql(q{CREATE TABLE readings (id int PRIMARY KEY, at int NOT NULL) WITH (fillfactor = 40);
        INSERT INTO readings SELECT i, i FROM generate_series(1, 20000) i;
        CREATE INDEX readings_at ON readings USING brin (at); VACUUM ANALYZE readings});
    my $hot = sql(q{SELECT detail FROM migrate_plan('readings', 'at = at + 1') WHERE item = 'HOT'});
    my $walk = sql(q{SELECT string_agg(detail, ' ') FROM migrate_plan('readings', 'at = at + 1') WHERE item = 'walk'});
    if ($version >= 16) {
        like($hot, qr/^possible: .* writes to no index but readings_at$/, 'the plan says that it is possible');
        unlike($walk, qr/is indexed/, 'and the walk is chosen so');
    } else {
        like($hot, qr/^not possible, because of readings_at:/, 'the plan says that it is not possible');
    }
    run('readings', q{SELECT migrate_start('readings', 'readings', 'at = at + 1')});
    is(sql('SELECT count(*) FROM readings WHERE at = id + 1'), 20000, 'every row is exact');
    is(sql(q{SET enable_seqscan = off; SELECT count(*) FROM readings WHERE at BETWEEN 101 AND 200}), 100, 'through the index, too');
    sql('SELECT pg_stat_force_next_flush()');
    my $share = sql(q{SELECT n_tup_hot_upd > n_tup_upd / 2 FROM pg_stat_user_tables WHERE relname = 'readings'});
    is($share, $version >= 16 ? 't' : 'f', 'the updates were as planned');
};

since(17, 'transaction_timeout of the role and of the database', sub {
    sql(q{CREATE FUNCTION slowly(int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.02); RETURN $1 + 1; END $$;
        ALTER ROLE app SET transaction_timeout = '400ms'; ALTER DATABASE postgres SET transaction_timeout = '400ms'});
    $node->safe_psql('postgres', q{SET transaction_timeout = 0; CREATE TABLE patient (id int PRIMARY KEY, n int NOT NULL);
        INSERT INTO patient SELECT i, 0 FROM generate_series(1, 200) i; ALTER TABLE patient OWNER TO app});
    my $position = log_position($node);
    sql(q{SET SESSION AUTHORIZATION app; SET transaction_timeout = '5s';
        SELECT migrate_start('patient', 'patient', 'n = slowly(n)', settings => '{"chunk_rows": 100, "chunk_rows_max": 100, "batch_target": "2s"}')});
    wait_state($node, 'patient', 'succeeded');
    is(counters($node, 'patient'), '200 1 1', 'batches may take longer');
    unlike(slurp_file($node->logfile, $position), qr/transaction timeout/, 'and nothing of ours was ended by it');
    sql('ALTER ROLE app RESET transaction_timeout; ALTER DATABASE postgres RESET transaction_timeout');
});

since(17, 'the privilege MAINTAIN', sub {
    new_counters($node, 'kept', 40_000);
    sql('CREATE INDEX ON kept (n); VACUUM ANALYZE kept; GRANT SELECT, UPDATE, MAINTAIN ON kept TO app');
    sql(q{SET SESSION AUTHORIZATION app; SELECT migrate_start('kept', 'kept', 'n = n + 1',
        settings => '{"batch_rows": 500, "chunk_rows_max": 500, "pause": "75ms", "vacuum_min_dead": 0}')});
    wait_state($node, 'kept', 'succeeded');
    is(counters($node, 'kept'), '40000 1 1', 'every row is exact');
    like(sql(q{SELECT message FROM migrate_events WHERE name = 'kept' AND kind = 'vacuum' LIMIT 1}),
        qr/^vacuumed public\.kept /, 'who does not own the table vacuums it');
    wait_until('the ANALYZE', sub { sql(q{SELECT analyze_count FROM pg_stat_user_tables WHERE relname = 'kept'}) == 3 });
});

since(17, 'what processes wait for', sub {
    sql(q{CREATE TABLE held (id int PRIMARY KEY, n int); INSERT INTO held SELECT i, 0 FROM generate_series(1, 1000) i;
        SELECT migrate_start('held', 'held', 'n = 1', settings => '{"batch_rows": 10, "chunk_rows": 10, "chunk_rows_max": 10, "pause": "900ms"}')});
    wait_until('the worker to pause', sub {
        sql(q{SELECT wait_event FROM pg_stat_activity WHERE backend_type = 'pg_drover worker'}) eq 'PgDroverGate' });
    is(sql(q{SELECT count(*) > 0 FROM pg_stat_activity WHERE wait_event_type = 'Extension' AND backend_type LIKE 'pg_drover%' AND wait_event LIKE 'PgDrover%'}),
        't', 'has a name');
    sql(q{SELECT migrate_cancel('held')});
});

since(18, 'a key whose NOT NULL is NOT VALID', sub {
    sql(q{CREATE TABLE loose (id int, n int NOT NULL DEFAULT 0);
        INSERT INTO loose SELECT nullif(i, 7) FROM generate_series(1, 1000) i;
        ALTER TABLE loose ADD CONSTRAINT loose_id NOT NULL id NOT VALID; CREATE UNIQUE INDEX loose_key ON loose (id)});
    my $start = q{SELECT migrate_start('loose', 'loose', 'n = n + 1', 'n = 0', settings => '{"key": "loose_key"}')};
    my $error = refusal($start);
    like($error, qr/0A000: index "loose_key" cannot be the key/, 'it is refused');
    like($error, qr/NOT VALID.*VALIDATE CONSTRAINT/, 'with what to do');
    run('blocks', q{SELECT migrate_start('blocks', 'loose', 'n = n + 1', 'n = 0 AND id IS NOT NULL')}); # which an update refuses
    is(sql('SELECT count(*) FROM loose WHERE n = 1'), 999, 'by block every row is met');
    sql('DELETE FROM loose WHERE id IS NULL; UPDATE loose SET n = 0; ALTER TABLE loose VALIDATE CONSTRAINT loose_id');
    run('loose', $start);
    is(sql('SELECT count(*) FROM loose WHERE n = 1'), 999, 'validated, it is walked');
});

since(18, 'virtual generated columns', sub {
    sql(q{CREATE TABLE virt (id int PRIMARY KEY, n int NOT NULL, twice int GENERATED ALWAYS AS (n * 2) VIRTUAL);
        INSERT INTO virt SELECT i, i % 3 FROM generate_series(1, 3000) i; CREATE TABLE was AS SELECT * FROM virt});
    my $differs = 'SELECT count(*) FROM (SELECT * FROM virt EXCEPT SELECT * FROM was) d';
    run('virt', q{SELECT migrate_start('virt', 'virt', 'n = n + 3 + 0 * twice', 'twice < 6', workers => 2, settings => '{"undo": true}')});
    is(sql('SELECT count(*) FROM virt v JOIN was USING (id) WHERE v.n <> was.n + 3'), 0, 'an update that reads them');
    sql(q{SELECT migrate_rollback('virt')});
    wait_state($node, 'virt', 'rolled_back');
    is(sql($differs), 0, 'goes back');
    run('gone', q{SELECT migrate_start_delete('gone', 'virt', 'twice = 2', settings => '{"undo": true}')});
    is(sql('SELECT count(*) FROM virt'), 2000, 'a delete');
    sql(q{SELECT migrate_rollback('gone')});
    wait_state($node, 'gone', 'rolled_back');
    is(sql("$differs UNION ALL SELECT count(*) FROM virt"), "0\n3000", 'goes back');
    sql('CREATE TABLE other (id int PRIMARY KEY, n int, twice int GENERATED ALWAYS AS (n * 2) VIRTUAL CHECK (twice < 7), seen int)');
    run('copied', q{SELECT migrate_start_copy('copied', 'virt', 'other', '{"id": "id", "n": "n", "seen": "twice + 1"}')});
    is(sql('SELECT count(*) FROM other o JOIN was USING (id) WHERE o.n = was.n AND o.twice = was.twice AND seen = was.twice + 1'), 3000, 'a copy');
    sql('TRUNCATE other; UPDATE virt SET n = 4 WHERE id = 5');
    sql(q{SELECT migrate_start_copy('checked', 'virt', 'other')});
    is(wait_state($node, 'checked', 'failed')->{sqlstate}, '23514', 'a check on one holds');
    like(refusal(q{SELECT migrate_start('no', 'virt', 'twice = 1', 'n = 1')}), qr/twice/, 'one cannot be assigned to');
});

since(18, 'foreign keys that are not enforced', sub {
    sql(q{CREATE TABLE parent (id int PRIMARY KEY); INSERT INTO parent SELECT generate_series(1, 1000);
        CREATE TABLE child (id int PRIMARY KEY, parent int, CONSTRAINT lax FOREIGN KEY (parent) REFERENCES parent ON DELETE CASCADE NOT ENFORCED);
        INSERT INTO child SELECT i, i FROM generate_series(1, 1000) i});
    is(sql(q{SELECT detail FROM migrate_plan('child', 'parent = parent + 5000') WHERE item = 'foreign key'}), 'none is concerned',
        'the plan of an update knows');
    unlike(sql(q{SELECT string_agg(detail, ' ') FROM migrate_plan_delete('parent', 'id > 0')}), qr/lax/, 'that of a delete, too');
    run('child', q{SELECT migrate_start('child', 'child', 'parent = parent + 5000')});
    run('parent', q{SELECT migrate_start_delete('parent', 'parent', 'id > 0', settings => '{"undo": true}')});
    is(sql('SELECT count(*), min(parent) FROM child'), '1000|5001', 'as the plain statements');
});

since(18, 'a key WITHOUT OVERLAPS', sub {
    sql(q{CREATE TABLE stays (id int4range, during daterange, n int, PRIMARY KEY (id, during WITHOUT OVERLAPS));
        CREATE INDEX stays_n ON stays (n);
        CREATE TABLE came (id int PRIMARY KEY, during daterange);
        INSERT INTO came SELECT i, daterange('2025-01-01'::date + i, '2025-01-02'::date + i) FROM generate_series(1, 2000) i});
    run('stays', q{SELECT migrate_start_copy('stays', 'came', 'stays', '{"id": "int4range(id % 10, id % 10 + 1)", "during": "during", "n": "id"}',
        settings => '{"defer_indexes": true}')});
    is(sql(q{SELECT count(*), count(DISTINCT n) FROM stays}), '2000|2000', 'every row is copied');
    is(sql(q{SELECT string_agg(indexrelid::regclass::text, ', ' ORDER BY indexrelid::regclass::text) FROM pg_index WHERE indrelid = 'stays'::regclass AND indisvalid}),
        'stays_n, stays_pkey', 'its key stays, and the other index is built at the end');
    sql('TRUNCATE stays');
    sql(q{SELECT migrate_start_copy('overlap', 'came', 'stays', '{"id": "int4range(1, 2)", "during": "daterange(lower(during), NULL)", "n": "id"}')});
    is(wait_state($node, 'overlap', 'failed')->{sqlstate}, '23P01', 'rows that overlap are refused');
    sql('TRUNCATE stays');
    run('in_key', q{SELECT migrate_start_copy('in_key', 'came', 'stays', '{"id": "int4range(id % 10, id % 10 + 1)", "during": "during", "n": "0"}')});
    run('walked', q{SELECT migrate_start('walked', 'stays', 'n = n + 1', 'n = 0')});
    is(sql('SELECT count(*), min(n), max(n) FROM stays'), '2000|1|1', 'a table with no other key is walked by block');
});

since(18, 'keys by uuidv7()', sub {
    sql(q{CREATE TABLE sorted (id uuid PRIMARY KEY DEFAULT uuidv7(), n int NOT NULL DEFAULT 0);
        INSERT INTO sorted (n) SELECT 0 FROM generate_series(1, 5000)});
    run('sorted', q{SELECT migrate_start('sorted', 'sorted', 'n = n + 1', workers => 2, strategy => 'key')});
    is(counters($node, 'sorted'), '5000 1 1', 'every row is exact');
    sql('CREATE TABLE taken (id uuid PRIMARY KEY, n int)');
    run('taken', q{SELECT migrate_start_copy('taken', 'sorted', 'taken', '{"id": "uuidv7()", "n": "n"}')});
    is(counters($node, 'taken'), '5000 1 1', 'and copied');
});

$node->stop;
done_testing();
