#!/bin/bash
# Ceph's monitor, one storage daemon and the S3 gateway, on 127.0.0.1, everything below one folder.
# radosgw.sh FOLDER S3-PORT MONITOR-PORT OWNER-PID; ends the daemons when the owner is gone. Started again, it goes on with what the folder holds.
# Environment: ADDRESS (127.0.0.1) of the gateway, STORE (memstore, which is lost with its daemon; bluestore, which is not), ACCESS_KEY, SECRET_KEY
set -e
FOLDER=$1 PORT=$2 MONITOR=$3 OWNER=$4
CONF=$FOLDER/ceph.conf MADE=$FOLDER/made
export CEPH_CONF=$CONF
mkdir -p "$FOLDER"/{mon,osd,rgw,log,sock}
configure() {
  FSID=$(cat /proc/sys/kernel/random/uuid)
  # relaxed region: the SDK always names one; tcp_nodelay: without it each call takes 50 ms; crc: the gateway hangs in "secure" without cephx
  cat >"$CONF" <<C
[global]
fsid = $FSID
mon_host = [v2:127.0.0.1:$MONITOR]
public_addr = 127.0.0.1
public_network = 127.0.0.0/8
cluster_network = 127.0.0.0/8
auth_cluster_required = none
auth_service_required = none
auth_client_required = none
ms_mon_client_mode = crc
ms_mon_service_mode = crc
ms_mon_cluster_mode = crc
osd_pool_default_size = 1
osd_pool_default_min_size = 1
osd_pool_default_pg_num = 1
osd_pool_default_pgp_num = 1
osd_pool_default_pg_autoscale_mode = off
mon_allow_pool_size_one = true
mon_max_pg_per_osd = 1000
mon_pg_warn_min_per_osd = 0
osd_crush_chooseleaf_type = 0
osd_objectstore = ${STORE:-memstore}
bluestore_block_size = 4294967296
memstore_device_bytes = 4G
osd_memory_target = 939524096
osd_op_num_shards = 1
osd_op_num_threads_per_shard = 2
ms_async_op_threads = 1
mon_data = $FOLDER/mon
osd_data = $FOLDER/osd
rgw_data = $FOLDER/rgw
log_file = $FOLDER/log/\$name.log
admin_socket = $FOLDER/sock/\$name.asok
pid_file = $FOLDER/\$name.pid
run_dir = $FOLDER/sock
[mon]
mon_data_avail_crit = 1
mon_data_avail_warn = 2
auth_allow_insecure_global_id_reclaim = false
mon_cluster_log_file = $FOLDER/log/cluster.log
mon_initial_members = a
paxos_propose_interval = 0.05
[client.rgw]
rgw_frontends = beast endpoint=${ADDRESS:-127.0.0.1}:$PORT tcp_nodelay=1
rgw_thread_pool_size = 32
rgw_relaxed_region_enforcement = true
C
}

if [[ ! -e $MADE ]]; then
  configure
  monmaptool --create --fsid "$FSID" --addv a "[v2:127.0.0.1:$MONITOR]" "$FOLDER/monmap"
  ceph-mon --mkfs -i a --monmap "$FOLDER/monmap" -c "$CONF"
fi
ceph-mon -i a -c "$CONF"
if [[ ! -e $MADE ]]; then
  OSD=$(cat /proc/sys/kernel/random/uuid)
  ceph -c "$CONF" osd new "$OSD"
  ceph-osd -i 0 --mkfs --osd-uuid "$OSD" -c "$CONF"
fi
ceph-osd -i 0 -c "$CONF"
radosgw -n client.rgw -c "$CONF"
if [[ ! -e $MADE ]]; then
  radosgw-admin -c "$CONF" user create --uid=test --display-name=test \
    --access-key="${ACCESS_KEY:-testaccess}" --secret-key="${SECRET_KEY:-testsecret123}"
  touch "$MADE"
fi
(
  while kill -0 "$OWNER"; do sleep 1; done
  cat "$FOLDER"/*.pid | xargs kill -9
  rm -rf "$FOLDER"
) >/dev/null 2>&1 </dev/null &
