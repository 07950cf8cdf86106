# Completion in the shells themselves: bash, zsh and fish, names of migrations included.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use File::Basename qw(dirname);
use IPC::Run ();
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('completion');
my $drover = $ENV{DROVER} // 'build/drover';
local @ENV{qw(PGHOST PGPORT PGDATABASE)} = ($node->host, $node->port, 'nonexistent');
local $ENV{PATH} = dirname($drover) . ":$ENV{PATH}";
local $ENV{HOME} = $node->basedir;
new_counters($node, 't', 10);
$node->safe_psql('postgres', "SELECT migrate_start('$_', 't', 'n = 1', paused => true)") for 'orders', 'orders_n', 'app:one', 'two words';

# Completions that a shell offers for the line, sorted.
my %ask = (
    bash => sub {
        my ($line) = @_;
        # COMP_WORDS as readline makes them: = and : are words of their own.
        return [ 'bash', '--norc', '-c', <<'END', 'bash', $line ];
eval "$(drover completion bash)"
line=$1
COMP_LINE=$line COMP_POINT=${#line} COMP_WORDS=()
rest=$line
while [[ -n $rest ]]; do
    if [[ $rest =~ ^(\ +) ]]; then :
    elif [[ $rest =~ ^([=:]+) ]]; then COMP_WORDS+=("${BASH_REMATCH[1]}")
    else [[ $rest =~ ^([^=:\ ]+) ]]; COMP_WORDS+=("${BASH_REMATCH[1]}"); fi
    rest=${rest:${#BASH_REMATCH[1]}}
done
[[ $line == *' ' ]] && COMP_WORDS+=("")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_drover drover "${COMP_WORDS[COMP_CWORD]}" ""
printf '%s\n' "${COMPREPLY[@]}"
END
    },
    fish => sub {
        my ($line) = @_;
        return [ 'fish', '--no-config', '-c', 'drover completion fish | source; complete -C $argv[1]', $line ];
    },
    # zsh sets words, CURRENT and PREFIX in its line editor, and has compadd there only: both are stood in for.
    zsh => sub {
        my ($line) = @_;
        return [ 'zsh', '-f', '-c', <<'END', 'zsh', $line ];
compdef() { : }
compadd() { local name=${@[-1]}; print -rl -- "${(@P)name}" }
eval "$(drover completion zsh)"
words=("${(@s: :)1}")
CURRENT=${#words} PREFIX=${words[-1]}
_drover
true
END
    },
);

my @cases = (
    [ 'drover re', 'resume retry' ],
    [ 'drover list -o j', 'json jsonl' ],
    [ 'drover cancel orders --y', '--yes' ],
    [ 'drover -d postgres show ord', 'orders orders_n' ],
    [ 'drover show ord', '' ],
    [ 'drover alter orders batch_t', 'batch_target= batch_timeout=' ],
);

for my $shell (qw(bash zsh fish)) {
    SKIP: {
        skip "$shell is not installed", scalar @cases if system("command -v $shell >/dev/null") != 0;
        for my $case (@cases) {
            my ($line, $expected) = @$case;
            IPC::Run::run($ask{$shell}->($line), '<', \'', '>', \my $out, '2>', \my $err, IPC::Run::timeout(60));
            is(join(' ', sort map { s/\t.*//r } split /\n/, $out), $expected, "$shell: $line") or diag $err;
        }
    }
}

SKIP: {
    skip 'bash is not installed', 3 if system('command -v bash >/dev/null') != 0;
    my %special = ('drover list --output=j' => 'json jsonl', 'drover -d postgres show app:' => 'one', 'drover -d postgres show tw' => 'two\ words');
    for my $line (sort keys %special) {
        IPC::Run::run($ask{bash}->($line), '<', \'', '>', \my $out, '2>', \my $err, IPC::Run::timeout(60));
        is(join(' ', sort split /\n/, $out), $special{$line}, "bash: $line") or diag $err;
    }
}

$node->stop;
done_testing();
