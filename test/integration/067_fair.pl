# Nobody holds up others: no look of the supervisor waits for somebody's open transaction, and one role's thousands do
# not come before another's one.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

# The server logs each wait for a lock that takes more than deadlock_timeout, with the kind of the process.
my $node = new_node('fair', preload => 1,
    conf => "log_lock_waits = on\ndeadlock_timeout = 10ms\nmax_locks_per_transaction = 256\npg_drover.max_workers = 3");
$node->safe_psql('postgres', q{
    CREATE ROLE loud LOGIN; CREATE ROLE calm LOGIN;
    GRANT USAGE ON SCHEMA drover TO loud, calm; GRANT ALL ON SCHEMA public TO loud, calm});
for my $role (qw(loud calm)) {
    new_counters($node, "of_$role", 100);
    $node->safe_psql('postgres', "ALTER TABLE of_$role OWNER TO $role");
}
my $begin = log_position($node);

sub as { my ($role, $sql) = @_; return $node->safe_psql('postgres', "SET ROLE $role; SET lock_timeout = '5s'; $sql") }

sub open_transaction {
    my ($role, $sql) = @_;
    my $session = $node->background_psql('postgres');
    $session->query_safe("SET ROLE $role");
    $session->query_safe("BEGIN");
    $session->query_safe($_) for split /;\n/, $sql;
    return $session;
}

# Another role's migration runs to its end beside it, and no supervisor waits for a lock.
sub goes_on {
    my ($name, $position, $what) = @_;
    as('calm', "SELECT migrate_start('$name', 'of_calm', 'n = n + 1', settings => '{\"analyze\": false}')");
    wait_state($node, $name, 'succeeded');
    my @waited = grep { /pg_drover supervisor/ && /still waiting|starts anew/ } split /\n/, slurp_file($node->logfile, $position);
    is("@waited", '', "no supervisor waits beside $what");
    return;
}

# ------------------------------------------------------------------------------------------ calls that are left open
as('loud', q{SELECT migrate_start('images', 'of_loud', 'n = n + 1', settings => '{"undo": true, "undo_retention": "1h"}')});
as('loud', q{SELECT migrate_start('dropped', 'of_loud', 'n = n + 1', settings => '{"undo": true, "undo_retention": "1h"}')});
wait_state($node, $_, 'succeeded') for qw(images dropped);
my $open = open_transaction('calm', 'SELECT migrate_wake()');
is(as('loud', q{SELECT migrate_rollback('images')}), 't', 'a rollback beside an open migrate_wake() of another role');
is(as('loud', q{SELECT migrate_drop('dropped')}), 't', 'a drop likewise');
$open->quit;
wait_state($node, 'images', 'rolled_back');

as('loud', q{SELECT migrate_start('later', 'of_loud', 'n = n + 1', start_after => '2100-01-01')});
as('calm', q{SELECT migrate_start('later calm', 'of_calm', 'n = n + 1', start_after => '2100-01-01')});
as('calm', q{SELECT migrate_start('last calm', 'of_calm', 'n = n + 1', after => '{later calm}')});
$open = open_transaction('loud', q{SELECT migrate_alter('later', '{"start_after": "2101-01-01", "after": ["images"]}')});
is(as('calm', q{SELECT migrate_alter('later calm', '{"start_after": "2101-01-01"}')}), 't',
    'migrate_alter() of start_after beside an open one of another role');
is(as('calm', q{SELECT migrate_alter('last calm', '{"after": [], "start_after": "2101-01-01"}')}), 't', 'and of after');
$open->quit;

$open = open_transaction('calm', q{SELECT migrate_alter('last calm', '{"after": ["later calm"]}')});
my $circle = q{SET ROLE calm; SET lock_timeout = '5s'; \set VERBOSITY verbose
    SELECT migrate_alter('later calm', '{"after": ["last calm"]}')};
