# The primary dies at a fault point and stays dead; its standby is promoted, goes on by itself, and ends exactly. The
# promoted one then is the next primary. At each point where something can be lost; make check-faults only.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Faults;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

plan skip_all => 'takes minutes; run make check-faults' unless thorough();

my $rows = 4_000;
my $primary = new_node('server0', preload => 1, init => { allows_streaming => 1 },
    conf => "pg_drover.naptime = 100ms\nfsync = off\nwal_receiver_status_interval = 1");
my @points = grep { /^(?:batch|pass|plan|claim|state|supervisor_before)/ } fault_points($primary);
cmp_ok(scalar @points, '>=', 10, 'points at which something can be lost');
# The whole server follows its process into death, as a machine does.
$primary->safe_psql('postgres', 'ALTER SYSTEM SET restart_after_crash = off; SELECT pg_reload_conf()');
new_counters($primary, 'herd', $rows);

my $passes = 0;
for my $point (@points) {
    $passes++;
    $primary->backup("base$passes");
    my $standby = PostgreSQL::Test::Cluster->new("server$passes");
    $standby->init_from_backup($primary, "base$passes", has_streaming => 1);
    disarm($standby);
    $standby->start;
    # Some batches reach the standby before the end.
    my $n = $point =~ /^batch/ ? 8 : $point =~ /^state/ ? 2 : 1;
    arm($primary, "$point kill $n");
    my ($rc, $out, $error) = $primary->psql('postgres', qq{SELECT migrate_start('$point', 'herd', 'n = n + 1', workers => 2,
        settings => '{"batch_rows": 200, "chunk_rows": 100, "chunk_rows_max": 100, "pause": "20ms"}')});
    is($rc, 0, "$point: started") or diag $error;
    my $postmaster = $primary->{_pid};
    wait_gone($postmaster);
    $primary->{_pid} = undef;
    $standby->promote;
    my $end = eval { wait_state($standby, $point, 'succeeded') } or diag $@;
    is(counters($standby, 'herd'), "$rows $passes $passes", "$point: promoted, it ended by itself, every row changed exactly once");
    is($end && $end->{rows_done}, $rows, "$point: rows_done is the number of rows");
    wait_until('the processes to end', sub { processes($standby) == 0 });
    $primary = $standby;
}

$primary->stop;
done_testing();
