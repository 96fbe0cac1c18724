# shellcheck shell=bash
# Builds the application quietly, and only when a source is newer than the last build.

readonly BUILD_LOG=$HOME_FOLDER/target/build.log
readonly BUILD_STAMP=$HOME_FOLDER/target/built
readonly APPLICATION_FOLDER=$HOME_FOLDER/archive-api/target/app

need_application() {
  application_is_fresh || build_application
}

# Folders count too: deleting a source changes its folder.
application_is_fresh() {
  [[ -e $BUILD_STAMP && -n $(application_jar) && -n $(bench_jar) ]] || return 1
  local newer
  newer=$(find "$HOME_FOLDER/pom.xml" "$HOME_FOLDER/.mvn" "$HOME_FOLDER"/*/pom.xml "$HOME_FOLDER"/*/src/main \
    -newer "$BUILD_STAMP" -print -quit 2>/dev/null || true)
  [[ -z $newer ]]
}

build_application() {
  need_maven
  mkdir -p "$HOME_FOLDER/target"
  local lock
  exec {lock}>"$HOME_FOLDER/target/build.lock"
  if ! flock --nonblock "$lock"; then
    say "Đang chờ một lần biên dịch khác · Waiting for another build"
    flock "$lock"
    if application_is_fresh; then return; fi
  fi
  local started=$SECONDS
  begin_stamp
  with_progress "Đang biên dịch · Building" \
    maven package -T 1C -Dmaven.test.skip -Dchecks.skip || build_failed
  unpack_application || build_failed
  end_stamp
  exec {lock}>&-
  say "Biên dịch xong · Built in $((SECONDS - started)) s"
}

# Sources changed while we build are newer than the stamp, so the next command builds again.
begin_stamp() {
  mkdir -p "$HOME_FOLDER/target"
  touch "$BUILD_STAMP.begun"
}

end_stamp() {
  mv "$BUILD_STAMP.begun" "$BUILD_STAMP"
}

# An unpacked application starts faster than one big jar, and its worker processes can share its class path.
unpack_application() {
  rm -rf "$APPLICATION_FOLDER"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$(newest "$HOME_FOLDER"/archive-api/target/archive-api-*.jar)" \
    extract --destination "$APPLICATION_FOLDER" >>"$BUILD_LOG" 2>&1
}

build_failed() {
  if grep -q '^\[ERROR\]' "$BUILD_LOG"; then
    errors_of "$BUILD_LOG" >&2
  else
    tail -n 25 "$BUILD_LOG" >&2
  fi
  fail "Biên dịch không thành công · The build failed; log: $BUILD_LOG"
}

# Maven's errors, once each, without its stack traces and advice on Maven.
errors_of() {
  sed -n 's/^\[ERROR\] //p' "$1" |
    sed -e '/^\tat /d' -e '/-> \[Help/s/ -> \[Help.*//' -e '/^\[Help/d' -e '/[Rr]e-run Maven/d' -e '/^To see the full/d' \
      -e '/^For more information about/d' -e '/^After correcting/d' -e '/^  mvn <args>/d' -e '/^ *$/d' \
      -e '/^Tests run:/d' -e '/ <<< /d' |
    awk '!seen[$0]++' | head -n 30 || true
}

# with_progress TITLE COMMAND…: output goes to the build log; a terminal shows one line with the module and the seconds.
with_progress() {
  local title=$1 ticker='' status=0
  shift
  : >"$BUILD_LOG"
  if [[ -t 2 ]]; then
    tick "$title" &
    ticker=$!
  else
    say "$title …"
  fi
  "$@" >>"$BUILD_LOG" 2>&1 </dev/null || status=$?
  if [[ -n $ticker ]]; then
    kill "$ticker" 2>/dev/null || true
    wait "$ticker" 2>/dev/null || true
    printf '\r\033[K' >&2
  fi
  return "$status"
}

# Ends by itself when the launcher does.
tick() {
  local title=$1 begun=$SECONDS module
  while kill -0 $$ 2>/dev/null; do
    module=$(sed -n 's/^\[INFO\] Building \([^ ]*\) .*/\1/p' "$BUILD_LOG" | tail -n 1)
    printf '\r\033[K%s %s … %s s' "$title" "$module" $((SECONDS - begun)) >&2
    sleep 1
  done
}

application_jar() {
  newest "$APPLICATION_FOLDER"/archive-api-*.jar
}

bench_jar() {
  newest "$HOME_FOLDER"/bench/target/bench-*.jar
}

bench_class_path() {
  echo "$(bench_jar):$HOME_FOLDER/bench/target/lib/*"
}

# The newest of the files that exist; nothing where none does.
newest() {
  local file found=
  for file in "$@"; do
    [[ -e $file ]] || continue
    [[ -n $found && $found -nt $file ]] || found=$file
  done
  echo "$found"
}
