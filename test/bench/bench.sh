#!/usr/bin/env bash
# Compares migrations with the plain single UPDATE on a private server; prints a table and writes build/bench.json.
# ROWS (2000000), ROUNDS (3) and SCENARIOS ("status counter") set its size; see bench.py for the method.
set -euo pipefail
# shellcheck source=test/lib/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../lib/common.sh"

test/lib/setup bench
build all
make_work
private_install
# Checkpoints and autovacuum would fall on one run or another by chance.
start_cluster "shared_preload_libraries = 'pg_drover'" "shared_buffers = 512MB" "max_wal_size = 8GB" \
    "checkpoint_timeout = 1h" "autovacuum = off"
sql -c "CREATE EXTENSION pg_drover"
mkdir -p build
# shellcheck disable=SC2086 # a list of words
python3 test/bench/bench.py --rows "${ROWS:-2000000}" --rounds "${ROUNDS:-3}" --json build/bench.json \
    --scenarios ${SCENARIOS:-status counter}
