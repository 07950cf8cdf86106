# Helpers of the integration tests, on top of PostgreSQL::Test::Cluster: servers with pg_drover, waiting on a
# migration's state, its workers, the client, and a random generator that can be repeated. Owns no state but the seed.
package Drover;

use strict;
use warnings;
use Exporter 'import';
use IPC::Run ();
use JSON::PP ();
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(sleep time);

our @EXPORT = qw(new_node wait_until wait_state progress worker_pids supervisor_pids processes kill9 kill_server children_of wait_gone
    answers counters new_counters log_position drover_log client random_int seed);

# A started server with the extension created in database postgres.
# preload => 1: in shared_preload_libraries. cluster => [...]: for new(). conf => '...': more lines of postgresql.conf. init => {...}: for init(),
# as in { allows_streaming => 1 }. extension => 0: do not create it.
sub new_node {
    my ($name, %option) = @_;
    my $node = PostgreSQL::Test::Cluster->new($name, @{ $option{cluster} // [] });
    $node->init(%{ $option{init} // {} });
    $node->append_conf('postgresql.conf', join "\n",
        'max_worker_processes = 16',
        'max_connections = 50',
        'shared_buffers = 32MB',
        # The tests kill processes; the cluster class sets this off.
        'restart_after_crash = on',
        q{log_line_prefix = '%m [%p] %b %q%a '},
        $option{preload} ? q{shared_preload_libraries = 'pg_drover'} : (),
        $option{conf} // (), '');
    $node->start;
    $node->safe_psql('postgres', 'CREATE EXTENSION pg_drover') unless defined $option{extension} && !$option{extension};
    return $node;
}

# Calls the block until it returns something true, and returns that; dies after timeout seconds, saying for what.
sub wait_until {
    my ($what, $block, $timeout) = @_;
    my $end = time + ($timeout // $PostgreSQL::Test::Utils::timeout_default);
    while (1) {
        my $result = $block->();
        return $result if $result;
        die "timed out waiting for $what" if time > $end;
        sleep 0.1;
    }
}

# The row of migrate_progress as a hash (numbers as numbers); undef while the server cannot answer or there is none.
sub progress {
    my ($node, $name, $database) = @_;
    my ($rc, $out) = $node->psql($database // 'postgres',
        "SELECT row_to_json(p) FROM migrate_progress p WHERE name = " . quoted($name));
    return $rc == 0 && $out ne '' ? JSON::PP::decode_json($out) : undef;
}

# Waits until the migration is in that state and returns its progress; dies at the timeout (seconds), and at once when
# it has ended in another state. Server restarts in between are survived.
sub wait_state {
    my ($node, $name, $state, $timeout) = @_;
    my $last = {};
    my $found = eval {
        wait_until("migration $name to be $state", sub {
            my $now = progress($node, $name) // return 0;
            $last = $now;
            return $now if $now->{state} eq $state;
            die "migration $name ended otherwise" if $now->{state} =~ /^(succeeded.*|failed|cancelled|rolled_back)$/;
            return 0;
        }, $timeout);
    };
    return $found if $found;
    die "$@" . JSON::PP->new->canonical->pretty->encode($last);
}

# Process ids of the workers alive, ascending.
sub worker_pids {
    my ($node) = @_;
    my ($rc, $out) = $node->psql('postgres',
        q{SELECT pid FROM pg_stat_activity WHERE backend_type = 'pg_drover worker' ORDER BY pid});
    return $rc == 0 ? split(/\n/, $out) : ();
}

# Process ids of this database's supervisors that hold its lock (one, or none).
sub supervisor_pids {
    my ($node) = @_;
    my ($rc, $out) = $node->psql('postgres', 'SELECT pid FROM drover.process WHERE class = 1');
    return $rc == 0 ? split(/\n/, $out) : ();
}

# How many processes of pg_drover the server has, of every kind and database.
sub processes {
    my ($node) = @_;
    return $node->safe_psql('postgres', q{SELECT count(*) FROM pg_stat_activity WHERE backend_type LIKE 'pg_drover%'});
}

# Whether the server takes connections.
sub answers {
    my ($node) = @_;
    my ($rc, $out) = $node->psql('postgres', 'SELECT 1');
    return $rc == 0 && $out eq '1';
}

# A table of rows (id bigint primary key, n integer = 0), for clauses that must be applied exactly once.
sub new_counters {
    my ($node, $table, $rows, $database) = @_;
    $node->safe_psql($database // 'postgres', "CREATE TABLE $table (id bigint PRIMARY KEY, n integer NOT NULL DEFAULT 0);"
        . " INSERT INTO $table SELECT i FROM generate_series(1, $rows) i; ANALYZE $table");
    return;
}

# What such a table holds: 'rows lowest-n highest-n', as in '1000 1 1' after one complete pass.
sub counters {
    my ($node, $table, $database) = @_;
    return $node->safe_psql($database // 'postgres', "SELECT concat_ws(' ', count(*), min(n), max(n)) FROM $table");
}

# Where the server's log ends now, for drover_log and wait_for_log.
sub log_position {
    my ($node) = @_;
    return -s $node->logfile;
}

# Lines about pg_drover in the server's log since that position: its own messages and the postmaster's about its
# processes, without timestamps and process ids. Statements of clients are none of them.
sub drover_log {
    my ($node, $position) = @_;
    my @lines;
    for (split /\n/, slurp_file($node->logfile, $position)) {
        next unless s/^\d{4}-\d\d-\d\d \S+ \S+ \[\d+\] //;
        next if !/pg_drover/ || / (?:statement|STATEMENT): /;
        s/ \(PID \d+\)//;
        push @lines, $_;
    }
    return @lines;
}

# Kills one process the hard way; dies if there is none.
sub kill9 {
    my ($pid) = @_;
    kill('KILL', $pid) == 1 or die "kill -9 $pid: $!";
    return;
}

# Kills the postmaster first, so that it restarts nothing, then all of its children, and starts the server again.
sub kill_server {
    my ($node) = @_;
    my $postmaster = $node->{_pid};
    my @children = children_of($postmaster);
    $node->kill9;
    kill 'KILL', @children;
    wait_gone($postmaster, @children);
    $node->start;
    return;
}

# Process ids of a process's children.
sub children_of {
    my ($parent) = @_;
    my @children;
    for my $stat (glob '/proc/[0-9]*/stat') {
        open my $file, '<', $stat or next;
        my $line = <$file> // next;
        push @children, $1 if $line =~ /^(\d+) \(.*\) \S (\d+) / && $2 == $parent;
    }
    return @children;
}

# Waits until none of these processes exists.
sub wait_gone {
    my (@pids) = @_;
    wait_until("processes @pids to end", sub { !grep { -e "/proc/$_" } @pids });
    return;
}

# Runs the client against the node's database postgres, without a terminal. Returns exit status, stdout and stderr.
sub client {
    my ($node, @arguments) = @_;
    local @ENV{qw(PGHOST PGPORT PGDATABASE)} = ($node->host, $node->port, 'postgres');
    my ($out, $err) = ('', '');
    IPC::Run::run([ $ENV{DROVER} // 'build/drover', @arguments ], '<', \'', '>', \$out, '2>', \$err);
    return ($? >> 8, $out, $err);
}

# A whole number of low..high. The seed is printed once; DROVER_SEED=... repeats a run.
my $seeded;
sub random_int {
    my ($low, $high) = @_;
    if (!$seeded) {
        $seeded = $ENV{DROVER_SEED} // int(rand 2**31);
        srand $seeded;
        diag "random seed: DROVER_SEED=$seeded";
    }
    return $low + int(rand($high - $low + 1));
}

# The seed in use; undef before the first random number.
sub seed { return $seeded }

sub quoted {
    my ($text) = @_;
    $text =~ s/'/''/g;
    return "'$text'";
}

1;
