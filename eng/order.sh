#!/usr/bin/env bash
# Schedule parity: runs each program of tests/golden/order with real Go and translated, and compares what they print most often.
# Go itself strays now and then, when its monitor preempts a goroutine; so may the translation.
#
#   eng/order.sh [RUNS [CASE...]]   RUNS of each (200 at first; all cases, or those whose name contains CASE)
#
# For each case: the share of Go's runs that print what Go prints most often, and the share of the translation's runs that print
# the same. A case fails if the translation's most frequent output is another one. The tool is what a Release build left, or
# $GO2CS (a go2cs.dll); Go is $GO2CS_GO, or what eng/install-go.sh installs. The last line is 'N passed, N failed'.
set -euo pipefail
cd "$(dirname "$0")/.."

runs=${1:-200}
shift || true
go=${GO2CS_GO:-/usr/lib/go-1.27/bin/go}
tool=$(realpath "${GO2CS:-$(echo src/Go2CsTool/bin/Release/net*/go2cs.dll)}")
export GOFLAGS= GO111MODULE= GOTOOLCHAIN=local
if [[ ! $runs =~ ^[1-9][0-9]*$ ]]; then
  sed -n '2,9p' "$0" | sed 's/^# \{0,1\}//' >&2
  exit 2
fi
if [[ ! -x $go || ! -f $tool ]]; then
  echo "order.sh: needs Go (eng/install-go.sh) and a Release build of go2cs" >&2
  exit 2
fi

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
export GO2CS_CACHE=$tmp/cache

# Runs a command so many times; leaves "COUNT HASH" lines, the most frequent first, and an output for each hash.
sample() {
  local side=$1 i hash
  shift
  mkdir -p "$tmp/$side"
  : > "$tmp/hashes"
  for ((i = 0; i < runs; i++)); do
    "$@" > "$tmp/out" 2>&1 < /dev/null || echo "exit $?" >> "$tmp/out"
    hash=$(md5sum < "$tmp/out" | cut -c 1-32)
    cp "$tmp/out" "$tmp/$side/$hash"
    echo "$hash" >> "$tmp/hashes"
  done
  sort "$tmp/hashes" | uniq -c | sort -rn > "$tmp/$side.counts"
}

percent() { awk -v n="$1" -v of="$runs" 'BEGIN { printf "%.1f %%", 100 * n / of }'; }

passed=0 failed=0
printf '%-34s %10s %10s\n' case go go2cs
for dir in tests/golden/order/*/; do
  name=$(basename "$dir")
  wanted=$([[ $# -eq 0 ]] && echo yes || true)
  for filter in "$@"; do [[ $name == *"$filter"* ]] && wanted=yes; done
  [[ -n $wanted ]] || continue

  (cd "$dir" && "$go" build -o "$tmp/program" main.go)
  sample go "$tmp/program"
  # The first run compiles; it is not one of the sample.
  (cd "$dir" && dotnet "$tool" run main.go > /dev/null 2>&1 < /dev/null) || true
  pushd "$dir" > /dev/null
  sample ours dotnet "$tool" run main.go
  popd > /dev/null

  read -r count expected < "$tmp/go.counts"
  read -r _ actual < "$tmp/ours.counts"
  same=$(awk -v hash="$expected" '$2 == hash { print $1 }' "$tmp/ours.counts")
  printf '%-34s %10s %10s\n' "$name" "$(percent "$count")" "$(percent "${same:-0}")"
  if [[ $actual == "$expected" ]]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAIL $name: Go's most frequent output, and the translation's"
    diff "$tmp/go/$expected" "$tmp/ours/$actual" | head -n 10 || true
  fi
done

echo "$passed passed, $failed failed"
[[ $failed -eq 0 && $passed -gt 0 ]]
