# Random queries over everything that the extension has, while a migration runs: no process crashes, no internal error
# of ours. make check-faults only; SQLSMITH_QUERIES=10000.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Faults;
use IPC::Run ();
use PostgreSQL::Test::Utils;
use Test::More;

plan skip_all => 'takes minutes; run make check-faults' unless thorough();
plan skip_all => 'sqlsmith is not installed' if system('command -v sqlsmith >/dev/null');

my $queries = $ENV{SQLSMITH_QUERIES} // 10_000;
my $rows = 20_000;
my $node = new_node('smith', preload => 1, conf => "fsync = off\nstatement_timeout = 3s\nlog_min_messages = warning\nlog_statement = none");
new_counters($node, 'herd', $rows);
# The generator's role may start migrations, and nothing that would end the server for a reason of its own.
$node->safe_psql('postgres', q{CREATE ROLE smith LOGIN; GRANT USAGE ON SCHEMA drover TO smith; GRANT ALL ON herd TO smith;
    GRANT pg_monitor TO smith; REVOKE EXECUTE ON FUNCTION pg_terminate_backend(int, bigint) FROM PUBLIC});
my $settings = q{'{"batch_rows": 200, "pause": "20ms"}'};
$node->safe_psql('postgres', "SELECT migrate_start('smithed', 'herd', 'n = n + 1', settings => $settings)");
my $postmaster = $node->safe_psql('postgres', 'SELECT pg_postmaster_start_time()');
random_int(0, 0);

# It ends when it has sent so many, or when it loses its connection. The migration begins anew as long as it is at work.
my ($said, $sent, $migrations) = ('', 0, 1);
my $smith = IPC::Run::start([ 'sqlsmith', '--target=' . $node->connstr('postgres') . ' user=smith', "--max-queries=$queries",
    '--seed=' . (seed() % 1_000_000), '--exclude-catalog', '--verbose' ], '<', \'', '>&', \$said);
while ($smith->pumpable) {
    $smith->pump_nb;
    select undef, undef, undef, 0.2;
    my $p = progress($node, 'smithed') or next;
    next unless $p->{state} eq 'succeeded';
    $migrations++;
    $node->safe_psql('postgres', "SELECT migrate_drop('smithed'); SELECT migrate_start('smithed', 'herd', 'n = n + 1', settings => $settings)");
}
$smith->finish;
($sent) = $said =~ /.*queries: (\d+)/s;
cmp_ok($sent // 0, '>=', $queries, "sqlsmith sent $queries queries") or diag substr($said, -2000);
is($node->safe_psql('postgres', 'SELECT pg_postmaster_start_time()'), $postmaster, 'the server was not started again');
my @log = split /\n/, slurp_file($node->logfile);
is_deeply([ grep { /terminated by signal|PANIC|all server processes terminated/ } @log ], [], 'no process crashed');
is_deeply([ grep { /XX000.*drover|terminate called|unknown C\+\+ exception/ } @log ], [], 'no internal error of ours');
wait_state($node, 'smithed', 'succeeded');
cmp_ok($migrations, '>', 1, "$migrations migrations ran meanwhile");
is($node->safe_psql('postgres', "SELECT count(*) FROM herd"), $rows, 'the table is there');
diag "$sent queries; DROVER_SEED=" . seed();

$node->stop;
done_testing();
