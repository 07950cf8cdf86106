#!/usr/bin/env bash
# Many small migrations at once, started one after the other from one session, against as many plain updates: seconds
# until all have succeeded, on a private server, in turn.
# TABLES=50 ROWS=20000 ROUNDS=3 WORKERS=1 (of each migration)
set -euo pipefail
# shellcheck source=test/lib/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../lib/common.sh"

tables=${TABLES:-50} rows=${ROWS:-20000} rounds=${ROUNDS:-3} workers=${WORKERS:-1}

test/lib/setup demo
make_work
build all
private_install
start_cluster "shared_preload_libraries = 'pg_drover'" "shared_buffers = 1GB" "max_wal_size = 16GB" "autovacuum = off"
sql -c 'CREATE EXTENSION pg_drover' >/dev/null

load() {
    for i in $(seq "$tables"); do
        echo "DROP TABLE IF EXISTS s$i; CREATE TABLE s$i AS SELECT i::bigint AS id, NULL::text AS status, repeat('x', 117) AS payload
              FROM generate_series(1, $rows) i; ALTER TABLE s$i ADD PRIMARY KEY (id); ANALYZE s$i;"
    done | sql >/dev/null 2>&1
    sql -c "SELECT migrate_drop(name) FROM migrate_progress" -c CHECKPOINT >/dev/null
}

plain() {
    for i in $(seq "$tables"); do echo "UPDATE s$i SET status = 'x' WHERE status IS NULL;"; done | sql >/dev/null
}

drover() {
    {
        for i in $(seq "$tables"); do
            echo "SELECT migrate_start('s$i', 's$i', \$\$status = 'x'\$\$, 'status IS NULL', workers => $workers);"
        done
        echo "DO \$\$ BEGIN WHILE EXISTS (SELECT FROM migrate_progress WHERE state <> 'succeeded') LOOP COMMIT; PERFORM pg_sleep(0.02); END LOOP; END \$\$;"
    } | sql >/dev/null 2>&1
}

declare -A took
printf '%-8s %8s %8s %8s\n' round plain drover speed
for round in $(seq "$rounds"); do
    for what in plain drover; do
        load
        begin=$(date +%s.%N)
        "$what"
        took[$what]=$(awk "BEGIN { print $(date +%s.%N) - $begin }")
    done
    printf '%-8s %8.2f %8.2f %7.2fx\n' "$round" "${took[plain]}" "${took[drover]}" \
        "$(awk "BEGIN { print ${took[plain]} / ${took[drover]} }")"
done
