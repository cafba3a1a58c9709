# A PostgreSQL cluster of its own for one run of the tests: made in a temporary folder,
# thrown away afterwards. Sourced by tests/run.
#
# fsync is off: these tests ask whether the program does right, not whether a disk does,
# and the cluster never outlives them. What survives a crash is tested on clusters that
# have it on.

cluster=""
cluster_bin=""

# PostgreSQL refuses to run as root, so as root it runs as its own user, or as nobody.
as_cluster_user() {
  local user
  if [ "$(id -u)" -ne 0 ]; then
    (cd "$cluster" && "$@")
    return
  fi
  user=$(cluster_user)
  if command -v runuser >/dev/null; then
    (cd "$cluster" && runuser -u "$user" -- "$@")
  else
    (cd "$cluster" && setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups -- "$@")
  fi
}

cluster_user() { if id postgres >/dev/null 2>&1; then echo postgres; else echo nobody; fi; }

free_port() {
  node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'
}

start_postgres() {
  local password port attempt
  if [ -n "${POKCASES_TEST_POSTGRES:-}" ]; then
    export POKCASES_TEST_POSTGRES
    return
  fi
  cluster_bin=$(postgres_folder)
  if [ -z "$cluster_bin" ]; then
    say "No PostgreSQL here: the tests on it will be skipped. Install it: apt-get install postgresql"
    return
  fi

  cluster=$(mktemp -d "${TMPDIR:-/tmp}/pokcases-postgres.XXXXXX") || return
  password=$(node -p 'require("crypto").randomBytes(18).toString("hex")')
  printf '%s\n' "$password" >"$cluster/password"
  [ "$(id -u)" -ne 0 ] || chown -R "$(cluster_user)" "$cluster"
  if ! as_cluster_user "$cluster_bin/initdb" -D "$cluster/data" -U postgres --pwfile="$cluster/password" \
         --auth=scram-sha-256 --encoding=UTF8 --no-locale --no-sync >"$results/postgres-initdb.log" 2>&1 </dev/null; then
    say "PostgreSQL could not make a cluster; the tests on it will be skipped:"
    tail -n 5 "$results/postgres-initdb.log"
    stop_postgres
    return
  fi
  cat >>"$cluster/data/postgresql.conf" <<TEXT
listen_addresses = '127.0.0.1'
unix_socket_directories = '$cluster'
max_connections = 300
shared_buffers = 128MB
fsync = off
full_page_writes = off
TEXT

  # Between finding a free port and using it somebody else may take it.
  for attempt in 1 2 3; do
    port=$(free_port)
    if as_cluster_user "$cluster_bin/pg_ctl" -D "$cluster/data" -l "$cluster/server.log" -o "-p $port" -w -t 60 start \
         >/dev/null 2>&1 </dev/null; then
      export POKCASES_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Password=$password;Database=postgres"
      say "PostgreSQL $("$cluster_bin/postgres" --version | grep -oE '[0-9]+(\.[0-9]+)*' | head -n 1) on port $port."
      return
    fi
  done
  say "PostgreSQL did not start; the tests on it will be skipped:"
  tail -n 5 "$cluster/server.log" 2>/dev/null
  stop_postgres
}

stop_postgres() {
  [ -n "$cluster" ] || return 0
  [ ! -f "$cluster/data/postmaster.pid" ] ||
    as_cluster_user "$cluster_bin/pg_ctl" -D "$cluster/data" -m immediate -w -t 20 stop >/dev/null 2>&1 </dev/null
  [ ! -f "$cluster/server.log" ] || cp "$cluster/server.log" "$results/postgres.log" 2>/dev/null
  rm -rf "$cluster"
  cluster=""
}
