# Every row is changed exactly once, whatever dies: a set_clause that is not idempotent, two workers, a preloaded
# library, and faults at random moments spread over the run. Nobody lifts a finger in between.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use List::Util qw(max shuffle);
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(time);

my $rows = $ENV{DROVER_ROWS} // 500_000;
my $batch = int($rows / 500);
my $node = new_node('once', preload => 1);
new_counters($node, 'counters', $rows);
my @resumed; # seconds from the server's first answer to a worker at work

# Kills the postmaster alone. Returns when it was gone, as a timestamp.
sub kill_postmaster {
    my $postmaster = $node->{_pid};
    my @children = children_of($postmaster);
    $node->kill9;
    wait_gone($postmaster);
    my $gone = time;
    wait_gone(@children);
    $node->start;
    return $gone;
}

# A worker dies, and the server restarts all of its processes but the postmaster.
sub kill_worker {
    my $victim = one_worker();
    my $checkpointer = $node->safe_psql('postgres', q{SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'});
    kill9($victim);
    wait_gone($victim, $checkpointer);
}

sub one_worker {
    my @workers = @{ wait_until('a worker', sub { my @pids = worker_pids($node); @pids && \@pids }) };
    return $workers[ random_int(0, $#workers) ];
}

sub signal_backend {
    my ($function, $pid) = @_;
    return $node->safe_psql('postgres', "SELECT $function($pid)");
}

my %fault = (
    'kill -9 of a worker' => \&kill_worker,
    'kill -9 of every process of the server' => sub { kill_server($node) },
    'kill -9 of the postmaster' => \&kill_postmaster,
    'immediate shutdown' => sub { $node->stop('immediate'); $node->start },
    'pg_terminate_backend of a worker' => sub {
        my $pid = one_worker();
        signal_backend('pg_terminate_backend', $pid);
        wait_gone($pid);
    },
    'pg_terminate_backend of the supervisor' => sub {
        my ($pid) = @{ wait_until('a supervisor', sub { my @pids = supervisor_pids($node); @pids && \@pids }) };
        signal_backend('pg_terminate_backend', $pid);
        wait_gone($pid);
        wait_until('another supervisor', sub { my ($other) = supervisor_pids($node); $other && $other != $pid });
    },
    'pg_cancel_backend of a worker' => sub { signal_backend('pg_cancel_backend', one_worker()) },
);

random_int(0, 0); # seeds the generator that shuffle uses, too
my @kinds = sort keys %fault;
my @faults = shuffle(@kinds, map { $kinds[ random_int(0, $#kinds) ] } 1 .. 5);

# Small batches and a pause between them, so that the run outlasts the faults.
$node->safe_psql('postgres', qq{SELECT migrate_start('once', 'counters', 'n = n + 1', workers => 2,
    settings => '{"batch_rows": $batch, "pause": "100ms", "retry_delay": "20ms"}')});

for my $i (0 .. $#faults) {
    my $due = int($rows * ($i + 0.5) / (@faults + 2));
    my $now = wait_until("$due rows", sub {
        my $p = progress($node, 'once');
        $p && $p->{rows_done} >= $due && $p;
    });
    $fault{ $faults[$i] }->();
    wait_until('the server to answer', sub { answers($node) });
    my $up = time;
    my $later = wait_until('a worker after ' . $faults[$i], sub {
        my $p = progress($node, 'once');
        $p && ($p->{state} ne 'running' || $p->{workers} > 0) && $p->{state} ne 'queued' && $p;
    }, 60);
    push @resumed, time - $up;
    note sprintf '%s at %d rows: at work %.2f s after the server answered', $faults[$i], $now->{rows_done}, $resumed[-1];
    is($later->{state}, 'running', "$faults[$i]: goes on by itself");
    cmp_ok($later->{rows_done}, '<', $rows, "$faults[$i]: in the middle of the run");
}

my $end = wait_state($node, 'once', 'succeeded');
is(counters($node, 'counters'), "$rows 1 1", 'every row was changed exactly once');
is($node->safe_psql('postgres', 'SELECT sum(n) FROM counters'), $rows, 'and no row more');
is($end->{rows_done}, $rows, 'rows_done is the number of rows');
is($node->safe_psql('postgres', q{SELECT count(*) FROM migrate_errors WHERE NOT will_retry}), 0, 'no error was final');
diag sprintf '%d faults, at work at most %.2f s after the server answered', scalar @faults, max(@resumed);

# Workers that never rest, so that the postmaster dies while they are in the middle of a batch.
$node->safe_psql('postgres', q{SELECT migrate_start('orphans', 'counters', 'n = n + 1', workers => 2,
    settings => '{"batch_rows": 2000, "keep_batches": 1000}')});
wait_until('some batches', sub { my $p = progress($node, 'orphans'); $p && $p->{rows_done} > 20_000 });
my $gone = kill_postmaster();
wait_state($node, 'orphans', 'succeeded');
is($node->safe_psql('postgres', "SELECT count(*) FROM migrate_batches b JOIN migrate_slices s USING (slice_id)"
        . " WHERE b.name = 'orphans' AND b.at > to_timestamp($gone) AND b.at < pg_postmaster_start_time()"),
    0, 'no worker commits without its postmaster');
is(counters($node, 'counters'), "$rows 2 2", 'every row was changed exactly once again');

$node->stop;
done_testing();
