# A tablespace that is full: the migration waits, says so, holds up nobody, and goes on by itself and exactly when there
# is space again. The full disk is full_disk.c, preloaded into the server, so no privilege is needed.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

plan skip_all => 'FULL_DISK names no library; run make check' unless -r ($ENV{FULL_DISK} // '');

my $rows = 4_000;
my $disk = PostgreSQL::Test::Utils::tempdir() . '/disk';
mkdir $disk or die "$disk: $!";
$ENV{FULL_DISK_BELOW} = $disk;
my $node;
{
    local $ENV{LD_PRELOAD} = $ENV{FULL_DISK};
    $node = new_node('full', conf => 'autovacuum = off');
}
$node->safe_psql('postgres', "CREATE TABLESPACE small LOCATION '$disk'");
$node->safe_psql('postgres', "CREATE TABLE herd (id bigint PRIMARY KEY, n integer NOT NULL DEFAULT 0, ballast text) TABLESPACE small;"
    . " INSERT INTO herd SELECT i, 0, repeat('x', 500) FROM generate_series(1, $rows) i; CREATE TABLE elsewhere (n integer)");
$node->safe_psql('postgres', q{SELECT migrate_start('full', 'herd', 'n = n + 1',
    settings => '{"batch_rows": 100, "chunk_rows": 50, "pause": "50ms", "retry_delay": "50ms", "retry_delay_max": "500ms"}')});
wait_until('some batches', sub { progress($node, 'full')->{rows_done} > 0 });

append_to_file("$disk.full", '');
my $now = wait_until('the wait', sub { my $p = progress($node, 'full'); ($p->{waiting_for} // '') =~ /^retry: 53100/ && $p });
like($now->{waiting_for}, qr/^retry: 53100 could not extend file ".*": No space left on device/, 'it waits, and says for what');
is($now->{state}, 'running', 'it is not failed');
wait_until('more tries', sub { $node->safe_psql('postgres', q{SELECT count(*) FROM migrate_errors WHERE sqlstate = '53100'}) >= 4 });
is(progress($node, 'full')->{rows_done}, $node->safe_psql('postgres', 'SELECT count(*) FROM herd WHERE n = 1'), 'rows_done is what was changed');
is($node->safe_psql('postgres', 'SELECT count(*) FROM herd WHERE n > 1'), 0, 'and no row twice');
$node->safe_psql('postgres', 'INSERT INTO elsewhere SELECT generate_series(1, 100000); CHECKPOINT');
pass('the rest of the server works');
like($node->safe_psql('postgres', q{SELECT hint FROM migrate_errors WHERE sqlstate = '53100' LIMIT 1}), qr/disk space/, 'the hint is the server\'s');
like($node->safe_psql('postgres', q{SELECT statement FROM migrate_errors WHERE sqlstate = '53100' LIMIT 1}), qr/^UPDATE/, 'the statement is kept');

unlink "$disk.full";
my $end = wait_state($node, 'full', 'succeeded');
is(counters($node, 'herd'), "$rows 1 1", 'with space again it ends by itself, every row changed exactly once');
is($end->{rows_done}, $rows, 'rows_done is the number of rows');
is($node->safe_psql('postgres', q{SELECT count(*) FROM migrate_errors WHERE NOT will_retry}), 0, 'no error was final');

$node->stop;
done_testing();
