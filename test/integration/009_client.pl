# The client against a server: what each command prints and returns, off a terminal and on one.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use IPC::Run ();
use JSON::PP qw(decode_json);
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('client', preload => 1);
my $drover = $ENV{DROVER} // 'build/drover';
local @ENV{qw(PGHOST PGPORT PGDATABASE TERM)} = ($node->host, $node->port, 'postgres', 'xterm');
delete $ENV{NO_COLOR};

# A command's exit status, stdout, stderr, all three as patterns or texts; returns stdout.
sub gives {
    my ($arguments, $status, $out, $error, $what) = @_;
    my @got = client($node, @$arguments);
    local $Test::Builder::Level = $Test::Builder::Level + 1;
    subtest "drover @$arguments: $what" => sub {
        is($got[0], $status, "exit code $status");
        ref $out ? like($got[1], $out, 'stdout') : is($got[1], $out, 'stdout');
        ref $error ? like($got[2], $error, 'stderr') : is($got[2], $error, 'stderr');
    };
    return $got[1];
}

# A command in the background.
sub begin {
    my @command = @_;
    my %run = (in => '', out => '', err => '');
    $run{handle} = IPC::Run::start(\@command, '<', \$run{in}, '>', \$run{out}, '2>', \$run{err}, IPC::Run::timeout(120));
    return \%run;
}

sub until_prints {
    my ($run, $stream, $pattern) = @_;
    $run->{handle}->pump until $run->{$stream} =~ $pattern;
    return;
}

sub end_of {
    my ($run) = @_;
    $run->{handle}->finish;
    return $run->{handle}->full_result(0) >> 8;
}

# On a terminal: script makes one, and passes the exit code on.
sub terminal { return ('script', '-qec', join(' ', $drover, @_), '/dev/null') }

my @paced = ('--setting', 'batch_rows=100', '--setting', 'pause=200ms');
new_counters($node, $_, 20_000) for qw(slow bad);

