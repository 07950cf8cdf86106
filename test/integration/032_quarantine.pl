# kill -9 while chunks are halved down to bad rows, and while rows in quarantine are tried again: every good row is
# changed exactly once, every bad one is in quarantine exactly once, and nobody lifts a finger.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Test::More;

my $rows = $ENV{DROVER_ROWS} // 60_000;
my $bad = 60;
my $node = new_node('quarantine', preload => 1);
new_counters($node, 'counters', $rows);
my %bad;
$bad{ random_int(1, $rows) } = 1 while keys %bad < $bad;
my $keys = join ',', sort { $a <=> $b } keys %bad;
$node->safe_psql('postgres', qq{
    CREATE TABLE bad (id bigint PRIMARY KEY);
    INSERT INTO bad SELECT unnest('{$keys}'::bigint[]);
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS \$\$
    BEGIN
        IF EXISTS (SELECT FROM bad WHERE id = new.id) THEN
            RAISE EXCEPTION 'row % is refused', new.id;
        END IF;
        RETURN new;
    END \$\$;
    CREATE TRIGGER refuse BEFORE UPDATE ON counters FOR EACH ROW EXECUTE FUNCTION refuse()});

sub quarantined {
    my ($which) = @_;
    return $node->safe_psql('postgres', "SELECT string_agg(key[1], ',' ORDER BY key[1]::bigint) FROM migrate_errors"
        . " WHERE name = 'q' AND quarantined AND $which");
}

sub kill_a_worker_or_all {
    my ($round) = @_;
    my @workers = worker_pids($node);
    if ($round % 2 && @workers) {
        kill 'KILL', $workers[ random_int(0, $#workers) ];
    } else {
        kill_server($node);
    }
    wait_until('the server to answer', sub { answers($node) });
}

$node->safe_psql('postgres', q{SELECT migrate_start('q', 'counters', 'n = n + 1', workers => 2,
    settings => '{"on_error": "skip", "chunk_rows": 500, "chunk_rows_max": 500, "batch_rows": 1000, "pause": "20ms", "retry_delay": "10ms"}')});
for my $round (1 .. 6) {
    my $due = int($bad * $round / 8);
    wait_until("$due rows in quarantine", sub { my $p = progress($node, 'q'); $p && $p->{rows_failed} >= $due });
    kill_a_worker_or_all($round);
}
my $end = wait_state($node, 'q', 'succeeded_with_errors');
is($end->{rows_done}, $rows - $bad, 'rows_done counts the good rows');
is($end->{rows_failed}, $bad, 'rows_failed counts the bad ones');
is(quarantined('mended_at IS NULL'), $keys, 'exactly the bad rows are in quarantine, each once');
is($node->safe_psql('postgres', 'SELECT count(*) FROM counters c WHERE n <> CASE WHEN EXISTS (SELECT FROM bad b WHERE b.id = c.id) THEN 0 ELSE 1 END'),
    0, 'every good row was changed exactly once, no bad one at all');
my ($code) = client($node, 'check', 'q');
is($code, 4, 'drover check exits with 4');

# Half of them are mended; the quarantine is tried again, a row or a few a transaction.
$node->safe_psql('postgres', q{DELETE FROM bad WHERE id IN (SELECT id FROM bad ORDER BY id LIMIT 30);
    SELECT migrate_alter('q', '{"batch_target": "1ms"}'); SELECT migrate_retry('q', errors_only => true)});
kill_server($node);
$end = wait_state($node, 'q', 'succeeded_with_errors');
is($end->{rows_failed}, $bad - 30, 'the others stay in quarantine');
is($node->safe_psql('postgres', 'SELECT count(*) FROM counters c WHERE n <> CASE WHEN EXISTS (SELECT FROM bad b WHERE b.id = c.id) THEN 0 ELSE 1 END'),
    0, 'mended rows were changed exactly once');
$node->safe_psql('postgres', q{DELETE FROM bad; SELECT migrate_retry('q', errors_only => true)});
$end = wait_state($node, 'q', 'succeeded');
is(counters($node, 'counters'), "$rows 1 1", 'in the end every row was changed exactly once');
is($end->{rows_done}, $rows, 'and rows_done says so');
is(quarantined('mended_at IS NULL'), '', 'nothing is in quarantine');
($code) = client($node, 'check', 'q');
is($code, 0, 'drover check exits with 0');

$node->stop;
done_testing();
