# psql runs the files of doc/frameworks/psql.md, directly and through pgbouncer in transaction mode; and through pgbouncer
# everything works that doc/frameworks/pgbouncer.md says works.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Frameworks;
use IPC::Run ();
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('psql');
my $dir = PostgreSQL::Test::Utils::tempdir();
my %page = page_files('psql.md');
is(scalar(keys %page), 3, 'the page has three scripts');
write_file("$dir/$_", $page{$_}) for keys %page;

# Arguments of psql against the server itself, or against the port of pgbouncer.
sub psql {
    my ($database, $port, @arguments) = @_;
    return run_in($dir, 'psql', '-XAtq', '-h', $node->host, '-p', $port, '-U', 'app', '-d', $database, @arguments);
}

sub two_releases {
    my ($database, $port, $rows) = @_;
    app_database($node, $database);
    is((psql($database, $port, '-c', 'CREATE TABLE orders (id bigint PRIMARY KEY, status text)',
        '-c', "INSERT INTO orders SELECT i, CASE WHEN i % 4 = 0 THEN 'paid' ELSE 'new' END FROM generate_series(1, $rows) i"))[0], 0, 'release 0');
    is((psql($database, $port, '-f', 'release_1.sql'))[0], 0, 'release 1') for 1, 2;
    is((psql($database, $port, '-f', 'release_2.sql'))[0], 0, 'release 2') for 1, 2;
    is($node->safe_psql($database, q{SELECT count(*) FILTER (WHERE paid = (status = 'paid')) FROM orders}), $rows, 'every row is right');
    is($node->safe_psql($database, q{SELECT attnotnull FROM pg_attribute WHERE attrelid = 'orders'::regclass AND attname = 'paid'}), 't', 'the column is required');
    is((psql($database, $port, '-f', 'back.sql'))[0], 0, 'back') for 1, 2;
    is($node->safe_psql($database, 'SELECT count(*) FROM migrate_progress'), 0, 'nothing is left of it');
    return;
}

subtest 'psql, an empty table' => sub { two_releases('empty', $node->port, 0) };
subtest 'psql, many rows' => sub { two_releases('many', $node->port, many_rows()) };
subtest 'psql, in one transaction' => sub {
    app_database($node, 'one');
    $node->safe_psql('one', q{CREATE TABLE orders AS SELECT i::bigint AS id, 'new' AS status FROM generate_series(1, 20000) i; ALTER TABLE orders ADD PRIMARY KEY (id), OWNER TO app});
    is((psql('one', $node->port, '-1', '-f', 'release_1.sql'))[0], 0, 'release 1 starts at its commit');
    my ($status, $out, $err) = psql('one', $node->port, '-1', '-f', 'release_2.sql');
    is($status, 3, 'release 2 cannot wait there');
    like($err, qr/migrate_wait cannot run inside a transaction block/, 'and says so');
    $node->safe_psql('one', q{CALL migrate_wait('orders_paid', '60s')});
};

SKIP: {
    my $pgbouncer = (grep { -x } '/usr/sbin/pgbouncer', '/usr/bin/pgbouncer')[0];
    die "pgbouncer is not installed: run test/lib/setup frameworks\n" if !$pgbouncer && $ENV{DROVER_FRAMEWORKS};
    skip 'pgbouncer is not installed (make check-frameworks installs it)', 1 unless $pgbouncer;
    my $port = PostgreSQL::Test::Cluster::get_free_port();
    write_file("$dir/users", join '', map { qq{"$_" ""\n} } qw(app postgres), getpwuid($<) // ());
    write_file("$dir/pgbouncer.ini", <<"INI");
[databases]
* = host=@{[ $node->host ]} port=@{[ $node->port ]}
[pgbouncer]
listen_addr =
listen_port = $port
unix_socket_dir = @{[ $node->host ]}
auth_type = trust
auth_file = $dir/users
pool_mode = transaction
default_pool_size = 3
ignore_startup_parameters = extra_float_digits,options
logfile = $dir/pgbouncer.log
INI
    my $bouncer = IPC::Run::start([ $pgbouncer, '-q', "$dir/pgbouncer.ini" ], '<', \undef, '>', "$dir/out", '2>', "$dir/err");
    wait_until('pgbouncer to answer', sub { (psql('one', $port, '-c', 'SELECT 1'))[1] eq "1\n" });

    subtest 'pgbouncer, many rows' => sub { two_releases('pooled', $port, many_rows()) };
    subtest 'pgbouncer, the gate stops and lets through' => sub {
        app_database($node, 'gate');
        psql('gate', $port, '-c', 'CREATE TABLE t (id int PRIMARY KEY, n int)', '-c', 'INSERT INTO t SELECT generate_series(1, 20000)');
        my $call = q{SELECT migrate_auto('t', 't', 'n = 1', 'n IS NULL')};
        my ($status, $out, $err) = psql('gate', $port, '-c', $call);
        like($err, qr/it was started in the background/, 'started');
        is((psql('gate', $port, '-c', q{CALL migrate_wait('t', '60s')}))[0], 0, 'waited for');
        is((psql('gate', $port, '-c', $call))[1], "already_done\n", 'done');
        psql('gate', $port, '-c', 'CREATE SCHEMA s', '-c', q{CREATE FUNCTION s.f() RETURNS int LANGUAGE sql AS 'SELECT 7'});
        my $script = q{BEGIN; SET LOCAL search_path = public, s; SELECT migrate_start('local', 't', 'n = f()', 'n = 1'); COMMIT};
        is((psql('gate', $port, '-c', $script))[0], 0, 'a search_path of the transaction');
        is((psql('gate', $port, '-c', q{CALL migrate_wait('local', '60s')}))[0], 0, 'holds where the clauses run');
        is($node->safe_psql('gate', 'SELECT min(n), max(n) FROM t'), '7|7', 'every row');
    };
    subtest 'pgbouncer, the client' => sub {
        local @ENV{qw(PGHOST PGPORT PGDATABASE PGUSER)} = ($node->host, $port, 'gate', 'app');
        my $drover = $ENV{DROVER} // 'build/drover';
        is((run_in($dir, $drover, 'start', 'c', 't', '--set', 'n = 8', '--where', 'n = 7'))[0], 0, 'start');
        is((run_in($dir, $drover, 'wait', 'c', '--timeout', '60s'))[0], 0, 'wait');
        is((run_in($dir, $drover, 'watch', 'c'))[0], 0, 'watch');
        is((run_in($dir, $drover, 'check', 'c', 'local'))[0], 0, 'check');
        my ($status, $out) = run_in($dir, $drover, '-o', 'json', 'list');
        is($status, 0, 'list');
        like($out, qr/"succeeded"/, 'shows them');
    };
    $bouncer->signal('INT');
    $bouncer->finish;
}

done_testing();
