# Rows in quarantine that are not where they were when they are tried again: their partition was exchanged or detached,
# their key has changed, they were deleted, they came with a dump. None counts as done that was not changed: a sweep finds
# them where where_clause tells which rows are done; else they are looked for by key, and what is not found is told.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Test::More;

my $node = new_node('gone', preload => 1, conf => 'pg_drover.naptime = 200ms');
sub sql { return $node->safe_psql('postgres', join '; ', @_) }
sub counts { my ($table, $db) = @_; return $node->safe_psql($db // 'postgres', "SELECT string_agg(n || ':' || c, ' ' ORDER BY n) FROM (SELECT n, count(*) c FROM $table GROUP BY n) x") }

# A table of 300 rows, of which row 77 fails; the migration with such a where_clause is started on it and ends.
sub quarantine {
    my ($name, $where, $parted) = @_;
    sql("CREATE TABLE $name (i int PRIMARY KEY, n int NOT NULL DEFAULT 0, v text)" . ($parted ? ' PARTITION BY RANGE (i)' : ''),
        $parted ? ("CREATE TABLE ${name}_a PARTITION OF $name FOR VALUES FROM (0) TO (200)", "CREATE TABLE ${name}_b PARTITION OF $name FOR VALUES FROM (200) TO (1000)") : (),
        "INSERT INTO $name SELECT i, 0, CASE WHEN i = 77 THEN 'bad' ELSE '1' END FROM generate_series(1, 300) i",
        "SELECT migrate_start('$name', '$name', 'n = n + v::int'" . ($where ? ", '$where'" : '') . q{, strategy => 'key', settings => '{"on_error": "skip"}')});
    wait_state($node, $name, 'succeeded_with_errors');
    is(counts($name), '0:1 1:299', "$name: one row is in quarantine");
}

sub retry {
    my ($name, $state) = @_;
    sql("SELECT migrate_retry('$name')");
    return wait_state($node, $name, $state // 'succeeded');
}
sub error { my ($name) = @_; return sql("SELECT concat_ws('|', sqlstate, message, detail, mended_at IS NULL) FROM migrate_errors WHERE name = '$name' AND quarantined ORDER BY error_id") }
sub exchange {
    my ($name) = @_;
    sql("ALTER TABLE $name DETACH PARTITION ${name}_a", "CREATE TABLE ${name}_d (LIKE ${name}_a INCLUDING ALL)", "INSERT INTO ${name}_d SELECT * FROM ${name}_a",
        "ALTER TABLE $name ATTACH PARTITION ${name}_d FOR VALUES FROM (0) TO (200)");
}

for my $where ('', 'n = 0') {
    my $t = $where ? 'told' : 'untold';
    quarantine("${t}_exchanged", $where, 1);
    exchange("${t}_exchanged");
    is(retry("${t}_exchanged", 'succeeded_with_errors')->{rows_failed}, 1, "$t: a row in a partition that was exchanged fails again where it is now");
    sql("UPDATE ${t}_exchanged SET v = '1' WHERE v = 'bad'");
    is(retry("${t}_exchanged")->{rows_failed}, 0, "$t: until it is mended");
    is(counts("${t}_exchanged"), '1:300', "$t: and is changed once");
}

# Where where_clause tells, a sweep finds what has another key.
quarantine('moved', 'n = 0');
sql(q{UPDATE moved SET i = 0, v = '1' WHERE i = 77});
retry('moved');
is(counts('moved'), '1:300', 'a row with another key is found by a sweep');
quarantine('anew', 'n = 0');
sql('DELETE FROM anew WHERE i = 77', q{INSERT INTO anew VALUES (-5, 0, '1')});
retry('anew');
is(counts('anew'), '1:300', 'so is one that was inserted anew');
quarantine('rekeyed', 'n = 0');
sql('ALTER TABLE rekeyed ADD j int UNIQUE', 'UPDATE rekeyed SET j = i + 1000', 'ALTER TABLE rekeyed DROP i', 'ALTER TABLE rekeyed RENAME j TO i', 'ALTER TABLE rekeyed ALTER i SET NOT NULL',
    q{UPDATE rekeyed SET v = '1' WHERE v = 'bad'});
retry('rekeyed');
is(counts('rekeyed'), '1:300', 'and one whose key column was replaced');
quarantine('half', 'n = 0');
sql(q{UPDATE half SET i = 0 WHERE i = 77});
is(retry('half', 'succeeded_with_errors')->{rows_failed}, 1, 'what a sweep finds and cannot change is in quarantine');
is(error('half'), join("\n", 'P0002|the row is not found by its key, a sweep looks for it|f', '22P02|invalid input syntax for type integer: "bad"|t'), 'under its new key');

# Where it does not, what is not found is told.
quarantine('deleted', '');
sql('DELETE FROM deleted WHERE i = 77');
my $end = retry('deleted');
is($end->{message}, '1 row in quarantine was gone and not changed', 'a row that is gone is told');
is(error('deleted'), '02000|the row is gone, it was not changed|It was deleted, or its key was changed.|f', 'with its key');
is(sql(q{SELECT message FROM migrate_events WHERE name = 'deleted' AND message LIKE '%gone%'}), 'a row of public.deleted in quarantine is gone, it was not changed: key (77)', 'as an event, too');
my ($rc, $out, $err) = $node->psql('postgres', q{CALL migrate_wait('deleted')});
like($err, qr/has succeeded, but 1 row in quarantine was gone and not changed/, 'and to whom waits');

# Not known: it is in a partition that was walked; its partition has left, and the key is not unique in the rest.
quarantine('merged', '', 1);
sql('ALTER TABLE merged DETACH PARTITION merged_a', 'ALTER TABLE merged DETACH PARTITION merged_b', q{UPDATE merged_a SET v = '1' WHERE v = 'bad'}, 'INSERT INTO merged_b SELECT * FROM merged_a',
    'ALTER TABLE merged ATTACH PARTITION merged_b FOR VALUES FROM (0) TO (1000)');
retry('merged', 'succeeded_with_errors');
is(error('merged'), '55000|whether the row is still to be changed is not known|It is in public.merged_b now, which was walked: perhaps with the row.|t', 'what may have been changed is not changed again');
is(counts('merged'), '0:1 1:299', 'and not taken for done');
sql('CREATE TABLE parent (i int PRIMARY KEY, n int NOT NULL DEFAULT 0, v text)', map({; "CREATE TABLE child_$_ (PRIMARY KEY (i)) INHERITS (parent)", "INSERT INTO child_$_ SELECT i, 0, '1' FROM generate_series(1, 100) i" } 1, 2),
    q{UPDATE child_1 SET v = 'bad' WHERE i = 77}, q{SELECT migrate_start('parent', 'parent', 'n = n + v::int', strategy => 'key', settings => '{"on_error": "skip"}')});
wait_state($node, 'parent', 'succeeded_with_errors');
sql('ALTER TABLE child_1 NO INHERIT parent');
retry('parent', 'succeeded_with_errors');
is(error('parent'), '55000|whether the row is still to be changed is not known|public.child_1, where it was, does not belong to public.parent any more, and its key is not unique in all of that.|t', 'a key that others may have tells nothing');
is(counts('parent'), '1:100', 'and the other row of that key is not changed again');

# A dump.
quarantine('dumped', '');
quarantine('dumped_parts', '', 1);
quarantine('lost_parts', '', 1);
sql('CREATE TABLE columns (x int, y int, i int PRIMARY KEY, n int NOT NULL DEFAULT 0)', 'ALTER TABLE columns DROP x', 'ALTER TABLE columns RENAME y TO z', 'INSERT INTO columns (i) SELECT generate_series(1, 3000)',
    q{SELECT migrate_start('columns', 'columns', 'n = n + 1', settings => '{"batch_rows": 1000, "chunk_rows": 1000, "chunk_rows_max": 1000, "pause": "1h"}')});
wait_until('a batch', sub { (progress($node, 'columns') // {})->{rows_done} });
sql(q{SELECT migrate_pause('columns')});
sql('CREATE DATABASE other');
my $dump = $node->basedir . '/dump.sql';
$node->command_ok([ 'pg_dump', '-f', $dump, '-d', $node->connstr('postgres') ], 'a dump');
$node->command_ok([ 'psql', '-XqAt', '-v', 'ON_ERROR_STOP=1', '-f', $dump, '-d', $node->connstr('other') ], 'is restored');
my $other = sub { return $node->safe_psql('other', join '; ', @_) };
$other->(q{UPDATE dumped SET v = '1'}, q{UPDATE dumped_parts SET v = '1'}, q{UPDATE lost_parts SET v = '1'}, 'ALTER TABLE lost_parts_a RENAME TO lost_parts_x');
for my $t ('dumped', 'dumped_parts', 'lost_parts') {
    $other->("SELECT migrate_retry('$t')", "CALL migrate_wait('$t')");
    is(counts($t, 'other'), '1:300', "$t: the row is found after a dump");
}
$other->(q{SELECT migrate_alter('columns', '{"pause": null}')}, q{SELECT migrate_resume('columns')}, q{CALL migrate_wait('columns')});
is(counts('columns', 'other'), '1:3000', 'and the key, whose number is another one');

$node->stop;
done_testing();
