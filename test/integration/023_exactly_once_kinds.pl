# Every row exactly once for every kind, every way to walk and to write, whatever dies: short runs with two workers,
# each through a kill -9 of a worker and one of the whole server. Deferred indexes are there at the end as they were.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

my $rows = $ENV{DROVER_ROWS} // 40_000;
my $node = new_node('kinds', preload => 1);
# Small batches with a pause, so that a run outlasts its faults; then the pause is lifted.
my %pace = (batch_rows => int($rows / 100), pause => '300ms', retry_delay => '20ms');

sub sql {
    my ($statement) = @_;
    return $node->safe_psql('postgres', $statement);
}

sub settings {
    my (%more) = (%pace, @_);
    return "'" . JSON::PP->new->canonical->encode(\%more) . "'::jsonb";
}

sub kill_worker {
    my $checkpointer = sql(q{SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'});
    wait_until('a worker', sub { # one may just have ended
        my @pids = worker_pids($node);
        @pids && kill('KILL', $pids[ random_int(0, $#pids) ]) == 1;
    });
    wait_gone($checkpointer);
    wait_until('the server to answer', sub { answers($node) });
}

# Starts it, sends both faults through it a tenth and two tenths on, and waits for its end.
sub survives {
    my ($name, $call, $total) = @_;
    sql("SELECT $call");
    my @faults = random_int(0, 1) ? (\&kill_worker, sub { kill_server($node) }) : (sub { kill_server($node) }, \&kill_worker);
    for my $i (0, 1) {
        wait_until("$name to get on", sub {
            my $p = progress($node, $name);
            $p && ($p->{rows_done} >= $total * ($i + 1) / 10 || $p->{state} !~ /running|queued/) });
        is(progress($node, $name)->{state}, 'running', "$name: a fault in the middle") or last;
        $faults[$i]->();
    }
    sql(qq{SELECT migrate_alter('$name', '{"pause": null}')});
    return wait_state($node, $name, 'succeeded');
}

# UPDATE by every strategy, with stripes and without; n counts the changes of a row.
for my $strategy (qw(key block)) {
    for my $stripes (1, 4) {
        my $name = "update_${strategy}_$stripes";
        sql("CREATE TABLE t (id bigint PRIMARY KEY, n integer NOT NULL DEFAULT 0, filler text DEFAULT repeat('x', 100));"
            . " INSERT INTO t SELECT i FROM generate_series(1, $rows) i; ANALYZE t");
        # By block a row must tell that it is done; by key it need not.
        my $where = $strategy eq 'block' ? ', where_clause => $$n = 0$$' : '';
        my $end = survives($name, "migrate_start('$name', 't', 'n = n + 1'$where, workers => 2, strategy => '$strategy', settings => "
            . settings(stripes => $stripes) . ')', $rows);
        is(sql('SELECT concat_ws($$ $$, count(*), min(n), max(n)) FROM t'), "$rows 1 1", "$name: every row once");
        is($end->{rows_done}, $rows, "$name: rows_done");
        sql('DROP TABLE t');
    }
}

# DELETE of every second row by both strategies; a trigger notes each row that goes.
for my $strategy (qw(key block)) {
    my $name = "delete_$strategy";
    sql("CREATE TABLE t (id bigint PRIMARY KEY, filler text DEFAULT repeat('x', 100)); INSERT INTO t SELECT i FROM generate_series(1, $rows) i;"
        . ' ANALYZE t; CREATE TABLE gone (id bigint); CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS'
        . ' $$BEGIN INSERT INTO gone VALUES (OLD.id); RETURN OLD; END$$;'
        . ' CREATE TRIGGER note AFTER DELETE ON t FOR EACH ROW EXECUTE FUNCTION note()');
    my $end = survives($name, "migrate_start_delete('$name', 't', 'id % 2 = 0', workers => 2, strategy => '$strategy', settings => "
        . settings() . ')', $rows / 2);
    is(sql('SELECT concat_ws($$ $$, count(*), count(*) FILTER (WHERE id % 2 = 0)) FROM t'), $rows / 2 . ' 0', "$name: all that should go went");
    is(sql('SELECT concat_ws($$ $$, count(*), count(DISTINCT id)) FROM gone'), join(' ', ($rows / 2) x 2), "$name: each once");
    is($end->{rows_done}, $rows / 2, "$name: rows_done");
    sql('DROP TABLE t, gone; DROP FUNCTION note');
}

# Copies: by page, row by row, skipping conflicts. Without a unique index on the target nothing hides a second copy.
new_counters($node, 'source', $rows);
my %target = (
    by_page => 'CREATE TABLE target (id bigint, n integer); CREATE INDEX ON target (id)',
    by_row => 'CREATE TABLE target (id bigint, n integer) PARTITION BY RANGE (id); CREATE TABLE target1 PARTITION OF target DEFAULT',
    skipping => 'CREATE TABLE target (id bigint, n integer)',
);
for my $way (sort keys %target) {
    sql($target{$way});
    my $end = survives("copy_$way", "migrate_start_copy('copy_$way', 'source', 'target', workers => 2, settings => "
        . settings($way eq 'skipping' ? (on_conflict => 'skip') : ()) . ')', $rows);
    is(sql('SELECT concat_ws($$ $$, count(*), count(DISTINCT id), sum(id)) FROM target'), "$rows $rows " . $rows * ($rows + 1) / 2,
        "copy $way: every row once");
    is($end->{rows_done}, $rows, "copy $way: rows_done");
    sql('DROP TABLE target');
}

# Deferred indexes: killed while rows are copied, and again and again while indexes are built.
sub indexes {
    return sql(q{SELECT string_agg(pg_get_indexdef(i.indexrelid) || coalesce(' ' || pg_get_constraintdef(c.oid), ''), '; ' ORDER BY i.indexrelid::regclass::text)
        FROM pg_index i LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid WHERE i.indrelid = 'target'::regclass});
}
# An expression that takes its time, so that the kills meet builds at work.
sql('CREATE FUNCTION slow(n bigint) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$BEGIN IF n % 100 = 0 THEN PERFORM pg_sleep(0.01); END IF; RETURN n; END$$');
sql('CREATE TABLE target (id bigint PRIMARY KEY, n integer NOT NULL); CREATE INDEX target_n ON target (n);'
    . ' CREATE UNIQUE INDEX target_slow ON target (public.slow(id)); ALTER TABLE target ADD CONSTRAINT target_pair UNIQUE (n, id) DEFERRABLE');
my $before = indexes();
my $start = q{migrate_start_copy('deferred', 'source', 'target', workers => 2, settings => } . settings(defer_indexes => \1) . ')';
sql("SELECT $start");
wait_until('the first rows', sub { my $p = progress($node, 'deferred'); $p && $p->{rows_done} > $rows / 10 });
is(sql(q{SELECT count(*) FROM pg_index WHERE indrelid = 'target'::regclass}), 0, 'deferred: no index while rows are copied');
kill_server($node);
sql(q{SELECT migrate_alter('deferred', '{"pause": null}')});
for my $kill (1, 2) {
    wait_until('only the slow index to be left, and at work', sub { my ($rc, $out) = $node->psql('postgres',
        q{SELECT string_agg(name, ' '), (SELECT count(*) > 0 FROM pg_stat_progress_create_index WHERE relid = 'target'::regclass)
          FROM drover.object WHERE state = 'missing'}); $rc == 0 && $out eq 'target_slow|t' });
    is(progress($node, 'deferred')->{phase}, 'building indexes', "deferred: phase, before kill $kill");
    my ($rc, $out, $err) = $node->psql('postgres', q{SELECT migrate_pause('deferred'); SELECT migrate_drop('deferred')});
    like($err, qr{indexes of public\.target are missing.*DETAIL:  These statements would build them:\n(?:CREATE|ALTER)}s, 'deferred: cannot be forgotten now');
    sql(q{SELECT migrate_resume('deferred')});
    $kill == 1 ? kill_worker() : kill_server($node);
}
my $end = wait_state($node, 'deferred', 'succeeded');
is(indexes(), $before, 'deferred: every index and constraint as it was');
is(sql('SELECT concat_ws($$ $$, count(*), count(DISTINCT id), sum(id)) FROM target'), "$rows $rows " . $rows * ($rows + 1) / 2, 'deferred: every row once');
is(sql(q{SELECT string_agg(concat_ws(' ', step, kind, state), ', ' ORDER BY step) FROM migrate_steps WHERE name = 'deferred'}),
    '1 ddl done, 2 batched done, 3 build done', 'deferred: steps');
sql(q{SELECT migrate_drop('deferred'); DROP TABLE target});

# Calls, with bounds and with keys.
my %body = (
    'bounds(lo bigint, hi bigint)' => 'UPDATE source SET n = n + 1 WHERE (lo IS NULL OR id > lo) AND id <= hi',
    'keys(keys bigint[])' => 'UPDATE source SET n = n + 1 WHERE id = ANY (keys)',
);
my $calls = 0;
for my $signature (sort keys %body) {
    my ($name, $types) = $signature =~ /^(\w+)\((.*)\)$/;
    $types =~ s/\b(?:lo|hi|keys) //g;
    sql("CREATE PROCEDURE $signature LANGUAGE plpgsql AS \$\$BEGIN $body{$signature}; END\$\$");
    my $done = survives("call_$name", "migrate_start_call('call_$name', 'source', '$name($types)', workers => 2, settings => " . settings() . ')', $rows);
    $calls++;
    is(counters($node, 'source'), "$rows $calls $calls", "call $name: every row once");
    is($done->{rows_done}, $rows, "call $name: rows_done");
}

# The same over a key of two columns, one of them downwards.
sql("CREATE TABLE m2m (a integer, b bigint, n integer NOT NULL DEFAULT 0); INSERT INTO m2m SELECT i % 400, i / 400 FROM generate_series(0, $rows - 1) i;"
    . ' CREATE UNIQUE INDEX m2m_key ON m2m (a DESC, b); ALTER TABLE m2m ALTER a SET NOT NULL, ALTER b SET NOT NULL; ANALYZE m2m');
%body = (
    'pair_bounds(lo_a integer, lo_b bigint, hi_a integer, hi_b bigint)' => 'UPDATE m2m SET n = n + 1'
        . ' WHERE (lo_a IS NULL OR (-a, b) > (-lo_a, lo_b)) AND (-a, b) <= (-hi_a, hi_b)',
    'pair_keys(a_keys integer[], b_keys bigint[])' => 'UPDATE m2m SET n = n + 1 FROM unnest(a_keys, b_keys) k (x, y) WHERE (a, b) = (x, y)',
);
sql('CREATE INDEX ON m2m ((-a), b)');
$calls = 0;
for my $signature (sort keys %body) {
    my ($name, $types) = $signature =~ /^(\w+)\((.*)\)$/;
    $types =~ s/\b\w+ (?=\w)//g;
    sql("CREATE PROCEDURE $signature LANGUAGE plpgsql AS \$\$BEGIN $body{$signature}; END\$\$");
    my $done = survives("call_$name", "migrate_start_call('call_$name', 'm2m', '$name($types)', workers => 2, settings => " . settings() . ')', $rows);
    $calls++;
    is(counters($node, 'm2m'), "$rows $calls $calls", "call $name: every row once");
    is($done->{rows_done}, $rows, "call $name: rows_done");
}

is(sql('SELECT count(*) FROM migrate_errors WHERE NOT will_retry'), 0, 'no error was final');
$node->stop;
done_testing();
