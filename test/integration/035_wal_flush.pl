# Commits of other sessions that wait for WAL, on a disk that takes long to flush (slow_fsync.cpp, preloaded): batches end
# at wal_flush_after, and the worker flushes before the next one and says so. Nobody waits, or 0: batches are as ever.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use IPC::Run ();
use PostgreSQL::Test::Utils;
use Test::More;

plan skip_all => 'SLOW_FSYNC names no library; run make check' unless -r ($ENV{SLOW_FSYNC} // '');

my $node;
{
    local @ENV{qw(LD_PRELOAD SLOW_FSYNC_MS)} = ($ENV{SLOW_FSYNC}, 30);
    $node = new_node('flushed', conf => "fsync = on\nautovacuum = off");
}
my ($rows, $batch) = (20_000, 5_000);
$node->safe_psql('postgres', 'CREATE TABLE journal (n integer)');

# A migration whose batches are limited by rows alone, through to its end. Returns the smallest and the largest batch in
# rows, the largest in bytes of WAL, and what held it back for how long.
sub batches {
    my ($name, $limit) = @_;
    new_counters($node, $name, $rows);
    $node->safe_psql('postgres', qq{SELECT migrate_start('$name', '$name', 'n = n + 1', strategy => 'key',
        settings => '{"wal_flush_after": "$limit", "stripes": 1, "slices_per_worker": 1, "chunk_rows": 100, "chunk_rows_max": 100, "batch_rows": $batch, "batch_target": "1h", "keep_batches": 1000}')});
    wait_state($node, $name, 'succeeded', 120);
    is(counters($node, $name), "$rows 1 1", "$name: every row once");
    return split /\|/, $node->safe_psql('postgres', qq{SELECT min(rows_done), max(rows_done), max(wal_bytes),
        (SELECT string_agg(reason || ' ' || (seconds > 0), ',') FROM migrate_waits WHERE name = '$name') FROM migrate_batches WHERE name = '$name'});
}

my $script = PostgreSQL::Test::Utils::tempdir() . '/commits.sql';
append_to_file($script, "INSERT INTO journal VALUES (1);\n");
my $application = IPC::Run::start([ 'pgbench', '-n', '-c', '4', '-T', '600', '-f', $script, '-h', $node->host, '-p', $node->port, 'postgres' ],
    '>', \my $out, '2>', \my $err);
wait_until('commits', sub { $node->safe_psql('postgres', 'SELECT count(*) FROM journal') > 0 });

my ($least, $most, $wal, $waits) = batches('blind', 0);
is("$least $most", "$batch $batch", 'not looking: batches are as large as they may be');
cmp_ok($wal, '>', 256 * 1024, 'and write more than the limit below');
is($waits // '', '', 'and wait for nothing');

($least, $most, $wal, $waits) = batches('polite', '64kB');
cmp_ok($most, '<', $batch, 'commits wait: batches end sooner');
cmp_ok($wal, '<', 2 * 64 * 1024, 'by the limit and one chunk');
is($waits, 'WAL flush true', 'and the time of the flushes is shown');

$application->signal('TERM');
$application->finish;
wait_until('the application to leave', sub { $node->safe_psql('postgres', q{SELECT count(*) FROM pg_stat_activity WHERE application_name = 'pgbench'}) == 0 });
($least, $most, undef, $waits) = batches('alone', '64kB');
is("$least $most", "$batch $batch", 'nobody commits: batches are as large as they may be');
is($waits // '', '', 'and wait for nothing');
$node->stop;
done_testing();
