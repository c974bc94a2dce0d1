#!/usr/bin/env bash
# Measures whole runs of the short programs of bench/programs/start, Go's binary and `go2cs run` from the cache in turn: wall and
# processor time, medians. Writes bench/start.md. Needs Go 1.27 (see eng/install-go.sh). With names it runs only the programs whose path
# contains one of them, and writes nothing.
#
#   bench/start.sh [-n RUNS] [NAME...]
set -euo pipefail
cd "$(dirname "$0")"
go=${GO2CS_GO:-$(../eng/install-go.sh)}
dotnet build -c Release -v q -nologo ../src/Go2CsTool
dotnet build -c Release -v q -nologo drive
exec dotnet drive/bin/Release/net10.0/ProgramBench.dll start "$go" ../src/Go2CsTool/bin/Release/net10.0/go2cs.dll "$@"
