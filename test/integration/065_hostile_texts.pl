# Names and texts of errors that would steer a terminal, or are no UTF-8, in every view of the client; and migration files
# whose calls would run somebody else's code.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use JSON::PP qw(decode_json);
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('hostile');
my $name = "\x1b]0;owned\x07\xc2\x9b31m";
new_counters($node, 't', 100);
$node->safe_psql('postgres', "SELECT migrate_start('$name', 't', 'n = n + 1', paused => true)");
for my $words ([ 'list' ], [ 'show', $name ], [ 'history', $name ], [ 'pause', $name ], [ 'resume', $name ], [ 'wait', $name ], [ 'watch', $name ],
    [ 'errors', $name ], [ 'check', $name ], [ 'retry', $name ], [ 'drop', '--yes', $name ], [ 'show', $name ], [ 'plan', "\x1b[2J", '--set', 'n = 1' ]) {
    my ($code, $out, $err) = client($node, @$words);
    unlike("$out$err", qr/[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]/, "drover $words->[0]: no control character");
}

subtest 'SQL_ASCII' => sub {
    $node->safe_psql('postgres', q{CREATE DATABASE bytes TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'});
    $node->safe_psql('bytes', q{CREATE EXTENSION pg_drover});
    new_counters($node, 't', 10, 'bytes');
    $node->safe_psql('bytes', q{SET client_encoding = SQL_ASCII; CREATE FUNCTION bad() RETURNS integer LANGUAGE plpgsql AS
        $$BEGIN RAISE EXCEPTION USING MESSAGE = E'caf\xe9'; END$$; SELECT migrate_start('bad', 't', 'n = bad()')});
    my ($code, $out, $err) = client($node, '-d', 'bytes', 'wait', 'bad');
    like("$out$err", qr/caf\\xe9/, 'wait writes the byte out');
    ($code, $out, $err) = client($node, '-d', 'bytes', 'show', 'bad');
    like($out, qr/caf\\xe9/, 'so does show') or diag($err);
    ($code, $out, $err) = client($node, '-d', 'bytes', '-o', 'json', 'list');
    is(eval { decode_json($out)->[0]{message} }, 'caf\\xe9', 'JSON is valid') or diag("$out$err");
    $node->safe_psql('bytes', q{SET client_encoding = SQL_ASCII; SELECT migrate_start(E'caf\xe9', 't', 'n = n + 1', paused => true)});
    ($code, $out, $err) = client($node, '-d', 'bytes', 'metrics');
    like($out, qr/migration="caf\\\\xe9"/, 'so are metrics') or diag("$out$err");
};

subtest 'apply' => sub {
    my $file = $node->basedir . '/one.sql';
    my $apply = sub {
        open my $to, '>', $file or die $!;
        print $to "-- impact: none\n-- duration: 1 s\n-- rollback: none\n-- owner: tests\n$_[0];\n";
        close $to;
        return client($node, 'apply', $file);
    };
    $node->safe_psql('postgres', q{
        CREATE TABLE ran (what text); CREATE SCHEMA evil;
        CREATE FUNCTION evil.migrate_wake() RETURNS boolean LANGUAGE sql AS $$INSERT INTO public.ran VALUES ('other schema') RETURNING true$$;
        CREATE FUNCTION public.migrate_mine() RETURNS boolean LANGUAGE sql AS $$INSERT INTO public.ran VALUES ('mine') RETURNING true$$;
        CREATE FUNCTION public.name() RETURNS text LANGUAGE sql AS $$INSERT INTO public.ran VALUES ('argument') RETURNING what$$});
    for my $call (q{SELECT evil.migrate_wake()}, q{SELECT migrate_mine()}, q{SELECT migrate_pause(public.name())}, q{SELECT migrate_pause('a' || 'b')},
        q{SELECT migrate_pause((SELECT 'a'))}, q{SELECT migrate_pause('a'::evil.t)}) {
        my ($code, $out, $err) = $apply->($call);
        is($code, 1, "$call is refused");
        like($err, qr/one\.sql:5: /, 'with its line');
    }
    is($node->safe_psql('postgres', 'SELECT count(*) FROM ran'), '0', 'nothing of it ran');
    my ($code, $out, $err) = $apply->(q{SELECT public.migrate_start(E'a\nb', 't'::regclass, 'n = n + 1', workers => 1, paused => true, after => ARRAY[]::text[], settings => CAST('{"pause": "1ms"}' AS jsonb))});
    is($code, 0, 'constants are not') or diag($err);
    is($node->safe_psql('postgres', q{SELECT name = E'a\nb' FROM migrate_progress}), 't', 'and an escape is what the server takes it for');
};

$node->stop;
done_testing();
