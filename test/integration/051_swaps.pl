# Schemas that are exchanged while a batch is at work: ALTER SCHEMA waits for no lock on a table, so the names in a
# statement lead to a stranger's tables from one chunk to the next. The rows go where they were to go all the same.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

my $rows = 2000;
my $node = new_node('swaps', preload => 1, conf => 'pg_drover.naptime = 200ms');
my $settings = q{"chunk_rows": 100, "chunk_rows_max": 100, "batch_target": "1min", "retry_delay": "20ms", "stripes": 1};

# A row in the middle waits for the test, inside its chunk: by a trigger, or where the statement itself calls this.
$node->safe_psql('postgres', q{
    CREATE FUNCTION public.held(g bigint) RETURNS bigint LANGUAGE plpgsql AS 'BEGIN
        IF g = 450 THEN PERFORM pg_advisory_xact_lock_shared(1); END IF; RETURN g; END';
    CREATE FUNCTION public.hold() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN
        PERFORM public.held(OLD.id); IF TG_OP = ''DELETE'' THEN RETURN OLD; END IF; RETURN NEW; END'});

my $tables = qq{
    CREATE SCHEMA %1; CREATE TABLE %1.t (id bigint PRIMARY KEY, n integer NOT NULL DEFAULT 0);
    INSERT INTO %1.t SELECT i FROM generate_series(1, $rows) i; ANALYZE %1.t;
    CREATE TABLE %1.target (id bigint, n integer)};

# Name, how it is started, and what the schema that was blue, and the one that was green, hold in the end.
my @cases = (
    [ 'update by key', q{migrate_start('%n', 'blue.t', 'n = n + 1', strategy => 'key', settings => '{%s}')}, "$rows 1 1 0", "$rows 0 0 0", 1 ],
    [ 'update by block', q{migrate_start('%n', 'blue.t', 'n = n + 1', 'n = 0', strategy => 'block', settings => '{%s}')}, "$rows 1 1 0", "$rows 0 0 0", 1 ],
    [ 'update with undo', q{migrate_start('%n', 'blue.t', 'n = n + 1', settings => '{%s, "undo": true}')}, "$rows 1 1 0", "$rows 0 0 0", 1 ],
    [ 'delete', q{migrate_start_delete('%n', 'blue.t', 'id % 2 = 0', settings => '{%s}')}, ($rows / 2) . ' 0 0 0', "$rows 0 0 0", 1 ],
    [ 'copy by page', q{migrate_start_copy('%n', 'blue.t', 'blue.target', '{"id": "public.held(t.id)", "n": "t.n"}', settings => '{%s}')}, "$rows 0 0 $rows", "$rows 0 0 0", 0 ],
    [ 'copy by row', q{migrate_start_copy('%n', 'blue.t', 'blue.target', '{"id": "public.held(t.id)", "n": "t.n"}', settings => '{%s, "on_conflict": "skip"}')}, "$rows 0 0 $rows", "$rows 0 0 0", 0 ],
);

for my $case (@cases) {
    my ($name, $start, $own, $stranger, $trigger) = @$case;
    for my $schema ('blue', 'green') { $node->safe_psql('postgres', $tables =~ s/%1/$schema/gr) }
    $node->safe_psql('postgres', 'CREATE TRIGGER hold BEFORE UPDATE OR DELETE ON blue.t FOR EACH ROW EXECUTE FUNCTION public.hold()') if $trigger;
    my $gate = $node->background_psql('postgres');
    $gate->query_safe('SELECT pg_advisory_lock(1)');
    $start =~ s/%n/$name/; $start =~ s/%s/$settings/;
    $node->safe_psql('postgres', "SELECT $start");
    wait_until("$name: a worker to be in its chunk", sub {
        $node->safe_psql('postgres', q{SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted}) > 0 });
    $node->safe_psql('postgres', 'BEGIN; ALTER SCHEMA blue RENAME TO away; ALTER SCHEMA green RENAME TO blue; ALTER SCHEMA away RENAME TO green; COMMIT');
    $gate->query_safe('SELECT pg_advisory_unlock(1)');
    $gate->quit;
    wait_state($node, $name, 'succeeded');
    my $held = sub { $node->safe_psql('postgres', "SELECT concat_ws(' ', count(*), min(n), max(n), (SELECT count(*) FROM $_[0].target)) FROM $_[0].t") };
    is($held->('green'), $own, "$name: what was blue has it all");
    is($held->('blue'), $stranger, "$name: the stranger's tables are as they were");
    $node->safe_psql('postgres', "SELECT migrate_drop('$name'); DROP SCHEMA blue CASCADE; DROP SCHEMA green CASCADE");
}
done_testing();
