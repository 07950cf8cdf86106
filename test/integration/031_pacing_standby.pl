# A migration and real standbys: one that is slow, one that stops replaying, one that vanishes.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use IPC::Run ();
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(sleep);

my $primary = new_node('primary', preload => 1, init => { allows_streaming => 1 }, conf => "autovacuum = off\nwal_keep_size = 512MB");
$primary->backup('base');
my $standby = PostgreSQL::Test::Cluster->new('standby1');
$standby->init_from_backup($primary, 'base', has_streaming => 1);
$standby->append_conf('postgresql.conf', 'wal_receiver_status_interval = 1');
$standby->start;
my $rows = 100_000;
my $MB = 1024 * 1024;

sub sql { return $primary->safe_psql('postgres', $_[0]) }

# Samples how far the standby is behind, in the server itself, until the migration has ended; the most of it in bytes.
sub most_behind {
    my ($name) = @_;
    my $most = sql(qq{
        CREATE TEMP TABLE most (bytes bigint);
        DO \$\$
        DECLARE most bigint := 0; n int := 0;
        BEGIN
            WHILE EXISTS (SELECT FROM migrate_progress WHERE name = '$name' AND state IN ('queued', 'running')) LOOP
                FOR i IN 1 .. 50 LOOP
                    SELECT greatest(most, pg_current_wal_insert_lsn() - replay_lsn) INTO most FROM pg_stat_replication;
                    PERFORM pg_sleep(0.002);
                END LOOP;
            END LOOP;
            INSERT INTO most VALUES (most);
        END \$\$;
        SELECT bytes FROM most});
    is(progress($primary, $name)->{state}, 'succeeded', "$name has succeeded");
    return $most;
}

subtest 'a standby that is slow on purpose' => sub {
    $standby->append_conf('postgresql.conf', q{recovery_min_apply_delay = '1500ms'});
    $standby->reload;
    my %most;
    for my $limit ('4MB', '0') {
        my $name = "slow_$limit";
        new_counters($primary, $name, $rows);
        sql('CHECKPOINT');
        $primary->wait_for_catchup($standby);
        sql(qq{SELECT migrate_start('$name', '$name', 'n = n + 1', settings =>
            '{"max_replica_lag": "$limit", "max_replica_delay": 0, "batch_wal": "512kB", "chunk_rows": 500, "chunk_rows_max": 500, "keep_batches": 100000}')});
        $most{$limit} = most_behind($name);
        is(counters($primary, $name), "$rows 1 1", "$name changed every row once");
    }
    # The limit, and one batch: what its statements wrote, and its bookkeeping with a few full pages.
    my $batch = sql(q{SELECT max(wal_bytes) FROM migrate_batches WHERE name = 'slow_4MB'}) + 128 * 1024;
    diag sprintf 'at most %.2f MB behind with a limit of 4 MB and batches of at most %.2f MB; %.2f MB without a limit',
        $most{'4MB'} / $MB, $batch / $MB, $most{0} / $MB;
    cmp_ok($most{'4MB'}, '<=', 4 * $MB + $batch, 'it never falls behind by more than the limit and one batch');
    cmp_ok($most{'4MB'}, '>', 2 * $MB, 'the limit was what held the migration back');
    cmp_ok($most{0}, '>', 4 * $MB + $batch, 'without the limit it does fall behind');
    is(wait_until('the totals', sub { sql(q{SELECT string_agg(reason, ',') FROM migrate_waits WHERE name = 'slow_4MB' AND seconds > 0.2}) }),
        'replica lag', 'migrate_waits has the time');
    $standby->append_conf('postgresql.conf', 'recovery_min_apply_delay = 0');
    $standby->reload;
    $primary->wait_for_catchup($standby);
};

