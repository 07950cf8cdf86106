# Migrations of the past: no statement of a start, of the supervisor, of a worker or of a look at one name reads them
# all, and pg_drover.history_retention forgets them.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Test::More;

my $node = new_node('history', preload => 1, conf => "pg_drover.naptime = 200ms\nautovacuum = off");
$node->safe_psql('postgres', q{
    CREATE TABLE t AS SELECT i AS id, 0 AS n FROM generate_series(1, 1000) i;
    ALTER TABLE t ADD PRIMARY KEY (id);
    SELECT migrate_start('first', 't', 'n = 1', 'n = 0');
    CALL migrate_wait('first', '60s');
});
# The very rows of one that has ended, many times, all but the newest of them older than a day.
$node->safe_psql('postgres', q{
    CREATE TEMP TABLE one AS SELECT * FROM drover.migration WHERE name = 'first';
    DO $$
    DECLARE names text; vals text; tab text;
    BEGIN
        SELECT string_agg(quote_ident(attname), ', '), string_agg(CASE attname WHEN 'name' THEN $q$'past ' || i$q$
                 WHEN 'finished_at' THEN $q$now() - '2 days'::interval$q$ ELSE 'o.' || quote_ident(attname) END, ', ')
        INTO names, vals FROM pg_attribute WHERE attrelid = 'drover.migration'::regclass AND attnum > 0 AND NOT attisdropped AND attname <> 'id';
        EXECUTE format('INSERT INTO drover.migration (%s) SELECT %s FROM one o, generate_series(1, 5000) i', names, vals);
        FOREACH tab IN ARRAY '{step,slice}'::text[] LOOP
        SELECT string_agg(quote_ident(attname), ', '), string_agg(CASE attname WHEN 'migration_id' THEN 'm.id' ELSE 's.' || quote_ident(attname) END, ', ')
        INTO names, vals FROM pg_attribute WHERE attrelid = ('drover.' || tab)::regclass AND attnum > 0 AND NOT attisdropped AND attname <> 'id';
        EXECUTE format($q$INSERT INTO drover.%1$I (%2$s) SELECT %3$s FROM drover.migration m, drover.%1$I s, one o WHERE m.name LIKE 'past %%' AND s.migration_id = o.id$q$, tab, names, vals);
        END LOOP;
        INSERT INTO drover.event (migration_id, kind, message) SELECT id, 'created', '' FROM drover.migration WHERE name LIKE 'past %';
        INSERT INTO drover.error (migration_id, pass, sqlstate, message, attempt, will_retry, pid) SELECT id, 1, '22012', '', 1, false, 1 FROM drover.migration WHERE name LIKE 'past %';
    END $$;
});
$node->safe_psql('postgres', "VACUUM ANALYZE drover.$_") for qw(migration slice event error batch step);
my $read = q{SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) FROM pg_stat_all_tables WHERE schemaname = 'drover'};
my $before = $node->safe_psql('postgres', $read);
$node->safe_psql('postgres', q{
    SELECT migrate_start('now', 't', 'n = 2', 'n = 1', settings => '{"undo": true, "alert_after": "1h"}');
    CALL migrate_wait('now', '60s');
    SELECT * FROM migrate_progress WHERE name = 'now';
    SELECT migrate_auto('auto', 't', 'n = 3', 'n = 5');
    SELECT migrate_start('later', 't', 'n = 3', 'n = 2', after => ARRAY['now']);
    CALL migrate_wait('later', '60s');
    SELECT migrate_assert_done('later');
    SELECT migrate_drop('auto');
});
# Processes report what they have read when they are idle or end.
$node->poll_query_until('postgres', 'SELECT NOT EXISTS (SELECT FROM drover.process)') or die 'processes are left';
cmp_ok($node->safe_psql('postgres', $read) - $before, '<', 4_000, 'nothing reads all that has been');

is($node->safe_psql('postgres', q{SELECT count(*) FROM migrate_progress}), '5003', 'all are there');
$node->append_conf('postgresql.conf', "pg_drover.history_retention = '1d'");
$node->reload;
$node->safe_psql('postgres', q{
    SELECT migrate_start('waits', 't', 'n = 4', 'n = 3', start_after => now() + '1 day', after => ARRAY['past 1']);
});
ok($node->poll_query_until('postgres', q{SELECT count(*) = 1 FROM drover.migration WHERE name LIKE 'past%'}), 'those of the past are forgotten');
is($node->safe_psql('postgres', q{SELECT string_agg(name, ', ' ORDER BY name) FROM drover.migration}),
    'first, later, now, past 1, waits', 'but not what others come after, nor what has ended just now');
is($node->safe_psql('postgres', q{SELECT (SELECT count(*) FROM drover.slice s WHERE NOT EXISTS (SELECT FROM drover.migration m WHERE m.id = s.migration_id))
    + (SELECT count(*) FROM drover.event) - (SELECT count(*) FROM drover.event e JOIN drover.migration m ON m.id = e.migration_id)}), '0', 'with all that was known of them');
done_testing();
