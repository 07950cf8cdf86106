# The type of the key changes under way. Within an operator family the index sorts as before, but the text of a cursor may
# mean another value: then the migration stops and says so, and goes on when the type is as it was. Where it means the
# same the migration just goes on. Every row is changed once.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Test::More;

my $node = new_node('key_type', preload => 1, conf => 'pg_drover.naptime = 200ms');
sub sql { return $node->safe_psql('postgres', join '; ', @_) }

# Type, value of row g, other type, and how to come back (empty: what was rounded away does not; undef: it goes on).
my @cases = (
    [ 'timestamp', q{timestamp '2020-01-01' + g * interval '1 min'}, 'timestamptz', 'timestamp' ],
    [ 'timestamp(3)', q{timestamp '2020-01-01' + g * interval '1.4 s'}, 'timestamp(0)', '' ],
    [ 'date', q{date '2020-01-01' + g}, 'timestamptz', 'date' ],
    [ 'real', q{g + 0.1}, 'double precision', 'real' ],
    [ 'numeric(10,2)', q{g + 0.26}, 'numeric(10,1)', '' ],
    [ 'integer', 'g', 'bigint', undef ],
    [ 'bigint', 'g', 'smallint', undef ],
    [ 'varchar(20)', q{'k' || g}, 'text', undef ],
);
my $number = 0;
for my $case (@cases) {
    my ($type, $value, $other, $back) = @$case;
    my $name = 'key_' . ++$number;
    sql("CREATE TABLE $name (id $type PRIMARY KEY, n integer NOT NULL DEFAULT 0)", "INSERT INTO $name SELECT $value FROM generate_series(1, 3000) g", "ANALYZE $name");
    sql("SELECT migrate_start('$name', '$name', 'n = n + 1', settings => '{\"batch_rows\": 1000, \"pause\": \"1h\"}')");
    wait_until("$name: a batch", sub { (progress($node, $name) // {})->{rows_done} });
    sql("SET TimeZone = 'Asia/Tokyo'", "ALTER TABLE $name ALTER id TYPE $other");
    sql(qq{SELECT migrate_alter('$name', '{"batch_rows": null, "pause": null}')});
    if (defined $back) {
        my $end = wait_state($node, $name, 'failed');
        is("$end->{sqlstate} $end->{message}", "0A000 the key of relation public.$name that the migration walks sorts or reads otherwise now", "$type to $other: it stops");
        if (!$back) {
            is(counters($node, $name), '3000 0 1', "$type to $other: no row was changed twice");
            next;
        }
        sql("SET TimeZone = 'Asia/Tokyo'", "ALTER TABLE $name ALTER id TYPE $back", "SELECT migrate_retry('$name')");
    }
    wait_state($node, $name, 'succeeded');
    is(counters($node, $name), '3000 1 1', "$type to $other: every row was changed once");
}

# A row in quarantine is known by its key, as it read then.
sql(q{CREATE TABLE kept (id timestamp PRIMARY KEY, n integer NOT NULL DEFAULT 0 CHECK (n = 0 OR id <> '2020-01-02'))},
    q{INSERT INTO kept SELECT timestamp '2020-01-01' + g * interval '1 hour' FROM generate_series(1, 100) g},
    q{SELECT migrate_start('kept', 'kept', 'n = n + 1', strategy => 'key', settings => '{"on_error": "skip"}')});
wait_state($node, 'kept', 'succeeded_with_errors');
sql(q{ALTER TABLE kept DROP CONSTRAINT kept_check}, q{SET TimeZone = 'Asia/Tokyo'}, q{ALTER TABLE kept ALTER id TYPE timestamptz},
    q{SELECT migrate_retry('kept', errors_only => true)});
is(wait_state($node, 'kept', 'failed')->{sqlstate}, '0A000', 'a retry of rows in quarantine stops likewise');
sql(q{SET TimeZone = 'Asia/Tokyo'}, q{ALTER TABLE kept ALTER id TYPE timestamp}, q{SELECT migrate_retry('kept')});
wait_state($node, 'kept', 'succeeded');
is(counters($node, 'kept'), '100 1 1', 'as it was, it is changed once');
done_testing();
