# A database whose owner, no superuser, has put a schema of his before pg_catalog in its search_path. In it stand all
# functions and operators of the server over plain types: each tells the server's log if anybody else runs it. Nobody
# else does: not the launcher, supervisors, workers, starters, functions called by a superuser, nor the client.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('traps', preload => 1, extension => 0, conf => "pg_drover.naptime = '200ms'");
$node->safe_psql('postgres', 'CREATE ROLE landlord LOGIN');

my $traps = <<'SQL';
CREATE SCHEMA evil;
CREATE FUNCTION evil.trap(what text) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF current_user <> 'landlord' THEN
        RAISE LOG 'caught % in % (session of %)', current_user, what, session_user;
    END IF;
END $$;
DO $do$
DECLARE
    p record;
BEGIN
    FOR p IN
        SELECT f.oid::regprocedure AS signature, f.proname AS name, f.prorettype::regtype AS result, f.pronargs AS n,
               pg_get_function_identity_arguments(f.oid) AS arguments,
               (SELECT coalesce(string_agg('$' || i, ', '), '') FROM generate_series(1, f.pronargs) i) AS given,
               (SELECT coalesce(string_agg(a::regtype::text, ', ' ORDER BY i), '')
                FROM unnest(f.proargtypes::oid[]) WITH ORDINALITY u (a, i)) AS types
        FROM pg_proc f
        WHERE f.pronamespace = 'pg_catalog'::regnamespace AND f.prokind = 'f' AND NOT f.proretset AND f.provariadic = 0
          AND f.proargmodes IS NULL AND f.prorettype NOT IN (SELECT oid FROM pg_type WHERE typtype = 'p')
          AND NOT EXISTS (SELECT FROM unnest(f.proargtypes::oid[]) a JOIN pg_type t ON t.oid = a
                          WHERE t.typtype = 'p' OR t.typname IN ('xml', 'refcursor'))
    LOOP
        EXECUTE format('CREATE FUNCTION evil.%I(%s) RETURNS %s LANGUAGE plpgsql SET search_path = pg_catalog AS %L',
            p.name, p.types, p.result, format('BEGIN PERFORM evil.trap(%L); RETURN pg_catalog.%I(%s); END', p.signature, p.name, p.given));
    END LOOP;
    FOR p IN
        SELECT o.oprname AS name, o.oprleft::regtype AS l, o.oprright::regtype AS r, f.proname AS function
        FROM pg_operator o JOIN pg_proc f ON f.oid = o.oprcode
        WHERE o.oprnamespace = 'pg_catalog'::regnamespace AND o.oprleft <> 0
          AND EXISTS (SELECT FROM pg_proc e WHERE e.pronamespace = 'evil'::regnamespace AND e.proname = f.proname
                      AND e.pronargs = 2 AND e.proargtypes[0] = o.oprleft AND e.proargtypes[1] = o.oprright)
    LOOP
        EXECUTE format('CREATE OPERATOR evil.%s (FUNCTION = evil.%I, LEFTARG = %s, RIGHTARG = %s)', p.name, p.function, p.l, p.r);
    END LOOP;
END $do$;
SQL
# Statements of a session that is not the owner's are to be trapped by what we run in them, not by their own operators.
sub as_super { return $node->safe_psql('land', join ";\n", @_) }
sub as_owner { return $node->safe_psql('land', join(";\n", @_), extra_params => [ '-U', 'landlord' ]) }
sub caught { return grep { /LOG:  caught / } split /\n/, slurp_file($node->logfile) }

for my $database ('land', 'bare') {
    $node->safe_psql('postgres', "CREATE DATABASE $database OWNER landlord");
    $node->safe_psql($database, 'CREATE EXTENSION pg_drover SCHEMA public; GRANT ALL ON SCHEMA public TO landlord') if $database eq 'land';
    $node->safe_psql($database, $traps, extra_params => [ '-U', 'landlord' ]);
    $node->safe_psql('postgres', "ALTER DATABASE $database SET search_path = evil, pg_catalog, public");
}
is($node->safe_psql('land', q{SELECT 'a'::text = 'a'::text}), 't', 'the path is the database\'s');
cmp_ok(scalar(caught()), '>', 0, 'and the traps work');
my $before = scalar(caught());

