# A migration that is dropped under its worker: it has seen the migration run, and waits for the row that is deleted.
# The worker leaves; the server does not restart.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Faults;
use Test::More;

my $node = new_node('dropped');
my $started = $node->safe_psql('postgres', 'SELECT min(backend_start) FROM pg_stat_activity WHERE backend_type = \'checkpointer\'');
for my $point (qw(plan_begin claim_locked)) {
    new_counters($node, $point, 1_000);
    # Time to drop it while the worker dawdles, and to see it wait afterwards.
    arm($node, "$point sleep 1");
    $node->safe_psql('postgres', qq(SELECT migrate_start('m', '$point', 'n = n + 1', settings => '{"lock_timeout": "3s"}')));
    wait_until("$point", sub { fired($node, 1, 1) });
    my $log = log_position($node);
    my $session = $node->background_psql('postgres');
    $session->query_safe('BEGIN');
    is($session->query_safe(q{SELECT migrate_drop('m', cancel => true)}), 't', "$point: dropped");
    ok($node->poll_query_until('postgres', q{SELECT EXISTS (SELECT FROM pg_stat_activity WHERE backend_type = 'pg_drover worker' AND wait_event_type = 'Lock')}),
        "$point: the worker waits for it");
    $session->query_safe('COMMIT');
    $session->quit;
    wait_until('the processes to leave', sub { processes($node) == 0 });
    unlike(join("\n", drover_log($node, $log)), qr/ERROR|FATAL|PANIC|terminated/, "$point: without a word");
    is(counters($node, $point), '1000 0 0', "$point: no row was changed");
    is($node->safe_psql('postgres', 'SELECT count(*) FROM migrate_progress'), 0, "$point: it is forgotten");
}
is($node->safe_psql('postgres', 'SELECT min(backend_start) FROM pg_stat_activity WHERE backend_type = \'checkpointer\''), $started,
    'the server did not restart');
$node->stop;
done_testing();
