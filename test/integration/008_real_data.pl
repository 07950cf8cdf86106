# Real, dirty data: the surfaces of the world's runways, free text in 665 spellings, sorted into categories.
# DROVER_DATA: the directory of runways.csv.gz.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

my $file = ($ENV{DROVER_DATA} // '') . '/runways.csv.gz';
plan skip_all => "$file is not there (DROVER_DATA)" unless -r $file;

my $rows = 48_184;
my $node = new_node('real');

sub sql { return $node->safe_psql('postgres', $_[0]) }

my @columns = qw(airport_ref airport_ident length_ft width_ft surface lighted closed le_ident le_latitude_deg le_longitude_deg
    le_elevation_ft le_heading_degt le_displaced_threshold_ft he_ident he_latitude_deg he_longitude_deg he_elevation_ft
    he_heading_degt he_displaced_threshold_ft);
my @not_null = qw(airport_ident surface le_ident);
sql('CREATE TABLE runways (id integer PRIMARY KEY, ' . join(', ', map { "$_ text" } @columns) . ')');
sql(join ';', map { "ALTER TABLE runways ALTER $_ SET NOT NULL" } @not_null);
sql("\\copy runways FROM PROGRAM 'zcat $file' (FORMAT csv, HEADER, FORCE_NOT_NULL (" . join(', ', @not_null) . '))');
sql('ALTER TABLE runways ADD surface_category text, ADD visits integer NOT NULL DEFAULT 0');
sql('CREATE UNIQUE INDEX runways_by_name ON runways (airport_ident, le_ident, id); VACUUM ANALYZE runways');
is(sql('SELECT count(*), count(DISTINCT surface) FROM runways'), "$rows|665", 'the data is what it is said to be');

# The first pattern that matches wins.
my @categories = (
    [ 'concrete', 'con' ], [ 'asphalt', 'asp' ], [ 'asphalt', 'bit' ], [ 'grass', 'turf' ], [ 'grass', 'gr(a)?s' ], [ 'grass', 'sod' ],
    [ 'gravel', 'gr(a)?ve?l' ], [ 'gravel', 'gvl' ], [ 'gravel', 'piçarra' ], [ 'earth', 'dirt' ], [ 'earth', 'earth' ],
    [ 'earth', 'sand' ], [ 'earth', 'gre' ], [ 'water', 'wat' ], [ 'snow', 'ice' ], [ 'snow', 'snow' ],
);
my $case = 'CASE ' . join(' ', map { "WHEN lower(surface) ~ '$_->[1]' THEN '$_->[0]'" } @categories)
    . q{ WHEN btrim(surface) = '' THEN 'unknown' ELSE 'other' END};

sub migrate {
    my ($name, $set, $where, $key) = @_;
    $_ =~ s/'/''/g for $set, $where;
    sql("SELECT migrate_start('$name', 'runways', '$set', nullif('$where', ''), workers => 2, settings => '{\"key\": \"$key\", \"batch_rows\": 3000}')");
    return wait_state($node, $name, 'succeeded');
}

my $end = migrate('categories', "surface_category = $case", 'surface_category IS NULL', 'runways_pkey');
is($end->{rows_done}, $rows, 'every row was changed');
is(sql('SELECT count(*), count(surface_category) FROM runways'), "$rows|$rows", 'no row is lost, none without a category');
is(sql(q{SELECT migrate_remaining('categories')}), 0, 'nothing remains');

# The same question asked in another way: each spelling once, the patterns in a table, LIKE instead of expressions.
my @likes = map {
    my ($category, $pattern) = @$_;
    my @texts = $pattern eq 'gr(a)?s' ? qw(grs gras) : $pattern eq 'gr(a)?ve?l' ? qw(grvl gravl gravel grvel) : ($pattern);
    map { [ $category, $_ ] } @texts;
} @categories;
my $values = join ', ', map { "($_, '$likes[$_][0]', '$likes[$_][1]')" } 0 .. $#likes;
my $expected = sql(qq{
    WITH spelling AS (SELECT surface, count(*) AS n FROM runways GROUP BY surface),
         category (rank, name, word) AS (VALUES $values),
         chosen AS (SELECT DISTINCT ON (surface) surface, n, coalesce(name, CASE WHEN surface ~ '^ *\$' THEN 'unknown' ELSE 'other' END) AS name
                    FROM spelling LEFT JOIN category ON lower(surface) LIKE '%' || word || '%' ORDER BY surface, rank)
    SELECT name, sum(n) FROM chosen GROUP BY name ORDER BY name});
is(sql('SELECT surface_category, count(*) FROM runways GROUP BY 1 ORDER BY 1'), $expected, 'the categories are those of another query');
is(scalar(split /\n/, $expected), 9, 'nine of them');
note $expected;

# Text in the order of the database's collation, several columns, many rows equal in the first.
$end = migrate('by_name', 'visits = visits + 1', '', 'runways_by_name');
is($end->{rows_done}, $rows, 'a walk by a text key changes every row');
is(sql('SELECT count(*), min(visits), max(visits) FROM runways'), "$rows|1|1", 'exactly once');
is(sql(q{SELECT DISTINCT key_columns FROM migrate_slices WHERE name = 'by_name'}), '{airport_ident,le_ident,id}', 'by that key');
cmp_ok(sql(q{SELECT count(*) FROM migrate_slices WHERE name = 'by_name'}), '>', 1, 'in several slices');

$node->stop;
done_testing();
