# Every fault point of the module, each with every action: a process is killed there, terminated, fails, is cancelled,
# sleeps past the lock timeout or runs out of memory. Whatever happens, two migrations end by themselves and exactly.
# The list of points comes from the module, so a new one is tested as it is added. make check kills at ten of them, chosen
# by DROVER_SEED; make check-faults does everything at all of them.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Faults;
use List::Util qw(shuffle sum);
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(time);

my $rows = 1_200;
my $node = new_node('points', preload => 1, conf => "pg_drover.naptime = 100ms\nfsync = off");
my @points = fault_points($node);
cmp_ok(scalar @points, '>=', 20, scalar(@points) . ' fault points');
my %took;
random_int(0, 0); # seeds shuffle, too
@points = (shuffle(@points))[0 .. 9] unless thorough();
my @actions = thorough() ? qw(kill terminate error cancel sleep oom) : qw(kill);
my $settings = q{{"chunk_rows": 50, "batch_rows": 200, "chunk_rows_max": 50, "retry_delay": "10ms", "stripes": 3, "lock_timeout": "100ms"}};

# Two tables: "once" has no where_clause, so that each row that is met again shows; "swept" has sweeps. The first change
# of one row fails, so that failures are recorded, too: a sequence is not rolled back. One case walks by key, the next by
# block; windows are walked in stripes. "kept" is filled by a copy that drops its indexes first and builds them at the end.
$node->safe_psql('postgres', q{
    CREATE SEQUENCE failures;
    CREATE FUNCTION fail_once() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF nextval('failures') <= 1 THEN RAISE EXCEPTION 'not yet' USING ERRCODE = '40001'; END IF;
            RETURN new;
        END $$;
    CREATE TABLE once (id bigint PRIMARY KEY, n integer NOT NULL DEFAULT 0);
    CREATE TABLE swept (id bigint PRIMARY KEY, n integer NOT NULL DEFAULT 0, done boolean NOT NULL DEFAULT false);
    CREATE TABLE kept (id bigint PRIMARY KEY, n integer NOT NULL UNIQUE);
    CREATE INDEX kept_n ON kept (n DESC);
    ALTER TABLE kept CLUSTER ON kept_n;
    CREATE TRIGGER fail_once BEFORE UPDATE ON once FOR EACH ROW WHEN (old.id = 700) EXECUTE FUNCTION fail_once()});

my $indexes = q{SELECT string_agg(pg_get_indexdef(indexrelid) || indisprimary || indisclustered, '; ' ORDER BY indexrelid::regclass::text)
    FROM pg_index WHERE indrelid = 'kept'::regclass AND indisvalid};
my $all_indexes = $node->safe_psql('postgres', $indexes);

# Three migrations under that order; returns whether it was carried out. n: the pass at which it is.
sub run_case {
    my ($order, $n) = @_;
    my $begin = time;
    $node->safe_psql('postgres', qq{
        TRUNCATE once, swept, kept;
        INSERT INTO once SELECT i FROM generate_series(1, $rows) i;
        INSERT INTO swept SELECT i FROM generate_series(1, $rows) i;
        ALTER SEQUENCE failures RESTART});
    arm($node, $order);
    eventually($node, qq{SELECT migrate_start('once', 'once', 'n = n + 1', workers => 2, settings => '$settings')});
    my $strategy = keys(%took) % 2 ? 'block' : 'key';
    eventually($node, qq{SELECT migrate_start('swept', 'swept', 'n = n + 1, done = true', 'NOT done', strategy => '$strategy', settings => '$settings')});
    eventually($node, qq{SELECT migrate_start_copy('kept', 'once', 'kept', '{"id": "id", "n": "id * 2"}', settings => '{"defer_indexes": true, "retry_delay": "10ms", "lock_timeout": "100ms", "max_crashes": 20}')});
    my @end = map { wait_state($node, $_, 'succeeded') } qw(once swept kept);
    # The supervisor's last steps come after the end.
    wait_until('the processes to end', sub { answers($node) && processes($node) == 0 });
    my $fired = fired($node, 1, $n);
    disarm($node);
    my $result = join '; ', map { counters($node, $_) . ' rows_done ' . progress($node, $_)->{rows_done} } qw(once swept);
    is($result, join('; ', ("$rows 1 1 rows_done $rows") x 2), "$order: exact");
    is($node->safe_psql('postgres', "SELECT count(*), sum(n) FROM kept") . " $all_indexes",
       "$rows|" . $rows * ($rows + 1) . ' ' . $node->safe_psql('postgres', $indexes), "$order: copied, with its indexes");
    $took{$order} = time - $begin;
    eventually($node, "SELECT migrate_drop('once'), migrate_drop('swept'), migrate_drop('kept')");
    return $fired;
}

# After one that did not end well the next begins on a clean field.
sub survive {
    my ($order, $n) = @_;
    my $fired = eval { run_case($order, $n) };
    return $fired if defined $fired;
    fail("$order: $@");
    disarm($node);
    eventually($node, "SELECT migrate_cancel(name) FROM migrate_progress WHERE state NOT IN ('succeeded', 'failed', 'cancelled')");
    eventually($node, 'SELECT migrate_drop(name) FROM migrate_progress');
    return 1;
}

# Points that a run meets often are hit in the middle, the others at once.
my %later = map { $_ => 3 } qw(claim_begin claim_locked claim_marked batch_begin batch_checked batch_chunk
    batch_before_bookkeeping batch_after_bookkeeping batch_before_commit batch_committed supervisor_begin supervisor_before_commit);
for my $action (@actions) {
    for my $point (@points) {
        my $n = $later{$point} // 1;
        # Whether a worker ends before the supervisor leaves is chance: not every run comes by there.
        my $reached = 0;
        $reached ||= survive("$point $action $n", $n) for 1 .. 4;
        ok($reached, "$point, $action: pass $n was reached");
    }
}

# At every so many points of any name, chosen by chance, and at the Nth of all of them, for greater and greater N until
# a run has no more.
if (thorough()) {
    # A server that dies again and again takes workers with it that did nothing: each counts as one that died in its slice.
    # While they wait for their next try, the supervisor should not pass so many points that the next fault is due.
    $settings =~ s/\}$/, "max_crashes": 100, "retry_delay_max": "100ms"}/;
    $node->append_conf('postgresql.conf', 'pg_drover.naptime = 1s');
    $node->reload;
    # A batch has up to 80 points, once failures have made its chunks small: most batches commit. Of kills fewer, since
    # all processes that wait pass points, too.
    for my $action (@actions) {
        my $every = $action eq 'kill' ? 500 : 150;
        ok(survive("* $action every $every", 36), "$action: it was met");
    }
    my $n = 0;
    1 while survive('* kill ' . ($n += random_int(1, 12)), $n);
    cmp_ok($n, '>', 100, "no run has $n points");
}
my ($slowest) = sort { $took{$b} <=> $took{$a} } keys %took;
diag sprintf '%d faults, %.1f s each, at most %.1f s (%s)', scalar keys %took, sum(values %took) / keys %took, $took{$slowest}, $slowest;
is($node->safe_psql('postgres', q{SELECT count(*) FROM drover.process}), 0, 'no lock is left');

$node->stop;
done_testing();
