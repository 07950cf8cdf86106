# One role starts forty migrations at once: its limit holds, another role's migration is not held up by them, and all of
# them end exactly.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

my ($many, $rows) = (40, 400);
my $node = new_node('many', conf => "pg_drover.naptime = 200ms\npg_drover.max_workers = 3\npg_drover.max_workers_per_role = 2");

sub sql { return $node->safe_psql('postgres', $_[0]) }

sql("CREATE ROLE busy LOGIN; CREATE ROLE other LOGIN; GRANT USAGE ON SCHEMA drover TO busy, other;"
    . " CREATE TABLE herd (id bigint PRIMARY KEY, n integer NOT NULL DEFAULT 0) WITH (fillfactor = 20);"
    . " INSERT INTO herd SELECT i FROM generate_series(1, $rows) i; CREATE TABLE flock (LIKE herd INCLUDING ALL);"
    . ' INSERT INTO flock SELECT * FROM herd; ALTER TABLE herd OWNER TO busy; ALTER TABLE flock OWNER TO other');
sql(qq{SET SESSION AUTHORIZATION busy; SELECT migrate_start('m' || i, 'herd', 'n = n + 1', workers => 2,
    settings => '{"batch_rows": 100, "pause": "50ms"}') FROM generate_series(1, $many) i});
sql(q{SET SESSION AUTHORIZATION other; SELECT migrate_start('other', 'flock', 'n = n + 1')});

my ($most, $overtaken) = (0, 0);
wait_until('all of them to end', sub {
    my ($workers, $left, $other) = split /\|/, sql(q{SELECT
        (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'pg_drover worker' AND usename = 'busy'),
        (SELECT count(*) FROM migrate_progress WHERE name <> 'other' AND state <> 'succeeded'),
        (SELECT state FROM migrate_progress WHERE name = 'other')});
    $most = $workers if $workers > $most;
    $overtaken = 1 if $left > $many / 2 && $other eq 'succeeded';
    return $left == 0 && $other eq 'succeeded';
});
is($most, 2, 'never more than max_workers_per_role workers of the role');
ok($overtaken, 'another role\'s migration was not held up by forty others');
is(counters($node, 'herd'), "$rows $many $many", 'each of the forty changed every row exactly once');
is(counters($node, 'flock'), "$rows 1 1", 'so did the other');
is(sql('SELECT count(*) FROM migrate_errors WHERE NOT will_retry'), 0, 'no error was final');
wait_until('the processes to end', sub { processes($node) == 0 });

$node->stop;
done_testing();
