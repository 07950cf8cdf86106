# The gate beside other sessions: a start that outlives the transaction that asked for it, also after a restart; many
# deploys at once; no free slot; a cancelled call.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use IPC::Run ();
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('gate', conf => 'max_worker_processes = 4');
my $slow = q{'{"batch_rows": 100, "pause": "5s"}'};

sub sql { return $node->safe_psql('postgres', $_[0]) }

# Status, output and error of a call.
sub try { return $node->psql('postgres', $_[0]) }

sub gate {
    my ($name, $table, %more) = @_;
    return "SELECT migrate_auto('$name', '$table', 'n = 1', 'n = 0', inline_limit => 10" . join('', map { ", $_ => $more{$_}" } sort keys %more) . ')';
}

subtest 'a start outlives the transaction that asked for it, and a restart' => sub {
    new_counters($node, 'restarted', 1_000);
    my ($status, $out, $err) = try('BEGIN; ' . gate('restarted', 'restarted', settings => $slow));
    like($err, qr/it was started in the background/, 'started');
    wait_state($node, 'restarted', 'running');
    $node->restart;
    is(processes($node), 0, 'not preloaded: nothing goes on by itself');
    ($status, $out, $err) = try(gate('restarted', 'restarted', settings => $slow));
    like($err, qr/has to be done first: it is queued/, 'the next deploy is stopped');
    wait_state($node, 'restarted', 'running');
    pass('and has set it going again, although it was rolled back');
    sql(q{SELECT migrate_alter('restarted', '{"pause": null}')});
    wait_state($node, 'restarted', 'succeeded');
    is(sql(gate('restarted', 'restarted', settings => $slow)), 'already_done', 'the one after goes through');
    is(counters($node, 'restarted'), '1000 1 1', 'every row was changed');
};

subtest 'many deploys at once' => sub {
    new_counters($node, 'raced', 1_000);
    new_counters($node, 'inline', 1_000);
    my $call = gate('raced', 'raced') . q{; };
    my $inline = q{SELECT migrate_auto('inline', 'inline', 'n = 1', 'n = 0')};
    my @sessions = map {
        my %s = (out => '', err => '');
        $s{handle} = IPC::Run::start([ 'psql', '-XAtq', '-d', $node->connstr('postgres'), '-c', $inline, '-c', $call ],
            '<', \'', '>', \$s{out}, '2>', \$s{err});
        \%s;
    } 1 .. 6;
    IPC::Run::finish($_->{handle}) for @sessions;
    my %said;
    for my $s (@sessions) {
        $said{$1}++ if $s->{out} =~ /^(ran_inline|already_done)$/m;
        $said{$1}++ if $s->{err} =~ /"inline" was (created concurrently)/;
        $said{gated}++ if $s->{err} =~ /"raced" has to be done first/ || $s->{out} =~ /already_done\n\z/ || $s->{err} =~ /no free slot/;
    }
    is($said{ran_inline}, 1, 'one of them changed the rows inline') or diag explain \@sessions;
    is(($said{already_done} // 0) + ($said{'created concurrently'} // 0), 5, 'the others did not');
    is($said{gated}, 6, 'all of them were held by the other migration') or diag explain \@sessions;
    wait_state($node, 'raced', 'succeeded');
    is(counters($node, $_), '1000 1 1', "$_: every row was changed once") for qw(raced inline);
};

subtest 'no free slot' => sub {
    ok(eval { wait_until('processes to end', sub { processes($node) == 0 }) }, 'no process of ours');
    new_counters($node, 'slots', 1_000);
    # The logical replication launcher has one; supervisor and workers take the others.
    new_counters($node, 'busy', 100_000);
    sql("SELECT migrate_start('busy', 'busy', 'n = 1', workers => 3, settings => $slow)");
    $node->poll_query_until('postgres', q{SELECT count(*) >= 3 FROM pg_stat_activity WHERE backend_type LIKE 'pg_drover%'}) or die;
    my ($status, $out, $err) = try(gate('slots', 'slots'));
    like($err, qr/no free slot for the process that would start migration "slots"/, 'says so');
    like($err, qr/HINT:  By hand, outside of this deploy: SELECT migrate_start\('slots', 'public.slots', 'n = 1', 'n = 0'\);/, 'and what to do');
    sql(q{SELECT migrate_drop('busy', cancel => true)});
    ok(eval { wait_until('processes to end', sub { processes($node) == 0 }) }, 'the slots are free again');
    ($status, $out, $err) = try(gate('slots', 'slots'));
    like($err, qr/it was started in the background/, 'the next one is started');
    wait_state($node, 'slots', 'succeeded');
};

subtest 'dropped while it works, with its column in the same transaction' => sub {
    new_counters($node, 'reversed', 200_000);
    for my $round (1 .. 3) {
        sql(q{SELECT migrate_start('reversed', 'reversed', 'n = n + 1', workers => 2, settings => '{"batch_rows": 1000}')});
        $node->poll_query_until('postgres', q{SELECT rows_done > 0 FROM migrate_progress WHERE name = 'reversed'}) or die;
        sql(q{BEGIN; SELECT migrate_drop('reversed', cancel => true); ALTER TABLE reversed DROP COLUMN n; COMMIT;});
        is(sql(q{SELECT count(*) FROM migrate_progress WHERE name = 'reversed'}), 0, "round $round: forgotten");
        ok(eval { wait_until('processes to end', sub { processes($node) == 0 }) }, 'its processes are gone');
        sql('ALTER TABLE reversed ADD COLUMN n int NOT NULL DEFAULT 0');
    }
};

subtest 'a wait holds up nobody' => sub {
    new_counters($node, 'waited', 1_000);
    sql("SELECT migrate_start('waited', 'waited', 'n = 1', settings => $slow)");
    my $waiter = IPC::Run::start([ 'psql', '-XAtq', '-d', $node->connstr('postgres'), '-c', q{CALL migrate_wait('waited')} ],
        '<', \'', '>', \my $out, '2>', \my $err);
    $node->poll_query_until('postgres', q{SELECT count(*) = 1 FROM pg_stat_activity WHERE query LIKE 'CALL migrate_wait%' AND backend_xmin IS NULL AND state = 'active'}) or die;
    is(($node->psql('postgres', 'CREATE INDEX CONCURRENTLY ON waited (n)', timeout => 60))[0], 0, 'CREATE INDEX CONCURRENTLY goes through');
    sql(q{SELECT migrate_alter('waited', '{"pause": null}')});
    IPC::Run::finish($waiter);
    is($? >> 8, 0, 'the wait ends with the migration') or diag $err;
};

done_testing();
