# shellcheck shell=bash
# Containers for the tests: a Docker daemon, and an image of each server – the official one where it can be fetched, else a
# stand-in of this distribution's packages. Which they are: testing/src/main/resources/services/images.properties.

# Whatever tests are started from here: their containers are on loopback, and cleared away by their owner.
export TESTCONTAINERS_HOST_OVERRIDE=localhost TESTCONTAINERS_RYUK_DISABLED=true

readonly IMAGES_LOG=$HOME_FOLDER/target/images.log
readonly IMAGE_NAMES=$HOME_FOLDER/testing/src/main/resources/services/images.properties

# Everything there that --containers needs, or the end.
need_containers() {
  local missing image
  readarray -t missing < <(missing_docker_packages)
  need_packages "${missing[@]}"
  need_daemon
  for image in $(images); do
    has_image "$image" || fetch_image "$image" || build_image "$image"
    say "Ảnh · Image of $image: $(image_at_hand "$image")"
  done
  export SOHOA_TEST_SERVICES=containers
}

# Where a daemon answers anyway, what it can fetch; nothing is built or installed for it.
offer_containers() {
  [[ ${SOHOA_TEST_SERVICES:-} != processes ]] && daemon_answers || return 0
  local image
  for image in $(images); do
    has_image "$image" || fetch_image "$image" || say "Không có ảnh · No image of $image: processes of this machine instead"
  done
}

# Whether the tests will take a container for it.
runs_in_container() {
  [[ ${SOHOA_TEST_SERVICES:-} != processes ]] && daemon_answers && has_image "$1"
}

missing_docker_packages() {
  has docker || first_known_package docker-cli docker.io
  daemon_answers || has dockerd || echo docker.io
}

daemon_answers() {
  has docker && timeout 10 docker version >/dev/null 2>&1
}

# A daemon of our own has a socket of its own, so that nobody else takes it for theirs, and ends with this script.
need_daemon() {
  if daemon_answers; then return; fi
  ((EUID == 0)) || fail "Docker không trả lời · No Docker daemon answers. Start it: sudo systemctl start docker"
  mkdir -p "$HOME_FOLDER/target"
  local folder log=$HOME_FOLDER/target/dockerd.log attempt
  folder=$(mktemp -d /tmp/sohoa-docker.XXXXXX)
  export DOCKER_HOST=unix://$folder/docker.sock
  say "Đang khởi động Docker cho lần chạy này · Starting a Docker daemon for this run; log: $log"
  dockerd --host "$DOCKER_HOST" --pidfile "$folder/docker.pid" >"$log" 2>&1 </dev/null &
  DAEMON=$!
  trap 'stop_daemon' EXIT
  for ((attempt = 0; attempt < 150; attempt++)); do
    if daemon_answers; then return; fi
    kill -0 "$DAEMON" 2>/dev/null || break
    sleep 0.2
  done
  tail -n 15 "$log" >&2
  fail "Không khởi động được Docker · The Docker daemon does not start; log: $log"
}

