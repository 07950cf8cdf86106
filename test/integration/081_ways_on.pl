# What the client tells a person to do next: the server's hint where there is one; which errors still matter; and what a
# start says that met a migration of the past.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use JSON::PP ();
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('ways', preload => 1);

# Rows that set_clause gives nothing: the hint says so everywhere, not "mend the cause".
$node->safe_psql('postgres', q{
    CREATE TABLE items (id int PRIMARY KEY, was text, price numeric);
    INSERT INTO items SELECT i, i FROM generate_series(1, 100) i; UPDATE items SET was = NULL WHERE id IN (7, 9)});
my @start = ('start', 'prices', 'items', '--set', 'price = was::numeric', '--where', 'price IS NULL');
is((client($node, @start))[0], 0, 'starts');
my @wait = client($node, 'wait', 'prices');
is($wait[0], 4, 'fails');
like($wait[2], qr/^DETAIL: 55000: 2 rows satisfy where_clause and are not changed\n(?:.*\n)*First keys: 7; 9\.\nHINT: Start it with a where_clause that leaves such rows out and --again; .*, then drover retry prices$/m, 'wait: detail and hint');
my @show = client($node, 'show', 'prices');
like($show[1], qr/^detail .*\n/m, 'show: detail');
like($show[1], qr/^Next: Start it with a where_clause that leaves such rows out and --again; .*, then drover retry prices$/m, 'show: the hint is next');
unlike($wait[2] . $show[1], qr/mend the cause/, 'and nothing else');
my ($data) = @{ JSON::PP::decode_json((client($node, 'list', '-o', 'json'))[1]) };
like($data->{hint}, qr/migrate_retry\('prices'\)/, 'machines have it in the words of the server');

# A start that meets it begins nothing, and says so by its exit code too.
my @met = client($node, @start);
is($met[0], 4, 'a start that meets a failed one');
like($met[2], qr/^NOTICE: .* has failed\nDETAIL: Nothing was started\.\nHINT: .*drover retry prices\nThe same call with --again begins anew\.$/m, 'the ways on');
unlike($met[2], qr/follow it/, 'nothing to follow');
like((client($node, @start, '--quiet'))[2], qr/^drover: migration "prices" has failed\n/, 'with --quiet too');

# What is over is marked, and gives way to what is not.
$node->safe_psql('postgres', q{UPDATE items SET was = 1 WHERE was IS NULL});
client($node, 'retry', 'prices');
is((client($node, 'wait', 'prices'))[0], 0, 'mended');
like((client($node, 'errors', 'prices'))[1], qr/\A(?:at .*\n(?:.+\n)*?mended .*\n\n?)+\z/, 'errors: each of them is over');
unlike((client($node, 'show', 'prices'))[1], qr/Last error/, 'show has none');
@met = client($node, @start);
is($met[0], 0, 'a start that meets a success is as good as one');
like($met[2], qr/HINT: Rows that have come since are not looked at\.\nThe same call with --again begins anew\.$/m, 'and is told how to begin anew');

# Quarantine.
$node->safe_psql('postgres', q{CREATE TABLE words (id int PRIMARY KEY, t text, n int); INSERT INTO words SELECT i, i FROM generate_series(1, 300) i;
    UPDATE words SET t = 'x' WHERE id IN (100, 200)});
client($node, 'start', 'words', 'words', '--set', 'n = t::int', '--where', 'n IS NULL', '--setting', 'on_error=skip');
is((client($node, 'wait', 'words'))[0], 4, 'ends with errors');
$node->safe_psql('postgres', q{UPDATE words SET t = '1' WHERE id = 100});
client($node, 'retry', 'words', '--errors-only');
client($node, 'wait', 'words');
my @errors = client($node, 'errors', 'words', '--limit', '1');
like($errors[1], qr/^row +200$/m, 'the one that is open comes first');
like($errors[1], qr/^in quarantine +yes$/m, 'as what it is');
like($errors[2], qr/^1 of \d+ errors: --limit \d+ shows all$/m, 'and it is said that there are more');
my @rows = grep { $_->{quarantined} } @{ JSON::PP::decode_json((client($node, 'errors', 'words', '-o', 'json'))[1]) };
is(join(' ', map { "@{$_->{key}}:" . (defined $_->{mended_at} ? 'mended' : 'open') } @rows), '100:mended 200:open', 'machines have it too');

