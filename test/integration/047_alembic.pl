# Alembic itself runs the files of doc/frameworks/alembic.md: on a fresh database, with few rows, with many, and back; and
# where all migrations share a transaction the gate says what is wrong.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Frameworks;
use PostgreSQL::Test::Utils;
use Test::More;

my $python = '/usr/bin/python3'; # the one that Debian's packages are for
require_programs('python3-alembic' => [ $python, '-c', 'import alembic' ], 'python3-psycopg2' => [ $python, '-c', 'import psycopg2' ]);

my $node = new_node('alembic');
my $dir = PostgreSQL::Test::Utils::tempdir();
my %page = page_files('alembic.md');
is(scalar(keys %page), 4, 'the page has three migrations and the environment');
write_file("$dir/$_", $page{$_}) for keys %page;
write_file("$dir/alembic.ini", "[alembic]\nscript_location = migrations\n");
write_file("$dir/migrations/versions/0001_orders.py", <<'PYTHON');
"""Orders."""
import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade():
    op.create_table("orders", sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True), sa.Column("status", sa.Text()))


def downgrade():
    op.drop_table("orders")
PYTHON

sub alembic {
    my ($database, @arguments) = @_;
    local $ENV{SHOP_DATABASE_URL} = "postgresql://app@/$database?host=" . $node->host . '&port=' . $node->port;
    return run_in($dir, $python, '-m', 'alembic', @arguments);
}

deploys_in_two_releases($node, 'alembic.md',
    migrate => sub { alembic($_[0], 'upgrade', 'head') },
    first => sub { (alembic($_[0], 'upgrade', '0001'))[0] },
    back => sub { (alembic($_[0], 'downgrade', '0001'))[0] },
    applied => q{SELECT version_num::int FROM alembic_version});

subtest 'all migrations in one transaction' => sub {
    app_database($node, 'one');
    is((alembic('one', 'upgrade', '0001'))[0], 0, 'release 0');
    $node->safe_psql('one', q{INSERT INTO orders (status) SELECT 'new' FROM generate_series(1, 20000)});
    write_file("$dir/migrations/env.py", $page{'migrations/env.py'} =~ s/, transaction_per_migration=True//r);
    my ($status, $out, $err) = alembic('one', 'upgrade', 'head');
    isnt($status, 0, 'is stopped');
    like($err, qr/cannot be started from the transaction that created or altered public\.orders/, 'and told why');
    like($err, qr/HINT:  Put migrate_auto into a migration of its own/, 'and what to do');
    is($node->safe_psql('one', 'SELECT count(*) FROM migrate_progress'), 0, 'nothing was started');
};

done_testing();