my (undef, undef, $error) = $node->psql('postgres', $circle);
like($error, qr/55P03: another transaction is altering/, 'of two that would close a circle the second is refused, and waits for nothing');
$open->query_safe('COMMIT');
$open->quit;
(undef, undef, $error) = $node->psql('postgres', $circle);
like($error, qr/22023|would wait for itself/, 'and is told of the circle when the first has committed');

# ------------------------------------------------------------------- a supervisor that begins beside an open drop
as('loud', q{SELECT migrate_start('slow', 'of_loud', 'n = n + 1', settings => '{"pause": "1s", "batch_rows": 1}')});
wait_state($node, 'slow', 'running');
my $position = log_position($node);
$open = open_transaction('loud', q{SELECT migrate_drop('slow', cancel => true)});
my ($supervisor) = supervisor_pids($node);
kill 'TERM', $supervisor, worker_pids($node);
wait_until('another supervisor', sub { my ($pid) = supervisor_pids($node); $pid && $pid != $supervisor });
goes_on('beside a drop', $position, 'an open migrate_drop()');
$open->query_safe('ROLLBACK');
$open->quit;

# ----------------------------------------------------------------- before-images that are over, and are being read
as('loud', qq{SELECT migrate_start('images $_', 'of_loud', 'n = n + 1', settings => '{"undo": true, "undo_retention": "1h"}')}) for 1 .. 8;
wait_state($node, "images $_", 'succeeded') for 1 .. 8;
my $tables = q{SELECT undo_relation FROM drover.migration m JOIN drover.step t ON t.migration_id = m.id AND t.step = m.walk WHERE name LIKE 'images _'};
$open = open_transaction('loud', join ";\n", map {"SELECT count(*) FROM $_"} split /\n/, $node->safe_psql('postgres', $tables));
$position = log_position($node);
as('loud', qq{SELECT migrate_alter('images $_', '{"undo_retention": "1ms"}')}) for 1 .. 8;
wait_until('the supervisor to try them all', sub { (grep { /are not dropped/ } drover_log($node, $position)) >= 8 });
goes_on("beside images $_", $position, "before-images that are read ($_)") for 1 .. 3;
is(scalar(grep { /are not dropped/ } drover_log($node, $position)), 8, 'each of those is said once');
$open->quit;
wait_until('the images to be dropped', sub { $node->safe_psql('postgres', "$tables AND undo_oid IS NOT NULL") eq '' });

# ------------------------------------------------------------------------------------------------ a text too long
$position = log_position($node);
$node->safe_psql('postgres', q{UPDATE drover.migration SET waiting_for = repeat('x', 9000), waiting_since = now() - interval '1 day',
    settings = settings || '{"alert_waiting": "1s"}' WHERE name = 'slow'});
wait_until('the alert', sub { $node->safe_psql('postgres', q{SELECT count(*) FROM drover.event WHERE kind = 'alert'}) > 0 });
goes_on('beside an alert', $position, 'an alert longer than a notification');
as('loud', q{SELECT migrate_drop('slow', cancel => true)});

# ------------------------------------------------------------------------------------------- thousands of one role
my $many = $ENV{DROVER_FAIR} // 1000;
as('loud', qq{SELECT count(migrate_start('loud ' || i, 'of_loud', 'n = n + 1', settings => '{"priority": 100, "analyze": false}')) FROM generate_series(1, $many) i});
my $done = q{SELECT count(*) FROM drover.migration WHERE name LIKE 'loud %' AND state = 'succeeded'};
my @share;
for (1 .. 3) {
    my $before = $node->safe_psql('postgres', $done);
    goes_on("beside many $_", $position, "$many of one role ($_)");
    push @share, $node->safe_psql('postgres', $done) - $before;
}
cmp_ok($_, '<', $many / 3, "another role's migration is not behind the $many of one") for @share;
is($node->safe_psql('postgres', q{SELECT count(*) > 0 FROM drover.migration WHERE name LIKE 'loud %' AND waiting_for LIKE 'worker slot: %'}), 't',
    'those that wait say what for');

done_testing();
