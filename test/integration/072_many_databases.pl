# Every command in many databases: a column that says which, totals, one exit code.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use JSON::PP qw(decode_json);
use Test::More;

my $node = new_node('many', preload => 1);
my @tenants = qw(tenant_a tenant_b tenant_c);
for my $tenant (@tenants, 'bare') {
    $node->safe_psql('postgres', "CREATE DATABASE $tenant");
    next if $tenant eq 'bare';
    $node->safe_psql($tenant, 'CREATE EXTENSION pg_drover');
    new_counters($node, 't', 100, $tenant);
}

# The rows of a command, as `database name state`.
sub rows {
    my ($out) = @_;
    return join '; ', map { my $row = decode_json($_); join ' ', $row->{database}, $row->{name}, $row->{state} // '' } split /\n/, $out;
}

sub many { return client($node, @_, '--database', 'tenant_*') }

my ($code, $out, $err) = many('start', 'm', 't', '--set', 'n = n + 1', '--paused', '-o', 'jsonl');
is("$code " . rows($out), '0 tenant_a m ; tenant_b m ; tenant_c m ', 'start');
like($err, qr/^follow it: drover resume m --database 'tenant_\*'$/m, 'and the command that goes on');
($code, $out) = many('list', '-o', 'jsonl');
is("$code " . rows($out), '0 tenant_a m paused; tenant_b m paused; tenant_c m paused', 'list');
($code, $out) = client($node, 'list', '--all-databases', '--exclude', 'tenant_b');
like($out, qr/^database +name +relation .*^tenant_a +m .*^tenant_c +m .*^3 databases: 2 paused$/ms, 'a table with totals; databases without the extension are left out');
unlike($out, qr/tenant_b/, 'and those excluded');
is((many('check', 'm'))[0], 5, 'check: paused');

($code, $out) = client($node, 'resume', 'm', '--database', 'tenant_a', '--database', 'tenant_b', '-o', 'jsonl');
is($code, 0, 'resume some');
my @wait = client($node, 'wait', 'm', '--database', 'tenant_[ab]');
is($wait[0], 0, 'wait for them');
is($wait[2], "2 succeeded\n", 'and their totals');
is(counters($node, 't', $_), '100 1 1', "$_ is done") for 'tenant_a', 'tenant_b';
is((many('check', 'm'))[0], 5, 'the worst exit code is the one');

# A migration of one database only.
is((client($node, '-d', 'tenant_b', 'start', 'bad', 't', '--set', 'n = 1 / (id - 50)'))[0], 0, 'one that fails');
is((client($node, '-d', 'tenant_b', 'wait', 'bad'))[0], 4, 'has failed');
($code, $out) = many('show', 'bad', '-o', 'json');
my $shown = decode_json($out);
is("$code " . join(' ', map { "$_->{database} $_->{state}" } @$shown), '0 tenant_b failed', 'show has it where it is');
like($shown->[0]{next}, qr/^Mend the row, or .* drover alter bad on_error=skip -d tenant_b; then drover retry bad -d tenant_b$/, 'with the command for that database');
($code, $out) = many('errors', 'bad');
like($out, qr/^Database tenant_b\nat .*^message +division by zero$/ms, 'errors under the heading of the database');
($code, $out, $err) = many('errors', 'none');
is($code, 1, 'a name that no database has');
like($err, qr/^drover: ERROR 42704: migration "none" does not exist$/m, 'is an error');
($code, $out, $err) = many('check', 'bad');
is($code, 1, 'check wants it in each database');
like($out, qr/^3 databases: 1 failed, 2 without it$/m, 'and counts those without it');
like($err, qr/^drover: tenant_a: ERROR 42704: migration "bad" does not exist\ntenant_a: HINT: /m, 'each line names the database');
($code, $out, $err) = many('watch', 'm', 'bad', '--interval', '0.2', '-o', 'jsonl');
is("$code " . rows($out), '4 tenant_a m succeeded; tenant_b m succeeded; tenant_b bad failed; tenant_c m paused', 'watch: all of them')
    or diag $err;
like($err, qr/^drover: tenant_b: migration "bad" has failed$/m, 'and how they ended');
like($err, qr/^2 succeeded, 1 failed, 1 paused$/m, 'with totals');

# Steering, and refusals by database.
($code, $out, $err) = many('retry', 'm', '-o', 'jsonl');
is($code, 1, 'a refusal is the exit code of all');
like($err, qr/^drover: tenant_a: ERROR /m, 'and says where');
($code, $out) = many('cancel', 'm', '--yes', '-o', 'jsonl');
like($out, qr/"database":"tenant_c","name":"m","changed":true,"state":"cancelled"/, 'the others are done');
($code, $out) = many('drop', 'm', 'bad', '--yes');
is($code, 0, 'drop');
like($out, qr/^3 databases: 4 gone$/m, 'all of them');
($code, $out, $err) = many('drop', 'm', '--yes');
is("$code $out$err", "0 NOTICE: no database has migration \"m\": nothing to drop\n", 'a second drop has nothing to do');
($code, $out) = many('doctor');
is(join(', ', $out =~ /^(Server|Database \w+|\w+ +server\b|\w+ +preload\b)/mg) =~ s/ +/ /gr,
    'Server, ok server, ok preload, Database tenant_a, Database tenant_b, Database tenant_c', 'doctor: the lines of the server come once');

# No database, or one that is no such.
($code, $out, $err) = client($node, 'list', '--database', 'nowhere*');
is($code, 1, 'globs that match nothing');
like($err, qr/^drover: no database that matches has pg_drover installed$/m, 'are told');


# A name that is no pattern is that of a database which has to be there: a gate must not pass where one was forgotten.
my @gone = ('start', 'gate', 't', '--set', 'n = n + 1', '--database', 'tenant_a');
is((client($node, @gone))[0], 0, 'a migration in one');
is((client($node, 'wait', 'gate', '--database', 'tenant_a'))[0], 0, 'done');
for my $gate ([ 'check', 'gate' ], [ 'wait', 'gate' ], [ 'watch', 'gate' ], [ 'list' ], [ 'show', 'gate' ], [ 'metrics' ], [ 'doctor' ]) {
    ($code, $out, $err) = client($node, @$gate, '--database', 'tenant_a', '--database', 'tenant_d');
    is($code, 2, "@$gate: a database that does not exist");
    like($err, qr/^drover: tenant_d: database "tenant_d" does not exist\ntenant_d: HINT: did you mean tenant_[abc]\?$/m, 'is told');
    like("$out$err", qr/gate|tenant_a/, 'and the other one was looked at');
    ($code, $out, $err) = client($node, @$gate, '--database', 'tenant_a', '--database', 'bare');
    is($code, 2, "@$gate: a database without the extension");
    like($err, qr/^drover: bare: pg_drover is not installed(?: in database "bare")?\nbare: HINT: CREATE EXTENSION pg_drover$/m, 'is told');
}
is((client($node, 'check', 'gate', '--database', 'tenant_a', '--database', 'bar?'))[0], 0, 'what only matches a pattern is left out');
is((client($node, 'check', 'gate', '--database', 'tenant_a', '--database', 'bare', '--exclude', 'b*'))[0], 0, 'and what is excluded');
($code, $out, $err) = client($node, 'start', 'two', 't', '--set', 'n = n + 1', '--paused', '--database', 'tenant_a', '--database', 'tenant_d', '-o', 'jsonl');
is($code, 2, 'start');
is(rows($out), 'tenant_a two ', 'does the others');
$node->safe_psql('postgres', 'CREATE ROLE stranger LOGIN; REVOKE CONNECT ON DATABASE tenant_b FROM PUBLIC');
($code, $out, $err) = client($node, 'list', '-U', 'stranger', '--database', 'tenant_b');
is($code, 2, 'a name that the role may not connect to');
like($err, qr/^drover: tenant_b: .*permission denied for database "tenant_b"/ms, 'is told');

# What leads to the databases stands in each command that is printed.
my @there = ('-h', $node->host, '-p', $node->port);
my $there = quotemeta "-h @{[ $node->host ]} -p @{[ $node->port ]}";
($code, $out, $err) = client($node, 'start', 'lead', 't', '--set', 'n = n + 1', '--paused', @there, '-d', 'tenant_c');
is($code, 0, 'start');
like($err, qr/^follow it: drover resume lead $there -d tenant_c$/m, 'follow it: -h, -p and -d');
($code, $out, $err) = client($node, 'show', 'lead', @there, '-d', 'tenant_c');
like($out, qr/^Next: drover resume lead $there -d tenant_c$/m, 'show');
($code, $out, $err) = client($node, 'wait', 'lead', @there, '-d', 'tenant_c');
like($err, qr/^HINT: drover resume lead $there -d tenant_c$/m, 'wait');
($code, $out, $err) = client($node, 'start', 'lead', 't', '--set', 'n = n + 3', '-d', 'tenant_c');
like($err, qr/^HINT: .*drover drop lead --cancel -d tenant_c\b/m, 'a hint of the server');
($code, $out, $err) = client($node, 'start', 'lead', 't', '--set', 'n = n + 3', '--database', 'tenant_c');
like($err, qr/^tenant_c: HINT: .*drover drop lead --cancel -d tenant_c\b/m, 'of one of many');
($code, $out, $err) = client($node, 'show', 'nothing', '-d', 'tenant_c');
like($err, qr/^HINT: drover list -d tenant_c shows /m, 'of the client');
($code, $out, $err) = client($node, 'plan', 't', '--set', 'n = 1', '-d', "dbname=tenant_c password=secret");
like($err, qr/^nothing was changed\. Next: drover estimate t --set 'n = 1' -d 'dbname=.*tenant_c.*'$/m, 'plan');
unlike($err, qr/secret/, 'without a password');

$node->stop;
done_testing();
