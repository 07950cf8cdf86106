#!/usr/bin/env bash
# Shows one migration of a million rows under load, through the kill -9 of a worker, and proves the result.
# Everything runs on a private server in a directory of its own; KEEP=1 leaves it running.
set -euo pipefail
# shellcheck source=test/lib/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../lib/common.sh"

kill_at=40          # percent
load=() killer=

step() { printf '\n\033[1m%s\033[0m\n' "== $*"; }
[[ -t 1 ]] || step() { printf '\n%s\n' "== $*"; }

# Runs psql as a reader would, and shows the statement.
show() {
    say "   $1"
    psql -X -q -v ON_ERROR_STOP=1 -c "$1"
}

# pgbench gives up when the server restarts; applications reconnect.
workload() {
    trap 'kill "$bench" 2>/dev/null; exit 0' TERM
    while true; do
        pgbench -n -b simple-update -c 2 -R 200 -T 3600 >/dev/null 2>&1 &
        bench=$!
        wait "$bench" || sleep 0.2
    done
}

# Kills one worker in the middle, and leaves its process id and the percentage in $work/killed.
kill_a_worker() {
    local pid percent
    while true; do
        percent=$(sql -c "SELECT trunc(percent) FROM migrate_progress WHERE name = 'demo'" 2>/dev/null) || percent=
        if ((${percent:-0} >= kill_at)); then
            pid=$(sql -c "SELECT pid FROM pg_stat_activity WHERE backend_type = 'pg_drover worker' LIMIT 1" \
                2>/dev/null) || pid=
            if [[ -n $pid ]] && kill -9 "$pid" 2>/dev/null; then
                echo "$pid $percent" >"$work/killed"
                return
            fi
        fi
        sleep 0.1
    done
}

end_background() {
    local pid
    for pid in ${load[@]+"${load[@]}"} $killer; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    load=() killer=
}

finish() {
    end_background
    if ((exit_status)) && [[ -s $work/server.log ]]; then
        say "-- last lines of the server's log" >&2
        tail -n 20 "$work/server.log" >&2
    fi
    if [[ ${KEEP:-0} == 1 ]] && ((exit_status == 0)); then
        say "   The server keeps running:  $PGBIN/psql -h $PGHOST -p $PGPORT -U $PGUSER"
        say "   The client:                $PGBIN/drover list -h $PGHOST -p $PGPORT -U $PGUSER"
        say "   To stop and remove it:     $(stop_line); rm -rf $work"
    else
        clean_up
    fi
}

stop_line() {
    local account=
    ((EUID)) || account="runuser -u postgres -- "
    echo "$account$PGBIN/pg_ctl -D $work/data stop"
}

test/lib/setup demo
step "Building the extension and the client (the first time about a minute)"
build all
make_work
private_install

step "Starting a private PostgreSQL in $work (unix socket only)"
start_cluster "shared_preload_libraries = 'pg_drover'" "shared_buffers = 256MB" "max_wal_size = 2GB"
show "CREATE EXTENSION pg_drover"

step "A table of 1,000,000 rows, and applications that write to it all the time"
pgbench -i -q -s 10 2>&1 | tail -n 1
show "ALTER TABLE pgbench_accounts ADD COLUMN n int NOT NULL DEFAULT 0"
workload &
load=($!)

step "Starting a migration: n = n + 1 for every row, by two workers, with pauses so that it can be watched"
show "SELECT migrate_start('demo', 'pgbench_accounts', 'n = n + 1', workers => 2,
                        settings => '{\"batch_rows\": 5000, \"pause\": \"100ms\"}')"

step "drover watch demo. At $kill_at % a worker gets kill -9; the server restarts all its processes, and watch reconnects"
kill_a_worker &
killer=$!
drover watch demo || die "the migration did not succeed"

[[ -s $work/killed ]] || die "the migration ended before a worker could be killed"
read -r pid percent <"$work/killed"
step "Worker $pid was killed at $percent %; the migration went on from its last commit. Every row changed exactly once?"
end_background
show "SELECT count(*) AS rows, count(*) FILTER (WHERE n = 1) AS changed_once,
          (SELECT count(*) FROM pgbench_history) AS writes_meanwhile FROM pgbench_accounts"
[[ $(sql -c "SELECT count(*) FILTER (WHERE n = 1) = count(*) AND count(*) = 1000000 FROM pgbench_accounts") == t ]] ||
    die "not every row has n = 1"
say "   Yes: all 1,000,000 rows have n = 1."
show "SELECT at::time(0), kind, state, message FROM migrate_events WHERE name = 'demo' ORDER BY event_id"

step "Where to go next: README.md, doc/, build/drover --help"
