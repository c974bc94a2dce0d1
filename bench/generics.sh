#!/usr/bin/env bash
# Runs bench/generics/generic.go and onetype.go, the same code written for one type, translated and in turn, and prints the medians of
# the best times of each piece of work in milliseconds, with the ratio of generic to one type; beside them real Go's times of generic.go.
# usage: bench/generics.sh [RUNS]    (needs Go 1.27, see eng/install-go.sh; build with -c Release first)
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-5}
go=${GO2CS_GO:-$(eng/install-go.sh)}
tool=src/Go2CsTool/bin/Release/net10.0/go2cs.dll
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$go" build -o "$folder/go" bench/generics/generic.go
for kind in generic onetype; do dotnet "$tool" run "bench/generics/$kind.go" > "$folder/$kind.out" 2> /dev/null; done
"$folder/go" > "$folder/go.out" 2> /dev/null
cmp "$folder/generic.out" "$folder/onetype.out"
cmp "$folder/generic.out" "$folder/go.out"
for ((i = 0; i < runs; i++)); do
  for kind in generic onetype; do dotnet "$tool" run "bench/generics/$kind.go" 2>> "$folder/$kind" > /dev/null; done
  "$folder/go" 2>> "$folder/gotimes" > /dev/null
done

median() { awk -v n="$2" '$1 == n {print $2}' "$1" | sort -n | awk '{a[NR] = $1} END {print a[int((NR + 1) / 2)]}'; }
printf '%-14s %12s %12s %7s %10s %7s\n' work 'generic ms' 'one type ms' ratio 'go ms' 'to go'
for name in $(awk '{print $1}' "$folder/generic.out"); do
  awk -v n="$name" -v g="$(median "$folder/generic" "$name")" -v o="$(median "$folder/onetype" "$name")" -v r="$(median "$folder/gotimes" "$name")" \
    'BEGIN {printf "%-14s %12.2f %12.2f %7.2f %10.2f %7.2f\n", n, g / 1e6, o / 1e6, g / o, r / 1e6, g / r}'
done
