# When processes come and go: with the commit of a start and not before, no more than the limits allow, at the time and
# in the order asked for, and all of them away when nothing is left to do.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use IPC::Run ();
use PostgreSQL::Test::Utils;
use Test::More;

# The postmaster tells at debug1 which processes it starts.
my $node = new_node('start', conf => "log_min_messages = debug1\npg_drover.naptime = 200ms");
my $slow = q{'{"batch_rows": 100, "pause": "100ms"}'};

sub sql { return $node->safe_psql('postgres', $_[0]) }

sub all_gone {
    my ($what) = @_;
    ok(eval { wait_until('processes to end', sub { processes($node) == 0 }) }, "$what: no process is left");
    return;
}

sub supervisors_started {
    my ($position) = @_;
    return scalar grep { /DEBUG:  registering background worker "pg_drover supervisor"/ } drover_log($node, $position);
}

# A session knows the settings once it has loaded the library, which is not preloaded here.
sub reload {
    my ($setting, $value) = @_;
    $node->safe_psql('postgres', "LOAD 'pg_drover';\nALTER SYSTEM SET $setting = $value;\nSELECT pg_reload_conf();");
    $node->poll_query_until('postgres', "SELECT current_setting('$setting', true) = '$value'") or die "$setting is not $value";
    return;
}

subtest 'a start that is rolled back starts nothing' => sub {
    new_counters($node, 'undone', 10);
    my $position = log_position($node);
    sql(q{BEGIN; SELECT migrate_start('undone', 'undone', 'n = n + 1'); ROLLBACK});
    sql(q{BEGIN; SAVEPOINT s; SELECT migrate_start('undone', 'undone', 'n = n + 1'); ROLLBACK TO s; COMMIT});
    is(sql('SELECT count(*) FROM migrate_progress'), 0, 'no row');
    # The postmaster takes registrations in order: after this one, those before would be in the log.
    sql(q{BEGIN; SAVEPOINT s; SELECT migrate_start('kept', 'undone', 'n = n + 2'); RELEASE s; COMMIT});
    wait_state($node, 'kept', 'succeeded');
    is(supervisors_started($position), 1, 'one supervisor, of the start that was committed');
    is(counters($node, 'undone'), '10 2 2', 'only its clause was applied');
    all_gone('a migration that succeeded');
};

subtest 'eight sessions start one migration at once' => sub {
    new_counters($node, 'raced', 1_000);
    my $gate = $node->background_psql('postgres');
    $gate->query_safe('SELECT pg_advisory_lock(1)');
    my @sessions = map {
        my %s = (out => '', err => '');
        $s{handle} = IPC::Run::start([ 'psql', '-XAtq', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('postgres'),
            '-c', 'SELECT FROM pg_advisory_lock_shared(1)', '-c', q{SELECT migrate_start('raced', 'raced', 'n = n + 1')} ],
            '<', \'', '>', \$s{out}, '2>', \$s{err});
        \%s;
    } 1 .. 8;
    $node->poll_query_until('postgres', q{SELECT count(*) = 8 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted}) or die;
    $gate->query_safe('SELECT pg_advisory_unlock(1)');
    $gate->quit;
    my %ids;
    for my $s (@sessions) {
        IPC::Run::finish($s->{handle});
        is($? >> 8, 0, 'a session succeeds') or diag $s->{err};
        $s->{out} =~ s/\s+//g;
        $ids{ $s->{out} }++;
    }
    is_deeply([ values %ids ], [8], 'all get the same id') or diag explain \%ids;
    wait_state($node, 'raced', 'succeeded');
    is(counters($node, 'raced'), '1000 1 1', 'every row was changed exactly once');
    all_gone('a race');
};

subtest 'two migrations run side by side' => sub {
    for my $table (qw(left_side right_side)) {
        new_counters($node, $table, 3_000);
        sql("SELECT migrate_start('$table', '$table', 'n = n + 1', settings => $slow)");
    }
    ok($node->poll_query_until('postgres', q{SELECT count(*) = 2 FROM migrate_progress WHERE state = 'running' AND name LIKE '%_side' AND rows_done > 0}),
        'both are running');
    for my $table (qw(left_side right_side)) {
        sql(qq{SELECT migrate_alter('$table', '{"pause": null, "batch_rows": null}')});
        wait_state($node, $table, 'succeeded');
        is(counters($node, $table), '3000 1 1', 'every row was changed exactly once');
    }
    all_gone('two migrations');
};

# Starts six migrations, looks at the workers until all have succeeded, and returns the most that were alive at a time
# and the reasons for which any waited.
sub run_six {
    my ($prefix, $count) = @_;
    for my $i (1 .. 6) {
        new_counters($node, "${prefix}_$i", 1_000);
        sql("GRANT SELECT, UPDATE ON ${prefix}_$i TO PUBLIC");
    }
    sql("SET SESSION AUTHORIZATION clerk;" . join '', map {
        qq{SELECT migrate_start('${prefix}_$_', '${prefix}_$_', 'n = n + 1', settings => '{"batch_rows": 200, "pause": "200ms"}');} } 1 .. 6);
    my ($most, %reasons) = (0);
    wait_until('all six to succeed', sub {
        my $look = sql("SELECT (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'pg_drover worker'), count(*) FILTER (WHERE state = 'succeeded'),"
            . " string_agg(DISTINCT waiting_for, '; ') FROM migrate_progress WHERE name LIKE '${prefix}\\__'");
        my ($workers, $succeeded, $waiting) = split /\|/, $look, -1;
        $most = $workers if $workers > $most;
        $reasons{$_} = 1 for split /; /, $waiting;
        return $succeeded == 6;
    });
    is(sql(join ' UNION ALL ', map { "SELECT count(*) FROM ${prefix}_$_ WHERE n = 1" } 1 .. 6), join("\n", (1000) x 6),
        'every row was changed exactly once');
    return ($most, %reasons);
}

