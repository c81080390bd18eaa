#!/usr/bin/env bash
# shellcheck disable=SC2034  # the lists are for those that source this file
#
# The Debian packages that Dateline needs, each with its reason, and the way to
# install those that are missing. Sourced by the other scripts.

build_packages=(
  "g++:the compiler"
  "make:runs the build"
  "cmake:describes the build"
  "pkg-config:finds gumbo, isal and libdeflate"
  "libxapian-dev:the search engine library"
  "libicu-dev:words, folding, names of countries"
  "libboost-program-options-dev:command lines"
  "libboost-test-dev:tests"
  "nlohmann-json3-dev:JSON"
  "libgumbo-dev:HTML"
  "libcld2-dev:languages"
  "libisal-dev:compression, many times as fast as zlib's"
  "libdeflate-dev:decompression, thrice as fast as zlib's"
  "zlib1g-dev:names of its functions, for which others stand in"
  "robin-map-dev:hash tables for the indexer, faster than the C++ library's"
  "libjemalloc-dev:memory for the indexer, faster than the C library's"
)
test_packages=(
  "python3-minimal:runs terminal sessions as tests"
  "libpython3-stdlib:the same"
  "git:files of the project"
)
check_packages=(
  "clang-format:the layout of the code"
  "clang-tidy:mistakes that a compiler lets pass"
)
omindex_packages=(
  "xapian-omega:compared by scripts/bench"
  "xapian-tools:quest, compared by scripts/bench-search"
)
fts5_packages=(
  "libpython3-stdlib:SQLite FTS5, compared by scripts/bench"
  "sqlite3:the same as a program, for scripts/bench-search"
)
places_packages=(
  "libgeonames0:cities, read by scripts/make-places"
  "libgeonames-common:their names in other languages"
  "iso-codes:names of regions in other languages"
  "scowl:English words, for names of places that are words"
  "libtext-names-perl:names of persons, for names of places that are names"
)
groonga_packages=(
  "groonga-bin:compared by scripts/bench"
  "groonga-token-filter-stem:English stems in Groonga"
)

is_installed() {
  dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed
}

# install_missing PACKAGE:REASON... installs what is missing and says why.
install_missing() {
  local missing=() entry
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is no Debian system. Install what these Debian packages hold:" >&2
    printf '  %s\n' "${@%%:*}" >&2
    echo "then run: cmake --workflow --preset release" >&2
    return 2
  fi
  for entry in "$@"; do
    is_installed "${entry%%:*}" || missing+=("$entry")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  echo "Installing with apt-get:"
  for entry in "${missing[@]}"; do
    printf '  %-30s %s\n' "${entry%%:*}" "${entry#*:}"
  done
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "Run this as root, or install sudo." >&2
      return 2
    fi
    as_root=(sudo)
  fi
  local log
  log=$(mktemp)
  if ! { "${as_root[@]}" apt-get update &&
         "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y \
           --no-install-recommends "${missing[@]%%:*}"; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "apt-get failed; the whole log: $log" >&2
    return 2
  fi
  rm -f "$log"
}

# quietly NAME COMMAND... runs a step, shows its name, and its output only if it
# fails. Logs go to build/log/.
quietly() {
  local name=$1 log
  shift
  mkdir -p build/log
  log=build/log/${name// /-}.log
  printf '%-30s' "$name"
  local start=$SECONDS
  if "$@" >"$log" 2>&1; then
    printf 'done in %d s\n' $((SECONDS - start))
  else
    printf 'failed\n\n'
    tail -n 40 "$log" >&2
    echo "The whole log: $log" >&2
    return 1
  fi
}

build_preset() {
  quietly "configure $1" cmake --preset "$1"
  quietly "build $1" cmake --build --preset "$1" -j "$(nproc)"
}
