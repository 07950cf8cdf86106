# kill -9 while before-images are written, beside an application that changes the same rows: each row has exactly one
# image when it was changed, and none when it was not.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use IPC::Run ();
use Test::More;

my $rows = $ENV{DROVER_ROWS} // 40_000;
my $node = new_node('images', preload => 1);
new_counters($node, 'counters', $rows);
# What the application adds to a row is kept apart from what the migration adds: it adds 1000 each time.
my $script = $node->basedir . '/application.sql';
open my $file, '>', $script or die $!;
print $file "\\set id random(1, $rows)\nUPDATE counters SET n = n + 1000 WHERE id = :id;\n";
close $file;
my $application;
my $start = sub {
    $application = IPC::Run::start([ 'pgbench', '-n', '-c', '2', '-T', '600', '-f', $script, '-h', $node->host, '-p', $node->port, 'postgres' ],
        '>', '/dev/null', '2>', '/dev/null');
};
$start->();
my $id = $node->safe_psql('postgres', q{SELECT migrate_start('u', 'counters', 'n = n + 1', workers => 2,
    settings => '{"undo": true, "batch_rows": 500, "pause": "10ms", "retry_delay": "10ms"}')});
for my $round (1 .. 5) {
    my $due = int($rows * $round / 7);
    wait_until("$due rows", sub { my $p = progress($node, 'u'); $p && $p->{rows_done} >= $due });
    my @workers = worker_pids($node);
    if ($round % 2 && @workers) { kill 'KILL', $workers[0] } else { kill_server($node) }
    wait_until('the server to answer', sub { answers($node) });
    $application->kill_kill;
    is($node->safe_psql('postgres', "SELECT count(*) FROM counters c FULL JOIN drover_undo_$id u ON u.key_id = c.id"
            . ' WHERE (c.n % 1000 = 1) <> (u.key_id IS NOT NULL)'), 0, "round $round: images are those of the rows that were changed");
    $start->();
}
wait_state($node, 'u', 'succeeded');
$application->kill_kill;
is($node->safe_psql('postgres', 'SELECT concat_ws($$ $$, count(*), min(n % 1000), max(n % 1000)) FROM counters'), "$rows 1 1",
    'every row was changed exactly once');
is($node->safe_psql('postgres', "SELECT concat_ws(' ', count(*), min(new_n - old_n), max(new_n - old_n)) FROM drover_undo_$id"),
    "$rows 1 1", 'every image holds the value before and after');
my $mine = $node->safe_psql('postgres', "SELECT count(*) FROM counters c JOIN drover_undo_$id u ON u.key_id = c.id WHERE c.n = u.new_n");
$node->safe_psql('postgres', q{SELECT migrate_rollback('u')});
wait_state($node, 'u', 'rolled_back');
is($node->safe_psql('postgres', 'SELECT count(*) FROM counters WHERE n % 1000 = 0'), $mine, 'the rollback restores what nobody changed since');
is($node->safe_psql('postgres', "SELECT count(*) FROM counters c JOIN drover_undo_$id u ON u.key_id = c.id WHERE c.n % 1000 = 1"),
    $rows - $mine, 'and keeps the images of the others');

$node->stop;
done_testing();
