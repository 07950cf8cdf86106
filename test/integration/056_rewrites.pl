# A table that somebody rewrites while a migration waits for its lock: a snapshot from before sees none of its rows, so
# each statement takes its own after the lock. Planning, batches, sweeps, checks, copies and calls, each held up there.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('rewrites', preload => 1, conf => 'pg_drover.naptime = 200ms');
my $column = 0;

sub sql { return $node->safe_psql('postgres', $_[0]) }

# Runs what sets a worker going while the rewrite of the table is open; commits it when a worker waits for the lock.
sub rewritten_while {
    my ($table, $what, $go) = @_;
    my $session = $node->background_psql('postgres');
    $column++;
    $session->query_safe("BEGIN; ALTER TABLE $table ADD COLUMN extra$column float8 NOT NULL DEFAULT random()");
    $go->();
    wait_until("$what to wait for the lock", sub {
        sql("SELECT count(*) FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE NOT l.granted AND l.relation = '$table'::regclass"
            . q{ AND a.backend_type = 'pg_drover worker'}) > 0;
    });
    $session->query_safe('COMMIT');
    $session->quit;
}

sub table {
    my ($name) = @_;
    sql("CREATE TABLE $name (id integer PRIMARY KEY, n integer NOT NULL DEFAULT 0); INSERT INTO $name SELECT i FROM generate_series(1, 3000) i");
}

my %start = (
    update => q{SELECT migrate_start('update', 'update', 'n = n + 1', paused => true)},
    blocks => q{SELECT migrate_start('blocks', 'blocks', 'n = 1', 'n = 0', strategy => 'block', paused => true)},
    delete => q{SELECT migrate_start_delete('delete', 'delete', 'n = 0', paused => true)},
    copy => q{SELECT migrate_start_copy('copy', 'copy', 'copied', '{"id": "id", "n": "n + 1"}', paused => true)},
    call => q{SELECT migrate_start_call('call', 'call', 'called(integer[])', paused => true)});
my %left = (
    update => '3000 1 1', blocks => '3000 1 1', delete => '0  ', copy => '3000 1 1', call => '3000 1 1');
table($_) foreach sort keys %start;
sql('CREATE TABLE copied (LIKE update INCLUDING ALL)');
sql(q{CREATE FUNCTION called(keys integer[]) RETURNS void LANGUAGE sql AS 'UPDATE call SET n = n + 1 WHERE id = ANY (keys)'});
foreach my $kind (sort keys %start) {
    sql(qq{SET client_min_messages = warning; $start{$kind}});
    rewritten_while($kind, "planning of $kind", sub { sql("SELECT migrate_resume('$kind')") });
    wait_state($node, $kind, 'succeeded');
    is(sql('SELECT count(*), min(n), max(n) FROM ' . ($kind eq 'copy' ? 'copied' : $kind)) =~ s/\|/ /gr, $left{$kind},
        "$kind: rewritten while it was planned, every row is done");
}

# A check counts what is there.
sql(q{UPDATE update SET n = 7 WHERE id <= 99});
sub max_workers { sql("ALTER SYSTEM SET pg_drover.max_workers = $_[0]"); $node->reload }
max_workers(0);
sql(q{SELECT migrate_verify('update', 'n = 1')});
rewritten_while('update', 'the check', sub { max_workers(4) });
wait_state($node, 'update', 'failed');
like(sql(q{SELECT message FROM migrate_progress WHERE name = 'update'}), qr/for 99 rows\z/, 'a check of a table that was rewritten meanwhile counts');

# Between two batches.
table('batches');
sql(q{SELECT migrate_start('batches', 'batches', 'n = n + 1', settings => '{"batch_rows": 1000, "chunk_rows_max": 500, "pause": "1h"}')});
wait_until('the first batch', sub { sql(q{SELECT rows_done FROM migrate_progress WHERE name = 'batches'}) > 0 });
rewritten_while('batches', 'the second batch', sub { sql(q{SELECT migrate_alter('batches', '{"pause": null}')}) });
wait_state($node, 'batches', 'succeeded');
is(counters($node, 'batches'), '3000 1 1', 'rewritten between two batches, every row is changed once');
# A lock that could not be had in time on a busy machine is tried again.
is(sql(q{SELECT coalesce(string_agg(sqlstate || ' ' || message, '; '), 'none') FROM migrate_errors WHERE sqlstate NOT IN ('23514', '55P03')}), 'none', 'no error');

$node->stop;
done_testing();
