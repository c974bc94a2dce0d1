#!/usr/bin/env bash
# Runs Program.cs and main.go in turns, one benchmark after the other, and prints the median of each one's rounds (the first
# half of them left out: the JIT compiler's first tier) and their ratio. Usage: bench/runtime/bench.sh [NAME N]...
set -euo pipefail
cd "$(dirname "$0")"
dotnet build -c Release -v q -nologo
go=${GO:-go}
"$go" build -o obj/runtimebench main.go
ours=bin/Release/net10.0/RuntimeBench

median() { awk '{ print $(NF-1) }' | tail -n "$1" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

if [ $# -eq 0 ]; then
    set -- spawn 1000000 pingpong 1000000 block 1000000 buffered 5000000 call 50000000 select 1000000 fanin 2000000 yield 2000000 timers 100000
fi
printf '%-10s %10s %10s %10s %7s\n' name n 'go ns' 'ours ns' ratio
while [ $# -gt 0 ]; do
    : > obj/go.txt; : > obj/ours.txt
    for _ in 1 2; do
        obj/runtimebench "$1" "$2" 4 | tail -n 2 >> obj/go.txt
        "$ours" "$1" "$2" 8 | tail -n 4 >> obj/ours.txt
    done
    g=$(median 4 < obj/go.txt)
    o=$(median 8 < obj/ours.txt)
    printf '%-10s %10s %10s %10s %7s\n' "$1" "$2" "$g" "$o" "$(awk -v a="$o" -v b="$g" 'BEGIN { printf "%.2f", a / b }')"
    shift 2
done
