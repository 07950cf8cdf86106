# The client's own words: the server's hints as commands, errors in short, and what a drop destroys.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use IPC::Run ();
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('words', preload => 1, init => { allows_streaming => 1 });
new_counters($node, $_, 1000) for qw(kept bad);

# Before-images: said with their number, size and what cannot be undone.
my @start = client($node, 'start', 'kept', 'kept', '--set', 'n = n + 1', '--setting', 'undo=true');
is($start[0], 0, 'starts') or diag $start[2];
is((client($node, 'wait', 'kept'))[0], 0, 'done');

# A hint of the server is the client's command.
my @again = client($node, 'start', 'kept', 'kept', '--set', 'n = n + 2', '--setting', 'undo=true');
is($again[0], 1, 'another definition under the same name');
like($again[2], qr/^HINT: .*call it with --again: /m, 'is refused in words of the client');
unlike($again[2], qr/migrate_/, 'and none of SQL');

# So do the questions of cancel and rollback.
sub told {
    my @command = @_;
    my @got = client($node, @command, '--yes');
    local $Test::Builder::Level = $Test::Builder::Level + 1;
    is($got[0], 0, "drover @command") or diag $got[2];
    return $got[2];
}
my $table = $node->safe_psql('postgres', q{SELECT undo_table FROM migrate_definitions WHERE name = 'kept'});
like($table, qr/^public\.drover_undo_\d+$/, 'migrate_definitions has the table of before-images');
$node->safe_psql('postgres', "ALTER TABLE $table RENAME TO \"Before\"");
like(told('rollback', 'kept'), qr/^Rolling back "kept" puts back 1,000 rows from their before-images \([0-9.]+ kB, table public\."Before"\)\. Those that others have changed since are left as they are\. The values that it wrote are lost: only starting it again makes them\. What triggers and foreign keys did to other rows is not put back\.$/m,
    'rollback: rows, size, and what cannot be undone');
client($node, 'wait', 'kept');
is($node->safe_psql('postgres', 'SELECT count(*) FROM kept WHERE n = 0'), '1000', 'and it did');
is((client($node, 'start', 'kept again', 'kept', '--set', 'n = n + 1', '--setting', 'undo=true'))[0], 0, 'again');
client($node, 'wait', 'kept again');
like(told('rollback', 'kept again', '--on-changed', 'overwrite'), qr/ What others have changed in them since is overwritten\. /, 'rollback --on-changed overwrite');
client($node, 'wait', 'kept again');

my @slow = ('--setting', 'batch_rows=100', '--setting', 'pause=1h');
new_counters($node, $_, 1000) for qw(held gone given);
$node->safe_psql('postgres', q{CREATE TABLE "Taken" (LIKE given); CREATE FUNCTION took(keys bigint[]) RETURNS void LANGUAGE sql AS ''});
client($node, 'start', "it's held", 'held', '--set', 'n = n + 1', '--setting', 'undo=true', @slow);
client($node, 'start', 'gone', 'gone', '--delete', '--where', 'id > 0', @slow);
client($node, 'start', 'given', 'given', '--copy-to', '"Taken"', @slow);
client($node, 'start', 'called', 'given', '--call', 'took(bigint[])', @slow);
client($node, 'start', 'later', 'given', '--set', 'n = 1', '--start-after', '2099-01-01');
wait_until('a batch of each', sub { $node->safe_psql('postgres', q{SELECT count(*) FROM migrate_progress WHERE state = 'queued' AND rows_done > 0}) == 4 });
my $rows = qr/\d+ of about [\d,]+ rows/;
like(told('cancel', "it's held"), qr/^Cancelling "it's held" ends it with $rows changed, which stay so; drover rollback 'it'\\''s held' puts them back from \d+ before-images \([0-9.]+ kB, table public\.drover_undo_\d+\)\. drover retry 'it'\\''s held' goes on\.$/m,
    'cancel: rows done, before-images, what puts them back');
