# What a migration needs is dropped, renamed, locked or revoked while it runs: it goes on with the right thing, or
# fails with the SQLSTATE that says why, and can be taken up again without changing a row twice.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

my $rows = 5_000;
my $node = new_node('dropped');
my $slow = q{'{"batch_rows": 100, "pause": "200ms", "retry_delay": "20ms", "retry_delay_max": "50ms"}'};

sub sql { return $node->safe_psql('postgres', $_[0]) }

# Starts a migration of that table that takes some 10 s (2 workers, more slices than workers), and waits until it is in
# the middle. The migration has the table's name.
sub start_slowly {
    my ($table, %option) = @_;
    my $set = $option{set} // 'n = n + 1';
    my $as = $option{role} ? "SET SESSION AUTHORIZATION $option{role};" : '';
    sql("$as SELECT migrate_start('$table', '$table', '$set', workers => 2, settings => $slow)");
    wait_until("$table to be in the middle", sub { my $p = progress($node, $table); $p && $p->{rows_done} > 0 });
}

sub middle {
    my ($table, %option) = @_;
    new_counters($node, $table, $rows);
    start_slowly($table, %option);
}

sub hurry {
    my ($table) = @_;
    sql(qq{SELECT migrate_alter('$table', '{"pause": null, "batch_rows": null}')});
}

