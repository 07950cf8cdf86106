# What the client says comes next is accepted as it stands, for every state; of names that a shell or a terminal would
# take for something else, too. What is said of several things at once, and what a role is told that sees nothing.
use strict;
use warnings;
use utf8;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use IPC::Run ();
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('next', preload => 1);

# Runs each `drover ...` of a text in a shell, up to the words that are no part of it.
sub run_next {
    my ($text) = @_;
    my $program = $ENV{DROVER} // 'build/drover';
    local @ENV{qw(PGHOST PGPORT PGDATABASE)} = ($node->host, $node->port, 'postgres');
    my @failed;
    while ($text =~ /\bdrover ((?:\$'[^']*'|'(?:[^']|'\\'')*'|[^\s,;']+)(?: (?:\$'[^']*'|'(?:[^']|'\\'')*'|(?!to\b|when\b|puts\b|goes\b|and\b)[^\s,;']+))*)/g) {
        my $words = $1;
        $words =~ s/^(drop|cancel|rollback)/$1 --yes/;
        next if $words =~ /^(?:watch|wait)\b/;
        my ($out, $err) = ('', '');
        IPC::Run::run([ 'bash', '-c', "'$program' $words" ], '<', \'', '>', \$out, '2>', \$err);
        push @failed, "drover $words: $err" if $? >> 8;
    }
    return join "\n", @failed;
}

sub next_of {
    my ($name) = @_;
    my ($code, $out) = client($node, 'show', '--', $name);
    return $out =~ /^Next: (.*)\z/ms ? $1 : '';
}

my @slow = ('--setting', 'batch_rows=100', '--setting', 'pause=1h');
for my $name ('plain', '-dash', '--all', "it's", "\x1b[2J", "\xe2\x80\xae\xef\xbb\xbf", "\xc2\x9b31m", "two\nlines") {
    my $shown = $name =~ s/[^ -~]/?/gr;
    $node->safe_psql('postgres', 'DROP TABLE IF EXISTS steps');
    new_counters($node, 'steps', 1000);
    is((client($node, 'start', 'steps', '--set', 'n = n + 1', '--setting', 'undo=true', @slow, '--', $name))[0], 1, "$shown: no relation") if 0;
    my ($code, undef, $err) = client($node, 'start', '--set', 'n = n + 1', '--setting', 'undo=true', '--paused', '--', $name, 'steps');
    is($code, 0, "$shown: starts") or diag $err;
    unlike($err, qr/[\x00-\x09\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\x8b-\x8f\xaa-\xae]|\xef\xbb\xbf/, 'nothing steers the terminal');
    like($err, qr/^follow it: drover resume .*\n\z/m, 'says what comes next');
    is(run_next($err =~ /^follow it: (.*)$/m), '', 'which is accepted');
    client($node, 'wait', '--', $name);
    is(run_next(next_of($name)), '', 'the way out of succeeded');
}

# Every state at rest.
new_counters($node, 'steps2', 1000);
$node->safe_psql('postgres', q{CREATE TABLE target (LIKE steps2 INCLUDING ALL); CREATE INDEX ON target (n); CREATE TABLE held (LIKE target INCLUDING ALL)});
my %of = (
    paused => sub { client($node, 'start', 'paused', 'steps2', '--set', 'n = 1', '--paused') },
    cancelled => sub { client($node, 'start', 'cancelled', 'steps2', '--set', 'n = 1', '--paused'); client($node, 'cancel', 'cancelled', '--yes') },
    failed => sub { client($node, 'start', 'failed', 'steps2', '--set', 'n = 1 / (id - 500)'); client($node, 'wait', 'failed') },
    succeeded_with_errors => sub { client($node, 'start', 'succeeded_with_errors', 'steps2', '--set', 'n = 1 / (id - 500)', '--setting', 'on_error=skip');
        client($node, 'wait', 'succeeded_with_errors') },
    rolled_back => sub { client($node, 'start', 'rolled_back', 'steps2', '--set', 'n = n + 1', '--setting', 'undo=true'); client($node, 'wait', 'rolled_back');
        client($node, 'rollback', 'rolled_back', '--yes') },
    holding => sub { client($node, 'start', 'holding', 'steps2', '--copy-to', 'held', '--setting', 'defer_indexes=true', '--setting', 'hold=build'); client($node, 'wait', 'holding') },
    'cancelled copy' => sub { client($node, 'start', 'cancelled copy', 'steps2', '--copy-to', 'target', '--setting', 'defer_indexes=true', @slow);
        wait_until('a batch', sub { $node->safe_psql('postgres', q{SELECT rows_done > 0 FROM migrate_progress WHERE name = 'cancelled copy'}) eq 't' });
        client($node, 'cancel', 'cancelled copy', '--yes') });
for my $state (sort keys %of) {
    $of{$state}->();
    my ($code, undef, $err) = client($node, 'wait', $state);
    isnt($code, 0, "$state: wait") unless $state eq 'rolled_back';
    is($node->safe_psql('postgres', "SELECT state FROM migrate_progress WHERE name = '$state'"), $state =~ s/ copy//r, 'is in that state');
    my $next = next_of($state);
    unlike($next, qr/drover drop/, 'indexes that are missing are not given up') if $state eq 'cancelled copy';
    if ($state eq 'rolled_back') {
        is($code, 5, 'wait after a rollback');
        is($err, qq{drover: migration "rolled_back" was rolled back\nHINT: the start with --again begins anew, drover drop rolled_back when its history is no longer needed\n}, 'and its hint');
    }
    # Of two ways the first one.
    is(run_next($next =~ s/, or drover .*//sr), '', "$state: its next step is accepted") or diag $next;
}

# Errors that are the same.
$node->safe_psql('postgres', q{CREATE FUNCTION later() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'not now' USING ERRCODE = '40001'; END$$;
    CREATE TABLE tried (id int PRIMARY KEY, n int); INSERT INTO tried VALUES (1, 0);
    CREATE TRIGGER later BEFORE UPDATE ON tried FOR EACH ROW EXECUTE FUNCTION later()});
client($node, 'start', 'tried', 'tried', '--set', 'n = 1', '--setting', 'max_attempts=4', '--setting', 'retry_delay=1ms');
is((client($node, 'wait', 'tried'))[0], 4, 'fails at the fourth time');
my @errors = client($node, 'errors', 'tried');
is(() = $errors[1] =~ /^message +not now$/mg, 1, 'is told once');
like($errors[1], qr/^times +4$/m, 'with how often');
like((client($node, 'show', 'tried'))[1], qr/^Last error\n(?:.+\n)*times +4$/m, 'so it is by show');
is(() = (client($node, 'errors', 'tried', '-o', 'jsonl'))[1] =~ /^\{/mg, 4, 'machines have each');

# Who may see none.
$node->safe_psql('postgres', 'CREATE ROLE stranger LOGIN; CREATE ROLE watcher LOGIN IN ROLE pg_monitor');
is((client($node, 'list', '-U', 'stranger'))[2], qq{no migrations that role "stranger" may see\n}, 'list');
is((client($node, 'list', '-U', 'stranger', '--state', 'failed'))[2], qq{no migration that role "stranger" may see has failed\n}, 'list --state');
is((client($node, 'watch', '-U', 'stranger'))[2], qq{no migration that role "stranger" may see is active\n}, 'watch');
is((client($node, 'list', '-U', 'watcher', '--state', 'scheduled'))[2], "no migration is scheduled\n", 'a role that sees all');

$node->stop;
done_testing;
