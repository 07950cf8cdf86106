# Django itself runs the files of doc/frameworks/django.md, on databases of every size: forwards, stopped by the gate, and
# back again.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Frameworks;
use PostgreSQL::Test::Utils;
use Test::More;

my $python = '/usr/bin/python3'; # the one that Debian's packages are for
require_programs('python3-django' => [ $python, '-c', 'import django' ], 'python3-psycopg2' => [ $python, '-c', 'import psycopg2' ]);

my $node = new_node('django');
my $dir = PostgreSQL::Test::Utils::tempdir();
my %page = page_files('django.md');
my ($message) = grep { /^django\.db\.utils\.OperationalError/ } page_blocks('django.md');

# What an app has besides: settings, the model of release 2, and the migration of release 0.
write_file("$dir/manage.py", <<'PYTHON');
import os
import sys

os.environ["DJANGO_SETTINGS_MODULE"] = "settings"
from django.core.management import execute_from_command_line

execute_from_command_line(sys.argv)
PYTHON
write_file("$dir/settings.py", <<'PYTHON');
import os

SECRET_KEY = "test"
INSTALLED_APPS = ["shop"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": os.environ["SHOP_DATABASE"], "USER": "app",
                         "HOST": os.environ["PGHOST"], "PORT": os.environ["PGPORT"]}}
PYTHON
write_file("$dir/shop/$_", '') for '__init__.py', 'migrations/__init__.py';
write_file("$dir/shop/models.py", <<'PYTHON');
from django.db import models


class Order(models.Model):
    status = models.CharField(max_length=20)
    paid = models.BooleanField()
PYTHON
write_file("$dir/shop/migrations/0001_initial.py", <<'PYTHON');
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    operations = [
        migrations.CreateModel("Order", [
            ("id", models.BigAutoField(primary_key=True, auto_created=True, serialize=False, verbose_name="ID")),
            ("status", models.CharField(max_length=20)),
        ]),
    ]
PYTHON
write_file("$dir/$_", $page{$_}) for keys %page;
is(scalar(keys %page), 3, 'the page has three migrations');

sub manage {
    my ($database, @arguments) = @_;
    local @ENV{qw(PGHOST PGPORT SHOP_DATABASE)} = ($node->host, $node->port, $database);
    return run_in($dir, $python, 'manage.py', @arguments);
}

sub migrate {
    my ($database, @to) = @_;
    my ($status, $out, $err) = manage($database, 'migrate', '--no-color', '-v', '1', @to);
    return wantarray ? ($status, $out, $err) : $status;
}

# A database of release 0 with that many orders, one in four of them paid.
sub shop_of {
    my ($database, $rows) = @_;
    app_database($node, $database);
    is(migrate($database, 'shop', '0001'), 0, "$database: release 0");
    $node->safe_psql($database, "INSERT INTO shop_order (status) SELECT CASE WHEN i % 4 = 0 THEN 'paid' ELSE 'new' END FROM generate_series(1, $rows) i");
    return;
}

# Orders that are paid, that are not, and that nobody knows of; and whether the column may be null.
sub orders {
    my ($database) = @_;
    return $node->safe_psql($database, q{SELECT count(*) FILTER (WHERE paid = (status = 'paid')), count(*) FILTER (WHERE paid IS NULL),
        (SELECT NOT attnotnull FROM pg_attribute WHERE attrelid = 'shop_order'::regclass AND attname = 'paid') FROM shop_order});
}

sub state_of {
    my ($database) = @_;
    return $node->safe_psql($database, q{SELECT state FROM migrate_progress WHERE name = 'shop_order_paid'});
}

sub applied {
    my ($database) = @_;
    return $node->safe_psql($database, q{SELECT string_agg(left(name, 4), ' ' ORDER BY name) FROM django_migrations});
}

subtest 'a fresh database goes straight through' => sub {
    app_database($node, 'fresh');
    is(migrate('fresh'), 0, 'migrate');
    is(applied('fresh'), '0001 0002 0003 0004', 'all is applied');
    is(orders('fresh'), '0|0|f', 'the column is required');
    is(state_of('fresh'), 'succeeded', 'and the migration counts as done');
    is((manage('fresh', 'makemigrations', '--check', '--dry-run'))[0], 0, 'the migrations make the model');
    is(migrate('fresh', 'shop', 'zero'), 0, 'back to zero');
    is(state_of('fresh'), '', 'nothing is left of it');
    is(migrate('fresh'), 0, 'and forwards again');
    is(state_of('fresh'), 'succeeded', 'done again');
};

