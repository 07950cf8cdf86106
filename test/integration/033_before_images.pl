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
# Of this life of the server: it answers for a moment after a worker is killed, until that is noticed.
my $checkpointer = sub { ($node->psql('postgres', q{SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'}))[1] };
for my $round (1 .. 5) {
    my $due = int($rows * $round / 7);
    wait_until("$due rows", sub { my $p = progress($node, 'u'); $p && $p->{rows_done} >= $due });
    my @workers = worker_pids($node);
    my $before = $checkpointer->();
    if ($round % 2 && @workers) { kill 'KILL', $workers[0] } else { kill_server($node) }
    wait_until('the server to answer again', sub { my $now = $checkpointer->(); $now && $now != $before });
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

# Images that are over and in use when nothing else is to be done: the supervisor stays to try them again.
new_counters($node, 'over', 10);
$node->safe_psql('postgres', q{SELECT migrate_start('over', 'over', 'n = n + 1', settings => '{"undo": true, "undo_retention": "1h", "analyze": false}')});
wait_state($node, 'over', 'succeeded');
wait_until('the supervisor to leave', sub { !supervisor_pids($node) });
my $images = $node->safe_psql('postgres', q{SELECT undo_table FROM migrate_definitions WHERE name = 'over'});
my $reader = $node->background_psql('postgres');
$reader->query_safe("BEGIN; SELECT count(*) FROM $images");
my $position = log_position($node);
$node->safe_psql('postgres', $_) for q{SELECT migrate_alter('over', '{"undo_retention": "1ms"}')}, 'SELECT migrate_wake()';
wait_until('a try', sub { grep { /are not dropped/ } drover_log($node, $position) });
$reader->query_safe('COMMIT');
$reader->quit;
wait_until('the images to be dropped', sub { $node->safe_psql('postgres', "SELECT to_regclass('$images') IS NULL") eq 't' });
pass('images that were in use are dropped later');

$node->stop;
done_testing();
