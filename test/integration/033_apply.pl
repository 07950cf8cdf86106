# Migration files: once, again, in part, and in many databases.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use JSON::PP qw(decode_json);
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('apply', preload => 1);
my $dir = $node->basedir . '/migrations';
mkdir $dir or die $!;
my $header = "-- impact: all rows of t\n-- duration: 1 s\n-- rollback: none needed\n-- owner: the tests\n";

sub file {
    my ($name, $text) = @_;
    open my $out, '>', "$dir/$name" or die $!;
    print $out $text;
    close $out;
    return "$dir/$name";
}

# Rows of the report.
sub rows {
    my ($out) = @_;
    return map { decode_json($_) } split /\n/, $out;
}

sub summary {
    my ($out) = @_;
    return join '; ', map { my $row = $_; join ' ', $row->{database}, ($row->{file} // '') =~ s{.*/}{}r, $row->{status} } rows($out);
}

new_counters($node, 't', 100);
file('01_first.sql', "$header\nSELECT migrate_start('first', 't', 'n = n + 1');\n");
file('02_second.sql', "$header\nSELECT migrate_start('second', 't', \$\$n = n + 10\$\$, after => '{first}');\nSELECT migrate_alter('second', '{\"batch_rows\": 50}');\n");
file('notes.txt', 'no migration');

# A dry run starts nothing.
my ($status, $out, $err) = client($node, 'apply', $dir, '--dry-run', '-o', 'jsonl');
is("$status " . summary($out), '0 postgres 01_first.sql would apply; postgres 02_second.sql would apply', 'a dry run says what would be done');
is($node->safe_psql('postgres', 'SELECT count(*) FROM migrate_progress'), '0', 'and starts nothing');

# Nor does migrate_auto, which starts by another process, outside of the transaction.
my $auto = file('auto.sql_', "$header\nSELECT migrate_auto('auto', 't', 'n = 5', 'n <> 5', inline_limit => 10);\n");
rename $auto, "$dir/../auto.sql" or die $!;
($status, $out, $err) = client($node, 'apply', "$dir/../auto.sql", '--dry-run', '-o', 'jsonl');
is("$status " . summary($out), '1 postgres auto.sql failed', 'a dry run of a gate that is closed says so');
like($err, qr/"auto" has to be done first: it would be started in the background/, 'and what it would do');
is($node->safe_psql('postgres', 'SELECT count(*), (SELECT sum(n) FROM t) FROM migrate_progress'), '0|0', 'and starts nothing');

($status, $out, $err) = client($node, 'apply', $dir, '-o', 'jsonl');
is("$status " . summary($out), '0 postgres 01_first.sql applied; postgres 02_second.sql applied', 'files in the order of their names');
is((rows($out))[1]{migrations}, 'second: started, second: migrate_alter', 'with what each call did');
is((rows($out))[0]{owner}, 'the tests', 'and its documentation');
wait_state($node, 'second', 'succeeded');
is(counters($node, 't'), '100 11 11', 'both have run');

($status, $out) = client($node, 'apply', $dir, '-o', 'jsonl');
is("$status " . summary($out), '0 postgres 01_first.sql unchanged; postgres 02_second.sql unchanged', 'again: nothing changes');
($status, $out) = client($node, 'apply', "$dir/01_first.sql");
like($out, qr/^postgres +\S+01_first\.sql +unchanged +first: unchanged$/m, 'a file, as a table');
is(counters($node, 't'), '100 11 11', 'nor do rows');

# A file is all or nothing, and the next ones are not tried.
file('03_broken.sql', "$header\nSELECT migrate_start('third', 't', 'n = 0', paused => true);\n\nSELECT migrate_start('fourth', 'nowhere', 'n = 0');\n");
file('04_last.sql', "$header\nSELECT migrate_start('last', 't', 'n = 0', paused => true);\n");
($status, $out, $err) = client($node, 'apply', $dir, '-o', 'jsonl');
is("$status " . summary($out), '1 postgres 01_first.sql unchanged; postgres 02_second.sql unchanged; postgres 03_broken.sql failed; postgres 04_last.sql skipped', 'a file that fails');
like($err, qr{^drover: ERROR 42P01: \S+/03_broken\.sql:8: relation "nowhere" does not exist$}m, 'is told with its line');
is($node->safe_psql('postgres', q{SELECT count(*) FROM migrate_progress WHERE name IN ('third', 'fourth', 'last')}), '0', 'and leaves nothing');

# A file that is no migration file keeps all from running.
file('03_broken.sql', "$header\nDELETE FROM t;\n");
($status, $out, $err) = client($node, 'apply', $dir);
is("$status $out", '1 ', 'another statement');
like($err, qr{^drover: \S+/03_broken\.sql:6: this is no call of a migrate_\* function\nHINT: .*\ndrover: nothing was applied\n}, 'is refused before anything runs');
is($node->safe_psql('postgres', 'SELECT count(*) FROM t'), '100', 'and not run');
unlink "$dir/03_broken.sql", "$dir/04_last.sql";
is((client($node, 'apply', $node->basedir))[0], 1, 'a directory without files');

# Many databases: those with the extension, each by itself.
$node->safe_psql('postgres', "CREATE DATABASE tenant_$_") for 'a', 'b', 'c';
for my $tenant ('tenant_a', 'tenant_b') {
    $node->safe_psql($tenant, 'CREATE EXTENSION pg_drover');
    new_counters($node, 't', 10, $tenant);
}
($status, $out) = client($node, 'apply', "$dir/01_first.sql", '--all-databases', '-o', 'jsonl');
is("$status " . summary($out), '0 postgres 01_first.sql unchanged; tenant_a 01_first.sql applied; tenant_b 01_first.sql applied',
    'all databases that have the extension');
wait_until('the tenants', sub {
    2 == grep { my $p = progress($node, 'first', $_); $p && $p->{state} eq 'succeeded' } 'tenant_a', 'tenant_b' });

my $service = $node->basedir . '/services';
open my $conf, '>', $service or die $!;
printf $conf "[%s]\nhost=%s\nport=%s\ndbname=%s\n", $_->[0], $node->host, $_->[2] // $node->port, $_->[1]
    for [ 'eu', 'tenant_a' ], [ 'us', 'tenant_b' ], [ 'none', 'tenant_c' ], [ 'gone', 'tenant_a', 1 ];
close $conf;
local $ENV{PGSERVICEFILE} = $service;
file('05_more.sql', "$header\nSELECT migrate_start('more', 't', 'n = n + 1');\n");
($status, $out, $err) = client($node, 'apply', "$dir/05_more.sql", '--service', 'eu,gone,us', '-o', 'jsonl');
is("$status " . summary($out), '2 eu 05_more.sql applied; gone  failed; us 05_more.sql applied', 'services: one that cannot be reached does not keep the others back');
like($err, qr/^drover: gone: connection to server on socket/m, 'and is told');
($status, $out, $err) = client($node, 'apply', "$dir/05_more.sql", '--service', 'eu,none', '-o', 'jsonl');
is("$status " . summary($out), '1 eu 05_more.sql unchanged; none  failed', 'a service without the extension is an error');
like($err, qr/^drover: none: pg_drover is not installed/m, 'that is told');

# The other command that fans out.
($status, $out) = client($node, 'metrics', '--all-databases');
is(join(' ', sort $out =~ /^drover_state\{database="(\w+)",migration="first",state="succeeded"\} 1$/mg), 'postgres tenant_a tenant_b', 'metrics of all databases');

$node->stop;
done_testing();
