# A worker that crashes again and again: it is noticed from the start mark, slowed, and stopped after max_crashes with
# what, where and what to do. A crash with progress in between is none of that.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Faults;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(time);

my $rows = 1_000;
my $node = new_node('loop', preload => 1, conf => "pg_drover.naptime = 100ms\nfsync = off");
my $small = q{"batch_rows": 100, "chunk_rows": 50, "chunk_rows_max": 50, "retry_delay": "10ms"};

sub sql { return $node->safe_psql('postgres', $_[0]) }

sub start {
    my ($name, $settings) = @_;
    new_counters($node, $name, $rows);
    eventually($node, qq{SELECT migrate_start('$name', '$name', 'n = n + 1', settings => '{$small, $settings}')});
    return;
}

sub ends_exactly {
    my ($name) = @_;
    my $end = wait_state($node, $name, 'succeeded');
    is(counters($node, $name) . " $end->{rows_done}", "$rows 1 1 $rows", "$name: every row was changed exactly once");
    return;
}

subtest 'a crash in every batch' => sub {
    arm($node, 'batch_chunk kill every 1');
    my $begin = time;
    start('crashes', '"max_crashes": 3');
    my $slowed = wait_until('the wait', sub { my $p = progress($node, 'crashes'); $p && ($p->{waiting_for} // '') =~ /^crash/ && $p });
    like($slowed->{waiting_for}, qr/^crash: 1 worker died in slice 1 without committing a batch, see the server's log$|^crash: 2 workers in a row died/,
        'waiting_for says so');
    my $end = wait_state($node, 'crashes', 'failed');
    is("$end->{sqlstate} $end->{message}", '58000 3 workers in a row died in slice 1 without committing a batch', 'after max_crashes it fails');
    is(passes($node, 1), 3, 'no worker more than that was started');
    cmp_ok(time - $begin, '>', 4, 'the third one waited');
    is(sql(q{SELECT relation || ' ' || (key_from IS NULL) || ' ' || key_to::text FROM migrate_errors WHERE name = 'crashes'}),
        'public.crashes true {1000}', 'with the range');
    my ($detail, $hint) = split /\|/, sql(q{SELECT detail, hint FROM migrate_definitions WHERE name = 'crashes'});
    is($detail, 'The slice is what lies in public.crashes after the beginning up to (1000).', 'in the detail too');
    like($hint, qr/log.*SELECT migrate_retry\('crashes'\);/, 'and what to do');
    is(counters($node, 'crashes'), "$rows 0 0", 'no row was changed');
    is(sql(q{SELECT count(*) > 0 FROM migrate_events WHERE name = 'crashes' AND message = '2 workers in a row died in slice 1 without committing a batch'}), 't', 'an event tells');
    disarm($node);
    is(sql(q{SELECT migrate_retry('crashes')}), 't', 'the cause is mended: migrate_retry');
    ends_exactly('crashes');
};

subtest 'the marks outlive the server' => sub {
    arm($node, 'batch_chunk kill every 1');
    start('restarts', '"max_crashes": 2');
    wait_until('a crash', sub { passes($node, 1) >= 1 });
    kill_server($node);
    my $end = wait_state($node, 'restarts', 'failed');
    is($end->{sqlstate}, '58000', 'they are counted over a restart');
    is(passes($node, 1), 2, 'both of them');
    disarm($node);
    is(sql(q{SELECT migrate_retry('restarts')}), 't', 'migrate_retry');
    ends_exactly('restarts');
};

subtest 'one row that kills its worker, among two workers' => sub {
    sql(q{CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN new; END'});
    new_counters($node, 'poison', 40_000);
    sql('CREATE TRIGGER die BEFORE UPDATE ON poison FOR EACH ROW WHEN (old.id = 15000) EXECUTE FUNCTION die()');
    sql(q{SELECT migrate_start('poison', 'poison', 'n = n + 1', workers => 2, settings => '{"batch_rows": 1000, "pause": "20ms", "max_crashes": 2}')});
    my $end = wait_state($node, 'poison', 'failed');
    is($end->{sqlstate}, '58000', 'the progress of the other one does not hide it');
    my ($from, $to) = split /\|/, sql(q{SELECT key_from[1], key_to[1] FROM migrate_errors WHERE name = 'poison' AND sqlstate = '58000'});
    ok($from < 15_000 && $to >= 15_000, "the row is in the range ($from, $to]");
    is(sql("SELECT count(*) FROM poison WHERE n = 1 AND id <= $from"), $from, 'what lies before it is done');
    sql('DROP TRIGGER die ON poison');
    is(sql(q{SELECT migrate_retry('poison')}), 't', 'migrate_retry');
    wait_state($node, 'poison', 'succeeded');
    is(counters($node, 'poison'), '40000 1 1', 'every row was changed exactly once');
};

# The server's memory is lost each time, and with it a mark that did not wait for the disk, as all do where one crash is
# all that is permitted.
subtest 'one row that takes the server with it, in a later slice' => sub {
    sql(q{CREATE FUNCTION crash() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN COPY (SELECT 1) TO PROGRAM 'kill -9 $PPID'; RETURN new; END $$});
    for my $max (1, 2) { # a batch that has committed before the row would clear the mark: one takes the slice
        my $name = "deadly$max";
        new_counters($node, $name, 40_000);
        sql("CREATE TRIGGER crash BEFORE UPDATE ON $name FOR EACH ROW WHEN (old.id = 35000) EXECUTE FUNCTION crash()");
        my $position = log_position($node);
        sql(qq{SELECT migrate_start('$name', '$name', 'n = n + 1', settings => '{"max_crashes": $max, "batch_target": "30s"}')});
        my $end = wait_state($node, $name, 'failed');
        my $died = $max == 1 ? '1 worker died' : '2 workers in a row died';
        is("$end->{sqlstate} $end->{message}", "58000 $died in slice 4 without committing a batch", "$name: it fails");
        my $crashes = grep { /"pg_drover worker" was terminated by signal 9/ } drover_log($node, $position);
        note "$name: $crashes crashes";
        ok($max == 1 ? $crashes == 1 : $crashes >= $max && $crashes <= $max + 4, "$name: after max_crashes, and at most one for each slice that was lost");
        sql("DROP TRIGGER crash ON $name");
        is(sql("SELECT migrate_retry('$name')"), 't', "$name: migrate_retry");
        wait_state($node, $name, 'succeeded');
        is(counters($node, $name), '40000 1 1', "$name: every row was changed exactly once");
    }
};

subtest 'a crash while a pass is planned' => sub {
    arm($node, 'plan_cut kill every 1');
    start('plans', '"max_crashes": 2');
    my $end = wait_state($node, 'plans', 'failed');
    is("$end->{sqlstate} $end->{message}", '58000 2 workers in a row died while they cut the slices of a pass', 'fails');
    is(passes($node, 1), 2, 'after max_crashes');
    disarm($node);
    is(sql(q{SELECT migrate_retry('plans')}), 't', 'migrate_retry');
    ends_exactly('plans');
};

# Ten batches, a crash after each.
subtest 'progress clears the mark' => sub {
    arm($node, 'batch_committed kill every 1');
    start('slow', '"max_crashes": 2, "synchronous_commit": "on"');
    ends_exactly('slow');
    cmp_ok(passes($node, 1), '>=', 10, 'through a crash after every batch');
    disarm($node);
};

# Neither is an error that can be recorded, however often.
subtest 'errors are no crashes' => sub {
    arm($node, 'batch_chunk error every 1');
    start('errs', '"max_crashes": 1, "max_attempts": 4');
    my $end = wait_state($node, 'errs', 'failed');
    is($end->{sqlstate}, '53000', 'max_attempts counts them');
    disarm($node);
    arm($node, 'plan_inserted error every 1');
    start('errs2', '"max_crashes": 1, "max_attempts": 3');
    is(wait_state($node, 'errs2', 'failed')->{sqlstate}, '53000', 'while planning too');
    disarm($node);
};

$node->stop;
done_testing();
