# What a machine must have, and what tests/run may add to it. Sourced by tests/run.

check_sdk_and_node() {
  local fine=0 major
  if ! command -v dotnet >/dev/null; then
    say "The .NET 10 SDK is needed, and there is no dotnet on the PATH: https://dotnet.microsoft.com/download" >&2
    fine=1
  elif ! dotnet --list-sdks 2>/dev/null | grep -q '^10\.'; then
    say "The .NET 10 SDK is needed; here are only: $(dotnet --list-sdks 2>/dev/null | cut -d' ' -f1 | tr '\n' ' ')" >&2
    fine=1
  fi
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    say "Node.js 20 or newer with npm is needed, and is not on the PATH: https://nodejs.org" >&2
    fine=1
  else
    major=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null)
    if [ "${major:-0}" -lt 20 ]; then
      say "Node.js 20 or newer is needed; here is $(node --version 2>/dev/null)." >&2
      fine=1
    fi
  fi
  return $fine
}

# The folder that holds initdb, pg_ctl and postgres; empty when there is none.
# Debian keeps them off the PATH, one folder a version: the newest wins.
postgres_folder() {
  local folder
  for folder in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV) \
                "$(pg_config --bindir 2>/dev/null)" \
                "$(dirname "$(command -v initdb 2>/dev/null || echo /nowhere/initdb)")"; do
    if [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ] && [ -x "$folder/postgres" ]; then
      printf '%s' "$folder"
      return
    fi
  done
}

chromium_path() {
  local name path
  for name in chromium chromium-browser google-chrome; do
    path=$(command -v "$name" 2>/dev/null)
    if [ -f "$path" ] && [ -x "$path" ]; then
      printf '%s' "$path"
      return
    fi
  done
}

# Installs what the tests use and the machine lacks, when this user may. Never fails:
# what is still missing afterwards is said by find_chromium and start_postgres.
install_missing() {
  local missing=() as_root=()
  [ -n "${POKCASES_TEST_CHROMIUM:-}$(chromium_path)" ] || missing+=(chromium fonts-liberation)
  [ -n "${POKCASES_TEST_POSTGRES:-}$(postgres_folder)" ] || missing+=(postgresql)
  [ ${#missing[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null || return 0
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 0
    as_root=(sudo -n)
  fi
  say "Installing ${missing[*]} ..."
  if ! { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q &&
         "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y \
           -o DPkg::Lock::Timeout=120 --no-install-recommends "${missing[@]}"
       } >"$results/install.log" 2>&1 </dev/null; then
    say "That failed:"
    tail -n 5 "$results/install.log"
  fi
}

find_chromium() {
  local path=${POKCASES_TEST_CHROMIUM:-$(chromium_path)}
  if [ -z "$path" ]; then
    say "No Chromium here: the tests in a browser will be skipped. Install it: apt-get install chromium"
    # An empty value says so to the tests, which would otherwise look for themselves.
    export POKCASES_TEST_CHROMIUM=""
  else
    export POKCASES_TEST_CHROMIUM=$path
  fi
}
