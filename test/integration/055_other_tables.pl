# Clauses that look into other tables: the range of a chunk is walked, and the other table is read as a small statement
# would read it. What ran is in the log, by auto_explain.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('others', conf => join "\n", q{shared_preload_libraries = 'pg_drover, auto_explain'},
    'auto_explain.log_min_duration = 0', 'auto_explain.log_nested_statements = on', 'auto_explain.log_analyze = on',
    'auto_explain.log_timing = off', 'autovacuum = off');

sub sql {
    my ($statement) = @_;
    return $node->safe_psql('postgres', $statement);
}

sql(q{CREATE TABLE big (id bigint PRIMARY KEY, t_id bigint NOT NULL, v int, filler text DEFAULT repeat('x', 60));
    INSERT INTO big SELECT i, i * 2, i FROM generate_series(1, 200000) i; CREATE INDEX big_t_id ON big (t_id);
    CREATE TABLE tiny (part int); INSERT INTO tiny SELECT generate_series(0, 49); VACUUM ANALYZE});

# The plans of the chunks since that place in the log, each as one string. Of the sample that proves the clause: not ours.
sub plans {
    my ($position, $start) = @_;
    my @plans;
    for my $entry (split /^(?=\d{4}-\d\d-\d\d )/m, slurp_file($node->logfile, $position)) {
        push @plans, $entry
            if $entry =~ /pg_drover worker/ && $entry =~ /plan:\s+Query Text: \Q$start\E/ && $entry !~ /TABLESAMPLE/;
    }
    return @plans;
}

my $number = 0;
sub reads {
    my ($what, $kind, $strategy, $clause, $rows, @wanted) = @_;
    my $name = 'm' . $number++;
    sql("DROP TABLE IF EXISTS t, u; CREATE TABLE t (id bigint PRIMARY KEY, n int, part int);"
        . ' INSERT INTO t SELECT i, 0, i % 100 FROM generate_series(1, 20000) i; CREATE TABLE u (LIKE t); VACUUM ANALYZE');
    my $position = log_position($node);
    my $undo = $what =~ /before-images/ ? 'true' : 'false';
    my $options = qq{strategy => '$strategy', settings => '{"batch_rows": 2000, "analyze": false, "undo": $undo}'};
    my %call = (
        update => "migrate_start('$name', 't', 'n = n + 1', where_clause => '$clause', $options)",
        delete => "migrate_start_delete('$name', 't', '$clause', $options)",
        copy => "migrate_start_copy('$name', 't', 'u', where_clause => '$clause', $options)",
    );
    my %verb = (update => $undo eq 'true' ? 'WITH drover_old' : 'UPDATE ONLY', delete => 'DELETE FROM ONLY', copy => 'INSERT INTO public.u');
    sql("SELECT $call{$kind}");
    wait_state($node, $name, 'succeeded');
    my %count = (update => 'SELECT count(*) FROM t WHERE n = 1', delete => 'SELECT 20000 - count(*) FROM t', copy => 'SELECT count(*) FROM u');
    is(sql($count{$kind}), $rows, "$what: the rows of the clause");
    my @plans = plans($position, $verb{$kind});
    ok(@plans > 0, "$what: its plans are in the log") or return;
    for my $wanted (@wanted) {
        my @others = grep { $_ !~ $wanted } @plans;
        ok(!@others, "$what: $wanted in each of its plans") or diag $others[0];
    }
    my @full = grep { /Seq Scan on (?:public\.)?(?:t|big)\b(?!.*never executed)/ } @plans;
    ok(!@full, "$what: no large table is read in full") or diag $full[0];
    return;
}

