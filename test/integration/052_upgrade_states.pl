# What the released version has left of migrations of each kind, in each state that can rest (test/upgrade/states.sql, run
# by its own library), goes on after ALTER EXTENSION ... UPDATE: where it is, and as a dump that is resumed elsewhere. Every
# row is looked at.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Rested;
use Test::More;

my $node = new_node('upgrade_states');
for my $way ('in place', 'from a dump') {
    (my $database = $way) =~ tr/ /_/;
    my %where = (in_place => $way eq 'in place');
    load_rested($node, $database, %where);
    go_on($node, $database, $way, %where);
}
done_testing();