subtest 'few rows are changed inline' => sub {
    shop_of('few', 5_000);
    is(migrate('few'), 0, 'migrate');
    is(orders('few'), '5000|0|f', 'every row is right, the column is required');
    is($node->safe_psql('few', q{SELECT detail FROM migrate_steps WHERE step = 1}), q{ran inside the caller's transaction: 5000 rows changed}, 'inline');
    is(migrate('few', 'shop', 'zero'), 0, 'back to zero');
    is(state_of('few'), '', 'nothing is left of it');
};

subtest 'a migration that is rolled back leaves nothing behind' => sub {
    shop_of('undone', 5_000);
    my $file = 'shop/migrations/0003_order_paid_backfill.py';
    write_file("$dir/$file", $page{$file} =~ s/\n    \]\n\z/\n        migrations.RunSQL("SELECT 1 \/ 0"),\n    ]\n/r);
    my ($status, $out, $err) = migrate('undone');
    isnt($status, 0, 'migrate fails');
    like($err, qr/division by zero/, 'for what comes after the gate');
    is(state_of('undone'), '', 'no migration');
    is(orders('undone'), '0|5000|t', 'no row is changed');
    write_file("$dir/$file", $page{$file});
    is(migrate('undone'), 0, 'mended, it goes through');
    is(orders('undone'), '5000|0|f', 'every row is right');
};

subtest 'many rows stop the deploy until the background is done' => sub {
    my $rows = many_rows();
    shop_of('many', $rows);
    my ($status, $out, $err) = migrate('many');
    isnt($status, 0, 'migrate fails');
    like($err, qr/\Q$message\E/, 'with the text of the page');
    is(applied('many'), '0001 0002', 'and stops before the gate');
    # The application of release 1 goes on writing.
    my $written = 0;
    do {
        $node->safe_psql('many', q{INSERT INTO shop_order (status, paid) VALUES ('new', false)});
        $written++;
    } until (state_of('many') // '') eq 'succeeded' || $written > 2_000;
    is(state_of('many'), 'succeeded', "the background has succeeded, beside $written writes");
    is(orders('many'), $rows + $written . '|0|t', 'every row is right');
    is(migrate('many'), 0, 'the second migrate goes through');
    is(applied('many'), '0001 0002 0003 0004', 'all is applied');
    is(orders('many'), $rows + $written . '|0|f', 'the column is required');
    is(migrate('many', 'shop', 'zero'), 0, 'back to zero');
};

subtest 'going back cancels what is under way' => sub {
    shop_of('back', many_rows());
    # So slow that it is under way for sure.
    $node->safe_psql('back', q{CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN PERFORM pg_sleep(0.001); RETURN new; END$$;
        CREATE TRIGGER slow BEFORE UPDATE ON shop_order FOR EACH ROW EXECUTE FUNCTION slow()});
    isnt(migrate('back'), 0, 'migrate is stopped by the gate');
    my ($status, $out, $err) = migrate('back');
    isnt($status, 0, 'and again');
    like($err, qr/has to be done first: it is (?:queued|running)\nDETAIL:  Progress: .*\nHINT:  Wait for it: CALL migrate_wait\('shop_order_paid'\);/, 'with progress and commands');
    is(migrate('back', 'shop', '0001'), 0, 'back to release 0');
    is(state_of('back'), '', 'the migration is forgotten');
    ok(eval { wait_until('processes to end', sub { processes($node) == 0 }) }, 'its processes are gone');
    $node->safe_psql('back', 'DROP TRIGGER slow ON shop_order');
    isnt(migrate('back'), 0, 'forwards again: stopped by the gate');
    $node->poll_query_until('back', q{SELECT state = 'succeeded' FROM migrate_progress}) or die;
    is(migrate('back'), 0, 'and through');
    is(orders('back'), many_rows() . '|0|f', 'every row is right');
};

done_testing();
