# Many databases through few slots: each gets its turn without a poke, while one of them has work for hours, on a server
# with and without preloading, and through a crash. DROVER_TURNS=300 for that many, through 8 slots.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Test::More;

my $databases = $ENV{DROVER_TURNS} // 40;
my $slots = $databases > 100 ? 8 : 6; # one is the server's own launcher's, two are those of the database with work for hours

for my $preload (0, 1) {
    my $name = $preload ? 'preloaded' : 'plain';
    my $node = new_node("turns_$name", preload => $preload,
        conf => "max_worker_processes = $slots\nfsync = off\nautovacuum = off\nmax_connections = 60");
    $node->safe_psql('postgres', 'CREATE DATABASE tenant');
    $node->safe_psql('tenant', 'CREATE EXTENSION pg_drover');
    new_counters($node, 't', 50, 'tenant');
    $node->safe_psql('postgres', "CREATE DATABASE d$_ TEMPLATE tenant STRATEGY file_copy") for 1 .. $databases;
    $node->safe_psql('postgres', 'DROP DATABASE tenant');
    new_counters($node, 'big', 36_000);
    $node->safe_psql('postgres', q{SELECT migrate_start('hours', 'big', 'n = n + 1', settings => '{"batch_rows": 1, "pause": "1s"}')});
    wait_state($node, 'hours', 'running');

    my $warned = 0;
    for (1 .. $databases) {
        my ($rc, $out, $error) = $node->psql("d$_", q{SELECT migrate_start('m', 't', 'n = n + 1', 'n = 0')});
        $warned++ if $rc != 0 || $error =~ /no free slot/;
    }
    is($warned, 0, "$name: $databases starts, and no warning");
    my $left = sub { grep { !-e $node->data_dir . "/pg_drover/$_" ? 0 : 1 }
            split /\n/, $node->safe_psql('postgres', q{SELECT oid FROM pg_database WHERE datname ~ '^d\d'}) };
    wait_until('half of them to be done', sub { $left->() <= $databases / 2 }, 900);
    if ($preload) {
        kill_server($node);
    } else {
        kill9((supervisor_pids($node))[0]);
        wait_until('the server to be back', sub { answers($node) });
    }
    wait_until('all to be done', sub { $left->() == 0 }, 900);
    my %seen;
    $seen{ $node->safe_psql("d$_", q{SELECT state || ' ' || (SELECT concat_ws(' ', count(*), min(n), max(n)) FROM t) FROM drover.migration}) }++
        for 1 .. $databases;
    is_deeply(\%seen, { 'succeeded 50 1 1' => $databases }, "$name: each has had its turn, each row once, through a crash");
    is(progress($node, 'hours')->{finished_at}, undef, 'beside the one with work for hours');

    # What is due later: the turn comes in time.
    my $later = $databases / 4;
    $node->safe_psql("d$_", q{SELECT migrate_start('later', 't', 'n = n + 1', 'n = 1', start_after => now() + interval '5 s')}) for 1 .. $later;
    wait_until('those that begin later', sub { $left->() == 0 }, 900);
    %seen = ();
    $seen{ counters($node, 't', "d$_") }++ for 1 .. $later;
    is_deeply(\%seen, { '50 2 2' => $later }, "$name: so have those that begin later");
    $node->stop('immediate');
}

done_testing();
