# kill -9 while before-images are restored, of an update and of a delete: every row goes back to exactly what it was, but
# for those that others have changed or inserted again since, which are listed once each.
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

# kill -9 of a worker or of the server, again and again until most images are restored.
sub kill_while_restoring {
    my ($id, $images) = @_;
    for my $round (1 .. 6) {
        my $due = int($images * $round / 8);
        wait_until("$due rows restored", sub {
            my ($rc, $out) = $node->psql('postgres', "SELECT $images - count(*) FROM drover_undo_$id");
            return $rc == 0 && $out >= $due;
        });
        my @workers = worker_pids($node);
        if ($round % 2 && @workers) { kill 'KILL', $workers[0] } else { kill_server($node) }
        wait_until('the server to answer', sub { answers($node) });
    }
    return;
}
kill_while_restoring($id, $rows);
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

# A delete, through the same; the trigger counts what was inserted, so that nothing is inserted twice unseen.
$node->safe_psql('postgres', q{DROP TABLE t, before; SELECT migrate_drop('r');
    CREATE TABLE t (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, n integer NOT NULL, twice integer GENERATED ALWAYS AS (n * 2) STORED, s text)});
$node->safe_psql('postgres', "INSERT INTO t (n, s) SELECT i % 97, CASE WHEN i % 5 > 0 THEN 's' || i END FROM generate_series(1, $rows) i;"
    . ' CREATE TABLE before AS SELECT * FROM t; CREATE TABLE inserted (id bigint); ANALYZE t');
$id = $node->safe_psql('postgres', q{SELECT migrate_start_delete('d', 't', 'id % 3 > 0', workers => 2, settings => '{"undo": true}')});
wait_state($node, 'd', 'succeeded');
my $deleted = $rows - int($rows / 3);
is($node->safe_psql('postgres', "SELECT concat_ws(' ', count(*), count(*) FILTER (WHERE id % 3 > 0), (SELECT count(*) FROM drover_undo_$id)) FROM t"),
    ($rows - $deleted) . " 0 $deleted", 'rows were deleted, and each has its image');
$node->safe_psql('postgres', q{INSERT INTO t (id, n) OVERRIDING SYSTEM VALUE SELECT i, -1 FROM generate_series(1, 20000, 1000) i WHERE i % 3 > 0;
    CREATE FUNCTION note_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO inserted VALUES (new.id); RETURN new; END $$;
    CREATE TRIGGER note_insert AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION note_insert();
    SELECT migrate_alter('d', '{"batch_rows": 1000, "pause": "20ms", "retry_delay": "10ms"}'); SELECT migrate_rollback('d')});
kill_while_restoring($id, $deleted);
wait_state($node, 'd', 'rolled_back');
my $theirs = $node->safe_psql('postgres', 'SELECT count(*) FROM t WHERE n = -1');
is($node->safe_psql('postgres', 'SELECT concat_ws($$ $$, count(*), count(b.id), count(*) FILTER (WHERE t.n <> -1 AND t::text <> b::text)) FROM t FULL JOIN before b USING (id)'),
    "$rows $rows 0", 'every row is there, with all of its columns');
is($node->safe_psql('postgres', q{SELECT concat_ws(' ', count(*), count(DISTINCT id)) FROM inserted}), join(' ', ($deleted - $theirs) x 2),
    'each was inserted once');
is($node->safe_psql('postgres', q{SELECT concat_ws(' ', count(*), count(DISTINCT key)) FROM migrate_errors WHERE name = 'd' AND key IS NOT NULL}),
    "$theirs $theirs", 'what others inserted again is listed, each once');
$node->safe_psql('postgres', q{SELECT migrate_rollback('d', 'overwrite')});
wait_until('the second rollback', sub { $node->safe_psql('postgres', "SELECT count(*) FROM drover_undo_$id") == 0 });
wait_state($node, 'd', 'rolled_back');
is($node->safe_psql('postgres', 'SELECT count(*) FROM t JOIN before b USING (id) WHERE t::text = b::text'), $rows, 'overwriting brings them back, too');

$node->stop;
done_testing();
