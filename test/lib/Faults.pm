# Helpers of the fault tests (test/fault), on top of Drover: fault points of the module built by `make faults`.
# Owns the files pg_drover.fault* in a node's data directory. See extension/pg/fault.hpp for the lines in them.
package Faults;

use strict;
use warnings;
use Exporter 'import';
use PostgreSQL::Test::Utils;
use Test::More;
use Drover;

our @EXPORT = qw(fault_points arm disarm passes fired eventually thorough);

# Whether this is `make check-faults`, which takes its time; `make check` runs a part.
sub thorough { return ($ENV{DROVER_FAULTS} // '') eq 'all' }

# The names of all fault points, from the module itself. Dies on a release build.
sub fault_points {
    my ($node) = @_;
    return grep { /\w/ } split /\n/, $node->safe_psql('postgres',
        q{CREATE FUNCTION pg_temp.fault_points() RETURNS text LANGUAGE c AS '$libdir/pg_drover', 'drover_fault_points';
        SELECT pg_temp.fault_points()});
}

# Gives the orders, e.g. 'batch_chunk kill 3'; those before are forgotten. At once, for all processes.
sub arm {
    my ($node, @orders) = @_;
    disarm($node);
    my $file = $node->data_dir . '/pg_drover.fault';
    append_to_file("$file.new", join '', map { "$_\n" } @orders);
    rename "$file.new", $file or die "$file: $!";
    return;
}

sub disarm {
    my ($node) = @_;
    unlink glob $node->data_dir . '/pg_drover.fault*';
    return;
}

# How often the point of that order (1, 2, ...) was passed since arm().
sub passes {
    my ($node, $order) = @_;
    return (-s $node->data_dir . "/pg_drover.fault.$order") // 0;
}

# Whether an order "POINT ACTION N" was carried out.
sub fired {
    my ($node, $order, $n) = @_;
    return passes($node, $order) >= $n;
}

# Runs SQL again and again until it succeeds, as a client's retry does; returns its output. Nothing else is done about
# an error, so a test that needs more than this is a manual step.
sub eventually {
    my ($node, $sql) = @_;
    my $said = '';
    my $out;
    eval {
        wait_until("an answer to: $sql", sub {
            my ($rc, $stdout, $stderr) = $node->psql('postgres', $sql, on_error_stop => 1);
            $said = $stderr;
            $out = $stdout;
            return $rc == 0;
        }, 60);
    } or die "$@$said";
    return $out;
}

1;
