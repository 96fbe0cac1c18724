# shellcheck shell=bash
# System packages: looked for by what they provide, installed by apt where we may, named otherwise.

readonly RECOGNITION_LANGUAGES=(vie eng osd)

# Packages that lack for recognising and for making pages, one per line.
missing_runtime_packages() {
  has tesseract || echo tesseract-ocr
  local known language
  known=$(known_languages)
  for language in "${RECOGNITION_LANGUAGES[@]}"; do
    has_language "$language" "$known" || echo "tesseract-ocr-$language"
  done
  has fc-list || echo fontconfig
  has_fonts || first_known_package fonts-liberation2 fonts-liberation
}

# Packages that lack for the tests, beyond those for running.
missing_test_packages() {
  has pdftotext || echo poppler-utils
  has chromium || echo chromium
  missing_service_packages
}

# Packages that lack for the servers that tests and the services profile start, where they take no container.
missing_service_packages() {
  runs_in_container postgres || has_postgres || echo postgresql
  missing_s3_packages
}

# A server named by the environment needs none here.
missing_s3_packages() {
  [[ -z ${SOHOA_TEST_S3_URL:-} ]] && ! runs_in_container s3 || return 0
  has ceph-mon || echo ceph-mon
  has ceph-osd || echo ceph-osd
  has radosgw || echo radosgw
}

# Debian keeps the server's programs off the path. A server named by the environment needs none here.
has_postgres() {
  [[ -n ${SOHOA_TEST_PG_URL:-} ]] || has initdb || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null
}

# missing_bench_packages BENCH ARGUMENT…: packages that lack for it. OCRmyPDF is large, so not where the arguments make no use of it.
missing_bench_packages() {
  case " $* " in
    ' store '*) missing_s3_packages ;;
    ' review '*) has chromium || echo chromium ;;
    ' ocr '*' --only accuracy '* | ' ocr '*' --only confidence '*) ;;
    ' ocr '*)
      case " $* " in
        *' --without ocrmypdf '*) ;;
        *) has ocrmypdf || echo ocrmypdf ;;
      esac
      [[ -x /usr/bin/time ]] || echo time
      has taskset || echo util-linux
      ;;
  esac
}

known_languages() {
  ! has tesseract || tesseract --list-langs 2>&1
}

# has_language LANGUAGE LIST, a line each
has_language() {
  [[ $'\n'$2$'\n' == *$'\n'"$1"$'\n'* ]]
}

# Where Debian puts the fonts; fontconfig's program, which is slow, is asked only where they are not.
has_fonts() {
  compgen -G '/usr/share/fonts/truetype/liberation*/LiberationSerif-Regular.ttf' >/dev/null ||
    { has fc-list && [[ -n $(fc-list 'Liberation Serif' family 2>/dev/null) ]]; }
}

need_packages() {
  (($# > 0)) || return 0
  may_install || fail "Thiếu gói hệ thống · Missing system packages. Install them with:
  $(install_command "$@")"
  say "Đang cài gói hệ thống · Installing system packages: $*"
  mkdir -p "$HOME_FOLDER/target"
  local log=$HOME_FOLDER/target/packages.log
  if ! { apt_knows "$@" && apt_install "$@"; } >"$log" 2>&1; then
    { apt_update && apt_install "$@"; } >>"$log" 2>&1 || {
      tail -n 15 "$log" >&2
      fail "Không cài được · Could not install; log: $log. By hand:
  $(install_command "$@")"
    }
  fi
  hash -r
}

install_command() {
  echo "sudo apt-get update && sudo apt-get install --no-install-recommends $*"
}

may_install() {
  has apt-get && { ((EUID == 0)) || sudo -n true 2>/dev/null; }
}

apt_knows() {
  local package
  for package in "$@"; do
    apt-cache policy "$package" 2>/dev/null | grep -q 'Candidate: [^(]' || return 1
  done
}

# Distributions rename packages; the first name is taken where apt knows none.
first_known_package() {
  local package
  for package in "$@"; do
    if has apt-cache && apt_knows "$package"; then
      echo "$package"
      return
    fi
  done
  echo "$1"
}

apt_install() {
  apt_get install -y --no-install-recommends "$@"
}

# The lock of the package lists has no timeout of its own, so another run of apt is waited for here.
apt_update() {
  local attempt
  for attempt in 1 2 3; do
    apt_get update && return
    sleep $((attempt * 5))
  done
  return 1
}

apt_get() {
  local as_root=()
  ((EUID == 0)) || as_root=(sudo -n)
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -q -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3 "$@" </dev/null
}
