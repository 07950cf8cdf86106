# While a migration rests, names come to mean other things: columns exchange theirs, one is dropped and another takes its
# name, labels of an enum are renamed. A plain rename of what is walked goes on; whatever else would have the walk go on
# elsewhere is noticed. No row is changed twice, none is left out without a word.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Test::More;

my $node = new_node('names', preload => 1, conf => 'pg_drover.naptime = 200ms');
sub sql { return $node->safe_psql('postgres', join '; ', @_) }

my $slow = '{"batch_rows": 1000, "chunk_rows": 1000, "chunk_rows_max": 1000, "pause": "1h"';

# Starts it by the statement, in which %s stands for settings, and stops it after its first batch.
sub start_and_stop {
    my ($name, $start, $more) = @_;
    sql(sprintf $start, "settings => '$slow" . ($more // '') . "}'");
    wait_until("$name: a batch", sub { (progress($node, $name) // {})->{rows_done} });
    sql("SELECT migrate_pause('$name')");
    wait_until("$name: no worker", sub { progress($node, $name)->{workers} == 0 });
}

sub go_on {
    my ($name, $state) = @_;
    sql(qq{SELECT migrate_alter('$name', '{"pause": null, "batch_rows": null}')}, "SELECT migrate_resume('$name')");
    return wait_state($node, $name, $state);
}

sub retry {
    my ($name, $state) = @_;
    sql("SELECT migrate_retry('$name')");
    return wait_state($node, $name, $state // 'succeeded');
}

sub failure { my ($end) = @_; return "$end->{sqlstate} $end->{message}" }
sub counts { my ($table) = @_; return sql("SELECT string_agg(n || ':' || c, ' ' ORDER BY n) FROM (SELECT n, count(*) c FROM $table GROUP BY n) x") }

sub new_table {
    my ($name, $key, $rest) = @_;
    sql("CREATE TABLE $name (gone int, i int NOT NULL, j int NOT NULL, n int NOT NULL DEFAULT 0, v text NOT NULL DEFAULT '1', $key)" . ($rest // ''),
        ($rest // '') ? "CREATE TABLE ${name}_leaf (v text NOT NULL DEFAULT '1', x int, n int NOT NULL DEFAULT 0, j int NOT NULL, i int NOT NULL, gone int)" : (),
        ($rest // '') ? "ALTER TABLE ${name}_leaf DROP x" : (),
        ($rest // '') ? "ALTER TABLE $name ATTACH PARTITION ${name}_leaf FOR VALUES FROM (0) TO (9000)" : (),
        "INSERT INTO $name (i, j) SELECT i, 6001 - i FROM generate_series(1, 6000) i");
}

# The key: of an update, of a partition whose columns have other numbers, and of a delete, a copy and a call.
my $exchange = 'BEGIN; ALTER TABLE %1$s RENAME i TO x; ALTER TABLE %1$s RENAME j TO i; ALTER TABLE %1$s RENAME x TO j; COMMIT';
new_table('exchanged', 'PRIMARY KEY (i), UNIQUE (j)');
start_and_stop('exchanged', q{SELECT migrate_start('exchanged', 'exchanged', 'n = n + 1', %s)});
sql(sprintf $exchange, 'exchanged');
go_on('exchanged', 'succeeded');
is(counts('exchanged'), '1:6000', 'a key that exchanges its name goes on by its own column');
is(sql("SELECT DISTINCT key_columns FROM migrate_slices WHERE name = 'exchanged' AND state = 'done'"), '{j}', 'and is shown by its name of today');

new_table('leaves', 'PRIMARY KEY (i), UNIQUE (j, i)', ' PARTITION BY RANGE (i)');
start_and_stop('leaves', q{SELECT migrate_start('leaves', 'leaves', 'n = n + 1', %s)});
sql(sprintf $exchange, 'leaves');
go_on('leaves', 'succeeded');
is(counts('leaves'), '1:6000', 'so does one of a partition');

new_table('replaced', 'PRIMARY KEY (i)');
start_and_stop('replaced', q{SELECT migrate_start('replaced', 'replaced', 'n = n + 1', %s)});
sql('BEGIN', 'ALTER TABLE replaced DROP i', 'ALTER TABLE replaced RENAME j TO i', 'ALTER TABLE replaced ADD PRIMARY KEY (i)', 'COMMIT');
is(failure(go_on('replaced', 'failed')), '0A000 the key of relation public.replaced that the migration walks is gone', 'a dropped key is gone, whatever has its name');
is(counts('replaced'), '0:5000 1:1000', 'nothing is walked by another one');

new_table('unindexed', 'PRIMARY KEY (i)');
start_and_stop('unindexed', q{SELECT migrate_start('unindexed', 'unindexed', 'n = n + 1', %s)});
sql(sprintf $exchange, 'unindexed');
sql('ALTER TABLE unindexed DROP CONSTRAINT unindexed_pkey', 'ALTER TABLE unindexed ADD CONSTRAINT unindexed_pkey PRIMARY KEY (i)');
is(failure(go_on('unindexed', 'failed')), '0A000 the key of relation public.unindexed that the migration walks is gone', 'an index of its name on another column is not its key');
sql('CREATE UNIQUE INDEX ON unindexed (j)');
retry('unindexed');
is(counts('unindexed'), '1:6000', 'a new index on the column is');

new_table('deleted', 'PRIMARY KEY (i), UNIQUE (j)');
start_and_stop('deleted', q{SELECT migrate_start_delete('deleted', 'deleted', 'n = 0', strategy => 'key', %s)});
sql(sprintf $exchange, 'deleted');
sql('INSERT INTO deleted (i, j, n) VALUES (7000, 7000, 1)');
go_on('deleted', 'succeeded');
is(counts('deleted'), '1:1', 'a delete goes on, too');

new_table('source', 'PRIMARY KEY (i), UNIQUE (j)');
sql('CREATE TABLE target (a int, n int)');
start_and_stop('copied', q{SELECT migrate_start_copy('copied', 'source', 'target', '{"n": "n"}', %s)});
sql(sprintf $exchange, 'source');
go_on('copied', 'succeeded');
is(sql('SELECT count(*) FROM target'), 6000, 'and a copy');

new_table('called', 'PRIMARY KEY (i), UNIQUE (j)');
sql('CREATE FUNCTION call_it(keys int[]) RETURNS void LANGUAGE sql BEGIN ATOMIC UPDATE called SET n = n + 1 WHERE i = ANY (keys); END');
start_and_stop('called', q{SELECT migrate_start_call('called', 'called', 'call_it(int[])', %s)});
sql(sprintf $exchange, 'called');
go_on('called', 'succeeded');
is(counts('called'), '1:6000', 'and a call');

# Labels of an enum, plain, in an array and in a composite of a domain.
sql(q{CREATE TYPE en AS ENUM ('a', 'b', 'c')}, q{CREATE DOMAIN de AS en}, q{CREATE TYPE ce AS (e de, i int)});
my %of = (plain => [ 'en', 'e' ], listed => [ 'en[]', 'ARRAY[e]' ], inside => [ 'ce', 'ROW(e, 1)::ce' ]);
for my $t (sort keys %of) {
    sql("CREATE TABLE $t (e $of{$t}[0], i int, n int NOT NULL DEFAULT 0, PRIMARY KEY (e, i))",
        "INSERT INTO $t SELECT $of{$t}[1], i FROM unnest('{a,b,c}'::en[]) e, generate_series(1, 2000) i");
    start_and_stop($t, "SELECT migrate_start('$t', '$t', 'n = n + 1', \%s)");
}
sql(q{CREATE TABLE bad (e en, i int, n int NOT NULL DEFAULT 0, v text, PRIMARY KEY (e, i))},
    q{INSERT INTO bad SELECT e, i, 0, CASE WHEN i = 77 AND e = 'a' THEN 'bad' ELSE '1' END FROM unnest('{a,b,c}'::en[]) e, generate_series(1, 300) i},
    q{SELECT migrate_start('bad', 'bad', 'n = n + v::int', settings => '{"on_error": "skip"}')});
wait_state($node, 'bad', 'succeeded_with_errors');
sub rename_labels { sql(map { "ALTER TYPE en RENAME VALUE '$_->[0]' TO '$_->[1]'" } @_) }
rename_labels([ 'a', 'x' ], [ 'b', 'a' ], [ 'x', 'b' ]);
for my $t (sort keys %of) {
    is(failure(go_on($t, 'failed')), "0A000 the key of relation public.$t that the migration walks sorts or reads otherwise now", "$t: exchanged labels are noticed");
    is(counts($t), '0:5000 1:1000', "$t: nothing was walked");
}
like(sql("SELECT detail FROM migrate_definitions WHERE name = 'plain'"), qr/were a, b, c, and are b, a, c:/, 'it says which');
is(failure(retry('bad', 'failed')), '0A000 the key of relation public.bad that the migration walks sorts or reads otherwise now', 'rows in quarantine, too');
is(counts('bad'), '0:1 1:899', 'no other row was taken for them');
# One that is added under a name that was given away.
rename_labels([ 'b', 'x' ], [ 'a', 'b' ], [ 'x', 'z' ]);
sql(q{ALTER TYPE en ADD VALUE 'a' BEFORE 'z'});
is(failure(retry('plain', 'failed')), '0A000 the key of relation public.plain that the migration walks sorts or reads otherwise now', 'so is a label of a name that was given away');
rename_labels([ 'a', 'y' ], [ 'z', 'a' ]);
for my $t (sort keys %of) {
    retry($t);
    is(counts($t), '1:6000', "$t: with their names back, and one more, every row is changed once");
}
sql(q{UPDATE bad SET v = '1' WHERE v = 'bad'});
retry('bad');
is(counts('bad'), '1:900', 'so is the row in quarantine');

# A key of names of objects: they are walked by their OIDs.
sql('CREATE TABLE objects (o regclass, i int, n int NOT NULL DEFAULT 0, PRIMARY KEY (o, i))', 'CREATE TABLE one ()', 'CREATE TABLE two ()',
    q{INSERT INTO objects SELECT o, i FROM unnest('{one,two}'::regclass[]) o, generate_series(1, 3000) i});
start_and_stop('objects', q{SELECT migrate_start('objects', 'objects', 'n = n + 1', %s)});
sql('ALTER TABLE one RENAME TO three', 'ALTER TABLE two RENAME TO one');
go_on('objects', 'succeeded');
is(counts('objects'), '1:6000', 'names of objects that are exchanged change nothing');

# The key that rows in quarantine are known by.
for my $t ('kept', 'lost') {
    new_table($t, 'PRIMARY KEY (i), UNIQUE (j)');
    sql("UPDATE $t SET v = 'bad' WHERE i = 77", qq{SELECT migrate_start('$t', '$t', 'n = n + v::int', settings => '{"on_error": "skip"}')});
    wait_state($node, $t, 'succeeded_with_errors');
    sql("UPDATE $t SET v = '1' WHERE v = 'bad'");
}
sql(sprintf $exchange, 'kept');
retry('kept');
is(counts('kept'), '1:6000', 'a row in quarantine is found by the column that it is known by');
sql('ALTER TABLE lost DROP i', 'ALTER TABLE lost RENAME j TO i');
is(failure(retry('lost', 'failed')), '0A000 the key of relation public.lost that the migration walks is gone', 'where that is gone, the row is not');
is(counts('lost'), '0:1 1:5999', 'and it stays as it was');

$node->stop;
done_testing();
