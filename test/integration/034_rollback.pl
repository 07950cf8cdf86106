# kill -9 while before-images are restored: every row goes back to exactly what it was, but for those that others have
# changed since, which are listed once each.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Test::More;

my $rows = $ENV{DROVER_ROWS} // 60_000;
my $node = new_node('rollback', preload => 1);
$node->safe_psql('postgres', "CREATE TABLE t (id bigint PRIMARY KEY, n integer NOT NULL, s text);"
    . " INSERT INTO t SELECT i, i % 97, CASE WHEN i % 5 > 0 THEN 's' || i END FROM generate_series(1, $rows) i; CREATE TABLE before AS SELECT * FROM t; ANALYZE t");
my $id = $node->safe_psql('postgres', q{SELECT migrate_start('r', 't', $$n = n + 1, s = 'x'$$, workers => 2, settings => '{"undo": true}')});
wait_state($node, 'r', 'succeeded');
is($node->safe_psql('postgres', 'SELECT count(*) FROM t JOIN before b USING (id) WHERE t.n = b.n + 1 AND t.s = $$x$$'), $rows, 'all rows were changed');
$node->safe_psql('postgres', q{UPDATE t SET n = -1 WHERE id % 1000 = 7; DELETE FROM t WHERE id = 500;
    SELECT migrate_alter('r', '{"batch_rows": 1000, "pause": "20ms", "retry_delay": "10ms"}'); SELECT migrate_rollback('r')});

my $restored = sub {
    my ($rc, $out) = $node->psql('postgres', "SELECT $rows - count(*) FROM drover_undo_$id");
    return $rc == 0 ? $out : 0;
};
for my $round (1 .. 6) {
    my $due = int($rows * $round / 8);
    wait_until("$due rows restored", sub { $restored->() >= $due });
    my @workers = worker_pids($node);
    if ($round % 2 && @workers) { kill 'KILL', $workers[0] } else { kill_server($node) }
    wait_until('the server to answer', sub { answers($node) });
}
wait_state($node, 'r', 'rolled_back');
is($node->safe_psql('postgres', 'SELECT count(*) FROM t JOIN before b USING (id) WHERE t.n <> -1 AND (t.n, t.s) IS DISTINCT FROM (b.n, b.s)'), 0,
    'every row is what it was');
my $changed = int(($rows - 7) / 1000) + 1;
is($node->safe_psql('postgres', 'SELECT count(*) FROM t WHERE n = -1'), $changed, 'what others changed is left as it is');
is($node->safe_psql('postgres', q{SELECT concat_ws(' ', count(*), count(DISTINCT key)) FROM migrate_errors WHERE name = 'r' AND key IS NOT NULL}),
    ($changed + 1) . ' ' . ($changed + 1), 'and listed, each once');
is($node->safe_psql('postgres', "SELECT count(*) FROM drover_undo_$id"), $changed + 1, 'their images stay');
$node->safe_psql('postgres', q{SELECT migrate_rollback('r', 'overwrite')});
wait_until('the second rollback', sub { $node->safe_psql('postgres', "SELECT count(*) FROM drover_undo_$id") == 1 });
wait_state($node, 'r', 'rolled_back');
is($node->safe_psql('postgres', 'SELECT count(*) FROM t JOIN before b USING (id) WHERE (t.n, t.s) IS DISTINCT FROM (b.n, b.s)'), 0,
    'overwriting restores them too');

$node->stop;
done_testing();
