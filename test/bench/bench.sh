#!/usr/bin/env bash
# Times migrations against the alternatives on private servers; prints tables and writes build/bench.json.
# With argument oltp: what an application feels beside them; writes build/bench-oltp.json.
# doc/benchmark.md has the method and the variables that choose and size it.
set -euo pipefail
# shellcheck source=test/lib/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../lib/common.sh"

# A server of its own for every group of scenarios: main, fsync (+1 ms on every fsync), small (64 MB of buffers).
# Checkpoints and autovacuum would fall on one run or another by chance.
start_server() {
    local buffers=${BUFFERS:-2GB} preload=
    [[ $1 != small ]] || buffers=64MB
    [[ $1 != fsync ]] || preload=$work/slow_fsync.so
    LD_PRELOAD=$preload start_cluster "shared_preload_libraries = 'pg_drover'" "shared_buffers = $buffers" \
        "max_wal_size = 16GB" "min_wal_size = 4GB" "checkpoint_timeout = 1h" "autovacuum = off"
}

# Merges and prints what was measured on each server.
report() {
    local parts=("$work"/part-*.json) status=0
    [[ -e ${parts[0]} ]] || return 0
    python3 -B test/bench/report.py build/bench.json "${parts[@]}" || status=$?
    rm "${parts[@]}"
    return "$status"
}

# What was measured before an error or Ctrl-C is not lost.
finish() {
    report || true
    elsewhere stop_cluster
    clean_up
}

# Runs a function for a second server, with a directory of its own.
elsewhere() {
    local work=$work/elsewhere
    "$@"
}

measure() {
    local server number=0
    for server in $(python3 -B test/bench/bench.py --servers "${choice[@]}"); do
        number=$((number + 1))
        start_server "$server"
        python3 -B test/bench/bench.py --server "$server" "${choice[@]}" --rows "${ROWS:-2000000}" \
            --rounds "${ROUNDS:-5}" --settings "${SETTINGS:-"{}"}" --client "$PWD/build/bench/client" \
            --postmaster "$(head -n 1 "$work/data/postmaster.pid")" --out "$work/part-$number.json"
        stop_cluster
        rm -rf "$work/data"
    done
    report
}

test/lib/setup bench
choice=(--scenarios "${SCENARIOS:-all}" --variants "${VARIANTS:-}" --base "${BASE:-}")
# A misspelt name is told before anything is built.
[[ ${1:-} == oltp ]] || python3 -B test/bench/bench.py --servers "${choice[@]}" >/dev/null
build all build/bench/client build/bench/slow_fsync.so
make_work
private_install
cp build/bench/slow_fsync.so "$work"
chmod a+rx "$work/slow_fsync.so"

case ${1:-} in
    '') measure ;;
    oltp)
        as_server mkdir "$work/elsewhere"
        elsewhere start_server main
        start_server main
        python3 -B test/bench/oltp.py --rows "${ROWS:-1000000}" --rounds "${ROUNDS:-3}" --rate "${RATE:-500}" \
            --variants "${VARIANTS:-}" --work "${WORK:-update}" --settings "${SETTINGS:-"{}"}" \
            --client "$PWD/build/bench/client" --elsewhere "$work/elsewhere" --logs "$work" --out build/bench-oltp.json
        ;;
    *) die "unknown argument \"$1\"; there is: oltp" ;;
esac
