# The client through pgbouncer in transaction mode: watch and its alerts work, watch --listen says why it cannot.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use IPC::Run ();
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my ($pgbouncer) = grep { -x } '/usr/sbin/pgbouncer', '/usr/bin/pgbouncer';
plan skip_all => 'pgbouncer is not installed' unless $pgbouncer;

my $node = new_node('pooler', preload => 1);
my $dir = $node->basedir;
my $port = PostgreSQL::Test::Cluster::get_free_port();

sub write_file {
    my ($path, $text) = @_;
    open my $out, '>', $path or die "$path: $!";
    print $out $text;
    close $out;
    return;
}
my $user = getpwuid($<);
write_file("$dir/users", qq{"$user" ""\n});
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
ignore_startup_parameters = extra_float_digits,options
logfile = $dir/pgbouncer.log
INI
my $bouncer = IPC::Run::start([ $pgbouncer, '-q', "$dir/pgbouncer.ini" ], '<', \undef, '>', "$dir/out", '2>', "$dir/err");

sub pooled {
    my (@arguments) = @_;
    my ($out, $err) = ('', '');
    local @ENV{qw(PGHOST PGPORT PGDATABASE)} = ($node->host, $port, 'postgres');
    IPC::Run::run([ $ENV{DROVER} // 'build/drover', @arguments ], '<', \'', '>', \$out, '2>', \$err, IPC::Run::timeout(120));
    return ($? >> 8, $out, $err);
}
wait_until('pgbouncer to answer', sub { (pooled('list', '-q'))[0] == 0 });

new_counters($node, 't', 1000);
is((pooled('start', 'm', 't', '--set', 'n = n + 1'))[0], 0, 'start');
is((pooled('watch', 'm', '--interval', '0.1', '--on-alert', 'cat'))[0], 0, 'watch');
my ($status, $out, $err) = pooled('watch', 'm', '--listen');
is($status, 1, 'watch --listen');
like($err, qr/^drover: --listen needs a connection of its own, and a connection pooler answers here\nHINT: /, 'says why it cannot');
my ($direct) = client($node, 'watch', 'm', '--listen');
is($direct, 0, 'without the pooler it can');
is((pooled('metrics'))[0], 0, 'metrics');

$bouncer->kill_kill(grace => 5);
$node->stop;
done_testing();