subtest 'pg_drover.max_workers holds' => sub {
    sql('CREATE ROLE clerk LOGIN; GRANT USAGE ON SCHEMA drover TO clerk');
    reload('pg_drover.max_workers', 2);
    my ($most, %reasons) = run_six('all');
    is($most, 2, 'never more than two workers');
    ok($reasons{'worker slot: pg_drover.max_workers (2) in use'}, 'waiting_for says so') or diag explain \%reasons;
    all_gone('six migrations');
};

subtest 'pg_drover.max_workers_per_role holds' => sub {
    reload('pg_drover.max_workers', 4);
    reload('pg_drover.max_workers_per_role', 1);
    my ($most, %reasons) = run_six('role');
    is($most, 1, 'never more than one worker');
    ok($reasons{'worker slot: pg_drover.max_workers_per_role (1) in use'}, 'waiting_for says so') or diag explain \%reasons;
    reload('pg_drover.max_workers_per_role', 3);
};

subtest 'start_after and after' => sub {
    new_counters($node, 'timed', 1_000);
    sql(q{SELECT migrate_start('later', 'timed', 'n = n + 1', start_after => now() + interval '3 s')});
    my $waiting = wait_until('a reason', sub { my $p = progress($node, 'later'); $p->{waiting_for} && $p });
    is($waiting->{state}, 'scheduled', 'is scheduled');
    like($waiting->{waiting_for}, qr/^start_after: \d{4}-/, 'and says until when');
    wait_state($node, 'later', 'succeeded');
    is(sql(q{SELECT started_at >= (SELECT start_after FROM drover.migration WHERE name = 'later') FROM migrate_progress WHERE name = 'later'}),
        't', 'starts not before its time');

    sql("SELECT migrate_start('first', 'timed', 'n = n + 1', settings => $slow)");
    sql(q{SELECT migrate_start('second', 'timed', 'n = n * 10', after => '{first}')});
    $node->poll_query_until('postgres', q{SELECT waiting_for = 'after: first (running)' FROM migrate_progress WHERE name = 'second'})
        or fail('waiting_for names the predecessor');
    wait_state($node, 'second', 'succeeded');
    is(sql(q{SELECT b.started_at >= a.finished_at FROM migrate_progress a, migrate_progress b WHERE a.name = 'first' AND b.name = 'second'}),
        't', 'starts after its predecessor');
    is(counters($node, 'timed'), '1000 20 20', 'in that order');
    all_gone('a schedule');
};

subtest 'a predecessor that fails holds its successor back until it succeeds' => sub {
    new_counters($node, 'chained', 1_000);
    sql(q{SELECT migrate_start('broken', 'chained', 'n = n + 1 / (id - 500)::integer')});
    sql(q{SELECT migrate_start('waits', 'chained', 'n = n + 1', after => '{broken}')});
    wait_state($node, 'broken', 'failed');
    ok($node->poll_query_until('postgres', q{SELECT waiting_for = 'after: broken (failed)' FROM migrate_progress WHERE name = 'waits'}),
        'waiting_for says so');
    is(sql(q{SELECT migrate_cancel('waits')}), 't', 'it can be cancelled');
    all_gone('a migration that waits for one that failed');
};

# Four slots: the server's own logical replication launcher, the supervisor, two workers.
subtest 'max_worker_processes is exhausted' => sub {
    my $tight = new_node('tight', conf => 'max_worker_processes = 4');
    new_counters($tight, $_, 40_000) for qw(one two);
    $tight->safe_psql('postgres', qq{SELECT migrate_start('one', 'one', 'n = n + 1', workers => 2, settings => '{"batch_rows": 100, "pause": "100ms"}')});
    $tight->poll_query_until('postgres', q{SELECT workers = 2 FROM migrate_progress WHERE name = 'one'}) or die 'no two workers';
    $tight->safe_psql('postgres', q{SELECT migrate_start('two', 'two', 'n = n + 1')});
    ok($tight->poll_query_until('postgres',
        q{SELECT state = 'queued' AND waiting_for = 'worker slot: max_worker_processes (4) in use' FROM migrate_progress WHERE name = 'two'}),
        'waiting_for says so');
    $tight->safe_psql('postgres', 'CREATE DATABASE other');
    $tight->safe_psql('other', 'CREATE EXTENSION pg_drover');
    new_counters($tight, 'three', 100, 'other');
    my ($rc, $out, $error) = $tight->psql('other', q{SELECT migrate_start('three', 'three', 'n = n + 1')});
    is($rc, 0, 'a start without a slot for a supervisor is committed');
    unlike($error, qr/WARNING/, 'and waits for its turn');
    ok($tight->poll_query_until('other', q{SELECT waiting_for = 'supervisor slot: other databases have their turn' FROM migrate_progress WHERE name = 'three'}),
        'waiting_for says so, when it has waited for a moment');
    $tight->safe_psql('postgres', qq{SELECT migrate_alter('one', '{"pause": null, "batch_rows": null}')});
    for my $name (qw(one two)) {
        wait_state($tight, $name, 'succeeded');
        is(counters($tight, $name), '40000 1 1', "$name: every row was changed exactly once");
    }
    $tight->poll_query_until('other', q{SELECT state = 'succeeded' FROM migrate_progress}) or fail('three');
    is(counters($tight, 'three', 'other'), '100 1 1', 'which comes without a poke');
    $tight->stop;
};

$node->stop;
done_testing();