# Without an extension, a server, or sense.
gives([ 'list', '-h', '/nonexistent' ], 2, '', qr{^drover: connection to server on socket "/nonexistent/}, 'no server');
gives([ 'list', '-d', 'nonexistent' ], 2, '', qr/database "nonexistent" does not exist/, 'no database');
gives([ 'list', '-d', 'template1' ], 1, '', "drover: pg_drover is not installed in database \"template1\"\nHINT: CREATE EXTENSION pg_drover\n", 'no extension');
gives([], 64, '', qr/^drover: /, 'no command');
gives([ 'bogus' ], 64, '', qr/^drover: unknown command "bogus"\nHINT: /, 'an unknown command');
gives([ 'list', '--bogus' ], 64, '', qr/^drover: .*--bogus/, 'an unknown option');
gives([ 'list', '-o', 'xml' ], 64, '', qr/^drover: .*xml/, 'an unknown format');
gives([ 'show', 'nobody' ], 1, '', qr/^drover: ERROR 42704: migration "nobody" does not exist\n/, 'an unknown migration');
gives([ 'start', 'x', 'nowhere', '--set', 'n = 1' ], 1, '', "drover: ERROR 42P01: relation \"nowhere\" does not exist\n", 'an unknown table');
gives([ 'start', 'x', 'slow', '--set', 'n = 1', '--setting', 'batch_row=1' ], 1, '', qr/^drover: ERROR 22023: unrecognized setting "batch_row"\n.*batch_rows/s, 'an unknown setting');

# Help.
my ($commands) = gives([ '--help' ], 0, qr/^Subcommands:$/m, '', 'the commands') =~ /^Subcommands:\n(.*?)\n\n/ms;
my @commands = $commands =~ /^  (\w+)/mg;
is_deeply([ sort @commands ], [ sort qw(plan estimate start apply list show watch wait check errors history metrics doctor completion pause resume confirm retry cancel alter schedule verify rollback drop) ], 'all of them');
gives([ $_, '--help' ], 0, qr/^Example:\n  drover $_\b/m, '', 'help') for @commands;
gives([ '--version' ], 0, qr/^drover \d+\.\d+$/, '', 'version');

# Nothing yet.
gives([ 'list' ], 0, '', "no migrations\n", 'nothing');
is_deeply(decode_json(gives([ 'list', '-q', '-o', 'json' ], 0, qr/\[/, qr//, 'nothing, as JSON')), [], 'an empty array');
gives([ 'list', '-o', 'csv' ], 0, qr/^id,name,relation,[^\n]*\n\z/, "no migrations\n", 'nothing, as CSV: the header');

# One at work, one that failed.
my $out = gives([ 'start', 'slow', 'slow', '--set', 'n = n + 1', '--workers', '1', @paced ], 0, qr/^id +name\n +1 +slow\n\z/,
    qr/^NOTICE: migration "slow" walks public\.slow .*\nfollow it: drover watch slow\n\z/, 'starts it');
gives([ 'start', 'bad', 'bad', '--set', 'n = n / 0', '-o', 'json', '-q' ], 0, qr/"id": 2/, qr/^follow it/, 'starts another');
wait_state($node, 'bad', 'failed');
wait_until('slow to run', sub { progress($node, 'slow')->{rows_done} > 0 });

my $list = decode_json(gives([ 'list', '-o', 'json' ], 0, qr/^\[/, '', 'JSON'));
is(join(', ', map { "$_->{id} $_->{name} $_->{state}" } @$list), '1 slow running, 2 bad failed', 'both');
is($list->[0]{rows_total}, 20_000, 'numbers are numbers');
my @lines = split /\n/, gives([ 'list', '-o', 'jsonl' ], 0, qr/^\{/, '', 'JSON lines');
is(join(', ', map { decode_json($_)->{name} } @lines), 'slow, bad', 'a line each');
gives([ 'list', '-o', 'csv' ], 0, qr/^id,name,.*\n1,slow,public\.slow,.*\n2,bad,public\.bad,.*\n\z/, '', 'CSV');
gives([ 'list', '--state', 'failed' ], 0, qr/^name .*\nbad [^\n]*\n\z/, '', 'by state');
gives([ 'list' ], 0, qr/^name +relation +state .*\nslow +public\.slow +running .*\nbad +public\.bad +failed /, '', 'a table');

gives([ 'show', 'slow' ], 0, qr/^name +slow\n.*^state +running\n.*^Steps\n.*^ +1 +batched +update public\.slow +running.*^Next: drover watch slow\n\z/ms, '', 'what to do next');
my $show = decode_json(gives([ 'show', 'bad', '-o', 'json' ], 0, qr/^\{/, '', 'JSON'));
is("$show->{state} $show->{sqlstate} $show->{message}", 'failed 22012 division by zero', 'the error');
is($show->{last_error}{statement}, "UPDATE ONLY public.bad SET n = n / 0\nWHERE public.bad.id OPERATOR(pg_catalog.<=) \$1::bigint", 'the exact statement');

# check and wait tell by their exit codes.
gives([ 'check', 'slow' ], 3, qr/^slow +running/m, '', 'pending');
gives([ 'check', 'bad' ], 4, qr/^bad +failed/m, '', 'failed');
gives([ 'check', 'slow', 'bad' ], 4, qr/^slow .*^bad /ms, '', 'the worst of both');
gives([ 'check', 'slow', 'nobody' ], 1, qr/^slow /m, qr/^drover: ERROR 42704: /, 'an unknown one');
gives([ 'wait', 'slow', '--timeout', '100ms' ], 3, '', qr/^not finished within 100ms\n/, 'pending');
gives([ 'wait', 'slow', '--timeout', 'soon' ], 64, '', qr/^drover: "soon" is not a duration\n/, 'no duration');
gives([ 'wait', 'bad' ], 4, '', qr/^drover: migration "bad" has failed\nDETAIL: 22012: division by zero\nThe row: \(id\) = \(1\)\.\nHINT: Mend the row, or .*; then drover retry bad\n\z/, 'failed');
gives([ 'watch', 'bad' ], 4, qr/^name=bad state=failed .*sqlstate=22012 message="division by zero"\n\z/, qr/^drover: migration "bad" has failed\n/, 'failed');

gives([ 'errors', 'slow' ], 0, '', "no errors\n", 'none');
# The batch, then the row that it was brought down to.
my @errors = map { decode_json($_) } split /\n/, gives([ 'errors', 'bad', '-o', 'jsonl' ], 0, qr/^(?:\{[^\n]*\}\n){2}\z/, '', 'two');
is_deeply([ map { [ @$_{qw(sqlstate will_retry relation)} ] } @errors ],
    [ [ '22012', JSON::PP::true, 'public.bad' ], [ '22012', JSON::PP::false, 'public.bad' ] ], 'their fields');
gives([ 'errors', 'bad' ], 0, qr/^SQLSTATE +22012\nmessage +division by zero$/m, '', 'for people');
is(join(', ', map { decode_json($_)->{message} } split /\n/, gives([ 'history', 'bad', '-o', 'jsonl' ], 0, qr/^\{/, '', 'events')),
    'created as queued, queued -> running, first pass: 2 slices, running -> failed: 22012 division by zero, alert_state: running -> failed: 22012 division by zero', 'in order');

# Steering.
gives([ 'pause', 'slow' ], 0, qr/^slow +yes +paused$/m, '', 'pauses');
gives([ 'pause', 'slow' ], 0, qr/^slow +no +paused$/m, '', 'is paused already');
gives([ 'pause', 'bad' ], 1, '', qr/^drover: ERROR 55000: cannot pause migration "bad"\nDETAIL: .*\nHINT: /, 'cannot be paused');
gives([ 'check', 'slow' ], 5, qr/^slow +paused/m, '', 'paused');
gives([ 'wait', 'slow' ], 5, '', qr/^drover: migration "slow" is paused\nHINT: drover resume slow\n/, 'paused');
gives([ 'resume', 'slow' ], 0, qr/^slow +yes +(queued|running)$/m, '', 'resumes');
gives([ 'drop', 'slow', '--yes' ], 1, '', qr/^drover: ERROR 55006: migration "slow" is (queued|running)\n/, 'is active');
gives([ 'cancel', 'slow' ], 64, '', qr/^drover: nobody can answer: .*\nHINT: add --yes/, 'nobody can answer');
gives([ 'cancel', 'slow', '--yes' ], 0, qr/^slow +yes +cancelled$/m, qr/\ACancelling "slow" ends it .*\n\z/, 'cancels');
gives([ 'check', 'slow' ], 5, qr/^slow +cancelled/m, '', 'cancelled');
gives([ 'retry', 'slow' ], 0, qr/^slow +yes +(queued|running)$/m, '', 'takes it up again');
gives([ 'alter', 'slow', 'batch_rows=none' ], 1, '', qr/^drover: ERROR 22023: invalid value for setting "batch_rows": "none"\n/, 'a bad value');
gives([ 'alter', 'slow', 'pause=100ms' ], 0, qr/^slow +yes$/m, '', 'changes a setting');
gives([ 'alter', 'slow', 'pause=100ms' ], 0, qr/^slow +no$/m, '', 'which stands already');

# Ctrl-C detaches; the migration goes on.
my $watch = begin($drover, 'watch', 'slow', '--interval', '0.2');
until_prints($watch, 'out', qr/^name=slow state=running .*\n/m);
$watch->{handle}->signal('INT');
is(end_of($watch), 130, 'Ctrl-C in watch: exit code 130');
is($watch->{err}, "detached; the migration goes on: drover watch slow\n", 'and says that the migration goes on');
gives([ 'check', 'slow' ], 3, qr/^slow +(running|queued)/m, '', 'it does');

# On a terminal one block is redrawn in place.
SKIP: {
    skip 'no terminal can be made here', 1 if system('script -qec true /dev/null >/dev/null 2>&1 </dev/null') != 0;
    $watch = begin(terminal('watch', 'slow', '--interval', '0.2'));
    until_prints($watch, 'out', qr/\e\[.*20,000.*\e\[.*20,000/s);
    $watch->{in} .= "\cC";
    is(end_of($watch), 130, 'Ctrl-C on a terminal: exit code 130');
    like($watch->{out}, qr/detached; the migration goes on: drover watch slow/, 'and says so');
    like($watch->{out}, qr/\e\[\d+A|\e\[\d+F|\e\[H/, 'the block was redrawn in place');

    my $question = begin(terminal('cancel', 'slow'));
    until_prints($question, 'out', qr{Really cancel migration "slow"\? \[y/N\] });
    $question->{in} .= "n\n";
    is(end_of($question), 1, 'the question answered with no: exit code 1');
    like($question->{out}, qr/migration "slow" is left as it is/, 'and says so');
    my $none = begin(terminal('cancel', 'nothing'));
    is(end_of($none), 1, 'one that does not exist');
    like($none->{out}, qr/42704: migration "nothing" does not exist/, 'is told');
    unlike($none->{out}, qr/Really/, 'and nothing is asked');
    {
        local $ENV{NO_COLOR} = '1';
        my $plain = begin(terminal('list'));
        end_of($plain);
        unlike($plain->{out}, qr/\e\[/, 'NO_COLOR is honoured');
    }
}

# watch outlives a crash of the server, and ends with the migration.
$watch = begin($drover, 'watch', 'slow', '--interval', '0.2', '-o', 'jsonl');
until_prints($watch, 'out', qr/"state":"running"/);
my ($worker) = @{ wait_until('a worker', sub { my @pids = worker_pids($node); @pids && \@pids }) };
kill9($worker);
until_prints($watch, 'err', qr/^connection lost, reconnecting\n/);
wait_until('the server to answer', sub { answers($node) });
gives([ 'alter', 'slow', 'pause=null', 'batch_rows=null' ], 0, qr/^slow +yes$/m, '', 'lets it hurry');
is(end_of($watch), 0, 'watch through a crash: exit code 0');
my @looks = map { decode_json($_) } split /\n/, $watch->{out};
is("$looks[-1]{state} $looks[-1]{rows_done}", 'succeeded 20000', 'the last look shows the end');
is(counters($node, 'slow'), '20000 1 1', 'every row was changed exactly once');

gives([ 'check', 'slow' ], 0, qr/^slow +succeeded/m, '', 'done');
gives([ 'wait', 'slow' ], 0, '', '', 'done');
gives([ 'drop', 'slow', 'bad', '--yes' ], 0, qr/^slow +yes\nbad +yes\n/m, qr/^Dropping "slow" forgets it and its history; 20,000 rows changed stay so\.\n\z/, 'forgets both');
gives([ 'drop', 'slow', '--yes' ], 0, qr/^slow +no/m, qr/^NOTICE: migration "slow" does not exist, skipping\n/, 'there is none');

# What SQL functions take besides the name.
new_counters($node, 'poison', 100);
gives([ 'start', 'poison', 'poison', '--set', 'n = 7 / (id - 7)', '--where', 'n = 0 AND id < 9', '--setting', 'on_error=skip', '--watch' ],
    4, qr/state=succeeded_with_errors/, qr/migration "poison" has succeeded with errors\n/, 'a row in quarantine');
# The state is read after the command: what it has asked for may be over by then.
gives([ 'retry', 'poison', '--errors-only' ], 0, qr/^poison +yes +(queued|running|succeeded_with_errors)$/m, '', 'tries it again');
gives([ 'wait', 'poison' ], 4, '', qr/^drover: migration "poison" has succeeded with errors\n/, 'and meets it again');
$node->safe_psql('postgres', 'DELETE FROM poison WHERE id = 7');
gives([ 'retry', 'poison', '--errors-only' ], 0, qr/^poison +yes +(queued|running|succeeded)$/m, '', 'once more without the row');
gives([ 'wait', 'poison' ], 0, '', '', 'done');
gives([ 'retry', 'poison', '--errors-only' ], 1, '', qr/^drover: ERROR 55000: migration "poison" did not finish with errors\n/, 'nothing is in quarantine');
gives([ 'verify', 'poison', '--check', 'n < 1' ], 0, qr/^poison +yes +(queued|running|failed)$/m, '', 'checks what is given');
gives([ 'wait', 'poison' ], 4, '', qr/^drover: migration "poison" has failed\nDETAIL: 23514: check_clause/, 'which is not true');
new_counters($node, 'undone', 100);
gives([ 'start', 'undone', 'undone', '--set', 'n = 1', '--setting', 'undo=on', '--watch' ], 0, qr/state=succeeded/, qr/^migration "undone" has id/m, 'keeps before-images');
$node->safe_psql('postgres', 'UPDATE undone SET n = 2 WHERE id = 5');
gives([ 'rollback', 'undone', '--on-changed', 'overwrite', '--yes' ], 0, qr/^undone +yes +rolling_back$/m, qr/\ARolling back "undone" puts back .*\n\z/, 'rolls back');
wait_state($node, 'undone', 'rolled_back');
is(counters($node, 'undone'), '100 0 0', 'over what others changed');
gives([ 'start', 'busy', 'undone', '--set', 'n = 3', '--setting', 'batch_rows=10', '--setting', 'pause=1h' ], 0, qr/busy/, qr/^follow it: drover watch busy$/m, 'one that takes long');
gives([ 'drop', 'busy', '--cancel', '--yes' ], 0, qr/^busy +yes/m, '', 'is cancelled and forgotten');

# start --watch follows at once.
new_counters($node, 'quick', 100);
gives([ 'start', 'quick', 'quick', '--set', 'n = n + 1', '--watch', '--interval', '0.1' ], 0, qr/^name=quick state=succeeded .*rows_done=100 /m, qr/^migration "quick" has id \d+\n/m, 'follows it');
gives([ 'start', 'later', 'quick', '--set', 'n = n + 1', '--paused', '--after', 'quick' ], 0, qr/later/, qr/follow it: drover resume later\n/, 'only registers it');

my %status = map { $_->{check} => $_->{status} } @{ decode_json(gives([ 'doctor', '-o', 'json' ], 0, qr/^\[/, '', 'all is well')) };
is_deeply(\%status, { map { $_ => 'ok' } 'server', 'recovery', 'extension', 'versions', 'preload', 'worker slots', 'privilege', 'supervisor', 'dumps' },
    'every check is ok');
gives([ 'doctor', '-d', 'template1' ], 1, qr/^fail +extension /m, '', 'no extension');
gives([ 'doctor', '-h', '/nonexistent' ], 2, qr/^fail +server /m, '', 'no server');

$node->stop;
done_testing();
