# Each signal against the real thing on one server: it holds the migration back, says so with the measured value, and
# lets it go on when the cause is gone, or the setting is altered.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use IPC::Run ();
use List::Util qw(min);
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(sleep time);

my $node = new_node('paced', preload => 1, init => { allows_streaming => 1 }, conf => "autovacuum = off\ntimezone = 'UTC'");
my $rows = 2000;

sub sql { return $node->safe_psql('postgres', $_[0]) }

# Starts a migration that needs ten batches, with these settings besides.
sub start {
    my ($name, $settings, %option) = @_;
    new_counters($node, $name, $rows);
    sql($option{before}) if $option{before};
    sql(($option{session} // '') . qq{ SELECT migrate_start('$name', '$name', 'n = n + 1',
        settings => '{"chunk_rows": 200, "chunk_rows_max": 200, "batch_rows": 200, $settings}')});
    return;
}

# Waits until it says so, and sees that it does no batch meanwhile.
sub held {
    my ($name, $pattern) = @_;
    my $now = eval { wait_until("$name to wait", sub { my $p = progress($node, $name); $p && ($p->{waiting_for} // '') =~ $pattern && $p }, 30) };
    ok($now, "$name waits for $pattern") or do { diag explain progress($node, $name); return };
    like($now->{state}, qr/^(running|queued)$/, "$name is under way all the same, with a worker or without");
    sleep 0.5;
    my $later = progress($node, $name);
    is($later->{rows_done}, $now->{rows_done}, "$name does nothing meanwhile");
    return $now->{waiting_for};
}

sub alter { return sql(qq{SELECT migrate_alter('$_[0]', '$_[1]')}) }

sub goes_on {
    my ($name) = @_;
    is(wait_state($node, $name, 'succeeded', 60)->{waiting_for}, undef, "$name goes on to its end");
    is(counters($node, $name), "$rows 1 1", "$name changed every row once");
    return;
}

# A session that has run that SQL and stays; its second element ends it.
sub session {
    my ($sql) = @_;
    my ($in, $out) = ("$sql\n\\echo ready\n", '');
    my $psql = IPC::Run::start([ 'psql', '-XAtq', '-d', $node->connstr('postgres') ], '<', \$in, '>', \$out, '2>', \my $err);
    wait_until('a session', sub { $psql->pump_nb; $out =~ /ready/ });
    return ($psql, sub { $in .= "$_[0]\n"; $psql->finish });
}

subtest 'free disk space, by the setting and by the cluster\'s' => sub {
    start('disk', '"min_disk_free": "1000TB"');
    like(held('disk', qr/^disk space: /), qr/^disk space: [\d.]+ [kMGT]B free for the data directory \(limit 1000 TB\)$/, 'with the values');
    is(sql(q{SELECT rows_done FROM migrate_progress WHERE name = 'disk'}), 0, 'not one batch was done');
    is(sql(q{SELECT count(*) FROM migrate_events WHERE name = 'disk' AND kind = 'waiting' AND message LIKE 'waits for disk space: %'}), 1, 'an event says so');
    is(sql(q{SELECT bool_or(backend_xmin IS NOT NULL OR xact_start IS NOT NULL) FROM pg_stat_activity WHERE backend_type = 'pg_drover worker'}),
        'f', 'no snapshot and no transaction is held while it waits');
    alter('disk', '{"min_disk_free": null}');
    goes_on('disk');
    my $waits = wait_until('the totals', sub { # complete when the worker has left
        sql(q{SELECT string_agg(reason, ',') || ' ' || (sum(seconds) BETWEEN 0.5 AND 60) FROM migrate_waits WHERE name = 'disk'}) });
    is($waits, 'disk space true', 'migrate_waits has the time');

    sql(q{ALTER SYSTEM SET pg_drover.min_disk_free = '1000TB'; SELECT pg_reload_conf()});
    start('of_the_cluster', '"pause": 0');
    held('of_the_cluster', qr/^disk space: .* \(limit 1000 TB\)$/);
    start('its_own', '"min_disk_free": "1kB"');
    goes_on('its_own');
    sql(q{ALTER SYSTEM RESET pg_drover.min_disk_free; SELECT pg_reload_conf()});
    goes_on('of_the_cluster');
};

# A text and a word, with what the server itself refuses.
subtest 'standbys that the cluster names' => sub {
    my ($status, undef, $error) = $node->psql('postgres', q{ALTER SYSTEM SET pg_drover.replica_gone = 'panic'});
    like($error, qr/HINT:  Available values: wait, ignore\./, 'words are those of the setting');
    sql(q{ALTER SYSTEM SET pg_drover.replicas = 'nobody'; SELECT pg_reload_conf()});
    start('missing', '"pause": 0');
    is(held('missing', qr/^replica lag: /), 'replica lag: nobody is not connected (setting replica_gone)', 'it is missed');
    sql(q{ALTER SYSTEM SET pg_drover.replica_gone = 'ignore'; SELECT pg_reload_conf()});
    goes_on('missing');
    sql($_) for q{ALTER SYSTEM RESET pg_drover.replicas}, q{ALTER SYSTEM RESET pg_drover.replica_gone}, q{SELECT pg_reload_conf()};
};

subtest 'WAL that a replication slot holds back' => sub {
    sql(q{SELECT pg_create_physical_replication_slot('abandoned', true)});
    start('slot', '"max_slot_wal": "64kB"');
    like(held('slot', qr/^replication slot: /), qr/^replication slot: abandoned holds back [\d.]+ [kM]B of WAL \(limit 64 kB\)$/, 'with the values');
    sql(q{SELECT pg_drop_replication_slot('abandoned')});
    goes_on('slot');
};

subtest 'a run window' => sub {
    my $far = sql(q{SELECT to_char(now() AT TIME ZONE 'UTC' + interval '3 days', 'Dy')});
    start('night', qq{"run_window": "$far 08:00-09:30"});
    is(held('night', qr/^run window: /), "run window: closed until $far 08:00", 'until when');
    is(sql(q{SELECT rows_done FROM migrate_progress WHERE name = 'night'}), 0, 'not one batch was done');
    alter('night', '{"run_window": "Mon-Sun 00:00-24:00"}');
    goes_on('night');

    # Two hours around now in one time zone are closed in another that is twelve hours away.
    my $now = sql(q{SELECT to_char(t - interval '1 hour', 'HH24:MI') || '-' || to_char(t + interval '1 hour', 'HH24:MI') FROM (SELECT now() AT TIME ZONE 'UTC' AS t) x});
    start('zones', qq{"run_window": "$now"}, session => q{SET TimeZone = 'Etc/GMT-12';});
    held('zones', qr/^run window: closed until /);
    alter('zones', qq{{"run_window": "$now UTC"}});
    goes_on('zones');
};

subtest 'a custom query' => sub {
    sql('CREATE TABLE flag (go boolean); INSERT INTO flag VALUES (false)');
    start('asks', '"pace_query": "SELECT go FROM flag -- the lights"');
    is(held('asks', qr/^pace query: /), 'pace query: its answer is false', 'false holds it back');
    sql('UPDATE flag SET go = NULL');
    held('asks', qr/^pace query: its answer is NULL$/);
    sql('ALTER TABLE flag RENAME TO lamp');
    held('asks', qr/^pace query: cannot be read: 42P01 relation "flag" does not exist$/);
    sql('ALTER TABLE lamp RENAME TO flag; INSERT INTO flag VALUES (true)');
    held('asks', qr/^pace query: cannot be read: 21000 more than one row/);
    sql('DELETE FROM flag WHERE go IS NULL');
    goes_on('asks');

    sql(q{CREATE FUNCTION writes() RETURNS boolean LANGUAGE sql AS 'INSERT INTO flag VALUES (true) RETURNING true'});
    start('sly', '"pace_query": "SELECT writes()"');
    held('sly', qr/^pace query: cannot be read: 25006 cannot execute INSERT in a read-only transaction$/);
    alter('sly', '{"pace_query": "SELECT pg_sleep(600) IS NOT NULL"}');
    held('sly', qr/^pace query: cannot be read: 57014 /);
    alter('sly', '{"pace_query": null}');
    goes_on('sly');
};

subtest 'active sessions' => sub {
    my @busy = map { IPC::Run::start([ 'psql', '-XAtq', '-d', $node->connstr('postgres'), '-c', 'SELECT pg_sleep(600)' ],
        '<', \'', '>', \my $out, '2>', \my $err) } 1 .. 3;
    wait_until('busy sessions', sub { sql(q{SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%' AND state = 'active'}) == 3 });
    start('busy', '"max_active_sessions": 3');
    like(held('busy', qr/^active sessions: /), qr/^active sessions: [345] at work \(limit 3\)$/, 'with the values');
    sql(q{SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%' AND pid <> pg_backend_pid()});
    goes_on('busy');
    $_->finish for @busy;
};

subtest 'the oldest transaction' => sub {
    my ($psql, $end) = session('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1;');
    start('old', '"max_transaction_age": "100ms"');
    like(held('old', qr/^transaction age: /), qr/^transaction age: pid \d+ is [\d.]+ (?:ms|s) old \(limit 100 ms\)$/, 'with the values');
    $end->('COMMIT;');
    goes_on('old');
};

subtest 'dead rows, and somebody else\'s vacuum' => sub {
    start('dead', '"max_dead_percent": 20', before => 'UPDATE dead SET n = 0; SELECT pg_stat_force_next_flush()');
    # Half of them are dead; the server may count the live ones twice, where ANALYZE came before the insert's own report.
    like(held('dead', qr/^dead rows: /), qr/^dead rows: (?:50|33) % of public\.dead \(limit 20 %\)$/, 'with the values');
    sql('VACUUM dead');
    alter('dead', '{"max_dead_percent": 90}');
    goes_on('dead');

    new_counters($node, 'dirty', 200_000);
    sql('DELETE FROM dirty WHERE id % 2 = 0');
    my $vacuum = IPC::Run::start([ 'psql', '-XAtq', '-d', $node->connstr('postgres'), '-c', 'SET vacuum_cost_delay = 100',
        '-c', 'SET vacuum_cost_limit = 1', '-c', 'VACUUM dirty' ], '<', \'', '>', \my $out, '2>', \my $err);
    my $pid = wait_until('a vacuum', sub { sql(q{SELECT pid FROM pg_stat_progress_vacuum}) });
    sql(q{SELECT migrate_start('dirty', 'dirty', 'n = n + 1', settings => '{"yield_to_vacuum": true}')});
    is(held('dirty', qr/^vacuum: /), "vacuum: pid $pid is at work on public.dirty", 'who is at work');
    sql("SELECT pg_cancel_backend($pid)");
    $vacuum->finish;
    wait_state($node, 'dirty', 'succeeded');
    is(counters($node, 'dirty'), '100000 1 1', 'it goes on to its end');
};

subtest 'the rate of WAL' => sub {
    new_counters($node, 'wal', 30_000);
    sql('CHECKPOINT');
    sql(q{SELECT migrate_start('wal', 'wal', 'n = n + 1', workers => 2, settings => '{"max_wal_rate": "1MB", "chunk_rows": 100, "chunk_rows_max": 100, "batch_rows": 500}')});
    wait_until('it to say so', sub { (progress($node, 'wal')->{waiting_for} // '') =~ /^WAL rate: limit (?:1 MB|512 kB)\/s$/ });
    wait_state($node, 'wal', 'succeeded');
    my ($wal, $seconds, $batch) = split /\|/, sql(q{SELECT sum(wal_bytes), extract(epoch FROM max(s.finished_at) - min(s.started_at)),
        (SELECT max(wal_bytes) FROM migrate_batches WHERE name = 'wal') FROM migrate_slices s WHERE name = 'wal'});
    cmp_ok($wal, '>', 3 * 1024 * 1024, 'it wrote some');
    cmp_ok(($wal - 2 * $batch) / $seconds, '<', 1024 * 1024 * 1.05, "$wal bytes in $seconds s are within the rate");
    cmp_ok($wal / $seconds, '>', 1024 * 1024 * 0.4, 'and not far below it');
};

subtest 'pauses, and being steered while it waits' => sub {
    start('rests', '"pause": "1h"');
    is(held('rests', qr/^pause: /), 'pause: 60 min after each batch', 'a fixed pause');
    is(sql(q{SELECT rows_done FROM migrate_progress WHERE name = 'rests'}), 200, 'after one batch');
    alter('rests', '{"pause": null, "pause_percent": 10000, "batch_rows": 400, "chunk_rows": 400, "chunk_rows_max": 400}');
    wait_until('another batch', sub { progress($node, 'rests')->{rows_done} > 200 });
    alter('rests', '{"pause": "1h", "pause_percent": null, "batch_rows": 100, "chunk_rows": 100, "chunk_rows_max": 100}');
    my @seconds;
    for my $round (1 .. 3) {
        held('rests', qr/^pause: 60 min/);
        my $asked = time;
        sql(q{SELECT migrate_pause('rests')});
        wait_until('the worker to leave', sub { !worker_pids($node) });
        push @seconds, time - $asked;
        is(progress($node, 'rests')->{waiting_for}, undef, 'a paused migration waits for nothing');
        sql(q{SELECT migrate_resume('rests')});
        sleep rand 1;
    }
    cmp_ok(min(@seconds), '<', 0.6, "a paused migration stops waiting at once: @seconds");
    alter('rests', '{"pause": null}');
    goes_on('rests');
};

subtest 'a reason ends, and its event tells how long it was' => sub {
    # Ten seconds of work.
    new_counters($node, 'ends', 1000);
    sql(q{SELECT migrate_start('ends', 'ends', 'n = n + 1 + length(pg_sleep(0.01)::text)', settings => '{"min_disk_free": "1000TB"}')});
    held('ends', qr/^disk space: /);
    alter('ends', '{"min_disk_free": null}');
    wait_until('the end of it', sub { my $p = progress($node, 'ends'); !defined $p->{waiting_for} && $p->{state} eq 'running' });
    like(sql(q{SELECT string_agg(message, '; ' ORDER BY event_id) FROM migrate_events WHERE name = 'ends' AND kind = 'waiting'}),
        qr/^waits for disk space: [^;]*; went on after [\d.]+ (?:ms|s) of waiting for disk space$/, 'one event each');
    wait_state($node, 'ends', 'succeeded');
    is(counters($node, 'ends'), '1000 1 1', 'it goes on to its end');
};

subtest 'an archiver that fails' => sub {
    my $archived = new_node('archived', init => { allows_streaming => 1, has_archiving => 1 }, conf => "archive_command = 'false'\nautovacuum = off");
    new_counters($archived, 't', $rows);
    for (1 .. 3) { $archived->safe_psql('postgres', "INSERT INTO t SELECT max(id) + 1 FROM t; SELECT pg_switch_wal()") }
    $archived->safe_psql('postgres', q{SELECT migrate_start('t', 't', 'n = n + 1', settings => '{"max_archive_backlog": 2}')});
    my $now = wait_until('it to wait', sub { my $p = progress($archived, 't'); $p && $p->{waiting_for} && $p });
    like($now->{waiting_for}, qr/^archive backlog: [3-9] segments wait for the archiver \(limit 2\)$/, 'with the values');
    is($now->{rows_done}, 0, 'not one batch was done');
    $archived->safe_psql('postgres', q{ALTER SYSTEM SET archive_command = 'true'});
    $archived->reload;
    wait_state($archived, 't', 'succeeded');
    is(counters($archived, 't'), ($rows + 3) . ' 1 1', 'it goes on when the archiver does');
    $archived->stop;
};

$node->stop;
done_testing();
