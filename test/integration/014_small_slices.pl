# Slices of a few thousand rows are driven together: partitions share transactions, and each row is changed once, whatever
# comes between: a partition with a row at fault, one that is detached, a worker that is killed.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Test::More;
use Time::HiRes qw(sleep);

my $leaves = 40;
my $each   = 500;
my $rows   = $leaves * $each;
my $node   = new_node('small_slices', preload => 1);

sub sql { return $node->safe_psql('postgres', $_[0]) }

# A table of small partitions, filled.
sub new_partitioned {
    my ($name) = @_;
    sql("CREATE TABLE $name (id bigint PRIMARY KEY, n integer NOT NULL DEFAULT 0, payload text) PARTITION BY RANGE (id)");
    sql("DO \$\$ BEGIN FOR i IN 0 .. $leaves - 1 LOOP EXECUTE format('CREATE TABLE ${name}_%s PARTITION OF $name FOR VALUES FROM (%s) TO (%s)', i, i * $each + 1, (i + 1) * $each + 1); END LOOP; END \$\$");
    sql("INSERT INTO $name SELECT i, 0, repeat('x', 100) FROM generate_series(1, $rows) i");
    return;
}

my $counts = 'SELECT string_agg(n || \':\' || rows, \' \' ORDER BY n) FROM (SELECT n, count(*) AS rows FROM %s GROUP BY n) c';

# Each row once, by key and in stripes, by both walks and by two workers.
for my $case (
    ['by_key', "'n = n + 1', workers => 1"],
    ['key_by_two', "'n = n + 1', workers => 2"],
    ['by_block', "'n = n + 1', 'n = 0', workers => 2"],
    ['striped', q{'n = n + 1', 'n = 0', workers => 1, settings => '{"stripes": 3, "chunk_rows_max": 200}'}],
    ) {
    my ($name, $call) = @$case;
    new_partitioned($name);
    sql("SELECT migrate_start('$name', '$name', $call)");
    wait_state($node, $name, 'succeeded');
    is(sql(sprintf $counts, $name), "1:$rows", "$name: each row was changed once");
    is(sql("SELECT rows_done FROM migrate_progress WHERE name = '$name'"), $rows, "$name: and counted once");
    cmp_ok(sql("SELECT count(DISTINCT xmin::text) FROM $name"), '<', $leaves, "$name: partitions shared transactions");
}

# A row at fault in one partition: the others are done, and it goes alone.
new_partitioned('fault');
sql('UPDATE fault SET n = 2147483647 WHERE id IN (1700, 12345)');
sql(q{SELECT migrate_start('fault', 'fault', 'n = n + 1', settings => '{"on_error": "skip"}')});
wait_state($node, 'fault', 'succeeded_with_errors');
is(sql(sprintf $counts, 'fault'), '1:' . ($rows - 2) . ' 2147483647:2', 'fault: all but the rows at fault were changed once');
is(sql(q{SELECT string_agg(relation || ' ' || key[1], ', ' ORDER BY relation) FROM migrate_errors WHERE name = 'fault' AND quarantined}),
    'public.fault_24 12345, public.fault_3 1700', 'fault: which are known');

new_partitioned('stopped');
sql('UPDATE stopped SET n = 2147483647 WHERE id = 9000');
sql(q{SELECT migrate_start('stopped', 'stopped', 'n = n + 1')});
wait_state($node, 'stopped', 'failed');
sql('UPDATE stopped SET n = 0 WHERE id = 9000');
sql(q{SELECT migrate_retry('stopped')});
wait_state($node, 'stopped', 'succeeded');
is(sql(sprintf $counts, 'stopped'), "1:$rows", 'stopped: mended and retried, each row was changed once');

# A partition goes while they are at work.
new_partitioned('detached');
sql(q{SELECT migrate_start('detached', 'detached', 'n = n + 1', settings => '{"batch_rows": 700, "pause": "150ms"}')});
wait_until('rows to be done', sub { progress($node, 'detached')->{rows_done} > 2000 });
sql('ALTER TABLE detached DETACH PARTITION detached_35');
wait_state($node, 'detached', 'succeeded');
is(sql(sprintf $counts, 'detached'), '1:' . ($rows - $each), 'detached: the others were changed once');
is(sql(sprintf $counts, 'detached_35'), "0:$each", 'detached: and its rows not');

# kill -9 at random moments: what a batch had of each slice is there whole or not at all.
new_partitioned('killed');
sql(q{SELECT migrate_start('killed', 'killed', 'n = n + 1', workers => 2, settings => '{"batch_rows": 900, "pause": "100ms", "max_crashes": 50, "keep_batches": 100}')});
my $killed = 0;
for (1 .. 6) {
    last if (progress($node, 'killed') // {state => ''})->{state} eq 'succeeded';
    my @pids = worker_pids($node);
    if (@pids && kill 'KILL', $pids[0]) {
        $killed++;
        wait_until('the server to answer', sub { answers($node) });
    }
    sleep 0.05 + random_int(0, 400) / 1000;
}
wait_state($node, 'killed', 'succeeded');
cmp_ok($killed, '>', 0, 'killed: workers were killed');
is(sql(sprintf $counts, 'killed'), "1:$rows", 'killed: each row was changed once');
is(sql(q{SELECT rows_done FROM migrate_progress WHERE name = 'killed'}), $rows, 'killed: and counted once');

$node->stop;
done_testing();
