# Seeded random chaos: kill -9 of a worker, the supervisor or every process of the server, at random moments of
# migrations with a set_clause that is not idempotent, while pgbench writes the same rows. After each migration every
# row is looked at. DROVER_ROUNDS=200 (make check-faults; make check does 8), DROVER_SEED repeats the random choices.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Faults;
use IPC::Run ();
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(sleep time);

my $rounds = $ENV{DROVER_ROUNDS} // (thorough() ? 200 : 8);
my $rows = 40_000;
my $node = new_node('chaos', preload => 1, conf => "pg_drover.naptime = 200ms\nfsync = off\nlog_statement = none");
my $settings = q{{"batch_rows": 400, "chunk_rows": 100, "chunk_rows_max": 100, "pause": "20ms", "stripes": 3, "retry_delay": "20ms"}};
my $begin = time;
random_int(0, 0); # says the seed
$node->safe_psql('postgres', qq{
    CREATE TABLE herd (id bigint PRIMARY KEY, n integer NOT NULL DEFAULT 0, touched integer NOT NULL DEFAULT 0) WITH (fillfactor = 50);
    CREATE TABLE touches (id bigint NOT NULL);
    INSERT INTO herd SELECT i FROM generate_series(1, $rows) i});

# The application: loses its connections with the server, and comes back. What it has committed can be counted.
my $script = $node->basedir . '/touch.sql';
my $stop = $node->basedir . '/stop';
append_to_file($script, qq{\\set id random(1, $rows)\nBEGIN;\nUPDATE herd SET touched = touched + 1 WHERE id = :id;\n}
    . "INSERT INTO touches VALUES (:id);\nEND;\n\\sleep 2 ms\n");
my ($said, $application) = ('');
$application = IPC::Run::start([ 'sh', '-c', qq{until [ -e '$stop' ]; do PGAPPNAME=application pgbench -n -c 2 -T 3600 -f '$script' '@{[ $node->connstr('postgres') ]}'; sleep 0.1; done} ],
    '<', \'', '>&', \$said);

my ($passes, $violations) = (0, 0); # migrations that have ended; rows that are not as they must be
my %killed;

sub now { return progress($node, "chaos $passes") }

# Every row was changed once by each migration, and what the application has committed is there.
sub look_at_every_row {
    my $wrong = eventually($node, qq{SELECT count(*) FROM herd FULL JOIN generate_series(1, $rows) g (id) USING (id)
        WHERE n IS DISTINCT FROM $passes OR g.id IS NULL});
    my $touches = eventually($node, q{SELECT (SELECT sum(touched) FROM herd) - (SELECT count(*) FROM touches)});
    my $done = now()->{rows_done};
    $violations += $wrong + abs($touches) + abs($done - $rows);
    is("$wrong $touches $done", "0 0 $rows", "migration $passes: $rows rows, each changed exactly once");
    return;
}

sub next_migration {
    $passes++;
    eventually($node, qq{SELECT migrate_start('chaos $passes', 'herd', 'n = n + 1', workers => 2, settings => '$settings')});
    return;
}

my %target = (
    worker => sub { my @pids = worker_pids($node); return @pids ? $pids[ random_int(0, $#pids) ] : undef },
    supervisor => sub { return (supervisor_pids($node))[0] },
);

# Kills that; false if there is none at this moment.
sub strike {
    my ($what) = @_;
    if ($what eq 'server') {
        kill_server($node);
        return 1;
    }
    my $pid = $target{$what}->() or return 0;
    return kill('KILL', $pid) == 1 && do { wait_gone($pid); 1 };
}

next_migration();
for (my $round = 1; $round <= $rounds;) {
    my $before = now() // { rows_done => -1 };
    my $at = $passes;
    # Something was done since the last kill; a moment later comes the next.
    wait_until("progress in round $round", sub {
        my $p = now() // return 0;
        die "chaos $passes: $p->{state} $p->{sqlstate} $p->{message}" if $p->{state} =~ /failed|cancelled/;
        if ($p->{state} eq 'succeeded') {
            look_at_every_row();
            next_migration();
        }
        return $passes > $at || $p->{rows_done} > $before->{rows_done};
    });
    sleep random_int(0, 250) / 1000;
    my $what = (qw(worker worker supervisor server))[ random_int(0, 3) ];
    next unless strike($what); # a migration has just ended: there is none
    $killed{$what}++;
    $round++;
    wait_until('the server to answer', sub { answers($node) });
}
wait_state($node, "chaos $passes", 'succeeded');
append_to_file($stop, '');
eventually($node, q{SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'application'});
$application->finish;
look_at_every_row();
is($node->safe_psql('postgres', q{SELECT count(*) FROM migrate_errors WHERE NOT will_retry}), 0, 'no error was final');
cmp_ok($node->safe_psql('postgres', 'SELECT count(*) FROM touches'), '>', 0, 'the application was at work');
unlike($said, qr/ERROR:/, 'and lost nothing but its connections') or diag $said =~ /.*ERROR:.*/g;
my $kills = join ', ', map { "$killed{$_} of a $_" } sort keys %killed;
diag sprintf '%d rounds (%s), %d migrations, %d violations, %.0f s; DROVER_SEED=%s', $rounds, $kills, $passes, $violations,
    time - $begin, seed();

$node->stop;
done_testing();
