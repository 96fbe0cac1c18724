# shellcheck shell=bash
# Says what this machine has, what is needed, and how to get it.

readonly NEEDED_DISK_MEGABYTES=2048
readonly NEEDED_MEMORY_MEGABYTES=2048

doctor() {
  allow_only -- "$@"
  doctor_ready=true
  row "" ITEM FOUND NEEDED "HOW TO GET IT"
  check_jdk
  check_maven
  check_recogniser
  check_fonts
  check_test_programs
  check_machine
  printf '\nok there   .. missing, ./sohoa installs it   -- missing, only the tests need it   !! missing, up to you\n\n'
  if $doctor_ready; then
    echo "Máy này chạy được · This machine can run it: ./sohoa demo"
  else
    echo "Máy này chưa chạy được · This machine cannot run it yet: see the lines marked !!"
    return 1
  fi
}

check_jdk() {
  local home
  if home=$(find_jdk); then
    row ok JDK "$(java_version "$home") in $home" "$OLDEST_JAVA to $NEWEST_TRIED_JAVA"
  else
    lacking JDK none "$OLDEST_JAVA to $NEWEST_TRIED_JAVA" \
      "$(may_install && first_known_package openjdk-25-jdk-headless openjdk-21-jdk-headless)" \
      "https://adoptium.net/installation/linux/"
  fi
}

check_maven() {
  local version
  if ! has mvn; then
    lacking Maven none "$OLDEST_MAVEN" maven
  elif version=$(maven_version) && at_least "$OLDEST_MAVEN" "$version"; then
    row ok Maven "$version in $(command -v mvn)" "$OLDEST_MAVEN"
  else
    lacking Maven "${version:-unknown}" "$OLDEST_MAVEN" "" "maven.apache.org/download.cgi"
  fi
}

check_recogniser() {
  if has tesseract; then
    row ok Tesseract "$(tesseract --version 2>&1 | sed -n '1s/^tesseract //p') in $(command -v tesseract)" any
  else
    lacking Tesseract none any tesseract-ocr
  fi
  local known language
  known=$(known_languages)
  for language in "${RECOGNITION_LANGUAGES[@]}"; do
    if has_language "$language" "$known"; then
      row ok "  model $language" installed installed
    else
      lacking "  model $language" none installed "tesseract-ocr-$language"
    fi
  done
}

check_fonts() {
  if has fc-list; then
    row ok fontconfig "$(command -v fc-list)" any
  else
    lacking fontconfig none any fontconfig
  fi
  if has_fonts; then
    row ok "Liberation fonts" installed installed
  else
    lacking "Liberation fonts" none installed "$(first_known_package fonts-liberation2 fonts-liberation)"
  fi
}

# Only ./sohoa test needs these.
check_test_programs() {
  local program package
  while read -r program package; do
    if has "$program"; then
      row ok "$program (tests)" "$(command -v "$program")" any
    else
      row -- "$program (tests)" none any "$(remedy "$package")"
    fi
  done <<<$'pdftotext poppler-utils\nchromium chromium'
  if has_postgres; then
    row ok "PostgreSQL (tests)" installed "15 or newer"
  else
    row -- "PostgreSQL (tests)" none "15 or newer" "$(remedy postgresql)"
  fi
}

check_machine() {
  local folder=$SOHOA_DATA free memory cores
  while [[ ! -d $folder ]]; do folder=$(dirname "$folder"); done
  free=$(df -Pk "$folder" | awk 'NR == 2 { print int($4 / 1024) }')
  measure "disk for data" "$free" "$NEEDED_DISK_MEGABYTES" MB "free some in $folder, or set SOHOA_DATA"
  if [[ -w $folder ]]; then
    row ok "data folder" "$SOHOA_DATA" writable
  else
    lacking "data folder" "$folder is read-only" writable "" "set SOHOA_DATA to a folder of your own"
  fi
  memory=$(awk '/^MemTotal:/ { print int($2 / 1024) }' /proc/meminfo)
  measure memory "$memory" "$NEEDED_MEMORY_MEGABYTES" MB "a bigger machine"
  cores=$(nproc)
  measure cores "$cores" 1 "" "a bigger machine"
  if port_is_free "$SOHOA_PORT"; then
    row ok "port $SOHOA_PORT" free free
  else
    lacking "port $SOHOA_PORT" "in use" free "" "stop what uses it, or SOHOA_PORT=8081 ./sohoa demo"
  fi
}

# measure ITEM FOUND NEEDED UNIT REMEDY
measure() {
  if (($2 >= $3)); then
    row ok "$1" "$2 $4" "$3 $4"
  else
    lacking "$1" "$2 $4" "$3 $4" "" "$5"
  fi
}

# lacking ITEM FOUND NEEDED PACKAGE [ADVICE]: no obstacle where the launcher can install the package itself
lacking() {
  local item=$1 found=$2 needed=$3 package=$4 advice=${5:-}
  if [[ -n $package ]] && may_install; then
    row ".." "$item" "$found" "$needed" "./sohoa installs $package when it needs it"
  else
    doctor_ready=false
    row "!!" "$item" "$found" "$needed" "${advice:-$(remedy "$package")}"
  fi
}

remedy() {
  if may_install; then
    echo "./sohoa installs $1 when it needs it"
  else
    echo "sudo apt-get install --no-install-recommends $1"
  fi
}

row() {
  printf '%-2s  %-18s %-48s %-12s %s\n' "$1" "$2" "$3" "$4" "${5:-}" | sed 's/ *$//'
}

port_is_free() {
  ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}