my $exists = 'EXISTS (SELECT FROM big WHERE big.t_id = t.id)';
my $by_index = qr/Index (?:Only )?Scan using big_t_id on (?:public\.)?big\b.*?Index Cond: \((?:big\.)?t_id = t\.id\)/s;
my $by_key = qr/Index Scan using t_pkey on (?:public\.)?t\b.*?Index Cond: \(\(?(?:t\.)?id/s;
my $by_block = qr/Tid Range Scan on (?:public\.)?t\b/;
for my $kind (qw(update delete copy)) {
    # Whether an updated row is done tells the first condition, so that the sub-select need not be looked into again.
    my $todo = $kind eq 'update' ? 'n = 0 AND ' : '';
    for my $strategy ($kind eq 'copy' ? 'key' : qw(key block)) {
        my $walk = $strategy eq 'key' ? $by_key : $by_block;
        reads("$kind by $strategy, EXISTS", $kind, $strategy, $todo . $exists, 10000, $by_index, $walk);
        reads("$kind by $strategy, IN", $kind, $strategy, "${todo}id IN (SELECT t_id FROM big)", 10000, $by_index, $walk);
    }
}
reads('update by key, a clause that stays true', 'update', 'key', $exists, 10000, $by_index, $by_key);
reads("update by $_->[0] with before-images", 'update', $_->[0], "n = 0 AND $exists", 10000, $by_index, $_->[1])
    for ['key', $by_key], ['block', $by_block];
reads('delete by key, IN over a small table', 'delete', 'key', 'part IN (SELECT part FROM tiny)', 10000, qr/Seq Scan on (?:public\.)?tiny/, $by_key);

# The other table comes last in RETURNING too: a row that is done, as n tells, is not looked up in it.
reads("update by $_->[0], IN before what tells", 'update', $_->[0], 'id IN (SELECT t_id FROM big) AND n = 0', 10000, $by_index, $_->[1])
    for ['key', $by_key], ['block', $by_block];

# What is read in full for each chunk, and takes longer than its rows: that does not make chunks smaller. Each read counts
# itself; of chunks of ten rows there would be 4,000.
sql(q{CREATE SEQUENCE reads;
    CREATE FUNCTION halves() RETURNS SETOF int LANGUAGE plpgsql ROWS 50 AS $$
    BEGIN
        PERFORM pg_sleep(0.02), nextval('reads');
        RETURN QUERY SELECT generate_series(0, 100, 2);
    END $$});
for my $case (['IN', 'part IN (SELECT halves FROM halves())'], ['EXISTS', 'EXISTS (SELECT FROM halves() h WHERE h = part)'],
    ['NOT IN', 'part + 1 NOT IN (SELECT halves FROM halves())'])
{
    my ($what, $clause) = @$case;
    for my $strategy (qw(key block)) {
        sql("DROP TABLE IF EXISTS t, u; CREATE TABLE t (id bigint PRIMARY KEY, n int, part int);"
            . ' INSERT INTO t SELECT i, 0, i % 100 FROM generate_series(1, 20000) i; VACUUM ANALYZE t; ALTER SEQUENCE reads RESTART');
        my $name = 'm' . $number++;
        sql("SELECT migrate_start_delete('$name', 't', '$clause', strategy => '$strategy', settings => '{\"analyze\": false}')");
        wait_state($node, $name, 'succeeded');
        is(sql('SELECT count(*), min(part % 2), max(part % 2) FROM t'),
            '10000|1|1', "delete by $strategy, $what over what takes long: the rows of the clause");
        cmp_ok(sql('SELECT last_value FROM reads'), '<', 100, "delete by $strategy, $what over what takes long: it is not read for every few rows");
    }
}

# A sweep reads many rows at once, and changes them in chunks of the usual size where it finds many.
for my $strategy (qw(key block)) {
    sql("DROP TABLE IF EXISTS t, u; CREATE TABLE t (id bigint PRIMARY KEY, n int, part int);"
        . ' INSERT INTO t SELECT i, 0, i % 100 FROM generate_series(1, 20000) i; VACUUM ANALYZE t');
    my $name = "late_$strategy";
    sql("SELECT migrate_start_delete('$name', 't', 'part IN (SELECT halves FROM halves())', strategy => '$strategy', settings => '{\"pause\": \"1h\"}')");
    $node->poll_query_until('postgres', "SELECT rows_done > 0 FROM migrate_progress WHERE name = '$name'") or die 'no batch came';
    sql('INSERT INTO t SELECT i, 0, i % 100 FROM generate_series(20001, 50000) i');
    sql("SELECT migrate_alter('$name', '{\"pause\": null}')");
    wait_state($node, $name, 'succeeded');
    is(sql('SELECT count(*), min(part % 2), max(part % 2) FROM t'), '25000|1|1', "delete by $strategy: the rows that came meanwhile, too");
    is(sql("SELECT rows_done FROM migrate_progress WHERE name = '$name'"), '25000', "delete by $strategy: each counted once");
}

$node->stop;
done_testing();
