# A sweep that is stopped when its last slice is done, and goes on later: what it found was true then. Rows that were
# written in between are looked for before it has succeeded.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Test::More;

my $node = new_node('stopped_sweep', preload => 1, conf => 'pg_drover.naptime = 200ms');
sub sql { return $node->safe_psql('postgres', join '; ', @_) }

for my $kind ('update', 'delete') {
    for my $stop ([ 'paused', 'resume' ], [ 'cancelled', 'retry' ]) {
        my ($state, $call) = @$stop;
        my $name = "${kind}_$state";
        new_counters($node, $name, 1000);
        sql($kind eq 'update' ? "SELECT migrate_start('$name', '$name', 'n = n + 1', 'n = 0')" : "SELECT migrate_start_delete('$name', '$name', 'n = 0')");
        my $passes = wait_state($node, $name, 'succeeded')->{passes};
        # What a stop in the last batch of the sweep leaves, whose batch commits nonetheless.
        sql("UPDATE drover.migration SET state = '$state', finished_at = NULL WHERE name = '$name'",
            "INSERT INTO $name SELECT i FROM generate_series(2001, 2005) i");
        is(sql("SELECT migrate_$call('$name')"), 't', "$name: migrate_$call");
        my $end = wait_state($node, $name, 'succeeded');
        is(sql("SELECT count(*) FROM $name WHERE n = 0"), 0, "$name: no row is left");
        is($kind eq 'update' ? counters($node, $name) : sql("SELECT count(*) FROM $name"), $kind eq 'update' ? '1005 1 1' : 0, "$name: each was changed once");
        is($end->{passes}, $passes + 2, "$name: one sweep found them, another one none");
    }
}
done_testing();
