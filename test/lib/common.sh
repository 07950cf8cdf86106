#!/usr/bin/env bash
# Sourced by check, demo and bench. Owns $work, a directory of its own under /tmp, and what is in it: a private copy of
# PostgreSQL with pg_drover installed (the system's installation stays as it is), and one cluster on a unix socket.
# As root the servers run as user postgres, otherwise as the caller.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$top" || exit 1
# shellcheck disable=SC2034 # read by the scripts' finish()
exit_status=0
# The caller's make and libpq settings are for the caller's own make and servers.
unset MAKEFLAGS MFLAGS MAKELEVEL
for variable in "${!PG@}"; do
    [[ $variable != PG[A-Z]* ]] || unset "$variable"
done
export PAGER=cat

say() { printf '%s\n' "$*"; }

die() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# Runs a command as the account that owns the servers, in $work: that account may not be able to read the checkout.
as_server() {
    if ((EUID)); then
        (cd "$work" && exec "$@")
    else
        (cd "$work" && exec runuser -u postgres -- env HOME="$work" PATH="$PATH" "$@")
    fi
}

make_work() {
    ((EUID)) || id postgres >/dev/null 2>&1 || die "as root this needs the account postgres to run servers"
    work=$(mktemp -d /tmp/drover.XXXXXX)
    ((EUID)) || chown postgres: "$work"
    # A second signal must not cut the cleaning short: make passes on the one that it got.
    trap 'exit_status=$?; trap "" INT TERM; finish' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

# Runs at the end, $exit_status being the script's. Scripts with processes of their own redefine it and call clean_up.
finish() { clean_up; }

clean_up() {
    stop_cluster
    rm -rf "$work"
}

build() {
    # PGXS has a compiler of its own, which only the command line overrides.
    make --no-print-directory -s -j"$(nproc)" ${CXX:+"CXX=$CXX"} "$@"
}

# Copies PostgreSQL below $work/install and installs the build there; programs find their files relative to themselves.
private_install() {
    local config dir
    config=$(make -s pg-config)
    for dir in "$("$config" --bindir)" "$("$config" --pkglibdir)" "$("$config" --sharedir)"; do
        mkdir -p "$work/install$dir"
        tar -C "$dir" -ch --exclude=./bitcode --exclude=./man . | tar -C "$work/install$dir" -x
    done
    make --no-print-directory -s install DESTDIR="$work/install" CLIENT_BINDIR="$("$config" --bindir)"
    chmod -R a+rX "$work/install"
    PGBIN=$work/install$("$config" --bindir)
    PATH=$PGBIN:$PATH
    export PATH
    PGXS_DIR=$("$PGBIN/pg_config" --pgxs)
    PGXS_DIR=${PGXS_DIR%/src/makefiles/pgxs.mk}
    export PGXS_DIR
}

# Makes and starts the cluster and points libpq at it. Arguments: further lines of postgresql.conf.
start_cluster() {
    as_server initdb -D "$work/data" -U postgres -A trust -E UTF8 --no-locale --no-sync >"$work/initdb.log" 2>&1 ||
        { cat "$work/initdb.log" >&2; die "initdb failed"; }
    printf '%s\n' "listen_addresses = ''" "unix_socket_directories = '$work'" "port = 54329" \
        "max_worker_processes = 16" "log_line_prefix = '%m [%p] %b %q%a '" "$@" >>"$work/data/postgresql.conf"
    as_server pg_ctl -s -w -D "$work/data" -l "$work/server.log" start ||
        { tail -n 30 "$work/server.log" >&2; die "the server did not start"; }
    export PGHOST=$work PGPORT=54329 PGUSER=postgres PGDATABASE=postgres
}

stop_cluster() {
    [[ ! -e $work/data/postmaster.pid ]] || as_server pg_ctl -s -D "$work/data" -m immediate stop || true
}

# One statement, its result unaligned. Arguments: as psql's.
sql() {
    psql -X -q -v ON_ERROR_STOP=1 -At "$@"
}
