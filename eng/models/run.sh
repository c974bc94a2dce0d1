#!/usr/bin/env bash
# Verifies the models beside it exhaustively with spin, for small sizes. Models with a fault put in on purpose must fail.
# Installs spin from the system's packages if it is missing and may; where that cannot be, it says so and skips.
# The last line is 'N passed, N failed'.
set -uo pipefail
cd "$(dirname "$0")"

if ! command -v spin > /dev/null; then
  if [[ $(id -u) -ne 0 ]] || ! apt-get install -y -qq spin > /dev/null 2>&1; then
    echo "models: skipped, spin is not installed and cannot be (apt-get install spin)"
    exit 0
  fi
fi
if ! command -v gcc > /dev/null; then
  echo "models: skipped, spin needs gcc"
  exit 0
fi

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
passed=0 failed=0

# verify holds|fails MODEL [-DNAME=VALUE...]
verify() {
  local expected=$1 model=$2 actual=error
  shift 2
  cp ./*.pml "$tmp"
  if (cd "$tmp" && rm -f ./*.trail && spin -a "$@" "$model.pml" && gcc -w -O2 -DSAFETY -DCOLLAPSE -DMEMLIM=2000 -o pan pan.c \
      && timeout 300 ./pan -m200000) > "$tmp/log" 2>&1; then
    if grep -q 'Search not completed\|max search depth too small' "$tmp/log" && ! grep -q 'errors: [1-9]' "$tmp/log"; then
      actual=incomplete
    elif grep -q 'errors: 0' "$tmp/log"; then
      actual=holds
    elif grep -q 'assertion violated\|invalid end state' "$tmp/log"; then
      actual=fails
    fi
  fi
  echo "$model $*: $actual, $(awk '/states, stored/ { print $1 }' "$tmp/log") states"
  if [[ $actual == "$expected" ]]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    tail -n 20 "$tmp/log"
  fi
}

verify holds waitgroup
verify holds waitgroup -DMISUSE -DWAITERS=1 -DADDERS=1
verify holds cancellation
verify holds cancellation -DMUTEX
for bug in 1 2 3 4; do
  verify fails cancellation -DBUG=$bug
done
verify fails cancellation -DMUTEX -DBUG=5
verify holds mutex
verify holds mutex -DG=2 -DROUNDS=3
for bug in 1 2 3; do
  verify fails mutex -DBUG=$bug
done
verify holds rwmutex
for bug in 1 2 3; do
  verify fails rwmutex -DBUG=$bug
done
verify holds select
for bug in 1 2 3; do
  verify fails select -DBUG=$bug
done
verify holds scheduler -DP=1 -DYIELDS=1
verify holds scheduler
verify holds scheduler -DMONITOR=0 -DYIELDS=1
verify fails scheduler -DBREAK=1
verify fails scheduler -DBREAK=2
verify holds handoff
verify holds handoff -DACTS=0 -DREFUSALS=1 -DG=3
verify fails handoff -DBREAK=1
verify fails handoff -DBREAK=2 -DACTS=2
verify fails handoff -DBREAK=3
verify fails handoff -DBREAK=4 -DACTS=0 -DREFUSALS=1 -DG=3
verify fails handoff -DBREAK=5 -DACTS=0 -DREFUSALS=1
verify fails handoff -DBREAK=6
verify fails handoff -DBREAK=7

echo "$passed passed, $failed failed"
[[ $failed -eq 0 ]]
