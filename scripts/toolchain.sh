# shellcheck shell=bash
# Finds the JDK and Maven by itself: what the machine calls its default may be too old.

readonly OLDEST_JAVA=21
readonly NEWEST_TRIED_JAVA=25
readonly OLDEST_MAVEN=3.8.7

# Sets JAVA_HOME for everything started from here.
need_jdk() {
  local found
  found=$(find_jdk) || found=$(install_jdk && find_jdk) || fail "$(jdk_advice)"
  export JAVA_HOME=$found
}

# The JDK asked for with SOHOA_JAVA_HOME; else the newest we have tried; else the oldest newer one.
find_jdk() {
  if [[ -n ${SOHOA_JAVA_HOME:-} ]]; then
    if (($(java_version "$SOHOA_JAVA_HOME") >= OLDEST_JAVA)); then
      echo "$SOHOA_JAVA_HOME"
      return
    fi
    say "SOHOA_JAVA_HOME=$SOHOA_JAVA_HOME is not a JDK $OLDEST_JAVA or newer; looking for another."
  fi
  local home version rank best=0 choice=
  while IFS= read -r home; do
    version=$(java_version "$home")
    ((version >= OLDEST_JAVA)) || continue
    rank=$((version <= NEWEST_TRIED_JAVA ? 1000 + version : 1000 - version))
    if ((rank > best)); then
      best=$rank
      choice=$home
    fi
  done < <(jdk_candidates)
  [[ -n $choice ]] && echo "$choice"
}

jdk_candidates() {
  [[ -z ${JAVA_HOME:-} ]] || echo "$JAVA_HOME"
  if has java; then
    dirname "$(dirname "$(readlink -f "$(command -v java)")")"
  fi
  local home
  for home in /usr/lib/jvm/* /opt/* ~/.sdkman/candidates/java/*; do
    [[ -d $home ]] && echo "$home"
  done
  return 0
}

# The feature version (17, 21, 25) of the JDK in a folder; 0 where there is none.
java_version() {
  local home=$1 version=
  if [[ -x $home/bin/javac && -x $home/bin/java ]]; then
    [[ -r $home/release ]] && version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    [[ -n $version ]] || version=$("$home/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
  fi
  echo "${version:-0}"
}

install_jdk() {
  may_install || return 1
  local packages=(openjdk-25-jdk-headless openjdk-21-jdk-headless)
  apt_knows "${packages[0]}" || apt_knows "${packages[1]}" || apt_update >/dev/null 2>&1 || return 1
  local package
  package=$(first_known_package "${packages[@]}")
  apt_knows "$package" && need_packages "$package"
}

jdk_advice() {
  cat <<TEXT
Cần JDK $OLDEST_JAVA trở lên · Sohoa needs a JDK $OLDEST_JAVA or newer (tried up to $NEWEST_TRIED_JAVA), and none was found. Any of these gets one:
  Debian 13, Ubuntu 24.04 or newer:  sudo apt-get install openjdk-21-jdk-headless
  Debian 12, others:                 https://adoptium.net/installation/linux/  (package temurin-25-jdk)
  without root:                      curl -s https://get.sdkman.io | bash; sdk install java 25-tem
If it lies in an unusual place:      SOHOA_JAVA_HOME=/path/to/jdk ./sohoa …
TEXT
}

need_maven() {
  has mvn || need_packages maven
  local version
  version=$(maven_version)
  at_least "$OLDEST_MAVEN" "$version" || fail "Maven $OLDEST_MAVEN or newer is needed; $(command -v mvn) is $version.
  maven.apache.org/download.cgi – unpack it and put its bin folder first on PATH."
}

maven_version() {
  mvn -B -Dstyle.color=never --version 2>/dev/null | sed -n 's/^[^A]*Apache Maven \([0-9.]*\).*/\1/p'
}

at_least() {
  [[ $(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1) == "$1" ]]
}

# Maven from the project's folder, whatever the caller's is: .mvn/ is found there.
maven() {
  (cd "$HOME_FOLDER" && mvn -B -ntp -Dstyle.color=never "$@")
}
