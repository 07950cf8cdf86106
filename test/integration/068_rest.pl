# Who cannot work for longer has no worker: closed windows, long pauses, a server that is under pressure, retries that
# are far off. The slots are others' meanwhile, and what rests goes on in time, or when its settings change.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Test::More;

my $node = new_node('rest', conf => "pg_drover.max_workers = 4\npg_drover.max_workers_per_role = 4");
new_counters($node, "t$_", 100) for 1 .. 5, 7 .. 9;
new_counters($node, 't6', 300);
my $closed = $node->safe_psql('postgres', q{SELECT to_char(now() + interval '3 days', 'Dy') || ' 10:00-11:00'});

sub start {
    my ($table, $settings) = @_;
    $node->safe_psql('postgres', qq{SELECT migrate_start('m$table', 't$table', 'n = n + 1', 'n = 0', settings => '$settings')});
    return;
}

sub rests {
    my ($name, $reason, $state) = @_;
    my $now;
    my $p = eval {
        wait_until("$name to rest", sub {
            $now = progress($node, $name);
            return $now->{workers} == 0 && ($now->{waiting_for} // '') =~ $reason ? $now : 0;
        });
    } // die "$@" . join ', ', map { "$_ " . ($now->{$_} // '') } sort keys %$now;
    is($p->{state}, $state // 'queued', "$name, which waits for \"$p->{waiting_for}\", has no worker");
    return;
}

sub goes_on {
    my ($table, $setting, $rows) = @_;
    $rows //= 100;
    $node->safe_psql('postgres', qq{SELECT migrate_alter('m$table', '{"$setting": null}')});
    wait_state($node, "m$table", 'succeeded');
    is(counters($node, "t$table"), "$rows 1 1", "m$table goes on when $setting is altered");
    is($node->safe_psql('postgres', qq{SELECT max(s.starts) + max(t.starts) FROM drover.slice s JOIN drover.migration m ON m.id = s.migration_id JOIN drover.step t ON t.migration_id = m.id WHERE m.name = 'm$table'}),
        0, 'what rested counts as no crash');
    return;
}

# ------------------------------------------------------------------------------------- four that hold up nobody
start($_, qq{{"run_window": "$closed"}}) for 1 .. 4;
rests("m$_", qr/^run window: /) for 1 .. 4;
start(5, '{}');
wait_state($node, 'm5', 'succeeded');
is(counters($node, 't5'), '100 1 1', 'a fifth runs beside four with closed windows');
rests('m1', qr/^run window: /);
my $waited = q{SELECT w.seconds FROM migrate_waits w WHERE name = 'm1' AND reason = 'run window'};
my $so_far = $node->safe_psql('postgres', $waited);
cmp_ok($so_far, '>', 0, 'the time at rest counts as waited, while it rests');
goes_on($_, 'run_window') for 1 .. 4;
cmp_ok($node->safe_psql('postgres', $waited), '>=', $so_far, 'and when another setting has ended it');
$node->safe_psql('postgres', qq{SELECT migrate_start('m0', 't9', 'n = n', settings => '{"run_window": "$closed"}')});
rests('m0', qr/^run window: /);
($waited = $waited) =~ s/m1/m0/;
$so_far = $node->safe_psql('postgres', $waited);
$node->safe_psql('postgres', q{SELECT migrate_cancel('m0')});
cmp_ok($node->safe_psql('postgres', $waited), '>=', $so_far, 'or a cancel');

# ------------------------------------------------------------------------------------------------- other reasons
start(6, '{"pause": "1h", "batch_rows": 100}');
rests('m6', qr/^pause: /);
my $first = $node->safe_psql('postgres', 'SELECT sum(n) FROM t6'); # a page
cmp_ok($first, '<', 300, 'after its first batch');
start(7, '{"pace_query": "SELECT false"}');
rests('m7', qr/^pace query: /);
is($node->safe_psql('postgres', q{SELECT count(*) FROM migrate_events WHERE name = 'm7' AND kind = 'waiting'}), 1, 'which is told once');
start(8, qq{{"run_window": "$closed", "lock_timeout": "10ms", "retry_delay": "1h", "retry_delay_max": "1h"}});
rests('m8', qr/^run window: /);
my $lock = $node->background_psql('postgres');
$lock->query_safe('BEGIN; LOCK t8');
$node->safe_psql('postgres', q{SELECT migrate_alter('m8', '{"run_window": null}')});
rests('m8', qr/^retry: 55P03/);
$lock->query_safe('COMMIT');
$lock->quit;
is($node->safe_psql('postgres', q{SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'pg_drover worker'}), 0, 'no worker is left');

# A time that comes by itself; a rest that outlives the supervisor, and another one's, and goes on where it was.
$node->safe_psql('postgres', q{UPDATE drover.migration SET not_before = clock_timestamp() + interval '2 s' WHERE name = 'm6'});
wait_until('the second batch', sub { $node->safe_psql('postgres', 'SELECT sum(n) FROM t6') > $first });
rests('m6', qr/^pause: /);
my $second = $node->safe_psql('postgres', 'SELECT sum(n) FROM t6');
my ($supervisor) = supervisor_pids($node);
kill9($supervisor);
wait_until('the server to be back', sub { answers($node) });
wait_until('a supervisor', sub { supervisor_pids($node) });
rests('m6', qr/^pause: /);
is($node->safe_psql('postgres', 'SELECT sum(n) FROM t6'), $second, 'a crash does not cut it short');
goes_on(6, 'pause', 300);
goes_on(7, 'pace_query');
$node->safe_psql('postgres', q{SELECT migrate_pause('m8'), migrate_resume('m8')});
wait_state($node, 'm8', 'succeeded');
is(counters($node, 't8'), '100 1 1', 'resumed, a retry does not wait any more');

# ------------------------------------------------------------------------------------------------------ a rollback
start(9, '{"undo": true}');
wait_state($node, 'm9', 'succeeded');
$node->safe_psql('postgres', qq{SELECT migrate_alter('m9', '{"run_window": "$closed"}'), migrate_rollback('m9')});
rests('m9', qr/^run window: /, 'rolling_back');
$node->safe_psql('postgres', q{SELECT migrate_alter('m9', '{"run_window": null}')});
wait_state($node, 'm9', 'rolled_back');
is(counters($node, 't9'), '100 0 0', 'a rollback rests likewise');

done_testing();
