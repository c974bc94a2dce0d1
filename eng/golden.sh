#!/usr/bin/env bash
# Golden cases: tests/golden/<area>/<case>/ with main.go, main.verified.cs (what go2cs writes for it) and main.verified.txt
# (what real Go does with it: exit code, first line of stderr, stdout).
#
#   eng/golden.sh record [CASE...]   run real Go and write main.verified.txt (all cases, or those whose path contains CASE)
#   eng/golden.sh check  [CASE...]   run real Go and compare with main.verified.txt
#   eng/golden.sh accept [CASE...]   take main.received.cs, which a failed test left, as main.verified.cs
#
# A case may have more files of package main beside main.go, or be a module (go.mod). $GOLDEN_ROOT names another root than
# tests/golden, from the top of the repository. Real Go is $GO2CS_GO, or what eng/install-go.sh installs. The last line of
# check is 'N passed, N failed'.
set -euo pipefail
cd "$(dirname "$0")/../${GOLDEN_ROOT:-tests/golden}"

command=${1:-}
shift || true
go=${GO2CS_GO:-/usr/lib/go-1.27/bin/go}
export GOFLAGS= GO111MODULE= GOTOOLCHAIN=local

cases() {
  local dir filter
  for dir in */*/; do
    dir=${dir%/}
    if [[ $# -eq 0 ]]; then echo "$dir"; continue; fi
    for filter in "$@"; do
      if [[ $dir == *"$filter"* ]]; then echo "$dir"; break; fi
    done
  done
}

need_go() {
  if [[ ! -x $go ]]; then
    echo "golden.sh: no Go at $go; eng/install-go.sh installs it, or set GO2CS_GO" >&2
    exit 2
  fi
}

# What real Go does with a case, as it is recorded, into $tmp/text.
outcome() {
  local code=0
  local what=(.)
  if [[ ! -f $1/go.mod ]]; then mapfile -t what < <(cd "$1" && ls -- *.go); fi
  if (cd "$1" && "$go" build -o "$tmp/program" "${what[@]}") >"$tmp/out" 2>"$tmp/err"; then
    "$tmp/program" </dev/null >"$tmp/out" 2>"$tmp/err" || code=$?
  else
    # A program that does not build: the first complaint.
    code=1
    grep -v '^#' "$tmp/err" | sed "s#^\./##" > "$tmp/first" || true
    mv "$tmp/first" "$tmp/err"
    : > "$tmp/out"
  fi
  {
    echo "exit $code"
    printf 'stderr %s' "$(head -n 1 "$tmp/err")" | sed 's/ *$//'
    printf '\nstdout\n'
    cat "$tmp/out"
  } > "$tmp/text"
}

# What it does most often of nine times where the case is about the order in which goroutines run: Go's monitor steps in now and
# then. A first outcome that is the recorded one ($2) settles it.
usual() {
  local i
  outcome "$1"
  if [[ $1 != order/* ]] || cmp -s "$tmp/text" "${2-}"; then return; fi
  rm -f "$tmp"/text.*
  for i in 1 2 3 4 5 6 7 8 9; do
    outcome "$1"
    cp "$tmp/text" "$tmp/text.$i"
  done
  cp "$tmp/text.$(md5sum "$tmp"/text.* | sort | uniq -c -w 32 | sort -rn | sed -n '1s/.*text\.//p')" "$tmp/text"
}

case $command in
  record | check)
    need_go
    tmp=$(mktemp -d)
    trap 'rm -rf "$tmp"' EXIT
    passed=0 failed=0
    while read -r dir; do
      if [[ $command == record ]]; then
        usual "$dir"
        cp "$tmp/text" "$dir/main.verified.txt"
        echo "recorded $dir"
        continue
      fi
      usual "$dir" "$dir/main.verified.txt"
      if cmp -s "$tmp/text" "$dir/main.verified.txt"; then
        passed=$((passed + 1))
      else
        failed=$((failed + 1))
        echo "FAIL $dir: real Go does not do what is recorded"
        diff "$dir/main.verified.txt" "$tmp/text" | head -n 5 || true
      fi
    done < <(cases "$@")
    if [[ $command == check ]]; then
      echo "$passed passed, $failed failed"
      [[ $failed -eq 0 ]]
    fi
    ;;
  accept)
    while read -r dir; do
      if [[ -f $dir/main.received.cs ]]; then
        mv "$dir/main.received.cs" "$dir/main.verified.cs"
        echo "accepted $dir"
      fi
    done < <(cases "$@")
    ;;
  *)
    sed -n '2,11p' "$0" | sed 's/^# \{0,1\}//' >&2
    exit 2
    ;;
esac
