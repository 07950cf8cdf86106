# Pause, resume, cancel, retry, rollback, verify, alter and drop, alone and after one another, for every kind at every
# moment: before a pass is planned, in a batch with more to come, in the last batch, when that has committed and nobody
# has ended the pass, between two passes, after the end. Whatever is done: it ends by itself, or in a state that a
# function leads out of, and every row was changed once.
#
# A trigger on the rows waits for an advisory lock, so a batch stands still in the middle for as long as the test wants.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Test::More;

my $node = new_node('any_moment', preload => 1, conf => "max_worker_processes = 120\npg_drover.max_workers = 100\n"
    . "pg_drover.max_workers_per_role = 100\nlog_statement = none\nfsync = off");
$node->safe_psql('postgres', q{
    CREATE FUNCTION gate() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        PERFORM pg_advisory_xact_lock_shared(77);
        RETURN CASE WHEN tg_op = 'DELETE' THEN old ELSE new END;
    END $$;
    -- What a person would see of a call.
    CREATE FUNCTION try(call text) RETURNS text LANGUAGE plpgsql AS $$
    BEGIN
        EXECUTE 'SELECT ' || call;
        RETURN 'ok';
    EXCEPTION WHEN OTHERS THEN
        RETURN sqlstate;
    END $$;});

