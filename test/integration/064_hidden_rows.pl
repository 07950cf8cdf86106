# What a table holds is for those who may read it: pg_monitor sees states and SQLSTATEs, not keys and texts of errors.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('hidden');
$node->safe_psql('postgres', q{
    CREATE ROLE watcher LOGIN; GRANT pg_monitor TO watcher; CREATE ROLE stranger LOGIN;
    CREATE TABLE t (id text PRIMARY KEY, s text, n numeric);
    INSERT INTO t SELECT 'secret' || i, 'secret12,50', NULL FROM generate_series(1, 100) i;
    SELECT migrate_start('fails', 't', 'n = s::numeric', 'n IS NULL')});
my ($rc, $out, $err) = $node->psql('postgres', q{CALL migrate_wait('fails')});
like($err, qr/secret12,50/, 'a member of the owner is told');

my @views = split /\n/, $node->safe_psql('postgres',
    q{SELECT relname FROM pg_class WHERE relname LIKE 'migrate\_%' AND relkind = 'v' ORDER BY 1});
sub seen { my ($view, $role) = @_; return $node->safe_psql('postgres', "SELECT v FROM $view v", extra_params => [ '-U', $role ]) }
my @hold = grep { seen($_, 'postgres') =~ /secret/ } @views;
is("@hold", 'migrate_definitions migrate_errors migrate_events migrate_progress migrate_slices migrate_steps', 'views in which values of the table stand');
for my $view (@views) {
    isnt(seen($view, 'watcher'), '', "$view: pg_monitor has its rows") if grep { $_ eq $view } @hold;
    unlike(seen($view, 'watcher'), qr/secret/, "$view: pg_monitor sees no value");
    is(seen($view, 'stranger'), '', "$view: a stranger sees nothing");
}
is($node->safe_psql('postgres', 'SELECT state, sqlstate FROM migrate_progress', extra_params => [ '-U', 'watcher' ]), 'failed|22P02', 'state and SQLSTATE');
like(seen('migrate_events', 'watcher'), qr/"running -> failed: 22P02"/, 'in events too');
for my $call (q{CALL migrate_wait('fails')}, q{SELECT migrate_assert_done('fails')}) {
    ($rc, $out, $err) = $node->psql('postgres', $call, extra_params => [ '-U', 'watcher' ]);
    like($err, qr/^psql:<stdin>:1: ERROR:  /m, "$call fails");
    unlike($err, qr/secret/, 'and tells no value');
}

# What it waits for holds texts of errors, too, as those of a trigger or of pace_query.
$node->safe_psql('postgres', q{
    CREATE TABLE u (id int PRIMARY KEY, n int NOT NULL DEFAULT 0);
    INSERT INTO u SELECT generate_series(1, 10);
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'secret%', old.id USING ERRCODE = '40001'; END $$;
    CREATE TRIGGER refuse BEFORE UPDATE ON u FOR EACH ROW EXECUTE FUNCTION refuse();
    SELECT migrate_start('retries', 'u', 'n = 1', 'n = 0', settings => '{"max_attempts": 100}');
    SELECT migrate_start('paces', 't', 'n = 1', 'n IS NULL', settings => '{"pace_query": "SELECT count(*) = 0 OR s::bool FROM t WHERE id = ''secret7'' GROUP BY s"}')});
for my $wait ([ 'retries', 'retry: 40001' ], [ 'paces', 'pace query' ]) {
    my ($name, $seen) = @$wait;
    my $is = sub { $node->safe_psql('postgres', "SELECT waiting_for FROM migrate_progress WHERE name = '$name'", extra_params => [ '-U', $_[0] ]) };
    ok($node->poll_query_until('postgres', "SELECT waiting_for LIKE '$seen%secret%' FROM migrate_progress WHERE name = '$name'"), "$name: a member of the owner sees why")
        or diag $is->('postgres');
    is($is->('watcher'), $seen, "$name: pg_monitor sees what kind of wait it is");
}

$node->stop;
done_testing();