like(told('cancel', 'gone'), qr/^Cancelling "gone" ends it with $rows deleted, which stay so: it keeps no before-images, so drover rollback is impossible\. drover retry gone goes on\.$/m, 'of a delete');
like(told('cancel', 'given'), qr/ ends it with $rows copied to public\."Taken", which stay so: /, 'of a copy');
like(told('cancel', 'called'), qr/ ends it with $rows given to public\.took\(bigint\[\]\), which stay so: /, 'of a call');
is(told('cancel', 'later'), qq{Cancelling "later" ends it before its first row is done.\n}, 'of one that has not begun');
is((client($node, 'cancel', 'later', '--yes', '--quiet'))[2], '', 'nothing twice');
is($node->safe_psql('postgres', q{SELECT count(*) FROM pg_locks l JOIN pg_class c ON c.oid = l.relation WHERE c.relname = 'held' AND l.pid <> pg_backend_pid()}), '0', 'no lock is left');

# The images are their owner's: nothing of his runs while they are counted.
$node->safe_psql('postgres', q{
    CREATE ROLE keeper LOGIN; GRANT USAGE ON SCHEMA drover TO keeper; CREATE SCHEMA AUTHORIZATION keeper; CREATE TABLE caught (by name);
    GRANT INSERT ON caught TO PUBLIC; SET SESSION AUTHORIZATION keeper; SET search_path = keeper, public;
    CREATE TABLE mine (id int PRIMARY KEY, n int); INSERT INTO mine SELECT i, 0 FROM generate_series(1, 10) i;
    CREATE FUNCTION trap() RETURNS bool LANGUAGE plpgsql AS 'BEGIN INSERT INTO public.caught VALUES (current_user); RETURN true; END';
    SELECT migrate_start('mine', 'mine', 'n = 1', settings => '{"undo": true}')});
client($node, 'wait', 'mine');
my $mine = $node->safe_psql('postgres', q{SELECT undo_table FROM migrate_definitions WHERE name = 'mine'});
$node->safe_psql('postgres', qq{
    SET SESSION AUTHORIZATION keeper; ALTER TABLE $mine ENABLE ROW LEVEL SECURITY; CREATE POLICY trap ON $mine USING (keeper.trap());
    GRANT SELECT ON $mine TO PUBLIC; RESET SESSION AUTHORIZATION; CREATE ROLE member LOGIN IN ROLE keeper});
like((client($node, 'rollback', 'mine', '--yes', '-U', 'member'))[2], qr/^Rolling back "mine" puts back (?:about )?\d+ rows/m, 'told to a member');
is($node->safe_psql('postgres', 'SELECT count(*) FROM caught'), '0', 'no policy was asked');
client($node, 'wait', 'mine');

is((client($node, 'start', 'kept', 'kept', '--set', 'n = n + 1', '--setting', 'undo=true', '--again'))[0], 0, 'anew');
client($node, 'wait', 'kept');
my @drop = client($node, 'drop', 'kept', '--yes');
is($drop[0], 0, 'drops');
like($drop[2], qr/^Dropping "kept" deletes 1,000 before-images \(.*, table public\.drover_undo_\d+\): drover rollback is impossible afterwards\.$/m,
    'and says what is lost');

# Errors: without the statement unless asked for.
client($node, 'start', 'bad', 'bad', '--set', 'n = 1 / (id - 500)');
is((client($node, 'wait', 'bad'))[0], 4, 'fails');
my @short = client($node, 'errors', 'bad');
like($short[1], qr/^message +division by zero$/m, 'the message');
unlike($short[1], qr/^(?:statement|context) /m, 'no statement, no context');
like((client($node, 'errors', 'bad', '--verbose'))[1], qr/^statement +\S/m, 'the statement where asked for');

# A migration that fails is an alert for --on-alert, without any setting.
$node->safe_psql('postgres', q{SELECT migrate_start('bad later', 'bad', 'n = 1 / (id - 500)', start_after => clock_timestamp() + '8 s')});
my $told = $node->basedir . '/alerts';
is((client($node, 'watch', 'bad later', '--interval', '200ms', '--on-alert', "cat >> $told"))[0], 4, 'watch --on-alert');
like(slurp_file($told), qr/\A\{[^\n]*"name":"bad later","kind":"alert","state":"failed","message":"alert_state: running -> failed: 22012 division by zero"[^\n]*\}\n\z/,
    'alert_state, once');

