# A migration that travels by dump or by template does not run there by itself; resumed there, it goes on from the cursor
# that came along. The original knows nothing of it.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

my $rows = 20_000;
my $node = new_node('origin', preload => 1);
my $dump = PostgreSQL::Test::Utils::tempdir() . '/dump.sql';

sub sql { my ($statement, $database) = @_; return $node->safe_psql($database // 'postgres', $statement) }

# The migration's row there; waits until that state.
sub becomes {
    my ($server, $database, $state) = @_;
    return wait_until("$database: $state", sub { my $p = progress($server, 'travels', $database); $p && $p->{state} eq $state && $p });
}

# Resumed in a copy it ends exactly once.
sub ends_there {
    my ($server, $database) = @_;
    my $before = $server->safe_psql($database, 'SELECT sum(n) FROM counters');
    cmp_ok($before, '>', 0, 'some rows came changed');
    cmp_ok($before, '<', $rows, 'others not');
    is($server->safe_psql($database, q{SELECT migrate_resume('travels')}), 't', 'migrate_resume');
    $server->safe_psql($database, q{SELECT migrate_alter('travels', '{"pause": null, "batch_rows": null}')});
    my $end = becomes($server, $database, 'succeeded');
    is(counters($server, 'counters', $database), "$rows 1 1", 'every row was changed exactly once there');
    is($end->{rows_done}, $rows, 'rows_done counts on from the copy');
    return;
}

sql('CREATE ROLE mover LOGIN; GRANT USAGE ON SCHEMA drover TO mover; CREATE DATABASE shop');
sql('CREATE EXTENSION pg_drover; GRANT USAGE ON SCHEMA drover TO mover', 'shop');
new_counters($node, 'counters', $rows, 'shop');
sql('ALTER TABLE counters OWNER TO mover', 'shop');
sql(q{SET SESSION AUTHORIZATION mover; SELECT migrate_start('travels', 'counters', 'n = n + 1',
    settings => '{"batch_rows": 200, "pause": "200ms"}')}, 'shop');
wait_until('the middle', sub { (progress($node, 'travels', 'shop')->{rows_done} // 0) > 0 });

subtest 'dump of a running migration' => sub {
    command_ok([ 'pg_dump', '-f', $dump, $node->connstr('shop') ], 'pg_dump');
    sql('CREATE DATABASE copy');
    command_ok([ 'psql', '-Xq', '-v', 'ON_ERROR_STOP=1', '-f', $dump, $node->connstr('copy') ], 'restore');
    my $there = progress($node, 'travels', 'copy');
    is("$there->{state}, $there->{waiting_for}", 'paused, resume: this migration came with a dump or a template', 'is paused there, and says why');
    is(progress($node, 'travels', 'shop')->{state}, 'running', 'runs on at home');
    is(sql('SELECT migrate_wake()', 'copy'), 'f', 'nothing there to wake');
    $node->restart;
    wait_until('it to run at home', sub { my $p = progress($node, 'travels', 'shop'); $p && $p->{workers} > 0 });
    is(sql(q{SELECT count(*) FROM pg_stat_activity WHERE backend_type LIKE 'pg_drover %r' AND datname = 'copy' AND backend_type = 'pg_drover worker'}),
        0, 'the launcher starts no worker there');
    is(progress($node, 'travels', 'copy')->{state}, 'paused', 'and is paused there after a restart of the server');
    ends_there($node, 'copy');
};

subtest 'a dump without the role of the owner' => sub {
    my $other = new_node('other');
    $other->safe_psql('postgres', 'CREATE DATABASE shop');
    # Statements that name the role fail.
    $other->command_checks_all([ 'psql', '-Xq', '-f', $dump, $other->connstr('shop') ], 0, [], [qr/role "mover" does not exist/], 'restore');
    my $there = progress($other, 'travels', 'shop');
    is("$there->{state}, $there->{owner}", 'paused, mover', 'is shown to a superuser');
    my ($rc, $out, $error) = $other->psql('shop', "\\set VERBOSITY verbose\nSELECT migrate_resume('travels')");
    like($error, qr/ERROR:  42704: role "mover", the owner of migration "travels", does not exist here/, 'cannot be resumed');
    like($error, qr/HINT:  CREATE ROLE/, 'and says what to do');
    is(progress($other, 'travels', 'shop')->{state}, 'paused', 'is paused as before');
    $other->safe_psql('shop', 'CREATE ROLE mover LOGIN; ALTER TABLE counters OWNER TO mover');
    ends_there($other, 'shop');
    $other->stop;
};

subtest 'a copy by template, of a paused migration' => sub {
    is(sql(q{SELECT migrate_pause('travels')}, 'shop'), 't', 'migrate_pause');
    # A template must have no sessions.
    $node->poll_query_until('postgres', q{SELECT count(*) = 0 FROM pg_stat_activity WHERE datname = 'shop'}) or die 'sessions';
    sql('CREATE DATABASE twin TEMPLATE shop');
    is(progress($node, 'travels', 'twin')->{state}, 'paused', 'is paused there');
    ends_there($node, 'twin');
};

subtest 'the original' => sub {
    is(progress($node, 'travels', 'shop')->{state}, 'paused', 'is where it was');
    ends_there($node, 'shop');
};

subtest 'a dump of a finished migration' => sub {
    command_ok([ 'pg_dump', '-f', $dump, $node->connstr('shop') ], 'pg_dump');
    sql('CREATE DATABASE archive');
    command_ok([ 'psql', '-Xq', '-v', 'ON_ERROR_STOP=1', '-f', $dump, $node->connstr('archive') ], 'restore');
    my $there = progress($node, 'travels', 'archive');
    is("$there->{state}, $there->{rows_done}", "succeeded, $rows", 'is finished there');
    is(sql(q{SELECT migrate_assert_done('travels')}, 'archive'), 't', 'migrate_assert_done');
    # The sequences came along.
    new_counters($node, 'others', 10, 'archive');
    is(sql(q{SELECT migrate_start('another', 'others', 'n = n + 1')}, 'archive'), 2, 'the next migration has the next id');
};

$node->stop;
done_testing();
