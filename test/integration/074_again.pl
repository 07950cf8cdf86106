# again => true: a finished migration of the same name makes way; one at work does not.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Test::More;

my $node = new_node('again', preload => 1);
new_counters($node, 't', 100);

sub sql { return $node->safe_psql('postgres', $_[0]) }

my $purge = q{SELECT migrate_start_delete('purge', 't', 'id <= %d', again => true%s)};
my $first = sql(sprintf $purge, 10, '');
wait_state($node, 'purge', 'succeeded');
is(counters($node, 't'), '90 0 0', 'the first run');
is(sql(q{SELECT migrate_start_delete('purge', 't', 'id <= 10')}), $first, 'without again: the same, nothing starts');
my $second = sql(sprintf $purge, 20, '');
isnt($second, $first, 'again: a new one, with another clause too');
wait_state($node, 'purge', 'succeeded');
is(counters($node, 't'), '80 0 0', 'the second run');
is(sql(q{SELECT message FROM migrate_events WHERE name = 'purge' AND kind = 'created' ORDER BY event_id DESC LIMIT 1}),
    "takes the place of migration $first, which has succeeded", 'its history names the one before');
is(sql(q{SELECT count(*) FROM migrate_progress}), 1, 'that is forgotten');

# At rest but not finished, and at work: no second one.
sql(q{SELECT migrate_drop('purge')});
my $paused = sql(sprintf $purge, 30, ', paused => true');
is(sql(sprintf $purge, 30, ''), $paused, 'a paused one stays');
my ($code, undef, $err) = $node->psql('postgres', sprintf $purge, 40, '');
like($err, qr/already exists with another definition/, 'and is not changed');
sql(q{SELECT migrate_cancel('purge')});
isnt(sql(sprintf $purge, 30, ''), $paused, 'a cancelled one makes way');
wait_state($node, 'purge', 'succeeded');

# Two at once: the later one waits, and finds the first one's.
my $one = $node->background_psql('postgres', on_error_stop => 0);
my $two = $node->background_psql('postgres', on_error_stop => 0);
$_->query_safe('SET client_min_messages = warning') for $one, $two;
my $before = sql(q{SELECT id FROM migrate_progress WHERE name = 'purge'});
$one->query_safe('BEGIN; ' . sprintf $purge, 40, ', paused => true');
$two->query_until(qr/asks/, "\\echo asks\n" . (sprintf $purge, 40, ', paused => true') . ";\n");
wait_until('the second to wait', sub { sql(q{SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%migrate_start_delete%'}) });
$one->query_safe('COMMIT');
my $taken = sql(q{SELECT string_agg(id::text, ' ') FROM migrate_progress WHERE name = 'purge'});
isnt($taken, $before, 'two at once: a new one');
like($two->query('SELECT 1'), qr/^$taken$/m, 'which both have');
$_->quit for $one, $two;
sql(q{SELECT migrate_cancel('purge')});

# Whoever may not drop it, may not take its place.
sql('CREATE ROLE other LOGIN; GRANT USAGE ON SCHEMA drover TO other; GRANT SELECT, DELETE ON t TO other');
($code, undef, $err) = $node->psql('postgres', 'SET ROLE other; ' . sprintf $purge, 30, '');
like($err, qr/migration name "purge" is taken/, "another role's stays");

# The client, and before-images, which go with it.
my @start = client($node, 'start', 'undone', 't', '--set', 'n = n + 1', '--setting', 'undo=true');
is((client($node, 'wait', 'undone'))[0], 0, 'one with before-images') or diag $start[2];
@start = client($node, 'start', 'undone', 't', '--set', 'n = n + 1', '--setting', 'undo=true', '--again');
is($start[0], 0, 'again');
like($start[2], qr/^WARNING: before-images of migration "undone" are dropped with it\n/m, 'says that they go');
is((client($node, 'wait', 'undone'))[0], 0, 'and has run');
is(counters($node, 't'), '70 2 2', 'twice');
is(sql(q{SELECT count(*) FROM pg_class WHERE relkind = 'r' AND relname LIKE 'drover\_undo\_%'}), 1, 'one table of images is left');

$node->stop;
done_testing();
