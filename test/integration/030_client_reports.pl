# The client's reports: show on a page, metrics, several migrations in watch and wait, alerts, plan and estimate, the
# man page.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use IPC::Run ();
use JSON::PP qw(decode_json);
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('reports', preload => 1);
my $drover = $ENV{DROVER} // 'build/drover';
local @ENV{qw(PGHOST PGPORT PGDATABASE)} = ($node->host, $node->port, 'postgres');

sub has_function {
    my ($name) = @_;
    return $node->safe_psql('postgres', "SELECT EXISTS (SELECT FROM pg_proc WHERE proname = '$name')") eq 't';
}

sub has_view {
    my ($name) = @_;
    return $node->safe_psql('postgres', "SELECT to_regclass('$name') IS NOT NULL") eq 't';
}

# One that succeeded, one that failed, one at work, one that waits for it.
new_counters($node, $_, 2000) for qw(done bad slow);
$node->safe_psql('postgres', q{SELECT migrate_start('done', 'done', 'n = n + 1', settings => '{"batch_rows": 100, "pause": "10ms"}')});
wait_state($node, 'done', 'succeeded');
$node->safe_psql('postgres', q{SELECT migrate_start('bad', 'bad', 'n = n / 0')});
wait_state($node, 'bad', 'failed');
$node->safe_psql('postgres', q{SELECT migrate_start('slow', 'slow', 'n = n + 1', settings => '{"batch_rows": 10, "pause": "200ms"}');
    SELECT migrate_start('later', 'done', 'n = n + 1', after => '{slow}')});
