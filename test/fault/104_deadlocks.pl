# An application whose transactions change two rows in random order meets a migration with long batches, again and
# again: whenever one of them must give way, it is the migration.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Faults;
use IPC::Run ();
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(time);

my ($rows, $clients) = (2_000, 4);
my $seconds = thorough() ? 60 : 8;
my $node = new_node('deadlocks', conf => "deadlock_timeout = 1s\nfsync = off\nlog_statement = none");
$node->safe_psql('postgres', qq{
    CREATE TABLE herd (id bigint PRIMARY KEY, n integer NOT NULL DEFAULT 0, touched integer NOT NULL DEFAULT 0) WITH (fillfactor = 40);
    INSERT INTO herd SELECT i FROM generate_series(1, $rows) i});

# Each client has rows of its own, so that its clients never deadlock each other: what fails fails of us.
my $script = $node->basedir . '/pairs.sql';
append_to_file($script, qq{
\\set a random(0, $rows / $clients - 1) * $clients + :client_id + 1
\\set b random(0, $rows / $clients - 1) * $clients + :client_id + 1
BEGIN;
UPDATE herd SET touched = touched + 1 WHERE id = :a;
\\sleep 5 ms
UPDATE herd SET touched = touched + 1 WHERE id = :b;
END;
});
my $said = '';
my $application = IPC::Run::start([ 'pgbench', '-n', '-c', $clients, '-j', 2, '-T', $seconds, '-f', $script, $node->connstr('postgres') ],
    '<', \'', '>&', \$said);

my $passes = 0;
for (my $end = time + $seconds; time < $end;) {
    $passes++;
    $node->safe_psql('postgres', qq{SELECT migrate_start('pass $passes', 'herd', 'n = n + 1', workers => 2,
        settings => '{"batch_target": "1s", "chunk_rows": 500, "retry_delay": "10ms", "retry_delay_max": "100ms", "max_attempts": 1000}')});
    wait_state($node, "pass $passes", 'succeeded');
}
$application->finish;
my ($done) = $said =~ /number of transactions actually processed: (\d+)/;
is($? >> 8, 0, 'pgbench is content') or diag $said;
like($said, qr/number of failed transactions: 0 /, "none of its $done transactions failed");
unlike($said, qr/ERROR/, 'nor met an error');
is(counters($node, 'herd'), "$rows $passes $passes", "$passes migrations changed every row exactly once each");
is($node->safe_psql('postgres', 'SELECT sum(touched) FROM herd'), 2 * $done, 'every write of the application is there');
my %lost = map { split / / } split /\n/, $node->safe_psql('postgres', q{SELECT sqlstate || ' ' || count(*) FROM migrate_errors GROUP BY sqlstate});
cmp_ok(($lost{'40P01'} // 0) + ($lost{'55P03'} // 0), '>', 0, 'they did meet');
diag sprintf '%d application transactions, 0 failed; %d migrations lost %s', $done, $passes, join ', ', map { "$lost{$_} x $_" } sort keys %lost;

$node->stop;
done_testing();
