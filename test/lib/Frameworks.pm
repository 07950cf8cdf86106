# Helpers of the tests with other people's migration frameworks: what is installed, files out of our own documentation,
# databases, and running a program in a directory. With DROVER_FRAMEWORKS=1 (make check-frameworks) a missing package is
# an error and tables are large; else the test is skipped and they are just above inline_limit.
package Frameworks;

use strict;
use warnings;
use Exporter 'import';
use File::Basename qw(dirname);
use File::Path qw(make_path);
use FindBin;
use IPC::Run ();
use PostgreSQL::Test::Utils;
use Test::More;

our @EXPORT = qw(require_programs many_rows page_files page_blocks write_file run_in app_database
    deploys_in_two_releases);

# Each argument is a name and a command that succeeds where it is installed.
sub require_programs {
    my (%programs) = @_;
    for my $name (sort keys %programs) {
        my ($out, $err) = ('', '');
        next if eval { IPC::Run::run($programs{$name}, '<', \'', '>', \$out, '2>', \$err) };
        die "$name is not installed: run test/lib/setup frameworks\n" if $ENV{DROVER_FRAMEWORKS};
        plan skip_all => "$name is not installed (make check-frameworks installs it)";
    }
    return;
}

# More than the inline_limit of the pages.
sub many_rows { return $ENV{DROVER_FRAMEWORKS} ? 500_000 : 20_000 }

# The code blocks of a page of doc/frameworks, in order.
sub page_blocks {
    my ($page) = @_;
    return slurp_file("$FindBin::RealBin/../../doc/frameworks/$page") =~ /^```\w*\n(.*?)^```$/msg;
}

# The files of a page: path => content. A block is a file if its first line is a comment that is a path.
sub page_files {
    my ($page) = @_;
    return map { m{\A(?:#|--) (\S*[/.]\S+)\n} ? ($1 => $_) : () } page_blocks($page);
}

sub write_file {
    my ($path, $content) = @_;
    make_path(dirname($path));
    open my $file, '>', $path or die "$path: $!";
    print $file $content;
    close $file or die "$path: $!";
    return;
}

# Runs a program in a directory. Returns exit status, stdout, stderr.
sub run_in {
    my ($dir, @command) = @_;
    my ($out, $err) = ('', '');
    IPC::Run::run(\@command, '<', \'', '>', \$out, '2>', \$err, init => sub { chdir $dir or die "$dir: $!" });
    my $status = $? >> 8;
    note "$ @command\n$out$err(exit $status)";
    return ($status, $out, $err);
}

# A database with the extension, owned by role app, which is no superuser.
sub app_database {
    my ($node, $name) = @_;
    $node->safe_psql('postgres', "CREATE ROLE app LOGIN")
        if $node->safe_psql('postgres', "SELECT count(*) FROM pg_roles WHERE rolname = 'app'") == 0;
    $node->safe_psql('postgres', "CREATE DATABASE $name OWNER app");
    $node->safe_psql($name, 'CREATE EXTENSION pg_drover');
    return;
}

# The flow of the pages with a table orders, a column paid and a migration orders_paid. migrate: goes to the newest
# release, (status, stdout, stderr). first: goes to release 0; back: goes back to it. Each takes the database's name.
# applied: a query for how far it is.
sub deploys_in_two_releases {
    my ($node, $page, %do) = @_;
    my ($message) = grep { /^migration "orders_paid" has to be done first/ } page_blocks($page);
    my $orders = sub {
        return $node->safe_psql($_[0], q{SELECT count(*) FILTER (WHERE paid = (status = 'paid')), count(*) FILTER (WHERE paid IS NULL),
            (SELECT NOT attnotnull FROM pg_attribute WHERE attrelid = 'orders'::regclass AND attname = 'paid') FROM orders});
    };
    my $state = sub { return $node->safe_psql($_[0], q{SELECT state FROM migrate_progress WHERE name = 'orders_paid'}) };
    my $shop = sub {
        my ($database, $rows) = @_;
        app_database($node, $database);
        is($do{first}->($database), 0, "$database: release 0");
        $node->safe_psql($database, "INSERT INTO orders (status) SELECT CASE WHEN i % 4 = 0 THEN 'paid' ELSE 'new' END FROM generate_series(1, $rows) i");
    };

    subtest 'a fresh database goes straight through' => sub {
        app_database($node, 'fresh');
        is(($do{migrate}->('fresh'))[0], 0, 'migrate');
        is($node->safe_psql('fresh', $do{applied}), 4, 'all is applied');
        is($orders->('fresh'), '0|0|f', 'the column is required');
        is($state->('fresh'), 'succeeded', 'and the migration counts as done');
        is($do{back}->('fresh'), 0, 'back');
        is($state->('fresh'), '', 'nothing is left of it');
        is(($do{migrate}->('fresh'))[0], 0, 'and forwards again');
    };
    subtest 'few rows are changed inline' => sub {
        $shop->('few', 5_000);
        is(($do{migrate}->('few'))[0], 0, 'migrate');
        is($orders->('few'), '5000|0|f', 'every row is right, the column is required');
        is($node->safe_psql('few', q{SELECT detail FROM migrate_steps WHERE step = 1}),
            q{ran inside the caller's transaction: 5000 rows changed}, 'inline');
    };
    subtest 'many rows stop the deploy until the background is done' => sub {
        my $rows = many_rows();
        $shop->('many', $rows);
        my ($status, $out, $err) = $do{migrate}->('many');
        isnt($status, 0, 'migrate fails');
        like("$out$err", qr/\Q$message\E/, 'with the text of the page');
        is($node->safe_psql('many', $do{applied}), 2, 'and stops before the gate');
        is($do{back}->('many'), 0, 'back to release 0 meanwhile');
        is($state->('many'), '', 'cancels and forgets it');
        isnt(($do{migrate}->('many'))[0], 0, 'forwards again: stopped by the gate');
        $node->safe_psql('many', q{CALL migrate_wait('orders_paid', '120s')});
        is(($do{migrate}->('many'))[0], 0, 'done: the next one goes through');
        is($orders->('many'), "$rows|0|f", 'every row is right, the column is required');
    };
    return;
}

1;
