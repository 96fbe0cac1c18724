# shellcheck shell=bash
# Runs the tests and reports them per module, from the reports this run has written.

readonly TEST_LOG=$HOME_FOLDER/target/test.log

run_tests() {
  allow_only --fast --containers -- "$@"
  (($# <= 1)) || refuse "Chỉ một tham số · One option only: $*"
  local goals=(verify)
  case ${1:-} in
    --fast) goals=(test -Dchecks.skip) ;;
    --containers) need_containers ;;
    *) offer_containers ;;
  esac
  if [[ ${1:-} != --fast ]]; then
    local missing
    readarray -t missing < <(missing_runtime_packages; missing_test_packages)
    need_packages "${missing[@]}"
  fi
  need_jdk
  need_maven
  clear_reports
  begin_stamp

  say "JDK: $JAVA_HOME · log: $TEST_LOG"
  local built=true
  # failing tests are counted below instead of ending the build, so that one red module does not hide the others
  maven --fail-at-end -Dmaven.test.failure.ignore=true "${goals[@]}" 2>&1 </dev/null | tee "$TEST_LOG" | narrate || built=false
  if $built && [[ ${goals[0]} == verify ]]; then
    unpack_application && end_stamp
  fi
  conclude "$built"
}

clear_reports() {
  local module
  for module in $(modules); do
    rm -rf "$HOME_FOLDER/$module/target/surefire-reports" "$HOME_FOLDER/$module/target/failsafe-reports"
  done
}

# The modules with tests, in the order of the root POM.
modules() {
  sed -n 's:.*<module>\([^/]*\)</module>.*:\1:p' "$HOME_FOLDER/pom.xml"
}

# From Maven's talk to a line per module, and each failing test with its message as it happens.
narrate() {
  local line module='' begun=$SECONDS expect_message=false
  while IFS= read -r line; do
    if $expect_message && [[ -n $line ]]; then
      say "      ${line:0:300}"
      expect_message=false
    fi
    case $line in
      '[INFO] Building '*'['*/*']')
        finish_module "$module" "$begun"
        module=${line#'[INFO] Building '}
        module=${module%% *}
        begun=$SECONDS
        ;;
      '[ERROR] Tests run:'*) ;;
      '[ERROR] '*'<<< FAILURE!' | '[ERROR] '*'<<< ERROR!')
        line=${line#'[ERROR] '}
        say "    ✗ ${line%% -- *}"
        expect_message=true
        ;;
      '[INFO] Reactor Summary'* | '[INFO] BUILD '*)
        finish_module "$module" "$begun"
        module=
        ;;
    esac
  done
}

finish_module() {
  [[ -n $1 && $1 != Sohoa ]] || return 0
  say "$(printf '  %-16s %4d s' "$1" $((SECONDS - $2)))"
}

# Prints the report and ends the program with the verdict; the last line is the sum and nothing else.
conclude() {
  local built=$1 report sum verdict=0
  report=$(summarise_reports)
  sum=${report##*$'\n'}
  printf '\n%s\n' "${report%$'\n'*}"

  # a test process that ran out of time leaves no report of the test it was in
  if ! $built || grep -q '^\[ERROR\] There was a timeout' "$TEST_LOG"; then
    verdict=1
    printf '\nThe build failed. Log: %s\n' "$TEST_LOG"
    errors_of "$TEST_LOG"
  fi
  case $sum in
    '0 passed, 0 failed'*)
      verdict=1
      printf '\nNo test ran.\n'
      ;;
    *', 0 failed') ;;
    *', 0 failed, '*' skipped')
      if [[ ${CI:-} == true ]]; then
        verdict=1
        printf '\nTests were skipped, which CI does not accept.\n'
      fi
      ;;
    *) verdict=1 ;;
  esac
  printf '\n%s\n' "$sum"
  exit "$verdict"
}

summarise_reports() {
  local reports=() file
  for file in "$HOME_FOLDER"/*/target/{surefire,failsafe}-reports/TEST-*.xml; do
    [[ -e $file ]] && reports+=("${file#"$HOME_FOLDER"/}")
  done
  (cd "$HOME_FOLDER" && LC_ALL=C awk -v modules="$(modules | tr '\n' ' ')" -f scripts/report.awk /dev/null "${reports[@]}")
}
