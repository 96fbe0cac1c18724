# shellcheck shell=bash
# How the launcher speaks: progress to the terminal, complaints to standard error.

say() {
  printf '%s\n' "$*" >&2
}

# Something is wrong here that a person has to put right.
fail() {
  say "$@"
  exit 1
}

# The command was not understood.
refuse() {
  say "$@"
  say "./sohoa help"
  exit 2
}

has() {
  command -v "$1" >/dev/null 2>&1
}
