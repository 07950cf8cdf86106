# doc/uninstall.md: its statements run as they stand, in their order, on a preloaded server that has work, and after a
# restart without pg_drover nothing is left. The doctor tells while a preloaded library's file is gone.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use File::Copy qw(copy);
use PostgreSQL::Test::Utils;
use Test::More;

my $page = slurp_file("$FindBin::RealBin/../../doc/uninstall.md");
my @steps = $page =~ /^```sql\n(.*?)^```$/msg;
is(scalar @steps, 6, 'blocks of SQL in doc/uninstall.md');

# The file is one of our own, which may be taken away while other tests run.
my $library = PostgreSQL::Test::Utils::tempdir() . '/pg_drover.so';
chomp(my $installed = `pg_config --pkglibdir`);
copy("$installed/pg_drover.so", $library) or die "copy: $!";
my $gone = new_node('gone', extension => 0, conf => "shared_preload_libraries = '$library'");
like((client($gone, 'doctor'))[1], qr/^ok +preload /m, 'the file is there');
unlink $library or die "unlink: $!";
my ($status, $report) = client($gone, 'doctor');
like($report, qr/^fail +preload +the library is gone; the server would not start again: there is no file \Q$library\E\n +to do: install pg_drover's files again, or take pg_drover out of shared_preload_libraries$/m,
    'it is gone');
$gone->safe_psql('postgres', 'CREATE ROLE plain LOGIN; GRANT pg_read_all_settings TO plain');
like((client($gone, '-U', 'plain', 'doctor'))[1], qr/^ok +preload /m, 'who may not LOAD is told nothing');
$gone->stop;

my $node = new_node('uninstall', preload => 1);
my @databases = ('postgres', 'other');
$node->safe_psql('postgres', 'CREATE DATABASE other');
$node->safe_psql('other', 'CREATE EXTENSION pg_drover');
$node->safe_psql('postgres', 'ALTER SYSTEM SET pg_drover.max_workers = 3; ALTER ROLE CURRENT_ROLE SET pg_drover.dry_run = off');
for my $database (@databases) {
    new_counters($node, 't', 1_000, $database);
    $node->safe_psql($database, q{SELECT migrate_start('u', 't', 'n = 1', 'n = 0', settings => '{"undo": true, "batch_rows": 10, "chunk_rows": 10, "chunk_rows_max": 10, "pause": "1h"}')});
}
for my $database (@databases) {
    wait_until('rows', sub { (progress($node, 'u', $database) // {})->{rows_done} });
}

# The end of the migrations, before-images, the extension.
for my $database (@databases) {
    like($node->safe_psql($database, $steps[0]), qr/^u\|update\|public\.t\|\w+\nt$/, "$database: they are cancelled");
    like($node->safe_psql($database, $steps[1]), qr/^u\|.*drover_undo_1$/, "$database: before-images");
    $node->safe_psql($database, q{SELECT migrate_alter('u', '{"pause": null}'), migrate_rollback('u')});
    wait_until('the rollback', sub { progress($node, 'u', $database)->{state} eq 'rolled_back' });
    $node->safe_psql($database, q{SELECT migrate_drop('u')});
    $node->safe_psql($database, $steps[2]);
}
my $configured = $node->safe_psql('postgres', $steps[3]);
like($configured, qr/^pg_drover$/m, 'preloaded');
like($configured, qr/postgresql\.auto\.conf\|\d+\|pg_drover\.max_workers\|3$/m, 'its settings');
like($configured, qr/pg_drover\.dry_run=off/, 'those of roles');
$node->safe_psql('postgres', $steps[4]);
$node->adjust_conf('postgresql.conf', 'shared_preload_libraries', undef);
$node->safe_psql('postgres', 'ALTER ROLE CURRENT_ROLE RESET pg_drover.dry_run');
$node->restart;
for my $database (@databases) {
    my ($statement) = $steps[5] =~ /^(?:.*?\n)(.*)\z/s; # without the list of databases
    is($node->safe_psql($database, $statement) =~ s/^pg_drover$//mr, "\n", "$database: nothing is left but the files");
}
unlike(slurp_file($node->data_dir . '/postgresql.auto.conf'), qr/drover/, 'nor a setting');

done_testing();
