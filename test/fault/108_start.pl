# A crash in the middle of the commit of migrate_start: once the migration is there, it runs without another call; when the
# commit was not reached, nothing does. With the library preloaded and without.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Faults;
use Test::More;

my $rows = 2_000;
for my $preload (0, 1) {
    my $how = $preload ? 'preloaded' : 'not preloaded';
    my $node = new_node("start_$preload", preload => $preload);
    new_counters($node, 'counters', $rows);
    # The launcher's look after the server's start is over.
    wait_until('no process', sub { processes($node) == 0 });
    my $start = q{SELECT migrate_start('s', 'counters', 'n = n + 1')};

    arm($node, 'start_registered kill 1');
    isnt($node->psql('postgres', $start), 0, "$how: killed before the commit record");
    wait_until('the server to answer', sub { answers($node) });
    ok(fired($node, 1, 1), "$how: at that point");
    disarm($node);
    wait_until('the supervisor to leave', sub { processes($node) == 0 });
    is($node->safe_psql('postgres', 'SELECT count(*) FROM migrate_progress'), 0, "$how: nothing was started");
    is(counters($node, 'counters'), "$rows 0 0", "$how: nothing was changed");

    arm($node, 'start_committed kill 1');
    isnt($node->psql('postgres', $start), 0, "$how: killed after the commit record");
    wait_until('the server to answer', sub { answers($node) });
    ok(fired($node, 1, 1), "$how: at that point");
    disarm($node);
    wait_state($node, 's', 'succeeded', 30);
    is(counters($node, 'counters'), "$rows 1 1", "$how: the migration runs, without another call");
    $node->stop;
}
done_testing();
