# Without shared_preload_libraries: a crash of a process resumes by itself, a restart of the server leaves the migration
# where it is until the next call. Nothing is changed twice or left out.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

my $rows = 100_000;
my $node = new_node('plain');
new_counters($node, 'counters', $rows);
random_int(0, 0); # prints the seed

sub sql { return $node->safe_psql('postgres', $_[0]) }

sub start {
    return sql(q{SELECT migrate_start('plain', 'counters', 'n = n + 1', workers => 2,
        settings => '{"batch_rows": 500, "pause": "200ms", "retry_delay": "20ms"}')});
}

# Lets it go on for a random while.
sub let_run {
    my $due = progress($node, 'plain')->{rows_done} + random_int(1_000, 8_000);
    wait_until("$due rows", sub { my $p = progress($node, 'plain'); $p && $p->{rows_done} >= $due });
    return;
}

sub at_work {
    my ($what) = @_;
    my $now = wait_until("a worker after $what", sub { my $p = progress($node, 'plain'); $p && $p->{workers} > 0 && $p });
    is($now->{state}, 'running', "$what: goes on");
    return;
}

# After a restart of the server nothing of pg_drover runs, and says so.
sub is_idle {
    my ($what) = @_;
    my $now = progress($node, 'plain');
    is(processes($node), 0, "$what: no process of pg_drover");
    is("$now->{state}, $now->{waiting_for}", 'queued, supervisor: none is running here', "$what: it waits, and says for what");
    return;
}

my $id = start();
let_run();

for my $round (1, 2) {
    my @workers = worker_pids($node);
    kill9($workers[ random_int(0, $#workers) ]);
    wait_gone(@workers);
    wait_until('the server to answer', sub { answers($node) });
    at_work('kill -9 of a worker');
    let_run();
}

$node->stop('immediate');
$node->start;
is_idle('immediate shutdown');
is(sql('SELECT migrate_wake()'), 't', 'migrate_wake starts the supervisor');
at_work('migrate_wake');
is(sql('SELECT migrate_wake()'), 'f', 'a second migrate_wake has nothing to do');
let_run();

kill_server($node);
is_idle('kill -9 of every process');
is(start(), $id, 'migrate_start of the same name returns the same id');
at_work('migrate_start');
let_run();

$node->restart;
is_idle('fast restart');
is(sql(q{SELECT migrate_resume('plain')}), 'f', 'migrate_resume changes no state');
at_work('migrate_resume');
let_run();

$node->restart;
is_idle('another restart');
my ($status, $out, $error) = client($node, 'list');
is("$status|$error", '0|', 'the client connects');
at_work('a look by the client');

sql(q{SELECT migrate_alter('plain', '{"pause": null}')});
my $end = wait_state($node, 'plain', 'succeeded');
is(counters($node, 'counters'), "$rows 1 1", 'every row was changed exactly once');
is($end->{rows_done}, $rows, 'rows_done is the number of rows');

$node->stop;
done_testing();