# Ends well, and exactly.
sub ends_exactly {
    my ($name, $table) = @_;
    hurry($name);
    my $end = wait_state($node, $name, 'succeeded');
    is(counters($node, $table // $name), "$rows 1 1", 'every row was changed exactly once');
    is($end->{rows_done}, $rows, 'rows_done is the number of rows');
}

sub fails_with {
    my ($name, $sqlstate, $message) = @_;
    my $end = wait_state($node, $name, 'failed');
    is($end->{sqlstate}, $sqlstate, "fails with $sqlstate");
    like($end->{message}, $message, 'and says why');
}

sub retry_exactly {
    my ($name) = @_;
    is(sql("SELECT migrate_retry('$name')"), 't', 'migrate_retry takes it up again');
    ends_exactly($name);
}

subtest 'DROP TABLE' => sub {
    middle('dropped_table');
    sql('DROP TABLE dropped_table');
    fails_with('dropped_table', '42P01', qr/^relation public\.dropped_table does not exist any more$/);
    is(sql(q{SELECT migrate_drop('dropped_table')}), 't', 'migrate_drop forgets it');
};

subtest 'DROP COLUMN that set_clause reads' => sub {
    new_counters($node, 'dropped_column', $rows);
    sql('ALTER TABLE dropped_column ADD step integer NOT NULL DEFAULT 1');
    start_slowly('dropped_column', set => 'n = n + step');
    sql('ALTER TABLE dropped_column DROP COLUMN step');
    fails_with('dropped_column', '42703', qr/^column "step" does not exist$/);
    sql('ALTER TABLE dropped_column ADD step integer NOT NULL DEFAULT 1');
    retry_exactly('dropped_column');
};

subtest 'ADD and DROP of a column of no concern' => sub {
    middle('other_column');
    sql(q{ALTER TABLE other_column ADD note text DEFAULT 'x'});
    sql('ALTER TABLE other_column DROP COLUMN note');
    ends_exactly('other_column');
};

subtest 'RENAME of the table' => sub {
    middle('renamed');
    sql('ALTER TABLE renamed RENAME TO renamed_now');
    ends_exactly('renamed', 'renamed_now');
    is(progress($node, 'renamed')->{relation}, 'public.renamed_now', 'the relation is shown by its new name');
};

subtest 'RENAME of the table, and another one takes its name' => sub {
    middle('replaced');
    sql("BEGIN; ALTER TABLE replaced RENAME TO replaced_old;"
        . " CREATE TABLE replaced (LIKE replaced_old INCLUDING ALL); INSERT INTO replaced SELECT i FROM generate_series(1, $rows) i; COMMIT");
    ends_exactly('replaced', 'replaced_old');
    is(counters($node, 'replaced'), "$rows 0 0", 'the other table is as it was');
};

subtest 'SET SCHEMA' => sub {
    middle('moved');
    sql('CREATE SCHEMA elsewhere; ALTER TABLE moved SET SCHEMA elsewhere');
    ends_exactly('moved', 'elsewhere.moved');
};

subtest 'ALTER TYPE of the key: bigint to integer' => sub {
    middle('integer_key');
    sql('ALTER TABLE integer_key ALTER id TYPE integer');
    ends_exactly('integer_key');
};

# '1000' < '2' as text: the cursor says nothing about such an order.
for my $type (qw(text numeric)) {
    subtest "ALTER TYPE of the key to one with an order of its own: $type" => sub {
        my $table = "${type}_key";
        middle($table);
        sql("ALTER TABLE $table ALTER id TYPE $type");
        fails_with($table, '0A000', qr/^the key of relation public\.$table that the migration walks sorts or reads otherwise now$/);
        is(sql("SELECT count(*) FROM $table WHERE n NOT IN (0, 1)"), 0, 'no row was changed twice');
        sql("ALTER TABLE $table ALTER id TYPE bigint USING id::bigint");
        retry_exactly($table);
    };
}

subtest 'DROP of the key' => sub {
    middle('dropped_key');
    sql('ALTER TABLE dropped_key DROP CONSTRAINT dropped_key_pkey');
    fails_with('dropped_key', '0A000', qr/^the key of relation public\.dropped_key that the migration walks is gone$/);
    sql('CREATE UNIQUE INDEX another_name ON dropped_key (id)');
    retry_exactly('dropped_key');
};

subtest 'the key is replaced by one in another direction' => sub {
    middle('turned_key');
    sql('BEGIN; ALTER TABLE turned_key DROP CONSTRAINT turned_key_pkey; CREATE UNIQUE INDEX turned_key_pkey ON turned_key (id DESC); COMMIT');
    fails_with('turned_key', '0A000', qr/^the key of relation public\.turned_key that the migration walks sorts or reads otherwise now$/);
    sql('CREATE UNIQUE INDEX ON turned_key (id)');
    retry_exactly('turned_key');
};

subtest 'RENAME of the key column' => sub {
    middle('renamed_key');
    sql('ALTER TABLE renamed_key RENAME id TO number');
    ends_exactly('renamed_key');
};

subtest 'REINDEX CONCURRENTLY' => sub {
    middle('reindexed');
    sql('REINDEX INDEX CONCURRENTLY reindexed_pkey');
    ends_exactly('reindexed');
};

subtest 'VACUUM FULL and CLUSTER' => sub {
    middle('rewritten');
    sql('VACUUM FULL rewritten');
    sql('CLUSTER rewritten USING rewritten_pkey');
    ends_exactly('rewritten');
};

subtest 'TRUNCATE' => sub {
    middle('truncated');
    sql('TRUNCATE truncated');
    sql("INSERT INTO truncated SELECT i FROM generate_series(1, 10) i");
    hurry('truncated');
    wait_state($node, 'truncated', 'succeeded');
    like(counters($node, 'truncated'), qr/^10 [01] [01]$/, 'no row was changed twice');
};

subtest 'a partition is dropped, another detached' => sub {
    sql("CREATE TABLE parted (id bigint PRIMARY KEY, n integer NOT NULL DEFAULT 0) PARTITION BY RANGE (id);"
        . join '', map { sprintf 'CREATE TABLE parted_%d PARTITION OF parted FOR VALUES FROM (%d) TO (%d);', $_, $_ * 1000, $_ * 1000 + 1000 } 0 .. 4);
    sql('INSERT INTO parted SELECT i FROM generate_series(0, 4999) i; ANALYZE parted');
    start_slowly('parted');
    sql('DROP TABLE parted_3');
    sql('ALTER TABLE parted DETACH PARTITION parted_4');
    hurry('parted');
    wait_state($node, 'parted', 'succeeded');
    is(counters($node, 'parted'), '3000 1 1', 'every row of the rest was changed exactly once');
    is(sql(q{SELECT string_agg(message, '; ' ORDER BY message) FROM migrate_events WHERE name = 'parted' AND kind = 'relation'}),
        join('; ', map { "public.parted_$_ does not belong to public.parted any more: its rows are not walked" } 3, 4), 'the events say so');
};

subtest 'REVOKE' => sub {
    sql('CREATE ROLE worker LOGIN; GRANT USAGE ON SCHEMA drover TO worker');
    new_counters($node, 'revoked', $rows);
    sql('GRANT SELECT, UPDATE ON revoked TO worker');
    start_slowly('revoked', role => 'worker');
    sql('REVOKE UPDATE ON revoked FROM worker');
    fails_with('revoked', '42501', qr/^permission denied for table revoked$/);
    sql('GRANT UPDATE ON revoked TO worker');
    retry_exactly('revoked');
};

subtest 'ALTER ROLE NOLOGIN' => sub {
    new_counters($node, 'nologin', $rows);
    sql('GRANT SELECT, UPDATE ON nologin TO worker');
    start_slowly('nologin', role => 'worker');
    sql('ALTER ROLE worker NOLOGIN');
    fails_with('nologin', '28000', qr/^role "worker", the migration's owner, is not permitted to log in$/);
    is(sql(q{SELECT migrate_retry('nologin')}), 't', 'a retry too early');
    fails_with('nologin', '28000', qr/^role "worker", the migration's owner, is not permitted to log in$/);
    sql('ALTER ROLE worker LOGIN');
    retry_exactly('nologin');
};

subtest 'ALTER ROLE RENAME' => sub {
    new_counters($node, 'renamed_role', $rows);
    sql('GRANT SELECT, UPDATE ON renamed_role TO worker');
    start_slowly('renamed_role', role => 'worker');
    sql('ALTER ROLE worker RENAME TO carter');
    ends_exactly('renamed_role');
    is(sql(q{SELECT owner FROM migrate_progress WHERE name = 'renamed_role'}), 'carter', 'the owner is shown by its new name');
};

subtest 'DROP ROLE' => sub {
    sql('CREATE ROLE leaver LOGIN; GRANT USAGE ON SCHEMA drover TO leaver');
    new_counters($node, 'left_behind', $rows);
    sql('GRANT SELECT, UPDATE ON left_behind TO leaver');
    start_slowly('left_behind', role => 'leaver');
    sql('BEGIN; DROP OWNED BY leaver; DROP ROLE leaver; COMMIT');
    fails_with('left_behind', '28000', qr/^role "leaver", the migration's owner, does not exist any more$/);
    is(sql(q{SELECT migrate_retry('left_behind')}), 't', 'a retry without that role');
    fails_with('left_behind', '28000', qr/^role "leaver", the migration's owner, does not exist any more$/);
    is(sql(q{SELECT migrate_drop('left_behind')}), 't', 'a superuser can drop it');
};

subtest 'an application locks the table for longer than lock_timeout' => sub {
    middle('locked');
    my $application = $node->background_psql('postgres');
    $application->query_safe('BEGIN; LOCK TABLE locked');
    my $held = wait_until('it to wait', sub { my $p = progress($node, 'locked'); $p && ($p->{waiting_for} // '') =~ /^retry/ && $p });
    like($held->{waiting_for}, qr/^retry: 55P03 canceling statement due to lock timeout(?:; held by .*)?$/, 'waiting_for says why');
    is($held->{state}, 'running', 'it keeps trying');
    $application->query_safe('UPDATE locked SET n = n WHERE id = 1; COMMIT');
    $application->quit;
    ends_exactly('locked');
    is(sql(q{SELECT string_agg(DISTINCT sqlstate || ' ' || will_retry, ', ') FROM migrate_errors WHERE name = 'locked'}),
        '55P03 true', 'every attempt is recorded');
};

# The application has a row and, as soon as the worker waits for it, wants one that the worker's batch has changed.
subtest 'deadlock with an application' => sub {
    new_counters($node, 'embraced', $rows);
    my $application = $node->background_psql('postgres');
    # The last row of the only slice, so that every other row of the batch is changed when the worker waits.
    $application->query_safe('BEGIN; UPDATE embraced SET n = n WHERE id = 5000');
    sql(q{SELECT migrate_start('embraced', 'embraced', 'n = n + 1', settings => '{"chunk_rows": 10000, "retry_delay": "20ms"}')});
    my ($out, $error) = $application->query(q{
        DO $$ BEGIN
            LOOP
                PERFORM pg_stat_clear_snapshot();
                EXIT WHEN EXISTS (SELECT FROM pg_stat_activity WHERE backend_type = 'pg_drover worker' AND wait_event_type = 'Lock');
            END LOOP;
            UPDATE embraced SET n = n WHERE id = 1;
        END $$;
        COMMIT});
    is($error, 0, q{the application's transaction does not fail});
    $application->quit;
    wait_state($node, 'embraced', 'succeeded');
    is(counters($node, 'embraced'), "$rows 1 1", 'every row was changed exactly once');
    like(sql(q{SELECT sqlstate FROM migrate_errors WHERE name = 'embraced' ORDER BY error_id LIMIT 1}), qr/^(40P01|55P03)$/,
        'the worker lost');
};

# A process that goes says nothing but what the command that made it go causes.
subtest 'DROP EXTENSION' => sub {
    middle('unplugged');
    my $position = log_position($node);
    sql('DROP EXTENSION pg_drover');
    wait_until('the processes to end', sub { processes($node) == 0 });
    is_deeply([ drover_log($node, $position) ], [], 'nothing in the log');
    like(counters($node, 'unplugged'), qr/^$rows 0 1$/, 'no row was changed twice');
};

subtest 'DROP EXTENSION, CREATE EXTENSION and a new migration at once' => sub {
    sql('CREATE EXTENSION pg_drover');
    middle('before');
    new_counters($node, 'fresh', $rows);
    my $position = log_position($node);
    sql(q{BEGIN; DROP EXTENSION pg_drover; CREATE EXTENSION pg_drover; SELECT migrate_start('fresh', 'fresh', 'n = n + 1', workers => 2); COMMIT});
    ends_exactly('fresh');
    like(counters($node, 'before'), qr/^$rows 0 1$/, 'the old migration has stopped');
    is_deeply([ grep { /ERROR|FATAL|WARNING/ } drover_log($node, $position) ], [], 'no error in the log');
};

subtest 'DROP DATABASE WITH (FORCE)' => sub {
    sql('CREATE DATABASE doomed');
    $node->safe_psql('doomed', 'CREATE EXTENSION pg_drover');
    new_counters($node, 'counters', $rows, 'doomed');
    $node->safe_psql('doomed', "SELECT migrate_start('doomed', 'counters', 'n = n + 1', workers => 2, settings => $slow)");
    $node->poll_query_until('doomed', q{SELECT rows_done > 0 FROM migrate_progress}) or die 'no progress';
    my $position = log_position($node);
    my ($rc, $out, $error) = $node->psql('postgres', 'SET statement_timeout = 60000; DROP DATABASE doomed WITH (FORCE)');
    is($rc, 0, 'succeeds') or diag $error;
    wait_until('the processes to end', sub { processes($node) == 0 });
    # The postmaster starts a supervisor that was terminated anew, once; that one finds its database gone.
    $node->poll_query_until('postgres', q{SELECT count(*) = 0 FROM pg_stat_activity WHERE backend_type LIKE 'pg_drover%'});
    my %count;
    $count{$_}++ for grep { /FATAL|ERROR/ } drover_log($node, $position);
    is_deeply([ grep { !/terminating (background worker|connection).*due to administrator command/ } keys %count ], [],
        'nothing in the log but that an administrator ended them')
        or diag explain \%count;
};

$node->stop;
done_testing();
