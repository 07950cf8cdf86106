# Migrations that rest in each of their states (test/upgrade/states.sql, as the released version has left them in
# test/upgrade/1.0.sql), and what they must come to when they go on: in the same database, in a dump of it, after
# pg_upgrade. Every row is looked at. Owns nothing.
package Rested;

use strict;
use warnings;
use Exporter 'import';
use FindBin;
use PostgreSQL::Test::Utils;
use Test::More;

our @EXPORT = qw(load_rested go_on);

# As it was found: the same database, by its own OIDs.
my $in_place = q{
    UPDATE drover.migration SET home = drover.home(), relation_oid = relation::regclass, owner_oid = owner::regrole, target_oid = target::regclass,
        routine_oid = routine::regprocedure, undo_oid = undo_relation::regclass;
    UPDATE drover.slice SET relation_oid = relation::regclass;
    UPDATE drover.error SET relation_oid = relation::regclass WHERE relation_oid IS NOT NULL;
};
# Makes the database, with what the released version has left there, updated. in_place: as where it was started, not as a dump.
sub load_rested {
    my ($node, $database, %option) = @_;
    $node->safe_psql('postgres', "CREATE DATABASE $database");
    $node->safe_psql($database, "CREATE EXTENSION pg_drover VERSION '1.0'");
    PostgreSQL::Test::Utils::system_or_bail('psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr($database),
        '-f', "$FindBin::RealBin/../upgrade/1.0.sql", '-o', '/dev/null');
    $node->safe_psql($database, $in_place) if $option{in_place};
    $node->safe_psql($database, 'ALTER EXTENSION pg_drover UPDATE');
    return;
}

my $counters = sub { sprintf q{SELECT concat_ws(' ', count(*), min(n), max(n), count(*) FILTER (WHERE n <> 1)) FROM %s}, shift };
my $index_of = q{SELECT string_agg(pg_get_indexdef(indexrelid) || coalesce(' ' || obj_description(indexrelid, 'pg_class'), ''), '; ' ORDER BY indexrelid::regclass::text DESC)
    FROM pg_index WHERE indrelid = 'bare'::regclass};

# Lets all of them go on. way: for the names of the tests. in_place: they are where they were started, so those that wait
# for a time are scheduled still.
sub go_on {
    my ($node, $database, $way, %option) = @_;
    my $sql = sub { my @rows = map { $node->safe_psql($database, $_) } @_; $rows[-1] };
    my $ends = sub {
        my ($name, $state) = @_;
        ok($node->poll_query_until($database, "SELECT state = '$state' FROM migrate_progress WHERE name = '$name'"), "$way: $name is $state")
            or diag($sql->("SELECT state, sqlstate, message, waiting_for FROM migrate_progress WHERE name = '$name'"));
    };
    my %state = map { split /\|/ } split /\n/, $sql->(q{SELECT name, state FROM migrate_progress ORDER BY id});
    is(join(' ', map { "$_:$state{$_}" } sort keys %state), 'call:paused cancelled:cancelled check:failed copy:paused deferred:paused delete:paused failed:failed quarantine:succeeded_with_errors '
          . 'rollback:paused scheduled:' . ($option{in_place} ? 'scheduled' : 'paused') . ' stripes:paused succeeded:succeeded unbuilt:failed undo:succeeded update:paused', "$way: as they were");
    is($sql->(q{SELECT string_agg(concat_ws(' ', step, kind, state), ', ' ORDER BY step) FROM migrate_steps WHERE name = 'deferred'}),
        '1 ddl done, 2 batched running, 3 build pending', "$way: deferred indexes are steps");
    $sql->(qq{SELECT migrate_alter('$_', '{"pause": null, "batch_rows": null, "chunk_rows": null}')}) for grep { $state{$_} =~ /paused|cancelled/ } sort keys %state;

    $sql->("SELECT migrate_resume('$_')") for qw(update stripes delete copy deferred call rollback);
    $ends->($_, 'succeeded') for qw(update stripes delete copy deferred call);
    is($sql->($counters->($_)), '2000 1 1 0', "$way: each row of $_ once") for qw(plain striped target bare called);
    is($sql->(q{SELECT concat_ws(' ', count(*), count(*) FILTER (WHERE id % 2 = 0)) FROM deleted}), '1000 0', "$way: the rows that were meant are deleted");
    is($sql->($index_of), 'CREATE INDEX bare_n ON public.bare USING btree (n DESC) WHERE (n > 0) 100 % of n; CREATE UNIQUE INDEX bare_key ON public.bare USING btree (id)',
        "$way: the indexes are as they were");
    is($sql->(q{SELECT conname || ' ' || contype::text FROM pg_constraint WHERE conrelid = 'bare'::regclass AND contype = 'p'}), 'bare_key p', "$way: and the key");
    $ends->('rollback', 'rolled_back');
    is($sql->($counters->('back')), '2000 0 0 2000', "$way: rolled back");

    $sql->('ALTER TABLE faulty DROP CONSTRAINT faulty_check', 'ALTER TABLE left_out DROP CONSTRAINT odd', 'DELETE FROM twice WHERE ctid = (SELECT min(ctid) FROM twice)');
    $sql->("SELECT migrate_retry('$_')") for qw(failed quarantine unbuilt cancelled);
    $ends->($_, 'succeeded') for qw(failed quarantine unbuilt cancelled);
    is($sql->($counters->($_)), '2000 1 1 0', "$way: each row of $_ once") for qw(faulty left_out stopped);
    is($sql->(q{SELECT concat_ws(' ', count(*), count(DISTINCT id), (SELECT count(*) FROM pg_index WHERE indrelid = 'twice'::regclass AND indisprimary)) FROM twice}),
        '1999 1999 1', "$way: what was not built is");
    $sql->(q{SELECT migrate_alter('check', '{"verify": false}')}, q{SELECT migrate_retry('check')});
    $ends->('check', 'succeeded');
    is($sql->($counters->('checked')), '2000 1 1 0', "$way: a failed check does not change rows again");
    $sql->(q{INSERT INTO over SELECT 3000, 0}, q{SELECT migrate_auto('succeeded', 'over', 'n = n + 1', 'n = 0', settings => '{}')});
    is($sql->($counters->('over')), '2001 1 1 0', "$way: the gate counts under the old name");
    if ($option{in_place}) {
        $sql->(q{SELECT migrate_rollback('undo')});
        $ends->('undo', 'rolled_back');
        is($sql->($counters->('undone')), '2000 0 0 2000', "$way: undone");
        $sql->(q{SELECT migrate_alter('scheduled', '{"start_after": null}')});
        $ends->('scheduled', 'succeeded');
        is($sql->($counters->('waiting')), '2000 1 1 0', "$way: its time has come");
    }
    return;
}

1;
