# Stripes: a table of full pages is updated in place for the most part, with every row exact. They rest while a snapshot
# of this database keeps old row versions, and say who holds it; one of another database does not matter. They are left
# out where few rows change.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Test::More;

my $rows = 120_000;
# Without autovacuum: what it frees, or keeps by a snapshot of its own, depends on the moment it comes by.
my $node = new_node('stripes', preload => 1, conf => 'autovacuum = off');
$node->safe_psql('postgres', 'CREATE DATABASE elsewhere');

# A table of about 2,000 full blocks, walked by block; returns the share of HOT updates.
sub walk {
    my ($name, %settings) = @_;
    my $settings = join ', ', map { "\"$_\": $settings{$_}" } sort keys %settings;
    $node->safe_psql('postgres', "CREATE TABLE $name (id bigint PRIMARY KEY, n integer NOT NULL, pad text NOT NULL);"
        . " INSERT INTO $name SELECT i, 0, repeat('x', 90) FROM generate_series(1, $rows) i; VACUUM ANALYZE $name");
    my $blocks = $node->safe_psql('postgres', "SELECT pg_relation_size('$name') / 8192");
    cmp_ok($blocks, '>', 1_500, "$name: $blocks blocks");
    $node->safe_psql('postgres', "SELECT migrate_start('$name', '$name', 'n = n + 1', 'n = 0', strategy => 'block', workers => 2,"
        . " settings => '{\"batch_rows\": 1000, \"chunk_rows_max\": 250, $settings}')");
    my $end = wait_state($node, $name, 'succeeded');
    is(counters($node, $name) . " rows_done $end->{rows_done}", "$rows 1 1 rows_done $rows", "$name: every row was changed once");
    # The workers' statistics arrive when they end.
    wait_until('the statistics', sub { $node->safe_psql('postgres', "SELECT n_tup_upd FROM pg_stat_user_tables WHERE relname = '$name'") >= $rows });
    my $share = $node->safe_psql('postgres', "SELECT round(n_tup_hot_upd::numeric / n_tup_upd, 3) FROM pg_stat_user_tables WHERE relname = '$name'");
    note "$name: $share of the updates were HOT";
    return $share;
}

# Events of a migration that say that its stripes rest, each once.
sub rests {
    my ($name) = @_;
    return $node->safe_psql('postgres', "SELECT DISTINCT message FROM migrate_events WHERE name = '$name' AND message LIKE 'stripes rest%'");
}

# A session that holds a snapshot; returns a function that ends it, and its process id.
sub hold_snapshot {
    my ($database) = @_;
    my $session = $node->background_psql($database);
    my $pid = $session->query_safe(q{SET application_name = 'holder'; BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT pg_backend_pid()});
    return ($pid, sub { $session->query_safe('COMMIT'); $session->quit });
}

cmp_ok(walk('striped', stripes => 0), '>', 0.5, 'with stripes most updates stay on their page');
is(rests('striped'), '', 'stripes did not rest');
cmp_ok(walk('plain', stripes => 1), '<', 0.2, 'without stripes most updates go to another page');

my ($elsewhere, $leave) = hold_snapshot('elsewhere');
cmp_ok(walk('beside', stripes => 0), '>', 0.5, 'a snapshot in another database does not keep row versions here');
is(rests('beside'), '', 'stripes do not rest for it');
# Older than the one here: it is not the one that is named.
my ($here, $end) = hold_snapshot('postgres');
cmp_ok(walk('held', stripes => 0), '<', 0.5, 'a snapshot in this database does');
like(rests('held'), qr/\Astripes rest: old row versions cannot be removed, they are kept by process $here \(holder\), in a transaction since \S+ \S+\z/,
    'stripes rest, and name the process that holds it');
$end->();
$leave->();

# Where next to nothing is to do: a row to try is found in more blocks than usual, so that the walk goes by block, and each
# page is read once by the first pass and once by the sweep (and half of them twice for the choice), not once for a stripe.
$node->safe_psql('postgres', "CREATE TABLE sparse (id bigint PRIMARY KEY, n integer NOT NULL, pad text NOT NULL);"
    . " INSERT INTO sparse SELECT i, i % 10000, repeat('x', 90) FROM generate_series(1, $rows) i; VACUUM ANALYZE sparse;"
    . " SELECT migrate_start('sparse', 'sparse', 'n = -1', 'n = 0', settings => '{\"chunk_rows_max\": 5000}')");
is(wait_state($node, 'sparse', 'succeeded')->{rows_done}, $rows / 10_000, 'sparse: every row that matched was changed');
is($node->safe_psql('postgres', q{SELECT DISTINCT key_index IS NULL FROM migrate_slices WHERE name = 'sparse'}), 't', 'sparse: by block');
wait_until('the statistics', sub { $node->safe_psql('postgres', "SELECT n_tup_upd FROM pg_stat_user_tables WHERE relname = 'sparse'") >= $rows / 10_000 });
my $read = $node->safe_psql('postgres', "SELECT seq_tup_read FROM pg_stat_user_tables WHERE relname = 'sparse'");
note "sparse: $read rows were read";
cmp_ok($read, '>=', 2 * $rows, 'sparse: two passes read all rows');
cmp_ok($read, '<', 4 * $rows, 'sparse: no stripes read them again');

$node->stop;
done_testing();