my $undo = q{"undo": true, };
# Kind => [its start, whether it can be rolled back, what the rows are when each was changed once].
my %kinds = (
    telling => [q{migrate_start('%1$s', '%1$s', 'n = n + 1', 'n = 0'}, 1, $undo],
    plain   => [q{migrate_start('%1$s', '%1$s', 'n = n + 1'}, 1, $undo],
    stays   => [q{migrate_start('%1$s', '%1$s', 'n = n + 1', 'n >= 0'}, 1, $undo],
    bare    => [q{migrate_start('%1$s', '%1$s', 'n = n + 1'}, 0, ''],
    delete  => [q{migrate_start_delete('%1$s', '%1$s', 'n = 0'}, 1, $undo],
    copy    => [q{migrate_start_copy('%1$s', '%1$s', '%1$s_target'}, 0, ''],
    indexes => [q{migrate_start_copy('%1$s', '%1$s', '%1$s_target'}, 0, q{"defer_indexes": true, }],
    call    => [q{migrate_start_call('%1$s', '%1$s', '%1$s_call(bigint, bigint)'}, 0, ''],
);
my @moments = qw(unplanned first last between ended);
# What is called; "go" lets the batches commit, and their workers end. Calls joined by + are one transaction.
my @sequences = (
    'cancel+rollback go', 'cancel rollback pause go resume', 'cancel go rollback+retry', 'cancel+drop go', 'drop go', 'pause go rollback',
    'pause go resume', 'pause+resume go', 'cancel go retry', 'cancel+retry go', 'pause go cancel retry', 'pause pause go resume resume',
    'cancel cancel go retry retry', 'retry verify alter go verify', 'pause go alter resume', 'cancel go verify retry',
);
my %call = (alter => q{migrate_alter('%s', '{"keep_batches": 7}')}, drop => q{migrate_drop('%s', cancel => true)});

sub sql {
    return $node->safe_psql('postgres', join "\n", @_);
}

sub start_one {
    my ($name, $kind, $moment) = @_;
    my $batch = $moment eq 'first' ? 10 : 1000;
    my ($start, undef, $settings) = @{ $kinds{$kind} };
    my $gated = $kind =~ /copy|indexes/ ? "${name}_target" : $name;
    my $event = $kind =~ /copy|indexes/ ? 'INSERT' : 'UPDATE OR DELETE';
    my $paused = $moment eq 'unplanned' ? 'true' : 'false';
    return "CREATE TABLE $name (id bigint PRIMARY KEY, n int NOT NULL DEFAULT 0); INSERT INTO $name SELECT i FROM generate_series(1, 50) i;",
        $kind =~ /copy|indexes/ ? "CREATE TABLE ${name}_target (LIKE $name INCLUDING ALL);" : (),
        $kind eq 'call' ? "CREATE FUNCTION ${name}_call(lo bigint, hi bigint) RETURNS void LANGUAGE sql AS 'UPDATE $name SET n = n + 1 WHERE (lo IS NULL OR id > lo) AND id <= hi';" : (),
        "CREATE TRIGGER gate BEFORE $event ON $gated FOR EACH ROW EXECUTE FUNCTION gate();",
        'SELECT ' . sprintf($start, $name) . qq{, workers => 2, strategy => 'key', paused => $paused, }
        . qq{settings => '{$settings"batch_rows": $batch, "lock_timeout": "180s", "batch_timeout": "180s"}');};
}

# Rows as they should be: each changed once, or none.
sub rows_of {
    my ($name, $kind) = @_;
    return "(SELECT concat_ws(' ', 50 - count(*), 0) FROM $name)" if $kind eq 'delete';
    return "(SELECT concat_ws(' ', count(*), count(*) - count(DISTINCT id)) FROM ${name}_target)" if $kind =~ /copy|indexes/;
    return "(SELECT concat_ws(' ', count(*) FILTER (WHERE n = 1), count(*) FILTER (WHERE n > 1)) FROM $name)";
}

sub round {
    my ($number, $sequence) = @_;
    my %case;
    for my $kind (sort keys %kinds) {
        $case{"${kind}_${_}_$number"} = { kind => $kind, moment => $_ } for @moments;
    }
    my @names = sort keys %case;
    my $some = sub { my ($which) = @_; grep { $case{$_}{moment} =~ /^(?:$which)$/ } @names };
    sql(map { start_one($_, $case{$_}{kind}, 'ended') } $some->('ended'));
    wait_state($node, $_, 'succeeded') for $some->('ended');
    my $gate = $node->background_psql('postgres');
    $gate->query_safe('SELECT pg_advisory_lock(77)');
    sql(map { start_one($_, $case{$_}{kind}, $case{$_}{moment}) } $some->('unplanned|first|last|between'));
    my $held = scalar $some->('first|last|between');
    wait_until("$held batches at the gate", sub { sql(q{SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = 77 AND NOT granted}) == $held });
    my $closed = 1;
    my $open = sub {
        return unless $closed;
        $closed = 0;
        $gate->quit;
        wait_until('the batches to commit', sub { sql(q{SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = 77}) == 0 });
    };
    for my $step (split / /, $sequence) {
        if ($step eq 'go') {
            $open->();
            # Those that were stopped have no worker any more.
            wait_until('workers of those that rest to end', sub {
                sql(q{SELECT count(*) FROM drover.migration m JOIN drover.process p ON p.class = 2 AND p.id = m.id WHERE m.state IN ('paused', 'cancelled')}) == 0 });
            my @between = $some->('between');
            sql(map {
                "WITH w AS (UPDATE drover.step t SET pass = pass + 1 FROM drover.migration m WHERE m.id = t.migration_id AND t.step = m.walk AND m.name = '$_'
                    AND m.state IN ('paused', 'cancelled') AND t.task = 'change' AND t.planned_pass = t.pass RETURNING t.migration_id)
                 UPDATE drover.migration SET step = 2 WHERE id IN (SELECT migration_id FROM w);"
            } grep { $case{$_}{kind} =~ /telling|delete/ } @between);
            next;
        }
        my @calls = split /\+/, $step;
        # A drop waits for the batch that writes before-images, and so for the gate.
        my @called = grep { !($closed && $step =~ /drop/ && $kinds{ $case{$_}{kind} }[1]) } @names;
        sql(map {
            my $name = $_;
            join ' ', 'BEGIN;', (map { 'SELECT try($c$' . sprintf($call{$_} // "migrate_$_('%s')", $name) . '$c$);' } @calls), 'COMMIT;'
        } @called);
    }
    # Whoever is told that it rests does what is offered, until it has ended.
    my $rests = sub {
        return split /\n/, sql(q{SELECT concat_ws(' ', name, state) FROM migrate_progress WHERE state IN ('paused', 'cancelled', 'failed')});
    };
    my $ended = eval {
        wait_until('all to end', sub {
            sql(map { /^(\S+) (\S+)/ ? "SELECT try(\$c\$migrate_" . ($2 eq 'paused' ? 'resume' : 'retry') . "('$1')\$c\$);" : () } $rests->());
            sql(q{SELECT count(*) FROM migrate_progress WHERE state NOT IN ('succeeded', 'rolled_back')}) == 0;
        }, 60);
    };
    is($ended ? '' : sql(q{SELECT string_agg(concat_ws(' ', name, state, 'waits for', coalesce(waiting_for, 'nothing'), message), E'\n')
        FROM migrate_progress WHERE state NOT IN ('succeeded', 'rolled_back')}), '', "$sequence: all end");
    my %got = map { my ($name, $rest) = split / /, $_, 2; ($name => $rest) } split /\n/, sql(map {
        my $indexes = $case{$_}{kind} eq 'indexes' ? "(SELECT count(*) FROM pg_index WHERE indrelid = '${_}_target'::regclass)" : '1';
        "SELECT concat_ws(' ', '$_', coalesce((SELECT state FROM migrate_progress WHERE name = '$_'), 'dropped'), " . rows_of($_, $case{$_}{kind})
            . ", (SELECT rows_done FROM migrate_progress WHERE name = '$_' AND state = 'succeeded'), $indexes);"
    } @names);
    my $rolls = $sequence =~ /rollback/;
    my @wrong = grep {
        my $state = $got{$_} =~ s/ .*//r;
        my $want = $state eq 'succeeded' ? qr/^succeeded 50 0 50 1$/
            : $state eq 'rolled_back' ? ($rolls && $kinds{ $case{$_}{kind} }[1] ? qr/ 0 0 1$/ : qr/never/)
            : $sequence =~ /drop/ ? qr/^dropped \d+ 0 [01]$/ : qr/never/;
        $got{$_} !~ $want;
    } @names;
    @wrong = map { "$_: $got{$_}" } @wrong;
    is(join("\n", @wrong), '', "$sequence: every row once");
    sql((map { "DROP TABLE $_ CASCADE;" } @names), (map { "DROP TABLE ${_}_target CASCADE;" } grep { $case{$_}{kind} =~ /copy|indexes/ } @names),
        q{SELECT migrate_drop(name, cancel => true) FROM migrate_progress;});
    return;
}

my $number = 0;
round(++$number, $_) for @sequences;
done_testing();
