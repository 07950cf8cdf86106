# The documentation against the running code: every function, view, column, setting, server setting, state and client
# command is described, with the same defaults and ranges. (Links between the documents are lint's.)
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

my $top = "$FindBin::RealBin/../..";
my %doc = map { $_ => slurp_file("$top/$_") }
    qw(doc/sql.md doc/settings.md doc/client.md doc/frameworks/django.md doc/frameworks/rails.md doc/frameworks/alembic.md
    doc/frameworks/sqitch.md doc/frameworks/psql.md);
my $node = new_node('docs');

# Rows of a query as arrays of columns.
sub rows {
    my ($sql) = @_;
    return map { [ split /\t/, $_, -1 ] } split /\n/, $node->safe_psql('postgres', $sql, extra_params => [ '-F', "\t" ]);
}

# What stands below a heading, up to the next one of the same or a higher level.
sub section {
    my ($file, $heading) = @_;
    my ($level) = $heading =~ /^(#+)/;
    my $text = $doc{$file};
    return $text =~ /^\Q$heading\E[^\n]*\n(.*?)(?=^#{1,@{[ length $level ]}} |\z)/ms ? $1 : '';
}

# Cells of the table row whose first cell is `name`.
sub table_row {
    my ($text, $name) = @_;
    my ($row) = $text =~ /^\| `\Q$name\E` \|(.*)\|$/m or return;
    return map { s/^\s+|\s+$//gr } split /\|/, $row;
}

# Names and texts that are not found in the text.
sub missing {
    my ($text, @names) = @_;
    return [ grep { index($text, $_) < 0 } @names ];
}

my $extension = q{
    SELECT d.objid, d.classid FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'pg_drover'
    WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'};

# SQL objects.
my @functions = map { $_->[0] } rows(qq{
    SELECT CASE WHEN n.nspname = 'drover' THEN 'drover.' ELSE '' END || p.proname || '(' FROM pg_proc p
    JOIN pg_namespace n ON n.oid = p.pronamespace
    JOIN ($extension) x ON x.objid = p.oid AND x.classid = 'pg_proc'::regclass ORDER BY 1});
cmp_ok(scalar @functions, '>=', 10, 'functions found');
is_deeply(missing($doc{'doc/sql.md'}, @functions), [], 'doc/sql.md has every function');

my @arguments = rows(qq{
    SELECT p.proname, a FROM pg_proc p JOIN ($extension) x ON x.objid = p.oid AND x.classid = 'pg_proc'::regclass,
        unnest(p.proargnames) a WHERE p.proname = 'migrate_start'});
is_deeply([ grep { !table_row(section('doc/sql.md', '## Starting'), $_->[1]) && $_->[1] ne 'relation' } @arguments ], [],
    'doc/sql.md has every argument of migrate_start');

my @relations = rows(qq{
    SELECT n.nspname, c.relname, string_agg(a.attname, ' ' ORDER BY a.attnum) FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN ($extension) x ON x.objid = c.oid AND x.classid = 'pg_class'::regclass
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relkind IN ('r', 'v') GROUP BY 1, 2 ORDER BY 1, 2});
cmp_ok(scalar @relations, '>=', 10, 'tables and views found');
for my $relation (@relations) {
    my ($schema, $name, $columns) = @$relation;
    if ($schema eq 'drover') {
        like(section('doc/sql.md', '## Inside schema drover'), qr/`(?:drover\.)?$name`/, "doc/sql.md has drover.$name");
        next;
    }
    my $text = section('doc/sql.md', "## $name");
    is_deeply(missing($text, map { "`$_`" } split / /, $columns), [], "doc/sql.md has every column of $name");
    my %column = map { $_ => 1 } split / /, $columns;
    my @described = map { /`(\w+)`/g } $text =~ /^\|((?: `\w+`,?)+) \|/mg;
    is_deeply([ grep { !$column{$_} } @described ], [], "doc/sql.md has no other column of $name");
}

# Settings of a migration: names from the HINT for an unknown one, ranges and defaults from those for a bad value.
$node->safe_psql('postgres', 'CREATE TABLE t (id int PRIMARY KEY, n int);'
    . " SELECT migrate_start('t', 't', 'n = 1', paused => true)");
sub refusal {
    my ($setting) = @_;
    my ($status, $out, $err) = $node->psql('postgres', "SELECT migrate_alter('t', '{\"$setting\": []}')");
    return $err;
}
my ($list) = refusal('nonsense') =~ /Valid settings are (.*)\.$/m;
my @settings = split /, /, $list;
is_deeply([ splice @settings, 0, 3 ], [qw(workers start_after after)], 'what migrate_alter takes besides');
cmp_ok(scalar @settings, '>=', 10, 'settings found');
my $of_migration = section('doc/settings.md', '## Of a migration');
for my $setting (@settings) {
    my @cells = table_row($of_migration, $setting);
    ok(@cells == 3, "doc/settings.md has $setting") or next;
    my $error = refusal($setting);
    if (my ($range) = $error =~ /Valid range is (.*)\.$/m) {
        is($cells[1], $range, "doc/settings.md: range of $setting");
    }
    next if $error =~ /Valid values are strings/; # the example is not the default
    if (my ($default) = $error =~ /Write for example \{"$setting": "?([^"}]*)"?\}/) {
        is($cells[0], $default, "doc/settings.md: default of $setting");
    }
}
is_deeply([ $of_migration =~ /^\| `(\w+)` \|/mg ], \@settings, 'doc/settings.md has these settings, in their order');

# Settings of the server.
my @server = rows(q{SELECT migrate_version();
    SELECT name, current_setting(name), min_val, max_val, coalesce(unit, '') FROM pg_settings WHERE name LIKE 'pg\_drover.%'});
shift @server;
cmp_ok(scalar @server, '>=', 4, 'server settings found');
for my $setting (@server) {
    my ($name, $default, $low, $high, $unit) = @$setting;
    my @cells = table_row(section('doc/settings.md', '## Of the server'), $name);
    is($cells[0], $default, "doc/settings.md: default of $name");
    is($cells[1], "$low .. $high", "doc/settings.md: range of $name") unless $unit || $low eq '';
}

# The client: commands, options, states.
my ($status, $help) = client($node, '--help');
is($status, 0, 'drover --help');
my ($subcommands) = $help =~ /^Subcommands:\n(.*?)\n\n/ms;
my @commands = $subcommands =~ /^  (\w+)/mg;
cmp_ok(scalar @commands, '>=', 10, 'client commands found');
my %general = map { $_ => 1 } $help =~ /(--[a-z-]+)/g;
is_deeply(missing($doc{'doc/client.md'}, sort keys %general), [], 'doc/client.md has every option of drover');
for my $command (@commands) {
    my ($heading) = grep { /\b$command\b/ } $doc{'doc/client.md'} =~ /^(### .*)$/mg;
    ok($heading, "doc/client.md has drover $command") or next;
    my (undef, $text) = client($node, $command, '--help');
    my @options = grep { !$general{$_} } $text =~ /^\s+(--[a-z-]+)/mg;
    is_deeply(missing(section('doc/client.md', $heading), @options), [], "doc/client.md has every option of drover $command");
}
my (undef, undef, $refused) = client($node, 'list', '--state', 'nonsense');
my @states = split /, /, ($refused =~ /states are (.*)$/m)[0];
cmp_ok(scalar @states, '>=', 5, 'states found');
for my $state (@states) {
    ok(table_row(section('doc/sql.md', '## States'), $state), "doc/sql.md has state $state");
}

# Recipes that make a column required: by a constraint that was validated before, with a limit to the wait for locks.
for my $page (qw(alembic django psql rails sqitch)) {
    my ($recipe) = grep { /migrate_assert_done/ && /VALIDATE|validate_check|required|require_/ } $doc{"doc/frameworks/$page.md"} =~ /^```\w*\n(.*?)^```$/msg;
    like($recipe, qr/lock_timeout.*(?:NOT VALID|not_valid|validate: false).*(?:VALIDATE CONSTRAINT|validate_check_constraint).*(?:SET NOT NULL|nullable=False|change_column_null|AlterField).*(?:drop constraint|drop_constraint|remove_check_constraint)/is,
        "$page.md: NOT VALID, VALIDATE, SET NOT NULL, DROP");
}

done_testing();