stop_daemon() {
  kill "$DAEMON" 2>/dev/null || true
  wait "$DAEMON" 2>/dev/null || true
  rm -rf "${DOCKER_HOST#unix://}"
  rmdir "$(dirname "${DOCKER_HOST#unix://}")" 2>/dev/null || true
}

images() {
  sed -n 's/^\([a-z0-9]*\)=.*/\1/p' "$IMAGE_NAMES"
}

official_image() {
  sed -n "s/^$1=//p" "$IMAGE_NAMES"
}

has_image() {
  [[ -n $(image_at_hand "$1") ]]
}

# The official one before its stand-in; a stand-in only as long as what it was made of is unchanged.
image_at_hand() {
  if docker image inspect "$(official_image "$1")" >/dev/null 2>&1; then
    official_image "$1"
  elif [[ $(docker image inspect --format '{{index .Config.Labels "vn.sohoa.testing.source"}}' "sohoa-test/$1" 2>/dev/null) == "$(image_source "$1")" ]]; then
    echo "sohoa-test/$1"
  fi
}

# A registry that does not answer at once is not waited for.
fetch_image() {
  local name
  name=$(official_image "$1")
  timeout 15 docker manifest inspect "$name" >/dev/null 2>&1 || return 1
  say "Đang tải ảnh · Fetching $name"
  docker pull --quiet "$name" >/dev/null
}

# What a stand-in is made of, in one number.
image_source() {
  local services=$HOME_FOLDER/testing/src/main/resources/services parts=("$HOME_FOLDER/testing/images/$1"/*)
  case $1 in
    s3) parts+=("$services/radosgw.sh") ;;
    elasticsearch)
      parts+=("$services/ElasticsearchNode.java" "$services/log4j2.properties" "$HOME_FOLDER/testing/elasticsearch/pom.xml")
      ;;
  esac
  cat "${parts[@]}" | sha256sum | cut -d ' ' -f 1
}

build_image() {
  local begun=$SECONDS
  mkdir -p "$HOME_FOLDER/target"
  say "Đang dựng ảnh thay thế · Building a stand-in for $(official_image "$1"); log: $IMAGES_LOG"
  has_base || build_base >>"$IMAGES_LOG" 2>&1 || image_failed
  build_stand_in "$1" >>"$IMAGES_LOG" 2>&1 || image_failed
  say "Dựng xong · Built in $((SECONDS - begun)) s"
}

image_failed() {
  tail -n 15 "$IMAGES_LOG" >&2
  fail "Không dựng được ảnh · Could not build the image; log: $IMAGES_LOG"
}

has_base() {
  docker image inspect sohoa-test/base >/dev/null 2>&1
}

# This machine's release of Debian, as small as it comes, with its package sources.
build_base() {
  ((EUID == 0)) || fail "debootstrap needs root: run this once as root, or fetch the images of $IMAGE_NAMES"
  has debootstrap || need_packages debootstrap
  local root release
  release=$(. /etc/os-release && echo "$VERSION_CODENAME")
  root=$(mktemp -d)
  debootstrap --variant=minbase "$release" "$root" &&
    cp -r /etc/apt/sources.list* "$root/etc/apt/" &&
    rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/usr/share/{doc,man}/* &&
    tar -C "$root" --numeric-owner -c . | docker import - sohoa-test/base
  local status=$?
  rm -rf "$root"
  return "$status"
}

# build_stand_in IMAGE: from a folder with what its Dockerfile copies
build_stand_in() {
  local context status=0
  context=$(mktemp -d)
  cp "$HOME_FOLDER/testing/images/$1"/* "$context/"
  {
    case $1 in
      s3) cp "$HOME_FOLDER/testing/src/main/resources/services/radosgw.sh" "$context/" ;;
      elasticsearch) elasticsearch_home "$context" ;;
    esac &&
      DOCKER_BUILDKIT=0 docker build --label "vn.sohoa.testing.source=$(image_source "$1")" \
        --label "vn.sohoa.testing.software=$(software_of "$1")" --tag "sohoa-test/$1" "$context"
  } || status=$?
  rm -rf "$context"
  return "$status"
}

# For the log of the tests, where the server's protocol does not tell.
software_of() {
  [[ $1 != s3 ]] || echo "Ceph radosgw of $(. /etc/os-release && echo "$PRETTY_NAME")"
}

# The layout of a distribution, of the jars that the module testing/elasticsearch collects, and a JDK to run them.
elasticsearch_home() {
  local home=$1/home jars=$HOME_FOLDER/testing/elasticsearch/target/lib
  local transport=$home/modules/transport-netty4
  need_jdk
  need_maven
  rm -rf "$jars" # of another version
  maven -q -f "$HOME_FOLDER/testing/elasticsearch/pom.xml" pre-integration-test || return
  mkdir -p "$home"/{lib,config,plugins} "$transport" "$1/jdk"
  cp "$jars"/*.jar "$home/lib/"
  mv "$home"/lib/{transport-netty4,elasticsearch-ssl-config,netty-}*.jar "$transport/"
  (cd "$transport" && "$JAVA_HOME/bin/jar" xf transport-netty4-*.jar META-INF/es-plugins &&
    mv META-INF/es-plugins/transport-netty4/* . && rm -r META-INF)
  cp "$HOME_FOLDER/testing/src/main/resources/services/ElasticsearchNode.java" "$home/"
  cp "$HOME_FOLDER/testing/src/main/resources/services/log4j2.properties" "$home/config/"
  cp -r "$JAVA_HOME"/{bin,conf,lib,release} "$1/jdk/"
  rm -f "$1/jdk/lib/src.zip"
}
