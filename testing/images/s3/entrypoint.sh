#!/usr/bin/env bash
# The gateway with storage that outlives the end of its processes.
set -euo pipefail
ADDRESS=0.0.0.0 STORE=bluestore ACCESS_KEY=$MINIO_ROOT_USER SECRET_KEY=$MINIO_ROOT_PASSWORD \
  bash /usr/local/bin/radosgw.sh /srv/ceph 9000 6789 $$
exec sleep infinity
