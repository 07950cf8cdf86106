# While a migration rests, what its clauses name is renamed. The relation: they go on calling it as they did. A column of a
# copy's target: it is followed. Another column has come to a name: that is noticed, and nothing of it is changed.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Test::More;

my $node = new_node('clauses', preload => 1, conf => 'pg_drover.naptime = 200ms');
sub sql { return $node->safe_psql('postgres', join '; ', @_) }

my $slow = '{"batch_rows": 1000, "chunk_rows": 1000, "chunk_rows_max": 1000, "pause": "1h"';

sub start_and_stop {
    my ($name, $start, $more) = @_;
    sql(sprintf $start, "settings => '$slow" . ($more // '') . "}'");
    wait_until("$name: a batch", sub { (progress($node, $name) // {})->{rows_done} }, 40);
    sql("SELECT migrate_pause('$name')");
    wait_until("$name: no worker", sub { progress($node, $name)->{workers} == 0 });
}

sub go_on {
    my ($name, $state) = @_;
    sql(qq{SELECT migrate_alter('$name', '{"pause": null, "batch_rows": null}')}, "SELECT migrate_resume('$name')");
    return wait_state($node, $name, $state // 'succeeded');
}

sub failure { my ($end) = @_; return "$end->{sqlstate} $end->{message}" }
sub hint { my ($name) = @_; return sql("SELECT hint FROM migrate_definitions WHERE name = '$name'") }
sub rows { my ($table, $columns) = @_; return sql("SELECT string_agg(r || ' x ' || c, ', ' ORDER BY r) FROM (SELECT concat_ws('|', $columns) r, count(*) c FROM $table GROUP BY 1) x") }
sub new_table {
    my ($name, $parted) = @_;
    sql("CREATE TABLE $name (id int PRIMARY KEY, n int NOT NULL DEFAULT 0, m int NOT NULL DEFAULT 0, k int NOT NULL DEFAULT 7)" . ($parted ? ' PARTITION BY RANGE (id)' : ''),
        $parted ? "CREATE TABLE ${name}_1 PARTITION OF $name FOR VALUES FROM (0) TO (9000)" : (), "INSERT INTO $name SELECT generate_series(1, 3000)");
}
sub exchange { my ($t, $a, $b) = @_; sql('BEGIN', "ALTER TABLE $t RENAME $a TO x", "ALTER TABLE $t RENAME $b TO $a", "ALTER TABLE $t RENAME x TO $b", 'COMMIT') }

# Assigned, read, in where_clause, in a partition, in a copy's map.
my %of = (assigned => q{'n = n + 1'}, parted => q{'n = n + 1'}, reads => q{'m = m + n'}, chooses => q{'m = m + 1', 'reads.n >= 0'});
for my $t (sort keys %of) {
    new_table($t, $t eq 'parted');
    my $clauses = $of{$t} =~ s/reads\./$t./r;
    start_and_stop($t, "SELECT migrate_start('$t', '$t', $clauses, \%s)", ', "verify": false');
    my $before = rows($t, 'n, m, k');
    exchange($t, 'n', 'k');
    is(failure(go_on($t, 'failed')), "0A000 column \"n\" of relation public.$t is another one than at the start", "$t: an exchange is noticed");
    is(hint($t), "ALTER TABLE public.$t RENAME COLUMN n TO n_now; ALTER TABLE public.$t RENAME COLUMN k TO n; then SELECT migrate_retry('$t');", "$t: it says what to do");
    is(rows($t, 'k, m, n'), $before, "$t: nothing was changed since");
    sql("ALTER TABLE public.$t RENAME COLUMN n TO n_now; ALTER TABLE public.$t RENAME COLUMN k TO n", "SELECT migrate_retry('$t')");
    wait_state($node, $t, 'succeeded');
}
is(rows('assigned', 'n, m, n_now'), '1|0|7 x 3000', 'and then goes on with the column');
is(rows('parted', 'n, m, n_now'), '1|0|7 x 3000', 'in partitions, too');

new_table('dropped');
start_and_stop('dropped', q{SELECT migrate_start('dropped', 'dropped', 'n = n + 1', %s)}, ', "undo": true');
sql('ALTER TABLE dropped DROP n', 'ALTER TABLE dropped RENAME m TO n');
is(failure(go_on('dropped', 'failed')), '0A000 column "n" of relation public.dropped is another one than at the start', 'one that was dropped and replaced is noticed');
new_table('undone');
start_and_stop('undone', q{SELECT migrate_start('undone', 'undone', 'n = n + 1', %s)}, ', "undo": true');
exchange('undone', 'n', 'm');
go_on('undone', 'failed');
sql(q{SELECT migrate_rollback('undone')});
wait_state($node, 'undone', 'rolled_back');
is(rows('undone', 'n, m'), '0|0 x 3000', 'and can be rolled back as it is');
is(sql(q{SELECT count(*) FROM migrate_errors WHERE name = 'undone' AND key IS NOT NULL}), 0, 'all of it');

# A copy's own columns, and its source's.
new_table('source');
sql('CREATE TABLE target (id int, a int, b int)');
start_and_stop('copied', q{SELECT migrate_start_copy('copied', 'source', 'target', '{"id": "id", "a": "1", "b": "2"}', %s)});
exchange('target', 'a', 'b');
sql('ALTER TABLE target RENAME id TO ident');
go_on('copied');
is(rows('target', 'a, b'), '2|1 x 3000', 'columns of the target are followed');
sql('CREATE TABLE target2 (id int, n int)');
start_and_stop('copied2', q{SELECT migrate_start_copy('copied2', 'source', 'target2', %s)});
exchange('source', 'n', 'm');
is(failure(go_on('copied2', 'failed')), '0A000 column "n" of relation public.source is another one than at the start', 'those that it reads are not exchanged under way');
sql('CREATE TABLE target3 (id int, n int)');
start_and_stop('copied3', q{SELECT migrate_start_copy('copied3', 'source', 'target3', %s)});
sql('ALTER TABLE target3 DROP n', 'ALTER TABLE target3 ADD n int');
is(failure(go_on('copied3', 'failed')), '42703 column "n" of public.target3, the target, was dropped', 'a target column that was replaced is told');

# The relation is renamed: clauses go on calling it by its name, as does the map of a copy that pg_drover has made.
my %kinds = (
    upd => q{SELECT migrate_start('upd', 'upd', 'n = upd.n + 1', 'upd.n = 0', %s)},
    updk => q{SELECT migrate_start('updk', 'updk', 'n = updk.n + 1', 'updk.k = 7', strategy => 'key', %s)},
    updp => q{SELECT migrate_start('updp', 'updp', 'n = updp.n + 1', 'updp.n = 0', %s)},
    undo => q{SELECT migrate_start('undo', 'undo', 'n = undo.n + 1', 'undo.n = 0', %s)},
    del => q{SELECT migrate_start_delete('del', 'del', 'del.n = 0', %s)},
    cop => q{SELECT migrate_start_copy('cop', 'cop', 'cop_target', %s)},
    cal => q{SELECT migrate_start_call('cal', 'cal', 'cal(int[])', 'cal.n = 0', %s)});
sql('CREATE TABLE cop_target (id int, n int)', 'CREATE FUNCTION cal(keys int[]) RETURNS void LANGUAGE plpgsql AS $$ BEGIN UPDATE cal_new SET n = n + 1 WHERE id = ANY (keys); END $$');
for my $t (sort keys %kinds) {
    new_table($t, $t eq 'updp');
    sql(sprintf $kinds{$t} =~ s/, %s/, paused => true, %s/r, q{settings => '{} '} =~ s/\{\} /$t eq 'undo' ? '{"undo": true}' : '{}'/er);
    sql("ALTER TABLE $t RENAME TO ${t}_new", "SELECT migrate_resume('$t')");
    wait_state($node, $t, 'succeeded');
}
is(join(' ', map { rows("${_}_new", 'n') } qw(upd updk updp undo cal)), join(' ', ('1 x 3000') x 5), 'after a rename of the relation clauses go on');
is(sql('SELECT count(*) FROM del_new'), 0, 'those of a delete');
is(sql('SELECT count(*) FROM cop_target'), 3000, 'and of a copy');
is(sql(q{SELECT migrate_remaining('upd')}), 0, 'what remains is counted');
sql(q{SELECT migrate_verify('upd', 'upd.n = 1')});
wait_state($node, 'upd', 'succeeded');
sql(q{SELECT migrate_rollback('undo')});
wait_state($node, 'undo', 'rolled_back');
is(rows('undo_new', 'n'), '0 x 3000', 'and it is rolled back');

$node->stop;
done_testing();
