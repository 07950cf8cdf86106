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

# Every function that may write, as the catalog has them, with what it needs at least. migrate_remaining only counts, by
# the owner's clause.
my %value = (name => q{'travels'}, set_clause => q{'n = 1'}, where_clause => q{'true'}, settings => q{'{"pause": null}'},
    routine => q{'pg_backend_pid()'});
my @functions = split /\n/, $standby->safe_psql('postgres', q{
    SELECT p.proname || ' ' || coalesce(array_to_string(p.proargnames[1 : p.pronargs - p.pronargdefaults], ' '), '')
    FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
    JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'pg_drover'
    WHERE p.provolatile = 'v' AND p.prokind = 'f' AND p.pronamespace <> 'drover'::regnamespace AND p.proname <> 'migrate_remaining'
    ORDER BY 1});
cmp_ok(scalar @functions, '>=', 8, 'functions that may write');
for (@functions) {
    my ($function, @arguments) = split / /;
    my $call = "$function(" . join(', ', map { $value{$_} // q{'counters'} } @arguments) . ')';
    my ($rc, $out, $error) = $standby->psql('postgres', "\\set VERBOSITY verbose\nSELECT $call");
    like($error, qr/ERROR:  25006: cannot execute $function\(\) during recovery/, "$call is refused");
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
