# Upgrades: a catalog that came by ALTER EXTENSION ... UPDATE equals one that was installed fresh, and until then the
# library refuses with the statement to run.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('upgrade', preload => 0);
my ($new) = $node->safe_psql('postgres', q{SELECT default_version FROM pg_available_extensions WHERE name = 'pg_drover'});
my @old = split /\n/, $node->safe_psql('postgres', qq{SELECT version FROM pg_available_extension_versions WHERE name = 'pg_drover' AND version <> '$new' ORDER BY 1});
cmp_ok(scalar @old, '>', 0, 'there are released versions');

# All that an installation consists of, a line for each thing.
my $catalog = q{
    WITH member AS (
        SELECT d.classid, d.objid, pg_describe_object(d.classid, d.objid, 0) AS object FROM pg_depend d
        WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
          AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'pg_drover')),
    relation AS (SELECT m.object, c.* FROM member m JOIN pg_class c ON m.classid = 'pg_class'::regclass AND c.oid = m.objid)
    SELECT line FROM (
        SELECT format('%s: comment %s', object, obj_description(objid, classid::regclass::name)) FROM member
        UNION ALL SELECT format('%s: %s, source %s, acl %s', m.object, pg_get_functiondef(p.oid), p.prosrc, p.proacl)
            FROM member m JOIN pg_proc p ON m.classid = 'pg_proc'::regclass AND p.oid = m.objid
        UNION ALL SELECT format('%s: %s', object, pg_get_viewdef(oid)) FROM relation WHERE relkind = 'v'
        UNION ALL SELECT format('%s: options %s acl %s owner %s', object, reloptions, relacl, relowner::regrole) FROM relation
        UNION ALL SELECT format('%s: column %s %s %s not null %s identity %s default %s comment %s', r.object, row_number() OVER (PARTITION BY a.attrelid ORDER BY a.attnum), a.attname, format_type(a.atttypid, a.atttypmod),
                                a.attnotnull, a.attidentity, pg_get_expr(d.adbin, d.adrelid), col_description(a.attrelid, a.attnum))
            FROM relation r JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped AND r.relkind <> 'S'
            LEFT JOIN pg_attrdef d ON d.adrelid = r.oid AND d.adnum = a.attnum
        UNION ALL SELECT format('%s: constraint %s %s', r.object, c.conname, pg_get_constraintdef(c.oid)) FROM relation r JOIN pg_constraint c ON c.conrelid = r.oid
        UNION ALL SELECT format('%s: index %s', r.object, pg_get_indexdef(i.indexrelid)) FROM relation r JOIN pg_index i ON i.indrelid = r.oid
        UNION ALL SELECT format('%s: trigger %s', r.object, pg_get_triggerdef(t.oid)) FROM relation r JOIN pg_trigger t ON t.tgrelid = r.oid AND NOT t.tgisinternal
        UNION ALL SELECT format('dumped %s %s', t.relation::regclass, t.condition)
            FROM pg_extension e CROSS JOIN unnest(e.extconfig, e.extcondition) AS t (relation, condition) WHERE e.extname = 'pg_drover'
        UNION ALL SELECT format('schema drover: %s', nspacl) FROM pg_namespace WHERE nspname = 'drover') l (line)
    ORDER BY line COLLATE "C"};

$node->safe_psql('postgres', 'CREATE DATABASE fresh');
$node->safe_psql('fresh', 'CREATE EXTENSION pg_drover');
my $fresh = $node->safe_psql('fresh', $catalog);
like($fresh, qr/migrate_start/, 'the fresh catalog was read');

for my $from (@old) {
    my $database = "from_$from";
    $node->safe_psql('postgres', qq{CREATE DATABASE "$database"});
    $node->safe_psql($database, qq{CREATE EXTENSION pg_drover VERSION '$from'; CREATE TABLE t (id int PRIMARY KEY, n int)});
    is($node->safe_psql($database, 'SELECT count(*) FROM migrate_progress'), '0', "$from: the views can be read");
    my ($status, $out, $error) = $node->psql($database, q{SELECT migrate_start('m', 't', 'n = 1')});
    isnt($status, 0, "$from: a start is refused before the update");
    like($error, qr/not of the version of the library.*HINT:  ALTER EXTENSION pg_drover UPDATE TO '\Q$new\E'/s, "$from: with what to run");
    $node->safe_psql($database, "ALTER EXTENSION pg_drover UPDATE TO '$new'");
    is($node->safe_psql($database, $catalog), $fresh, "$from: the updated catalog equals a fresh one");
    $node->safe_psql($database, q{INSERT INTO t SELECT i FROM generate_series(1, 10) i; SELECT migrate_start('m', 't', 'n = 1')});
    $node->safe_psql($database, q{CALL migrate_wait('m', '1 min')});
    is($node->safe_psql($database, 'SELECT sum(n) FROM t'), '10', "$from: a migration runs after the update");
}

done_testing();