# Hints run in a shell as they are printed.
sub err_of { return (client($node, @_))[2] }
like(err_of('start', 'x', 'kept', '--set', ' '), qr/^HINT: .*as in "status = 'new'"\./m, 'no $$');
like(err_of('alter', 'bad', 'batch_wal=10mb'), qr/^HINT: Write for example batch_wal=\S+; /m, 'no JSON');
like(err_of('start', 'x', 'kept', '--set', 'n = 1', '--setting', 'workers=2'), qr/^drover: the number of workers is an option, not a setting\nHINT: --workers 2$/m, 'workers');
like(err_of('alter', 'bad', 'pause', '=', '50ms'), qr/^drover: setting "pause" has no value\nHINT: write key=value without spaces, /m, 'no value');
my $holder = $node->background_psql('postgres');
$holder->query_safe('BEGIN; LOCK TABLE kept');
{
    local $ENV{PGOPTIONS} = '-c lock_timeout=100ms';
    like(err_of('start', 'x', 'kept', '--set', 'n = 1'), qr/^HINT: .*to wait for longer: PGOPTIONS='-c lock_timeout=1min' drover \.\.\.$/m, 'a longer wait');
}
$holder->query_safe('ROLLBACK');
$holder->quit;
new_counters($node, 'one', 1);
client($node, 'start', 'one', 'one', '--set', 'n = n + 1', '--setting', 'undo=true');
client($node, 'wait', 'one');
like(told('rollback', 'one'), qr/^Rolling back "one" puts back 1 row from /, '1 row');
like(told('drop', 'bad later'), qr/\ADropping "bad later" forgets it and its history; [\d,]+ of about 1,000 rows changed stay so\.\n\z/, 'nothing is lost but what is known of it');

# A file of migrations is SQL: so are its arguments in hints. One that only asks changes nothing.
my $dir = PostgreSQL::Test::Utils::tempdir();
new_counters($node, 'filed', 10);
append_to_file("$dir/1.sql", "-- owner: us\n-- impact: none\n-- duration: short\n-- rollback: none\n"
    . "SELECT migrate_assert_done('gone again');\nSELECT migrate_start('filed', 'filed', 'n = 1');\n");
client($node, 'start', 'gone again', 'gone', '--set', 'n = 1');
client($node, 'wait', 'gone again');
like((client($node, 'apply', $dir))[1], qr/ applied /, 'apply');
is((client($node, 'wait', 'filed'))[0], 0, 'done');
my @anew = client($node, 'apply', $dir);
like($anew[1], qr/1\.sql +unchanged +gone again: migrate_assert_done, filed: unchanged$/m, 'again: unchanged');
like($anew[2], qr/^HINT: .*again => true/m, 'a hint for the file');
unlike($anew[2], qr/--again/, 'which has no options');

# A limit of no workers.
$node->safe_psql('postgres', 'ALTER SYSTEM SET pg_drover.max_workers = 0; SELECT pg_reload_conf()');
wait_until('the limit', sub { (client($node, 'doctor'))[1] =~ /max_workers = 0/ });
like((client($node, 'doctor'))[1], qr/^warn  worker slots .*pg_drover\.max_workers = 0: no migration can run\n *to do: /m, 'doctor warns of it');
$node->safe_psql('postgres', 'ALTER SYSTEM RESET pg_drover.max_workers; SELECT pg_reload_conf()');

# A server that lets nobody in yet is waited for.
$node->stop;
$node->append_conf('postgresql.conf', 'hot_standby = off');
append_to_file($node->data_dir . '/standby.signal', '');
$node->start;
is((client($node, 'wait', 'filed', '--timeout', '1s'))[0], 2, 'not for longer than said');
my ($seen, $said) = ('', '');
local @ENV{qw(PGHOST PGPORT PGDATABASE)} = ($node->host, $node->port, 'postgres');
my $wait = IPC::Run::start([ $ENV{DROVER} // 'build/drover', 'wait', 'filed' ], '<', \'', '>', \$seen, '2>', \$said);
wait_until('a message', sub { $wait->pump_nb; $said =~ /does not accept connections yet/ });
$node->promote;
$wait->finish;
is($wait->full_result(0) >> 8, 0, 'wait goes on when it lets people in') or diag $said;

done_testing;
