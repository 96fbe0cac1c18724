#!/usr/bin/env bash
# Makes the cluster at the first start and becomes the server.
set -euo pipefail
binaries=$(echo /usr/lib/postgresql/*/bin)
data=/var/lib/postgresql/data
export PATH=$binaries:$PATH PGDATA=$data

if ((EUID == 0)); then
  mkdir -p "$data"
  chown postgres "$data"
  exec setpriv --reuid=postgres --regid=postgres --init-groups bash "$0" "$@"
fi
if [[ ! -s $data/PG_VERSION ]]; then
  initdb -U "${POSTGRES_USER:-postgres}" --pwfile=<(echo "$POSTGRES_PASSWORD") -A scram-sha-256 -E UTF8 --locale=C.UTF-8 --no-sync
  echo 'host all all all scram-sha-256' >>"$data/pg_hba.conf"
fi
# one that was killed leaves its number, which may be this one's now
rm -f "$data/postmaster.pid"
exec "$@" -c listen_addresses='*' -c unix_socket_directories=''
