# Channel drover: one notification per change of state, of the states that were committed, with nothing but id and
# state in it.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use JSON::PP;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('heard');
new_counters($node, 'counters', 1000);

# The notifications that a session receives while it runs these statements, in order.
sub heard {
    my $output = $node->safe_psql('postgres', join ";\n", 'LISTEN drover', @_, 'SELECT 1');
    return map { decode_json($_) } $output =~ /^Asynchronous notification "drover" with payload "(.*)" received from/mg;
}

my @states = heard(q{SELECT migrate_start('say "so"', 'counters', 'n = n + 1')}, q{CALL migrate_wait('say "so"')});
my $id = $node->safe_psql('postgres', 'SELECT id FROM migrate_progress');
is_deeply([ map { $_->{state} } @states ], [ 'queued', 'running', 'succeeded' ], 'each state once, in order');
is_deeply($_, { id => $id, state => $_->{state} }, "$_->{state}: id and state") for @states;

is_deeply([ heard('BEGIN', q{SELECT migrate_start('unsaid', 'counters', 'n = n + 1')}, 'ROLLBACK') ], [],
    'what was rolled back is not told');

is_deeply(
    [ map { $_->{state} } heard(
        q{SELECT migrate_start('steered', 'counters', 'n = n + 1', paused => true)},
        q{SELECT migrate_alter('steered', '{"pause": "1ms"}')},
        q{SELECT migrate_pause('steered')},
        q{SELECT migrate_cancel('steered')},
        q{SELECT migrate_drop('steered')}) ],
    [ 'paused', 'cancelled' ],
    'what leaves the state as it is tells nothing');

# A state that needs a person is one alert more, unless that is unwanted.
sub told {
    my ($name) = @_;
    my $id = $node->safe_psql('postgres', "SELECT id FROM migrate_progress WHERE name = '$name'");
    return $node->safe_psql('postgres', "SELECT string_agg(concat_ws(' ', state, message, by_role), '; ' ORDER BY event_id) FROM migrate_events WHERE migration_id = $id AND kind = 'alert'");
}
my $position = -s $node->logfile;
for my $on (1, 0) {
    my $settings = $on ? '' : '"alert_state": false, ';
    my @heard = heard(qq{SELECT migrate_start('fails $on', 'counters', 'n = 1 / (id - 7)', settings => '{$settings"priority": 1}')},
        qq{DO \$\$ BEGIN WHILE (SELECT state FROM migrate_progress WHERE name = 'fails $on') <> 'failed' LOOP COMMIT; PERFORM pg_sleep(0.01); END LOOP; END \$\$});
    is_deeply([ map { $_->{state} // $_->{alert} } @heard ], [ 'queued', 'running', 'failed', ('alert_state') x $on ], "a failure, alert_state $on");
    is(told("fails $on"), $on ? 'failed alert_state: running -> failed: 22012 division by zero' : '', 'as an event');
    @heard = heard(qq{SELECT migrate_start('errs $on', 'counters', 'n = 1 / (id - 7)', settings => '{$settings"on_error": "skip"}')},
        qq{DO \$\$ BEGIN WHILE (SELECT state FROM migrate_progress WHERE name = 'errs $on') <> 'succeeded_with_errors' LOOP COMMIT; PERFORM pg_sleep(0.01); END LOOP; END \$\$});
    is_deeply([ map { $_->{state} // $_->{alert} } @heard ], [ 'queued', 'running', 'succeeded_with_errors', ('alert_state') x $on ], "rows left out, alert_state $on");
    is(told("errs $on"), $on ? 'succeeded_with_errors alert_state: running -> succeeded_with_errors' : '', 'as an event');
    @heard = heard(qq{SELECT migrate_start('held $on', 'counters', 'n = 1', start_after => '2099-01-01', settings => '{$settings"priority": 1}')},
        qq{SELECT migrate_pause('held $on'), migrate_pause('held $on')}, qq{SELECT migrate_resume('held $on')}, qq{SELECT migrate_cancel('held $on')});
    is_deeply([ map { $_->{state} // $_->{alert} } @heard ], [ 'scheduled', 'paused', ('alert_state') x $on, 'scheduled', 'cancelled' ], "a pause, alert_state $on");
    my $role = $node->safe_psql('postgres', 'SELECT current_user');
    is(told("held $on"), $on ? "paused alert_state: scheduled -> paused $role" : '', 'as an event');
}
is_deeply([ slurp_file($node->logfile, $position) =~ /^.*?(\w+): +pg_drover: migration "(\w+ \d)".*: alert: .* \(alert_state\)$/mg ],
    [ 'WARNING', 'fails 1', 'WARNING', 'errs 1' ], 'in the log');
$node->safe_psql('postgres', q{CREATE ROLE watcher LOGIN IN ROLE pg_monitor});
is($node->safe_psql('postgres', q{SELECT message FROM migrate_events WHERE kind = 'alert' AND name = 'fails 1'}, extra_params => [ '-U', 'watcher' ]),
    'alert_state: running -> failed: 22012', 'without the text of the error for who may not see rows');

$node->stop;
done_testing();
