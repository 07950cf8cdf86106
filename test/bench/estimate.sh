#!/usr/bin/env bash
# Holds migrate_estimate against the real run: three tables of different kinds, each estimated and then migrated, with one
# and with two workers, on a private server. Prints both and their ratio; fails if a duration is off by more than FACTOR.
# ROWS=1000000 FACTOR=1.5
set -euo pipefail
# shellcheck source=test/lib/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../lib/common.sh"

rows=${ROWS:-1000000} factor=${FACTOR:-1.5}

test/lib/setup demo
make_work
build all
private_install
start_cluster "shared_buffers = 256MB" "max_wal_size = 16GB" "autovacuum = off" "fsync = on"
sql -c 'CREATE EXTENSION pg_drover' >/dev/null

# Narrow rows and a clause that excludes what is done; wide rows, an index on the changed column and a trigger; a sparse
# clause on a random key.
make_table() {
    case $1 in
        narrow) sql -c "CREATE TABLE narrow AS SELECT i::bigint AS id, 'old' AS status, repeat('x', 60) AS pad
                        FROM generate_series(1, $rows) i; ALTER TABLE narrow ADD PRIMARY KEY (id)" ;;
        wide) sql -c "CREATE TABLE wide AS SELECT i::bigint AS id, i % 100 AS n, repeat('x', 400) AS pad
                      FROM generate_series(1, $rows / 2) i; ALTER TABLE wide ADD PRIMARY KEY (id); CREATE INDEX ON wide (n);
                      CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                      CREATE TRIGGER touch BEFORE UPDATE ON wide FOR EACH ROW EXECUTE FUNCTION touch()" ;;
        sparse) sql -c "CREATE TABLE sparse AS SELECT gen_random_uuid() AS id, i % 10 AS n, repeat('x', 100) AS pad
                        FROM generate_series(1, $rows) i; ALTER TABLE sparse ADD PRIMARY KEY (id)" ;;
    esac
    sql -c "VACUUM (ANALYZE) $1" -c CHECKPOINT
}

clauses() {
    case $1 in
        narrow) echo "'narrow', \$\$status = 'new'\$\$, \$\$status = 'old'\$\$" ;;
        wide) echo "'wide', 'n = n + 1'" ;;
        sparse) echo "'sparse', 'n = 10', 'n = 3'" ;;
    esac
}

bad=0
printf '%-8s %-8s %10s %21s %8s %6s   %12s %12s %6s   %12s %12s\n' table workers estimated interval seconds ratio \
    'WAL est.' 'WAL' ratio 'growth est.' growth
for table in narrow wide sparse; do
    for workers in 1 2; do
        sql -c "DROP TABLE IF EXISTS $table; DROP FUNCTION IF EXISTS touch CASCADE" 2>/dev/null
        make_table "$table"
        arguments=$(clauses "$table")
        IFS='|' read -r value low high wal growth < <(sql -c "
            SELECT extract(epoch FROM max(value::interval) FILTER (WHERE item = 'duration')), extract(epoch FROM max(low::interval) FILTER (WHERE item = 'duration')),
                   extract(epoch FROM max(high::interval) FILTER (WHERE item = 'duration')), max(pg_size_bytes(value)) FILTER (WHERE item = 'WAL'),
                   max(pg_size_bytes(value)) FILTER (WHERE item = 'table growth')
            FROM migrate_estimate($arguments, workers => $workers) WHERE item IN ('duration', 'WAL', 'table growth')")
        before=$(sql -c "SELECT pg_relation_size('$table')")
        sql -c CHECKPOINT
        sql -c "SELECT migrate_start('m', $arguments, workers => $workers)" >/dev/null 2>&1
        sql -c "CALL migrate_wait('m')"
        IFS='|' read -r took real_wal grew < <(sql -c "
            SELECT round(extract(epoch FROM finished_at - created_at), 1), wal_bytes, pg_relation_size('$table') - $before
            FROM migrate_progress JOIN migrate_definitions USING (name) WHERE name = 'm'")
        sql -c "SELECT migrate_drop('m')" >/dev/null
        IFS='|' read -r ratio wal_ratio off < <(sql -c "
            SELECT round($value::numeric / $took, 2), round($wal::numeric / greatest($real_wal, 1), 2),
                   $value::numeric / $took NOT BETWEEN 1 / $factor AND $factor")
        [[ $off == f ]] || bad=1
        printf '%-8s %-8s %9.1fs %9.1fs ..%8.1fs %7.1fs %6s   %9d MB %9d MB %6s   %9d MB %9d MB\n' "$table" "$workers" "$value" \
            "$low" "$high" "$took" "$ratio" $((wal >> 20)) $((real_wal >> 20)) "$wal_ratio" $((growth >> 20)) $((grew >> 20))
    done
done
((bad == 0)) || die "a duration is off by more than a factor of $factor"
