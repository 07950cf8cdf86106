# A standby shows migrations and refuses to change them; promoted, it goes on with them by itself.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $rows = 100_000;
my $primary = new_node('primary', preload => 1, init => { allows_streaming => 1 });
$primary->backup('base');
my $standby = PostgreSQL::Test::Cluster->new('standby');
$standby->init_from_backup($primary, 'base', has_streaming => 1);
$standby->append_conf('postgresql.conf', 'log_min_messages = debug1');
$standby->start;

new_counters($primary, 'counters', $rows);
$primary->safe_psql('postgres', q{SELECT migrate_start('travels', 'counters', 'n = n + 1', workers => 2,
    settings => '{"batch_rows": 500, "pause": "100ms"}')});
wait_until('some batches', sub { progress($primary, 'travels')->{rows_done} > 0 });
$primary->wait_for_catchup($standby);
$standby->poll_query_until('postgres', q{SELECT rows_done > 0 FROM migrate_progress}) or die 'no progress on the standby';

for my $view (qw(progress steps slices batches errors events)) {
    is($standby->safe_psql('postgres', "SELECT count(*) >= 0 FROM migrate_$view"), 't', "migrate_$view can be read");
}
my $there = progress($standby, 'travels');
is("$there->{name}, $there->{relation}", 'travels, public.counters', 'migrate_progress shows the migration');

my %refused = (
    migrate_start => q{'new', 'counters', 'n = 1'},
    migrate_alter => q{'travels', '{"pause": null}'},
    migrate_wake => '',
    map { $_ => q{'travels'} } qw(migrate_pause migrate_resume migrate_cancel migrate_retry migrate_drop),
);
for my $function (sort keys %refused) {
    my ($rc, $out, $error) = $standby->psql('postgres', "\\set VERBOSITY verbose\nSELECT $function($refused{$function})");
    like($error, qr/ERROR:  25006: cannot execute $function\(\) during recovery/, "$function() is refused");
}
my ($status, $out, $error) = client($standby, 'list', '-o', 'csv');
is($status, 0, 'the client lists them') or diag $error;
is($standby->safe_psql('postgres', q{SELECT count(*) FROM pg_stat_activity WHERE backend_type LIKE 'pg_drover%'}), 0, 'no process');
is_deeply([ grep { /registering background worker "pg_drover (worker|supervisor)"/ } drover_log($standby, 0) ], [], 'none was registered');

# The primary dies in the middle; what it had not sent is lost, cursor and rows together.
my $postmaster = $primary->{_pid};
my @children = children_of($postmaster);
$primary->kill9;
kill 'KILL', @children;
wait_gone($postmaster, @children);
$standby->promote;
my $now = wait_until('a worker', sub { my $p = progress($standby, 'travels'); $p && $p->{workers} > 0 && $p });
is($now->{state}, 'running', 'promoted, it goes on by itself');
my $end = wait_state($standby, 'travels', 'succeeded');
is(counters($standby, 'counters'), "$rows 1 1", 'every row was changed exactly once');
is($end->{rows_done}, $rows, 'rows_done is the number of rows');

$standby->stop;
done_testing();
