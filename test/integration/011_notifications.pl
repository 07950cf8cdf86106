# Channel drover: one notification per change of state, of the states that were committed, with nothing but id and
# state in it.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use JSON::PP;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('heard');
new_counters($node, 'counters', 1000);

# The notifications that a session receives while it runs these statements, in order.
sub heard {
    my $output = $node->safe_psql('postgres', join ";\n", 'LISTEN drover', @_, 'SELECT 1');
    return map { decode_json($_) } $output =~ /^Asynchronous notification "drover" with payload "(.*)" received from/mg;
}

my @states = heard(q{SELECT migrate_start('say "so"', 'counters', 'n = n + 1')}, q{CALL migrate_wait('say "so"')});
my $id = $node->safe_psql('postgres', 'SELECT id FROM migrate_progress');
is_deeply([ map { $_->{state} } @states ], [ 'queued', 'running', 'succeeded' ], 'each state once, in order');
is_deeply($_, { id => $id, state => $_->{state} }, "$_->{state}: id and state") for @states;

is_deeply([ heard('BEGIN', q{SELECT migrate_start('unsaid', 'counters', 'n = n + 1')}, 'ROLLBACK') ], [],
    'what was rolled back is not told');

is_deeply(
    [ map { $_->{state} } heard(
        q{SELECT migrate_start('steered', 'counters', 'n = n + 1', paused => true)},
        q{SELECT migrate_alter('steered', '{"pause": "1ms"}')},
        q{SELECT migrate_pause('steered')},
        q{SELECT migrate_cancel('steered')},
        q{SELECT migrate_drop('steered')}) ],
    [ 'paused', 'cancelled' ],
    'what leaves the state as it is tells nothing');

$node->stop;
done_testing();