subtest 'all kinds' => sub {
    as_owner(q{CREATE TABLE public.t (id bigint PRIMARY KEY, n integer NOT NULL DEFAULT 0, s text)},
        q{INSERT INTO public.t SELECT i, 0, i::text FROM generate_series(1, 300) i},
        q{CREATE TABLE public.target (LIKE public.t INCLUDING ALL)}, q{CREATE INDEX ON public.target (n)},
        q{CREATE FUNCTION public.work(lo bigint, hi bigint) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'},
        'ANALYZE public.t');
    as_owner(q{SELECT migrate_start('long', 'public.t', 'n = n', settings => '{"pause": "1h", "batch_rows": 10, "alert_after": "100ms"}')});
    as_owner(q{SELECT migrate_start('update', 'public.t', 'n = 1', 'n = 0', settings => '{"undo": true, "undo_retention": "1s", "batch_rows": 100}')});
    as_super(q{CALL public.migrate_wait('update', '180s')});
    as_super(q{SELECT public.migrate_verify('update', 'n > 0')}, q{CALL public.migrate_wait('update', '180s')});
    as_owner(q{SELECT migrate_start('undone', 'public.t', 'n = 2', 'n = 1', settings => '{"undo": true}')});
    as_super(q{CALL public.migrate_wait('undone', '180s')}, q{SELECT public.migrate_rollback('undone')});
    as_owner(q{SELECT migrate_start_copy('copy', 'public.t', 'public.target', settings => '{"defer_indexes": true}')});
    as_super(q{CALL public.migrate_wait('copy', '180s')});
    as_owner(q{SELECT migrate_start_call('call', 'public.t', 'public.work(bigint, bigint)')});
    as_super(q{CALL public.migrate_wait('call', '180s')});
    as_owner(q{SELECT migrate_start('bad', 'public.t', $$n = (10 / (id - 50))::integer$$, settings => '{"on_error": "skip"}')});
    $node->psql('land', q{CALL public.migrate_wait('bad', '180s')});
    as_super(q{SELECT public.migrate_retry('bad', errors_only => true)});
    as_owner(q{SELECT migrate_start('gated', 'public.t', 'n = n + 1', settings => '{"pace_query": "SELECT true"}')});
    as_super(q{CALL public.migrate_wait('gated', '180s')});
    as_owner(q{SELECT migrate_start_delete('delete', 'public.t', 'id > 250', start_after => now() + interval '100 ms', after => '{copy}')});
    as_super(q{CALL public.migrate_wait('delete', '180s')});
    $node->psql('land', q{SELECT migrate_auto('auto', 'public.t', 'n = 7', 'n <> 7', inline_limit => 0)}, extra_params => [ '-U', 'landlord' ]);
    as_super(q{CALL public.migrate_wait('auto', '180s')});
    is_deeply([ caught() ], [ (caught())[ 0 .. $before - 1 ] ], 'nobody but the owner ran any of it');
};

subtest 'functions called by a superuser' => sub {
    as_super($_) for q{SELECT public.migrate_pause('long')}, q{SELECT public.migrate_alter('long', '{"pause": "30min", "pace_query": "SELECT 1 = 1"}')},
        q{SELECT public.migrate_resume('long')}, q{SELECT public.migrate_remaining('update')}, q{SELECT public.migrate_wake()},
        q{SELECT public.migrate_assert_done('update')}, q{SELECT * FROM public.migrate_progress}, q{SELECT * FROM public.migrate_errors},
        q{SELECT * FROM public.migrate_plan('public.t', 'n = 1')},
        q{SELECT * FROM public.migrate_plan_delete('public.t', 'true')}, q{SELECT * FROM public.migrate_estimate_delete('public.t', 'true')},
        q{SELECT * FROM public.migrate_estimate_copy('public.t', 'public.target', settings => '{"on_conflict": "skip"}')}, q{SELECT public.migrate_drop('call')};
    is(scalar(caught()), $before, 'nothing is caught');
};

subtest 'images expire' => sub {
    my $found = sub { $node->safe_psql('land', q{SET search_path = pg_catalog; SELECT count(*) FROM pg_class WHERE relkind = 'r' AND relname LIKE 'drover\_undo\_%'}) };
    wait_until('one to be dropped', sub { $found->() eq '1' });
    is(scalar(caught()), $before, 'nothing is caught');
};

subtest 'the launcher, and supervisors that find another one' => sub {
    $node->restart;
    wait_until('a supervisor', sub { $node->safe_psql('land', q{SET search_path = pg_catalog; SELECT count(*) FROM drover.process WHERE class = 1}) eq '1' });
    as_owner("SELECT migrate_start('again$_', 'public.t', 'n = n')") for 1 .. 2;
    as_super("CALL public.migrate_wait('again$_', '180s')") for 1 .. 2;
    is(scalar(caught()), $before, 'nothing is caught');
};

subtest 'the client of a superuser' => sub {
    for my $words ([ 'metrics', '--all-databases' ], [ 'list', '--all-databases' ], [ 'doctor', '-d', 'land' ], [ 'doctor', '-d', 'bare' ],
        [ 'show', 'long', '-d', 'land' ], [ 'errors', 'bad', '-d', 'land' ], [ 'history', 'long', '-d', 'land' ], [ 'check', 'update', '-d', 'land' ],
        [ 'pause', 'long', '-d', 'land' ], [ 'list', '-d', 'bare' ]) {
        my ($code, $out, $err) = client($node, @$words);
        is(scalar(caught()), $before, "drover @$words") or diag(join "\n", caught());
    }
    # Names that the user gives are found in his own path.
    my ($code, $out, $err) = client($node, '-U', 'landlord', '-d', 'land', 'start', 'named', 't', '--set', 'n = n');
    is($code, 0, 'drover start finds a table of public') or diag($err);
};

$node->stop;
done_testing();
