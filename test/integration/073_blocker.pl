# waiting_for names who holds the lock: a session, by the table or by a row, or a prepared transaction.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Test::More;

my $node = new_node('blocker', preload => 1, conf => 'max_prepared_transactions = 5');
my $started = 'since \d{4}-\d\d-\d\d \d\d:\d\d:\d\d[+-]\d\d(?::\d\d)?';

# What a migration over the table waits for while somebody holds a lock.
sub waits_for {
    my ($table) = @_;
    $node->safe_psql('postgres', qq{SELECT migrate_resume('$table')});
    my $held = wait_until("$table to wait", sub { my $p = progress($node, $table); $p && ($p->{waiting_for} // '') =~ /^retry: 55P03/ && $p });
    return $held->{waiting_for};
}

sub released {
    my ($table, $n) = @_;
    wait_state($node, $table, 'succeeded');
    is(counters($node, $table), "100 1 1", "$table: goes on when it is released");
    return;
}

$node->safe_psql('postgres', 'CREATE ROLE app LOGIN SUPERUSER');
for my $table (qw(by_table by_row by_two by_prepared)) {
    new_counters($node, $table, 100);
    $node->safe_psql('postgres', qq{SELECT migrate_start('$table', '$table', 'n = n + 1', paused => true,
        settings => '{"retry_delay": "1ms", "retry_delay_max": "10ms", "lock_timeout": "50ms", "max_attempts": 1000}')});
}

my $session = $node->background_psql('postgres', extra_params => [ '-U', 'app' ]);
my $pid = $session->query_safe('SELECT pg_backend_pid()');
$session->query_safe('BEGIN; LOCK TABLE by_table IN SHARE MODE');
like(waits_for('by_table'), qr/^retry: 55P03 canceling statement due to lock timeout; held by pid $pid \(role app, idle in transaction $started\)$/, 'a lock on the table');
$session->query_safe('COMMIT');
released('by_table');

$session->query_safe('BEGIN; SELECT id FROM by_row WHERE id = 50 FOR UPDATE');
like(waits_for('by_row'), qr/; held by pid $pid \(role app, idle in transaction $started\)$/, 'a row');
$session->query_safe('COMMIT');
released('by_row');

my $second = $node->background_psql('postgres', extra_params => [ '-U', 'app' ]);
$session->query_safe('BEGIN; SELECT id FROM by_two WHERE id = 50 FOR UPDATE');
$second->query_safe('BEGIN; SELECT id FROM by_two WHERE id = 60 FOR UPDATE');
like(waits_for('by_two'), qr/; held by one of 2, the first of them pid $pid \(role app, /, 'rows of two sessions: it may be either');
$_->query_safe('COMMIT'), $_->quit for $session, $second;
released('by_two');

$node->safe_psql('postgres', q{BEGIN; UPDATE by_prepared SET n = n WHERE id = 50; PREPARE TRANSACTION 'forgotten'}, extra_params => [ '-U', 'app' ]);
like(waits_for('by_prepared'), qr/; held by prepared transaction 'forgotten' \(role app, prepared $started\)$/, 'a prepared transaction');
$node->safe_psql('postgres', q{COMMIT PREPARED 'forgotten'});
released('by_prepared');

# Rows that are all locked while the first pass is cut do not tell whether where_clause excludes done ones: it goes by key, as
# the start has said.
$node->safe_psql('postgres', q{CREATE TABLE locked (id int PRIMARY KEY, n int NOT NULL DEFAULT 0, st text);
    INSERT INTO locked SELECT i, 0, 'a' FROM generate_series(1, 20000) i ORDER BY md5(i::text); ANALYZE locked});
my $locking = $node->background_psql('postgres', extra_params => [ '-U', 'app' ]);
$locking->query_safe('BEGIN; SELECT count(*) FROM (SELECT FROM locked FOR UPDATE) l');
$node->safe_psql('postgres', q{SELECT migrate_start('locked', 'locked', 'n = n + 1', $$st = 'a'$$,
    settings => '{"retry_delay": "1ms", "retry_delay_max": "10ms", "lock_timeout": "50ms", "max_attempts": 1000}')});
wait_until('slices', sub { $node->safe_psql('postgres', q{SELECT count(*) FROM migrate_slices WHERE name = 'locked'}) });
$locking->query_safe('ROLLBACK');
$locking->quit;
wait_state($node, 'locked', 'succeeded');
is(counters($node, 'locked'), '20000 1 1', 'rows that were all locked when the pass was cut');

# Who has the migration itself: an open migrate_drop. Its workers can neither commit nor say so in its row.
new_counters($node, 'by_drop', 100);
$node->safe_psql('postgres', q{SELECT migrate_start('by_drop', 'by_drop', 'n = n + 1', settings => '{"batch_rows": 1, "pause": "100ms"}')});
wait_until('batches', sub { my $p = progress($node, 'by_drop'); $p && $p->{rows_done} > 0 });
my $dropping = $node->background_psql('postgres', extra_params => [ '-U', 'app' ]);
my $dropper = $dropping->query_safe('SELECT pg_backend_pid()');
$dropping->query_safe(q{BEGIN; SELECT migrate_drop('by_drop', cancel => true)});
my $dropped = wait_until('by_drop to be held', sub { my $p = progress($node, 'by_drop'); ($p->{waiting_for} // '') =~ /^lock:/ && $p });
like($dropped->{waiting_for}, qr/^lock: this migration is held by pid $dropper \(role app, idle in transaction $started\)$/, 'an open migrate_drop');
$dropping->query_safe('ROLLBACK');
$dropping->quit;
released('by_drop');

# Calls that look at the table do not wait for ever, and name the blocker too.
sub refused {
    my ($call, $time) = @_;
    my ($rc, $out, $err) = $node->psql('postgres', ($time ? "SET lock_timeout = '$time'; " : '') . "SELECT $call");
    return "$rc $err";
}
my $holder = $node->background_psql('postgres', extra_params => [ '-U', 'app' ]);
my $blocker = $holder->query_safe('SELECT pg_backend_pid()');
$holder->query_safe('BEGIN; LOCK TABLE by_table IN SHARE MODE');
my $named = qr/relation public\.by_table is locked\nDETAIL:  The call waited %s for the lock; it is held by pid $blocker \(role app, idle in transaction $started\)\.\nHINT:  /;
sub named { my $text = "$named"; $text =~ s/%s/$_[0]/; return qr/^3 .*$text/; }
like(refused(q{migrate_start('late', 'by_table', 'n = 1')}), named('5 s'), 'a start, without a lock_timeout');
for my $call (q{migrate_start('late', 'by_table', 'n = 1')}, q{migrate_plan('by_table', 'n = 1')}, q{migrate_estimate_delete('by_table', 'n = 1')},
    q{migrate_start_copy('late', 'by_row', 'by_table')}, q{migrate_auto('late', 'by_table', 'n = 2', 'n = 1')}) {
    like(refused($call, '100ms'), named('100 ms'), "with one: $call");
}
$holder->query_safe('COMMIT');
$holder->query_safe('BEGIN; SELECT id FROM by_row WHERE id = 50 FOR UPDATE');
like(refused(q{migrate_auto('inline', 'by_row', 'n = 2', 'n = 1')}, '100ms'),
    qr/rows of public\.by_row are locked\nDETAIL:  The call waited 100 ms for the lock; it is held by pid $blocker \(role app, /, 'the gate, by a row that it would change');
is(counters($node, 'by_row'), '100 1 1', 'which changed none');
$holder->query_safe('COMMIT');
# ALTER TABLE behind a long reader.
$holder->query_safe('BEGIN; SELECT count(*) FROM by_table');
my $altering = $node->background_psql('postgres', extra_params => [ '-U', 'app' ]);
my $alter = $altering->query_safe('SELECT pg_backend_pid()');
$altering->query_until(qr/asks/, "\\echo asks\nALTER TABLE by_table ADD m integer;\n");
wait_until('ALTER TABLE to wait', sub { $node->safe_psql('postgres', "SELECT wait_event_type FROM pg_stat_activity WHERE pid = $alter") eq 'Lock' });
like(refused(q{migrate_plan('by_table', 'n = 1')}, '100ms'), qr/; it is waited for by pid $alter \(role app, active $started\)\./, 'who waits himself');
$holder->query_safe('COMMIT');
$_->quit for $holder, $altering;
is($node->safe_psql('postgres', q{SELECT migrate_start('late', 'by_table', 'n = 1') > 0}), 't', 'afterwards it starts');
wait_state($node, 'late', 'succeeded');

$node->stop;
done_testing();
