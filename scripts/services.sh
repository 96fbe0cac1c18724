# shellcheck shell=bash
# SOHOA_PROFILE=services: PostgreSQL, S3 and Elasticsearch of this machine, empty and for as long as a demo takes.

readonly ELASTICSEARCH_JARS=$HOME_FOLDER/testing/elasticsearch/target/lib

# Starts them and sets the environment that makes Sohoa use them. Ends them when this script ends.
use_services() {
  local missing settings
  readarray -t missing < <(missing_service_packages)
  need_packages "${missing[@]}"
  prepare_service
  need_elasticsearch_jars
  SERVICES_FOLDER=$(mktemp -d)
  trap end_services EXIT
  settings=$SERVICES_FOLDER/settings
  say "Đang khởi động PostgreSQL, S3 và Elasticsearch · Starting PostgreSQL, S3 and Elasticsearch"
  # shellcheck disable=SC2034 # its input is closed in end_services
  coproc SERVICES {
    exec setsid "$JAVA_HOME/bin/java" "-Dsohoa.elasticsearch.jars=$ELASTICSEARCH_JARS" \
      -cp "$(bench_class_path)" vn.sohoa.testing.services.Services "$settings" 2>"$SERVICES_FOLDER/log"
  }
  while [[ ! -e $settings ]]; do
    kill -0 "$SERVICES_PID" 2>/dev/null || { cat "$SERVICES_FOLDER/log" >&2; fail "Không khởi động được · They did not start"; }
    sleep 0.2
  done
  set -a
  # shellcheck source=/dev/null
  source "$settings"
  set +a
  # what the servers forget at the end must not be missed by a later start
  export SOHOA_DATA=$SERVICES_FOLDER/data
}

# They end with their standard input.
end_services() {
  local process=${SERVICES_PID:-}
  if [[ -n $process ]]; then
    # shellcheck disable=SC1083,SC2093 # closes the input of the coprocess
    exec {SERVICES[1]}>&-
    wait "$process" 2>/dev/null || true
  fi
  rm -rf "$SERVICES_FOLDER"
}

need_elasticsearch_jars() {
  [[ -d $ELASTICSEARCH_JARS ]] && return
  need_maven
  with_progress "Đang tải Elasticsearch · Fetching Elasticsearch" \
    maven -f "$HOME_FOLDER/testing/elasticsearch/pom.xml" pre-integration-test || build_failed
}
