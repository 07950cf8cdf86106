# VACUUM between batches and ANALYZE after the end: when they come, when they give way, and that rows are exact.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

my $rows = 40_000;
my $node = new_node('upkeep', preload => 1, conf => 'autovacuum = off');

# No update of it is HOT: n is indexed.
sub new_table {
    my ($name) = @_;
    new_counters($node, $name, $rows);
    $node->safe_psql('postgres', "CREATE INDEX ON $name (n); VACUUM ANALYZE $name");
    return $node->safe_psql('postgres', "SELECT pg_relation_size('$name')");
}

# A run of six seconds or more, so that the statistics, a second old, are seen.
my $slow = '"batch_rows": 500, "chunk_rows_max": 500, "pause": "75ms", "vacuum_min_dead": 0';

sub run {
    my ($name, $settings) = @_;
    my $before = new_table($name);
    $node->safe_psql('postgres', "SELECT migrate_start('$name', '$name', 'n = n + 1', settings => '{$slow$settings}')");
    wait_state($node, $name, 'succeeded');
    is(counters($node, $name), "$rows 1 1", "$name: every row was changed exactly once");
    return $node->safe_psql('postgres', "SELECT pg_relation_size('$name')") / $before;
}

sub vacuums {
    my ($name) = @_;
    return $node->safe_psql('postgres', "SELECT message FROM migrate_events WHERE name = '$name' AND kind = 'vacuum' ORDER BY event_id");
}

# With it the table ends smaller, since new versions go where dead ones were.
my $grown = run('off', ', "vacuum": "off"');
cmp_ok($grown, '>', 1.9, 'without a vacuum the heap doubles');
is(vacuums('off'), '', 'the setting off means none');
my $kept = run('auto', '');
cmp_ok($kept, '<', 1.7, 'with it, it does not');
my @messages = split /\n/, vacuums('auto');
cmp_ok(scalar @messages, '>=', 1, 'an event tells of each vacuum');
# A snapshot elsewhere (ours that looks, the supervisor's) may still see the rows of the last batch, 500.
like($_, qr/^vacuumed public\.auto in \d+ s: \d+ rows were dead, (?:0|500) are still$/, 'what it did') for @messages;

# ANALYZE after the end, once.
wait_until('the ANALYZE', sub {
    $node->safe_psql('postgres', q{SELECT count(*) FROM pg_stat_user_tables WHERE relname = 'auto' AND analyze_count = 3}) eq '1' });
is($node->safe_psql('postgres', q{SELECT most_common_vals FROM pg_stats WHERE tablename = 'auto' AND attname = 'n'}), '{1}',
    'the statistics are those of the new values');
run('unanalyzed', ', "vacuum": "off", "analyze": "off"');
run('few', ', "vacuum": "off"');
wait_until('the workers to end', sub { !worker_pids($node) });
is($node->safe_psql('postgres', q{SELECT string_agg(relname || ' ' || analyze_count, ', ' ORDER BY relname) FROM pg_stat_user_tables WHERE relname IN ('few', 'unanalyzed')}),
    'few 3, unanalyzed 2', 'the setting analyze off leaves it out');

# Below vacuum_min_dead nothing is vacuumed; nor is a table that somebody else owns, and the log does not warn of it.
my $position = log_position($node);
run('small', ', "vacuum_min_dead": "1GB"');
is(vacuums('small'), '', 'dead rows that take little room are left alone');
# Three quarters of the rows are dead when less than that is still to be walked; a sweep walks all again, but needs no
# room. The same where the statistics are lost, so that the dead rows are all that is known.
for my $statistics ('known', 'lost') {
    my $most = int(new_table($statistics) * 0.75) . 'B';
    $node->safe_psql('postgres', q{SELECT pg_stat_reset()}) if $statistics eq 'lost';
    $node->safe_psql('postgres', "SELECT migrate_start('$statistics', '$statistics', 'n = 1', 'n = 0', settings => '{$slow, \"vacuum_min_dead\": \"$most\"}')");
    wait_state($node, $statistics, 'succeeded');
    is(vacuums($statistics), '', "statistics $statistics: no vacuum that comes too late");
}
new_table('foreign_table');
$node->safe_psql('postgres', q{CREATE ROLE app LOGIN; GRANT SELECT, UPDATE ON foreign_table TO app; GRANT USAGE ON SCHEMA drover TO app});
$node->safe_psql('postgres', "SET SESSION AUTHORIZATION app; SELECT migrate_start('foreign', 'foreign_table', 'n = n + 1', settings => '{$slow}')");
wait_state($node, 'foreign', 'succeeded');
wait_until('the workers to end', sub { !worker_pids($node) });
is(vacuums('foreign'), '', 'who does not own a table does not vacuum it');
unlike(slurp_file($node->logfile, $position), qr/WARNING/, 'and the log has no warning');

# Who waits for the table does not wait for a vacuum; and a pause ends it.
$node->append_conf('postgresql.conf', "autovacuum_vacuum_cost_delay = 100ms\nautovacuum_vacuum_cost_limit = 1\n");
$node->reload;
sub vacuuming { return $node->safe_psql('postgres', 'SELECT count(*) FROM pg_stat_progress_vacuum') eq '1' }
new_table('held');
$node->safe_psql('postgres', "SELECT migrate_start('held', 'held', 'n = n + 1', settings => '{$slow}')");
wait_until('a vacuum', \&vacuuming);
is($node->safe_psql('postgres', q{SET lock_timeout = '30s'; ALTER TABLE held ADD COLUMN later integer; SELECT 'altered'}), 'altered',
    'an ALTER TABLE gets its lock');
wait_until('the event', sub { vacuums('held') ne '' });
like(vacuums('held'), qr/^vacuum of public\.held was given up: 57014 /, 'the vacuum was given up');
wait_until('another vacuum', \&vacuuming);
$node->safe_psql('postgres', q{SELECT migrate_pause('held')});
wait_until('the worker to end', sub { !worker_pids($node) });
is(progress($node, 'held')->{state}, 'paused', 'a pause does not wait for a vacuum');
$node->append_conf('postgresql.conf', "autovacuum_vacuum_cost_delay = 2ms\nautovacuum_vacuum_cost_limit = -1\n");
$node->reload;
$node->safe_psql('postgres', q{SELECT migrate_resume('held')});
wait_state($node, 'held', 'succeeded');
is(counters($node, 'held'), "$rows 1 1", 'and every row is exact');

# Killed in the middle of a vacuum: the rows are exact all the same.
$node->append_conf('postgresql.conf', "autovacuum_vacuum_cost_delay = 100ms\nautovacuum_vacuum_cost_limit = 1\n");
$node->reload;
new_table('killed');
$node->safe_psql('postgres', "SELECT migrate_start('killed', 'killed', 'n = n + 1', settings => '{$slow}')");
wait_until('a vacuum', \&vacuuming);
my ($worker) = worker_pids($node);
$node->append_conf('postgresql.conf', "autovacuum_vacuum_cost_delay = 2ms\nautovacuum_vacuum_cost_limit = -1\n");
kill9($worker);
wait_until('the server to answer', sub { answers($node) });
$node->reload; # a restart after a crash reads no file
wait_state($node, 'killed', 'succeeded');
is(counters($node, 'killed'), "$rows 1 1", 'kill -9 in a vacuum: every row exact');

$node->stop;
done_testing();
