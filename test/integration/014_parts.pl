# Two workers of one migration: each begins in a part of its own, in every pass the same one, and the one that is ready
# first stays for the sweep.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Test::More;

my $rows = 80_000;
my $node = new_node('parts', preload => 1);

sub sql { return $node->safe_psql('postgres', $_[0]) }

for my $strategy (qw(block key)) {
    my $name = "by_$strategy";
    new_counters($node, $name, $rows);
    sql("SELECT migrate_start('$name', '$name', 'n = 1', 'n = 0', workers => 2, strategy => '$strategy',"
        . q{ settings => '{"batch_rows": 2000, "chunk_rows_max": 500, "stripes": 1, "pause": "20ms"}')});
    wait_state($node, $name, 'succeeded');
    is(counters($node, $name), "$rows 1 1", "$name: every row was changed");
    is(sql("SELECT string_agg(c, ' ') FROM (SELECT count(*)::text FROM migrate_slices WHERE name = '$name' GROUP BY pass) s (c)"), '8 8',
        "$name: eight slices, four for each, in both passes");
    my $worker = sub {
        my ($pass, $slice) = @_;
        return sql("SELECT DISTINCT b.pid FROM migrate_batches b JOIN migrate_slices s USING (slice_id) WHERE s.name = '$name' AND pass = $pass AND s.number = $slice");
    };
    # In the first pass a worker that came first may have begun in the other one's part, as long as it was alone.
    my ($first, $second) = map { $worker->(2, $_) } 1, 5;
    like("$first $second", qr/\A[0-9]+ [0-9]+\z/, "$name: each of the parts was begun by one worker");
    isnt($first, $second, "$name: by another one each");
    is($worker->(1, 3), $first, "$name: the one that had walked the first part before");
    is($worker->(1, 7), $second, "$name: and the second one");
}

$node->stop;
done_testing();
