# The client with settings of the session that change how texts are read and written: what it prints, reads and runs is the
# same, and what the user wrote is read with the user's settings.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use JSON::PP qw(decode_json);
use Test::More;

my $node = new_node('client_settings', preload => 1);
new_counters($node, 't', 1000);
sub sql { return $node->safe_psql('postgres', $_[0]) }

# In '...' of a file a backslash is a backslash, whatever the session says: nothing hides in a text.
sql(q{CREATE TABLE victim (a int);
      CREATE FUNCTION drop_it() RETURNS text LANGUAGE plpgsql AS 'BEGIN DROP TABLE IF EXISTS victim; RETURN 1; END'});
my $file = $node->basedir . '/hidden.sql';
open my $out, '>', $file or die $!;
print $out "-- impact: x\n-- duration: x\n-- rollback: x\n-- owner: x\n",
    q{SELECT migrate_drop('\', '||(SELECT count(*) FROM (SELECT drop_it() OFFSET 0) s WHERE s IS NOT NULL)::text) --');}, "\n";
close $out;
for my $where ('options', 'role') {
    sql('ALTER ROLE ALL SET standard_conforming_strings = off; ALTER ROLE ALL SET escape_string_warning = off') if $where eq 'role';
    local $ENV{PGOPTIONS} = $where eq 'options' ? '-c standard_conforming_strings=off -c escape_string_warning=off' : '';
    my ($status, undef, $err) = client($node, 'apply', $file);
    is($status, 1, "the second text is no boolean, standard_conforming_strings off by $where");
    like($err, qr/22P02: .*: invalid input syntax for type boolean: "\|\|\(SELECT/, 'and read as a text it was');
    is(sql(q{SELECT to_regclass('victim') IS NOT NULL}), 't', 'and nothing in it was run');
}
sql('ALTER ROLE ALL RESET standard_conforming_strings; ALTER ROLE ALL RESET escape_string_warning');

# What is printed.
my ($status) = client($node, 'start', 'first', 't', '--set', 'n = n + 1', '--where', 'n = 0');
is($status, 0, 'started');
wait_state($node, 'first', 'succeeded');
my $styles = '-c extra_float_digits=-15 -c DateStyle=German,DMY -c IntervalStyle=sql_standard -c bytea_output=escape -c quote_all_identifiers=on';
for my $command ([ 'list', '-o', 'jsonl' ], [ 'show', 'first' ], [ 'show', 'first', '-o', 'json' ], [ 'history', 'first', '-o', 'jsonl' ], [ 'errors', 'first', '-o', 'jsonl' ], ['metrics']) {
    my @plain = client($node, @$command);
    local $ENV{PGOPTIONS} = $styles;
    my @styled = client($node, @$command);
    s/\d+ (?:s|min) ago|drover_scrape\S* \S+/TIME/g for $plain[1], $styled[1];
    is_deeply(\@styled, \@plain, "@$command: the same in any style");
}

# What the user wrote is read in his.
sql('ALTER TABLE t ADD d date');
{
    local $ENV{PGOPTIONS} = $styles;
    ($status) = client($node, 'start', 'dates', 't', '--set', q{d = '02.03.2026'}, '--where', 'd IS NULL');
    is($status, 0, 'started with a date');
    wait_state($node, 'dates', 'succeeded');
}
is(sql('SELECT DISTINCT d FROM t'), '2026-03-02', 'the date is as he reads it');
is(sql(q{SELECT environment -> 'DateStyle', environment ->> 'IntervalStyle' FROM migrate_definitions WHERE name = 'dates'}), '"German, DMY"|sql_standard', 'and so it is kept');
is(sql(q{SELECT name, environment -> 'set' FROM migrate_definitions ORDER BY name}),
    qq{dates|{"bytea_output": "escape", "extra_float_digits": "-15", "quote_all_identifiers": "on"}\nfirst|{}}, 'with his other settings, and none of ours');

$node->stop;
done_testing();
