# The metrics with those who read them: promtool, prometheus-sql-exporter, Prometheus itself, the OpenMetrics parser of
# Prometheus's Python client, and what rules and dashboard ask for. Needs Debian's packages: make check-monitoring.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use HTTP::Tiny;
use IPC::Run ();
use JSON::PP qw(decode_json);
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $fetched = $ENV{DROVER_MONITORING} // '';
$ENV{PATH} = "$fetched/usr/bin:$ENV{PATH}" if -d $fetched;
local $ENV{PYTHONPATH} = "$fetched/usr/lib/python3/dist-packages" if -d $fetched;
my @missing = grep { system("command -v $_ >/dev/null") != 0 } qw(promtool prometheus prometheus-sql-exporter);
plan skip_all => "not here: @missing; make check-monitoring fetches them" if @missing;

my $top = "$FindBin::RealBin/../..";
my $doc = "$top/doc/monitoring";
my $node = new_node('monitoring', preload => 1, conf => "listen_addresses = '127.0.0.1'");
my $work = $node->basedir;
new_counters($node, $_, 1000) for qw(done bad);
$node->safe_psql('postgres', q{SELECT migrate_start('done', 'done', 'n = n + 1'), migrate_start('bad', 'bad', 'n = n / 0')});
wait_state($node, 'done', 'succeeded');
wait_state($node, 'bad', 'failed');

# A command's exit code and output, given some input.
sub outcome {
    my ($input, @command) = @_;
    my $out = '';
    IPC::Run::run(\@command, '<', \$input, '>', \$out, '2>&1', IPC::Run::timeout(120));
    return ($? >> 8, $out);
}

# What the client prints is what the formats allow.
my ($status, $prometheus) = client($node, 'metrics', '--prometheus');
my ($code, $said) = outcome($prometheus, 'promtool', 'check', 'metrics');
is("$code $said", '0 ', 'promtool check metrics');
my (undef, $openmetrics) = client($node, 'metrics');
SKIP: {
    skip 'python3-prometheus-client is not here', 1 if system('python3 -c "import prometheus_client" 2>/dev/null') != 0;
    ($code, $said) = outcome($openmetrics, 'python3', '-c', <<'END');
import sys
from prometheus_client.openmetrics import parser
print(len(list(parser.text_string_to_metric_families(sys.stdin.read()))))
END
    like("$code $said", qr/^0 1\d$/, 'OpenMetrics, by the strict parser');
}

# Rules: they parse, each fires when it should, they ask only for metrics that there are.
($code, $said) = outcome('', 'promtool', 'check', 'config', "$doc/prometheus.yml");
is($code, 0, 'promtool check config, with its rules') or diag $said;
system("cp $doc/drover.rules.yml $top/test/monitoring/rules_test.yml $work") == 0 or die;
($code, $said) = outcome('', 'promtool', 'test', 'rules', "$work/rules_test.yml");
is($code, 0, 'promtool test rules') or diag $said;

