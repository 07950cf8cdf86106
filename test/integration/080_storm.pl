# A storm over all kinds of migration at once: retries, cancels, pauses, rollbacks, two events in one statement, kill -9,
# renames, exchanges of tables, targets and schemas, type changes of keys, VACUUM FULL, at random moments. After each
# round every migration ends, by itself or by what a person is told to do, and every row is looked at, the strangers'
# too. STORM_MINUTES=60 (make check-storm); DROVER_SEED repeats the random choices.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Storm;
use Test::More;
use Time::HiRes qw(sleep time);

my $minutes = $ENV{STORM_MINUTES} // 0.7;
my $node = new_node('storm', preload => 1, conf => "pg_drover.naptime = 200ms\nfsync = off\nlog_statement = none\nautovacuum_naptime = 1s\nshared_buffers = 128MB");
my $end = time + 60 * $minutes;
my ($number, $violations, $stuck, $crash) = (0, 0, 0, qr/XX0\d\d|PANIC|TRAP:|signal 1?1\b|server closed the connection unexpectedly/);
random_int(0, 0);
prepare_storm($node);

# Leads a migration to an end, as a person would who does what is said. Returns the state it ends in.
sub lead_to_end {
    my ($h) = @_;
    my ($last, $since, $retries) = ('', time, 0);
    $node->psql('postgres', qq{SELECT migrate_alter('$h->{name}', '{"batch_rows": null, "pause": null}')});
    while (1) {
        my $p = progress($node, $h->{name}) // { state => 'unknown' };
        return $p->{state} if $p->{state} =~ /^(succeeded|succeeded_with_errors|rolled_back)$/;
        my $now = join ' ', map { $p->{$_} // '' } qw(state phase rows_done percent passes);
        ($last, $since) = ($now, time) if $now ne $last;
        if ($p->{state} eq 'failed' && ($h->{retyped} || $retries > 20)) {
            return 'failed' if $h->{retyped} && ($p->{sqlstate} // '') =~ /^(0A000|42)/;
            diag "$h->{name} ($h->{kind}, $h->{key}) goes on failing: $p->{sqlstate} $p->{message}" if $retries > 20;
            return 'stuck' if $retries > 20;
        }
        if (time - $since > 90) {
            diag "$h->{name} ($h->{kind}, $h->{key}) is stuck: $now, waits for " . ($p->{waiting_for} // 'nothing');
            return 'stuck';
        }
        if ($p->{state} eq 'paused') {
            $node->psql('postgres', "SELECT migrate_resume('$h->{name}')");
        } elsif ($p->{state} =~ /^(failed|cancelled)$/) {
            $retries++;
            $node->psql('postgres', "SELECT migrate_retry('$h->{name}')");
        }
        sleep 0.1;
    }
}

while (time < $end || !$number) {
    my @herds = map { new_herd($node, ++$number) } 1 .. 3;
    for (1 .. random_int(10, 40)) {
        my $said = strike($herds[ random_int(0, $#herds) ]);
        if ($said =~ /XX0\d\d|unexpected error/) { $violations++; diag "an event says: $said" }
        sleep random_int(0, 100) / 1000;
    }
    wait_until('the server to answer', sub { answers($node) });
    for my $h (@herds) {
        wait_until("$h->{schema} to be in its place", sub { put_right($h) });
        my $state = lead_to_end($h);
        $stuck++ if $state eq 'stuck';
        my $wrong = $state eq 'stuck' ? '' : verdict($h, $state);
        $violations++ if $wrong;
        ok($state ne 'stuck' && !$wrong, "$h->{name}: $h->{kind} by $h->{key} ends $state") or diag "$wrong\n$h->{start}\nafter @{ $h->{did} }";
        diag "$h->{name} $h->{kind} $h->{key} $state rows_done " . (progress($node, $h->{name})->{rows_done}) . " after @{ $h->{did} }" if $ENV{STORM_VERBOSE};
        $node->psql('postgres', "SELECT migrate_drop('$h->{name}', cancel => true); DROP SCHEMA $h->{schema} CASCADE") if !$wrong && $state ne 'stuck';
    }
    last if $violations + $stuck > 20;
}
my @bad = grep { /$crash/ && !/signal 9/ } drover_log($node, 0);
is(scalar @bad, 0, 'no line of a crash or an internal error in the log') or diag join "\n", @bad[ 0 .. ($#bad < 9 ? $#bad : 9) ];
diag sprintf '%d migrations, %d violations, %d stuck, seed %s', $number, $violations, $stuck, seed();
done_testing();
