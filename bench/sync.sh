#!/usr/bin/env bash
# Measures GoSync and GoRuntime against Go: the same benchmarks in both (bench/sync and bench/sync/go), in turns, medians of
# seven rounds on one and on two processors. Writes bench/results.md, bench/results.json and bench/results.svg.
# Needs Go ($GO, or go in the path). With names it runs only the benchmarks that contain one of them, and writes nothing.
#
#   bench/sync.sh [NAME...]
set -euo pipefail
cd "$(dirname "$0")"
dotnet build -c Release -v q -nologo sync
(cd sync/go && "${GO:-go}" build -o ../obj/go-half .)
exec sync/bin/Release/net10.0/SyncBench drive sync/obj/go-half . "$@"
