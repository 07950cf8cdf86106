# The README, the tutorial and what to look at when a migration is stuck are run from top to bottom against a fresh
# server, the tutorial in a database of its own: every ```sql block through psql, every ```sh block that uses drover
# through bash. A ```text block right below one is what it must print, character by character. Of a ```console block each
# command is run, and the lines below it must be among what it prints, in that order, whatever the figures.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Cwd qw(abs_path);
use Drover;
use File::Basename qw(dirname);
use IPC::Run ();
use PostgreSQL::Test::Utils;
use Test::More;

my $top = "$FindBin::RealBin/../..";
my $node = new_node('readme', preload => 1, extension => 0);

# The fenced blocks in order, each { language, code, line }, and for one with a ```text block below: { output }.
sub blocks {
    my ($text) = @_;
    my (@blocks, $open);
    my $number = 0;
    for my $line (split /^/m, $text) {
        $number++;
        if ($line !~ /^```(\S*)\s*$/) {
            $open->{code} .= $line if $open;
        } elsif ($open) {
            $open->{end} = $number;
            undef $open;
        } else {
            $open = { language => $1, code => '', line => $number };
            push @blocks, $open;
        }
    }
    die "the block at line $open->{line} is not closed" if $open;
    for my $i (1 .. $#blocks) {
        my ($before, $block) = @blocks[$i - 1, $i];
        $before->{output} = $block->{code} if $block->{language} eq 'text' && $block->{line} == $before->{end} + 2;
    }
    return @blocks;
}

# Runs a command, code on its standard input; its output and its messages in the order in which they were printed.
sub output_of {
    my ($code, @command) = @_;
    my $output = '';
    IPC::Run::run(\@command, '<', \$code, '>&', \$output);
    $output =~ s/^psql:<stdin>:\d+: //mg;
    return ($? >> 8, $output);
}

local @ENV{qw(PGHOST PGPORT PGDATABASE)} = ($node->host, $node->port, 'postgres');
delete $ENV{NO_COLOR};
$ENV{PATH} = dirname(abs_path($ENV{DROVER} // 'build/drover')) . ":$ENV{PATH}";

# Lines without their figures, units and alignment.
sub shape_of {
    my ($text) = @_;
    my @lines = split /\n/, $text;
    for (@lines) {
        s/\d[\d.,]*/N/g;
        s/N min N s\b|N (?:bytes|kB|MB|GB|s)\b/N/g;
        s/\s+/ /g;
    }
    return @lines;
}

# Runs the commands of a session and compares what is shown of each.
sub run_session {
    my ($where, $session) = @_;
    for my $step (split /^\$ /m, $session) {
        next if $step eq '';
        my ($command, $shown) = split /\n/, $step, 2;
        my ($status, $output) = output_of($command, 'bash');
        my @missing = grep { $_ ne '...' } shape_of($shown);
        for my $line (shape_of($output)) {
            shift @missing if @missing && $line eq $missing[0];
        }
        is_deeply(\@missing, [], "$where: $command") or diag $output;
    }
}

my %command = (
    sql => [ 'psql', '-X', '-v', 'ON_ERROR_STOP=1' ],
    sh => [ 'bash', '-e' ],
);

# Runs the blocks of a document in a database, and says how many of each language there were.
sub run_document {
    my ($file, $database) = @_;
    local $ENV{PGDATABASE} = $database;
    my %ran;
    for my $block (blocks(slurp_file("$top/$file"))) {
        my ($language, $where) = ($block->{language}, "$file line $block->{line}, $block->{language}");
        if ($language eq 'console') {
            run_session($where, $block->{code});
        } else {
            my $command = $command{$language} // next;
            next if $language eq 'sh' && $block->{code} !~ /^drover /m;
            my ($status, $output) = output_of($block->{code}, @$command);
            is($status, 0, "$where: exit status") or diag $output;
            is($output, $block->{output}, "$where: output") if defined $block->{output};
        }
        $ran{$language}++;
    }
    return \%ran;
}

is_deeply(run_document('README.md', 'postgres'), { sql => 3, sh => 1 }, 'README.md has these blocks to run');
is(counters($node, 'orders'), '200000 1 1', 'what the README does was done');

is_deeply(run_document('doc/stuck.md', 'postgres'), { sql => 3 }, 'doc/stuck.md has these blocks to run');

$node->safe_psql('postgres', 'CREATE DATABASE tutorial');
is_deeply(run_document('doc/tutorial.md', 'tutorial'), { sql => 3, sh => 1, console => 4 }, 'doc/tutorial.md has these blocks to run');
is($node->safe_psql('tutorial', 'SELECT count(*), count(*) FILTER (WHERE amount = replace(amount_text, $$,$$, $$.$$)::numeric) FROM payments'),
    '499000|499000', 'what the tutorial does was done, and undone');

done_testing();
