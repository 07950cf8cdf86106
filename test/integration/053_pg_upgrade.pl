# A server is brought to another version by pg_upgrade, or to a new cluster of its own: migrations that rest, and one that
# was at work when the server was stopped, are paused there and go on when they are resumed. Every row is looked at.
# DROVER_OLD_INSTALL: the old server's directory, with its bin, lib and the extension for it; without: the one under test.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use IPC::Run ();
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Rested;
use Test::More;

my @old = $ENV{DROVER_OLD_INSTALL} ? (install_path => $ENV{DROVER_OLD_INSTALL}) : ();
my @init = ('--no-locale', '-E', 'UTF8');
my $old = new_node('old', preload => 1, cluster => \@old, init => { extra => \@init });
load_rested($old, 'rested', in_place => 1);
new_counters($old, 'working', 2000);
new_counters($old, 'undone', 100);
$old->safe_psql('postgres', q{SELECT migrate_start('undone', 'undone', 'n = n + 1', settings => '{"undo": true}')});
wait_state($old, 'undone', 'succeeded');
$old->safe_psql('postgres', q{SELECT migrate_start('working', 'working', 'n = n + 1', settings => '{"batch_rows": 100, "pause": "1h"}')});
wait_until('a batch', sub { progress($old, 'working')->{rows_done} > 0 });
my $version = sub { ($_[0]->safe_psql('postgres', 'SHOW server_version') =~ /^(\d+)/)[0] };
my $from = $version->($old);
my $old_bin = $old->safe_psql('postgres', q{SELECT setting FROM pg_config WHERE name = 'BINDIR'});
$old->stop;

my $new = PostgreSQL::Test::Cluster->new('new');
# Checksums are on by default since 18, and both clusters must have them or not.
$new->init(extra => [ @init, `initdb --help` =~ /--no-data-checksums/ && $from < 18 ? '--no-data-checksums' : () ]);
$new->append_conf('postgresql.conf', "shared_preload_libraries = 'pg_drover'\nmax_worker_processes = 16\n");
my ($new_bin) = PostgreSQL::Test::Utils::run_command([ 'pg_config', '--bindir' ]);
chdir $PostgreSQL::Test::Utils::tmp_check; # pg_upgrade leaves scripts where it runs
my @upgrade = ('pg_upgrade', '--no-sync', '-b', $old_bin, '-B', $new_bin, '-d', $old->data_dir, '-D', $new->data_dir,
    '-p', $old->port, '-P', $new->port, '-s', $new->host);
my $told = '';
IPC::Run::run(\@upgrade, '>', \$told, '2>&1') or die "pg_upgrade failed:\n$told";
$new->start;
my $way = "from $from to " . $version->($new);

my $working = progress($new, 'working');
is($working->{state}, 'paused', "$way: what was at work is paused");
is($new->safe_psql('postgres', 'SELECT count(*) FROM working WHERE n = 1'), $working->{rows_done}, "$way: where it was");
$new->safe_psql('postgres', $_) for q{SELECT migrate_resume('working')}, q{SELECT migrate_alter('working', '{"pause": null}')};
wait_state($new, 'working', 'succeeded');
is(counters($new, 'working'), '2000 1 1', "$way: goes on");
$new->safe_psql('postgres', q{SELECT migrate_rollback('undone')});
wait_state($new, 'undone', 'rolled_back');
is(counters($new, 'undone'), '100 0 0', "$way: undone");
go_on($new, 'rested', $way);
$new->stop;
done_testing();
