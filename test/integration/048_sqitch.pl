# sqitch itself runs the files of doc/frameworks/sqitch.md: deploy starts, verify asserts, revert cancels.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Frameworks;
use PostgreSQL::Test::Utils;
use Test::More;

require_programs('sqitch' => [ 'sqitch', '--version' ], 'libdbd-pg-perl' => [ 'perl', '-MDBD::Pg', '-e', '1' ]);

my $node = new_node('sqitch');
my $dir = PostgreSQL::Test::Utils::tempdir();
my %page = page_files('sqitch.md');
is(scalar(keys %page), 9, 'the page has three changes');
write_file("$dir/$_", $page{$_}) for keys %page;
write_file("$dir/sqitch.conf", "[core]\n\tengine = pg\n[user]\n\tname = Shop\n\temail = shop\@example.org\n");
my $by = 'Shop <shop@example.org>';
write_file("$dir/sqitch.plan", <<"PLAN");
%syntax-version=1.0.0
%project=shop

orders 2026-01-01T00:00:00Z $by # Orders
orders_paid [orders] 2026-01-02T00:00:00Z $by # Paid
orders_paid_backfill [orders_paid] 2026-01-02T00:00:01Z $by # Backfill
orders_paid_required [orders_paid_backfill] 2026-02-01T00:00:00Z $by # Required
PLAN
write_file("$dir/deploy/orders.sql", 'CREATE TABLE orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, status text);');
write_file("$dir/verify/orders.sql", 'SELECT id, status FROM orders WHERE false;');
write_file("$dir/revert/orders.sql", 'DROP TABLE orders;');

sub sqitch {
    my ($database, @arguments) = @_;
    # Its own settings only: nobody's in $HOME, and the terminal's in no language.
    local @ENV{qw(HOME LC_ALL TZ)} = ($dir, 'C', 'UTC');
    my ($verb, @rest) = @arguments;
    return run_in($dir, 'sqitch', $verb, '--target',
        'db:pg://app@/' . $database . '?host=' . $node->host . '&port=' . $node->port, @rest);
}

sub state_of {
    my ($database) = @_;
    return $node->safe_psql($database, q{SELECT state FROM migrate_progress WHERE name = 'orders_paid'});
}

sub orders {
    my ($database) = @_;
    return $node->safe_psql($database, q{SELECT count(*) FILTER (WHERE paid = (status = 'paid')), count(*) FILTER (WHERE paid IS NULL),
        (SELECT NOT attnotnull FROM pg_attribute WHERE attrelid = 'orders'::regclass AND attname = 'paid') FROM orders});
}

subtest 'a fresh database goes straight through' => sub {
    app_database($node, 'fresh');
    is((sqitch('fresh', 'deploy', '--verify'))[0], 0, 'deploy with verification');
    is(state_of('fresh'), 'succeeded', 'it counts as done');
    is(orders('fresh'), '0|0|f', 'the column is required');
    is((sqitch('fresh', 'verify'))[0], 0, 'verify');
    is((sqitch('fresh', 'revert', '-y'))[0], 0, 'revert');
    is(state_of('fresh'), '', 'nothing is left of it');
};

subtest 'many rows' => sub {
    app_database($node, 'many');
    my $rows = many_rows();
    is((sqitch('many', 'deploy', '--to', 'orders'))[0], 0, 'release 0');
    $node->safe_psql('many', "INSERT INTO orders (status) SELECT CASE WHEN i % 4 = 0 THEN 'paid' ELSE 'new' END FROM generate_series(1, $rows) i");
    $node->safe_psql('many', q{CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN PERFORM pg_sleep(0.001); RETURN new; END$$;
        CREATE TRIGGER slow BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION slow()});
    is((sqitch('many', 'deploy', '--to', 'orders_paid_backfill'))[0], 0, 'deploy starts it');
    like(state_of('many'), qr/^(?:queued|running)$/, 'it is under way');
    my ($status, $out, $err) = sqitch('many', 'verify', '--to', 'orders_paid_backfill');
    isnt($status, 0, 'verify fails meanwhile');
    like("$out$err", qr/migration "orders_paid" is not done: it is (?:queued|running)/, 'and says why');
    ($status, $out, $err) = sqitch('many', 'deploy', '--mode', 'change');
    isnt($status, 0, 'what needs it is stopped');
    like("$out$err", qr/migration "orders_paid" is not done/, 'and says why');
    is((sqitch('many', 'revert', '-y', '--to', 'orders'))[0], 0, 'revert cancels');
    is(state_of('many'), '', 'it is forgotten');
    ok(eval { wait_until('processes to end', sub { processes($node) == 0 }) }, 'its processes are gone');
    $node->safe_psql('many', 'DROP TRIGGER slow ON orders');
    is((sqitch('many', 'deploy', '--to', 'orders_paid_backfill'))[0], 0, 'deployed again');
    $node->safe_psql('many', q{CALL migrate_wait('orders_paid', '120s')});
    is((sqitch('many', 'verify'))[0], 0, 'verify');
    is((sqitch('many', 'deploy'))[0], 0, 'the rest is deployed');
    is(orders('many'), "$rows|0|f", 'every row is right, the column is required');
};

done_testing();
