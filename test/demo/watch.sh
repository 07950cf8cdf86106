#!/usr/bin/env bash
# Draws doc/watch.svg, or the file that is given: a real `drover watch`, of two million rows on a private server.
set -euo pipefail
# shellcheck source=test/lib/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../lib/common.sh"

out=${1:-doc/watch.svg}
rows=${ROWS:-2000000}

build all
make_work
private_install
start_cluster "shared_preload_libraries = 'pg_drover'" "shared_buffers = 512MB" "max_wal_size = 4GB"
psql -X -q -v ON_ERROR_STOP=1 <<SQL
CREATE EXTENSION pg_drover;
CREATE TABLE orders (id bigint PRIMARY KEY, status text, n int NOT NULL DEFAULT 0, payload text);
INSERT INTO orders SELECT i, NULL, 0, repeat('x', 100) FROM generate_series(1, $rows) i;
VACUUM ANALYZE orders;
CHECKPOINT;
SQL
python3 -B test/demo/terminal.py "$out" 100 24 60 \
    "drover -q start orders_status orders --set \"status = 'new'\" --where 'status IS NULL' --workers 2" \
    "drover watch orders_status"
