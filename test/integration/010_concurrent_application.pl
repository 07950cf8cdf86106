# An application at work on the table that is being migrated: neither harms the other, and what it writes meanwhile is
# not forgotten.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('shared');
my $slow = q{'{"batch_rows": 500, "pause": "100ms"}'};

sub sql { return $node->safe_psql('postgres', $_[0]) }

sub hurry {
    my ($name) = @_;
    sql(qq{SELECT migrate_alter('$name', '{"pause": null, "batch_rows": null}')});
    return wait_state($node, $name, 'succeeded');
}

# Runs that script in pgbench, while the migration runs; no transaction may fail.
sub application {
    my ($name, $clients, $transactions, $script) = @_;
    wait_until('the first batches', sub { my $p = progress($node, $name); $p && $p->{rows_done} > 0 });
    $node->pgbench("-n -c $clients -j 2 -t $transactions", 0,
        [ qr{number of transactions actually processed: ${\($clients * $transactions)}/}, qr/number of failed transactions: 0 / ],
        [], 'the application', { "010_$name" => $script });
    is(progress($node, $name)->{state}, 'running', 'the migration runs before and after it');
    return;
}

subtest 'updates of the same rows' => sub {
    sql('CREATE TABLE accounts (id integer PRIMARY KEY, n integer NOT NULL DEFAULT 0, touched integer NOT NULL DEFAULT 0);'
        . ' INSERT INTO accounts SELECT i FROM generate_series(1, 50000) i; ANALYZE accounts');
    sql("SELECT migrate_start('updates', 'accounts', 'n = n + 1', workers => 2, settings => $slow)");
    # Two rows in one transaction, the lower key first, so that its clients do not deadlock each other.
    application('updates', 4, 500, q{
        \set a random(1, 50000)
        \set b random(1, 50000)
        BEGIN;
        UPDATE accounts SET touched = touched + 1 WHERE id = :a;
        UPDATE accounts SET touched = touched + 1 WHERE id = (CASE WHEN :b > :a THEN :b ELSE :a END);
        END;});
    is(hurry('updates')->{rows_done}, 50_000, 'rows_done is the number of rows');
    is(sql('SELECT count(*), min(n), max(n), sum(touched) FROM accounts'), '50000|1|1|4000', 'every write of both is there exactly once');
};

subtest 'inserts, updates and deletes that where_clause cares for' => sub {
    sql(q{CREATE TABLE orders (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, status text);
        INSERT INTO orders (status) SELECT NULL FROM generate_series(1, 50000); ANALYZE orders});
    sql("SELECT migrate_start('inserts', 'orders', 'status = ''old''', 'status IS NULL', workers => 2, settings => $slow)");
    application('inserts', 4, 500, q{
        \set a random(1, 50000)
        INSERT INTO orders DEFAULT VALUES;
        UPDATE orders SET status = NULL WHERE id = :a;
        DELETE FROM orders WHERE id = (SELECT max(id) - 3 FROM orders WHERE id > 50000 AND id % 8 = 0);});
    my $end = hurry('inserts');
    cmp_ok($end->{passes}, '>', 1, 'sweeps followed the first pass');
    is(sql('SELECT count(*) FROM orders WHERE status IS NULL'), 0, 'nothing was missed');
    is(sql(q{SELECT migrate_remaining('inserts')}), 0, 'migrate_remaining says so');
    is(sql(q{SELECT state || ': ' || detail FROM migrate_steps WHERE name = 'inserts' AND kind = 'verify'}),
        'done: no row satisfies where_clause', 'so does the last step');
};

# Each change makes a row to be changed.
subtest 'a writer that never lets it come to an end' => sub {
    sql(q{CREATE TABLE hydra (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, head boolean NOT NULL DEFAULT true);
        INSERT INTO hydra (head) SELECT true FROM generate_series(1, 500); ANALYZE hydra;
        CREATE FUNCTION grow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO hydra DEFAULT VALUES; RETURN NULL; END';
        CREATE TRIGGER grow AFTER UPDATE ON hydra FOR EACH ROW EXECUTE FUNCTION grow()});
    # By key, so that a pass ends at the last key of its beginning, not with the last block.
    sql(q{SELECT migrate_start('hydra', 'hydra', 'head = false', 'head', strategy => 'key', settings => '{"max_passes": 3}')});
    my $end = wait_state($node, 'hydra', 'failed');
    is("$end->{sqlstate} $end->{message}", '55000 rows that satisfy where_clause keep appearing', 'fails with 55000');
    is($end->{passes}, 3, 'after max_passes');
    is($end->{rows_done}, 1_500, 'each of them changed what it found');
    is(sql(q{SELECT detail FROM drover.migration WHERE name = 'hydra'}), 'The last of 3 passes still found and changed 500 rows.', 'the detail says what remains');
    is(sql(q{SELECT migrate_remaining('hydra')}), 500, 'so does migrate_remaining');
    sql('DROP TRIGGER grow ON hydra');
    is(sql(q{SELECT migrate_retry('hydra')}), 't', 'migrate_retry, without that writer');
    wait_state($node, 'hydra', 'succeeded');
    is(sql('SELECT count(*) FROM hydra WHERE head'), 0, 'nothing remains');
};

$node->stop;
done_testing();
