# A preloaded server keeps the schedule through a restart: start times, what comes after what, alerts that were given; and
# workers are re-balanced while a migration runs.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('schedule', preload => 1, conf => 'pg_drover.naptime = 100ms');

sub sql { return $node->safe_psql('postgres', $_[0]) }

subtest 'kept across a restart' => sub {
    new_counters($node, 'kept', 1_000);
    sql(q{SELECT migrate_start('soon', 'kept', 'n = 1', 'n = 0', start_after => now() + interval '1 year', settings => '{"alert_waiting": "1ms"}')});
    sql(q{SELECT migrate_start('then', 'kept', 'n = 2', 'n = 1', after => '{soon}', settings => '{"alert_waiting": "1ms", "priority": 3}')});
    my $alerts = q{SELECT string_agg(name || ' ' || regexp_replace(message, 'for \S+', 'for TIME'), E'\n' ORDER BY event_id) FROM migrate_events WHERE kind = 'alert'};
    my $expected = 'then alert_waiting: held back for TIME (alert_waiting 1ms), now by after: soon (scheduled)';
    ok($node->poll_query_until('postgres', "SELECT ($alerts) = '$expected'"), 'an alert for what is held back, none for what waits for its time');
    my $position = log_position($node);
    $node->restart;
    $node->poll_query_until('postgres', q{SELECT count(*) = 1 FROM drover.process WHERE class = 1}) or die;
    is(progress($node, 'then')->{state}, 'scheduled', 'scheduled as before');
    sql(q{SELECT migrate_alter('soon', '{"start_after": null}')});
    wait_state($node, 'then', 'succeeded');
    is(counters($node, 'kept'), '1000 2 2', 'both ran, in their order');
    is(sql($alerts), $expected, 'the restart repeated no alert');
    unlike(join("\n", drover_log($node, $position)), qr/alert/, 'nor in the log');
};

subtest 'an alert: event, notification, log' => sub {
    new_counters($node, 'told', 1_000);
    my $listener = $node->background_psql('postgres');
    $listener->query_safe('LISTEN drover');
    my $position = log_position($node);
    sql(q{SELECT migrate_start('told', 'told', 'n = 1', settings => '{"batch_rows": 10, "pause": "1h", "alert_stalled": "200ms"}')});
    $node->poll_query_until('postgres', q{SELECT count(*) = 1 FROM migrate_events WHERE kind = 'alert' AND name = 'told'}) or die;
    my $payload = wait_until('the notification', sub { ($listener->query('SELECT 1') =~ /payload "(\{[^\n]*"alert"[^\n]*\})"/)[0] });
    like($payload, qr/^\{"id" : \d+, "alert" : "alert_stalled"\}$/, 'notification');
    $listener->quit;
    my @log = grep { /alert/ } drover_log($node, $position);
    is(scalar @log, 1, 'one line in the log');
    like($log[0], qr/WARNING:  pg_drover: migration "told" \(id \d+\): alert: no batch for/, 'a warning');
    sql(q{SELECT migrate_drop('told', cancel => true)});
};

subtest 'an alert of a share of the rows' => sub {
    my %limit = (many => '1.5%', few => '3%');
    my $locker = $node->background_psql('postgres');
    $locker->query_safe('BEGIN');
    for my $name (sort keys %limit) { # every 50th row cannot be changed; a lock keeps the last hundred back
        new_counters($node, $name, 2_000);
        $locker->query_safe("SELECT FROM $name WHERE id = 1901 FOR UPDATE");
        my $settings = qq("on_error": "skip", "alert_errors": "$limit{$name}", "chunk_rows_max": 200, "stripes": 1, "lock_timeout": "1h", "batch_timeout": "1h");
        sql("SELECT migrate_start('$name', '$name', 'n = 100 / (id % 50)', strategy => 'key', settings => '{$settings}')");
    }
    $node->poll_query_until('postgres', q{SELECT count(*) = 2 FROM migrate_progress WHERE name IN ('few', 'many') AND rows_done + rows_failed >= 1000}) or die;
    my $alerts = q{SELECT string_agg(name || ' ' || regexp_replace(message, '\d+ of 1\d{3} rows', 'ROWS'), E'\n') FROM migrate_events WHERE kind = 'alert' AND name IN ('few', 'many')};
    ok($node->poll_query_until('postgres', "SELECT ($alerts) = 'many alert_errors: ROWS failed (alert_errors 1.5%)'"), 'above the share, not below')
        or diag sql($alerts);
    $locker->quit;
    sql(qq{SELECT migrate_drop('$_', cancel => true)}) for sort keys %limit;
};

subtest 'workers while it runs' => sub {
    new_counters($node, 'balanced', 100_000);
    sql(q{SELECT migrate_start('balanced', 'balanced', 'n = n + 1', settings => '{"batch_rows": 100, "pause": "20ms", "slices_per_worker": 8}')});
    my $workers = sub { my ($n) = @_; return $node->poll_query_until('postgres', "SELECT workers = $n FROM migrate_progress WHERE name = 'balanced'") };
    ok($workers->(1), 'one');
    sql(q{SELECT migrate_alter('balanced', '{"workers": 3}')});
    ok($workers->(3), 'three');
    sql(q{SELECT migrate_alter('balanced', '{"workers": 2}')});
    ok($workers->(2), 'two');
    sql(q{SELECT migrate_alter('balanced', '{"pause": null, "batch_rows": null, "workers": null}')});
    wait_state($node, 'balanced', 'succeeded');
    is(counters($node, 'balanced'), '100000 1 1', 'every row was changed once');
};

subtest 'priority' => sub {
    sql(q{ALTER SYSTEM SET pg_drover.max_workers = 0});
    sql('SELECT pg_reload_conf()');
    $node->poll_query_until('postgres', q{SELECT current_setting('pg_drover.max_workers') = '0'}) or die;
    for my $name (qw(low high middle)) {
        new_counters($node, $name, 100);
        my $priority = { low => -5, high => 7, middle => 0 }->{$name};
        sql(qq{SELECT migrate_start('$name', '$name', 'n = 1', settings => '{"priority": $priority}')});
    }
    $node->poll_query_until('postgres', q{SELECT count(*) = 3 FROM migrate_progress WHERE waiting_for LIKE 'worker slot: pg_drover.max_workers%'}) or die;
    sql(q{ALTER SYSTEM SET pg_drover.max_workers = 1});
    sql('SELECT pg_reload_conf()');
    wait_state($node, $_, 'succeeded') for qw(low middle high);
    is(sql(q{SELECT string_agg(name, ' ' ORDER BY started_at) FROM migrate_progress WHERE name IN ('low', 'middle', 'high')}),
        'high middle low', 'the highest priority first');
};

done_testing();