wait_until('a batch of slow', sub { (progress($node, 'slow')->{rows_done} // 0) > 0 });

# show.
my ($status, $page, $err) = client($node, 'show', 'done');
is("$status $err", '0 ', 'show');
like($page, qr/^Rate, rows\/s over .*\n\|[^|\n]+\|\n/m, 'a rate over time');
like($page, qr/^Next: nothing; drover drop done/m, 'and the next step');
my $show = decode_json((client($node, 'show', 'done', '-o', 'json'))[1]);
my $width = ($show->{rate}{to} - $show->{rate}{from}) / @{ $show->{rate}{rows_per_second} };
my $sum = 0;
$sum += $_ * $width for @{ $show->{rate}{rows_per_second} };
cmp_ok(abs($sum - 2000), '<', 1, 'the rates add up to the rows that were changed');

is(scalar @{ $show->{rate}{rows_per_second} }, 60, 'in 60 parts');

# Of a slice whose history was cut, the rest counts as well.
new_counters($node, 'forgetful', 2000);
$node->safe_psql('postgres', q{SELECT migrate_start('forgetful', 'forgetful', 'n = n + 1',
    settings => '{"batch_rows": 20, "keep_batches": 5, "slices_per_worker": 1}')});
wait_state($node, 'forgetful', 'succeeded');
$show = decode_json((client($node, 'show', 'forgetful', '-o', 'json'))[1]);
$width = ($show->{rate}{to} - $show->{rate}{from}) / @{ $show->{rate}{rows_per_second} };
$sum = 0;
$sum += $_ * $width for @{ $show->{rate}{rows_per_second} };
cmp_ok(abs($sum - 2000), '<', 1, 'also where migrate_batches has forgotten most');
(undef, $page) = client($node, 'show', 'bad');
like($page, qr/^Last errors?\n.*^SQLSTATE +22012\n.*^Next: Mend the row, or .*; then drover retry bad$/ms, 'the last error');
ok(exists decode_json((client($node, 'show', 'bad', '-o', 'jsonl'))[1])->{waits}, 'waits by reason are a field');

# metrics.
($status, my $metrics, $err) = client($node, 'metrics');
is("$status $err", '0 ', 'metrics');
like($metrics, qr/^# TYPE drover_rows_done counter\n# HELP .*\n(?:.*\n)*drover_rows_done_total\{database="postgres",migration="done"\} 2000$/m, 'rows done');
like($metrics, qr/^drover_state\{database="postgres",migration="bad",state="failed"\} 1$/m, 'the state that is');
like($metrics, qr/^drover_state\{database="postgres",migration="bad",state="running"\} 0$/m, 'the states that are not');
like($metrics, qr/^drover_rows_remaining\{database="postgres",migration="done"\} 0$/m, 'nothing remains of what has succeeded');
like($metrics, qr/^drover_progress_ratio\{database="postgres",migration="done"\} 1\.0*$/m, 'all of it was walked');
like($metrics, qr/^drover_batch_duration_seconds_count\{database="postgres",migration="done"\} ([1-9]\d*)$/m, 'batches');
my $at = $metrics =~ /^drover_last_progress_timestamp_seconds\{database="postgres",migration="done"\} (\S+)$/m ? $1 : 0;
cmp_ok(abs(time - $at), '<', 3600, 'the time of the last progress');
unlike($metrics, qr/^drover_(?:last_progress|rows_remaining|eta).*migration="later"/m, 'nothing is said of what is not known');
like($metrics, qr/\n# EOF\n\z/, 'the end');
($status, my $older) = client($node, 'metrics', '--prometheus');
like($older, qr/^# TYPE drover_rows_done_total counter$/m, 'the older format');
unlike($older, qr/^# (?:EOF|UNIT)/m, 'which has neither end nor units');

# The history goes with keep_batches, the counters stay.
$node->safe_psql('postgres', q{DELETE FROM drover.batch});
my ($before) = $metrics =~ /^(drover_rows_done_total\{database="postgres",migration="done"\} .*)$/m;
like((client($node, 'metrics'))[1], qr/^\Q$before\E$/m, 'counters do not rest on the history of batches');

# Several at once.
($status, my $out, $err) = client($node, 'wait', 'done', 'bad');
is($status, 4, 'wait for two: the worst exit code');
like($err, qr/^drover: migration "bad" has failed$/m, 'and why');
is((client($node, 'wait', 'done', 'slow', '--timeout', '100ms'))[0], 3, 'wait for two: one is not finished');
is((client($node, 'wait', 'done', 'nobody'))[0], 1, 'wait: an unknown one');
($status, $out, $err) = client($node, 'watch', 'done', 'bad');
is($status, 4, 'watch two: the worst exit code');
like($out, qr/^name=done state=succeeded .*\nname=bad state=failed /, 'a line each');

# On a terminal: a line each, redrawn in place, with bars and what they wait for.
SKIP: {
    skip 'no terminal can be made here', 3 if system('script -qec true /dev/null >/dev/null 2>&1 </dev/null') != 0;
    local $ENV{TERM} = 'xterm';
    my %on = (in => '', out => '');
    my $terminal = IPC::Run::start([ 'script', '-qec', "$drover watch slow later --interval 0.2", '/dev/null' ], '<', \$on{in}, '>', \$on{out},
        IPC::Run::timeout($PostgreSQL::Test::Utils::timeout_default));
    $terminal->pump until $on{out} =~ /\e\[\d+A\r\e\[J.*\e\[\d+A\r\e\[J/s;
    like($on{out}, qr/^slow   .*running.* \d+\.\d %/m, 'watch on a terminal: a line with the percentage');
    like($on{out}, qr/^later  .*scheduled.*\r?\n  .*waiting for after: slow/m, 'and one with what it waits for');
    $on{in} .= "\cC";
    $terminal->finish;
    like($on{out}, qr/detached; the migrations go on: drover watch slow later/, 'Ctrl-C detaches');
}

# Without names: those that are active. Its end is the end of the last one.
my %run = (in => '', out => '', err => '');
my $watch = IPC::Run::start([ $drover, 'watch', '--interval', '0.2', '--listen' ], '<', \$run{in}, '>', \$run{out}, '2>', \$run{err},
    IPC::Run::timeout($PostgreSQL::Test::Utils::timeout_default));
$watch->pump until $run{out} =~ /^name=later state=scheduled .*waiting_for="after: slow/m;
like($run{out}, qr/^name=slow state=running /, 'watch without names: the active ones, and what they wait for');
is((client($node, 'alter', 'slow', 'pause=null', 'batch_rows=null'))[0], 0, 'slow may hurry');
$watch->finish;
is($watch->full_result(0) >> 8, 0, 'both have succeeded');
like($run{out}, qr/^name=later state=succeeded /m, 'and it saw that');
is((client($node, 'watch'))[2], "no migration is active\n", 'then none is active');

# --listen: the end is seen at once, not after the interval.
new_counters($node, 'heard', 100);
$node->safe_psql('postgres', q{SELECT migrate_start('heard', 'heard', 'n = 1', paused => true);
    SELECT migrate_resume('heard')});
my $start = time;
is((client($node, 'watch', 'heard', '--listen', '--interval', '600'))[0], 0, 'watch --listen');
cmp_ok(time - $start, '<', 300, 'does not sleep through the notification');

# Alerts: a new one runs the command, an old one does not, each once.
sub alert {
    my ($name, $message) = @_;
    $node->safe_psql('postgres', "INSERT INTO drover.event (migration_id, kind, state, message)"
        . " SELECT id, 'alert', state, '$message' FROM drover.migration WHERE name = '$name'");
    return;
}
$node->safe_psql('postgres', q{SELECT migrate_start('noisy', 'slow', 'n = n + 1', paused => true)});
$node->safe_psql('postgres', q{SELECT migrate_start('quiet', 'bad', 'n = n + 1', settings => '{"batch_rows": 10, "pause": "200ms"}')});
alert('quiet', 'old');
my $told = $node->basedir . '/alerts';
%run = (in => '', out => '', err => '');
$watch = IPC::Run::start([ $drover, 'watch', 'quiet', '--interval', '0.1', '--on-alert', "cat >> $told; echo ran; exit 7" ], '<', \$run{in},
    '>', \$run{out}, '2>', \$run{err}, IPC::Run::timeout($PostgreSQL::Test::Utils::timeout_default));
$watch->pump until $run{out} =~ /^name=quiet state=running /m;
alert('noisy', 'of another one');
alert('quiet', q{it''s late});
wait_until('the alert', sub { -s $told && slurp_file($told) =~ /\n/ });
$watch->pump until $run{err} =~ /exit code 7/;
is((client($node, 'alter', 'quiet', 'pause=null', 'batch_rows=null'))[0], 0, 'quiet may hurry');
$watch->finish;
my @alerts = map { decode_json($_) } split /\n/, slurp_file($told);
is(scalar @alerts, 1, 'one command for one new alert');
is_deeply([ @{ $alerts[0] }{qw(name kind message database)} ], [ 'quiet', 'alert', 'it\'s late', 'postgres' ], 'with the event as JSON');
like($run{err}, qr/^ran$/m, 'what it prints goes to stderr');
like($run{err}, qr/^the command of --on-alert ended with exit code 7$/m, 'and its failure is told');

# plan, estimate, start --dry-run: where the server has them.
for my $command ([ 'plan', 'migrate_plan' ], [ 'estimate', 'migrate_estimate' ]) {
    my ($word, $function) = @$command;
    ($status, $out, $err) = client($node, $word, 'slow', '--set', 'n = n + 1');
    if (has_function($function)) {
        is($status, 0, $word);
        isnt($out, '', 'says something');
        like($err, qr/^nothing was changed\. Next: drover /m, 'and what comes next');
    } else {
        is($status, 1, "$word without $function");
        like($err, qr/^drover: pg_drover \S+ in database "postgres" has no function $function\nHINT: /, 'says that the server has none');
    }
}
# Each kind has its function, and the command that comes next says the same again.
$node->safe_psql('postgres', q{
    CREATE TABLE "old rows" (id int PRIMARY KEY, n int); CREATE TABLE kept (LIKE "old rows");
    INSERT INTO "old rows" SELECT i, 0 FROM generate_series(1, 2000) i;
    CREATE FUNCTION took(keys int[]) RETURNS int LANGUAGE sql AS 'SELECT cardinality(keys)'});
my %kind = (
    delete => [ [ '--delete', '--where', 'id > 10' ], "--delete --where 'id > 10'", qr/DELETE FROM ONLY public\."old rows"/ ],
    copy   => [ [ '--copy-to', 'kept', '--map', '{"id": "id"}' ], q(--copy-to kept --map '{"id": "id"}'), qr/INSERT INTO public\.kept \(id\)/ ],
    call   => [ [ '--call', 'took(int[])', '--workers', '2' ], q(--call 'took(int[])' --workers 2), qr/SELECT public\.took\(/ ],
);
for my $kind (sort keys %kind) {
    my ($options, $words, $statement) = @{ $kind{$kind} };
    ($status, $out, $err) = client($node, 'plan', '"old rows"', @$options);
    is($status, 0, "plan of a $kind");
    like($out, $statement, 'with its statement');
    is($err, qq{nothing was changed. Next: drover estimate '"old rows"' $words\n}, 'and what comes next');
    ($status, $out, $err) = client($node, 'estimate', '"old rows"', @$options);
    is($status, 0, "estimate of a $kind");
    like($out, qr/rows (?:to delete +(?:19[89]\d|2000)|to copy +2000|done +2000)\b/, 'with the rows');
    is($err, qq{nothing was changed. Next: drover start NAME '"old rows"' $words\n}, 'and what comes next');
    my ($plan) = (client($node, 'plan', '"old rows"', @$options))[1];
    ($status, $out, $err) = client($node, 'start', $kind, '"old rows"', @$options, '--dry-run');
    is("$status $err", "0 nothing was started: --dry-run\n", "start --dry-run of a $kind");
    is($out, $plan, 'prints the plan');
}
is($node->safe_psql('postgres', q{SELECT (SELECT count(*) FROM "old rows"), (SELECT count(*) FROM kept), (SELECT count(*) FROM migrate_progress WHERE relation LIKE '%old rows%')}),
    '2000|0|0', 'nothing was changed, nothing was started');
# Whatever comes back is printed: a server that has other columns.
$node->safe_psql('postgres', q{
    CREATE DATABASE future; \c future
    CREATE EXTENSION pg_drover; CREATE TABLE t (id int PRIMARY KEY);
    ALTER EXTENSION pg_drover DROP FUNCTION migrate_plan(regclass, text, text, integer, text, jsonb);
    DROP FUNCTION migrate_plan(regclass, text, text, integer, text, jsonb);
    CREATE FUNCTION migrate_plan(relation regclass, set_clause text, where_clause text DEFAULT NULL, workers int DEFAULT NULL,
        strategy text DEFAULT 'auto', settings jsonb DEFAULT '{}') RETURNS TABLE (item text, detail text) LANGUAGE sql AS
        $$VALUES ('statement', E'UPDATE\n  it'), ('lock', workers::text), ('lock', settings::text)$$});
(undef, $out) = client($node, 'plan', 't', '--set', 'id = 1', '--workers', '3', '--setting', 'pause=1s', '-d', 'future');
is($out, "statement  UPDATE\n             it\nlock       3\n           {\"pause\": \"1s\"}\n", 'two columns: items with their texts');
($status, $out, $err) = client($node, 'start', 'x', 't', '--set', 'id = 1', '--dry-run', '-d', 'future', '-o', 'jsonl');
like($out, qr/^\{"item":"statement","detail":"UPDATE\\n  it"\}\n/, 'as JSON lines');
is($err, "nothing was started: --dry-run\n", 'start --dry-run starts nothing');
is($node->safe_psql('future', 'SELECT count(*) FROM migrate_progress'), '0', 'really');

# Verbs of functions that the server may not have.
for my $verb (grep { !has_function("migrate_$_") } qw(verify rollback)) {
    ($status, $out, $err) = client($node, $verb, 'done', $verb eq 'rollback' ? '--yes' : ());
    is($status, 1, "$verb without migrate_$verb");
    like($err, qr/has no function migrate_$verb\nHINT: /, 'says so');
}

# schedule.
$node->safe_psql('postgres', q{SELECT migrate_start('timed', 'slow', 'n = n + 1', paused => true)});
($status, $out, $err) = client($node, 'schedule', 'timed', '--workers', '2');
is("$status $err", '0 ', 'schedule --workers');
like($out, qr/^timed +yes +paused$/m, 'changes it');
($status, undef, $err) = client($node, 'schedule', 'timed', '--at', '2099-01-01');
SKIP: {
    skip 'this server has no start_after in migrate_alter', 2 if $err =~ /unrecognized setting/;
    is($status, 0, 'schedule --at');
    like($node->safe_psql('postgres', q{SELECT start_after FROM migrate_definitions WHERE name = 'timed'}), qr/^2099-01-01/, 'is set');
}

# The man page.
SKIP: {
    skip 'mandoc is not installed', 2 if system('command -v mandoc >/dev/null') != 0;
    my ($troff) = (client($node, '--help-man'))[1];
    IPC::Run::run([ 'mandoc', '-T', 'lint', '-W', 'warning' ], '<', \$troff, '>', \my $lint, '2>&1');
    $lint =~ s/^.*missing date.*\n//m; # a date would make every build another one
    is($lint, '', 'mandoc has no warning about the man page');
    IPC::Run::run([ 'mandoc', '-T', 'utf8' ], '<', \$troff, '>', \my $text);
    $text =~ s/.\x08//g;
    like($text, qr/^ +drover start backfill public\.orders --set "status = 'new'" --where 'status IS NULL'$/m, 'examples can be copied from it');
}

$node->stop;
done_testing();