# A walk by block: the range is one of blocks.
$node->safe_psql('postgres', q{CREATE TABLE heap (n int, s text); INSERT INTO heap SELECT i FROM generate_series(1, 100) i;
    CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'not now' USING ERRCODE = '40001'; END$$;
    CREATE TRIGGER slow BEFORE UPDATE ON heap FOR EACH ROW EXECUTE FUNCTION slow()});
client($node, 'start', 'heap', 'heap', '--set', "s = 'x'", '--where', 's IS NULL', '--setting', 'max_attempts=1');
is((client($node, 'wait', 'heap'))[0], 4, 'fails');
like((client($node, 'errors', 'heap'))[1], qr/^up to block +\d+$/m, 'blocks');

# A copy that meets rows of its target.
$node->safe_psql('postgres', q{CREATE TABLE copies (LIKE words INCLUDING ALL); INSERT INTO copies SELECT * FROM words WHERE id <= 200});
my @copy = ('start', 'copy', 'words', '--copy-to', 'copies');
client($node, @copy);
like((client($node, 'wait', 'copy'))[2], qr/^HINT: Where the target has such rows already and they are to stay: the same start with --again and --setting on_conflict=skip; /m, 'on_conflict');
is((client($node, @copy, '--again', '--setting', 'on_conflict=skip'))[0], 0, 'which leads on');
is((client($node, 'wait', 'copy'))[0], 0, 'to the end');
is($node->safe_psql('postgres', 'SELECT count(*) FROM copies'), '300', 'with all rows');

# A mistaken expression of verify.
is((client($node, 'verify', 'prices', '--check', 'price < 0'))[0], 0, 'verify --check');
my @checked = client($node, 'wait', 'prices');
is($checked[0], 4, 'is not true');
like($checked[2], qr/^It was given to migrate_verify: price < 0\nHINT: .* Or, if that is not what has to be true: drover verify prices$/m, 'and how to leave it');
client($node, 'verify', 'prices');
is((client($node, 'wait', 'prices'))[0], 0, 'leaves it');

# A rollback that leaves rows, and one that leaves none.
new_counters($node, 'undone', 100);
client($node, 'start', 'undone', 'undone', '--set', 'n = 1', '--setting', 'undo=true');
client($node, 'wait', 'undone');
$node->safe_psql('postgres', 'UPDATE undone SET n = 5 WHERE id = 50');
client($node, 'rollback', 'undone', '--yes');
like((client($node, 'wait', 'undone'))[2], qr/^DETAIL: 1 row was changed by others since and left as it is\nHINT: drover errors undone; to restore those that exist nevertheless: drover rollback undone --on-changed overwrite$/m, 'leaves one');
client($node, 'rollback', 'undone', '--on-changed', 'overwrite', '--yes');
my @undone = client($node, 'wait', 'undone');
is($undone[2], qq{drover: migration "undone" was rolled back\nHINT: the start with --again begins anew, drover drop undone when its history is no longer needed\n}, 'leaves none');
unlike((client($node, 'show', 'undone'))[1], qr/Last error/, 'and lists none');
is((client($node, 'drop', 'undone', '--yes'))[2], '', 'no before-images, no word about them');

# A routine without the types of its arguments; notes of a plan in words of the client.
like((client($node, 'plan', 'words', '--call', $_))[2], qr/^HINT: name the routine with the types of its arguments: .*--call 'mark\(bigint\[\]\)', or /m, "--call $_")
    for 'mark', 'mark(bigint)';
like((client($node, 'plan', 'words', '--delete', '--where', "t < now()::text"))[1], qr/ With --setting until=none_left it goes on /, 'a note of the plan');

# What DROP EXTENSION leaves is found by the query in doc/operations.md.
client($node, 'start', 'left', 'undone', '--set', 'n = 2', '--setting', 'undo=true');
client($node, 'wait', 'left');
$node->safe_psql('postgres', 'DROP EXTENSION pg_drover');
my ($query) = slurp_file("$FindBin::RealBin/../../doc/operations.md") =~ /^(SELECT c\.oid::regclass, .*?;)$/ms;
like($node->safe_psql('postgres', $query), qr/\Adrover_undo_\d+\|Before-images of migration \d+ on public\.undone\.\z/, 'before-images after DROP EXTENSION');

$node->stop;
done_testing;
