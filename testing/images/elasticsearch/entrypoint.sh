#!/usr/bin/env bash
# A node of the published jars, without security.
set -euo pipefail
home=/usr/share/elasticsearch
settings=()
while IFS= read -r -d '' variable; do
  case $variable in
    xpack.*) ;;
    [a-z]*.*=*) settings+=("$variable") ;;
  esac
done </proc/self/environ

read -ra options <<<"${ES_JAVA_OPTS:-}"
# the node ends with its input, so it gets one that stays
exec /opt/jdk/bin/java "${options[@]}" -Xss1m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
  "-Des.path.home=$home" -Dorg.elasticsearch.nativeaccess.enableVectorLibrary=false \
  -Dio.netty.noUnsafe=true -Dlog4j2.disable.jmx=true \
  --add-modules=jdk.incubator.vector,ALL-MODULE-PATH \
  --enable-native-access=ALL-UNNAMED,org.elasticsearch.foreign,org.elasticsearch.nativeaccess,org.apache.lucene.core \
  "--module-path=$home/lib" "$home/ElasticsearchNode.java" \
  network.host=0.0.0.0 http.port=9200 transport.port=9300 "path.data=$home/data" "path.logs=$home/logs" \
  "${settings[@]}" < <(exec sleep infinity)
