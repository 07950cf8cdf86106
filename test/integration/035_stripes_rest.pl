# A snapshot that keeps old row versions: later visits of a page gain nothing, so stripes rest, an event names who holds
# it, and every row is changed once all the same.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('rest');
new_counters($node, 'kept', 50_000);
my $reader = $node->background_psql('postgres');
$reader->query_safe('BEGIN ISOLATION LEVEL REPEATABLE READ');
$reader->query_safe('SELECT count(*) FROM kept');
$node->safe_psql('postgres', q{SELECT migrate_start('kept', 'kept', 'n = n + 1', settings => '{"stripes": 4, "batch_rows": 500}')});
wait_state($node, 'kept', 'succeeded');
is(counters($node, 'kept'), '50000 1 1', 'every row was changed once');
is($node->safe_psql('postgres', q{SELECT count(*) > 0, bool_and(message ~ '^stripes rest: old row versions cannot be removed, they are kept by process \d+ \(.+\), in a transaction since \d')
    FROM migrate_events WHERE name = 'kept' AND kind = 'worker' AND message LIKE 'stripes%'}), 't|t', 'who keeps them is told');
is($node->safe_psql('postgres', q{SELECT count(*) FROM migrate_errors}), 0, 'without an error');
$reader->quit;

done_testing();