my %known = map { $_ => 1 } ($prometheus =~ /^(drover_\w+)/mg), 'drover_eta_seconds', 'drover_waiting_seconds_total';
my $dashboard = decode_json(slurp_file("$doc/grafana-dashboard.json"));
my @asked = map { $_->{expr} } map { @{ $_->{targets} } } @{ $dashboard->{panels} };
cmp_ok(scalar @asked, '>=', 10, 'the dashboard asks for something');
my $rules = join '', "groups: [{name: dashboard, rules: [\n",
    (map { my $expr = $asked[$_]; $expr =~ s/\$__rate_interval/5m/g; $expr =~ s/'/''/g; "{record: 'asked$_', expr: '$expr'},\n" } 0 .. $#asked), "]}]\n";
open my $file, '>', "$work/dashboard.yml" or die $!;
print $file $rules;
close $file;
($code, $said) = outcome('', 'promtool', 'check', 'rules', "$work/dashboard.yml");
is($code, 0, 'each expression of the dashboard is PromQL') or diag $said;
my $annotated = join "\n", @asked, slurp_file("$doc/drover.rules.yml") =~ /expr: (.*?)(?=\n    for|\n    labels)/sg;
is_deeply([ grep { !$known{$_} } $annotated =~ /(drover_\w+)/g ], [], 'dashboard and rules ask for metrics that there are');

# A program in the background; ended with the test.
my @running;
sub begin {
    my ($log, @command) = @_;
    push @running, IPC::Run::start(\@command, '<', \undef, '>', $log, '2>&1');
    return;
}
END {
    my $result = $?;
    $_->kill_kill(grace => 2) for @running;
    $? = $result;
}

# A file of doc/monitoring with some of its text exchanged, in the test's directory.
sub adapted {
    my ($name, %exchange) = @_;
    my $text = slurp_file("$doc/$name");
    for my $from (sort keys %exchange) {
        $text =~ s/\Q$from\E/$exchange{$from}/ or die "$name has no $from";
    }
    open my $out, '>', "$work/$name" or die $!;
    print $out $text;
    close $out;
    return "$work/$name";
}

my $port = PostgreSQL::Test::Cluster::get_free_port();
my $exporter = "127.0.0.1:$port";
my $config = adapted('sql_exporter.yml', '15s' => '1s',
    'postgres://drover_monitor@db1.example.com:5432/shop?sslmode=prefer' =>
        'postgres://postgres@127.0.0.1:' . $node->port . '/postgres?sslmode=disable');
begin("$work/exporter.log", 'prometheus-sql-exporter', "-config.file=$config", "-web.listen-address=$exporter");
my $http = HTTP::Tiny->new(timeout => 5);
my $read = eval { wait_until('the exporter', sub {
    my $answer = $http->get("http://$exporter/metrics");
    return $answer->{success} && $answer->{content} =~ /^sql_drover\{/m && $answer->{content};
}, 60) } or diag slurp_file("$work/exporter.log");
like($read // '', qr/^sql_drover\{.*metric="rows_done_total",migration="done".*\} 1000$/m, 'prometheus-sql-exporter reads the rows done');

# Prometheus reads the exporter and has the names that the client prints.
my $listen = '127.0.0.1:' . PostgreSQL::Test::Cluster::get_free_port();
$config = adapted('prometheus.yml', 'localhost:9237' => $exporter, 'scrape_interval: 15s' => 'scrape_interval: 1s',
    'evaluation_interval: 15s' => 'evaluation_interval: 1s');
my $fast = slurp_file("$work/drover.rules.yml") =~ s/for: \w+/for: 0s/gr;
open $file, '>', "$work/drover.rules.yml" or die $!;
print $file $fast;
close $file;
begin("$work/prometheus.log", 'prometheus', "--config.file=$config", "--storage.tsdb.path=$work/tsdb", "--web.listen-address=$listen");

sub asked {
    my ($query) = @_;
    my $answer = $http->post_form("http://$listen/api/v1/query", { query => $query });
    return [] unless $answer->{success};
    return decode_json($answer->{content})->{data}{result};
}
my $found = eval { wait_until('Prometheus', sub { my $r = asked('drover_rows_done_total{migration="done"}'); @$r && $r }, 60) }
    or diag slurp_file("$work/prometheus.log");
is($found->[0]{value}[1], '1000', 'Prometheus has drover_rows_done_total');
is_deeply({ map { $_ => $found->[0]{metric}{$_} } qw(database migration) }, { database => 'postgres', migration => 'done' }, 'with its labels');
my $firing = eval { wait_until('the alert', sub { my $r = asked('ALERTS{alertname="DroverMigrationFailed",alertstate="firing"}'); @$r && $r }, 60) };
is($firing->[0]{metric}{migration}, 'bad', 'and the alert of the failed migration fires');
my %here = map { $_->{metric}{__name__} => 1 } @{ asked('{__name__=~"drover_.+"}') };
my %printed = map { $_ => 1 } $prometheus =~ /^(drover_\w+)/mg;
delete @printed{ 'drover_migration_info', 'drover_waiting_seconds_total' };
delete $here{drover_waiting_seconds_total};
is_deeply([ sort keys %here ], [ sort keys %printed ], 'exporter and client have the same metrics');

$node->stop;
done_testing();
