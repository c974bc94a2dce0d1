#!/usr/bin/env bash
# Runs each program of bench/programs with real Go and translated, in turn, and prints the medians of processor time and peak
# memory with the ratio of the first. The translated program's time includes the start of .NET.
# usage: bench/programs.sh [RUNS] [NAME…]    (needs Go 1.27, see eng/install-go.sh; build with -c Release first)
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-5}
shift || true
go=${GO2CS_GO:-$(eng/install-go.sh)}
tool=src/Go2CsTool/bin/Release/net10.0/go2cs.dll
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
names=("$@")
[[ ${#names[@]} -gt 0 ]] || names=($(basename -s .go bench/programs/*.go))

# Appends user+system seconds and peak kilobytes of a command to a file.
measure() { command time -a -o "$1" -f '%U %S %M' "${@:2}" > /dev/null; }
median() { sort -n | awk '{a[NR] = $1} END {print a[int((NR + 1) / 2)]}'; }

printf '%-10s %10s %10s %6s %10s %10s\n' program 'go s' 'go2cs s' ratio 'go MB' 'go2cs MB'
for name in "${names[@]}"; do
  "$go" build -o "$folder/$name" "bench/programs/$name.go"
  dotnet "$tool" run "bench/programs/$name.go" > /dev/null
  for ((i = 0; i < runs; i++)); do
    measure "$folder/$name.go.txt" "$folder/$name"
    measure "$folder/$name.cs.txt" dotnet "$tool" run "bench/programs/$name.go"
  done
  for kind in go cs; do
    awk '{print $1 + $2}' "$folder/$name.$kind.txt" | median > "$folder/$kind.s"
    awk '{print int($3 / 1024)}' "$folder/$name.$kind.txt" | median > "$folder/$kind.m"
  done
  awk -v n="$name" -v a="$(cat "$folder/go.s")" -v b="$(cat "$folder/cs.s")" -v x="$(cat "$folder/go.m")" -v y="$(cat "$folder/cs.m")" \
    'BEGIN {printf "%-10s %10.2f %10.2f %6.2f %10d %10d\n", n, a, b, b / a, x, y}'
done