# Starts a slow migration, calls the first block, sees it wait for such a reason and do nothing, calls the second block
# and sees it end.
sub holds {
    my ($name, $settings, $stop, $pattern, $release) = @_;
    new_counters($primary, $name, 20_000);
    $primary->wait_for_catchup($standby);
    sql(qq{SELECT migrate_start('$name', '$name', 'n = n + 1', settings =>
        '{"chunk_rows": 200, "chunk_rows_max": 200, "batch_rows": 200, "pause": "100ms", $settings}')});
    wait_until('the first batches', sub { progress($primary, $name)->{rows_done} > 0 });
    $stop->();
    my $now = wait_until("$name to wait", sub { my $p = progress($primary, $name); ($p->{waiting_for} // '') =~ /^replica lag/ && $p });
    wait_until("$name to say so", sub { (progress($primary, $name)->{waiting_for} // '') =~ $pattern });
    my $before = progress($primary, $name);
    sleep 1;
    my $after = progress($primary, $name);
    is($after->{rows_done}, $before->{rows_done}, "$name does nothing: $after->{waiting_for}");
    cmp_ok(sql(qq{SELECT count(*) FROM migrate_events WHERE name = '$name' AND message LIKE 'waits for replica lag: %'}), '>=', 1, 'an event says so');
    sql(qq{SELECT migrate_alter('$name', '{"pause": null}')});
    $release->($name);
    wait_state($primary, $name, 'succeeded');
    is(counters($primary, $name), '20000 1 1', "$name goes on to its end");
    return;
}

sub replay { return $standby->safe_psql('postgres', "SELECT pg_wal_replay_$_[0]()") }

subtest 'a standby that does not replay, by bytes' => sub {
    holds('bytes', '"max_replica_lag": "256kB", "max_replica_delay": 0',
        sub { replay('pause') }, qr/^replica lag: standby1 [\d.]+ kB behind \(limit 256 kB\)$/, sub { replay('resume') });
};

subtest 'a standby that does not replay, by time' => sub {
    holds('time', '"max_replica_lag": 0, "max_replica_delay": "1s"',
        sub { replay('pause') }, qr/^replica lag: standby1 [\d.]+ s behind \(limit 1 s\)$/, sub { replay('resume') });
};

subtest 'a standby that vanishes' => sub {
    holds('comes_back', '"max_replica_lag": "64MB"',
        sub { $standby->stop }, qr/^replica lag: standby1 is not connected \(setting replica_gone\)$/, sub { $standby->start });
    holds('given_up', '"max_replica_lag": "64MB"', sub { $standby->stop }, qr/^replica lag: standby1 is not connected/,
        sub { sql(qq{SELECT migrate_alter('$_[0]', '{"replica_gone": "ignore"}')}) });
    $standby->start;
    wait_until('the standby', sub { sql('SELECT count(*) FROM pg_stat_replication WHERE replay_lsn IS NOT NULL') });
};

subtest 'chosen standbys' => sub {
    new_counters($primary, 'chosen', 1000);
    sql(q{SELECT migrate_start('chosen', 'chosen', 'n = n + 1', settings => '{"replicas": "standby1, elsewhere"}')});
    wait_until('it to wait', sub { (progress($primary, 'chosen')->{waiting_for} // '') eq 'replica lag: elsewhere is not connected (setting replica_gone)' });
    is(progress($primary, 'chosen')->{rows_done}, 0, 'one that was never there is missed from the beginning');
    replay('pause');
    sql(q{SELECT migrate_alter('chosen', '{"replicas": "standby1", "max_replica_lag": "1kB"}')});
    new_counters($primary, 'more', 1000);
    wait_until('it to wait', sub { (progress($primary, 'chosen')->{waiting_for} // '') =~ /^replica lag: standby1 .* behind/ });
    sql(q{SELECT migrate_alter('chosen', '{"replicas": "elsewhere", "replica_gone": "ignore"}')});
    wait_state($primary, 'chosen', 'succeeded');
    pass('one that is not chosen is not looked at');
    replay('resume');
};

$standby->stop;
$primary->stop;
done_testing();
