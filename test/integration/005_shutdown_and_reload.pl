# The server's own commands never wait on pg_drover, and its log is not filled by it.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('calm', preload => 1, conf => 'pg_drover.max_workers_per_migration = 1');

sub sql { return $node->safe_psql('postgres', $_[0]) }

sub all_gone { wait_until('processes to end', sub { processes($node) == 0 }); return }

subtest 'the log of an undisturbed run is one line for each change of state' => sub {
    all_gone(); # the launcher
    new_counters($node, 'quiet', 20_000);
    my $position = log_position($node);
    sql(q{SELECT migrate_start('quiet', 'quiet', 'n = n + 1', 'n = 0', settings => '{"batch_rows": 500, "pause": "50ms"}')});
    wait_until('some batches', sub { progress($node, 'quiet')->{rows_done} > 0 });
    sql(q{SELECT migrate_pause('quiet')});
    all_gone();
    sql(q{SELECT migrate_resume('quiet')});
    sql(q{SELECT migrate_alter('quiet', '{"pause": null}')});
    wait_state($node, 'quiet', 'succeeded');
    all_gone();
    my @lines = drover_log($node, $position);
    s/^client backend \S+ // for @lines;
    s/^pg_drover (worker|supervisor) (?=.*-> succeeded)// for @lines; # whoever sees it first
    is_deeply(\@lines, [
        'LOG:  pg_drover: migration "quiet" (id 1): queued',
        'pg_drover worker LOG:  pg_drover: migration "quiet" (id 1): queued -> running',
        'LOG:  pg_drover: migration "quiet" (id 1): running -> paused',
        'LOG:  pg_drover: migration "quiet" (id 1): paused -> queued',
        'pg_drover worker LOG:  pg_drover: migration "quiet" (id 1): queued -> running',
        'LOG:  pg_drover: migration "quiet" (id 1): running -> succeeded',
    ], 'exactly these lines') or diag explain \@lines;
    is(counters($node, 'quiet'), '20000 1 1', 'every row was changed exactly once');
};

# Each row takes the time of a short computation, so that a worker is in the middle of a batch at any time.
my $busy = 'n = n + 1 + 0 * (SELECT count(*)::integer FROM generate_series(1, 20000) WHERE id = id)';

subtest 'ALTER SYSTEM and pg_reload_conf under load' => sub {
    new_counters($node, 'busy', 40_000);
    sql("SELECT migrate_start('busy', 'busy', '$busy', workers => 2)");
    $node->poll_query_until('postgres', q{SELECT rows_done > 0 AND workers = 1 FROM migrate_progress WHERE name = 'busy'}) or die 'no worker';
    sql('ALTER SYSTEM SET pg_drover.max_workers_per_migration = 2');
    sql('SELECT pg_reload_conf()');
    ok($node->poll_query_until('postgres', q{SELECT workers = 2 FROM migrate_progress WHERE name = 'busy'}), 'the supervisor reads it');
};

# DROP DATABASE waits until every process has taken part in a barrier.
subtest 'barriers under load' => sub {
    new_counters($node, 'dozing', 1_000);
    sql(q{SELECT migrate_start('dozing', 'dozing', 'n = n + 1', settings => '{"batch_rows": 10, "pause": "5s"}')});
    wait_until('one batch', sub { progress($node, 'dozing')->{rows_done} == 10 });
    sql('CREATE DATABASE passing');
    my ($rc, $out, $error) = $node->psql('postgres', 'SET statement_timeout = 60000; DROP DATABASE passing');
    is($rc, 0, 'DROP DATABASE of another database') or diag $error;
};

subtest 'fast shutdown under load' => sub {
    is(sql(q{SELECT string_agg(name || ' ' || state, ', ' ORDER BY name) FROM migrate_progress WHERE name <> 'quiet'}),
        'busy running, dozing running', 'one computes, one sleeps');
    my $position = log_position($node);
    # pg_ctl gives up after PGCTLTIMEOUT, 60 s.
    ok($node->stop('fast', fail_ok => 1), 'the server stops');
    is_deeply([ grep { /ERROR|PANIC|pg_drover: / } drover_log($node, $position) ], [], 'no error of a process of pg_drover');
    $node->start;
    $node->poll_query_until('postgres', q{SELECT count(*) = 2 FROM migrate_progress WHERE state = 'running' AND workers > 0}) or fail('running');
    sql(q{SELECT migrate_pause('busy')});
    like(counters($node, 'busy'), qr/^40000 0 1$/, 'no row was changed twice');
    $node->poll_query_until('postgres', q{SELECT workers = 0 FROM migrate_progress WHERE name = 'busy'}) or fail('paused');
    is(sql(q{SELECT rows_done = (SELECT sum(n) FROM busy) FROM migrate_progress WHERE name = 'busy'}), 't', 'rows_done is what was done');
    is(sql(q{SELECT migrate_alter('dozing', '{"pause": null, "batch_rows": null}')}), 't', 'the sleeper is altered');
};

subtest 'a change of settings ends the pause at work' => sub {
    wait_state($node, 'dozing', 'succeeded', 60);
    is(counters($node, 'dozing'), '1000 1 1', 'every row was changed exactly once');
};

$node->stop;
done_testing();
